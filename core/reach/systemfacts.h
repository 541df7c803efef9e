// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/reach/checkline.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace hookloupe {

// What the system tells a program without rights of its own. Blocking, each within its limit of
// time: not for the thread of a window.

/// Those that listen on one of \a ports, with who holds them as far as this user may know. A
/// process counts as ours when its program's name begins with \a ourName.
QList<SocketFact> readListeningSockets(const std::vector<quint16> &ports, const QString &ourName);

/// Empty, or why a connection from this computer fails. \a request is sent over it, so that the
/// receiver has something to store; its answer is not looked at.
QString connectionFailure(const ListenerFact &listener, const QByteArray &request, int timeoutMs);

/// The certificate as a sender that asks for \a name and trusts what this system trusts finds it.
CertificateFact readCertificate(const ListenerFact &listener, const QString &name,
                                const QByteArray &request, int timeoutMs);

/// Addresses of this computer that are no loopback.
QStringList ownAddresses();

QList<FirewallFact> readFirewalls(int timeoutMs);

} // namespace hookloupe
