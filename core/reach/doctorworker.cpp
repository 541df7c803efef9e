// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/doctorworker.h"

#include "core/http/doctorprobe.h"
#include "core/reach/relayfailure.h"
#include "core/reach/systemfacts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kConnectMs = 2'000;
constexpr int kHandshakeMs = 5'000;
constexpr int kToolMs = 2'000;
constexpr int kPollMs = 50;
constexpr qsizetype kRelaysMax = 5; ///< so that the whole stays bounded
constexpr std::size_t kArrivalsMax = 1000;
constexpr qint64 kAnswerBytesMax = 64LL * 1024;

QString hostOf(const QByteArray &url)
{
    return Relay{ url, "/" }.host();
}

/// A request to a listener of this computer.
QByteArray requestOf(const QByteArray &mark)
{
    return "GET / HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Hookloupe-Doctor\r\n"_ba + kProbeField
            + ": " + mark + "\r\nConnection: close\r\n\r\n";
}

QByteArray pathOf(const QByteArray &url)
{
    const QByteArray path = QUrl::fromEncoded(url).path(QUrl::FullyEncoded).toUtf8();
    return path.isEmpty() ? "/"_ba : path;
}

} // namespace

bool isLocalUrl(const QByteArray &url)
{
    const QString host = QUrl::fromEncoded(url).host().toLower();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1)
            || QHostAddress(host).isLoopback();
}

DoctorWorker::DoctorWorker(DoctorQuestion question, std::shared_ptr<Handover<DoctorNews>> news,
                           std::shared_ptr<std::atomic<bool>> cancelled)
    : m_question(std::move(question))
    , m_news(std::move(news))
    , m_cancelled(std::move(cancelled))
    , m_arrivals(std::make_shared<Handover<ProbeArrival>>(kArrivalsMax, this, [this] {
        for (ProbeArrival &arrival : m_arrivals->takeAll())
            m_arrived += std::move(arrival);
    }))
{ }

DoctorWorker::~DoctorWorker()
{
    m_arrivals->close();
}

void DoctorWorker::say(CheckLine line)
{
    [[maybe_unused]] const bool told = m_news->push(std::move(line));
}

void DoctorWorker::run()
{
    lookHere();
    if (!isCancelled())
        lookOutside();
    [[maybe_unused]] const bool told = m_news->push(std::nullopt);
}

void DoctorWorker::lookHere()
{
    QList<ListenerFact> &listeners = m_question.listeners;
    std::vector<quint16> ports{ m_question.wantedPort };
    for (const ListenerFact &listener : std::as_const(listeners))
        ports.push_back(listener.port);
    const QList<SocketFact> sockets =
            readListeningSockets(ports, m_question.findsListeners ? u"hookloupe"_s : QString());
    if (m_question.findsListeners) {
        for (const SocketFact &socket : sockets) {
            if (socket.isOurs && socket.pid != QCoreApplication::applicationPid())
                listeners += ListenerFact{ .address = socket.address,
                                           .port = socket.port,
                                           .tls = m_question.findsTls };
        }
    }
    for (ListenerFact &listener : listeners) {
        if (isCancelled())
            return;
        if (!listener.failure.isEmpty())
            continue; // it does not listen
        const QByteArray mark = newMark();
        listener.failure = connectionFailure(listener, requestOf(mark), kConnectMs);
        if (!listener.failure.isEmpty())
            continue;
        ProbeFact fact;
        awaitArrival(mark, fact);
        listener.isElsewhere = fact.arrivedAs == 0;
    }
    say(listenerLine(listeners, m_question.wantedPort));
    say(portLine(listeners, m_question.wantedPort, sockets));
    const bool hasWayIn = !m_question.publicUrl.isEmpty() || !m_question.relays.isEmpty();
    say(reachLine(listeners, hasWayIn, ownAddresses()));
    if (isCancelled())
        return;
    say(firewallLine(listeners, readFirewalls(kToolMs)));
    if (isCancelled())
        return;
    const auto tls = std::find_if(listeners.begin(), listeners.end(), [](const ListenerFact &fact) {
        return fact.tls && fact.failure.isEmpty();
    });
    const QString name = m_question.publicUrl.isEmpty()
            ? u"localhost"_s
            : QUrl::fromEncoded(m_question.publicUrl).host(QUrl::FullyEncoded);
    say(certificateLine(tls == listeners.end()
                                ? CertificateFact()
                                : readCertificate(*tls, name, requestOf(newMark()), kHandshakeMs)));
}

