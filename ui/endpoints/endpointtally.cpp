// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/endpointtally.h"

#include "core/workspace/workspace.h"

#include <utility>

namespace hookloupe {

namespace {
constexpr int kNewIntervalMs = 250;
constexpr int kAllIntervalMs = 500;
} // namespace

EndpointTally::EndpointTally(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
    m_newTimer.setSingleShot(true);
    m_newTimer.setInterval(kNewIntervalMs);
    connect(&m_newTimer, &QTimer::timeout, this, &EndpointTally::countNew);
    m_allTimer.setSingleShot(true);
    m_allTimer.setInterval(kAllIntervalMs);
    connect(&m_allTimer, &QTimer::timeout, this, &EndpointTally::recount);
    connect(workspace, &Workspace::committed, this, [this] {
        if (!m_newTimer.isActive())
            m_newTimer.start();
    });
    connect(workspace, &Workspace::removed, &m_allTimer, qOverload<>(&QTimer::start));
    connect(workspace, &Workspace::eventsBroughtBack, &m_allTimer, qOverload<>(&QTimer::start));
    connect(workspace, &Workspace::endpointsChanged, &m_allTimer, qOverload<>(&QTimer::start));
    recount();
}

EndpointTally::~EndpointTally()
{
    m_cancel->store(true);
}

QStringList EndpointTally::names() const
{
    QStringList names;
    for (const Endpoint &endpoint : m_workspace->endpoints().list())
        names += endpoint.name;
    return names;
}

EndpointTally::Answer EndpointTally::count(EventReader &reader, const QStringList &names,
                                           std::optional<qint64> afterId,
                                           const std::atomic<bool> &cancelled)
{
    Answer answer;
    const auto lastId = reader.lastId();
    answer.upTo = lastId ? *lastId : afterId.value_or(0);
    const auto countOne = [&](const EventFilter &filter, qint64 &newest) {
        qint64 number = 0;
        if (afterId) {
            const auto ids = reader.idsInRange(filter, *afterId + 1, answer.upTo);
            if (ids && !ids->empty()) {
                newest = ids->back();
                number = static_cast<qint64>(ids->size());
            }
            return number;
        }
        const auto done = reader.ids(
                filter, answer.upTo + 1,
                [&](const std::vector<qint64> &piece) {
                    if (number == 0 && !piece.empty())
                        newest = piece.front();
                    number += static_cast<qint64>(piece.size());
                    return true;
                },
                cancelled);
        return done ? number : 0;
    };

    qint64 newest = 0;
    answer.total = countOne({ .withoutGaps = true }, newest);
    for (const QString &name : names) {
        newest = 0;
        Entry entry;
        entry.count = countOne({ .endpoint = name }, newest);
        if (newest > 0) {
            const auto summaries = reader.summaries({ newest });
            if (summaries && summaries->size() == 1 && summaries->front().id > 0)
                entry.lastMark = signatureMark(summaries->front().kind, summaries->front().verdict);
        }
        answer.entries.insert(name, entry);
    }
    return answer;
}

void EndpointTally::recount()
{
    m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_underWay = true;
    m_workspace->read(
            Workspace::Lane::Search, this,
            [names = names(), cancel = m_cancel](EventReader &reader) {
                return count(reader, names, std::nullopt, *cancel);
            },
            [this, generation = ++m_generation](const Answer &answer) {
                if (generation == m_generation)
                    take(answer, /*isAll=*/true);
            },
            m_cancel);
}

void EndpointTally::countNew()
{
    if (m_underWay) {
        m_newTimer.start();
        return;
    }
    m_underWay = true;
    m_workspace->read(
            Workspace::Lane::Pages, this,
            [names = names(), afterId = std::optional(m_upTo), cancel = m_cancel](
                    EventReader &reader) { return count(reader, names, afterId, *cancel); },
            [this, generation = m_generation](const Answer &answer) {
                if (generation == m_generation)
                    take(answer, /*isAll=*/false);
            });
}

void EndpointTally::take(const Answer &answer, bool isAll)
{
    m_underWay = false;
    m_upTo = answer.upTo;
    if (isAll) {
        m_entries = answer.entries;
        m_total = answer.total;
    } else {
        m_total += answer.total;
        for (auto it = answer.entries.begin(); it != answer.entries.end(); ++it) {
            Entry &entry = m_entries[it.key()];
            entry.count += it->count;
            if (it->lastMark)
                entry.lastMark = it->lastMark;
        }
    }
    Q_EMIT changed();
}

} // namespace hookloupe
