// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/curlloop.h"
#include "core/delivery/httpsender.h"
#include "core/delivery/sendfailure.h"

#include <QObject>

#include <array>
#include <functional>

#include <curl/curl.h>

class QSocketNotifier;

namespace hookloupe {

class SocketPoll;

/// One connection made by libcurl without blocking (look-up, happy eyeballs, proxy, TLS) and then
/// used byte by byte. libcurl's own HTTP never runs on it.
///
/// Each has a multi handle of its own: in a shared one, libcurl's housekeeping closes idle
/// connections that have unread bytes, and a connect-only connection counts as idle.
class CurlConnection : public QObject
{
    Q_OBJECT
public:
    enum class Io {
        Done, ///< some bytes went through
        Again, ///< none now: wait for the notifier
        Ended, ///< the other side closed in order (reading only)
        Failed, ///< the connection is broken
    };
    /// Runs once, from the event loop, with libcurl's verdict on the connecting.
    using Connected = std::function<void(CURLcode)>;

    explicit CurlConnection(QObject *parent);
    ~CurlConnection() override;

    void open(const SendTarget &target, const SendLimits &limits, Connected connected);

    /// After a successful open(): runs \a readable and \a writable as the socket allows.
    void watch(std::function<void()> readable, std::function<void()> writable);
    /// The same by \a poll, which must outlive the watching.
    void watch(SocketPoll &poll, std::function<void()> readable, std::function<void()> writable);
    void wantWritable(bool wanted);
    /// Nothing runs any more; the connection stays open until destruction.
    void unwatch();

    Io write(QByteArrayView bytes, qint64 &written);
    Io read(char *buffer, qint64 size, qint64 &got);

    /// For connectFailure(), after an open() that came to \a code.
    ConnectFacts facts(CURLcode code) const;
    /// libcurl's own words about what failed; may hold bytes of the peer.
    QByteArray errorText() const { return { m_errorText.data() }; }
    QString peerAddress() const;
    qint64 timeUs(CURLINFO info) const; ///< -1 when the step did not happen

private:
    curl_socket_t activeSocket() const;

    QString m_problem; ///< why it was not even tried
    CURL *m_easy = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    Connected m_connected;
    CurlLoop m_loop;
    QSocketNotifier *m_readable = nullptr;
    QSocketNotifier *m_writable = nullptr;
    SocketPoll *m_poll = nullptr; ///< null: the two notifiers watch
    quint64 m_watch = 0;
};

/// Why \a connection did not come about, and what to do, in a sentence.
inline QString connectFailure(CURLcode code, const CurlConnection &connection,
                              const SendTarget &target, const SendLimits &limits)
{
    return connectFailure(connection.facts(code), target, limits);
}

} // namespace hookloupe
