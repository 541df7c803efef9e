// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The half of RetrySchedule that reads its files, and the schedules of this build.

#include "core/delivery/retryschedule.h"

#include "core/event/coretext.h"
#include "core/signature/jsonmembers.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitsMax = 1'000;
constexpr qint64 kWaitMsMax = 60LL * 86'400'000;

class ScheduleReader
{
public:
    explicit ScheduleReader(const QJsonObject &object)
        : m_top(object, {}, m_mistake)
    { }

    Result<RetrySchedule> read()
    {
        m_top.text("$schema"_L1, QString());
        m_schedule.id = m_top.text("id"_L1);
        if (!std::all_of(m_schedule.id.begin(), m_schedule.id.end(), [](QChar c) {
                return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
            }))
            m_top.note("id"_L1, CoreText::tr("use small letters, digits and '-'"));
        m_schedule.name = m_top.text("name"_L1);
        for (const QByteArray &scheme : m_top.texts("schemes"_L1))
            m_schedule.schemes.append(QString::fromUtf8(scheme));
        readAnswers();
        readWaits();
        m_schedule.connectTimeoutMs = static_cast<int>(duration("connect_timeout"_L1).value_or(0));
        m_schedule.timeoutMs = static_cast<int>(duration("timeout"_L1).value_or(0));
        readAttemptHeader();
        m_schedule.givesUp = m_top.text("gives_up"_L1, QString());
        m_schedule.note = m_top.text("note"_L1, QString());
        readSource();
        m_top.finish();
        if (m_mistake.isEmpty())
            return std::move(m_schedule);
        const QString which = m_schedule.id.isEmpty()
                ? CoreText::tr("The schedule")
                : CoreText::tr("The schedule “%1”").arg(m_schedule.id);
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("%1 cannot be used: %2.").arg(which, m_mistake),
                      m_mistake.section(u':', 0, 0) };
    }

