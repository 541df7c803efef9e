// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>

#include <functional>

class QObject;

namespace hookloupe {

class Workspace;
struct ReplayRecord;

/// Sends a small order event to the receiver itself, signed when the catch-all endpoint has a
/// scheme and a secret. \a then tells what it answered. Precondition: it listens.
void sendTestEvent(Workspace &workspace, QObject *context,
                   const std::function<void(const ReplayRecord &)> &then);

/// A command for a shell that sends the same to \a baseUrl.
QByteArray testCurlLine(const QByteArray &baseUrl);

} // namespace hookloupe
