// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notice/noticecentre.h"

#include "core/http/doctorprobe.h"
#include "core/workspace/workspace.h"
#include "ui/detail/overviewtext.h"
#include "ui/notice/noticerules.h"
#include "ui/notice/notifier.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReadAtOnce = 2'000;
constexpr std::size_t kWaitingMax = 1'000;
constexpr std::size_t kRememberedMax = 10'000;

/// Names that a person gave; a desktop may read the text as markup.
QString withoutMarkup(QString text)
{
    text.remove(u'<');
    text.remove(u'>');
    return text.remove(u'&').left(80);
}

/// The doctor takes its requests away again; in between they are no news.
bool isProbe(EventReader &reader, const EventSummary &summary)
{
    if (summary.bodyBytes > kProbeBodyBytesMax)
        return false;
    const auto event = reader.event(summary.id);
    return event && isDoctorProbe((*event)->request);
}

} // namespace

NoticeCentre::NoticeCentre(Workspace *workspace, std::unique_ptr<Notifier> notifier, Timing timing,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_notifier(std::move(notifier))
    , m_timing(timing)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeCentre::tell);
    connect(workspace, &Workspace::committed, this, &NoticeCentre::enqueue);
    // An answer that was made after the commit may be the news.
    connect(workspace, &Workspace::answerStateRecorded, this,
            [this](qint64 id) { enqueue(id, id); });
    connect(m_notifier.get(), &Notifier::clicked, this, [this] {
        const qint64 id = m_gathered.empty() ? m_toldId : m_lastEvent.id;
        if (id > 0)
            Q_EMIT eventRequested(id);
        else
            Q_EMIT raiseRequested();
    });
}

NoticeCentre::~NoticeCentre() = default;

void NoticeCentre::setQueries(const QStringList &texts)
{
    auto rules = std::make_shared<Rules>();
    for (const QString &text : texts) {
        if (auto query = Query::parse(text); query && !query->isEmpty()) {
            const bool isWhole = needsWholeEvent(*query);
            rules->push_back({ text, std::move(*query), isWhole });
        }
    }
    m_rules = std::move(rules);
    if (m_rules->empty())
        setUnseen(0);
    m_notifier->setActive(!m_rules->empty());
}

QStringList NoticeCentre::queries() const
{
    QStringList texts;
    for (const Rule &rule : *m_rules)
        texts += rule.text;
    return texts;
}

void NoticeCentre::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched)
        return;
    m_gathered.clear();
    m_timer.stop();
    setUnseen(0);
}

void NoticeCentre::enqueue(qint64 firstId, qint64 lastId)
{
    if (m_rules->empty() || m_isWatched)
        return;
    if (m_waiting.size() >= kWaitingMax) {
        // What lies between is read as well, and told of at most once.
        m_waiting.back().first = qMin(m_waiting.back().first, firstId);
        m_waiting.back().second = qMax(m_waiting.back().second, lastId);
    } else {
        m_waiting.emplace_back(firstId, lastId);
    }
    readNext();
}

void NoticeCentre::readNext()
{
    if (m_isReading || m_waiting.empty())
        return;
    Range &range = m_waiting.front();
    const Range slice{ range.first, qMin(range.second, range.first + kReadAtOnce - 1) };
    range.first = slice.second + 1;
    if (range.first > range.second)
        m_waiting.pop_front();
    m_isReading = true;
    m_workspace->read(
            Workspace::Lane::Search, this,
            [slice, rules = m_rules](EventReader &reader) {
                return matchesIn(reader, *rules, slice);
            },
            [this](const Result<std::vector<Match>> &matches) {
                m_isReading = false;
                if (matches && !m_isWatched) {
                    for (const Match &match : *matches)
                        gather(match);
                }
                readNext();
            });
}

Result<std::vector<NoticeCentre::Match>> NoticeCentre::matchesIn(EventReader &reader,
                                                                 const Rules &rules, Range range)
{
    const auto ids = reader.idsInRange({}, range.first, range.second);
    if (!ids)
        return ids.error();
    const auto summaries = reader.summaries(*ids);
    if (!summaries)
        return summaries.error();
    std::vector<Match> matches;
    for (const EventSummary &summary : *summaries) {
        if (summary.id == 0)
            continue; // removed meanwhile
        const Event listed = eventOfSummary(summary);
        EventPtr whole;
        for (const Rule &rule : rules) {
            if (rule.needsWholeEvent && !whole) {
                auto event = reader.event(summary.id);
                if (!event)
                    break;
                whole = std::move(*event);
            }
            const Event &event = rule.needsWholeEvent ? *whole : listed;
            if (rule.query.matches(EventFacts(event, summary.receivedAtUs))) {
                if (isProbe(reader, summary))
                    break;
                matches.push_back({ summary, rule.text });
                break;
            }
        }
    }
    return matches;
}

void NoticeCentre::gather(const Match &match)
{
    const EventSummary &event = match.event;
    if (m_noticed.contains(event.id))
        return;
    m_noticed.insert(event.id);
    if (m_noticed.size() > kRememberedMax)
        m_noticed.erase(m_noticed.begin());
    const auto known =
            std::find_if(m_gathered.begin(), m_gathered.end(),
                         [&match](const auto &entry) { return entry.first == match.query; });
    if (known == m_gathered.end())
        m_gathered.emplace_back(match.query, 1);
    else
        ++known->second;
    m_lastEvent = event;
    setUnseen(m_unseen + 1);
    if (m_timer.isActive())
        return;
    const qint64 rest =
            m_sinceTold.isValid() ? m_timing.restMs - m_sinceTold.elapsed() : qint64{ 0 };
    m_timer.start(static_cast<int>(qMax<qint64>(m_timing.gatherMs, rest)));
}

void NoticeCentre::tell()
{
    if (m_gathered.empty())
        return;
    int count = 0;
    QStringList parts;
    for (const auto &[query, matches] : m_gathered) {
        count += matches;
        parts += tr("%1: %2").arg(withoutMarkup(noticeTitle(query))).arg(matches);
    }
    const QString where = withoutMarkup(m_lastEvent.endpoint);
    const QString last = where.isEmpty() ? eventName(m_lastEvent.id)
                                         : tr("%1 at “%2”").arg(eventName(m_lastEvent.id), where);
    if (count == 1) {
        m_notifier->show(withoutMarkup(noticeTitle(m_gathered.front().first)),
                         tr("It is event %1.").arg(last));
    } else {
        m_notifier->show(tr("%1 events").arg(count),
                         parts.join(u'\n') + u'\n' + tr("The last is %1.").arg(last));
    }
    m_toldId = m_lastEvent.id;
    m_gathered.clear();
    m_sinceTold.start();
}

void NoticeCentre::setUnseen(int count)
{
    if (m_unseen == count)
        return;
    m_unseen = count;
    m_notifier->setUnseen(count);
    Q_EMIT unseenChanged(count);
}

} // namespace hookloupe
