// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"
#include "core/event/result.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace hookloupe {

class ConnectionLine;
class EndpointCombo;
class SchemeCombo;
class Workspace;
class WrappedLabel;

/// What a gateway is to send, to whom, signed how and repeated when. Remembers it all between
/// starts, but never a secret.
class GatewayForm : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit GatewayForm(Workspace *workspace, QWidget *parent = nullptr);

    /// Offers a captured event and chooses it. \a name: "#7 order.paid".
    void setCaptured(std::shared_ptr<const Scenario> scenario, const QString &name);
    /// While nothing is said of whom to play to: as the endpoint, or the only one that can sign, to
    /// where its replays go, else to this program.
    void proposeEndpoint(const QString &name);
    /// The plan as it stands, with its key; an error says what is missing.
    Result<GatewayPlan> plan() const;
    /// The same without a key, for a preview.
    Result<GatewayPlan> planWithoutKey() const;
    /// The key that is typed in, or the endpoint's that is chosen, when it is one for \a schemeId.
    std::optional<KeyMaterial> keyFor(const QString &schemeId) const;
    void save() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void fillSchedules();
    void restore();
    void showEndpoint();
    void showScheme();
    void showSchedule();
    void showTarget();
    void showScenario();
    void chooseFile();
    bool aimsAtItself() const;
    Result<void> readTarget(GatewayPlan &plan) const;
    Result<void> readTimes(GatewayPlan &plan) const;
    Result<Scenario> scenario() const;
    RetrySchedule schedule() const;

    Workspace *m_workspace;
    QFormLayout *m_form = nullptr;
    QComboBox *m_scenario;
    WrappedLabel *m_summary;
    QComboBox *m_to;
    QLineEdit *m_url;
    ConnectionLine *m_connection;
    EndpointCombo *m_endpoint;
    SchemeCombo *m_scheme;
    QLineEdit *m_secret;
    QLineEdit *m_signedUrl;
    QComboBox *m_schedule;
    WrappedLabel *m_steps;
    QDoubleSpinBox *m_scale;
    QSpinBox *m_runs;
    QLineEdit *m_every;
    QSpinBox *m_concurrency;
    QSpinBox *m_timeout;
    QCheckBox *m_duplicates;
    QCheckBox *m_outOfOrder;
    QCheckBox *m_burst;
    QCheckBox *m_late;
    QLineEdit *m_lateBy;
    QSpinBox *m_stopAttempts;
    QLineEdit *m_stopAfter;
    QCheckBox *m_stopOnFailure;
    std::shared_ptr<const Scenario> m_captured;
    std::shared_ptr<const Scenario> m_fromFile;
    int m_lastScenario = 0; ///< what was chosen before "A file…"
};

} // namespace hookloupe
