// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// How one gets from event to event, and what is asked for where one is looked at: beside the list,
// and in windows of their own.

#include "ui/mainwindow.h"

#include "core/event/event.h"
#include "core/workspace/workspace.h"
#include "ui/actions.h"
#include "ui/deliveries/deliverytreeview.h"
#include "ui/detail/detailpane.h"
#include "ui/emptystate.h"
#include "ui/endpoints/endpointspane.h"
#include "ui/eventlist/eventlistpane.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/filter/querycompletion.h"
#include "ui/firststeps.h"
#include "ui/help/helpcontroller.h"
#include "ui/navigation/eventwindows.h"
#include "ui/navigation/navigationcontroller.h"
#include "ui/notes/notecontroller.h"
#include "ui/replay/replaycontroller.h"
#include "ui/schema/schemawindow.h"
#include "ui/schemes/schemesdialog.h"
#include "ui/store/storecare.h"

#include <QAction>
#include <QTabWidget>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

void tickFirstSteps(FirstSteps *steps, Workspace *workspace, DetailPane *detail,
                    ReplayController *replays)
{
    QObject::connect(workspace, &Workspace::committed, steps,
                     [steps] { steps->tick(FirstSteps::Receive); });
    QObject::connect(workspace, &Workspace::endpointsChanged, steps, [steps, workspace] {
        for (const Endpoint &endpoint : workspace->endpoints().list()) {
            if (!endpoint.scheme.isEmpty() && !endpoint.secrets.isEmpty())
                steps->tick(FirstSteps::SetUp);
        }
    });
    auto *tabs = detail->findChild<QTabWidget *>(u"detailTabs"_s);
    QObject::connect(tabs, &QTabWidget::currentChanged, steps, [steps, detail, tabs] {
        if (detail->currentEvent() && tabs->currentWidget()->objectName() == "signatureTab"_L1)
            steps->tick(FirstSteps::Understand);
    });
    QObject::connect(replays, &ReplayController::finished, steps,
                     [steps] { steps->tick(FirstSteps::Replay); });
}

} // namespace

void MainWindow::connectNavigation()
{
    connectDetail(m_detail);
    connect(m_detail, &DetailPane::noteLeft, m_list, &EventListPane::focusList);
    m_navigation = new NavigationController(m_actions->back, m_actions->forward, this);
    connect(m_navigation, &NavigationController::eventRequested, this, &MainWindow::goToEvent);
    m_eventWindows = new EventWindows(
            m_workspace, [this](EventWindow *window) { connectWindow(window); }, this);
    connect(m_eventWindows, &EventWindows::told, this, &MainWindow::tell);
    connect(m_actions->openWindow, &QAction::triggered, this,
            [this] { m_eventWindows->open(currentId()); });
    connect(m_list->view(), &EventListView::openRequested, m_eventWindows, &EventWindows::open);
    auto *steps = new FirstSteps(this);
    m_list->addAboveList(steps);
    steps->beginWith(m_list->emptyState());
    tickFirstSteps(steps, m_workspace, m_detail, m_replays);
}

void MainWindow::connectWindow(EventWindow *window)
{
    connectDetail(window->pane());
    connect(window, &EventWindow::replayRequested, m_replays, &ReplayController::replay);
    connect(window, &EventWindow::formRequested, this,
            [this](qint64 id) { m_replays->openForm(id, ReplayForm::Start::Plain); });
    connect(window, &EventWindow::listRequested, this, [this](qint64 id) {
        bringToFront();
        goToEvent(id);
    });
}

void MainWindow::connectDetail(DetailPane *pane)
{
    const auto current = [pane]() -> std::vector<qint64> {
        return { pane->currentEvent() ? pane->currentEvent()->id : 0 };
    };
    connect(pane, &DetailPane::setUpRequested, m_endpoints, &EndpointsPane::editSignature);
    connect(pane, &DetailPane::schemeRequested, m_endpoints, &EndpointsPane::setUp);
    connect(pane, &DetailPane::descriptionRequested, this,
            [this](const QByteArray &draft) { showSchemes()->startFrom(draft); });
    connect(pane, &DetailPane::eventRequested, this, &MainWindow::goToEvent);
    connect(pane, &DetailPane::notified, this, &MainWindow::tell);
    connect(pane, &DetailPane::helpRequested, m_help, &HelpController::show);
    connect(pane, &DetailPane::columnRequested, m_list->view(), &EventListView::addColumnOf);
    connect(pane, &DetailPane::filterRequested, this,
            [this](const QByteArray &path, const QByteArray &lexeme) {
                const QString query = queryForJsonValue(path, lexeme);
                if (query.isEmpty())
                    tell(tr("The filter has no words for this path."));
                else
                    m_list->setFilterText(query);
            });
    connect(pane, &DetailPane::schemaRequested, this,
            [this](const QByteArray &type, const QString &endpoint) {
                showSchema({ .type = type, .endpoint = endpoint });
            });
    connect(pane, &DetailPane::checkRequested, m_storeCare, &StoreCare::check);
    connect(pane, &DetailPane::forwardRequested, m_replays, &ReplayController::forward);
    connect(pane, &DetailPane::confirmationRequested, m_replays, &ReplayController::confirm);
    connect(pane, &DetailPane::starRequested, m_notes,
            [this, current] { m_notes->toggleStars(current()); });
    connect(pane, &DetailPane::tagsRequested, m_notes,
            [this, current, pane] { m_notes->openTags(current(), pane->window()); });
    connect(pane, &DetailPane::noteWritten, m_notes, [this](qint64 id, const QString &text) {
        m_notes->change({ .ids = { id }, .text = text });
    });
}

} // namespace hookloupe
