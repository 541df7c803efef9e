// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/reach/relay.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookloupe {

enum class CheckOutcome {
    Pass,
    Warn, ///< works, and may not be what is wanted
    Fail,
    Skipped, ///< could not be looked at, or there was no need
};

/// One thing that was checked, for a person: what, how it is, what to do.
struct CheckLine
{
    QString id; ///< "listener", "port", …: the same in every version
    QString title;
    CheckOutcome outcome = CheckOutcome::Skipped;
    QString finding;
    QString advice; ///< empty when there is nothing to do
};

/// "pass", "warn", "fail", "skipped".
QLatin1StringView checkOutcomeId(CheckOutcome outcome) noexcept;
/// The lines as plain text, to copy or to print.
QString checkText(const QList<CheckLine> &lines);
bool hasFailed(const QList<CheckLine> &lines);

/// One address that is listened on.
struct ListenerFact
{
    QHostAddress address;
    quint16 port = 0;
    bool tls = false;
    QString failure; ///< of a connection to it from here; empty: it was taken
    bool isElsewhere = false; ///< what it takes does not appear in the store that is looked at
};

/// A socket of the system that listens.
struct SocketFact
{
    QHostAddress address;
    quint16 port = 0;
    quint64 inode = 0;
    qint64 pid = 0; ///< 0: not to be found out by this user
    QString program; ///< with pid
    bool isOurs = false;
};

struct FirewallFact
{
    QString name; ///< "ufw", "firewalld", "nftables"
    enum class State {
        Absent,
        Off,
        On,
        Hidden, ///< it is there, and only root can look
    } state = State::Absent;
};

struct CertificateFact
{
    bool isChecked = false;
    QString name; ///< that a sender would ask for
    QString subject;
    QString issuer;
    QString validUntil;
    QStringList problems; ///< as a sender's program finds them; empty: trusted
    QString failure; ///< no handshake came about
};

/// What became of a request to the public URL.
struct ProbeFact
{
    QString where; ///< may be shown: a host, not a channel
    bool isRelay = false;
    bool isOutside = true; ///< it leaves this computer
    enum class State {
        NotAllowed, ///< the person did not let it out
        NoConnection, ///< failure says why
        Answered,
    } state = State::NotAllowed;
    QString failure;
    int status = 0;
    QByteArray location; ///< of a redirect
    qint64 arrivedAs = 0; ///< id of the event; 0: it did not arrive
    QByteArray arrivedTarget;
    QString arrivedEndpoint;
    int waitedS = 0;
};

// Each makes its line from facts; none looks at the system.
CheckLine listenerLine(const QList<ListenerFact> &listeners, quint16 wantedPort);
CheckLine portLine(const QList<ListenerFact> &listeners, quint16 wantedPort,
                   const QList<SocketFact> &sockets);
/// \a hasWayIn: a tunnel or relay is set up.
CheckLine reachLine(const QList<ListenerFact> &listeners, bool hasWayIn,
                    const QStringList &ownAddresses);
CheckLine firewallLine(const QList<ListenerFact> &listeners, const QList<FirewallFact> &firewalls);
CheckLine certificateLine(const CertificateFact &fact);
CheckLine relayLine(const Relay &relay, const RelayStatus &status);
CheckLine redirectLine(const ProbeFact &probe);
CheckLine probeLine(const ProbeFact &probe);
/// \a path: that of the URL that the provider calls.
CheckLine endpointLine(const EndpointSet &endpoints, const QByteArray &path,
                       const std::optional<ProbeFact> &probe);

/// The listening sockets of /proc/net/tcp or tcp6 (proc(5)).
QList<SocketFact> listeningSockets(QByteArrayView table);

} // namespace hookloupe

Q_DECLARE_METATYPE(hookloupe::CheckLine)
