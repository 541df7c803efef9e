// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"
#include "core/event/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace hookloupe {

/// A set of HTTP statuses, as ranges: "2xx", "200", "200-204".
class StatusSet
{
public:
    /// nullopt when a text is none of these.
    static std::optional<StatusSet> parse(const QList<QByteArray> &texts);
    bool contains(int status) const noexcept;
    bool isEmpty() const noexcept { return m_ranges.empty(); }
    QString text() const; ///< "2xx, 410"

private:
    std::vector<std::pair<int, int>> m_ranges; ///< both ends included
};

/// How one provider repeats what was not accepted: resources/schedules/<id>.json, or a file of the
/// person's. A plain value.
struct RetrySchedule
{
    /// How its figures are known.
    enum class Source {
        Documentation, ///< the provider's own page
        Secondary, ///< a digest or somebody else's guide
        General, ///< common knowledge, not looked up
    };

    QString id; ///< "standard-webhooks"
    QString name;
    QStringList schemes; ///< ids of the schemes whose provider this is

    StatusSet success;
    QByteArray successBody; ///< has to be in the answer's body besides; empty: any body will do
    StatusSet stops; ///< never tried again
    StatusSet retried; ///< alone tried again, besides time-outs and lost connections; empty: all

    std::vector<qint64> waitsMs; ///< after attempt 1, 2, …; empty: there are no retries
    /// The provider does not publish its steps: these are plausible ones within what it does say.
    bool areWaitsAssumed = false;
    int jitterPercent = 0; ///< a wait is drawn from so much around its value
    qint64 windowMs = 0; ///< no attempt later than this after the first; 0: not bounded
    std::optional<qint64> retryAfterMaxMs; ///< Retry-After is honoured up to this; nullopt: ignored

    int connectTimeoutMs = 0; ///< 0: not stated
    int timeoutMs = 0; ///< for the whole exchange; 0: not stated

    QByteArray attemptHeader; ///< counts the attempts; empty: nothing does
    int attemptFrom = 1; ///< its value in the first attempt
    bool isInFirst = true; ///< the first attempt has it

    QString givesUp; ///< what happens then, as a clause; may be empty
    Source source = Source::General;
    QString sourceDate; ///< when it was looked up: "2026-11"
    QString note;
    QByteArray json; ///< what it was read from

    int attemptsMax() const noexcept { return static_cast<int>(waitsMs.size()) + 1; }
    /// From the first attempt to the last, without jitter.
    qint64 totalMs() const noexcept;
    /// "8 attempts over 1 day: after 5 s, 5 min, …".
    QString summary() const;

    /// InvalidInput; `where` is the member. core/signature/schemefile.h finds its line.
    static Result<RetrySchedule> fromJson(const QByteArray &json);
};

/// "documentation", "secondary", "general".
QLatin1StringView scheduleSourceId(RetrySchedule::Source source) noexcept;

/// The schedules of this build, sorted by name.
const QList<RetrySchedule> &builtInSchedules();
/// nullptr when unknown.
const RetrySchedule *builtInSchedule(QStringView id);
/// The schedule of a scheme's provider; nullptr when it is not known.
const RetrySchedule *scheduleOfScheme(QStringView schemeId);

enum class Acceptance {
    Accepted,
    Retried, ///< tried again, as long as the schedule lasts
    Final, ///< refused, and never tried again
};
/// What the provider makes of an answer. \a status 0: none came.
Acceptance acceptanceOf(const RetrySchedule &schedule, int status, QByteArrayView body);

struct NextAttempt
{
    enum class What {
        None, ///< it was accepted
        Retry, ///< after waitMs
        GaveUp, ///< the schedule is at its end
        Stopped, ///< by the answer
    };
    What what = What::None;
    qint64 waitMs = 0;
    QString reason; ///< a clause; empty for None
};
/// What follows on attempt number \a attempt (from 1), \a sinceFirstMs after the first. \a draw,
/// from 0 to 1, places the wait within its jitter. \a retryAfterMs: what the answer asked for.
NextAttempt nextAttempt(const RetrySchedule &schedule, int attempt, qint64 sinceFirstMs,
                        Acceptance acceptance, std::optional<qint64> retryAfterMs = {},
                        double draw = 0.5);

/// What Retry-After asks for (RFC 9110 §10.2.3), in milliseconds from \a nowUs; nullopt without
/// one that can be read.
std::optional<qint64> retryAfterMs(const Fields &fields, qint64 nowUs);

/// "500ms", "5s", "30m", "2h", "3d" in milliseconds.
std::optional<qint64> parseDuration(QByteArrayView text);
/// The same for people: "1.5 s", "35 min", "2 h 30 min", "3 d".
QString waitText(qint64 ms);

} // namespace hookloupe
