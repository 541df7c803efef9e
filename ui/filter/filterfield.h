// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/filter/querycompletion.h"

#include <QLineEdit>
#include <QPointer>
#include <QStringList>

class QListWidget;

namespace hookloupe {

/// The line in which a query is written: it proposes how to go on, underlines a mistake, and brings
/// back earlier queries. Down goes into the proposals, Tab takes one, Escape closes them; Return is
/// never theirs unless the person went into them.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);
    ~FilterField() override;

    void setKnownValues(const KnownValues &known);
    /// Underlines [column, column + length); length 0: nothing.
    void setMistake(qsizetype column, qsizetype length, const QString &sentence);
    /// What Up brings back, the newest first.
    void setRecent(const QStringList &queries);
    const QStringList &recent() const noexcept { return m_recent; }
    /// Keeps what is written now among them.
    void remember();
    void hideCompletions();
    /// What is written is likely to be unfinished.
    bool isProposing() const;

Q_SIGNALS:
    void recentChanged();
    void proposalsClosed();
    /// The person asked how queries are written.
    void helpRequested();
    /// Down past the newest query, or Return: the person is done with the field.
    void left();
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void propose(bool wantsAll);
    void choose(int row);
    bool takesForCompletion(const QKeyEvent &key);
    bool goThroughRecent(int by);
    void underline();
    QListWidget *completions();

    KnownValues m_known;
    Completions m_proposed;
    QPointer<QListWidget> m_list; ///< a child of the window; made when it is needed
    QStringList m_recent;
    qsizetype m_recentAt = -1; ///< -1: what is being written
    QString m_draft;
    qsizetype m_mistakeAt = 0;
    qsizetype m_mistakeLength = 0;
};

/// Queries that Up brings back.
inline constexpr qsizetype kRecentQueriesMax = 20;

} // namespace hookloupe
