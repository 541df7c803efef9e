// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/mainwindow.h"

#include "core/receiver/receiver.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/actions.h"
#include "ui/banner.h"
#include "ui/check/consumercheckdialog.h"
#include "ui/deliveries/deliverytreeview.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/replaysmodel.h"
#include "ui/emptystate.h"
#include "ui/endpoints/endpointspane.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistpane.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/eventlist/listsorting.h"
#include "ui/eventlist/workspaceeventsource.h"
#include "ui/exchange/importcontroller.h"
#include "ui/filter/savedfilterspane.h"
#include "ui/firstsize.h"
#include "ui/gateway/gatewaydialog.h"
#include "ui/help/helpcontroller.h"
#include "ui/listeners/listenersdialog.h"
#include "ui/listeners/listenertext.h"
#include "ui/listeners/storedlistening.h"
#include "ui/listeningbar.h"
#include "ui/notes/notecontroller.h"
#include "ui/reach/doctordialog.h"
#include "ui/reach/publicurldialog.h"
#include "ui/reach/reachbar.h"
#include "ui/replay/replaycontroller.h"
#include "ui/rows/batchreplay.h"
#include "ui/rows/deletecontroller.h"
#include "ui/rows/requestcopy.h"
#include "ui/rows/requestdrag.h"
#include "ui/schemes/schemesdialog.h"
#include "ui/secrets/vaultcontroller.h"
#include "ui/settings.h"
#include "ui/showntext.h"
#include "ui/store/storecare.h"
#include "ui/testevent.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/workspacetimelinesource.h"
#include "ui/workspacefile/workspacefilecontroller.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMessageMs = 8000;
/// A keyring that is unlocked answers sooner; "waiting" would only flicker.
constexpr int kKeyringPatienceMs = 300;
constexpr QSize kFirstSize(1240, 800);
constexpr int kEndpointsWidth = 220;
constexpr int kUndoMax = 100;
const auto kWindowState = "window"_L1;
const auto kColumnsSplitter = "splitter.columns"_L1;
const auto kRowsSplitter = "splitter.rows"_L1;
} // namespace

