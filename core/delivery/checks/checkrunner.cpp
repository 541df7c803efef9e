// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkrunner.h"

#include "core/delivery/checks/connectionexchange.h"
#include "core/delivery/withoutsecret.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/log.h"
#include "core/http/requestframer.h"
#include "core/signature/schemerules.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

/// A late answer is waited for as well, so that "late" and "never" can be told apart.
constexpr int kPatienceLeastMs = 5'000;
constexpr int kPatienceMostMs = 60'000;
/// Of an answer's body.
constexpr qint64 kKeptAnswerBytes = 64LL * 1024;

QString sourceOf(const CheckDefinition &check, const Scheme &scheme)
{
    return check.source.isEmpty() ? scheme.documentation : check.source;
}

/// Not even a connection came about.
bool isNobodyThere(const SendResult &answer, const SendTarget &target) noexcept
{
    const SendTimes &times = answer.times;
    return answer.state == SendState::Failed && times.sentUs < 0 && times.firstByteUs < 0
            && (times.connectedUs < 0 || (target.tls && times.securedUs < 0));
}

} // namespace

CheckRunner::CheckRunner(ConsumerQuestion question, std::shared_ptr<Handover<CheckNews>> news)
    : m_question(std::move(question))
    , m_news(std::move(news))
    , m_stops(std::make_shared<Handover<CheckStop>>(std::size_t{ 1 }, this,
                                                    [this] {
                                                        if (!m_stops->takeAll().empty())
                                                            stop();
                                                    }))
    , m_sender(this)
    , m_context{ m_question.scheme, m_question.key, m_question.event, m_question.budgetMs }
{
    for (const CheckDefinition &check : checkDefinitions()) {
        if (m_checks.empty() || m_question.only.isEmpty() || m_question.only.contains(check.id))
            m_checks.push_back(&check);
    }
    m_report.target = displayText(m_question.target.url, 500);
    m_report.schemeId = m_question.scheme.id;
    m_report.schemeName = m_question.scheme.name;
    m_report.budgetMs = m_question.budgetMs;
    m_report.budgetSource = m_question.budgetSource;
}

CheckRunner::~CheckRunner()
{
    m_stops->close();
}

void CheckRunner::run()
{
    m_clock.start();
    m_deadline.setRemainingTime(m_question.totalMs);
    m_report.startedAtUs = SystemClock::instance().nowUs();
    next();
}

void CheckRunner::next()
{
    if (m_hasEnded)
        return;
    if (m_isStopped || m_index == m_checks.size()) {
        end();
        return;
    }
    const CheckDefinition &check = *m_checks[m_index];
    m_begunUs = m_clock.nsecsElapsed() / 1000;
    m_plan = {};
    m_answers.clear();
    m_sendIds.clear();
    m_answered = 0;
    tell(CheckBegun{ static_cast<int>(m_index), static_cast<int>(m_checks.size()), check.title });
    if (m_index > 0 && m_report.ended.isEmpty() && m_deadline.hasExpired())
        m_report.ended =
                CoreText::tr(
                        "The time for the whole check (%1 s) was over before all checks were made.")
                        .arg(m_question.totalMs / 1000);
    const QString why = hindrance();
    if (why.isEmpty())
        begin(check);
    else
        conclude(ConsumerOutcome::CannotTell, why);
}

QString CheckRunner::hindrance() const
{
    if (m_index == 0)
        return {};
    if (!m_report.ended.isEmpty())
        return m_report.ended;
    if (!m_isControlAccepted)
        return CoreText::tr(
                "The valid event is not accepted, so that nothing else can be told from it.");
    return {};
}

void CheckRunner::begin(const CheckDefinition &check)
{
    auto plan = check.plan(m_context);
    if (!plan) {
        const bool isAbsent = plan.error().code == ErrorCode::Unsupported && m_index > 0;
        conclude(isAbsent ? ConsumerOutcome::NotApplicable : ConsumerOutcome::CannotTell,
                 plan.error().sentence);
        return;
    }
    m_plan = std::move(*plan);
    m_answers.resize(m_plan.sends.size());
    switch (m_plan.how) {
    case CheckPlan::How::OneByOne:
        sendNext();
        break;
    case CheckPlan::How::AtOnce:
        sendAll();
        break;
    case CheckPlan::How::OneConnection:
        sendOverOne();
        break;
    }
}

SendLimits CheckRunner::limits() const
{
    SendLimits limits;
    limits.totalTimeoutMs = std::clamp(2 * m_question.budgetMs, kPatienceLeastMs, kPatienceMostMs);
    limits.connectTimeoutMs = std::min(m_question.connectTimeoutMs, limits.totalTimeoutMs);
    limits.answerBytesMax = kKeptAnswerBytes;
    limits.verifyCertificate = m_question.verifyCertificate;
    limits.route = m_question.route;
    // What is checked is what an HTTP/1.1 consumer makes of exact bytes.
    limits.route.http = SendRoute::Http::One;
    limits.route.followsRedirects = false;
    return limits;
}