void DoctorWorker::lookOutside()
{
    std::optional<ProbeFact> last;
    if (!m_question.publicUrl.isEmpty()) {
        last = probe(m_question.publicUrl, hostOf(m_question.publicUrl), false);
        say(redirectLine(*last));
        say(probeLine(*last));
    }
    const QList<Relay> relays = m_question.relays.mid(0, kRelaysMax);
    for (qsizetype i = 0; i < relays.size() && !isCancelled(); ++i) {
        if (i < m_question.relayStatuses.size())
            say(relayLine(relays[i], m_question.relayStatuses[i]));
        const ProbeFact fact = probe(relays[i].url, relays[i].host(), true);
        say(probeLine(fact));
        if (!last)
            last = fact;
    }
    if (isCancelled())
        return;
    const QByteArray path = !m_question.publicUrl.isEmpty() ? pathOf(m_question.publicUrl)
            : !relays.isEmpty()                             ? relays.first().path
                                                            : "/"_ba;
    say(endpointLine(m_question.endpoints, path, last));
}

ProbeFact DoctorWorker::probe(const QByteArray &url, const QString &where, bool isRelay)
{
    ProbeFact fact{ .where = where, .isRelay = isRelay, .isOutside = !isLocalUrl(url) };
    if (fact.isOutside && !m_question.mayAskOutside)
        return fact;
    const QByteArray mark = newMark();
    ask(url, mark, fact);
    const bool mayArrive =
            fact.state == ProbeFact::State::Answered && !(fact.status >= 300 && fact.status <= 399);
    if (mayArrive)
        awaitArrival(mark, fact);
    return fact;
}

QByteArray DoctorWorker::newMark()
{
    return m_question.token + '-' + QByteArray::number(++m_probes);
}

void DoctorWorker::ask(const QByteArray &url, const QByteArray &mark, ProbeFact &fact)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request(QUrl::fromEncoded(url));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader(kProbeField, mark);
    request.setRawHeader("User-Agent", "Hookloupe-Doctor");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(m_question.probeTimeoutMs);
    const std::unique_ptr<QNetworkReply> reply(
            m_network->post(request, R"({"type":"hookloupe.probe"})"_ba));
    reply->setReadBufferSize(kAnswerBytesMax);
    QString tlsProblem;
    connect(reply.get(), &QNetworkReply::sslErrors, this, [&](const QList<QSslError> &errors) {
        tlsProblem = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    const auto status = [&reply] {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    // The head says it all; a body may come without an end.
    waitFor(m_question.probeTimeoutMs, [&] { return reply->isFinished() || status() > 0; });
    fact.status = status();
    if (fact.status > 0) {
        fact.state = ProbeFact::State::Answered;
        fact.location = reply->rawHeader("Location");
    } else {
        fact.state = ProbeFact::State::NoConnection;
        const Relay asRelay{ url, "/" };
        fact.failure =
                reply->isFinished() && reply->error() != QNetworkReply::OperationCanceledError
                ? failureOf(asRelay, *reply, false, tlsProblem).sentence
                : noAnswerSentence(asRelay, m_question.probeTimeoutMs / 1000);
    }
    reply->disconnect(this);
    reply->abort();
}

void DoctorWorker::awaitArrival(const QByteArray &mark, ProbeFact &fact)
{
    fact.waitedS = m_question.arrivalTimeoutMs / 1000;
    waitFor(m_question.arrivalTimeoutMs, [&] {
        for (const ProbeArrival &arrival : std::as_const(m_arrived)) {
            if (arrival.probe != mark)
                continue;
            fact.arrivedAs = arrival.eventId;
            fact.arrivedTarget = arrival.target;
            fact.arrivedEndpoint = arrival.endpoint;
            return true;
        }
        return false;
    });
}

void DoctorWorker::waitFor(int timeoutMs, const std::function<bool()> &isDone)
{
    QElapsedTimer waits;
    waits.start();
    QEventLoop loop;
    QTimer poll;
    connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isDone() || isCancelled() || waits.elapsed() >= timeoutMs)
            loop.quit();
    });
    poll.start(kPollMs);
    if (!isDone())
        loop.exec();
}

} // namespace hookloupe
