// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace hookloupe {

class Workspace;
struct ReplayRecord;

/// Sends an event to the receiver itself, at \a endpointName (empty: the catch-all). Where that has
/// a scheme and a secret it is a sample of the provider's, signed, and so valid; else a small
/// order. \a then tells what it answered. Precondition: it listens.
void sendTestEvent(Workspace &workspace, const QString &endpointName, QObject *context,
                   const std::function<void(const ReplayRecord &)> &then);

/// A command for a shell that sends the same to \a baseUrl.
QByteArray testCurlLine(const QByteArray &baseUrl);

} // namespace hookloupe
