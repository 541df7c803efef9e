// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <map>

#include <curl/curl.h>

class QSocketNotifier;

namespace hookloupe {

/// One multi handle of libcurl, driven by Qt's event loop: never blocks, never polls.
class CurlLoop : public QObject
{
    Q_OBJECT
public:
    /// Runs from the event loop for each transfer that ended; may delete the loop.
    using Done = std::function<void(CURL *, CURLcode)>;

    CurlLoop(QObject *parent, Done done);
    /// Precondition: every handle was removed.
    ~CurlLoop() override;

    /// Null when libcurl cannot be used.
    CURLM *handle() const { return m_multi; }
    static CURL *newEasy(); ///< null when libcurl cannot be used

private:
    static int onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *perSocket);
    static int onTimer(CURLM *multi, long timeoutMs, void *self);
    void setWatched(curl_socket_t socket, int what);
    void act(curl_socket_t socket, int events);

    Done m_done;
    CURLM *m_multi = nullptr;
    QTimer m_timer;
    std::map<curl_socket_t, std::array<QSocketNotifier *, 2>> m_watched; ///< read, write
};

/// libcurl may take a socket away while its notifier is the one that speaks.
void retire(QSocketNotifier *&notifier);

} // namespace hookloupe
