// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QMenu;
class QMenuBar;

namespace hookloupe {

/// An action and where it is found.
struct MenuAction
{
    QPointer<QAction> action;
    QString menu; ///< "View › Details", without mnemonics
    bool isLasting = true; ///< not made anew each time that its menu is opened
};

/// Says that what \a menu holds is made when it is opened.
void setFilledWhenOpened(QMenu *menu);

/// All actions of the menus in their order, those in two menus once. Menus that are filled when
/// they are opened are filled.
QList<MenuAction> menuActions(const QMenuBar *bar);

/// A name without the mnemonic's mark and without dots at its end.
QString nameOf(const QAction *action);

/// Says why \a action is disabled; empty: no particular reason, or it is not.
void setReason(QAction *action, const QString &reason);
/// Why it cannot be chosen now, never empty for a disabled action.
QString reasonOf(const QAction *action);

} // namespace hookloupe
