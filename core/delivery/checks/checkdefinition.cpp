// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/bodyedit.h"
#include "core/signature/carrier.h"
#include "core/signature/resign.h"
#include "core/signature/schemerules.h"

#include <algorithm>
#include <iterator>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSignatureBytesLeast = 16;

/// With another letter near the end of its signature, or the signature of another event: for keys
/// of which there is no second one to sign with.
Result<QByteArray> withBrokenSignature(const CheckContext &context, const CheckEvent &event)
{
    const auto wire = signedWire(context, event);
    const auto foreign = freshWire(context, event);
    if (!wire || !foreign)
        return wire ? foreign : wire;
    const CarrierRules &carrier = context.scheme.rules->carrier;
    const WireRequest request = parseLenient(*wire);
    const RequestView view = RequestView::of(request, event.url);
    CarrierReading reading;
    readCarrier(carrier, view, view.body, reading);
    if (reading.found.empty() || reading.found.front().text.size() < kSignatureBytesLeast)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The signature could not be altered.") };
    const QByteArray right = reading.found.front().text.toByteArray();
    QByteArray wrong = right;
    char &letter = wrong[wrong.size() - kSignatureBytesLeast / 2];
    letter = letter == 'a' ? 'b' : 'a';

    Fields fields = request.ownedFields();
    QByteArray body = request.body().toByteArray();
    if (carrier.place == Place::Form) {
        body = withFormField(body, carrier.name, wrong);
    } else if (carrier.place != Place::Header) {
        body.replace(right, wrong);
    } else {
        const QByteArray other =
                parseLenient(*foreign).field(carrier.name).value_or(QByteArrayView()).toByteArray();
        for (Field &field : fields) {
            if (equalsIgnoreCase(field.name, carrier.name))
                field.value = field.value.contains(right) ? field.value.replace(right, wrong)
                                                          : other; // it is spelled in an envelope
        }
    }
    return composeRequest(request.methodBytes(), request.targetBytes(),
                          withContentLength(std::move(fields), body.size()), body);
}

} // namespace

const std::vector<CheckDefinition> &checkDefinitions()
{
    static const std::vector<CheckDefinition> all = [] {
        std::vector<CheckDefinition> checks;
        for (auto part :
             { acceptanceChecks, refusalChecks, repetitionChecks, transportChecks, loadChecks }) {
            std::vector<CheckDefinition> some = part();
            std::move(some.begin(), some.end(), std::back_inserter(checks));
        }
        return checks;
    }();
    return all;
}

bool isAccepted(const SendResult &answer) noexcept
{
    return answer.state == SendState::Answered && answer.status >= 200 && answer.status < 300;
}

QString millisecondsText(qint64 us)
{
    const double ms = static_cast<double>(us) / 1000;
    return ms < 1000 ? CoreText::tr("%1 ms").arg(ms, 0, 'f', 1)
                     : u"%1 s"_s.arg(ms / 1000, 0, 'f', 2);
}

QString answerText(const SendResult &answer)
{
    if (answer.state != SendState::Answered)
        return answer.failure;
    const QString reason = displayText(answer.reason, 60);
    return CoreText::tr("%1%2 after %3")
            .arg(answer.status)
            .arg(reason.isEmpty() ? QString() : u' ' + reason,
                 millisecondsText(answer.times.totalUs));
}

Result<QByteArray> signedWire(const CheckContext &context, const CheckEvent &event, qint64 shiftUs)
{
    return signedRequest(context.scheme, context.key, event.request(), event.url,
                         { .timestampUs = SystemClock::instance().nowUs() + shiftUs });
}

Result<QByteArray> freshWire(const CheckContext &context, const CheckEvent &event, qint64 shiftUs)
{
    return signedWire(context, renewed(context.scheme, event), shiftUs);
}

Result<QByteArray> wronglySignedWire(const CheckContext &context, const CheckEvent &event)
{
    if (context.scheme.keyKind != KeyKind::SharedSecret)
        return withBrokenSignature(context, event);
    return wronglySignedRequest(context.scheme, context.key, event.request(), event.url,
                                { .timestampUs = SystemClock::instance().nowUs() },
                                Cause::OtherSecret);
}

Result<CheckPlan> planOf(const Result<QByteArray> &wire)
{
    if (!wire)
        return wire.error();
    return CheckPlan{ { { *wire } } };
}

Error doesNotApply(const QString &sentence)
{
    return { ErrorCode::Unsupported, sentence };
}

CheckJudgement judgedAccepted(const std::vector<SendResult> &answers, const QString &advice)
{
    for (const SendResult &answer : answers) {
        if (isAccepted(answer))
            continue;
        if (answer.state == SendState::Answered)
            return { ConsumerOutcome::Fail, CoreText::tr("It answered %1.").arg(answerText(answer)),
                     advice };
        return { ConsumerOutcome::Fail, answer.failure, advice };
    }
    return { ConsumerOutcome::Pass,
             CoreText::tr("It answered %1.").arg(answerText(answers.back())) };
}

CheckJudgement judgedRefused(const SendResult &answer, const QString &advice)
{
    if (isAccepted(answer))
        return { ConsumerOutcome::Fail,
                 CoreText::tr("It was accepted: it answered %1.").arg(answerText(answer)), advice };
    if (answer.state != SendState::Answered)
        return { ConsumerOutcome::CannotTell,
                 CoreText::tr("Neither accepted nor refused. %1").arg(answer.failure) };
    QString evidence = CoreText::tr("It was refused with %1.").arg(answerText(answer));
    if (answer.status >= 500)
        evidence += CoreText::tr(
                " (A 4xx would say that the sender is to blame, and not the consumer.)");
    return { ConsumerOutcome::Pass, evidence };
}

} // namespace hookloupe
