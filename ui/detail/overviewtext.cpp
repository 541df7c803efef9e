// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/overviewtext.h"

#include "core/delivery/acknowledgebudget.h"
#include "core/delivery/retryschedule.h"
#include "core/event/bytes.h"
#include "core/event/datatext.h"
#include "core/event/handshakename.h"
#include "core/http/forwarded.h"
#include "core/signature/handshake.h"
#include "core/signature/schemerules.h"
#include "ui/eventlist/eventtext.h"
#include "ui/showntext.h"
#include "ui/theme/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::Overview)
};

constexpr qsizetype kShownMax = 400;
/// Faster than that, the time of arrival tells nothing.
constexpr qint64 kNotableUs = 1000;
constexpr int kFirstRedirect = 300;

QString shown(QByteArrayView bytes)
{
    return displayText(bytes, kShownMax);
}

QString receivedSentence(const Event &event)
{
    const qint64 tookUs = event.completedAtUs - event.receivedAtUs;
    QString sentence =
            OverviewWords::tr("Received %1 from %2 over %3, %4.")
                    .arg(exactTimeText(event.receivedAtUs), shownPlace(event.peer),
                         event.tls ? u"HTTPS"_s : u"HTTP"_s, provenanceClause(event.provenance));
    if (tookUs >= kNotableUs)
        sentence +=
                u' ' + OverviewWords::tr("The request took %1 to arrive.").arg(spanText(tookUs));
    return sentence;
}

QStringList gapSentences(const Event &event)
{
    const qint64 untilUs = event.origin ? event.origin->gapUntilUs : event.completedAtUs;
    QStringList sentences{
        event.local.isEmpty()
                ? OverviewWords::tr("Nothing listened from %1 to %2, for %3.")
                          .arg(exactTimeText(event.receivedAtUs), exactTimeText(untilUs),
                               spanText(untilUs - event.receivedAtUs))
                : OverviewWords::tr("%1 did not listen from %2 to %3, for %4.")
                          .arg(event.local, exactTimeText(event.receivedAtUs),
                               exactTimeText(untilUs), spanText(untilUs - event.receivedAtUs)),
        event.reason,
    };
    sentences += OverviewWords::tr(
            "What senders sent in this time did not come here. Most providers send a "
            "webhook again that was not answered; some offer it on their dashboard.");
    return sentences;
}

QString dayAndTime(qint64 us)
{
    return exactSecondText(us / 1000);
}

QStringList clientSentences(const ClientCertificate &client)
{
    QStringList sentences{
        OverviewWords::tr(
                "The sender showed the certificate of %1, issued by %2, valid from %3 to %4.")
                .arg(shown(client.subject.toUtf8()), shown(client.issuer.toUtf8()),
                     dayAndTime(client.validFromUs), dayAndTime(client.validUntilUs)),
        client.isVerified
                ? OverviewWords::tr("It was verified: one of the listener's authorities issued it.")
                : OverviewWords::tr("It was not verified. %1").arg(client.problem),
        OverviewWords::tr("Its SHA-256 fingerprint is %1.")
                .arg(QString::fromLatin1(client.sha256.toHex(':').toUpper())),
    };
    if (!client.names.isEmpty())
        sentences.insert(1,
                         OverviewWords::tr("It stands for %1.")
                                 .arg(shown(client.names.join(u", "_s).toUtf8())));
    return { sentences.join(u' ') };
}

QString joined(const std::vector<QByteArray> &list)
{
    return shown(QByteArrayList(list.begin(), list.end()).join(", "));
}

/// What proxies say, and whether it was believed.
QStringList forwardingSentences(const Event &event)
{
    const Forwarding forwarding = readForwarding(event.request);
    if (!forwarding.isThere())
        return {};
    if (forwarding.source == Forwarding::Source::Malformed)
        return { OverviewWords::tr(
                "The Forwarded header breaks the rules of RFC 7239, so nothing of it was "
                "used.") };
    QStringList said;
    if (!forwarding.clients.empty())
        said += OverviewWords::tr("for %1", "a proxy forwarded it").arg(joined(forwarding.clients));
    if (!forwarding.protocols.empty())
        said += OverviewWords::tr("over %1", "a proxy forwarded it")
                        .arg(joined(forwarding.protocols));
    if (!forwarding.hosts.empty())
        said += OverviewWords::tr("to %1", "a proxy forwarded it").arg(joined(forwarding.hosts));
    const QString sentence = OverviewWords::tr("A proxy says that it forwarded the request %1.")
                                     .arg(said.join(u", "_s));
    return { event.origin && event.origin->isProxyTrusted
                     ? sentence + u' '
                             + OverviewWords::tr("The listener trusts it, so the signed URL is %1.")
                                       .arg(shown(event.signedUrl))
                     : sentence + u' '
                             + OverviewWords::tr(
                                     "The listener does not trust it, so this was not used.") };
}