void CheckRunner::sendNext()
{
    const std::size_t index = m_answered;
    m_sendIds = { m_sender.send(
            m_question.target, m_plan.sends[index].wire, limits(),
            [this, index](SendResult answer) { onAnswer(index, std::move(answer)); }) };
}

void CheckRunner::sendAll()
{
    for (std::size_t i = 0; i < m_plan.sends.size(); ++i)
        m_sendIds.push_back(
                m_sender.send(m_question.target, m_plan.sends[i].wire, limits(),
                              [this, i](SendResult answer) { onAnswer(i, std::move(answer)); }));
}

void CheckRunner::sendOverOne()
{
    std::vector<QByteArray> wires;
    for (const CheckSend &send : m_plan.sends)
        wires.push_back(send.wire);
    m_overOne = new ConnectionExchange(m_question.target, std::move(wires), limits(), this);
    connect(m_overOne, &ConnectionExchange::finished, this,
            [this](const std::vector<SendResult> &results) {
                std::exchange(m_overOne, nullptr)->deleteLater();
                m_answers = results;
                m_answered = results.size();
                // Not from within the exchange that speaks.
                QMetaObject::invokeMethod(
                        this, [this] { judge(); }, Qt::QueuedConnection);
            });
    m_overOne->start();
}

void CheckRunner::onAnswer(std::size_t index, SendResult answer)
{
    if (m_hasEnded)
        return;
    m_answers[index] = std::move(answer);
    ++m_answered;
    if (m_answered == m_plan.sends.size())
        judge();
    else if (m_plan.how == CheckPlan::How::OneByOne && !m_isStopped)
        sendNext();
    else if (m_isStopped && m_plan.how == CheckPlan::How::OneByOne)
        end();
}

void CheckRunner::judge()
{
    if (m_hasEnded)
        return;
    if (m_isStopped) {
        end();
        return;
    }
    if (isNobodyThere(m_answers.front(), m_question.target)) {
        m_report.isUnreachable = m_index == 0;
        m_report.ended = m_index == 0 ? m_answers.front().failure
                                      : CoreText::tr("The consumer cannot be reached any more. %1")
                                                .arg(m_answers.front().failure);
        conclude(m_index == 0 ? ConsumerOutcome::Fail : ConsumerOutcome::CannotTell,
                 m_report.ended);
        return;
    }
    const CheckDefinition &check = *m_checks[m_index];
    const CheckJudgement judgement = check.judge(m_context, m_answers);
    if (m_index == 0)
        m_isControlAccepted = judgement.outcome == ConsumerOutcome::Pass;
    if (check.isMeasure) {
        for (const SendResult &answer : m_answers) {
            if (isAccepted(answer))
                m_context.acceptedUs.push_back(answer.times.totalUs);
        }
    }
    conclude(judgement.outcome, judgement.evidence, judgement.advice);
}

void CheckRunner::conclude(ConsumerOutcome outcome, const QString &evidence, const QString &advice)
{
    const CheckDefinition &check = *m_checks[m_index];
    ConsumerFinding finding{
        check.id,       check.title, check.sent,
        check.expected, check.why,   sourceOf(check, m_question.scheme),
        outcome,        evidence,    outcome == ConsumerOutcome::Fail ? advice : QString()
    };
    for (std::size_t i = 0; i < m_plan.sends.size(); ++i)
        finding.exchanges.push_back(exchangeOf(i));
    finding.tookUs = m_clock.nsecsElapsed() / 1000 - m_begunUs;
    m_report.findings.append(finding);
    ++m_index;
    tell(std::move(finding));
    // Queued: a cancel comes between two checks that send nothing.
    QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
}

ConsumerExchange CheckRunner::exchangeOf(std::size_t index) const
{
    ConsumerExchange exchange;
    exchange.label = m_plan.sends[index].label;
    const SecretBytes &secret = m_question.key.key;
    exchange.request = requestWithoutSecret(m_plan.sends[index].wire, m_question.scheme, secret);
    exchange.answer = m_answers[index];
    exchange.answer.body = withoutSecret(std::move(exchange.answer.body), secret);
    for (Field &field : exchange.answer.fields)
        field.value = withoutSecret(std::move(field.value), secret);
    return exchange;
}

void CheckRunner::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_report.isCancelled = m_isStopped;
    if (m_isStopped)
        m_report.ended = CoreText::tr("It was stopped before all checks were made.");
    m_report.tookUs = m_clock.nsecsElapsed() / 1000;
    m_report.practices = practicesOf(m_report.findings);
    tell(m_report);
}

void CheckRunner::stop()
{
    if (m_hasEnded || m_isStopped)
        return;
    m_isStopped = true;
    if (m_overOne)
        m_overOne->cancel();
    for (const quint64 id : m_sendIds)
        m_sender.cancel(id);
    end();
}

void CheckRunner::tell(CheckNews news)
{
    if (!m_news->push(std::move(news)))
        qCDebug(logDelivery) << "nobody waits for the check any more";
}

} // namespace hookloupe
