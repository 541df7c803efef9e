// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/consumercheck.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace hookloupe {

class EndpointCombo;
class SchemeCombo;
class Workspace;

/// Which consumer is checked, as which provider, and with what event.
class CheckForm : public QWidget
{
    Q_OBJECT
public:
    /// Is set beside the time that the provider waits. \a workspace outlives this.
    CheckForm(Workspace *workspace, QPushButton *run, QWidget *parent = nullptr);

    /// Offers a captured request and chooses it. \a name: "#7 order.paid".
    void setCaptured(const QByteArray &wire, const QString &name);
    /// Chooses the endpoint, or the only one that can sign, and where its replays go.
    void proposeEndpoint(const QString &name);
    /// What is filled in, without the choice of checks; an error says what is missing.
    Result<ConsumerQuestion> question() const;
    void setRunning(bool isRunning);

private:
    void build(QPushButton *run);
    void showEndpoint();
    void showScheme();
    void showPasted();
    Result<CheckEvent> baseEvent(const ConsumerQuestion &question) const;

    Workspace *m_workspace;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_url;
    EndpointCombo *m_endpoint;
    SchemeCombo *m_scheme;
    QLineEdit *m_secret;
    QLineEdit *m_signedUrl;
    QComboBox *m_event;
    QPlainTextEdit *m_pasted;
    QSpinBox *m_budget;
    QByteArray m_captured;
    bool m_isRunning = false;
};

} // namespace hookloupe
