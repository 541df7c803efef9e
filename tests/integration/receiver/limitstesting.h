// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/receiver/receiver.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QObject>
#include <QTest>

#include <memory>

namespace hookloupe {

inline QByteArray post(const QByteArray &fields = {}, const QByteArray &body = {})
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + fields
            + (body.isEmpty() ? QByteArray()
                              : "Content-Length: " + QByteArray::number(body.size()) + "\r\n")
            + "\r\n" + body;
}

inline std::shared_ptr<const ReceiverEndpoints> answering(const ResponsePlan &plan)
{
    auto made = std::make_shared<ReceiverEndpoints>();
    made->endpoints =
            EndpointSet::fromList({ { .name = QStringLiteral("x"), .response = plan } }).value();
    made->keys.resize(1);
    return made;
}

inline ReceiverLimits smallLimits()
{
    ReceiverLimits limits;
    limits.headBytesMax = 2048;
    limits.bodyBytesMax = 4096;
    limits.headTimeoutMs = 200;
    limits.requestTimeoutMs = 300;
    limits.idleTimeoutMs = 700;
    limits.refusedBytesKept = 1024;
    return limits;
}

/// A test program whose every test starts a receiver with limits of its own.
class LimitsTest : public QObject
{
    Q_OBJECT
protected:
    void start(const ReceiverLimits &limits);

    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace hookloupe
