// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

#include <functional>

namespace hookloupe::test {

/// A consumer on loopback that keeps the bytes of each connection as they came. It knows nothing of
/// HTTP, so that it can judge what we send: an answer goes out once \a isWhole says so.
class RecordingServer : public QTcpServer
{
    Q_OBJECT
public:
    /// \a isWhole gets the number of the connection (from 0) and what came so far.
    explicit RecordingServer(std::function<bool(qsizetype, const QByteArray &)> isWhole);

    QByteArray url() const;
    /// One for each connection, empty until its first bytes came.
    const QList<QByteArray> &received() const { return m_received; }
    /// How many requests came whole and were answered: what to wait for before reading \a received.
    qsizetype answered() const { return m_answered; }
    QByteArray answer = QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");

private:
    void accept();

    std::function<bool(qsizetype, const QByteArray &)> m_isWhole;
    QList<QByteArray> m_received;
    qsizetype m_answered = 0;
};

} // namespace hookloupe::test
