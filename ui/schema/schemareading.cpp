// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schema/schemareading.h"

#include "core/workspace/workspace.h"

#include <utility>

namespace hookloupe {

namespace {
/// Others at the lane wait that long.
constexpr qint64 kStepMs = 80;
/// A copy of what was read takes as long as hundreds of events.
constexpr qint64 kShownEveryMs = 500;
} // namespace

SchemaReading::SchemaReading(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

SchemaReading::~SchemaReading()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void SchemaReading::start(const SchemaSubject &subject, qint64 eventsMax)
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_subject = subject;
    m_cancelled.reset();
    m_schema.reset();
    m_progress.reset();
    m_readCount = 0;
    m_foundCount = 0;
    m_hasOlder = false;
    m_isComplete = false;
    m_sinceShown.invalidate();
    QueryMistake mistake;
    const auto query = Query::parse(schemaQueryOf(subject), &mistake);
    if (!query) {
        Q_EMIT failed(mistake.sentence);
        Q_EMIT changed();
        return;
    }
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    step(std::make_shared<SchemaRun>(EventFilter{ .query = *query }, eventsMax));
    Q_EMIT changed();
}

void SchemaReading::stop()
{
    if (!m_cancelled)
        return;
    m_cancelled->store(true);
    m_cancelled.reset();
    Q_EMIT changed();
}

void SchemaReading::step(const std::shared_ptr<SchemaRun> &run)
{
    const bool isDue = !m_sinceShown.isValid() || m_sinceShown.hasExpired(kShownEveryMs);
    m_workspace->read(
            Workspace::Lane::Search, this,
            [run, cancelled = m_cancelled, isDue](EventReader &reader) {
                QElapsedTimer timer;
                timer.start();
                const auto read = run->read(
                        reader, [&timer] { return timer.elapsed() < kStepMs; }, *cancelled);
                Step step{ .progress = run->progress(),
                           .readCount = run->readCount(),
                           .foundCount = run->foundCount(),
                           .hasOlder = run->hasOlder(),
                           .isComplete = run->isComplete() };
                if (!read && read.error().code != ErrorCode::Cancelled)
                    step.failure = read.error().sentence;
                if (run->isComplete() || isDue || !step.failure.isEmpty())
                    step.schema = std::make_shared<const BodySchema>(run->schema());
                return step;
            },
            [this, run, cancelled = m_cancelled](Step step) {
                if (cancelled == m_cancelled)
                    take(run, std::move(step));
            },
            m_cancelled);
}

void SchemaReading::take(const std::shared_ptr<SchemaRun> &run, Step step)
{
    if (step.schema) {
        m_sinceShown.start();
        m_schema = std::move(step.schema);
        m_readCount = step.readCount;
    }
    m_progress = step.progress;
    m_foundCount = step.foundCount;
    m_hasOlder = step.hasOlder;
    m_isComplete = step.isComplete;
    if (!step.failure.isEmpty()) {
        m_cancelled.reset();
        Q_EMIT failed(step.failure);
    } else if (step.isComplete) {
        m_cancelled.reset();
    } else {
        this->step(run);
    }
    Q_EMIT changed();
}

} // namespace hookloupe
