// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/navigation/eventwindows.h"

#include "ui/detail/detailpane.h"
#include "ui/detail/overviewtext.h"
#include "ui/firstsize.h"
#include "ui/settings.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeySequence>
#include <QLocale>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(860, 620);
constexpr int kCascade = 28;
/// Each has its body in memory.
constexpr int kWindowsMax = 24;
const auto kState = "event"_L1;

} // namespace

EventWindow::EventWindow(Workspace *workspace, qint64 id, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_id(id)
    , m_pane(new DetailPane(workspace, this))
{
    setObjectName(u"eventWindow"_s);
    setWindowTitle(tr("Event %1").arg(eventName(id)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);

    const QAction *replay = addAction(u"windowReplay"_s, tr("&Replay"), Qt::Key_R);
    const QAction *form =
            addAction(u"windowForm"_s, tr("&Edit and replay…"), Qt::SHIFT | Qt::Key_R);
    const QAction *list = addAction(u"windowList"_s, tr("Show in the &list"), {});
    connect(replay, &QAction::triggered, this, [this] { Q_EMIT replayRequested(m_id); });
    connect(form, &QAction::triggered, this, [this] { Q_EMIT formRequested(m_id); });
    connect(list, &QAction::triggered, this, [this] { Q_EMIT listRequested(m_id); });
    auto *close = new QAction(tr("Close"), this);
    close->setShortcuts({ QKeySequence::Close, Qt::Key_Escape });
    connect(close, &QAction::triggered, this, &QWidget::close);
    QWidget::addAction(close);

    resize(firstSize(*this, kSize));
    restoreGeometry(settings::state(kState));
    m_pane->setCurrentId(id);
}

QAction *EventWindow::addAction(const QString &objectName, const QString &text,
                                const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    m_pane->addButton(action);
    QWidget::addAction(action);
    return action;
}

void EventWindow::closeEvent(QCloseEvent *event)
{
    m_pane->saveNote();
    settings::setState(kState, saveGeometry());
    QWidget::closeEvent(event);
}

EventWindows::EventWindows(Workspace *workspace, std::function<void(EventWindow *)> connectWindow,
                           QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_connectWindow(std::move(connectWindow))
    , m_window(window)
{ }

void EventWindows::open(qint64 id)
{
    if (id <= 0)
        return;
    m_windows.removeIf([](const auto &each) { return each.value().isNull(); });
    QPointer<EventWindow> &shown = m_windows[id];
    if (!shown) {
        if (m_windows.size() > kWindowsMax) {
            m_windows.remove(id);
            Q_EMIT told(tr("There are %1 event windows already. Close one of them first.")
                                .arg(QLocale().toString(kWindowsMax)));
            return;
        }
        shown = new EventWindow(m_workspace, id, m_window);
        shown->setAttribute(Qt::WA_DeleteOnClose);
        // Not exactly over the one before.
        const int others = static_cast<int>(m_windows.size()) - 1;
        if (others > 0)
            shown->move(shown->pos() + QPoint(kCascade, kCascade) * others);
        m_connectWindow(shown);
        shown->show();
    }
    shown->raise();
    shown->activateWindow();
}

void EventWindows::showReplays(qint64 id) const
{
    if (const QPointer<EventWindow> window = m_windows.value(id))
        window->pane()->showReplays();
}

} // namespace hookloupe
