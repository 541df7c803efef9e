// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/limits.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace hookloupe {

class ProblemLabel;
struct LimitSetting;

/// The receiver's limits, each with its default and the way back to it. Nothing is changed before
/// it is accepted, and then by whoever asks for limits().
class LimitsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LimitsDialog(const ReceiverLimits &limits, QWidget *parent = nullptr);

    /// As typed; what is not a value is as it was.
    ReceiverLimits limits() const;

private:
    struct Row
    {
        const LimitSetting *setting;
        QLineEdit *edit;
        QPushButton *restore;
        ProblemLabel *problem;
    };
    void addRow(QGridLayout *grid, const LimitSetting &setting);
    void check();

    const ReceiverLimits m_before;
    std::vector<Row> m_rows;
    QPushButton *m_restoreAll;
    QPushButton *m_save;
};

} // namespace hookloupe
