// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/desktop/person.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <cstdio>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kSettlingMs = 400;
/// A button's own key acts a tenth of a second later, and nobody's next key comes before.
constexpr int kButtonMs = 150;
/// Card, Moran and Newell's keystroke-level model: an average typist's key, and pointing with a
/// click.
constexpr double kKeyS = 0.28;
constexpr double kClickS = 1.3;

QString plain(const QString &text)
{
    return QString(text).remove(u'&').remove(u'…');
}

/// The window that keys go to, once the window manager has given the focus to what is on top.
QWindow *keyWindow()
{
    const auto isSettled = [] {
        const QWindow *focus = QGuiApplication::focusWindow();
        const QWidget *modal = QApplication::activeModalWidget();
        // Keys of a menu or of proposals come by the window below.
        return focus
                && (!modal || modal->windowHandle() == focus || QApplication::activePopupWidget());
    };
    return becomes(isSettled) ? QGuiApplication::focusWindow() : nullptr;
}

/// Whether a click at \a place of \a what gets there.
bool isInSight(QWidget *what, QPoint place)
{
    if (!what->isVisible() || !what->isEnabled())
        return false;
    const QWidget *hit = QApplication::widgetAt(what->mapToGlobal(place));
    return hit && (hit == what || what->isAncestorOf(hit));
}

} // namespace

bool becomes(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, kPatienceMs);
}

void Person::count(Kind kind)
{
    ++(kind == Kind::Key ? m_keys : kind == Kind::Click ? m_clicks : m_pastes);
}

void Person::press(QKeyCombination keys)
{
    QWindow *window = keyWindow();
    QVERIFY2(window, "no window has the focus");
    count(Kind::Key);
    QTest::keyClick(window, keys.key(), keys.keyboardModifiers());
    QCoreApplication::processEvents();
    if (keys.keyboardModifiers().testFlag(Qt::AltModifier))
        QTest::qWait(kButtonMs);
}

void Person::type(const QString &text)
{
    for (const QChar letter : text) {
        QWindow *window = keyWindow();
        QVERIFY2(window, "no window has the focus");
        count(Kind::Key);
        QTest::keyClick(window, letter.toLatin1());
    }
    QCoreApplication::processEvents();
}

void Person::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QWindow *window = keyWindow();
    QVERIFY2(window, "no window has the focus");
    count(Kind::Paste);
    QTest::keyClick(window, Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

void Person::click(QWidget *what)
{
    clickAt(what, what->rect().center());
}

void Person::clickAt(QWidget *what, QPoint place, Qt::KeyboardModifiers modifiers)
{
    // A person clicks what has been drawn.
    const bool is = becomes([&] { return isInSight(what, place); });
    QVERIFY2(is, qPrintable(u"not in sight: "_s + what->objectName()));
    count(Kind::Click);
    QWidget *top = what->window();
    QTest::mouseClick(top->windowHandle(), Qt::LeftButton, modifiers, what->mapTo(top, place));
    QCoreApplication::processEvents();
}

void Person::clickRow(QAbstractItemView *view, const QModelIndex &index,
                      Qt::KeyboardModifiers modifiers)
{
    QVERIFY(becomes([&] { return index.isValid() && view->visualRect(index).isValid(); }));
    const QRect seen = view->visualRect(index) & view->viewport()->rect();
    clickAt(view->viewport(), seen.center(), modifiers);
}

void Person::doubleClick(QWidget *what, QPoint place)
{
    const bool is = becomes([&] { return isInSight(what, place); });
    QVERIFY2(is, qPrintable(u"not in sight: "_s + what->objectName()));
    count(Kind::Click);
    QWidget *top = what->window();
    QTest::mouseDClick(top->windowHandle(), Qt::LeftButton, {}, what->mapTo(top, place));
    QCoreApplication::processEvents();
}

void Person::doubleClickRow(QAbstractItemView *view, const QModelIndex &index)
{
    QVERIFY(becomes([&] { return index.isValid() && view->visualRect(index).isValid(); }));
    doubleClick(view->viewport(), (view->visualRect(index) & view->viewport()->rect()).center());
}

void Person::clickTab(QTabWidget *tabs, int index)
{
    clickAt(tabs->tabBar(), tabs->tabBar()->tabRect(index).center());
}

void Person::choose(QMainWindow *window, const QString &menu, const QString &action)
{
    QMenuBar *bar = window->menuBar();
    const auto find = [](const QList<QAction *> &actions, const QString &text) -> QAction * {
        const auto it = std::find_if(actions.begin(), actions.end(), [&](const QAction *one) {
            return plain(one->text()) == plain(text);
        });
        return it == actions.end() ? nullptr : *it;
    };
    QAction *title = find(bar->actions(), menu);
    QVERIFY2(title, qPrintable(menu));
    clickAt(bar, bar->actionGeometry(title).center());
    QMenu *open = title->menu();
    QVERIFY(becomes([&] { return open->isVisible(); }));
    QAction *chosen = find(open->actions(), action);
    QVERIFY2(chosen && chosen->isEnabled(), qPrintable(action));
    count(Kind::Click);
    QTest::mouseClick(open->windowHandle(), Qt::LeftButton, {},
                      open->actionGeometry(chosen).center());
    QCoreApplication::processEvents();
}

void Person::look(const QString &name)
{
    const QString folder = qEnvironmentVariable("HOOKLOUPE_SHOTS");
    if (folder.isEmpty())
        return;
    const qint64 before = m_clock.elapsed();
    QTest::qWait(kSettlingMs);
    const QString file = u"%1/%2-%3-%4.png"_s.arg(folder, m_story).arg(++m_shots).arg(name);
    QVERIFY(QGuiApplication::primaryScreen()->grabWindow(0).save(file));
    m_lookedMs += m_clock.elapsed() - before;
}

void Person::begin(const QString &story)
{
    *this = {};
    m_story = story;
    m_clock.start();
}

void Person::end(int least, int most)
{
    const double seconds = static_cast<double>(m_clock.elapsed() - m_lookedMs) / 1000;
    std::printf("story %s: %d actions (%d keys, %d clicks, %d pastes), least %d; %.1f s here, "
                "about %.0f s by hand\n",
                qPrintable(m_story), m_keys + m_clicks + m_pastes, m_keys, m_clicks, m_pastes,
                least, seconds, (m_keys + m_pastes) * kKeyS + m_clicks * kClickS + seconds);
    std::fflush(stdout);
    QVERIFY2(m_keys + m_clicks + m_pastes <= most, "the story takes more actions than it did");
}

} // namespace hookloupe::test
