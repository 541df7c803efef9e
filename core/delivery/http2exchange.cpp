// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/http2exchange.h"

#include "core/delivery/curlfacts.h"
#include "core/delivery/curlloop.h"
#include "core/delivery/curloptions.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/http/requestframer.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <openssl/ssl.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// As ResponseFramer has it.
constexpr std::size_t kFieldsMax = 2'000;
constexpr qint64 kBodyFirstBytes = 64LL * 1024;

/// Whether ALPN came to h2 on the connection of \a easy.
bool hasAgreedOnHttp2(CURL *easy)
{
    const curl_tlssessioninfo *session = nullptr;
    curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session);
    if (!session || session->backend != CURLSSLBACKEND_OPENSSL || !session->internals)
        return false;
    const unsigned char *name = nullptr;
    unsigned int length = 0;
    SSL_get0_alpn_selected(static_cast<const SSL *>(session->internals), &name, &length);
    return length == 2 && std::memcmp(name, "h2", 2) == 0;
}

/// With prior knowledge, a peer that knows no HTTP/2 says so by whatever it does first.
bool isOfHttp2(CURLcode code, const SendTarget &target)
{
    return code == CURLE_HTTP2 || code == CURLE_HTTP2_STREAM
            || (!target.tls
                && (code == CURLE_GOT_NOTHING || code == CURLE_WEIRD_SERVER_REPLY
                    || code == CURLE_RECV_ERROR));
}

} // namespace

Http2Transfers::Http2Transfers(QObject *parent)
    : QObject(parent)
    , m_loop(new CurlLoop(this, [this](CURL *easy, CURLcode code) {
        auto ended = m_running.extract(easy);
        if (!ended)
            return;
        curl_multi_remove_handle(m_loop->handle(), easy);
        ended.mapped()(code);
    }))
{ }

Http2Transfers::~Http2Transfers()
{
    for (const auto &[easy, ended] : m_running)
        curl_multi_remove_handle(m_loop->handle(), easy);
}

bool Http2Transfers::add(CURL *easy, std::function<void(CURLcode)> ended)
{
    if (!m_loop->handle())
        return false;
    m_running.emplace(easy, std::move(ended));
    return curl_multi_add_handle(m_loop->handle(), easy) == CURLM_OK;
}

void Http2Transfers::remove(CURL *easy)
{
    if (m_running.erase(easy) > 0)
        curl_multi_remove_handle(m_loop->handle(), easy);
}

Http2Fields http2FieldsOf(const WireRequest &request)
{
    QList<QByteArray> connectionOnly;
    for (const FieldSpan &field : request.fields) {
        if (equalsIgnoreCase(request.at(field.name), "Connection")) {
            for (const QByteArray &name : request.at(field.value).toByteArray().split(','))
                connectionOnly.append(name.trimmed());
        }
    }
    Http2Fields fields;
    for (const FieldSpan &field : request.fields) {
        const QByteArrayView name = request.at(field.name);
        const QByteArrayView value = request.at(field.value);
        const bool isLeft = equalsAnyIgnoreCase(name,
                                                { "Connection", "Keep-Alive", "Proxy-Connection",
                                                  "Transfer-Encoding", "Upgrade", "HTTP2-Settings",
                                                  "Trailer", "Expect" })
                || (equalsIgnoreCase(name, "TE") && !equalsIgnoreCase(value, "trailers"))
                || std::any_of(connectionOnly.begin(), connectionOnly.end(),
                               [name](const QByteArray &other) {
                                   return equalsIgnoreCase(name, other);
                               });
        if (isLeft)
            fields.left.append(displayText(name, 60));
        else if (value.isEmpty())
            fields.lines.append(name.toByteArray() + ';'); // how libcurl is told of an empty one
        else
            fields.lines.append(name.toByteArray() + ": " + value.toByteArray());
    }
    if (!request.trailers.empty())
        fields.left.append(CoreText::tr("the trailers"));
    fields.left.removeDuplicates();
    // What libcurl would add of its own accord.
    for (const char *added : { "Accept", "Content-Type", "User-Agent", "Expect" }) {
        if (!request.field(added) || equalsIgnoreCase(added, "Expect"))
            fields.lines.append(QByteArray(added) + ':');
    }
    return fields;
}

Http2Exchange::Http2Exchange(SendTarget target, const QByteArray &wire, const SendLimits &limits,
                             Http2Transfers *transfers, QObject *parent)
    : Exchange(parent)
    , m_target(std::move(target))
    , m_limits(limits)
    , m_transfers(transfers)
    , m_easy(CurlLoop::newEasy())
    , m_deadline(this)
{
    // Its parts are enough: who is asked, the target says where the request does not.
    if (auto request = parseRequestFile(wire))
        m_request = *std::move(request);
    else
        m_malformed =
                CoreText::tr("This request cannot be written as HTTP/2 (%1): send it as HTTP/1.1.")
                        .arg(request.error().sentence);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Http2Exchange::onTimeout);
}

Http2Exchange::~Http2Exchange()
{
    if (m_easy) {
        m_transfers->remove(m_easy);
        curl_easy_cleanup(m_easy);
    }
    curl_slist_free_all(m_fields);
}

