// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/curlconnection.h"

#include "core/delivery/curlfacts.h"
#include "core/delivery/curloptions.h"
#include "core/delivery/socketpoll.h"

#include <QSocketNotifier>

#include <utility>

namespace hookloupe {

CurlConnection::CurlConnection(QObject *parent)
    : QObject(parent)
    , m_easy(CurlLoop::newEasy())
    , m_loop(this, [this](CURL *, CURLcode code) {
        if (m_connected)
            std::exchange(m_connected, nullptr)(code);
    })
{ }

CurlConnection::~CurlConnection()
{
    unwatch();
    if (m_easy) {
        curl_multi_remove_handle(m_loop.handle(), m_easy);
        curl_easy_cleanup(m_easy);
    }
}

void CurlConnection::open(const SendTarget &target, const SendLimits &limits, Connected connected)
{
    m_connected = std::move(connected);
    if (m_easy && m_loop.handle())
        m_problem = applyRoute(m_easy, target, limits);
    if (!m_easy || !m_loop.handle() || !m_problem.isEmpty()) {
        QMetaObject::invokeMethod(
                this, [this] { std::exchange(m_connected, nullptr)(CURLE_FAILED_INIT); },
                Qt::QueuedConnection);
        return;
    }
    const auto set = [this](CURLoption option, auto value) {
        curl_easy_setopt(m_easy, option, value);
    };
    set(CURLOPT_CONNECT_ONLY, 1L);
    set(CURLOPT_ERRORBUFFER, m_errorText.data());
    // What goes over the connection is HTTP/1.1, and nothing may negotiate it away.
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_SSL_ENABLE_ALPN, 0L);
    curl_multi_add_handle(m_loop.handle(), m_easy); // asks for a timer, which begins the work
}

curl_socket_t CurlConnection::activeSocket() const
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(m_easy, CURLINFO_ACTIVESOCKET, &socket);
    return socket;
}

void CurlConnection::watch(SocketPoll &poll, std::function<void()> readable,
                           std::function<void()> writable)
{
    const curl_socket_t socket = activeSocket();
    if (socket == CURL_SOCKET_BAD)
        return;
    m_watch = poll.watch(socket, readable, writable);
    if (m_watch != 0)
        m_poll = &poll;
    else
        watch(std::move(readable), std::move(writable));
}

void CurlConnection::watch(std::function<void()> readable, std::function<void()> writable)
{
    const curl_socket_t socket = activeSocket();
    if (socket == CURL_SOCKET_BAD) // lost already: the first write or read says so
        return;
    m_readable = new QSocketNotifier(socket, QSocketNotifier::Read, this);
    m_writable = new QSocketNotifier(socket, QSocketNotifier::Write, this);
    connect(m_readable, &QSocketNotifier::activated, this,
            [readable = std::move(readable)] { readable(); });
    connect(m_writable, &QSocketNotifier::activated, this,
            [writable = std::move(writable)] { writable(); });
}

void CurlConnection::wantWritable(bool wanted)
{
    if (m_poll)
        m_poll->wantWritable(m_watch, wanted);
    else if (m_writable)
        m_writable->setEnabled(wanted);
}

void CurlConnection::unwatch()
{
    if (m_poll)
        std::exchange(m_poll, nullptr)->unwatch(std::exchange(m_watch, 0));
    retire(m_readable);
    retire(m_writable);
}

CurlConnection::Io CurlConnection::write(QByteArrayView bytes, qint64 &written)
{
    std::size_t count = 0;
    const CURLcode code =
            curl_easy_send(m_easy, bytes.data(), static_cast<std::size_t>(bytes.size()), &count);
    written = static_cast<qint64>(count);
    if (code == CURLE_AGAIN || (code == CURLE_OK && count == 0))
        return Io::Again;
    return code == CURLE_OK ? Io::Done : Io::Failed;
}

CurlConnection::Io CurlConnection::read(char *buffer, qint64 size, qint64 &got)
{
    std::size_t count = 0;
    const CURLcode code = curl_easy_recv(m_easy, buffer, static_cast<std::size_t>(size), &count);
    got = static_cast<qint64>(count);
    if (code == CURLE_AGAIN)
        return Io::Again;
    if (code != CURLE_OK)
        return Io::Failed;
    return count == 0 ? Io::Ended : Io::Done;
}

ConnectFacts CurlConnection::facts(CURLcode code) const
{
    return factsOf(m_easy, code, errorText(), m_problem);
}

QString CurlConnection::peerAddress() const
{
    return peerAddressOf(m_easy);
}

qint64 CurlConnection::timeUs(CURLINFO info) const
{
    return timeUsOf(m_easy, info);
}

} // namespace hookloupe
