// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <optional>
#include <utility>

namespace hookloupe::test {

inline const QByteArray kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
inline const QByteArray kSmall = "POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";

/// A request with a body of \a bytes that look random and are always the same.
inline QByteArray upload(qsizetype bytes)
{
    QByteArray body(bytes, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &c : body)
        c = static_cast<char>(random.bounded(256));
    return "POST /big HTTP/1.1\r\nContent-Length: " + QByteArray::number(bytes) + "\r\n\r\n" + body;
}

inline SendTarget targetOf(const QByteArray &url)
{
    return *SendTarget::parse(url);
}

/// One sender and the last result.
struct Sending
{
    HttpSender sender;
    std::optional<SendResult> result;

    quint64 send(const QByteArray &url, const QByteArray &wire, const SendLimits &limits = {})
    {
        result.reset();
        return sender.send(targetOf(url), wire, limits,
                           [this](SendResult ended) { result = std::move(ended); });
    }
    /// Without the steps of QTRY_VERIFY, which thousands of sends would wait for.
    bool ends() const
    {
        const QDeadlineTimer limit(10'000);
        while (!result && !limit.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        return result.has_value();
    }
};

} // namespace hookloupe::test