MainWindow::MainWindow(Workspace *workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_history(new QUndoStack(this))
    , m_actions(new Actions(m_history, this))
    , m_notes(new NoteController(workspace, m_history, this))
    , m_replays(new ReplayController(workspace, this))
    , m_batch(new BatchReplay(workspace, this))
    , m_copy(new RequestCopy(workspace, this))
    , m_drag(new RequestDrag(workspace, this))
    , m_storeCare(new StoreCare(workspace, this))
    , m_model(new EventListModel(new WorkspaceEventSource(workspace, this), this))
    , m_listening(new ListeningBar(workspace, this))
    , m_reach(new ReachBar(workspace, this))
    , m_listenBanner(new Banner(this))
    , m_storeBanner(new Banner(this))
    , m_secretBanner(new Banner(this))
    , m_deleteBanner(new Banner(this))
    , m_importBanner(new Banner(this))
    , m_workspaceBanner(new Banner(this))
    , m_delete(new DeleteController(workspace, m_history, m_deleteBanner, this))
    , m_import(new ImportController(workspace, m_importBanner, this))
    , m_help(new HelpController(this))
    , m_columns(new QSplitter(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_endpoints(new EndpointsPane(workspace, m_history, this))
    , m_savedFilters(new SavedFiltersPane(m_history, this))
    , m_list(new EventListPane(workspace, m_model, this))
    , m_timeline(new TimelinePane(new WorkspaceTimelineSource(workspace, this), m_model, this))
    , m_detail(new DetailPane(workspace, this))
    , m_vault(new VaultController(workspace, this))
    , m_workspaceFile(
              new WorkspaceFileController(workspace, m_savedFilters, m_workspaceBanner, this))
    , m_secretsState(new QLabel(this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_cancelReplay(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"mainWindow"_s);
    m_history->setUndoLimit(kUndoMax);
    setWindowTitle(u"Hookloupe"_s);
    build();
    buildStatusBar();
    connectPanes();
    connectActions();
    connectTimeline();
    connectWorkspace();
    connectSecrets();
    connectReplays();
    connectNotes();
    connectRows();
    connectExchange();
    // Before a kept grouping shows an event.
    connectNavigation();
    connectDeliveries();
    connectCommands();
    m_actions->showTheme(settings::theme());
    restoreLayout();
    showSecretsState();
    m_list->focusList();
}

MainWindow::~MainWindow()
{
    // While all that listens to it is there.
    m_history->clear();
}

void MainWindow::build()
{
    m_actions->fillMenus(menuBar(), m_detail->tabTitles());
    connect(m_actions->columnMenu(), &QMenu::aboutToShow, m_list, [this] {
        m_actions->columnMenu()->clear();
        m_actions->columnMenu()->addActions(m_list->view()->columnActions());
    });
    connect(m_actions->sortMenu(), &QMenu::aboutToShow, m_list,
            [this] { m_list->view()->sorting()->fill(m_actions->sortMenu()); });
    m_listenBanner->setObjectName(u"listenBanner"_s);
    m_storeBanner->setObjectName(u"storeBanner"_s);
    m_secretBanner->setObjectName(u"secretBanner"_s);
    m_deleteBanner->setObjectName(u"deleteBanner"_s);
    m_deleteBanner->setCalm();
    m_importBanner->setObjectName(u"importBanner"_s);
    m_workspaceBanner->setObjectName(u"workspaceBanner"_s);
    m_workspaceBanner->setCalm();
    m_rows->addWidget(m_list);
    m_rows->addWidget(m_detail);
    m_rows->setChildrenCollapsible(false);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_endpoints, 1);
    leftLayout->addWidget(m_savedFilters);
    m_columns->addWidget(left);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    for (QAction *action :
         { m_actions->replay, m_actions->editAndReplay, m_actions->resign, m_actions->copyCurl })
        m_detail->addButton(action);
    m_detail->addReplayButton(m_actions->compareReplay);
    m_list->view()->addActions(m_actions->eventActions());
    m_list->view()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->tree()->addActions(m_actions->eventActions());
    m_list->tree()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAboveList(m_timeline);
    m_list->addAboveList(m_deleteBanner);
    m_list->addAboveList(m_importBanner);
    m_list->addButton(m_actions->hideRefused);
    m_list->addButton(m_actions->follow);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_listening);
    layout->addWidget(m_reach);
    for (Banner *banner : { m_listenBanner, m_storeBanner, m_secretBanner, m_workspaceBanner })
        layout->addWidget(banner);
    layout->addWidget(m_columns, 1);
    setCentralWidget(content);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setObjectName(u"statusBar"_s);
    m_undo->setObjectName(u"undoEndpoint"_s);
    m_undo->setAccessibleName(tr("Undo the change of the endpoint"));
    m_cancelReplay->setObjectName(u"cancelReplay"_s);
    m_cancelReplay->setAccessibleName(tr("Cancel the replay"));
    m_secretsState->setObjectName(u"secretsState"_s);
    m_secretsState->setTextFormat(Qt::PlainText);
    m_waitingTimer.setSingleShot(true);
    m_waitingTimer.setInterval(kKeyringPatienceMs);
    for (QWidget *widget : { static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_cancelReplay),
                             static_cast<QWidget *>(m_secretsState) }) {
        statusBar()->addPermanentWidget(widget);
        widget->hide();
    }
}

void MainWindow::startListeners(std::optional<quint16> port)
{
    showListening(listenAsStored(*m_workspace, port));
}

void MainWindow::showListening(const std::optional<UsualListening> &usual)
{
    if (!usual) {
        showListeningProblems();
        return;
    }
    const auto &[port, listening] = *usual;
    // Of any free one that was asked for (0), the bar shows which it is.
    m_listening->setPort(listening ? listening->port : port);
    if (listening) {
        settings::setPort(port);
        m_listenBanner->clear();
    } else if (listening.error().code == ErrorCode::PortInUse) {
        offerOtherPort(port, shownText(listening.error().sentence));
    } else {
        m_listenBanner->say(shownText(listening.error().sentence),
                            { { u"retryListening"_s, tr("Try &again"),
                                [this, again = port] { startListening(again); } } });
    }
}

void MainWindow::startFromBar(quint16 port)
{
    QList<ListenerConfig> stored = m_workspace->storedListeners();
    if (stored.isEmpty()) {
        startListening(port);
        return;
    }
    if (stored.size() == 1 && stored.first().port != port) {
        stored.first().port = port;
        if (auto kept = m_workspace->setListeners(stored); !kept)
            tell(kept.error().sentence);
    }
    if (m_workspace->listeners().isEmpty())
        m_workspace->useListeners(stored);
    m_workspace->startListening();
}

void MainWindow::showListeningProblems()
{
    const QString problems = summaryOf(m_workspace->listeners()).problems;
    if (problems.isEmpty()) {
        if (std::exchange(m_tellsListenerProblems, false))
            m_listenBanner->clear();
        return;
    }
    m_tellsListenerProblems = true;
    m_listenBanner->say(problems,
                        { { u"openListeners"_s, tr("&Listeners…"), [this] { showListeners(); } } });
}

void MainWindow::showListeners()
{
    if (!m_listenersDialog) {
        m_listenersDialog = new ListenersDialog(m_workspace, this);
        m_listenersDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_listenersDialog, &ListenersDialog::copied, this,
                [this](const QString &url) { tell(tr("Copied %1").arg(url)); });
        connect(m_listenersDialog, &ListenersDialog::limitsRequested, this,
                [this] { showLimits(m_listenersDialog); });
        m_listenersDialog->show();
    }
    m_listenersDialog->raise();
    m_listenersDialog->activateWindow();
}

void MainWindow::startListening(quint16 port)
{
    showListening(UsualListening{
            port, m_workspace->listen(QHostAddress(QHostAddress::LocalHost), port) });
}

void MainWindow::offerOtherPort(quint16 port, const QString &sentence)
{
    QList<Banner::Action> offers;
    const quint16 free = nextFreePort(QHostAddress(QHostAddress::LocalHost), port);
    if (free > 0) {
        offers += { u"useFreePort"_s, tr("Use &%1").arg(free),
                    [this, free] { startListening(free); } };
    }
    offers += { u"changePort"_s, tr("Change &port…"), [this] { m_listening->focusPort(); } };
    m_listenBanner->say(sentence, offers);
}

