// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/navigation/navigationcontroller.h"

#include "ui/commands/menuactions.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace hookloupe {

namespace {
/// Who goes on sooner was on the way.
constexpr int kLookMs = 300;
} // namespace

NavigationController::NavigationController(QAction *back, QAction *forward, QWidget *window)
    : QObject(window)
    , m_back(back)
    , m_forward(forward)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &NavigationController::settle);
    connect(m_back, &QAction::triggered, this, &NavigationController::goBack);
    connect(m_forward, &QAction::triggered, this, &NavigationController::goForward);
    setReason(m_back, tr("no event was looked at before"));
    setReason(m_forward, tr("you did not go back"));
    // Lists and texts keep mouse buttons that they do not know for themselves.
    qApp->installEventFilter(this);
    showState();
}

void NavigationController::noteShown(qint64 id)
{
    m_shown = id;
    m_timer.start();
}

bool NavigationController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton)
        || static_cast<QWidget *>(watched)->window() != m_window)
        return false;
    (button == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

void NavigationController::settle()
{
    m_timer.stop();
    m_history.visit(m_shown);
    showState();
}

void NavigationController::goBack()
{
    settle();
    if (const qint64 id = m_history.back(); id > 0)
        Q_EMIT eventRequested(id);
    showState();
}

void NavigationController::goForward()
{
    if (const qint64 id = m_history.forward(); id > 0)
        Q_EMIT eventRequested(id);
    showState();
}

void NavigationController::showState()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace hookloupe
