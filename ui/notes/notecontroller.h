// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventnote.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <vector>

class QUndoStack;
class QWidget;

namespace hookloupe {

class Workspace;

/// Changes what is noted at events, one change after the other, so that each can be undone: what
/// was noted before is read first, off this thread. GUI thread.
class NoteController : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    NoteController(Workspace *workspace, QUndoStack *history, QObject *parent);

    /// Stars them; all of them starred: takes their stars away.
    void toggleStars(std::vector<qint64> ids);
    void change(NoteChange change);
    /// Asks in a window over \a over which tags they have.
    void openTags(std::vector<qint64> ids, QWidget *over);
    /// Asks for one note for all of them.
    void openNote(std::vector<qint64> ids, QWidget *over);
    /// Does at once, and without a way back, what still waits: the window closes.
    void finish();

Q_SIGNALS:
    void told(const QString &sentence);
    /// A tag or a note was given.
    void wordsNoted();

private:
    struct Wish
    {
        NoteChange change;
        bool togglesStars = false;
    };
    struct Noted
    {
        std::vector<EventNote> notes; ///< in the order of the ids
        QStringList tags; ///< all that there are
    };
    bool isTooMany(std::size_t count);
    void readNoted(const std::vector<qint64> &ids, std::function<void(const Noted &)> then);
    void add(Wish wish);
    void next();
    void take(const std::vector<EventNote> &before);

    Workspace *m_workspace;
    QUndoStack *m_history;
    std::deque<Wish> m_wishes; ///< the first one is under way while m_isReading
    bool m_isReading = false;
};

/// Events whose notes are changed at once; the store writes them while nothing else is written.
inline constexpr std::size_t kNotedAtOnceMax = 10'000;

} // namespace hookloupe
