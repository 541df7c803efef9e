// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/systemfacts.h"

#include "core/event/bytes.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpSocket>

#include <algorithm>

#include <unistd.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTableBytesMax = 16LL * 1024 * 1024;
constexpr qint64 kSmallFileBytesMax = 64LL * 1024;

QByteArray contents(const QString &path, qint64 bytesMax)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(bytesMax) : QByteArray();
}

/// Which process has the socket of which inode; only processes of this user tell.
QHash<quint64, qint64> socketHolders()
{
    QHash<quint64, qint64> holders;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : processes) {
        bool isPid = false;
        const qint64 pid = name.toLongLong(&isPid);
        if (!isPid)
            continue;
        const QDir folder(u"/proc/%1/fd"_s.arg(pid));
        const QStringList descriptors =
                folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &descriptor : descriptors) {
            char target[64];
            const ssize_t size =
                    ::readlink(QFile::encodeName(folder.filePath(descriptor)).constData(), target,
                               sizeof target);
            const QByteArrayView link(target, qMax<qsizetype>(size, 0));
            if (!link.startsWith("socket:[") || !link.endsWith(']'))
                continue;
            holders.insert(link.sliced(8).chopped(1).toByteArray().toULongLong(), pid);
        }
    }
    return holders;
}

QHostAddress reachable(const QHostAddress &address)
{
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        return QHostAddress(QHostAddress::LocalHostIPv6);
    if (address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::Any))
        return QHostAddress(QHostAddress::LocalHost);
    return address;
}

/// The answer is waited for, so that it does not look as if the sender had left.
void exchange(QSslSocket &socket, const QByteArray &request, int timeoutMs)
{
    socket.write(request);
    if (socket.waitForBytesWritten(timeoutMs))
        socket.waitForReadyRead(timeoutMs);
}

struct Ran
{
    bool isDone = false;
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QString &program, const QStringList &arguments, int timeoutMs)
{
    // Tools of the system's owner are not in everybody's path.
    QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        found = QStandardPaths::findExecutable(program, { u"/usr/sbin"_s, u"/sbin"_s });
    Ran ran;
    if (found.isEmpty())
        return ran;
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(found, arguments, QIODevice::ReadOnly);
    ran.isDone = process.waitForFinished(timeoutMs);
    if (!ran.isDone) {
        process.kill();
        process.waitForFinished(timeoutMs);
        return ran;
    }
    ran.exitCode = process.exitCode();
    ran.out = process.readAllStandardOutput().left(kSmallFileBytesMax);
    ran.err = process.readAllStandardError().left(kSmallFileBytesMax);
    return ran;
}

FirewallFact readUfw()
{
    FirewallFact ufw{ .name = u"ufw"_s };
    const QByteArray text = contents(u"/etc/ufw/ufw.conf"_s, kSmallFileBytesMax);
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().toLower() == "enabled=yes")
            ufw.state = FirewallFact::State::On;
        else if (line.trimmed().toLower() == "enabled=no")
            ufw.state = FirewallFact::State::Off;
    }
    return ufw;
}

FirewallFact readFirewalld(int timeoutMs)
{
    FirewallFact firewalld{ .name = u"firewalld"_s };
    const Ran ran = run(u"firewall-cmd"_s, { u"--state"_s }, timeoutMs);
    if (ran.isDone) {
        const bool isOn = ran.exitCode == 0 && ran.out.trimmed() == "running";
        const bool isHidden = (ran.out + ran.err).toLower().contains("authoriz");
        firewalld.state = isOn ? FirewallFact::State::On
                : isHidden     ? FirewallFact::State::Hidden
                               : FirewallFact::State::Off;
    }
    return firewalld;
}

FirewallFact readNftables(int timeoutMs)
{
    FirewallFact nftables{ .name = u"nftables"_s };
    const Ran ran = run(u"nft"_s, { u"list"_s, u"ruleset"_s }, timeoutMs);
    if (!ran.isDone)
        return nftables;
    if (ran.exitCode != 0)
        nftables.state = FirewallFact::State::Hidden;
    else if (ran.out.contains("hook input")
             && (ran.out.contains("policy drop") || ran.out.contains(" drop")
                 || ran.out.contains(" reject")))
        nftables.state = FirewallFact::State::On;
    else
        nftables.state = FirewallFact::State::Off;
    return nftables;
}

