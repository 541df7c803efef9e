// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/checks/checkdefinition.h"
#include "core/delivery/checks/consumerreport.h"
#include "core/delivery/consumercheck.h"
#include "core/delivery/httpsender.h"
#include "core/event/handover.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <variant>
#include <vector>

namespace hookloupe {

class ConnectionExchange;

struct CheckBegun
{
    int index = 0;
    int total = 0;
    QString title;
};
/// What the checking thread tells the asking one.
using CheckNews = std::variant<CheckBegun, ConsumerFinding, ConsumerReport>;
/// What the asking thread tells the checking one.
struct CheckStop
{
};

/// The half of ConsumerCheck that lives in the checking thread.
class CheckRunner : public QObject
{
    Q_OBJECT
public:
    /// Made in the asking thread, moved to its own before that starts.
    CheckRunner(ConsumerQuestion question, std::shared_ptr<Handover<CheckNews>> news);
    ~CheckRunner() override;

    const std::shared_ptr<Handover<CheckStop>> &stops() const { return m_stops; }
    void run();

private:
    void next();
    /// Why the check need not even be tried; empty: nothing speaks against it.
    QString hindrance() const;
    void begin(const CheckDefinition &check);
    void sendNext();
    void sendAll();
    void sendOverOne();
    void onAnswer(std::size_t index, SendResult answer);
    void judge();
    void conclude(ConsumerOutcome outcome, const QString &evidence, const QString &advice = {});
    void end();
    void stop();
    SendLimits limits() const;
    ConsumerExchange exchangeOf(std::size_t index) const;
    void tell(CheckNews news);

    const ConsumerQuestion m_question;
    std::shared_ptr<Handover<CheckNews>> m_news;
    std::shared_ptr<Handover<CheckStop>> m_stops;
    HttpSender m_sender;
    ConnectionExchange *m_overOne = nullptr; ///< a child, while it runs
    CheckContext m_context;
    std::vector<const CheckDefinition *> m_checks;
    std::size_t m_index = 0;
    bool m_isControlAccepted = false;
    ConsumerReport m_report;
    QElapsedTimer m_clock;
    QDeadlineTimer m_deadline;
    bool m_isStopped = false;
    bool m_hasEnded = false;

    // --- of the check under way
    CheckPlan m_plan;
    std::vector<SendResult> m_answers;
    std::size_t m_answered = 0;
    std::vector<quint64> m_sendIds;
    qint64 m_begunUs = 0;
};

} // namespace hookloupe
