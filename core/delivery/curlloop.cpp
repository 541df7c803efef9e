// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/curlloop.h"

#include <QPointer>
#include <QSocketNotifier>

#include <utility>
#include <vector>

namespace hookloupe {

namespace {

/// Once for the process; a local static is initialised by one thread only.
bool isCurlReady()
{
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    return code == CURLE_OK;
}

} // namespace

void retire(QSocketNotifier *&notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier->deleteLater();
    notifier = nullptr;
}

CurlLoop::CurlLoop(QObject *parent, Done done)
    : QObject(parent)
    , m_done(std::move(done))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // libcurl would only ask again if it came early
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    if (!isCurlReady())
        return;
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

CurlLoop::~CurlLoop()
{
    if (m_multi)
        curl_multi_cleanup(m_multi);
    for (auto &[socket, notifiers] : m_watched) {
        retire(notifiers[0]);
        retire(notifiers[1]);
    }
}

CURL *CurlLoop::newEasy()
{
    return isCurlReady() ? curl_easy_init() : nullptr;
}

int CurlLoop::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlLoop *>(self)->setWatched(socket, what);
    return 0;
}

int CurlLoop::onTimer(CURLM *, long timeoutMs, void *self)
{
    QTimer &timer = static_cast<CurlLoop *>(self)->m_timer;
    if (timeoutMs < 0)
        timer.stop();
    else
        timer.start(static_cast<int>(timeoutMs));
    return 0;
}

void CurlLoop::setWatched(curl_socket_t socket, int what)
{
    auto &[reading, writing] = m_watched[socket];
    const auto adjust = [this, socket](QSocketNotifier *&notifier, bool wanted,
                                       QSocketNotifier::Type type, int event) {
        if (!wanted) {
            retire(notifier);
        } else if (!notifier) {
            notifier = new QSocketNotifier(socket, type, this);
            connect(notifier, &QSocketNotifier::activated, this,
                    [this, socket, event] { act(socket, event); });
        }
    };
    adjust(reading, what == CURL_POLL_IN || what == CURL_POLL_INOUT, QSocketNotifier::Read,
           CURL_CSELECT_IN);
    adjust(writing, what == CURL_POLL_OUT || what == CURL_POLL_INOUT, QSocketNotifier::Write,
           CURL_CSELECT_OUT);
    if (what == CURL_POLL_REMOVE)
        m_watched.erase(socket);
}

void CurlLoop::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    // That a connection of HTTP/2 is over, libcurl 8 may find out with the next call only, and then
    // neither the socket nor a timer tells of it.
    if (running > 0 && m_watched.contains(socket))
        curl_multi_socket_action(m_multi, socket, events, &running);
    std::vector<std::pair<CURL *, CURLcode>> ended;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg == CURLMSG_DONE)
            ended.emplace_back(message->easy_handle, message->data.result);
    }
    const QPointer<CurlLoop> alive(this);
    const Done done = m_done;
    for (const auto &[easy, code] : ended) {
        if (alive)
            done(easy, code);
    }
}

} // namespace hookloupe