QString signatureSentence(const Event &event, const SchemeCatalogue &schemes)
{
    const SignatureMark mark = signatureMark(event.kind, event.verdict);
    if (mark == SignatureMark::Refused)
        return OverviewWords::tr("Refused: %1").arg(shownText(event.reason));
    const Scheme *scheme = schemes.find(event.scheme);
    QString reason = event.reason.isEmpty() ? signatureExplanation(mark) : shownText(event.reason);
    if (event.scheme.isEmpty())
        return reason;
    return OverviewWords::tr("Checked as %1: %2. %3")
            .arg(scheme ? scheme->name : event.scheme, signatureWord(mark), reason);
}

/// What decided an answer, as the store tells it in English.
QString originText(const QString &stored)
{
    const HandshakeName handshake = HandshakeName::fromOrigin(stored);
    if (handshake.name.isEmpty())
        return shownText(stored);
    const QString first = OverviewWords::tr("Handshake of %1: %2.")
                                  .arg(dataText(handshake.sender), dataText(handshake.name));
    const QString rest = stored.sliced(handshake.sentence().size()).trimmed();
    return rest.isEmpty() ? first : first + u' ' + shownText(rest);
}

QString answerSentence(const ResponseRecord &response)
{
    const QString origin =
            response.origin.isEmpty() ? QString() : u' ' + originText(response.origin);
    if (response.state == AnswerState::Withheld)
        return OverviewWords::tr("The answer was withheld, as the endpoint's plan says.") + origin;
    if (response.state == AnswerState::Pending)
        return OverviewWords::tr("The answer is not known yet.");
    if (response.state == AnswerState::ByRelay)
        return OverviewWords::tr(
                "The relay had answered the sender already, so the endpoint's response "
                "was not used.");
    if (response.status == 0)
        return OverviewWords::tr("No answer was given.");
    const QString phrase = response.reason.isEmpty() ? QString() : u' ' + shown(response.reason);
    const QString answer = OverviewWords::tr("Answered %1%2 with a body of %3.")
                                   .arg(response.status)
                                   .arg(phrase, displaySize(response.body.size()))
            + origin;
    return response.state == AnswerState::ClientGone
            ? answer + u' ' + OverviewWords::tr("The sender had left before it could be written.")
            : answer;
}

/// How long the answer took, against how long the provider waits.
QString budgetSentence(const Event &event)
{
    if (event.response.afterUs < 0)
        return {};
    const AcknowledgeBudget budget = budgetOf(event.scheme, event.response.afterUs);
    const QString took = spanText(budget.tookUs);
    if (budget.timeoutMs <= 0)
        return OverviewWords::tr("The answer took %1.").arg(took);
    const QString timeout = waitText(budget.timeoutMs);
    const QString name = budget.schedule->name;
    switch (budget.level) {
    case AcknowledgeBudget::Level::Over:
        return OverviewWords::tr(
                       "Too late: the answer took %1, and %2 waits %3. It saw no answer and takes "
                       "the attempt for failed. Answer first, and work afterwards.")
                .arg(took, name, timeout);
    case AcknowledgeBudget::Level::Close:
        return OverviewWords::tr(
                       "Almost too late: the answer took %1, %2 % of the %3 that %4 waits. Answer "
                       "first, and work afterwards.")
                .arg(took)
                .arg(budget.percent)
                .arg(timeout, name);
    case AcknowledgeBudget::Level::Within:
    case AcknowledgeBudget::Level::Unknown:
        break;
    }
    return OverviewWords::tr("The answer took %1 of the %2 that %3 waits.")
            .arg(took, timeout, name);
}

QString sizeSentence(const WireRequest &request)
{
    const auto type = request.field("Content-Type");
    const auto count = static_cast<qsizetype>(request.fields.size());
    return OverviewWords::tr("The body has %1 (%2); the whole request has %3 and %4.")
            .arg(displaySize(request.body().size()),
                 type ? shown(*type) : OverviewWords::tr("no Content-Type"),
                 displaySize(request.wire.size()),
                 count == 1 ? OverviewWords::tr("1 header")
                            : OverviewWords::tr("%1 headers").arg(count));
}

