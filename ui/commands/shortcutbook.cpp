// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/commands/shortcutbook.h"

#include "ui/settings.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTipWords = "hookloupeTipWords";

/// Keys that move about in every list, text and dialog.
constexpr std::array kMovingKeys{ Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
                                  Qt::Key_Up,   Qt::Key_Down,    Qt::Key_Left,   Qt::Key_Right,
                                  Qt::Key_Home, Qt::Key_End,     Qt::Key_PageUp, Qt::Key_PageDown,
                                  Qt::Key_Space };

QStringList textsOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts.append(each.toString(QKeySequence::PortableText));
    return texts;
}

void showKeysInTip(QAction *action)
{
    const QString words = action->property(kTipWords).toString();
    if (words.isEmpty())
        return;
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys));
}

} // namespace

ShortcutBook::ShortcutBook(QList<MenuAction> actions, QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
{
    m_actions.removeIf([](const MenuAction &each) {
        return !each.isLasting || each.action->objectName().isEmpty();
    });
    const settings::Shortcuts kept = settings::shortcuts();
    for (const MenuAction &each : std::as_const(m_actions)) {
        m_first.insert(each.action, each.action->shortcuts());
        const auto own = kept.constFind(each.action->objectName());
        if (own == kept.constEnd())
            continue;
        QList<QKeySequence> keys;
        for (const QString &text : *own) {
            const auto sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (!sequence.isEmpty() && problemOf(sequence).isEmpty())
                keys.append(sequence);
        }
        give(each.action, keys);
    }
    // A newer program may have a first shortcut that the person gave to something else.
    for (const MenuAction &each : std::as_const(m_actions)) {
        if (kept.contains(each.action->objectName()))
            continue;
        QList<QKeySequence> keys = each.action->shortcuts();
        if (keys.removeIf([&](const QKeySequence &key) { return holder(key, each.action); }) > 0)
            give(each.action, keys);
    }
}

QList<QKeySequence> ShortcutBook::firstKeys(const QAction *action) const
{
    return m_first.value(action);
}

bool ShortcutBook::isChanged(const QAction *action) const
{
    return action->shortcuts() != firstKeys(action);
}

QAction *ShortcutBook::holder(const QKeySequence &keys, const QAction *other) const
{
    const auto found = std::ranges::find_if(m_actions, [&](const MenuAction &each) {
        return each.action && each.action != other && each.action->shortcuts().contains(keys);
    });
    return keys.isEmpty() || found == m_actions.end() ? nullptr : found->action.data();
}

QString ShortcutBook::problemOf(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return tr("Press one combination of keys.");
    const QKeyCombination pressed = keys[0];
    const bool isMoving = std::ranges::find(kMovingKeys, pressed.key()) != kMovingKeys.end();
    const auto plain = pressed.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if ((isMoving && plain == Qt::NoModifier) || pressed.key() == Qt::Key_Escape
        || pressed.key() == Qt::Key_F1)
        return tr("%1 has the same meaning everywhere. Choose another combination.")
                .arg(keys.toString(QKeySequence::NativeText));
    return {};
}

void ShortcutBook::setKeys(QAction *action, const QKeySequence &keys)
{
    if (QAction *loser = holder(keys, action)) {
        QList<QKeySequence> left = loser->shortcuts();
        left.removeAll(keys);
        give(loser, left);
    }
    give(action, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{ keys });
    store();
    Q_EMIT changed();
}

void ShortcutBook::reset(QAction *action)
{
    QList<QKeySequence> keys = firstKeys(action);
    keys.removeIf([&](const QKeySequence &each) { return holder(each, action); });
    give(action, keys);
    store();
    Q_EMIT changed();
}

void ShortcutBook::resetAll()
{
    for (const MenuAction &each : std::as_const(m_actions)) {
        if (each.action)
            give(each.action, firstKeys(each.action));
    }
    store();
    Q_EMIT changed();
}

void ShortcutBook::give(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    showKeysInTip(action);
}

void ShortcutBook::store() const
{
    settings::Shortcuts kept;
    for (const MenuAction &each : m_actions) {
        if (each.action && isChanged(each.action))
            kept.insert(each.action->objectName(), textsOf(each.action->shortcuts()));
    }
    settings::setShortcuts(kept);
}

void setTipWithKeys(QAction *action, const QString &words)
{
    action->setProperty(kTipWords, words);
    showKeysInTip(action);
}

} // namespace hookloupe
