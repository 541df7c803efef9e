// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/commands/menuactions.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

namespace hookloupe {

/// The shortcuts of all actions: those that the program gave them, and those that the person did,
/// which are kept in the settings by the actions' object names. GUI thread.
class ShortcutBook : public QObject
{
    Q_OBJECT
public:
    /// Takes what \a actions have as their first shortcuts, then gives them the person's. Those
    /// that do not last, and those without an object name, are left out.
    explicit ShortcutBook(QList<MenuAction> actions, QObject *parent = nullptr);

    const QList<MenuAction> &actions() const noexcept { return m_actions; }
    QList<QKeySequence> firstKeys(const QAction *action) const;
    bool isChanged(const QAction *action) const;
    /// Which other action has one of \a keys; null without any.
    QAction *holder(const QKeySequence &keys, const QAction *other) const;
    /// Why no action can have \a keys; empty when one can.
    static QString problemOf(const QKeySequence &keys);
    /// Gives \a action \a keys alone, or nothing when they are empty, and takes them from whatever
    /// has them.
    void setKeys(QAction *action, const QKeySequence &keys);
    /// Makes its shortcuts the first again, but for those that another was given meanwhile.
    void reset(QAction *action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void give(QAction *action, const QList<QKeySequence> &keys);
    void store() const;

    QList<MenuAction> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_first;
};

/// Keeps "(R)" and the like at the end of the tooltip \a words in step with \a action's shortcut.
void setTipWithKeys(QAction *action, const QString &words);

} // namespace hookloupe
