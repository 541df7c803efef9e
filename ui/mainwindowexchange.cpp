// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What comes into the window from files and pastes, and goes out as files.

#include "ui/mainwindow.h"

#include "core/workspace/workspace.h"
#include "ui/actions.h"
#include "ui/deliveries/deliverytreeview.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistpane.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importcontroller.h"
#include "ui/exchange/listedselection.h"
#include "ui/rows/deletecontroller.h"
#include "ui/settings.h"

#include <QAction>
#include <QLocale>

#include <memory>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

void MainWindow::connectExchange()
{
    connect(m_actions->importFiles, &QAction::triggered, m_import, &ImportController::chooseFiles);
    connect(m_actions->paste, &QAction::triggered, m_import, &ImportController::paste);
    m_actions->watchClipboard->setChecked(settings::watchesClipboard());
    m_import->watchClipboard(settings::watchesClipboard());
    connect(m_actions->watchClipboard, &QAction::toggled, this, [this](bool watches) {
        settings::setWatchesClipboard(watches);
        m_import->watchClipboard(watches);
    });
    connect(m_actions->exportEvents, &QAction::triggered, this, &MainWindow::showExport);
    connect(m_import, &ImportController::told, this, &MainWindow::tell);
    const auto replays = std::make_shared<bool>(false);
    connect(m_import, &ImportController::replayAsked, this, [replays] { *replays = true; });
    connect(m_import, &ImportController::imported, this,
            [this, replays](const std::vector<qint64> &ids, const QString &sentence) {
                m_delete->noteImported(ids, sentence);
                const bool isReplayed = std::exchange(*replays, false);
                if (m_list->isGrouped()) {
                    m_list->tree()->selectId(ids.back());
                    if (isReplayed)
                        m_actions->replayMany->trigger();
                    return;
                }
                auto *selection = new ListedSelection(m_list->view(), ids);
                connect(selection, &ListedSelection::ended, this,
                        [this, isReplayed](qsizetype left) {
                            if (left > 0)
                                tell(tr("The filter leaves out %1 of what was imported.")
                                             .arg(QLocale().toString(left)));
                            if (isReplayed)
                                m_actions->replayMany->trigger();
                        });
            });
}

void MainWindow::importFiles(const QStringList &paths)
{
    m_import->importFiles(paths);
}

void MainWindow::showExport()
{
    // What is chosen now is what goes out: an earlier one is of something else.
    if (m_export)
        m_export->close();
    ExportDialog::Choice choice;
    choice.selected = selectedIds();
    choice.filter = m_model->filter();
    choice.baseUrl = m_workspace->listening() ? m_workspace->listening()->origin()
                                              : "http://localhost:3000"_ba;
    m_export = new ExportDialog(m_workspace, std::move(choice), this);
    m_export->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_export, &ExportDialog::told, this, &MainWindow::tell);
    m_export->show();
}

} // namespace hookloupe
