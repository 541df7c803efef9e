// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The lines about this computer: listeners, port, addresses, firewall, certificate.

#include "core/reach/checkline.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString addressText(const QHostAddress &address, quint16 port)
{
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIPv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4)
            || address == QHostAddress(QHostAddress::AnyIPv6)
            || address == QHostAddress(QHostAddress::Any);
}

bool isOnlyLoopback(const QList<ListenerFact> &listeners)
{
    return std::all_of(listeners.begin(), listeners.end(),
                       [](const ListenerFact &listener) { return listener.address.isLoopback(); });
}

QString holderText(const SocketFact &socket)
{
    if (socket.isOurs)
        return u"this program"_s;
    if (socket.pid == 0)
        return u"a program of another user, which only root can name"_s;
    return u"%1 (process %2)"_s.arg(socket.program).arg(socket.pid);
}

} // namespace

CheckLine listenerLine(const QList<ListenerFact> &listeners, quint16 wantedPort)
{
    CheckLine line{ .id = u"listener"_s, .title = u"Listening"_s };
    if (listeners.isEmpty()) {
        line.outcome = CheckOutcome::Fail;
        line.finding = u"Hookloupe does not listen on port %1 or any other."_s.arg(wantedPort);
        line.advice = u"Start listening: no request can arrive before."_s;
        return line;
    }
    QStringList taken;
    QStringList failed;
    for (const ListenerFact &listener : listeners) {
        const QString name = (listener.tls ? u"https://"_s : u"http://"_s)
                + addressText(listener.address, listener.port);
        if (listener.failure.isEmpty())
            taken += name;
        else
            failed += u"%1 (%2)"_s.arg(name, listener.failure);
    }
    const bool isElsewhere =
            std::any_of(listeners.begin(), listeners.end(),
                        [](const ListenerFact &listener) { return listener.isElsewhere; });
    if (failed.isEmpty() && isElsewhere) {
        line.outcome = CheckOutcome::Fail;
        line.finding = u"%1 takes requests, but they do not appear in this store."_s.arg(
                taken.join(u", "_s));
        line.advice = u"Look at the store of the program that listens, or whether the disk is "
                      "full."_s;
        return line;
    }
    line.outcome = failed.isEmpty() ? CheckOutcome::Pass : CheckOutcome::Fail;
    line.finding = failed.isEmpty()
            ? u"%1 takes requests, and they are stored."_s.arg(taken.join(u", "_s))
            : u"No connection from this computer to %1."_s.arg(failed.join(u", "_s));
    if (!failed.isEmpty() && !taken.isEmpty())
        line.finding += u" %1 takes requests."_s.arg(taken.join(u", "_s));
    if (!failed.isEmpty())
        line.advice = u"Stop listening and start it again. If that does not help, a firewall "
                      "blocks this computer's own connections."_s;
    return line;
}

CheckLine portLine(const QList<ListenerFact> &listeners, quint16 wantedPort,
                   const QList<SocketFact> &sockets)
{
    CheckLine line{ .id = u"port"_s, .title = u"Port"_s };
    const auto isOurPort = [&](quint16 port) {
        return (listeners.isEmpty() && port == wantedPort)
                || std::any_of(listeners.begin(), listeners.end(),
                               [port](const ListenerFact &fact) { return fact.port == port; });
    };
    QStringList ours;
    QStringList others;
    for (const SocketFact &socket : sockets) {
        if (!isOurPort(socket.port))
            continue;
        const QString text =
                u"%1: %2"_s.arg(addressText(socket.address, socket.port), holderText(socket));
        (socket.isOurs ? ours : others) += text;
    }
    if (sockets.isEmpty()) {
        line.finding = u"The system's table of sockets cannot be read."_s;
    } else if (others.isEmpty()) {
        line.outcome = CheckOutcome::Pass;
        line.finding = ours.isEmpty() ? u"Nobody holds port %1."_s.arg(wantedPort)
                                      : u"Held by this program alone."_s;
    } else if (listeners.isEmpty()) {
        line.outcome = CheckOutcome::Fail;
        line.finding = u"Another program holds the port: %1."_s.arg(others.join(u"; "_s));
        line.advice = u"End that program, or listen on another port and give that one to the "
                      "provider."_s;
    } else {
        line.outcome = CheckOutcome::Warn;
        line.finding = u"Another program listens on the same port at another address: %1."_s.arg(
                others.join(u"; "_s));
        line.advice = u"A request to that address never comes here. Use another port if in "
                      "doubt."_s;
    }
    return line;
}

