// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <atomic>
#include <optional>
#include <vector>

namespace hookloupe {

/// How much of an endpoint's events is kept. Of each bound: nullopt is not set (no bound, or that
/// of the plan's default), 0 is "all", said on purpose.
struct RetentionRule
{
    std::optional<qint64> ageUsMax; ///< since they were received
    std::optional<qint64> eventsMax; ///< the newest ones
    std::optional<qint64> bytesMax; ///< of requests as they came, the newest ones together

    bool isEmpty() const noexcept { return !ageUsMax && !eventsMax && !bytesMax; }
    bool operator==(const RetentionRule &) const = default;
};

/// The bounds of all endpoints. They hold for each endpoint by itself; starred, tagged and noted
/// events are never removed and do not count. The newest event is never removed for its size.
struct RetentionPlan
{
    RetentionRule standard;
    QMap<QString, RetentionRule> endpoints; ///< by name; what is not set there is as in `standard`

    /// With every bound set, 0 for none.
    RetentionRule ruleFor(const QString &endpoint) const;
    /// Nothing is ever removed.
    bool keepsAll() const;
    bool operator==(const RetentionPlan &) const = default;

    QByteArray toJson() const;
    /// Of empty bytes: the plan that keeps all. InvalidInput.
    static Result<RetentionPlan> fromJson(const QByteArray &json);
};

/// Where the store keeps the person's plan; see EventReader::document().
inline constexpr QLatin1StringView kRetentionDocument("retention");

/// "30d", "12h", "90m" or a number of days, and "10K", "500M", "2G" (powers of 1024), and a plain
/// number: microseconds, bytes, events. nullopt when it is none of them, or none above 0.
std::optional<qint64> retentionAge(QStringView text);
std::optional<qint64> retentionBytes(QStringView text);
std::optional<qint64> retentionEvents(QStringView text);

/// What a plan removes from a store, at one moment.
struct RetentionSurvey
{
    qint64 events = 0; ///< to be removed
    qint64 bytes = 0; ///< of their requests as they came
    qint64 oldestUs = 0; ///< received times of those
    qint64 newestUs = 0;
    qint64 spared = 0; ///< starred, tagged or noted, of endpoints that have a bound
    std::vector<qint64> ids; ///< oldest first within an endpoint
    std::optional<qint64> nextAgeUs; ///< when the next one becomes too old
};

class SqlConnection;

/// Looks through the events of every endpoint that has a bound, in short transactions, so that
/// neither the writer nor checkpoints wait. StoreUnreadable, Cancelled.
Result<RetentionSurvey> surveyRetention(SqlConnection &connection, const RetentionPlan &plan,
                                        qint64 nowUs, const std::atomic<bool> &cancelled);
/// The same with a connection of its own.
Result<RetentionSurvey> surveyRetention(const QString &storePath, const RetentionPlan &plan,
                                        qint64 nowUs, const std::atomic<bool> &cancelled);

} // namespace hookloupe
