// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/commands/commandcontroller.h"

#include "ui/commands/commandpalette.h"
#include "ui/commands/menuactions.h"
#include "ui/commands/shortcutbook.h"
#include "ui/commands/shortcutsdialog.h"
#include "ui/settings.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenuBar>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kRecentMax = 20;
const auto kPaletteAction = "commandPaletteAction"_L1;
} // namespace

CommandController::CommandController(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_book(new ShortcutBook(menuActions(window->menuBar()), this))
{ }

std::vector<Command> CommandController::commands() const
{
    std::vector<Command> commands;
    for (const MenuAction &each : menuActions(m_window->menuBar())) {
        if (each.action->objectName() == kPaletteAction)
            continue; // it is open
        QString title = nameOf(each.action);
        if (each.action->isCheckable() && each.action->isChecked())
            title = tr("%1 ✓").arg(title);
        const QString id = each.action->objectName().isEmpty() ? title : each.action->objectName();
        commands.push_back({ .id = u"action:"_s + id,
                             .title = title,
                             .place = each.menu,
                             .keys = each.action->shortcut().toString(QKeySequence::NativeText),
                             .reason = reasonOf(each.action),
                             .run = [action = each.action] {
                                 if (action)
                                     action->trigger();
                             } });
    }
    for (const Source &source : m_sources)
        source(commands);
    return commands;
}

void CommandController::openPalette()
{
    if (m_palette) {
        m_palette->reject();
        return;
    }
    m_palette = new CommandPalette(commands(), settings::recentCommands(), m_window);
    m_palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_palette, &CommandPalette::chosen, this, [this](const Command &command) {
        QStringList recent = settings::recentCommands();
        recent.removeAll(command.id);
        recent.prepend(command.id);
        settings::setRecentCommands(recent.mid(0, kRecentMax));
        // Once the window has the focus again: what is done may depend on where that is.
        QMetaObject::invokeMethod(this, command.run, Qt::QueuedConnection);
    });
    m_palette->open();
}

void CommandController::openShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsDialog(m_book, m_window);
        m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
        m_shortcuts->show();
    }
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

} // namespace hookloupe
