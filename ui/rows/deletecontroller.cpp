// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/rows/deletecontroller.h"

#include "core/workspace/workspace.h"
#include "ui/banner.h"
#include "ui/rows/rowtexts.h"

#include <QMessageBox>
#include <QPushButton>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// Long enough to see what went wrong; Ctrl+Z works for longer.
constexpr int kBarMs = 60'000;
} // namespace

class DeleteController::Command : public QUndoCommand
{
public:
    enum class Kind {
        Deletion,
        Import ///< done already when it is pushed
    };
    Command(DeleteController *controller, Ids ids, Kind kind)
        : QUndoCommand((kind == Kind::Deletion ? DeleteController::tr("deletion of %1")
                                               : DeleteController::tr("import of %1"))
                               .arg(eventsText(ids->size())))
        , m_controller(controller)
        , m_ids(std::move(ids))
        , m_kind(kind)
    { }
    void undo() override { set(m_kind == Kind::Deletion); }
    void redo() override
    {
        if (m_kind == Kind::Deletion || std::exchange(m_wasPushed, true))
            set(m_kind == Kind::Import);
    }

private:
    void set(bool there)
    {
        if (there)
            m_controller->bringBack(m_ids);
        else
            m_controller->setAside(m_ids);
        if (!there && m_kind == Kind::Import)
            Q_EMIT m_controller->told(
                    DeleteController::tr("%1 taken out again.").arg(eventsText(m_ids->size())));
    }

    DeleteController *m_controller;
    Ids m_ids;
    Kind m_kind;
    bool m_wasPushed = false;
};

DeleteController::DeleteController(Workspace *workspace, QUndoStack *history, Banner *bar,
                                   QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_history(history)
    , m_bar(bar)
    , m_window(window)
{
    m_barTimer.setSingleShot(true);
    m_barTimer.setInterval(kBarMs);
    connect(&m_barTimer, &QTimer::timeout, bar, &Banner::clear);
    connect(history, &QUndoStack::indexChanged, this, &DeleteController::checkBar);
    connect(workspace, &Workspace::eventsBroughtBack, this,
            [this](qint64, qint64, qint64 count) { takeBack(count); });
}

void DeleteController::remove(std::vector<qint64> ids)
{
    if (ids.empty())
        return;
    // A star that was given a moment ago counts.
    m_workspace->whenStored(this, [this, ids = std::move(ids)] { readNoted(ids); });
}

void DeleteController::readNoted(const std::vector<qint64> &ids)
{
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [ids](EventReader &reader) {
                std::pair<std::vector<qint64>, std::vector<qint64>> both(ids, {});
                std::ranges::sort(both.first, std::greater<>());
                if (auto noted = reader.notedIds()) {
                    std::ranges::reverse(*noted);
                    std::ranges::set_intersection(
                            both.first, *noted, std::back_inserter(both.second), std::greater<>());
                }
                return both;
            },
            [this](std::pair<std::vector<qint64>, std::vector<qint64>> both) {
                if (both.second.empty())
                    removeNow(std::move(both.first));
                else
                    askAboutNoted(std::move(both.first), std::move(both.second));
            });
}

void DeleteController::askAboutNoted(std::vector<qint64> ids, std::vector<qint64> noted)
{
    std::vector<qint64> others;
    std::ranges::set_difference(ids, noted, std::back_inserter(others), std::greater<>());
    const QString text = ids.size() == 1
            ? tr("%1 has a star, a tag or a note. Delete it?").arg(eventsText(ids))
            : others.empty()
            ? tr("All %1 have a star, a tag or a note. Delete them?").arg(eventsText(ids))
            : tr("%1 of %2 have a star, a tag or a note. Delete them, too?")
                      .arg(countText(noted.size()), eventsText(ids));
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete events"), text,
                                     QMessageBox::NoButton, m_window);
    question->setObjectName(u"deleteQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &name, const QString &label, std::vector<qint64> chosen) {
        QPushButton *button = question->addButton(label, QMessageBox::AcceptRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this,
                [this, chosen = std::move(chosen)] { removeNow(chosen); });
    };
    if (!others.empty())
        offer(u"deleteOthers"_s, tr("&Keep those, delete %1").arg(countText(others.size())),
              others);
    offer(u"deleteAll"_s,
          ids.size() == 1 ? tr("&Delete") : tr("&Delete all %1").arg(countText(ids.size())),
          std::move(ids));
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    question->open();
}

void DeleteController::removeNow(std::vector<qint64> ids)
{
    const QString sentence = tr("%1 deleted.").arg(eventsText(ids));
    offer(new Command(this, std::make_shared<const std::vector<qint64>>(std::move(ids)),
                      Command::Kind::Deletion),
          sentence);
}

void DeleteController::noteImported(std::vector<qint64> ids, const QString &sentence)
{
    offer(new Command(this, std::make_shared<const std::vector<qint64>>(std::move(ids)),
                      Command::Kind::Import),
          sentence);
}

void DeleteController::offer(Command *command, const QString &sentence)
{
    m_history->push(command);
    m_offered = command;
    m_bar->say(sentence,
               { { u"undoDelete"_s, tr("&Undo"), [this] { m_history->undo(); } },
                 { u"dismissDelete"_s, tr("Dis&miss"), [this] { m_bar->clear(); } } });
    m_barTimer.start();
    Q_EMIT told(sentence);
}

void DeleteController::setAside(const Ids &ids)
{
    m_workspace->setEventsAside(*ids);
}

void DeleteController::bringBack(const Ids &ids)
{
    m_awaited.push_back(ids->size());
    m_workspace->bringEventsBack(*ids);
}

void DeleteController::takeBack(qint64 count)
{
    // Another program's.
    if (count < 0 || m_awaited.empty())
        return;
    const auto wanted = static_cast<qint64>(m_awaited.front());
    m_awaited.pop_front();
    if (count == wanted)
        Q_EMIT told(tr("%1 brought back.").arg(eventsText(static_cast<std::size_t>(count))));
    else
        Q_EMIT told(tr("%1 of %2 brought back. What was deleted more than an hour ago is gone.")
                            .arg(countText(static_cast<std::size_t>(count)),
                                 eventsText(static_cast<std::size_t>(wanted))));
}

void DeleteController::checkBar()
{
    // What another change came after is taken back step by step only, with Ctrl+Z.
    const int index = m_history->index();
    if (m_offered && (index == 0 || m_history->command(index - 1) != m_offered)) {
        m_offered = nullptr;
        m_bar->clear();
        m_barTimer.stop();
    }
}

} // namespace hookloupe
