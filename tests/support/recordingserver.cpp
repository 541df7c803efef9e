// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/recordingserver.h"

#include <QTcpSocket>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

RecordingServer::RecordingServer(std::function<bool(qsizetype, const QByteArray &)> isWhole)
    : m_isWhole(std::move(isWhole))
{
    connect(this, &QTcpServer::newConnection, this, &RecordingServer::accept);
    listen(QHostAddress::LocalHost);
}

QByteArray RecordingServer::url() const
{
    return "http://127.0.0.1:"_ba + QByteArray::number(serverPort());
}

void RecordingServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        const qsizetype number = m_received.size();
        m_received.append(QByteArray());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] {
            m_received[number] += socket->readAll();
            if (m_isWhole(number, m_received.at(number))) {
                ++m_answered;
                socket->write(answer);
                socket->flush(); // who waits for it may turn no event loop
                socket->disconnectFromHost();
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

} // namespace hookloupe::test
