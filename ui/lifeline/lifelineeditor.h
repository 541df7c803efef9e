// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/lifeline/lifelinerule.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hookloupe {

class ProblemLabel;
class WrappedLabel;

/// How events are joined to a life-line and which states it has, to be written by a person. What is
/// wrong is said below its field, and what the rule reads of an event at the bottom.
class LifelineEditor : public QDialog
{
    Q_OBJECT
public:
    /// \a example: what it is tried with; may be null.
    LifelineEditor(const LifelineRule &rule, EventPtr example, QWidget *parent = nullptr);

    /// As it is written. Precondition: it was accepted.
    LifelineRule rule() const { return *written(); }

private:
    QLineEdit *addLine(const QString &objectName, const QString &label, const QString &hint,
                       const QString &text);
    QPlainTextEdit *addText(const QString &objectName, const QString &label,
                            const QString &accessibleName, const QString &text, int lines);
    ProblemLabel *addProblem(const QString &where);
    Result<LifelineRule> written() const;
    void check();
    void tryExample(const LifelineRule &rule);

    LifelineRule m_rule; ///< as it was
    EventPtr m_example;
    QLineEdit *m_name;
    QLineEdit *m_schemes;
    QLineEdit *m_types;
    QLineEdit *m_idPath;
    QLineEdit *m_timePath;
    QLineEdit *m_statePath;
    QPlainTextEdit *m_map;
    QPlainTextEdit *m_states;
    QHash<QString, ProblemLabel *> m_problems; ///< by Error::where
    WrappedLabel *m_tried;
    QPushButton *m_save;
};

} // namespace hookloupe
