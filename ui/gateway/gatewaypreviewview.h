// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewaypreview.h"

#include <QWidget>

class QComboBox;
class QTreeWidget;

namespace hookloupe {

class WrappedLabel;

/// What a plan will send and when, for a consumer that accepts all and for one that refuses all.
class GatewayPreviewView : public QWidget
{
    Q_OBJECT
public:
    explicit GatewayPreviewView(QWidget *parent = nullptr);

    /// An error is shown in place of the lines.
    void setPlan(const Result<GatewayPlan> &plan);

private:
    void show();

    std::optional<GatewayPlan> m_plan;
    QComboBox *m_consumer;
    QTreeWidget *m_lines;
    WrappedLabel *m_words;
};

} // namespace hookloupe
