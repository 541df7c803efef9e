// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/commands/palettemodel.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QMainWindow;

namespace hookloupe {

class CommandPalette;
class ShortcutBook;
class ShortcutsDialog;

/// Opens the command palette and the window of shortcuts over a window with menus. What is in the
/// palette is read anew each time that it opens.
class CommandController : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<void(std::vector<Command> &)>;

    /// The menus of \a window are filled by now; it outlives this.
    explicit CommandController(QMainWindow *window);

    /// Adds what is no menu entry behind those that are.
    void addSource(Source source) { m_sources.push_back(std::move(source)); }
    void openPalette();
    void openShortcuts();
    ShortcutBook *shortcuts() const noexcept { return m_book; }

private:
    std::vector<Command> commands() const;

    QMainWindow *m_window;
    ShortcutBook *m_book;
    std::vector<Source> m_sources;
    QPointer<CommandPalette> m_palette;
    QPointer<ShortcutsDialog> m_shortcuts;
};

} // namespace hookloupe
