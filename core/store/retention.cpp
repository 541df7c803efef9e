// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/retention.h"

#include "core/event/coretext.h"
#include "core/event/timeunits.h"
#include "core/store/sqlconnection.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// Rows of one transaction while looking.
constexpr int kRowsAtOnce = 4'096;

struct Bound
{
    QLatin1StringView key;
    std::optional<qint64> RetentionRule::*value = nullptr;
};
constexpr std::array kBounds{ Bound{ "age_us"_L1, &RetentionRule::ageUsMax },
                              Bound{ "events"_L1, &RetentionRule::eventsMax },
                              Bound{ "bytes"_L1, &RetentionRule::bytesMax } };

QJsonObject toObject(const RetentionRule &rule)
{
    QJsonObject object;
    for (const Bound &bound : kBounds) {
        if (const auto &value = rule.*bound.value)
            object[bound.key] = *value;
    }
    return object;
}

Error notAPlan()
{
    return { ErrorCode::InvalidInput,
             CoreText::tr("What is kept in this store cannot be read: nothing is removed until it "
                          "is set again.") };
}

Result<RetentionRule> fromObject(const QJsonValue &value)
{
    if (!value.isObject())
        return notAPlan();
    RetentionRule rule;
    for (const Bound &bound : kBounds) {
        const QJsonValue number = value[bound.key];
        if (number.isUndefined())
            continue;
        const qint64 read = number.toInteger(-1);
        // A bound that is not understood must not be taken for one that removes.
        if (read < 0)
            return notAPlan();
        rule.*bound.value = read;
    }
    return rule;
}

struct Unit
{
    QLatin1StringView name;
    qint64 size = 0;
};

std::optional<qint64> numberWithUnit(QStringView text, std::initializer_list<Unit> units)
{
    text = text.trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    bool fits = false;
    const qint64 number = text.first(digits).toLongLong(&fits);
    const QStringView suffix = text.sliced(digits).trimmed();
    const auto *unit = std::ranges::find_if(units, [suffix](const Unit &one) {
        return suffix.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    if (!fits || number <= 0 || unit == units.end()
        || number > std::numeric_limits<qint64>::max() / unit->size)
        return std::nullopt;
    return number * unit->size;
}

class Surveyor
{
public:
    Surveyor(SqlConnection &connection, qint64 nowUs, const std::atomic<bool> &cancelled)
        : m_connection(connection)
        , m_nowUs(nowUs)
        , m_cancelled(cancelled)
        , m_page(connection.prepared(
                  u"SELECT id, received_at_us, wire_bytes, "
                  "EXISTS (SELECT 1 FROM note WHERE note.event_id = event.id) FROM event "
                  "WHERE endpoint_id = ? AND id < ? ORDER BY id DESC LIMIT ?"_s))
    { }

    Result<void> look(qint64 endpointId, const RetentionRule &rule)
    {
        const auto first = std::ssize(m_survey.ids);
        m_keptEvents = 0;
        m_keptBytes = 0;
        m_isPastBound = false;
        for (qint64 before = std::numeric_limits<qint64>::max(); before > 0;) {
            if (m_cancelled.load())
                return Error{ ErrorCode::Cancelled, CoreText::tr("It was cancelled.") };
            const auto next = lookAtPage(endpointId, before, rule);
            if (!next)
                return next.error();
            before = *next;
        }
        // Oldest first: what is removed by a run that is ended early is what was to go first.
        std::reverse(m_survey.ids.begin() + first, m_survey.ids.end());
        return {};
    }

    RetentionSurvey take() { return std::move(m_survey); }

private:
    /// The id before which to go on; 0 at the end.
    Result<qint64> lookAtPage(qint64 endpointId, qint64 before, const RetentionRule &rule)
    {
        m_page.bindValue(0, endpointId);
        m_page.bindValue(1, before);
        m_page.bindValue(2, kRowsAtOnce);
        if (!m_page.exec())
            return storeError(m_page.lastError(), m_connection.path(), StoreTask::Reading);
        int rows = 0;
        for (; m_page.next(); ++rows) {
            before = m_page.value(0).toLongLong();
            if (m_page.value(3).toBool())
                ++m_survey.spared;
            else
                judge(before, m_page.value(1).toLongLong(), m_page.value(2).toLongLong(), rule);
        }
        const QSqlError error = m_page.lastError();
        m_page.finish();
        if (error.isValid())
            return storeError(error, m_connection.path(), StoreTask::Reading);
        return rows == kRowsAtOnce ? before : 0;
    }

    void judge(qint64 id, qint64 receivedUs, qint64 bytes, const RetentionRule &rule)
    {
        const auto isPast = [](const std::optional<qint64> &bound, qint64 value) {
            return bound.value_or(0) > 0 && value > *bound;
        };
        // Once one is too many, so are all before it, however small.
        m_isPastBound = m_isPastBound || isPast(rule.eventsMax, m_keptEvents + 1)
                || (m_keptEvents > 0 && isPast(rule.bytesMax, m_keptBytes + bytes));
        if (m_isPastBound || isPast(rule.ageUsMax, m_nowUs - receivedUs)) {
            m_survey.oldestUs =
                    m_survey.events == 0 ? receivedUs : qMin(m_survey.oldestUs, receivedUs);
            m_survey.newestUs = qMax(m_survey.newestUs, receivedUs);
            ++m_survey.events;
            m_survey.bytes += bytes;
            m_survey.ids.push_back(id);
            return;
        }
        ++m_keptEvents;
        m_keptBytes += bytes;
        if (rule.ageUsMax.value_or(0) > 0) {
            const qint64 dueUs = receivedUs + *rule.ageUsMax;
            m_survey.nextAgeUs = qMin(m_survey.nextAgeUs.value_or(dueUs), dueUs);
        }
    }

    SqlConnection &m_connection;
    qint64 m_nowUs;
    const std::atomic<bool> &m_cancelled;
    QSqlQuery m_page;
    RetentionSurvey m_survey;
    qint64 m_keptEvents = 0;
    qint64 m_keptBytes = 0;
    bool m_isPastBound = false;
};

} // namespace

RetentionRule RetentionPlan::ruleFor(const QString &endpoint) const
{
    const RetentionRule own = endpoints.value(endpoint);
    RetentionRule rule;
    for (const Bound &bound : kBounds)
        rule.*bound.value = (own.*bound.value).value_or((standard.*bound.value).value_or(0));
    return rule;
}

bool RetentionPlan::keepsAll() const
{
    const auto removes = [](const RetentionRule &rule) {
        return std::ranges::any_of(
                kBounds, [&](const Bound &bound) { return (rule.*bound.value).value_or(0) > 0; });
    };
    return !removes(standard) && std::ranges::none_of(endpoints, removes);
}

QByteArray RetentionPlan::toJson() const
{
    QJsonObject own;
    for (auto [name, rule] : endpoints.asKeyValueRange()) {
        if (!rule.isEmpty())
            own[name] = toObject(rule);
    }
    return QJsonDocument({ { u"default"_s, toObject(standard) }, { u"endpoints"_s, own } })
            .toJson(QJsonDocument::Compact);
}

Result<RetentionPlan> RetentionPlan::fromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return RetentionPlan();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue own = object[u"endpoints"_s];
    const auto standard = fromObject(object[u"default"_s]);
    if (!standard || !own.isObject())
        return notAPlan();
    RetentionPlan plan{ .standard = *standard };
    const QJsonObject endpoints = own.toObject();
    for (auto it = endpoints.begin(); it != endpoints.end(); ++it) {
        const auto rule = fromObject(it.value());
        if (!rule)
            return rule.error();
        plan.endpoints.insert(it.key(), *rule);
    }
    return plan;
}

