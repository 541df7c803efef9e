// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;

namespace hookloupe {

class DetailPane;
class Workspace;

/// One event in a window of its own, from all sides, for as long as it is open.
class EventWindow : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    EventWindow(Workspace *workspace, qint64 id, QWidget *parent);

    DetailPane *pane() const noexcept { return m_pane; }
    qint64 id() const noexcept { return m_id; }

Q_SIGNALS:
    void replayRequested(qint64 id);
    void formRequested(qint64 id);
    /// It is to be shown in the list.
    void listRequested(qint64 id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *addAction(const QString &objectName, const QString &text, const QKeySequence &keys);

    qint64 m_id;
    DetailPane *m_pane;
};

/// The windows of single events: one for each, which a second request brings to the front.
class EventWindows : public QObject
{
    Q_OBJECT
public:
    /// \a connectWindow connects what a new one asks for.
    EventWindows(Workspace *workspace, std::function<void(EventWindow *)> connectWindow,
                 QWidget *window);

    void open(qint64 id);
    /// Has those that show \a id read what was sent of it anew.
    void showReplays(qint64 id) const;

Q_SIGNALS:
    void told(const QString &sentence);

private:
    Workspace *m_workspace;
    std::function<void(EventWindow *)> m_connectWindow;
    QWidget *m_window;
    QHash<qint64, QPointer<EventWindow>> m_windows;
};

} // namespace hookloupe
