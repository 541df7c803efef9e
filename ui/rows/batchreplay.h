// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"
#include "core/event/event.h"
#include "core/event/replayrecord.h"
#include "core/event/result.h"

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace hookloupe {

class Workspace;

/// Replays events to one target, one after the other, oldest first; each result is kept with its
/// event. Asks for the target, and once for a host that is not this computer. GUI thread.
class BatchReplay : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    BatchReplay(Workspace *workspace, QWidget *window);

    /// \a endpoint: whose target is proposed. Nothing happens while one is under way.
    void ask(std::vector<qint64> ids, const QString &endpoint);
    bool isSending() const noexcept { return m_isSending; }
    void cancel();

Q_SIGNALS:
    /// It has begun, or is further on.
    void progressed(const QString &sentence);
    void finished(const QString &sentence);

private:
    struct Counts
    {
        std::size_t done = 0; ///< of the events, whatever came of them
        std::size_t succeeded = 0; ///< answered 2xx
        std::size_t answered = 0; ///< something else
        std::size_t failed = 0;
        std::size_t skipped = 0; ///< gone, or no request
        int failedInARow = 0;
    };
    void start(std::vector<qint64> ids, const SendTarget &target);
    void next();
    void take(const Result<EventPtr> &event);
    void takeRecord(const ReplayRecord &record);
    void end(const QString &why);

    Workspace *m_workspace;
    QWidget *m_window;
    std::vector<qint64> m_ids; ///< oldest first
    SendTarget m_target;
    Counts m_counts;
    quint64 m_replayId = 0;
    bool m_isSending = false;
    bool m_isCancelled = false;
};

} // namespace hookloupe