private:
    StatusSet statuses(QLatin1StringView name)
    {
        const auto set = StatusSet::parse(m_top.texts(name));
        if (!set)
            m_top.note(name, CoreText::tr("a status like 200, 2xx or 200-204 is needed here"));
        return set.value_or(StatusSet());
    }

    std::optional<qint64> duration(QLatin1StringView name)
    {
        const QString text = m_top.text(name, QString());
        if (text.isEmpty())
            return std::nullopt;
        const auto ms = parseDuration(text.toUtf8());
        if (!ms || *ms > kWaitMsMax)
            m_top.note(name, CoreText::tr("a time like 500ms, 5s, 30m, 2h or 3d is needed here"));
        return ms;
    }

    void readAnswers()
    {
        m_schedule.success = statuses("success"_L1);
        if (m_schedule.success.isEmpty())
            m_top.note("success"_L1, CoreText::tr("say which statuses count as success"));
        m_schedule.successBody = m_top.bytes("success_body"_L1, QByteArray());
        m_schedule.stops = statuses("stop_status"_L1);
        m_schedule.retried = statuses("retry_status"_L1);
        m_schedule.retryAfterMaxMs = duration("retry_after_max"_L1);
    }

    /// "5s", or "10x1h" for ten of them.
    bool addWaits(const QByteArray &text)
    {
        const qsizetype times = text.indexOf('x');
        bool isNumber = true;
        const qsizetype count = times < 0 ? 1 : text.first(times).toLongLong(&isNumber);
        const auto wait = parseDuration(QByteArrayView(text).sliced(times + 1));
        if (!isNumber || !wait || *wait > kWaitMsMax || count < 1
            || static_cast<std::size_t>(count) + m_schedule.waitsMs.size()
                    > std::size_t{ kWaitsMax })
            return false;
        m_schedule.waitsMs.insert(m_schedule.waitsMs.end(), static_cast<std::size_t>(count), *wait);
        return true;
    }

    void readWaits()
    {
        for (const QByteArray &text : m_top.texts("waits"_L1)) {
            if (!addWaits(text))
                m_top.note("waits"_L1,
                           CoreText::tr("times like 5s, 30m or 10x1h are needed here, at most %1")
                                   .arg(kWaitsMax));
        }
        m_schedule.windowMs = duration("within"_L1).value_or(0);
        const auto attempts = m_top.count("attempts"_L1);
        if (auto grow = m_top.object("grow"_L1)) {
            const qint64 factor = grow->count("factor"_L1).value_or(1);
            const auto most = parseDuration(grow->text("max"_L1).toUtf8());
            if (!most)
                grow->note("max"_L1, CoreText::tr("a time like 30m or 2h is needed here"));
            grow->finish();
            if (m_schedule.waitsMs.empty() || (m_schedule.windowMs == 0 && !attempts))
                m_top.note("grow"_L1,
                           CoreText::tr("it needs a first wait, and an end: within or attempts"));
            else if (most)
                growWaits(std::clamp<qint64>(factor, 1, 100),
                          std::clamp<qint64>(*most, 1, kWaitMsMax), attempts);
        } else if (attempts && *attempts != m_schedule.attemptsMax()) {
            m_top.note("attempts"_L1, CoreText::tr("it disagrees with the number of waits"));
        }
        m_schedule.areWaitsAssumed = m_top.flag("assumed"_L1, false);
        const qint64 jitter = m_top.count("jitter_percent"_L1).value_or(0);
        if (jitter > 100)
            m_top.note("jitter_percent"_L1, CoreText::tr("at most 100"));
        m_schedule.jitterPercent = static_cast<int>(qMin<qint64>(jitter, 100));
    }

    /// Each next wait is \a factor times the last, up to \a most, until the schedule ends.
    void growWaits(qint64 factor, qint64 most, std::optional<qint64> attempts)
    {
        std::vector<qint64> &waits = m_schedule.waitsMs;
        const std::size_t countMax = attempts
                ? static_cast<std::size_t>(std::clamp<qint64>(*attempts, 1, kWaitsMax)) - 1
                : std::size_t{ kWaitsMax };
        while (waits.size() < countMax) {
            const qint64 next = qMin(waits.back() * factor, most);
            if (m_schedule.windowMs > 0 && m_schedule.totalMs() + next > m_schedule.windowMs)
                break;
            waits.push_back(next);
        }
    }

    void readAttemptHeader()
    {
        auto header = m_top.object("attempt_header"_L1);
        if (!header)
            return;
        m_schedule.attemptHeader = header->bytes("name"_L1);
        m_schedule.attemptFrom = static_cast<int>(header->count("first"_L1).value_or(1));
        m_schedule.isInFirst = header->flag("in_first"_L1, true);
        header->finish();
    }

    void readSource()
    {
        auto source = m_top.object("source"_L1);
        if (!source) {
            m_top.note("source"_L1, CoreText::tr("say how it is known"));
            return;
        }
        m_schedule.source = static_cast<RetrySchedule::Source>(
                source->choice("kind"_L1, { u"documentation"_s, u"secondary"_s, u"general"_s }));
        m_schedule.sourceDate = source->text("date"_L1);
        source->finish();
    }

    QString m_mistake;
    JsonMembers m_top;
    RetrySchedule m_schedule;
};

} // namespace

Result<RetrySchedule> RetrySchedule::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "The schedule cannot be used: it is not a JSON object (%1, byte %2).")
                              .arg(error.errorString())
                              .arg(error.offset) };
    auto schedule = ScheduleReader(document.object()).read();
    if (schedule)
        schedule->json = json;
    return schedule;
}

const QList<RetrySchedule> &builtInSchedules()
{
    static const QList<RetrySchedule> schedules = [] {
        QList<RetrySchedule> read;
        QDirIterator files(u":/hookloupe/schedules"_s, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            auto schedule = file.open(QIODevice::ReadOnly) ? RetrySchedule::fromJson(file.readAll())
                                                           : Result<RetrySchedule>(Error{});
            if (!schedule)
                qFatal("%s: %s", qUtf8Printable(file.fileName()),
                       qUtf8Printable(schedule.error().sentence));
            read.append(*std::move(schedule));
        }
        std::sort(read.begin(), read.end(), [](const RetrySchedule &a, const RetrySchedule &b) {
            return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
        });
        return read;
    }();
    return schedules;
}

const RetrySchedule *builtInSchedule(QStringView id)
{
    const QList<RetrySchedule> &all = builtInSchedules();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [id](const RetrySchedule &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const RetrySchedule *scheduleOfScheme(QStringView schemeId)
{
    const QList<RetrySchedule> &all = builtInSchedules();
    const auto found = std::find_if(all.begin(), all.end(), [schemeId](const RetrySchedule &one) {
        return std::any_of(one.schemes.begin(), one.schemes.end(),
                           [schemeId](const QString &scheme) { return scheme == schemeId; });
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace hookloupe
