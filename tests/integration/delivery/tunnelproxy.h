// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

class QTcpSocket;

namespace hookloupe::test {

/// A proxy on loopback that tunnels whatever name it is asked for to one local port, and keeps what
/// it was asked. It speaks CONNECT, by TLS where it is given a certificate, or SOCKS5 (RFC 1928,
/// RFC 1929), and knows nothing of what goes through.
class TunnelProxy : public QTcpServer
{
    Q_OBJECT
public:
    enum class Kind {
        Connect,
        Socks5
    };
    TunnelProxy(Kind kind, quint16 leadsTo, std::optional<QSslConfiguration> tls = std::nullopt);

    QByteArray url() const;
    /// The head of each CONNECT, or "name:port" of each SOCKS5 request.
    const QList<QByteArray> &asked() const { return m_asked; }
    /// A CONNECT is answered with this instead, and no tunnel made.
    QByteArray refusal;
    /// The only ones that may use it; "user:password".
    QByteArray credentials;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Peer;
    void read(Peer *peer);
    void readConnect(Peer *peer);
    void readSocks(Peer *peer);
    void tunnel(Peer *peer, const QByteArray &answer);

    const Kind m_kind;
    const quint16 m_leadsTo;
    const std::optional<QSslConfiguration> m_tls;
    QList<QByteArray> m_asked;
};

} // namespace hookloupe::test
