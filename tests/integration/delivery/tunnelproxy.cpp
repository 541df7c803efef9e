// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/delivery/tunnelproxy.h"

#include <QHostAddress>
#include <QSslSocket>

#include <utility>

namespace hookloupe::test {

struct TunnelProxy::Peer : QObject
{
    using QObject::QObject;
    QTcpSocket *client = nullptr;
    QTcpSocket *server = nullptr; ///< once there is a tunnel
    QByteArray pending;
    bool isGreeted = false;
    bool isKnown = false;
};

TunnelProxy::TunnelProxy(Kind kind, quint16 leadsTo, std::optional<QSslConfiguration> tls)
    : m_kind(kind)
    , m_leadsTo(leadsTo)
    , m_tls(std::move(tls))
{
    setListenBacklogSize(256);
    listen(QHostAddress::LocalHost, 0);
}

QByteArray TunnelProxy::url() const
{
    const QByteArray scheme = m_kind == Kind::Socks5 ? "socks5h" : m_tls ? "https" : "http";
    return scheme + "://127.0.0.1:" + QByteArray::number(serverPort());
}

void TunnelProxy::incomingConnection(qintptr descriptor)
{
    auto *client = new QSslSocket(this);
    client->setSocketDescriptor(descriptor);
    auto *peer = new Peer(client);
    peer->client = client;
    connect(client, &QTcpSocket::readyRead, peer, [this, peer] { read(peer); });
    if (!m_tls)
        return;
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    client->setSslConfiguration(*m_tls);
    client->startServerEncryption();
}

void TunnelProxy::read(Peer *peer)
{
    const QByteArray bytes = peer->client->readAll();
    if (peer->server) {
        peer->server->write(bytes);
        return;
    }
    peer->pending += bytes;
    if (m_kind == Kind::Connect)
        readConnect(peer);
    else
        readSocks(peer);
}

void TunnelProxy::readConnect(Peer *peer)
{
    const qsizetype end = peer->pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = peer->pending.first(end + 4);
    peer->pending.remove(0, end + 4);
    m_asked.append(head);
    const bool isWrong = !credentials.isEmpty()
            && !head.contains("Proxy-Authorization: Basic " + credentials.toBase64() + "\r\n");
    const QByteArray answer = isWrong ? "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic "
                                        "realm=\"x\"\r\nContent-Length: 0\r\n\r\n"
                                      : refusal;
    if (answer.isEmpty()) {
        tunnel(peer, "HTTP/1.1 200 Connection established\r\n\r\n");
        return;
    }
    peer->client->write(answer);
    peer->client->disconnectFromHost();
}

void TunnelProxy::readSocks(Peer *peer)
{
    QByteArray &in = peer->pending;
    const bool wantsUser = !credentials.isEmpty();
    if (!peer->isGreeted) {
        if (in.size() < 2 || in.size() < 2 + in[1])
            return;
        const QByteArray methods = in.sliced(2, in[1]);
        in.remove(0, 2 + in[1]);
        peer->isGreeted = true;
        peer->isKnown = !wantsUser;
        const char method = wantsUser ? '\x02' : '\x00';
        const bool has = methods.contains(method);
        peer->client->write(QByteArray("\x05") + (has ? method : '\xff'));
        if (!has)
            peer->client->disconnectFromHost();
    }
    if (!peer->isKnown) {
        if (in.size() < 2 || in.size() < 3 + in[1] || in.size() < 3 + in[1] + in[2 + in[1]])
            return;
        const QByteArray user = in.sliced(2, in[1]);
        const QByteArray password = in.sliced(3 + in[1], in[2 + in[1]]);
        in.remove(0, 3 + user.size() + password.size());
        peer->isKnown = user + ':' + password == credentials;
        peer->client->write(QByteArray("\x01") + (peer->isKnown ? '\x00' : '\x01'));
        if (!peer->isKnown)
            peer->client->disconnectFromHost();
    }
    if (!peer->isKnown || in.size() < 5 || in.size() < 7 + in[4])
        return;
    const qsizetype length = static_cast<unsigned char>(in[4]); // names only: socks5h
    const int port = static_cast<unsigned char>(in[5 + length]) * 256
            + static_cast<unsigned char>(in[6 + length]);
    m_asked.append(in.sliced(5, length) + ':' + QByteArray::number(port));
    in.remove(0, 7 + length);
    tunnel(peer, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
}

void TunnelProxy::tunnel(Peer *peer, const QByteArray &answer)
{
    auto *server = new QTcpSocket(peer);
    peer->server = server;
    QTcpSocket *client = peer->client;
    connect(server, &QTcpSocket::connected, peer, [peer, server, client, answer] {
        client->write(answer);
        server->write(std::exchange(peer->pending, {}));
    });
    connect(server, &QTcpSocket::readyRead, peer,
            [server, client] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_leadsTo);
}

} // namespace hookloupe::test