CheckLine reachLine(const QList<ListenerFact> &listeners, bool hasWayIn,
                    const QStringList &ownAddresses)
{
    CheckLine line{ .id = u"reach"_s, .title = u"Who can reach it"_s };
    if (listeners.isEmpty()) {
        line.finding = u"Nothing listens."_s;
        return line;
    }
    if (isOnlyLoopback(listeners)) {
        line.outcome = hasWayIn ? CheckOutcome::Pass : CheckOutcome::Warn;
        line.finding = hasWayIn
                ? u"This computer only; a tunnel or relay brings in what comes from outside."_s
                : u"This computer only, since it listens on loopback."_s;
        if (!hasWayIn)
            line.advice = u"A provider on the internet needs a tunnel or a relay (Tools, Public "
                          "URL); a program on this computer needs neither."_s;
        return line;
    }
    const bool isEverywhere =
            std::any_of(listeners.begin(), listeners.end(),
                        [](const ListenerFact &fact) { return isAny(fact.address); });
    line.outcome = CheckOutcome::Pass;
    line.finding = isEverywhere && !ownAddresses.isEmpty()
            ? u"Other computers of this network, at %1."_s.arg(ownAddresses.join(u", "_s))
            : u"Other computers of this network."_s;
    if (!hasWayIn)
        line.advice = u"From the internet, the router must pass the port on to this computer, or a "
                      "tunnel must."_s;
    return line;
}

CheckLine firewallLine(const QList<ListenerFact> &listeners, const QList<FirewallFact> &firewalls)
{
    CheckLine line{ .id = u"firewall"_s, .title = u"Firewall"_s };
    QStringList on;
    QStringList hidden;
    QStringList off;
    for (const FirewallFact &firewall : firewalls) {
        if (firewall.state == FirewallFact::State::On)
            on += firewall.name;
        else if (firewall.state == FirewallFact::State::Hidden)
            hidden += firewall.name;
        else if (firewall.state == FirewallFact::State::Off)
            off += firewall.name;
    }
    if (isOnlyLoopback(listeners)) {
        line.outcome = CheckOutcome::Pass;
        line.finding = u"It does not matter: loopback is let through."_s;
    } else if (!on.isEmpty()) {
        line.outcome = CheckOutcome::Warn;
        line.finding = u"%1 is active."_s.arg(on.join(u", "_s));
        const quint16 port = listeners.first().port;
        line.advice = on.contains(u"ufw"_s)
                ? u"Let it through: 'sudo ufw allow %1/tcp'."_s.arg(port)
                : on.contains(u"firewalld"_s)
                ? u"Let it through: 'sudo firewall-cmd --add-port=%1/tcp'."_s.arg(port)
                : u"Look whether its rules let TCP port %1 through."_s.arg(port);
    } else if (!hidden.isEmpty()) {
        line.finding = u"Only root can see the rules of %1."_s.arg(hidden.join(u", "_s));
        line.advice = u"'sudo nft list ruleset' shows them."_s;
    } else {
        line.outcome = CheckOutcome::Pass;
        line.finding = off.isEmpty() ? u"None was found on this computer."_s
                                     : u"%1 is not active."_s.arg(off.join(u", "_s));
    }
    return line;
}

CheckLine certificateLine(const CertificateFact &fact)
{
    CheckLine line{ .id = u"certificate"_s, .title = u"Certificate"_s };
    if (!fact.isChecked) {
        line.finding = u"It listens without TLS."_s;
        return line;
    }
    if (!fact.failure.isEmpty()) {
        line.outcome = CheckOutcome::Fail;
        line.finding = u"No TLS connection came about: %1."_s.arg(fact.failure);
        line.advice = u"Look whether the certificate and its key belong together."_s;
        return line;
    }
    const QString what =
            u"%1, issued by %2, valid until %3"_s.arg(fact.subject, fact.issuer, fact.validUntil);
    if (fact.problems.isEmpty()) {
        line.outcome = CheckOutcome::Pass;
        line.finding = u"A sender that asks for %1 trusts it: %2."_s.arg(fact.name, what);
        return line;
    }
    line.outcome = CheckOutcome::Fail;
    line.finding = u"A sender that asks for %1 refuses it: %2 (%3)."_s.arg(
            fact.name, fact.problems.join(u"; "_s), what);
    line.advice = u"Use a certificate of a public authority for the name that the provider calls, "
                  "or plain HTTP behind a tunnel, which has one. For your own programs, let them "
                  "trust this one."_s;
    return line;
}

} // namespace hookloupe
