// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/commands/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QVariant>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kReason = "hookloupeReason";
constexpr auto kFilledWhenOpened = "hookloupeFilledWhenOpened";

void collect(const QList<QAction *> &from, const QString &menu, bool isLasting,
             QSet<const QAction *> &seen, QList<MenuAction> &into)
{
    for (QAction *action : from) {
        if (QMenu *below = action->menu()) {
            const bool isFilled = below->property(kFilledWhenOpened).toBool();
            if (isFilled)
                Q_EMIT below->aboutToShow();
            const QString name = nameOf(action);
            collect(below->actions(), menu.isEmpty() ? name : menu + u" › "_s + name, !isFilled,
                    seen, into);
        } else if (!action->isSeparator() && !seen.contains(action)) {
            seen.insert(action);
            into.append({ action, menu, isLasting });
        }
    }
}

} // namespace

void setFilledWhenOpened(QMenu *menu)
{
    menu->setProperty(kFilledWhenOpened, true);
}

QList<MenuAction> menuActions(const QMenuBar *bar)
{
    QList<MenuAction> actions;
    QSet<const QAction *> seen;
    collect(bar->actions(), {}, true, seen, actions);
    return actions;
}

QString nameOf(const QAction *action)
{
    QString name = action->text().section(u'\t', 0, 0);
    // "&&" is an ampersand.
    name.replace(u"&&"_s, QString(QChar::Null)).remove(u'&').replace(QChar::Null, u'&');
    if (name.endsWith(u'…'))
        name.chop(1);
    return name.trimmed();
}

void setReason(QAction *action, const QString &reason)
{
    action->setProperty(kReason, reason);
}

QString reasonOf(const QAction *action)
{
    if (action->isEnabled())
        return {};
    const QString reason = action->property(kReason).toString();
    return reason.isEmpty() ? QCoreApplication::translate("MenuActions", "there is nothing for it")
                            : reason;
}

} // namespace hookloupe
