// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The lines about this computer: listeners, port, addresses, firewall, certificate.

#include "core/reach/checkline.h"

#include "core/event/coretext.h"

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
        return CoreText::tr("this program");
    if (socket.pid == 0)
        return CoreText::tr("a program of another user, which only root can name");
    return CoreText::tr("%1 (process %2)").arg(socket.program).arg(socket.pid);
}

} // namespace

CheckLine listenerLine(const QList<ListenerFact> &listeners, quint16 wantedPort)
{
    CheckLine line{ .id = u"listener"_s, .title = CoreText::tr("Listening") };
    if (listeners.isEmpty()) {
        line.outcome = CheckOutcome::Fail;
        line.finding =
                CoreText::tr("Hookloupe does not listen on port %1 or any other.").arg(wantedPort);
        line.advice = CoreText::tr("Start listening: no request can arrive before.");
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
        line.finding = CoreText::tr("%1 takes requests, but they do not appear in this store.")
                               .arg(taken.join(u", "_s));
        line.advice = CoreText::tr(
                "Look at the store of the program that listens, or whether the disk is full.");
        return line;
    }
    line.outcome = failed.isEmpty() ? CheckOutcome::Pass : CheckOutcome::Fail;
    line.finding = failed.isEmpty()
            ? CoreText::tr("%1 takes requests, and they are stored.").arg(taken.join(u", "_s))
            : CoreText::tr("No connection from this computer to %1.").arg(failed.join(u", "_s));
    if (!failed.isEmpty() && !taken.isEmpty())
        line.finding += CoreText::tr(" %1 takes requests.").arg(taken.join(u", "_s));
    if (!failed.isEmpty())
        line.advice = CoreText::tr("Stop listening and start it again. If that does not help, a "
                                   "firewall blocks this computer's own connections.");
    return line;
}

CheckLine portLine(const QList<ListenerFact> &listeners, quint16 wantedPort,
                   const QList<SocketFact> &sockets)
{
    CheckLine line{ .id = u"port"_s, .title = CoreText::tr("Port") };
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
        line.finding = CoreText::tr("The system's table of sockets cannot be read.");
    } else if (others.isEmpty()) {
        line.outcome = CheckOutcome::Pass;
        line.finding = ours.isEmpty() ? CoreText::tr("Nobody holds port %1.").arg(wantedPort)
                                      : CoreText::tr("Held by this program alone.");
    } else if (listeners.isEmpty()) {
        line.outcome = CheckOutcome::Fail;
        line.finding =
                CoreText::tr("Another program holds the port: %1.").arg(others.join(u"; "_s));
        line.advice = CoreText::tr(
                "End that program, or listen on another port and give that one to the provider.");
    } else {
        line.outcome = CheckOutcome::Warn;
        line.finding =
                CoreText::tr("Another program listens on the same port at another address: %1.")
                        .arg(others.join(u"; "_s));
        line.advice = CoreText::tr(
                "A request to that address never comes here. Use another port if in doubt.");
    }
    return line;
}

CheckLine reachLine(const QList<ListenerFact> &listeners, bool hasWayIn,
                    const QStringList &ownAddresses)
{
    CheckLine line{ .id = u"reach"_s, .title = CoreText::tr("Who can reach it") };
    if (listeners.isEmpty()) {
        line.finding = CoreText::tr("Nothing listens.");
        return line;
    }
    if (isOnlyLoopback(listeners)) {
        line.outcome = hasWayIn ? CheckOutcome::Pass : CheckOutcome::Warn;
        line.finding = hasWayIn
                ? CoreText::tr(
                        "This computer only; a tunnel or relay brings in what comes from outside.")
                : CoreText::tr("This computer only, since it listens on loopback.");
        if (!hasWayIn)
            line.advice =
                    CoreText::tr("A provider on the internet needs a tunnel or a relay (Tools, "
                                 "Public URL); a program on this computer needs neither.");
        return line;
    }
    const bool isEverywhere =
            std::any_of(listeners.begin(), listeners.end(),
                        [](const ListenerFact &fact) { return isAny(fact.address); });
    line.outcome = CheckOutcome::Pass;
    line.finding = isEverywhere && !ownAddresses.isEmpty()
            ? CoreText::tr("Other computers of this network, at %1.")
                      .arg(ownAddresses.join(u", "_s))
            : CoreText::tr("Other computers of this network.");
    if (!hasWayIn)
        line.advice = CoreText::tr("From the internet, the router must pass the port on to this "
                                   "computer, or a tunnel must.");
    return line;
}

CheckLine firewallLine(const QList<ListenerFact> &listeners, const QList<FirewallFact> &firewalls)
{
    CheckLine line{ .id = u"firewall"_s, .title = CoreText::tr("Firewall") };
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
        line.finding = CoreText::tr("It does not matter: loopback is let through.");
    } else if (!on.isEmpty()) {
        line.outcome = CheckOutcome::Warn;
        line.finding = CoreText::tr("%1 is active.").arg(on.join(u", "_s));
        const quint16 port = listeners.first().port;
        line.advice = on.contains(u"ufw"_s)
                ? CoreText::tr("Let it through: 'sudo ufw allow %1/tcp'.").arg(port)
                : on.contains(u"firewalld"_s)
                ? CoreText::tr("Let it through: 'sudo firewall-cmd --add-port=%1/tcp'.").arg(port)
                : CoreText::tr("Look whether its rules let TCP port %1 through.").arg(port);
    } else if (!hidden.isEmpty()) {
        line.finding = CoreText::tr("Only root can see the rules of %1.").arg(hidden.join(u", "_s));
        line.advice = CoreText::tr("'sudo nft list ruleset' shows them.");
    } else {
        line.outcome = CheckOutcome::Pass;
        line.finding = off.isEmpty() ? CoreText::tr("None was found on this computer.")
                                     : CoreText::tr("%1 is not active.").arg(off.join(u", "_s));
    }
    return line;
}

CheckLine certificateLine(const CertificateFact &fact)
{
    CheckLine line{ .id = u"certificate"_s, .title = CoreText::tr("Certificate") };
    if (!fact.isChecked) {
        line.finding = CoreText::tr("It listens without TLS.");
        return line;
    }
    if (!fact.failure.isEmpty()) {
        line.outcome = CheckOutcome::Fail;
        line.finding = CoreText::tr("No TLS connection came about: %1.").arg(fact.failure);
        line.advice = CoreText::tr("Look whether the certificate and its key belong together.");
        return line;
    }
    const QString what = CoreText::tr("%1, issued by %2, valid until %3")
                                 .arg(fact.subject, fact.issuer, fact.validUntil);
    if (fact.problems.isEmpty()) {
        line.outcome = CheckOutcome::Pass;
        line.finding =
                CoreText::tr("A sender that asks for %1 trusts it: %2.").arg(fact.name, what);
        return line;
    }
    line.outcome = CheckOutcome::Fail;
    line.finding = CoreText::tr("A sender that asks for %1 refuses it: %2 (%3).")
                           .arg(fact.name, fact.problems.join(u"; "_s), what);
    line.advice = CoreText::tr("Use a certificate of a public authority for the name that the "
                               "provider calls, or plain HTTP behind a tunnel, which has one. For "
                               "your own programs, let them trust this one.");
    return line;
}

} // namespace hookloupe
