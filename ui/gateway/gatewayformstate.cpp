// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/gatewayform.h"

#include "ui/endpointcombo.h"
#include "ui/schemecombo.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

const auto kState = "gateway.plan"_L1;
const QString kFirstScenario = u"payment-confirmed"_s;
const QString kFirstScheme = u"standard-webhooks-v1"_s;

} // namespace

void GatewayForm::save() const
{
    const QString scenarioId = m_scenario->currentData().toString();
    const QJsonObject state{
        { u"scenario"_s, scenarioId.startsWith(u'(') ? QString() : scenarioId },
        { u"to"_s, m_to->currentData().toInt() },
        { u"url"_s, m_url->text() },
        { u"endpoint"_s, m_endpoint->endpointName() },
        { u"scheme"_s, m_scheme->schemeId() },
        { u"signed_url"_s, m_signedUrl->text() },
        { u"schedule"_s, m_schedule->currentData().toString() },
        { u"scale"_s, m_scale->value() },
        { u"runs"_s, m_runs->value() },
        { u"every"_s, m_every->text() },
        { u"concurrency"_s, m_concurrency->value() },
        { u"timeout"_s, m_timeout->value() },
        { u"duplicates"_s, m_duplicates->isChecked() },
        { u"out_of_order"_s, m_outOfOrder->isChecked() },
        { u"burst"_s, m_burst->isChecked() },
        { u"late"_s, m_late->isChecked() },
        { u"late_by"_s, m_lateBy->text() },
        { u"stop_attempts"_s, m_stopAttempts->value() },
        { u"stop_after"_s, m_stopAfter->text() },
        { u"stop_on_failure"_s, m_stopOnFailure->isChecked() },
    };
    settings::setState(kState, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void GatewayForm::restore()
{
    const QJsonObject state = QJsonDocument::fromJson(settings::state(kState)).object();
    const auto choose = [](QComboBox *combo, const QVariant &value) {
        if (const int index = combo->findData(value); index >= 0)
            combo->setCurrentIndex(index);
    };
    choose(m_scenario, state[u"scenario"_s].toString(kFirstScenario));
    if (state.isEmpty()) {
        m_scheme->setSchemeId(kFirstScheme);
        return;
    }
    choose(m_to, state[u"to"_s].toInt());
    m_url->setText(state[u"url"_s].toString());
    choose(m_endpoint, state[u"endpoint"_s].toString());
    m_scheme->setSchemeId(state[u"scheme"_s].toString());
    m_signedUrl->setText(state[u"signed_url"_s].toString());
    choose(m_schedule, state[u"schedule"_s].toString());
    m_scale->setValue(state[u"scale"_s].toDouble(1));
    m_runs->setValue(state[u"runs"_s].toInt(1));
    m_every->setText(state[u"every"_s].toString());
    m_concurrency->setValue(state[u"concurrency"_s].toInt(8));
    m_timeout->setValue(state[u"timeout"_s].toInt());
    m_duplicates->setChecked(state[u"duplicates"_s].toBool());
    m_outOfOrder->setChecked(state[u"out_of_order"_s].toBool());
    m_burst->setChecked(state[u"burst"_s].toBool());
    m_late->setChecked(state[u"late"_s].toBool());
    m_lateBy->setText(state[u"late_by"_s].toString());
    m_stopAttempts->setValue(state[u"stop_attempts"_s].toInt());
    m_stopAfter->setText(state[u"stop_after"_s].toString());
    m_stopOnFailure->setChecked(state[u"stop_on_failure"_s].toBool());
}

} // namespace hookloupe