void Http2Exchange::setRequest(const WireRequest &request)
{
    const auto set = [this](CURLoption option, auto value) {
        curl_easy_setopt(m_easy, option, value);
    };
    const Http2Fields fields = http2FieldsOf(request);
    m_left = fields.left;
    for (const QByteArray &line : fields.lines)
        m_fields = curl_slist_append(m_fields, line.constData());
    set(CURLOPT_HTTPHEADER, m_fields);
    const QByteArray target = request.targetBytes().toByteArray();
    set(CURLOPT_REQUEST_TARGET, target.constData());
    const QByteArray method = request.methodBytes().toByteArray();
    if (method == "HEAD")
        set(CURLOPT_NOBODY, 1L);
    if (request.body().isEmpty()) {
        m_uploaded = 0;
    } else {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body().size()));
        set(CURLOPT_READFUNCTION, &Http2Exchange::onUpload);
        set(CURLOPT_READDATA, this);
        set(CURLOPT_SEEKFUNCTION, &Http2Exchange::onSeek);
        set(CURLOPT_SEEKDATA, this);
    }
    set(CURLOPT_CUSTOMREQUEST, method.constData());
}

void Http2Exchange::start()
{
    m_clock.start();
    m_deadline.start(m_limits.totalTimeoutMs);
    QString problem = m_malformed;
    if (m_easy && problem.isEmpty())
        problem = applyRoute(m_easy, m_target, m_limits);
    const auto fail = [this](const QString &sentence) {
        QMetaObject::invokeMethod(
                this, [this, sentence] { finish(SendState::Failed, sentence); },
                Qt::QueuedConnection);
    };
    if (!problem.isEmpty())
        return fail(problem);
    const QString broken = CoreText::tr("libcurl cannot be used: reinstall it.");
    if (!m_easy)
        return fail(broken);
    const auto set = [this](CURLoption option, auto value) {
        curl_easy_setopt(m_easy, option, value);
    };
    setRequest(m_request);
    set(CURLOPT_ERRORBUFFER, m_errorText.data());
    set(CURLOPT_HTTP_VERSION,
        static_cast<long>(m_target.tls ? CURL_HTTP_VERSION_2TLS
                                       : CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE));
    set(CURLOPT_PIPEWAIT, 1L); // one connection for many, where it is kept at all
    if (!m_limits.keepsConnection) {
        set(CURLOPT_FRESH_CONNECT, 1L);
        set(CURLOPT_FORBID_REUSE, 1L);
        set(CURLOPT_PIPEWAIT, 0L);
    }
    set(CURLOPT_HTTP_CONTENT_DECODING, 0L);
    set(CURLOPT_HEADERFUNCTION, &Http2Exchange::onHead);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_WRITEFUNCTION, &Http2Exchange::onBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_PREREQFUNCTION, &Http2Exchange::onConnected);
    set(CURLOPT_PREREQDATA, this);
    if (!m_transfers->add(m_easy, [this](CURLcode code) { onEnded(code); }))
        fail(broken);
}

void Http2Exchange::cancel()
{
    finish(SendState::Cancelled,
           m_result.status > 0 ? CoreText::tr("It was cancelled while the answer of %1 came in.")
                                         .arg(m_target.hostAndPort())
                               : CoreText::tr("It was cancelled before %1 answered.")
                                         .arg(m_target.hostAndPort()));
}

