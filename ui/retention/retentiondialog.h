// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/retention.h"

#include <QDialog>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hookloupe {

class ProblemLabel;

/// How much of each endpoint's events is kept, and what that would remove now: counted, as far as
/// one can see from here, before anything is removed. Nothing is changed before it is accepted, and
/// then by whoever asks for plan().
class RetentionDialog : public QDialog
{
    Q_OBJECT
public:
    using Counted = std::function<void(const Result<RetentionSurvey> &)>;
    /// Counts off this thread what a plan removes, and calls back in it; a later call takes the
    /// place of one that has not ended.
    using Count = std::function<void(const RetentionPlan &, Counted)>;

    RetentionDialog(const RetentionPlan &plan, const QStringList &endpoints, Count count,
                    QWidget *parent = nullptr);

    /// As typed; what is not a value is as it was.
    RetentionPlan plan() const;

private:
    struct Field
    {
        QString endpoint; ///< null: the default
        std::size_t bound;
        QLineEdit *edit;
    };
    void addRow(QGridLayout *grid, const QString &endpoint, const QString &title);
    void check();
    void count();
    void show(const Result<RetentionSurvey> &survey);

    const RetentionPlan m_before;
    const Count m_count;
    std::vector<Field> m_fields;
    ProblemLabel *m_problem;
    QLabel *m_effect;
    QPushButton *m_save;
    QTimer m_pause; ///< after the last key
    quint64 m_asked = 0;
};

} // namespace hookloupe
