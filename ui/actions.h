// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace hookloupe {

/// Everything that can be done with a key or from a menu, named once. The window connects them.
class Actions : public QObject
{
    Q_OBJECT
public:
    /// \a history is what is undone; it outlives this.
    Actions(QUndoStack *history, QObject *parent);

    /// \a detailTabs get a key each, in their order.
    void fillMenus(QMenuBar *bar, const QStringList &detailTabs);
    /// Filled by the list whenever they are opened, as is what they hold. Null before fillMenus().
    QMenu *columnMenu() const { return m_columnMenu; }
    QMenu *sortMenu() const { return m_sortMenu; }
    /// What is offered for the events in a list.
    QList<QAction *> eventActions() const;
    /// Which of them make sense just now: \a selected says whether an event is shown.
    void setEventSelected(bool selected);
    /// Has them say how many events they are for, and why not where there are too many.
    void setSelectedCount(qsizetype count);
    void setSending(bool sending) const;
    /// Whether the event in sight was replayed.
    void setReplayed(bool replayed);
    /// What makes no sense in a list of deliveries is disabled, and says why.
    void setGrouped(bool grouped) const;
    void showTheme(ThemeChoice choice) const;
    void showLanguage(const QString &id) const;

    QAction *importFiles;
    QAction *watchClipboard;
    QAction *openWorkspace;
    QAction *saveWorkspace;
    QAction *backUp;
    QAction *checkStore;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *replay;
    QAction *editAndReplay;
    QAction *resign;
    QAction *replayMany;
    QAction *stopReplay;
    QAction *compare;
    QAction *compareAttempt;
    QAction *compareReplay;
    QAction *schema;
    QAction *lifeline;
    QAction *openWindow;
    QAction *copyCurl;
    QAction *copyRaw;
    QAction *copyBody;
    QAction *paste;
    QAction *onlyEndpoint;
    QAction *star;
    QAction *tags;
    QAction *note;
    QAction *exportRaw;
    QAction *exportEvents;
    QAction *removeEvents;
    QAction *selectAll;
    QAction *back;
    QAction *forward;
    QAction *filter;
    QAction *clearFilter;
    QAction *saveFilter;
    QAction *follow;
    QAction *gaps;
    QAction *group;
    QAction *timeline;
    QAction *timelineTable;
    QAction *hideRefused;
    QAction *comfortable;
    QAction *detailsBelow;
    QAction *detailsRight;
    QAction *addEndpoint;
    QAction *editEndpoint;
    QAction *removeEndpoint;
    QAction *testEvent;
    QAction *listeners;
    QAction *limits;
    QAction *retention;
    QAction *schemes;
    QAction *secrets;
    QAction *reconcile;
    QAction *publicUrl;
    QAction *doctor;
    QAction *checkConsumer;
    QAction *gateway;
    QAction *playEvent;
    QAction *notices;
    QAction *palette;
    QAction *log;
    QAction *shortcuts;
    QAction *help;
    QAction *whyFailed;
    QAction *about;

Q_SIGNALS:
    void themeChosen(hookloupe::ThemeChoice choice);
    /// \a id as in ui/language.h; empty for that of the system.
    void languageChosen(const QString &id);
    void detailTabChosen(int index);

private:
    QAction *make(const QString &objectName, const QString &text, const QKeySequence &keys);

    void showSelection();
    void setIcons() const;

    bool m_isEventSelected = false;
    bool m_isReplayed = false;
    qsizetype m_selectedCount = 0;
    QMenu *m_columnMenu = nullptr;
    QMenu *m_sortMenu = nullptr;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
    QActionGroup *m_detailPlaces;
};

} // namespace hookloupe
