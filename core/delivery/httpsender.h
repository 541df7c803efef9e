// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/sendroute.h"
#include "core/event/replayrecord.h"
#include "core/event/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace hookloupe {

/// Where a request goes: the origin of an absolute http(s) URL.
struct SendTarget
{
    QByteArray url; ///< as the person wrote it
    bool tls = false;
    QByteArray host; ///< without brackets, in ASCII (RFC 5890 A-labels), lower case
    quint16 port = 0;
    /// Empty when the URL names the origin only (a lone "/" is the same URL, RFC 9110 §4.2.3): the
    /// request keeps its own target then.
    QByteArray pathAndQuery;

    /// Only what cannot leave this computer: localhost and names under it (RFC 6761 §6.3),
    /// 127.0.0.0/8, ::1.
    bool isLoopback() const;
    /// As a Host field names it: without a port that the scheme implies (RFC 9110 §7.2).
    QByteArray authority() const;
    /// "127.0.0.1:3000", "[::1]:3000"; safe to show.
    QString hostAndPort() const;
    /// InvalidInput with what is wrong with the URL.
    static Result<SendTarget> parse(QByteArrayView url);
};

struct SendLimits
{
    int connectTimeoutMs = 10'000;
    int totalTimeoutMs = 60'000; ///< with all redirects that are followed
    /// Of the body; the rest is read and dropped, bodyCut is set.
    qint64 answerBytesMax = 1024LL * 1024;
    bool verifyCertificate = true;
    /// A connection that the answer leaves open is used again by the next send of this sender to
    /// the same target. Off: each has its own, as a first delivery would.
    bool keepsConnection = false;
    SendRoute route = {};
};

/// Sends exact bytes over libcurl's multi interface on Qt's event loop. libcurl connects (name
/// look-up, happy eyeballs, TLS, proxy); the request's bytes are then written as they are, so that
/// field order, case, duplicates, chunking and the raw target survive. Only HTTP/2, where a route
/// asks for it, is libcurl's. Lives in one thread with an event loop; never blocks it.
class HttpSender : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(SendResult)>;

    explicit HttpSender(QObject *parent = nullptr);
    /// Running sends end as Cancelled, without a call of their `then`.
    ~HttpSender() override;

    /// Starts a send of \a wire, one whole request. \a then runs once, later, in this thread.
    /// Returns a number for cancel().
    quint64 send(const SendTarget &target, const QByteArray &wire, const SendLimits &limits,
                 Then then);
    /// Ends it as Cancelled soon; no effect when it has ended.
    void cancel(quint64 sendId);

private:
    struct Private;
    struct Run;
    void startHop(quint64 sendId);
    void endHop(quint64 sendId, SendResult result);
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
