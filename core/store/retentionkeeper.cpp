// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/retentionkeeper.h"

#include "core/event/coretext.h"
#include "core/event/log.h"
#include "core/event/systemclocks.h"
#include "core/event/timeunits.h"
#include "core/store/asideevents.h"
#include "core/store/sqlconnection.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// A program that has just begun has other things to do.
constexpr int kFirstLookMs = 5'000;
constexpr int kBetweenLooksMs = 30'000;
/// Of the time that a look took: it costs a few per cent of one processor, however many events.
constexpr qint64 kPauseFactor = 20;
/// Events of one order. Each is announced by itself, and the end of the program waits for one.
constexpr std::size_t kRemovedAtOnce = 512;
constexpr std::size_t kPlansMax = 1'000;
/// When the clock was last believed, Unix microseconds; kept now and then, for the next run.
constexpr QLatin1StringView kKnownTimeDocument("retention_clock");
constexpr qint64 kKeptEveryUs = 6LL * 3'600'000'000;

} // namespace

RetentionKeeper::RetentionKeeper(QString storePath, EventWriter *writer, const Clock *clock,
                                 Tell tell)
    : m_path(std::move(storePath))
    , m_writer(writer)
    , m_clock(clock)
    , m_tell(std::move(tell))
    , m_plans(kPlansMax, this, [this] { look(); })
{ }

RetentionKeeper::~RetentionKeeper()
{
    m_isStopping = true;
    m_plans.close();
    stop();
}

void RetentionKeeper::follow(std::optional<RetentionPlan> plan, bool isClockRight)
{
    if (!m_plans.push({ std::move(plan), isClockRight }))
        qCWarning(logStore, "a plan of what to keep was not taken");
}

Result<void> RetentionKeeper::begin()
{
    auto connection = SqlConnection::open(QFileInfo(m_path).absoluteFilePath(),
                                          SqlConnection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    m_connection = std::move(*connection);
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, &RetentionKeeper::look);
    m_timer->start(kFirstLookMs);
    return {};
}

void RetentionKeeper::end()
{
    m_timer.reset();
    m_connection.reset();
}

void RetentionKeeper::look()
{
    std::vector<Order> plans = m_plans.takeAll();
    if (!m_timer)
        return;
    for (Order &order : plans) {
        m_given = std::move(order.plan);
        m_isClockConfirmed = m_isClockConfirmed || order.isClockRight;
    }
    QElapsedTimer timer;
    timer.start();
    if (const auto looked = lookOnce(); !looked && looked.error().code != ErrorCode::Cancelled)
        qCWarning(logStore, "retention: %s", qPrintable(looked.error().sentence));
    if (const auto forgotten = forgetAside();
        !forgotten && forgotten.error().code != ErrorCode::Cancelled)
        qCWarning(logStore, "deleted events: %s", qPrintable(forgotten.error().sentence));
    const qint64 pauseMs = qMax<qint64>(kBetweenLooksMs, timer.elapsed() * kPauseFactor);
    m_timer->start(static_cast<int>(qMin<qint64>(pauseMs, 3'600'000)));
}

Result<RetentionPlan> RetentionKeeper::currentPlan()
{
    if (m_given)
        return *m_given;
    const auto document = m_connection->run(
            u"SELECT json FROM document WHERE key = '%1'"_s.arg(kRetentionDocument),
            StoreTask::Reading);
    if (!document)
        return document.error();
    return RetentionPlan::fromJson(document->toByteArray());
}

Result<void> RetentionKeeper::lookOnce()
{
    // Before the look: what is committed meanwhile is looked at next time.
    const auto version = m_connection->run(u"PRAGMA data_version"_s, StoreTask::Reading);
    if (!version)
        return version.error();
    const qint64 nowUs = m_clock->nowUs();
    auto plan = currentPlan();
    if (plan)
        plan = believable(*std::move(plan), nowUs);
    if (!plan)
        return plan.error();
    if (plan->keepsAll()
        || (m_looked && m_looked->plan == *plan && m_looked->dataVersion == version->toLongLong()
            && m_looked->nextAgeUs.value_or(nowUs) >= nowUs))
        return {};
    m_looked.reset();
    const auto survey = surveyRetention(*m_connection, *plan, nowUs, m_isStopping);
    if (!survey)
        return survey.error();
    if (survey->ids.empty()) {
        m_looked = { *plan, version->toLongLong(), survey->nextAgeUs };
        return {};
    }
    return remove(survey->ids, [this](std::vector<qint64> ids) {
        return m_writer->removeUnnoted(std::move(ids));
    });
}

