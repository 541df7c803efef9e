// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/schemarun.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace hookloupe {

class Workspace;

/// Has a schema read behind the window, step by step, and tells how far it is. What was read so far
/// can be looked at all the time. Lives in the window's thread.
class SchemaReading : public QObject
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit SchemaReading(Workspace *workspace, QObject *parent = nullptr);
    ~SchemaReading() override;

    /// Gives up what is being read. \a eventsMax: 0 for all. The query of \a subject must hold.
    void start(const SchemaSubject &subject, qint64 eventsMax);
    /// At once; what was read stays.
    void stop();

    bool isReading() const noexcept { return m_cancelled != nullptr; }
    bool isComplete() const noexcept { return m_isComplete; }
    const SchemaSubject &subject() const noexcept { return m_subject; }
    /// Null before the first step.
    const std::shared_ptr<const BodySchema> &schema() const noexcept { return m_schema; }
    std::optional<double> progress() const noexcept { return m_progress; }
    qint64 readCount() const noexcept { return m_readCount; }
    qint64 foundCount() const noexcept { return m_foundCount; }
    bool hasOlder() const noexcept { return m_hasOlder; }

Q_SIGNALS:
    /// A step was done, or it ended: see isReading().
    void changed();
    void failed(const QString &sentence);

private:
    struct Step
    {
        QString failure;
        std::shared_ptr<const BodySchema> schema; ///< null: as before
        std::optional<double> progress;
        qint64 readCount = 0;
        qint64 foundCount = 0;
        bool hasOlder = false;
        bool isComplete = false;
    };
    void step(const std::shared_ptr<SchemaRun> &run);
    void take(const std::shared_ptr<SchemaRun> &run, Step step);

    Workspace *m_workspace;
    SchemaSubject m_subject;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< null: nothing is being read
    std::shared_ptr<const BodySchema> m_schema;
    std::optional<double> m_progress;
    qint64 m_readCount = 0;
    qint64 m_foundCount = 0;
    bool m_hasOlder = false;
    bool m_isComplete = false;
    QElapsedTimer m_sinceShown;
};

} // namespace hookloupe
