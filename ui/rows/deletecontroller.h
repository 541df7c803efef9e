// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

class QUndoStack;
class QWidget;

namespace hookloupe {

class Banner;
class Workspace;

/// Deletes events with a way back: they leave every list at once, and the bar and Ctrl+Z bring them
/// back as they were, for an hour. Asks once when some of them are starred, tagged or noted. What
/// was imported is undone in the same way. GUI thread.
class DeleteController : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a bar is where the way back is offered; \a window, over which it asks.
    DeleteController(Workspace *workspace, QUndoStack *history, Banner *bar, QWidget *window);

    void remove(std::vector<qint64> ids);
    /// Says \a sentence about \a ids, which were imported, and offers to take them out again.
    void noteImported(std::vector<qint64> ids, const QString &sentence);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    class Command;
    using Ids = std::shared_ptr<const std::vector<qint64>>;

    void readNoted(const std::vector<qint64> &ids);
    void askAboutNoted(std::vector<qint64> ids, std::vector<qint64> noted);
    void removeNow(std::vector<qint64> ids);
    void offer(Command *command, const QString &sentence);
    void setAside(const Ids &ids);
    void bringBack(const Ids &ids);
    void takeBack(qint64 count);
    void checkBar();

    Workspace *m_workspace;
    QUndoStack *m_history;
    Banner *m_bar;
    QWidget *m_window;
    const Command *m_offered = nullptr; ///< what the bar takes back
    std::deque<std::size_t> m_awaited; ///< how many each of what is under way is to bring back
    QTimer m_barTimer;
};

} // namespace hookloupe
