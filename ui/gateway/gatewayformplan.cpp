// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/timeunits.h"
#include "ui/gateway/gatewayform.h"

#include "core/workspace/workspace.h"
#include "ui/endpointcombo.h"
#include "ui/schemecombo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

/// \a fallback where nothing is written.
Result<qint64> timeOf(const QLineEdit *edit, qint64 fallback)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return fallback;
    const auto ms = parseDuration(text.toUtf8());
    if (ms)
        return *ms;
    return wrong(GatewayForm::tr("%1: write a time such as 500ms, 5s, 30m, 2h or 3d.")
                         .arg(edit->accessibleName()));
}

} // namespace

RetrySchedule GatewayForm::schedule() const
{
    const QString id = m_schedule->currentData().toString();
    if (const RetrySchedule *chosen = builtInSchedule(id))
        return *chosen;
    const RetrySchedule *own = scheduleOfScheme(m_scheme->schemeId());
    return own ? *own : *builtInSchedule(u"standard-webhooks");
}

Result<void> GatewayForm::readTarget(GatewayPlan &plan) const
{
    QByteArray url = m_url->text().trimmed().toUtf8();
    plan.signedUrl = m_scheme->scheme() && m_scheme->scheme()->signsUrl
            ? m_signedUrl->text().trimmed().toUtf8()
            : QByteArray();
    if (aimsAtItself()) {
        if (!m_workspace->listening())
            return wrong(tr("Hookloupe does not listen now: start listening first, or choose a "
                            "consumer."));
        url = m_workspace->listening()->baseUrl();
        if (const Endpoint *endpoint = m_endpoint->endpoint()) {
            url += endpoint->path == "/" ? QByteArray() : endpoint->path;
            plan.signedUrl = endpoint->publicUrl;
        }
        // Its certificate need not be trusted by this computer.
        plan.limits.verifyCertificate = false;
    }
    auto target = SendTarget::parse(url);
    if (!target)
        return target.error();
    plan.target = *std::move(target);
    if (!aimsAtItself())
        plan.takeConnection(m_workspace->sendLimits(plan.target));
    return {};
}

Result<void> GatewayForm::readTimes(GatewayPlan &plan) const
{
    constexpr qint64 kEveryMs = 1'000;
    constexpr qint64 kLateMs = 600'000;
    const auto every = timeOf(m_every, kEveryMs);
    const auto late = m_late->isChecked() ? timeOf(m_lateBy, kLateMs) : Result<qint64>(0);
    const auto stopAfter = timeOf(m_stopAfter, 0);
    for (const auto *time : { &every, &late, &stopAfter }) {
        if (!*time)
            return time->error();
    }
    plan.everyMs = *every;
    plan.lateMs = *late;
    plan.stopAfterMs = *stopAfter;
    return {};
}

Result<GatewayPlan> GatewayForm::planWithoutKey() const
{
    GatewayPlan plan;
    auto chosen = scenario();
    if (!chosen)
        return chosen.error();
    plan.scenario = *std::move(chosen);
    const Scheme *scheme = m_scheme->scheme();
    if (!scheme)
        return wrong(tr("Choose how the events are signed."));
    plan.scheme = *scheme;
    plan.schedule = schedule();
    plan.limits = limitsOf(plan.schedule);
    if (m_timeout->value() > 0) {
        plan.limits.totalTimeoutMs = m_timeout->value() * kMsPerSecond;
        plan.limits.connectTimeoutMs =
                qMin(SendLimits{}.connectTimeoutMs, plan.limits.totalTimeoutMs);
    }
    if (auto done = readTarget(plan); !done)
        return done.error();
    if (auto done = readTimes(plan); !done)
        return done.error();
    plan.timeScale = m_scale->value();
    plan.runs = m_runs->value();
    plan.isBurst = m_burst->isChecked();
    plan.concurrency = m_concurrency->value();
    plan.duplicates = m_duplicates->isChecked();
    plan.outOfOrder = m_outOfOrder->isChecked();
    plan.stopAttempts = m_stopAttempts->value();
    plan.stopOnFailure = m_stopOnFailure->isChecked();
    if (auto checked = plan.check(); !checked)
        return checked.error();
    return plan;
}

std::optional<KeyMaterial> GatewayForm::keyFor(const QString &schemeId) const
{
    if (m_scheme->schemeId() != schemeId)
        return std::nullopt;
    const QString endpoint = m_endpoint->endpointName();
    if (!endpoint.isEmpty())
        return m_workspace->keyFor(endpoint);
    if (m_secret->text().isEmpty())
        return std::nullopt;
    KeyMaterial key;
    key.key = SecretBytes(m_secret->text().toUtf8());
    return key;
}

Result<GatewayPlan> GatewayForm::plan() const
{
    auto plan = planWithoutKey();
    if (!plan)
        return plan;
    const auto key = keyFor(plan->scheme.id);
    if (!key) {
        const QString endpoint = m_endpoint->endpointName();
        return Error{
            ErrorCode::SecretUnavailable,
            endpoint.isEmpty()
                    ? tr("Type in the secret that the consumer verifies with.")
                    : tr("The secret of %1 is not there any more: type one in.").arg(endpoint)
        };
    }
    plan->key = *key;
    if (const auto usable = plan->limits.route.check(); !usable)
        return usable.error();
    return plan;
}

} // namespace hookloupe
