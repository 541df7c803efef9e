// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/secretbytes.h"
#include "core/signature/scheme.h"

#include <QWidget>

class QTreeView;

namespace hookloupe {

class ByteTextView;
class GatewayRunModel;
class ReplayResultView;
class Workspace;
class WrappedLabel;
struct GatewayPlan;

/// A run as a list of messages with their attempts below, and of the chosen one what was sent and
/// what came back. A secret that travels in the request is not shown.
class GatewayRunView : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive this.
    GatewayRunView(Workspace *workspace, GatewayRunModel *model, QWidget *parent = nullptr);

    /// Of the run that begins: its requests are shown without this plan's secret.
    void setPlan(const GatewayPlan &plan);

private:
    void showCurrent();

    Workspace *m_workspace;
    GatewayRunModel *m_model;
    QTreeView *m_tree;
    WrappedLabel *m_words;
    ByteTextView *m_request;
    ReplayResultView *m_answer;
    Scheme m_scheme;
    SecretBytes m_secret;
    quint64 m_shown = 0; ///< counts what was asked for, so that what comes late is dropped
};

} // namespace hookloupe
