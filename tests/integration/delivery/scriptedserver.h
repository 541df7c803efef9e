// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe::test {

/// A consumer that does as the test says and keeps every byte that it got. It knows no HTTP, so it
/// cannot hide a mistake in it.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Peer
    {
        QSslSocket *socket = nullptr;
        QByteArray received;
        bool served = false; ///< for the script to note that it has answered
        bool gone = false;
    };
    /// Runs whenever bytes came.
    using Script = std::function<void(Peer &)>;

    explicit ScriptedServer(Script script, std::optional<QSslConfiguration> tls = std::nullopt,
                            const QHostAddress &address = QHostAddress::LocalHost);

    QByteArray url(const QByteArray &host = "127.0.0.1") const;
    const std::vector<std::unique_ptr<Peer>> &peers() const { return m_peers; }

    /// Answers with \a answer once \a bytes have come, and closes when \a close.
    static Script answerAfter(qsizetype bytes, const QByteArray &answer, bool close = false);
    /// Ends the connection with a RST.
    static void reset(Peer &peer);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Script m_script;
    std::optional<QSslConfiguration> m_tls;
    std::vector<std::unique_ptr<Peer>> m_peers;
};

/// A fresh self-signed certificate for localhost and its key; negative: it has ended that long ago.
QSslConfiguration selfSigned(long validForS = 3600);

} // namespace hookloupe::test