Result<qint64> RetentionKeeper::lastKnownUs()
{
    const auto kept = m_connection->run(
            u"SELECT json FROM document WHERE key = '%1'"_s.arg(kKnownTimeDocument),
            StoreTask::Reading);
    if (!kept)
        return kept.error();
    if (const qint64 us = kept->toByteArray().toLongLong(); us > 0)
        return us;
    // A store that was never asked to remember: when its newest event came.
    const auto newest = m_connection->run(
            u"SELECT received_at_us FROM event ORDER BY id DESC LIMIT 1"_s, StoreTask::Reading);
    return newest ? Result<qint64>(newest->toLongLong()) : Result<qint64>(newest.error());
}

Result<RetentionPlan> RetentionKeeper::believable(RetentionPlan plan, qint64 nowUs)
{
    const auto hasAge = [](const RetentionRule &rule) { return rule.ageUsMax.value_or(0) > 0; };
    const bool isAsked = hasAge(plan.standard) || std::ranges::any_of(plan.endpoints, hasAge);
    if (!isAsked) {
        m_guard.reset();
        hold(QString());
        return plan;
    }
    if (!m_guard) {
        const auto known = lastKnownUs();
        if (!known)
            return known.error();
        m_guard.emplace(*known);
    }
    const qint64 bootUs = readSystemClocks().passedUs;
    if (std::exchange(m_isClockConfirmed, false))
        m_guard->confirm(nowUs, bootUs);
    if (m_guard->believes(nowUs, bootUs)) {
        if (nowUs - m_keptKnownUs > kKeptEveryUs || nowUs < m_keptKnownUs) {
            m_keptKnownUs = nowUs;
            m_writer->putDocumentSoon(kKnownTimeDocument, QByteArray::number(nowUs));
        }
        hold(QString());
        return plan;
    }
    hold(CoreText::tr("The clock says %1, %2 days later than when it was last looked at: nothing "
                      "is removed for its age until the clock is right, or you keep the plan again "
                      "in Tools, Retention.")
                 .arg(QDateTime::fromMSecsSinceEpoch(nowUs / 1'000).toString(u"yyyy-MM-dd HH:mm"_s),
                      QString::number((nowUs - m_guard->lastKnownUs()) / kUsPerDay)));
    plan.standard.ageUsMax = 0;
    for (RetentionRule &rule : plan.endpoints)
        rule.ageUsMax = 0;
    return plan;
}

void RetentionKeeper::hold(const QString &sentence)
{
    if (m_isHeld != sentence.isEmpty())
        return;
    m_isHeld = !sentence.isEmpty();
    if (m_isHeld)
        qCWarning(logStore, "%s", qPrintable(sentence));
    if (m_tell)
        m_tell(sentence);
}

Result<void> RetentionKeeper::forgetAside()
{
    const qint64 nowUs = m_clock->nowUs();
    QSqlQuery query = m_connection->prepared(
            u"SELECT event_id FROM aside WHERE since_us NOT BETWEEN ? AND ?"_s);
    query.bindValue(0, nowUs - kAsideUs);
    // Set aside by a clock that went wrong: nobody can say for how long.
    query.bindValue(1, nowUs + kAsideUs);
    std::vector<qint64> ids;
    if (query.exec()) {
        while (query.next())
            ids.push_back(query.value(0).toLongLong());
    }
    if (query.lastError().isValid())
        return storeError(query.lastError(), m_connection->path(), StoreTask::Reading);
    query.finish();
    return remove(ids,
                  [this](std::vector<qint64> some) { return m_writer->forget(std::move(some)); });
}

Result<void> RetentionKeeper::remove(const std::vector<qint64> &ids, const RemoveSome &removeSome)
{
    for (std::size_t first = 0; first < ids.size(); first += kRemovedAtOnce) {
        if (m_isStopping.load())
            return Error{ ErrorCode::Cancelled, CoreText::tr("The program ends.") };
        QElapsedTimer timer;
        timer.start();
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end =
                begin + static_cast<std::ptrdiff_t>(std::min(kRemovedAtOnce, ids.size() - first));
        if (const auto removed = removeSome({ begin, end }); !removed)
            return removed.error();
        QThread::msleep(
                static_cast<unsigned long>(qBound(qint64(1), timer.elapsed(), qint64(200))));
    }
    return {};
}

} // namespace hookloupe
