// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/curlconnection.h"

#include <QSocketNotifier>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Once for the process; a local static is initialised by one thread only.
bool isCurlReady()
{
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    return code == CURLE_OK;
}

/// libcurl may take a socket away while its notifier is the one that speaks.
void retire(QSocketNotifier *&notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier->deleteLater();
    notifier = nullptr;
}

QByteArray originOf(const SendTarget &target)
{
    const QByteArray host = target.host.contains(':') ? "[" + target.host + "]" : target.host;
    return (target.tls ? "https://" : "http://") + host + ":" + QByteArray::number(target.port)
            + "/";
}

} // namespace

CurlConnection::CurlConnection(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // libcurl would only ask again if it came early
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    if (isCurlReady()) {
        m_multi = curl_multi_init();
        m_easy = curl_easy_init();
    }
}

CurlConnection::~CurlConnection()
{
    unwatch();
    if (m_easy) {
        curl_multi_remove_handle(m_multi, m_easy);
        curl_easy_cleanup(m_easy);
    }
    if (m_multi)
        curl_multi_cleanup(m_multi);
    for (auto &[socket, notifiers] : m_watched) {
        retire(notifiers[0]);
        retire(notifiers[1]);
    }
}

void CurlConnection::setOptions(const SendTarget &target, const SendLimits &limits)
{
    const auto set = [this](CURLoption option, auto value) {
        curl_easy_setopt(m_easy, option, value);
    };
    const QByteArray origin = originOf(target);
    set(CURLOPT_URL, origin.constData()); // libcurl copies it
    set(CURLOPT_CONNECT_ONLY, 1L);
    set(CURLOPT_ERRORBUFFER, m_errorText.data());
    set(CURLOPT_NOSIGNAL, 1L);
    // A cancelled name look-up must not hold this thread until the resolver gives up.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connectTimeoutMs));
    // What goes over the connection is HTTP/1.1, and nothing may negotiate it away.
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_SSL_ENABLE_ALPN, 0L);
    set(CURLOPT_SSL_VERIFYPEER, limits.verifyCertificate ? 1L : 0L);
    set(CURLOPT_SSL_VERIFYHOST, limits.verifyCertificate ? 2L : 0L);
    // Through a proxy of the environment, only a tunnel keeps the bytes as they are.
    set(CURLOPT_HTTPPROXYTUNNEL, 1L);
    if (target.isLoopback())
        set(CURLOPT_NOPROXY, "*");
}

void CurlConnection::open(const SendTarget &target, const SendLimits &limits, Connected connected)
{
    m_connected = std::move(connected);
    if (!m_easy || !m_multi) {
        QMetaObject::invokeMethod(
                this, [this] { std::exchange(m_connected, nullptr)(CURLE_FAILED_INIT); },
                Qt::QueuedConnection);
        return;
    }
    setOptions(target, limits);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlConnection::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlConnection::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_add_handle(m_multi, m_easy); // asks for a timer, which begins the work
}

int CurlConnection::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlConnection *>(self)->setWatched(socket, what);
    return 0;
}

int CurlConnection::onTimer(CURLM *, long timeoutMs, void *self)
{
    QTimer &timer = static_cast<CurlConnection *>(self)->m_timer;
    if (timeoutMs < 0)
        timer.stop();
    else
        timer.start(static_cast<int>(timeoutMs));
    return 0;
}

void CurlConnection::setWatched(curl_socket_t socket, int what)
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

void CurlConnection::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg == CURLMSG_DONE && m_connected) {
            const CURLcode code = message->data.result;
            std::exchange(m_connected, nullptr)(code);
            return;
        }
    }
}

void CurlConnection::watch(std::function<void()> readable, std::function<void()> writable)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(m_easy, CURLINFO_ACTIVESOCKET, &socket);
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
    if (m_writable)
        m_writable->setEnabled(wanted);
}

void CurlConnection::unwatch()
{
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

int CurlConnection::systemError() const
{
    long number = 0;
    if (m_easy)
        curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &number);
    return static_cast<int>(number);
}

QString CurlConnection::peerAddress() const
{
    const char *address = nullptr;
    long port = 0;
    if (!m_easy)
        return {};
    curl_easy_getinfo(m_easy, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(m_easy, CURLINFO_PRIMARY_PORT, &port);
    const QString text = QString::fromLatin1(address);
    if (text.isEmpty())
        return {};
    return (text.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(text).arg(port);
}

qint64 CurlConnection::timeUs(CURLINFO info) const
{
    curl_off_t time = 0;
    if (m_easy)
        curl_easy_getinfo(m_easy, info, &time);
    return time > 0 ? static_cast<qint64>(time) : -1;
}

} // namespace hookloupe
