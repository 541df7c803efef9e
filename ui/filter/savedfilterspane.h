// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/filter/savedfilter.h"

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QUndoStack;

namespace hookloupe {

/// The queries that the person keeps, below the endpoints. They are the desktop's, not the store's.
class SavedFiltersPane : public QWidget
{
    Q_OBJECT
public:
    /// \a history outlives this.
    explicit SavedFiltersPane(QUndoStack *history, QWidget *parent = nullptr);

    /// What would be saved; empty: nothing to save.
    void setQuery(const QString &query);
    /// Asks for a name for it.
    void save();
    const QList<SavedFilter> &filters() const noexcept { return m_filters; }
    /// With a way back in the history.
    void replaceAll(const QList<SavedFilter> &filters);

Q_SIGNALS:
    void chosen(const QString &query);
    void told(const QString &sentence);

private:
    class Change;
    void change(QList<SavedFilter> filters, qsizetype current, const QString &what);
    void show(qsizetype current);
    void keep(const QString &name);
    void rename(QListWidgetItem *item);
    void removeCurrent();
    qsizetype indexOf(const QString &name) const;

    QUndoStack *m_history;
    QList<SavedFilter> m_filters;
    QString m_query;
    bool m_isShowing = false;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_save;
};

} // namespace hookloupe
