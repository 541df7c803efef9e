// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notes/notecontroller.h"

#include "core/workspace/workspace.h"
#include "ui/detail/overviewtext.h"
#include "ui/notes/notedialog.h"
#include "ui/notes/noteundo.h"
#include "ui/notes/tagsdialog.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

class NoteCommand : public QUndoCommand
{
public:
    NoteCommand(Workspace *workspace, NoteChange change, std::vector<NoteChange> back,
                const QString &what)
        : QUndoCommand(what)
        , m_workspace(workspace)
        , m_change(std::move(change))
        , m_back(std::move(back))
    { }
    void undo() override
    {
        for (const NoteChange &change : m_back)
            m_workspace->annotate(change);
    }
    void redo() override { m_workspace->annotate(m_change); }

private:
    Workspace *m_workspace;
    NoteChange m_change;
    std::vector<NoteChange> m_back;
};

QString eventsName(const std::vector<qint64> &ids)
{
    return ids.size() == 1 ? eventName(ids.front())
                           : NoteController::tr("%1 events").arg(ids.size());
}

/// As it stands behind "Undo".
QString nameOf(const NoteChange &change)
{
    const QString events = eventsName(change.ids);
    if (change.isStarred)
        return *change.isStarred ? NoteController::tr("star on %1").arg(events)
                                 : NoteController::tr("star taken from %1").arg(events);
    if (change.text)
        return change.text->isEmpty() ? NoteController::tr("note taken from %1").arg(events)
                                      : NoteController::tr("note on %1").arg(events);
    return NoteController::tr("tags of %1").arg(events);
}

QString sentenceOf(const NoteChange &change)
{
    const QString events = eventsName(change.ids);
    if (change.isStarred)
        return *change.isStarred ? NoteController::tr("%1 starred.").arg(events)
                                 : NoteController::tr("%1 not starred any more.").arg(events);
    if (change.text)
        return change.text->isEmpty() ? NoteController::tr("Note of %1 removed.").arg(events)
                                      : NoteController::tr("Note of %1 saved.").arg(events);
    return NoteController::tr("Tags of %1 changed.").arg(events);
}

} // namespace

NoteController::NoteController(Workspace *workspace, QUndoStack *history, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_history(history)
{ }

void NoteController::toggleStars(std::vector<qint64> ids)
{
    add({ .change = { .ids = std::move(ids), .isStarred = true }, .togglesStars = true });
}

void NoteController::change(NoteChange change)
{
    add({ .change = std::move(change) });
}

bool NoteController::isTooMany(std::size_t count)
{
    if (count <= kNotedAtOnceMax)
        return false;
    Q_EMIT told(tr("%1 events are selected; stars, tags and notes are given to at most %2 at once. "
                   "Select fewer.")
                        .arg(count)
                        .arg(kNotedAtOnceMax));
    return true;
}

void NoteController::readNoted(const std::vector<qint64> &ids,
                               std::function<void(const Noted &)> then)
{
    m_workspace->whenStored(this, [this, ids, then = std::move(then)] {
        m_workspace->read(
                Workspace::Lane::Detail, this,
                [ids](EventReader &reader) -> Result<Noted> {
                    auto notes = reader.notes(ids);
                    auto tags = reader.tags();
                    if (!notes || !tags)
                        return notes ? tags.error() : notes.error();
                    return Noted{ .notes = *std::move(notes), .tags = *std::move(tags) };
                },
                [this, then](const Result<Noted> &noted) {
                    if (noted)
                        then(*noted);
                    else
                        Q_EMIT told(noted.error().sentence);
                });
    });
}

void NoteController::openTags(std::vector<qint64> ids, QWidget *over)
{
    if (ids.empty() || isTooMany(ids.size()))
        return;
    readNoted(ids, [this, ids, over = QPointer<QWidget>(over)](const Noted &noted) {
        if (!over)
            return;
        auto *dialog = new TagsDialog(ids, noted.notes, noted.tags, over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { change(dialog->change()); });
        dialog->open();
    });
}

void NoteController::openNote(std::vector<qint64> ids, QWidget *over)
{
    if (ids.empty() || isTooMany(ids.size()))
        return;
    readNoted(ids, [this, ids, over = QPointer<QWidget>(over)](const Noted &noted) {
        if (!over)
            return;
        auto *dialog = new NoteDialog(ids, noted.notes, over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { change(dialog->change()); });
        dialog->open();
    });
}

void NoteController::add(Wish wish)
{
    if (wish.change.ids.empty() || isTooMany(wish.change.ids.size()))
        return;
    m_wishes.push_back(std::move(wish));
    next();
}

void NoteController::next()
{
    if (m_isReading || m_wishes.empty())
        return;
    m_isReading = true;
    // What was asked for before is stored first, or the way back would lead past it.
    m_workspace->whenStored(this, [this] {
        if (m_wishes.empty())
            return;
        m_workspace->read(
                Workspace::Lane::Detail, this,
                [ids = m_wishes.front().change.ids](EventReader &reader) {
                    return reader.notes(ids);
                },
                [this](const Result<std::vector<EventNote>> &before) {
                    m_isReading = false;
                    if (before)
                        take(*before);
                    else if (!m_wishes.empty())
                        m_wishes.pop_front();
                    if (!before)
                        Q_EMIT told(before.error().sentence);
                    next();
                });
    });
}

void NoteController::take(const std::vector<EventNote> &before)
{
    if (m_wishes.empty())
        return;
    Wish wish = std::move(m_wishes.front());
    m_wishes.pop_front();
    NoteChange &change = wish.change;
    if (wish.togglesStars)
        change.isStarred = !std::ranges::all_of(before, &EventNote::isStarred);
    std::vector<NoteChange> back = wayBack(change, before);
    if (back.empty())
        return;
    const bool hasWords = !change.addedTags.isEmpty() || (change.text && !change.text->isEmpty());
    const QString sentence = sentenceOf(change);
    const QString name = nameOf(change);
    m_history->push(new NoteCommand(m_workspace, std::move(change), std::move(back), name));
    if (hasWords)
        Q_EMIT wordsNoted();
    Q_EMIT told(sentence);
}

void NoteController::finish()
{
    for (Wish &wish : std::exchange(m_wishes, {})) {
        if (!wish.togglesStars)
            m_workspace->annotate(std::move(wish.change));
    }
}

} // namespace hookloupe