int Http2Exchange::onConnected(void *self, char *, char *, int, int)
{
    auto *exchange = static_cast<Http2Exchange *>(self);
    exchange->m_isConnected = true;
    // libcurl would go on with HTTP/1.1 of its own, which is neither what was asked for nor the
    // exact bytes.
    exchange->m_isRefused = exchange->m_target.tls && !hasAgreedOnHttp2(exchange->m_easy);
    if (exchange->m_request.body().isEmpty())
        exchange->m_result.times.sentUs = exchange->nowUs();
    return exchange->m_isRefused ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

std::size_t Http2Exchange::onUpload(char *into, std::size_t size, std::size_t count, void *self)
{
    auto *exchange = static_cast<Http2Exchange *>(self);
    const QByteArrayView rest = exchange->m_request.body().sliced(exchange->m_uploaded);
    const auto length = std::min(static_cast<std::size_t>(rest.size()), size * count);
    std::memcpy(into, rest.data(), length);
    exchange->m_uploaded += static_cast<qint64>(length);
    if (exchange->m_uploaded == exchange->m_request.body().size()
        && exchange->m_result.times.sentUs < 0)
        exchange->m_result.times.sentUs = exchange->nowUs();
    return length;
}

int Http2Exchange::onSeek(void *self, curl_off_t offset, int origin)
{
    auto *exchange = static_cast<Http2Exchange *>(self);
    if (origin != SEEK_SET || offset < 0 || offset > exchange->m_request.body().size())
        return CURL_SEEKFUNC_FAIL;
    exchange->m_uploaded = offset;
    return CURL_SEEKFUNC_OK;
}

std::size_t Http2Exchange::onHead(char *bytes, std::size_t size, std::size_t count, void *self)
{
    static_cast<Http2Exchange *>(self)->takeHeadLine(
            QByteArrayView(bytes, static_cast<qsizetype>(size * count)));
    return size * count;
}

void Http2Exchange::takeHeadLine(QByteArrayView line)
{
    SendResult &result = m_result;
    if (result.times.firstByteUs < 0)
        result.times.firstByteUs = nowUs();
    line = line.trimmed();
    if (line.startsWith("HTTP/")) { // interim answers have a head of their own before the last one
        const qsizetype blank = line.indexOf(' ');
        result.status = line.sliced(blank + 1, qMin<qsizetype>(3, line.size() - blank - 1))
                                .toByteArray()
                                .toInt();
        result.fields.clear();
        m_isHeadComplete = false;
        return;
    }
    const qsizetype colon = line.indexOf(':', 1);
    if (line.isEmpty())
        m_isHeadComplete = result.status >= 200;
    else if (colon > 0 && !m_isHeadComplete && result.fields.size() < kFieldsMax)
        result.fields.push_back({ line.first(colon).toByteArray(),
                                  line.sliced(colon + 1).trimmed().toByteArray() });
}

std::size_t Http2Exchange::onBody(char *bytes, std::size_t size, std::size_t count, void *self)
{
    auto *exchange = static_cast<Http2Exchange *>(self);
    SendResult &result = exchange->m_result;
    const auto length = static_cast<qint64>(size * count);
    const qint64 kept = std::min(length, exchange->m_limits.answerBytesMax - result.body.size());
    if (kept > 0) {
        if (result.body.isEmpty())
            result.body.reserve(std::min(kBodyFirstBytes, exchange->m_limits.answerBytesMax));
        result.body.append(bytes, kept);
    }
    result.bodyBytes += length;
    return size * count;
}

void Http2Exchange::takeTimes()
{
    long connects = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &connects);
    if (connects == 0 && m_isConnected)
        return; // over one that was there already
    SendTimes &times = m_result.times;
    times.resolvedUs = timeUsOf(m_easy, CURLINFO_NAMELOOKUP_TIME_T);
    times.connectedUs = timeUsOf(m_easy, CURLINFO_CONNECT_TIME_T);
    times.securedUs = timeUsOf(m_easy, CURLINFO_APPCONNECT_TIME_T);
}

void Http2Exchange::onEnded(CURLcode code)
{
    const QByteArray text(m_errorText.data());
    if (code == CURLE_OK && m_result.status > 0) {
        finish(SendState::Answered, QString());
    } else if (m_isRefused) {
        finish(SendState::Failed,
               CoreText::tr(
                       "%1 does not offer HTTP/2: send it as HTTP/1.1, or switch HTTP/2 on there.")
                       .arg(m_target.hostAndPort()));
    } else if (m_result.status >= 200) {
        finish(SendState::Partial, closedFailure(true, progress(), m_target, text));
    } else if (m_isConnected && !isOfHttp2(code, m_target)) {
        finish(SendState::Failed,
               closedFailure(code != CURLE_GOT_NOTHING, progress(), m_target, text));
    } else {
        m_result.timedOut = code == CURLE_OPERATION_TIMEDOUT;
        const CURLcode cause = m_isConnected ? CURLE_HTTP2 : code;
        finish(SendState::Failed,
               connectFailure(factsOf(m_easy, cause, text, QString()), m_target, m_limits));
    }
}

void Http2Exchange::onTimeout()
{
    m_result.timedOut = true;
    if (m_isConnected) {
        finish(m_result.status > 0 ? SendState::Partial : SendState::Failed,
               timeoutFailure(progress(), m_target, m_limits.totalTimeoutMs));
        return;
    }
    SendLimits limits = m_limits;
    limits.connectTimeoutMs = m_limits.totalTimeoutMs;
    finish(SendState::Failed,
           connectFailure(factsOf(m_easy, CURLE_OPERATION_TIMEDOUT, {}, {}), m_target, limits));
}

void Http2Exchange::finish(SendState state, const QString &failure)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    m_result.times.totalUs = nowUs();
    if (m_easy) {
        takeTimes();
        m_result.peer = peerAddressOf(m_easy);
        m_transfers->remove(m_easy);
    }
    m_result.state = state;
    m_result.failure = failure;
    m_result.bodyCut = m_result.bodyBytes > m_result.body.size();
    if (m_isConnected && !m_isRefused)
        m_result.notes.append(
                m_left.isEmpty() ? CoreText::tr("Sent as HTTP/2: field names in lower case, and no "
                                                "reason phrase in the answer.")
                                 : CoreText::tr("Sent as HTTP/2: field names in lower case, "
                                                "without %1, and no reason phrase in the answer.")
                                           .arg(m_left.join(u", "_s)));
    Q_EMIT finished(m_result);
}

SendProgress Http2Exchange::progress() const
{
    const qint64 all = m_request.body().size();
    return { m_uploaded, all, m_result.status > 0, m_result.status, m_result.bodyBytes };
}

} // namespace hookloupe
