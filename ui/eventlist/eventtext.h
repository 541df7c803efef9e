// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/acknowledgebudget.h"
#include "core/event/event.h"
#include "core/signature/scheme.h"
#include "core/store/eventorder.h"

#include <QDateTime>
#include <QString>

namespace hookloupe {

/// The list's columns, in their first order. The numbers are kept in settings: add at the end.
enum class EventColumn : int {
    Time,
    Endpoint,
    Method,
    Path,
    Type,
    Signature,
    Attempt,
    Status,
    Size,
    Star,
    Notes, ///< tags, and the note's first line
    Took, ///< until the answer went out, against the provider's time-out
};
inline constexpr int kEventColumnCount = 12;

QString columnTitle(EventColumn column);
/// What sorts by it.
EventOrder::By orderOf(EventColumn column) noexcept;
/// Tags and the first line of a note: "acme, todo · Asked support". Not for rich text.
QString noteText(const EventNote &note);
/// What the list says of the signature: "valid", "bad signature", "Stripe, no secret".
QString signatureText(const EventSummary &summary,
                      const SchemeCatalogue &schemes = SchemeCatalogue::builtIn());
/// Plain text of one cell; \a now decides whether the date is left out.
QString cellText(const EventSummary &summary, EventColumn column, const QDateTime &now,
                 const SchemeCatalogue &schemes = SchemeCatalogue::builtIn());

/// \a unixUs as local time: "14:03:22.123", with the date in front when it is not \a now's day.
QString timeText(qint64 unixUs, const QDateTime &now);
/// "2026-11-24 14:03:22.123456 +01:00": for the place where it matters.
QString exactTimeText(qint64 unixUs);
/// "2026-11-24 14:03:22 +01:00": for a time that is only known to the second.
QString exactSecondText(qint64 unixMs);
/// "12 ms", "3.4 s", "5 min 3 s", "2 d 4 h".
QString spanText(qint64 us);
/// The same for what is only known in seconds: "3 s", "5 min", "2 d 4 h".
QString secondsText(qint64 seconds);
/// What was answered: "200", "200, client had left", "withheld".
/// Of an event of kind Gap: "13:02 – 13:40 (38 min): This computer was asleep."
QString gapText(qint64 fromUs, qint64 untilUs, const QString &why, const QDateTime &now);
QString answerText(int status, AnswerState state);
/// What is to be said of the time of an answer: "too late", "almost late"; empty: nothing.
QString budgetWord(AcknowledgeBudget::Level level);

} // namespace hookloupe
