// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/clocks.h"

#include "core/event/coretext.h"
#include "core/payload/jsonpath.h"
#include "core/signature/schemerules.h"
#include "core/signature/timestamp.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

/// An event may be queued or tried again for days; a clock is not said to be wrong for that.
constexpr qint64 kQueuedMs = 60'000;
/// 2001 to 2100: other numbers are no times.
constexpr qint64 kEarliestMs = 978'307'200'000;
constexpr qint64 kLatestMs = 4'102'444'800'000;

// What providers call the moment of creation, the commonest first.
constexpr std::array<QByteArrayView, 14> kCreationPaths{
    "$.created",
    "$.created_at",
    "$.createdAt",
    "$.timestamp",
    "$.event_time",
    "$.occurred_at",
    "$.event_ts",
    "$.webhookTimestamp",
    "$.create_time",
    "$.data.created_at",
    "$.data.created",
    "$.event.created_at",
    "$.header.create_time",
    "$.meta.created_at",
};

const std::vector<JsonPath> &creationPaths()
{
    static const std::vector<JsonPath> paths = [] {
        std::vector<JsonPath> parsed;
        parsed.reserve(std::size(kCreationPaths));
        for (const QByteArrayView path : kCreationPaths)
            parsed.push_back(*JsonPath::parse(path));
        return parsed;
    }();
    return paths;
}

/// Seconds, milliseconds or ISO 8601, whichever gives a plausible time.
std::optional<qint64> anyTime(QByteArrayView text)
{
    for (const TimeUnit unit : { TimeUnit::Seconds, TimeUnit::Milliseconds, TimeUnit::Iso8601 }) {
        const auto ms = parseTimestamp(text, unit);
        if (ms && *ms >= kEarliestMs && *ms <= kLatestMs)
            return ms;
    }
    return std::nullopt;
}

void addPayloadTime(const RequestView &request, QList<ClockReading> &readings)
{
    if (request.body.size() > kSearchedBodyBytesMax)
        return;
    std::vector<const JsonPath *> paths;
    for (const JsonPath &path : creationPaths())
        paths.push_back(&path);
    for (const auto &lexeme : jsonLexemesAt(request.body, paths)) {
        const QByteArray text = lexeme ? jsonTextOf(*lexeme) : QByteArray();
        if (const auto ms = anyTime(text)) {
            readings.append({ ClockReading::Source::Payload, text, *ms, 0 });
            return;
        }
    }
}

const ClockReading *of(const QList<ClockReading> &readings, ClockReading::Source source)
{
    const auto found =
            std::find_if(readings.begin(), readings.end(),
                         [source](const ClockReading &one) { return one.source == source; });
    return found == readings.end() ? nullptr : &*found;
}

bool agree(const ClockReading *a, const ClockReading *b) noexcept
{
    return a && b && qAbs(a->unixMs - b->unixMs) <= kClocksAgreeMs;
}

QString offText(qint64 beforeReceiptMs)
{
    return beforeReceiptMs < 0
            ? CoreText::tr("%1 ahead of this computer's").arg(durationText(beforeReceiptMs))
            : CoreText::tr("%1 behind this computer's").arg(durationText(beforeReceiptMs));
}

/// What the sender's clock said when the message was made: two sources weigh more than one.
QString conclude(const QList<ClockReading> &readings)
{
    const ClockReading *const signedAt = of(readings, ClockReading::Source::Signed);
    const ClockReading *const date = of(readings, ClockReading::Source::DateField);
    const ClockReading *const created = of(readings, ClockReading::Source::Payload);
    const ClockReading *const sent = date ? date : signedAt;
    if (!sent)
        return created && created->beforeReceiptMs < -kClocksAgreeMs
                ? CoreText::tr(
                          "The body says that the event was made %1 after it was received: the "
                          "sender's clock or this computer's is wrong; nothing here tells which.")
                          .arg(durationText(created->beforeReceiptMs))
                : QString();
    const bool sentFits = qAbs(sent->beforeReceiptMs) <= kClocksAgreeMs;
    if (date && signedAt && !agree(date, signedAt)) {
        if (sentFits)
            return signedAt->beforeReceiptMs > 0
                    ? CoreText::tr("The Date header agrees with this computer, and the signature "
                                   "is %1 older: it was signed earlier and waited, or is an old "
                                   "one sent again.")
                              .arg(durationText(signedAt->beforeReceiptMs))
                    : CoreText::tr(
                              "The Date header agrees with this computer, and the signed time is "
                              "%1 ahead: the clock of what signs is wrong, not this computer's.")
                              .arg(durationText(signedAt->beforeReceiptMs));
        return qAbs(signedAt->beforeReceiptMs) <= kClocksAgreeMs
                ? CoreText::tr("The signed time agrees with this computer, and the Date header is "
                               "off by %1: the clock of what sends is wrong, not this computer's.")
                          .arg(durationText(date->beforeReceiptMs))
                : CoreText::tr("Signed time, Date header and this computer's clock all differ: at "
                               "least two of them are wrong, or the request was kept on its way.");
    }
    if (!sentFits) {
        const bool isTwice = date && signedAt;
        const bool isThrice = isTwice && agree(created, sent);
        const QString start = isThrice
                ? CoreText::tr("Signed time, Date header and the body's time agree with each other")
                : isTwice
                ? CoreText::tr("Signed time and Date header agree with each other")
                : (date ? CoreText::tr("The Date header") : CoreText::tr("The signed time"));
        const QString off = offText(sent->beforeReceiptMs);
        if (!isTwice)
            return CoreText::
                    tr("%1 is %2 clock: one of the two clocks is wrong, or the request waited; one "
                       "time "
                       "alone cannot tell.")
                            .arg(start, off);
        return sent->beforeReceiptMs < 0
                ? CoreText::tr("%1 and are %2 clock: the sender's clock is ahead, or this "
                               "computer's is behind.")
                          .arg(start, off)
                : CoreText::tr("%1 and are %2 clock: the request was kept on its way, the sender's "
                               "clock is behind, or this computer's is ahead.")
                          .arg(start, off);
    }
    if (created && created->beforeReceiptMs > kQueuedMs)
        return CoreText::tr("The clocks agree. The event itself is %1 old: it was queued, or this "
                            "is a later attempt.")
                .arg(durationText(created->beforeReceiptMs));
    if (created && created->beforeReceiptMs < -kClocksAgreeMs)
        return CoreText::tr("The clocks agree, but the body's time lies %1 ahead: the clock of "
                            "what makes the events is wrong.")
                .arg(durationText(created->beforeReceiptMs));
    return CoreText::tr("The clocks agree.");
}

} // namespace

Clocks readClocks(const RequestView &request, const SignatureTimestamp *signedTime,
                  qint64 receivedUs)
{
    Clocks clocks;
    if (signedTime)
        clocks.readings.append(
                { ClockReading::Source::Signed, signedTime->text, signedTime->unixMs, 0 });
    if (const auto field = request.field("Date")) {
        if (const auto ms = parseHttpDate(*field))
            clocks.readings.append(
                    { ClockReading::Source::DateField, field->toByteArray(), *ms, 0 });
    }
    addPayloadTime(request, clocks.readings);
    for (ClockReading &reading : clocks.readings)
        reading.beforeReceiptMs = receivedUs / 1000 - reading.unixMs;
    clocks.conclusion = conclude(clocks.readings);
    return clocks;
}

} // namespace hookloupe