void MainWindow::sendTest()
{
    if (!m_workspace->listening()) {
        tell(tr("Hookloupe does not listen: start listening first."));
        return;
    }
    sendTestEvent(
            *m_workspace, m_endpoints->currentEndpoint(), this, [this](const ReplayRecord &record) {
                tell(record.result.state == SendState::Answered
                             ? tr("The test event was answered %1.").arg(outcomeText(record.result))
                             : tr("The test event could not be sent: %1")
                                       .arg(record.result.failure));
            });
}

void MainWindow::placeDetails(Qt::Orientation orientation)
{
    if (m_rows->orientation() == orientation)
        return;
    m_rows->setOrientation(orientation);
    const int length = orientation == Qt::Vertical ? m_rows->height() : m_rows->width();
    m_rows->setSizes({ length / 2, length - length / 2 });
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    settings::setTheme(choice);
    applyTheme(choice);
    m_actions->showTheme(choice);
}

SchemesDialog *MainWindow::showSchemes()
{
    if (!m_schemes) {
        m_schemes = new SchemesDialog(m_workspace, this);
        m_schemes->setAttribute(Qt::WA_DeleteOnClose);
        m_schemes->show();
    }
    if (const qint64 id = currentId(); id > 0)
        m_schemes->setEventId(id);
    m_schemes->raise();
    m_schemes->activateWindow();
    return m_schemes;
}

void MainWindow::showPublicUrl()
{
    if (!m_publicUrl) {
        m_publicUrl = new PublicUrlDialog(m_workspace, this);
        m_publicUrl->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_publicUrl, &PublicUrlDialog::copied, this,
                [this](const QString &text) { tell(tr("Copied %1").arg(text)); });
        m_publicUrl->show();
    }
    m_publicUrl->raise();
    m_publicUrl->activateWindow();
}

void MainWindow::showDoctor()
{
    if (!m_doctor || m_doctor->isHidden()) {
        m_doctor = new DoctorDialog(m_workspace, m_listening->port(), this);
        m_doctor->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_doctor, &DoctorDialog::copied, this,
                [this](const QString &text) { tell(tr("Copied %1").arg(text)); });
        m_doctor->show();
    }
    m_doctor->raise();
    m_doctor->activateWindow();
}

QString MainWindow::endpointInQuestion() const
{
    const QString chosen = m_endpoints->currentEndpoint();
    return chosen.isEmpty() && m_detail->currentEvent() ? m_detail->currentEvent()->endpoint
                                                        : chosen;
}

void MainWindow::showConsumerCheck()
{
    if (!m_consumerCheck || m_consumerCheck->isHidden()) {
        m_consumerCheck = new ConsumerCheckDialog(m_workspace, this);
        m_consumerCheck->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_consumerCheck, &ConsumerCheckDialog::saved, this,
                [this](const QString &path) { tell(tr("Saved %1").arg(path)); });
        m_consumerCheck->proposeEndpoint(endpointInQuestion());
        m_consumerCheck->show();
    }
    if (const qint64 id = currentId(); id > 0)
        m_consumerCheck->offerEvent(id);
    m_consumerCheck->raise();
    m_consumerCheck->activateWindow();
}

GatewayDialog *MainWindow::showGateway()
{
    if (!m_gateway || m_gateway->isHidden()) {
        m_gateway = new GatewayDialog(m_workspace, this);
        m_gateway->setAttribute(Qt::WA_DeleteOnClose);
        m_gateway->show();
    }
    m_gateway->raise();
    m_gateway->activateWindow();
    return m_gateway;
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Hookloupe"),
                                tr("Hookloupe %1\n\nReceives webhooks, keeps every byte, explains "
                                   "every signature and sends them again.\n\nFree software under "
                                   "the GNU General Public License, version 3.")
                                        .arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setObjectName(u"aboutBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::restoreLayout()
{
    resize(firstSize(*this, kFirstSize));
    m_columns->setSizes({ kEndpointsWidth, kFirstSize.width() - kEndpointsWidth });
    m_rows->setSizes({ kFirstSize.height() / 2, kFirstSize.height() / 2 });
    restoreGeometry(settings::state(kWindowState));
    m_columns->restoreState(settings::state(kColumnsSplitter));
    // With its orientation.
    m_rows->restoreState(settings::state(kRowsSplitter));
    (m_rows->orientation() == Qt::Vertical ? m_actions->detailsBelow : m_actions->detailsRight)
            ->setChecked(true);
}

void MainWindow::saveLayout() const
{
    settings::setState(kWindowState, saveGeometry());
    settings::setState(kColumnsSplitter, m_columns->saveState());
    settings::setState(kRowsSplitter, m_rows->saveState());
    m_list->view()->saveColumns();
    m_list->tree()->saveColumns();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    m_detail->saveNote();
    m_notes->finish();
    QMainWindow::closeEvent(event);
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(sentence, kMessageMs);
}

} // namespace hookloupe
