// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What of the window can be reached by its name: the command palette, and shortcuts.

#include "ui/mainwindow.h"

#include "core/event/bytes.h"
#include "core/workspace/workspace.h"
#include "ui/actions.h"
#include "ui/commands/commandcontroller.h"
#include "ui/deliveries/deliverytreeview.h"
#include "ui/endpoints/endpointspane.h"
#include "ui/eventlist/eventlistpane.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/help/helpcontroller.h"
#include "ui/help/helppages.h"
#include "ui/log/logwindow.h"
#include "ui/log/programlog.h"
#include "ui/schemes/schemesdialog.h"
#include "ui/settings.h"

#include <QAction>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kPathShownMax = 80;
} // namespace

void MainWindow::connectCommands()
{
    m_commands = new CommandController(this);
    connect(m_actions->palette, &QAction::triggered, m_commands, &CommandController::openPalette);
    connect(m_actions->shortcuts, &QAction::triggered, m_commands,
            &CommandController::openShortcuts);
    m_actions->comfortable->setChecked(settings::isComfortable());
    connect(m_actions->comfortable, &QAction::toggled, this, [this](bool comfortable) {
        settings::setComfortable(comfortable);
        m_list->view()->applyDensity();
        m_list->tree()->doItemsLayout();
    });
    connect(m_actions->log, &QAction::triggered, this, &MainWindow::showLog);
    connectHelp();
    m_commands->addSource([this](std::vector<Command> &commands) {
        for (const Endpoint &endpoint : m_workspace->endpoints().list())
            commands.push_back(
                    { .id = u"endpoint:"_s + endpoint.name,
                      .title = endpoint.name,
                      .place = tr("Endpoint %1").arg(displayText(endpoint.path, kPathShownMax)),
                      .keys = {},
                      .reason = {},
                      .run = [this, name = endpoint.name] {
                          m_endpoints->choose(name);
                          m_list->focusList();
                      } });
    });
    const auto addQuery = [this](std::vector<Command> &commands, const QString &id,
                                 const QString &title, const QString &place, const QString &query) {
        commands.push_back({ .id = id,
                             .title = title,
                             .place = place,
                             .keys = {},
                             .reason = {},
                             .run = [this, query] {
                                 m_list->setFilterText(query);
                                 m_list->focusList();
                             } });
    };
    m_commands->addSource([addQuery](std::vector<Command> &commands) {
        for (const SavedFilter &filter : settings::savedFilters())
            addQuery(commands, u"filter:"_s + filter.name, filter.name,
                     tr("Saved filter: %1").arg(filter.query), filter.query);
        for (const QString &query : settings::recentQueries())
            addQuery(commands, u"query:"_s + query, query, tr("Recent filter"), query);
    });
    m_commands->addSource([this](std::vector<Command> &commands) {
        for (const Scheme &scheme : m_workspace->schemes()->schemes())
            commands.push_back(
                    { .id = u"scheme:"_s + scheme.id,
                      .title = scheme.name,
                      .place = tr("Scheme %1").arg(scheme.id),
                      .keys = {},
                      .reason = {},
                      .run = [this, id = scheme.id] { showSchemes()->showScheme(id); } });
    });
}

void MainWindow::showLog()
{
    if (!m_log) {
        m_log = new LogWindow(ProgramLog::instance(), this);
        m_log->setAttribute(Qt::WA_DeleteOnClose);
        m_log->show();
    }
    m_log->raise();
    m_log->activateWindow();
}

void MainWindow::connectHelp()
{
    connect(m_actions->help, &QAction::triggered, this, [this] { m_help->show(u"index"_s); });
    connect(m_actions->whyFailed, &QAction::triggered, this, [this] { m_help->show(u"causes"_s); });
    m_commands->addSource([this](std::vector<Command> &commands) {
        for (const HelpPage &page : helpPages())
            commands.push_back({ .id = u"help:"_s + page.name,
                                 .title = page.title,
                                 .place = tr("Help"),
                                 .keys = {},
                                 .reason = {},
                                 .run = [this, name = page.name] { m_help->show(name); } });
    });
}

} // namespace hookloupe
