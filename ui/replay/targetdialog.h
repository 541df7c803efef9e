// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QDialog>

class QLineEdit;

namespace hookloupe {

class ProblemLabel;

/// Asks where replays of an endpoint go.
class TargetDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TargetDialog(const QString &endpoint, QWidget *parent = nullptr);

    QByteArray target() const;
    void accept() override;

private:
    QLineEdit *m_target;
    ProblemLabel *m_problem;
};

} // namespace hookloupe
