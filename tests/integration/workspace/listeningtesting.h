// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/clock.h"
#include "core/event/systemclocks.h"
#include "core/receiver/receiver.h"
#include "core/workspace/listeners.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <vector>

namespace hookloupe {

inline constexpr qint64 kSecondUs = 1'000'000;
inline constexpr qint64 kDayUs = 24LL * 3600 * kSecondUs;
inline constexpr int kPatienceMs = 10'000;

inline ListenerConfig loopback(quint16 port = 0)
{
    ListenerConfig config;
    config.port = port;
    return config;
}

inline quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

inline int statusAt(quint16 port, const QByteArray &target = "/")
{
    RawClient client(port);
    client.send("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
    return client.answer().status;
}

/// A test program whose every test has a receiver, clocks and addresses of its own.
class ListeningTest : public QObject
{
    Q_OBJECT
protected:
    std::unique_ptr<Listeners> made();
    void pass(qint64 awakeUs, qint64 asleepUs = 0, qint64 setUs = 0);
    std::vector<EventPtr> gaps() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    SystemClocks m_now;
    qint64 m_lastEventUs = 0;
    /// Whether this computer has the addresses that it has.
    std::shared_ptr<std::atomic<bool>> m_addresses = std::make_shared<std::atomic<bool>>(true);
    /// Those that it has instead of its real ones, unless empty; changed while nobody looks.
    std::shared_ptr<QList<QHostAddress>> m_given = std::make_shared<QList<QHostAddress>>();

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace hookloupe
