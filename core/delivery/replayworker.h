// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"
#include "core/event/handover.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>

namespace hookloupe {

/// What the asking thread tells the sending thread.
struct ReplayCommand
{
    enum class What {
        Start,
        Cancel
    };
    What what = What::Start;
    quint64 id = 0;
    SendTarget target; ///< these three for Start only
    QByteArray wire;
    SendLimits limits;
};

/// What the sending thread tells the asking thread.
struct ReplayOutcome
{
    quint64 id = 0;
    qint64 startedAtUs = 0;
    SendResult result;
};

/// The half of Replayer that lives in the sending thread.
class ReplayWorker : public QObject
{
    Q_OBJECT
public:
    /// Made in the asking thread, moved to the sending thread before that starts.
    explicit ReplayWorker(std::shared_ptr<Handover<ReplayOutcome>> outcomes);
    ~ReplayWorker() override;

    const std::shared_ptr<Handover<ReplayCommand>> &commands() const { return m_commands; }

private:
    struct Running
    {
        quint64 sendId = 0;
        qint64 startedAtUs = 0;
    };
    void takeCommands();
    void startWaiting();
    void cancel(quint64 id);
    void report(ReplayOutcome outcome);

    std::shared_ptr<Handover<ReplayOutcome>> m_outcomes;
    std::shared_ptr<Handover<ReplayCommand>> m_commands;
    HttpSender m_sender;
    std::deque<ReplayCommand> m_waiting;
    std::map<quint64, Running> m_running;
};

} // namespace hookloupe
