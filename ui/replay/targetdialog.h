// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QDialog>

class QLineEdit;

namespace hookloupe {

class ProblemLabel;

/// Asks where replays go.
class TargetDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TargetDialog(const QString &endpoint, QWidget *parent = nullptr);
    /// Asks where what \a words name goes this once; \a proposed may be empty.
    TargetDialog(const QString &words, const QByteArray &proposed, const QString &go,
                 QWidget *parent);

    QByteArray target() const;
    void accept() override;

private:
    QLineEdit *m_target;
    ProblemLabel *m_problem;
};

} // namespace hookloupe
