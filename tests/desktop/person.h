// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QElapsedTimer>
#include <QKeyCombination>
#include <QModelIndex>
#include <QPoint>
#include <QString>
#include <QStringList>

#include <functional>

class QAbstractItemView;
class QMainWindow;
class QTabWidget;
class QWidget;

namespace hookloupe::test {

/// A person at the real windows: keys go to the window that has the focus and to whatever has it
/// there, clicks to what lies below the pointer. Each is counted, a paste as one, and fails the
/// test where a person could not do it: on what is hidden, disabled or covered.
class Person
{
public:
    void press(QKeyCombination keys);
    /// Key by key; letters, digits and signs of ASCII.
    void type(const QString &text);
    /// Ctrl+V of what another program copied.
    void paste(const QString &text);
    void click(QWidget *what);
    /// Where in \a what: not every place of a wide check box is one.
    void clickAt(QWidget *what, QPoint place, Qt::KeyboardModifiers modifiers = {});
    void clickRow(QAbstractItemView *view, const QModelIndex &index,
                  Qt::KeyboardModifiers modifiers = {});
    void doubleClick(QWidget *what, QPoint place);
    void doubleClickRow(QAbstractItemView *view, const QModelIndex &index);
    void clickTab(QTabWidget *tabs, int index);
    /// A click on the menu's title and one on the action. \a path: their texts without mnemonics.
    void choose(QMainWindow *window, const QString &menu, const QString &action);

    /// A picture of the screen, for people, when HOOKLOUPE_SHOTS names a folder.
    void look(const QString &name);
    /// Begins to count anew.
    void begin(const QString &story);
    /// Prints what the story took. \a least: actions that are needed however it is built; more than
    /// \a most fail the test.
    void end(int least, int most);

private:
    enum class Kind {
        Key,
        Click,
        Paste
    };
    void count(Kind kind);

    QString m_story;
    QElapsedTimer m_clock;
    qint64 m_lookedMs = 0; ///< for pictures, which nobody waits for
    int m_shots = 0;
    int m_keys = 0;
    int m_clicks = 0;
    int m_pastes = 0;
};

/// Turns the event loop until \a holds, for so long as a patient person waits.
bool becomes(const std::function<bool()> &holds);

} // namespace hookloupe::test
