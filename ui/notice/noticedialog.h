// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QDialog>
#include <QHash>
#include <QStringList>

class QCheckBox;
class QLineEdit;

namespace hookloupe {

class ProblemLabel;

/// What the person wants to be told of. Nothing, at first.
class NoticeDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a chosen: queries. \a problem: why notices cannot be shown; empty when they can.
    NoticeDialog(const QStringList &chosen, const QString &problem, QWidget *parent = nullptr);

    QStringList chosen() const;
    /// Stays open while a query cannot be read.
    void accept() override;

private:
    void checkOwn();

    QHash<QString, QCheckBox *> m_boxes; ///< by query
    QLineEdit *m_own;
    ProblemLabel *m_ownProblem;
};

} // namespace hookloupe
