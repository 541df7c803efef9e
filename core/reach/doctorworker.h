// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/reach/doctorrun.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace hookloupe {

/// What the doctor's thread tells: a line, or nullopt at the end.
using DoctorNews = std::optional<CheckLine>;

/// The half of DoctorRun that lives in its thread.
class DoctorWorker : public QObject
{
    Q_OBJECT
public:
    /// Made in the asking thread, moved before its own starts.
    DoctorWorker(DoctorQuestion question, std::shared_ptr<Handover<DoctorNews>> news,
                 std::shared_ptr<std::atomic<bool>> cancelled);
    ~DoctorWorker() override;

    const std::shared_ptr<Handover<ProbeArrival>> &arrivals() const { return m_arrivals; }
    /// Does it all; in its thread.
    void run();

private:
    void lookHere();
    void lookOutside();
    void say(CheckLine line);
    QByteArray newMark();
    ProbeFact probe(const QByteArray &url, const QString &where, bool isRelay);
    void ask(const QByteArray &url, const QByteArray &mark, ProbeFact &fact);
    void awaitArrival(const QByteArray &mark, ProbeFact &fact);
    /// Runs the event loop until \a isDone, the time is over, or the person cancels.
    void waitFor(int timeoutMs, const std::function<bool()> &isDone);
    bool isCancelled() const { return m_cancelled->load(); }

    DoctorQuestion m_question;
    std::shared_ptr<Handover<DoctorNews>> m_news;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::shared_ptr<Handover<ProbeArrival>> m_arrivals;
    QList<ProbeArrival> m_arrived;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made in the thread
    int m_probes = 0;
};

} // namespace hookloupe
