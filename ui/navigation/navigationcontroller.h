// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/navigation/selectionhistory.h"

#include <QObject>
#include <QTimer>

class QAction;
class QWidget;

namespace hookloupe {

/// Goes back and forward through the events that were looked at, by actions and by the mouse's own
/// buttons over the window. An event that is only passed on the way to another does not count.
class NavigationController : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    NavigationController(QAction *back, QAction *forward, QWidget *window);

    /// \a id is shown from now on; 0: none.
    void noteShown(qint64 id);

Q_SIGNALS:
    void eventRequested(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void goBack();
    void goForward();
    void showState();

    QAction *m_back;
    QAction *m_forward;
    QWidget *m_window;
    SelectionHistory m_history;
    qint64 m_shown = 0;
    QTimer m_timer;
};

} // namespace hookloupe
