// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/responserule.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTableWidget;
class QUndoStack;

namespace hookloupe {

/// The rules of an endpoint: a table in the order in which they are tried, and what changes it.
class RulesSection : public QWidget
{
    Q_OBJECT
public:
    explicit RulesSection(QWidget *parent = nullptr);

    void load(const QList<ResponseRule> &rules, bool answersHandshakes);
    const QList<ResponseRule> &rules() const noexcept { return m_rules; }
    bool answersHandshakes() const;

private:
    class Change;
    /// Makes \a rules the list, with \a current selected, as one step that can be undone.
    void change(QList<ResponseRule> rules, qsizetype current, const QString &what);
    void show(qsizetype current);
    void edit(qsizetype index);
    void removeCurrent();
    void move(qsizetype by);
    void updateButtons();
    qsizetype currentIndex() const;

    QList<ResponseRule> m_rules;
    QUndoStack *m_history;
    QCheckBox *m_handshakes;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

/// "503", "200, cut off": what an answer is, in a few words.
QString answerSummary(const ResponsePlan &plan);

} // namespace hookloupe