QString deliverySentence(const Event &event)
{
    QString sentence = event.deliveryId.isEmpty()
            ? OverviewWords::tr("Attempt %1 of a delivery without an id of its own.")
                      .arg(event.attempt)
            : OverviewWords::tr("Attempt %1 of delivery %2.")
                      .arg(event.attempt)
                      .arg(shown(event.deliveryId));
    if (event.duplicateOf > 0) {
        sentence += u' '
                + OverviewWords::tr(
                          "It is a duplicate of %1, which was answered with success: a consumer "
                          "should act on it once only.")
                          .arg(eventName(event.duplicateOf));
    }
    return sentence;
}

QStringList seenSentences(const SeenBefore &seen)
{
    QStringList sentences;
    if (seen.replayOf > 0)
        sentences += OverviewWords::tr(
                             "Replayed: the same delivery id and signature came first as %1. A "
                             "consumer should act on it once only.")
                             .arg(eventName(seen.replayOf));
    if (seen.otherBody > 0)
        sentences += OverviewWords::tr(
                             "Alarm: %1 had the same delivery id and another body. One of the two "
                             "is not what the provider sent, or the sender uses ids twice.")
                             .arg(eventName(seen.otherBody));
    if (seen.otherId > 0)
        sentences += OverviewWords::tr(
                             "Alarm: %1 had the same body under another delivery id. A consumer "
                             "that looks at ids alone would act twice.")
                             .arg(eventName(seen.otherId));
    return sentences;
}

} // namespace

QString clocksText(const Clocks &clocks)
{
    QStringList lines;
    for (const ClockReading &reading : clocks.readings) {
        const QString source = reading.source == ClockReading::Source::Signed
                ? OverviewWords::tr("Signed time")
                : reading.source == ClockReading::Source::DateField
                ? OverviewWords::tr("Date header")
                : OverviewWords::tr("Time in the body");
        const qint64 us = qAbs(reading.beforeReceiptMs) * 1000;
        const QString when = exactSecondText(reading.unixMs);
        lines += reading.beforeReceiptMs < 0
                ? OverviewWords::tr("%1: %2, %3 after receipt").arg(source, when, spanText(us))
                : OverviewWords::tr("%1: %2, %3 before receipt").arg(source, when, spanText(us));
    }
    if (!clocks.conclusion.isEmpty())
        lines += clocks.conclusion;
    return lines.join(u'\n');
}

QStringList overviewSentences(const Event &event, const SchemeCatalogue &schemes)
{
    if (event.kind == EventKind::Gap)
        return gapSentences(event);
    QStringList sentences{ receivedSentence(event) };
    if (event.origin && event.origin->certificate)
        sentences += clientSentences(*event.origin->certificate);
    sentences += forwardingSentences(event);
    if (!event.endpoint.isEmpty())
        sentences += OverviewWords::tr("It matched the endpoint “%1”.").arg(event.endpoint);
    sentences += signatureSentence(event, schemes);
    if (!event.eventType.isEmpty())
        sentences += OverviewWords::tr("Its event type is %1.").arg(shown(event.eventType));
    sentences += answerSentence(event.response);
    if (const QString budget = budgetSentence(event); !budget.isEmpty())
        sentences.last() += u' ' + budget;
    sentences += sizeSentence(event.request);
    if (event.kind == EventKind::Request)
        sentences += deliverySentence(event);
    sentences += seenSentences(event.seen);
    return sentences;
}

QString handshakeSentence(const Event &event, const SchemeCatalogue &schemes)
{
    const HandshakeName handshake = HandshakeName::fromOrigin(event.response.origin);
    if (handshake.name.isEmpty())
        return {};
    bool isAnswered = true;
    if (const Scheme *scheme = schemes.find(event.scheme)) {
        const auto &known = scheme->rules->handshakes;
        const auto found = std::ranges::find(known, handshake.name, &Handshake::name);
        isAnswered = found == known.end() || found->isAnswered;
    }
    const QString what = isAnswered
            ? event.response.status < kFirstRedirect
                    ? OverviewWords::tr("Hookloupe answered it.")
                    : OverviewWords::tr("Hookloupe turned it away.")
            : OverviewWords::tr("it waits for you, and Hookloupe did nothing but show it.");
    return OverviewWords::tr("Handshake of %1 (%2): %3")
            .arg(shown(dataText(handshake.sender).toUtf8()),
                 shown(dataText(handshake.name).toUtf8()), what);
}

QString overviewTitle(const Event &event)
{
    if (event.kind == EventKind::Gap)
        return OverviewWords::tr("%1  Not listening").arg(eventName(event.id));
    return u"%1  %2 %3"_s.arg(eventName(event.id), shown(event.request.methodBytes()),
                              shown(event.request.targetBytes()));
}

QString eventName(qint64 id)
{
    return u"#%1"_s.arg(id);
}

} // namespace hookloupe
