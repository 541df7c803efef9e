// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

// The one place that knows how Qt HTTP Server differs from version to version (6.4 to 6.10).

#include <QAbstractHttpServer>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QHttpServerConfiguration>

#include <chrono>
#endif

namespace hookloupe {

/// What handleRequest() and missingHandler() are given besides the request.
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
using HttpReplyArgument = QTcpSocket *;
using HttpMissingArgument = QTcpSocket *;
#elif QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
using HttpReplyArgument = QHttpServerResponder &;
using HttpMissingArgument = QHttpServerResponder &&;
#else
using HttpReplyArgument = QHttpServerResponder &;
using HttpMissingArgument = QHttpServerResponder &;
#endif

/// Keeps what must live until the exchange is finished; it is let go without a write.
inline std::shared_ptr<void> holdReply([[maybe_unused]] HttpReplyArgument reply)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    return nullptr;
#else
    return std::make_shared<QHttpServerResponder>(std::move(reply));
#endif
}

/// Answers 200 without a body, as a handler of one's own would.
inline void answerOk(HttpReplyArgument reply)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    reply->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
#else
    reply.write(QHttpServerResponder::StatusCode::Ok);
#endif
}

/// Hands \a tcp, which listens, to \a http, which owns it from then on.
inline void bindHttpServer(QAbstractHttpServer &http, QTcpServer *tcp)
{
    http.bind(tcp);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    // It sees no bytes while WireSocket still collects a body; its own timer must never fire first.
    QHttpServerConfiguration configuration = http.configuration();
    configuration.setKeepAliveTimeout(std::chrono::hours(24));
    http.setConfiguration(configuration);
#endif
}

} // namespace hookloupe