FirewallFact readIptables(int timeoutMs)
{
    FirewallFact iptables{ .name = u"iptables"_s };
    const Ran ran = run(u"iptables"_s, { u"-S"_s, u"INPUT"_s }, timeoutMs);
    if (!ran.isDone)
        return iptables;
    if (ran.exitCode != 0)
        iptables.state = FirewallFact::State::Hidden;
    else
        iptables.state = ran.out.contains("DROP") || ran.out.contains("REJECT")
                ? FirewallFact::State::On
                : FirewallFact::State::Off;
    return iptables;
}

QString nameOf(const QSslCertificate &certificate, bool isIssuer)
{
    QStringList names = isIssuer ? certificate.issuerInfo(QSslCertificate::CommonName)
                                 : certificate.subjectInfo(QSslCertificate::CommonName);
    if (names.isEmpty())
        names = isIssuer ? certificate.issuerInfo(QSslCertificate::Organization)
                         : certificate.subjectInfo(QSslCertificate::Organization);
    return names.isEmpty() ? u"nobody"_s : displayText(names.first().toUtf8(), 100);
}

} // namespace

QList<SocketFact> readListeningSockets(const std::vector<quint16> &ports, const QString &ourName)
{
    QList<SocketFact> sockets = listeningSockets(contents(u"/proc/net/tcp"_s, kTableBytesMax))
            + listeningSockets(contents(u"/proc/net/tcp6"_s, kTableBytesMax));
    sockets.removeIf([&ports](const SocketFact &socket) {
        return std::find(ports.begin(), ports.end(), socket.port) == ports.end();
    });
    if (sockets.isEmpty())
        return sockets;
    const QHash<quint64, qint64> holders = socketHolders();
    for (SocketFact &socket : sockets) {
        socket.pid = holders.value(socket.inode);
        if (socket.pid == 0)
            continue;
        socket.program = displayText(
                contents(u"/proc/%1/comm"_s.arg(socket.pid), kSmallFileBytesMax).trimmed(), 60);
        socket.isOurs = socket.pid == ::getpid()
                || (!ourName.isEmpty() && socket.program.startsWith(ourName));
    }
    return sockets;
}

QString connectionFailure(const ListenerFact &listener, const QByteArray &request, int timeoutMs)
{
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    const QHostAddress address = reachable(listener.address);
    if (listener.tls)
        socket.connectToHostEncrypted(address.toString(), listener.port);
    else
        socket.connectToHost(address, listener.port);
    const bool isConnected =
            listener.tls ? socket.waitForEncrypted(timeoutMs) : socket.waitForConnected(timeoutMs);
    if (!isConnected)
        return socket.errorString();
    exchange(socket, request, timeoutMs);
    return {};
}

CertificateFact readCertificate(const ListenerFact &listener, const QString &name,
                                const QByteArray &request, int timeoutMs)
{
    CertificateFact fact{ .isChecked = true, .name = name };
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    // All that is wrong is wanted, not the first thing only.
    socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket,
                     [&fact](const QList<QSslError> &errors) {
                         for (const QSslError &error : errors) {
                             if (!fact.problems.contains(error.errorString()))
                                 fact.problems += error.errorString();
                         }
                     });
    socket.connectToHostEncrypted(reachable(listener.address).toString(), listener.port, name);
    if (!socket.waitForEncrypted(timeoutMs) && fact.problems.isEmpty()) {
        fact.failure = socket.errorString();
        return fact;
    }
    exchange(socket, request, timeoutMs);
    const QSslCertificate leaf = socket.peerCertificate();
    fact.subject = nameOf(leaf, false);
    fact.issuer = nameOf(leaf, true);
    fact.validUntil = leaf.expiryDate().toUTC().toString(u"yyyy-MM-dd"_s);
    return fact;
}

QStringList ownAddresses()
{
    QStringList addresses;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            addresses += address.toString();
    }
    return addresses;
}

QList<FirewallFact> readFirewalls(int timeoutMs)
{
    QList<FirewallFact> firewalls{ readUfw(), readFirewalld(timeoutMs), readNftables(timeoutMs) };
    // Where there is nft, iptables is mostly another face of it.
    if (firewalls.last().state == FirewallFact::State::Absent)
        firewalls += readIptables(timeoutMs);
    return firewalls;
}

} // namespace hookloupe
