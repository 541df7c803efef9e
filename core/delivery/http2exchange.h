// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/exchange.h"
#include "core/delivery/httpsender.h"
#include "core/delivery/sendfailure.h"
#include "core/event/wirerequest.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <functional>
#include <map>

#include <curl/curl.h>

namespace hookloupe {

class CurlLoop;

/// The transfers that share HTTP/2 connections. One thread.
class Http2Transfers : public QObject
{
    Q_OBJECT
public:
    explicit Http2Transfers(QObject *parent);
    ~Http2Transfers() override;

    /// \a ended runs once, from the event loop, unless the transfer was removed before.
    bool add(CURL *easy, std::function<void(CURLcode)> ended);
    void remove(CURL *easy);

private:
    std::map<CURL *, std::function<void(CURLcode)>> m_running;
    CurlLoop *m_loop;
};

/// A request's fields as libcurl takes them for HTTP/2.
struct Http2Fields
{
    QList<QByteArray> lines;
    QStringList left; ///< names of fields that HTTP/2 has no place for
};
/// RFC 9113 §8.2.2: what concerns one connection is left out.
Http2Fields http2FieldsOf(const WireRequest &request);

/// One send by HTTP/2, which libcurl speaks. The request is written anew from its parts.
class Http2Exchange : public Exchange
{
    Q_OBJECT
public:
    /// \a transfers outlives this.
    Http2Exchange(SendTarget target, const QByteArray &wire, const SendLimits &limits,
                  Http2Transfers *transfers, QObject *parent);
    ~Http2Exchange() override;

    void start() override;
    void cancel() override;

private:
    static std::size_t onHead(char *bytes, std::size_t size, std::size_t count, void *self);
    static std::size_t onBody(char *bytes, std::size_t size, std::size_t count, void *self);
    static std::size_t onUpload(char *into, std::size_t size, std::size_t count, void *self);
    static int onSeek(void *self, curl_off_t offset, int origin);
    static int onConnected(void *self, char *, char *, int, int);
    void takeHeadLine(QByteArrayView line);
    void setRequest(const WireRequest &request);
    void takeTimes();
    void onEnded(CURLcode code);
    void onTimeout();
    void finish(SendState state, const QString &failure);
    SendProgress progress() const;
    qint64 nowUs() const { return m_clock.nsecsElapsed() / 1000; }

    SendTarget m_target;
    WireRequest m_request;
    QString m_malformed; ///< why the request has no parts
    SendLimits m_limits;
    Http2Transfers *m_transfers;
    CURL *m_easy = nullptr;
    curl_slist *m_fields = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QStringList m_left;
    qint64 m_uploaded = 0;
    SendResult m_result;
    bool m_isConnected = false;
    bool m_isRefused = false; ///< HTTP/2 is not offered
    bool m_isHeadComplete = false;
    bool m_finished = false;
};

} // namespace hookloupe