std::optional<qint64> retentionAge(QStringView text)
{
    return numberWithUnit(text,
                          { { ""_L1, kUsPerDay },
                            { "d"_L1, kUsPerDay },
                            { "day"_L1, kUsPerDay },
                            { "days"_L1, kUsPerDay },
                            { "h"_L1, 60 * kUsPerMinute },
                            { "hours"_L1, 60 * kUsPerMinute },
                            { "m"_L1, kUsPerMinute },
                            { "min"_L1, kUsPerMinute } });
}

std::optional<qint64> retentionBytes(QStringView text)
{
    constexpr qint64 kKiB = 1024;
    return numberWithUnit(text,
                          { { ""_L1, 1 },
                            { "b"_L1, 1 },
                            { "k"_L1, kKiB },
                            { "kib"_L1, kKiB },
                            { "m"_L1, kKiB * kKiB },
                            { "mib"_L1, kKiB * kKiB },
                            { "g"_L1, kKiB * kKiB * kKiB },
                            { "gib"_L1, kKiB * kKiB * kKiB } });
}

std::optional<qint64> retentionEvents(QStringView text)
{
    return numberWithUnit(text, { { ""_L1, 1 } });
}

Result<RetentionSurvey> surveyRetention(SqlConnection &connection, const RetentionPlan &plan,
                                        qint64 nowUs, const std::atomic<bool> &cancelled)
{
    struct Name
    {
        qint64 id;
        QString text;
    };
    std::vector<Name> names;
    {
        QSqlQuery query = connection.prepared(u"SELECT id, text FROM name"_s);
        if (!query.exec())
            return storeError(query.lastError(), connection.path(), StoreTask::Reading);
        while (query.next())
            names.push_back({ query.value(0).toLongLong(), query.value(1).toString() });
    }
    Surveyor surveyor(connection, nowUs, cancelled);
    for (const Name &name : names) {
        const RetentionRule rule = plan.ruleFor(name.text);
        if (RetentionPlan{ .standard = rule }.keepsAll())
            continue;
        if (const auto looked = surveyor.look(name.id, rule); !looked)
            return looked.error();
    }
    return surveyor.take();
}

Result<RetentionSurvey> surveyRetention(const QString &storePath, const RetentionPlan &plan,
                                        qint64 nowUs, const std::atomic<bool> &cancelled)
{
    if (plan.keepsAll())
        return RetentionSurvey();
    const auto connection = SqlConnection::open(QFileInfo(storePath).absoluteFilePath(),
                                                SqlConnection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    return surveyRetention(**connection, plan, nowUs, cancelled);
}

} // namespace hookloupe
