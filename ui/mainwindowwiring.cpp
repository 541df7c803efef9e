// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What of the window asks for what: the connections between its parts.

#include "ui/mainwindow.h"

#include "core/event/clock.h"
#include "core/event/event.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/actions.h"
#include "ui/banner.h"
#include "ui/deliveries/deliverytreemodel.h"
#include "ui/deliveries/deliverytreeview.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/forwardsmodel.h"
#include "ui/detail/overviewtext.h"
#include "ui/detail/replaysmodel.h"
#include "ui/emptystate.h"
#include "ui/endpoints/endpointspane.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistpane.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/filter/querycompletion.h"
#include "ui/filter/savedfilterspane.h"
#include "ui/gateway/gatewaydialog.h"
#include "ui/listeners/limitsdialog.h"
#include "ui/listeningbar.h"
#include "ui/navigation/eventwindows.h"
#include "ui/notes/notecontroller.h"
#include "ui/notice/noticecentre.h"
#include "ui/notice/noticedialog.h"
#include "ui/notice/notifier.h"
#include "ui/reach/reachbar.h"
#include "ui/replay/replaycontroller.h"
#include "ui/retention/retentiondialog.h"
#include "ui/schemes/schemesdialog.h"
#include "ui/settings.h"
#include "ui/showntext.h"
#include "ui/store/storecare.h"
#include "ui/timeline/timelinepane.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QUndoStack>

namespace hookloupe {

using namespace Qt::StringLiterals;

void MainWindow::connectPanes()
{
    EventListView *view = m_list->view();
    connect(view, &EventListView::currentIdChanged, this, [this](qint64 id) {
        if (!m_list->isGrouped())
            showInDetails(id);
    });
    connect(view, &EventListView::followingChanged, m_actions->follow, &QAction::setChecked);
    m_actions->follow->setChecked(view->isFollowing());
    connect(m_model, &EventListModel::readFailed, this, &MainWindow::tell);
    connect(m_list, &EventListPane::endpointCleared, m_endpoints, &EndpointsPane::showAll);
    connect(m_list->emptyState(), &EmptyState::testEventRequested, this, &MainWindow::sendTest);
    connect(m_list->emptyState(), &EmptyState::doctorRequested, this, &MainWindow::showDoctor);
    connect(m_reach, &ReachBar::detailsRequested, this, &MainWindow::showPublicUrl);
    connect(m_reach, &ReachBar::copied, this,
            [this](const QString &url) { tell(tr("Copied %1").arg(url)); });
    connect(m_list->emptyState(), &EmptyState::copied, this,
            [this] { tell(tr("Copied to the clipboard.")); });

    connect(m_list, &EventListPane::queryChanged, m_savedFilters, &SavedFiltersPane::setQuery);
    connect(m_savedFilters, &SavedFiltersPane::chosen, m_list, &EventListPane::setQuery);
    connect(m_savedFilters, &SavedFiltersPane::told, this, &MainWindow::tell);
    connect(m_endpoints, &EndpointsPane::endpointChosen, m_list, &EventListPane::setEndpoint);
    connect(m_endpoints, &EndpointsPane::failed, this, &MainWindow::tell);
    connect(m_endpoints, &EndpointsPane::changedWithUndo, this, [this](const QString &sentence) {
        statusBar()->showMessage(sentence);
        m_undo->show();
    });
    connect(m_endpoints, &EndpointsPane::undoEnded, this, [this] {
        statusBar()->clearMessage();
        m_undo->hide();
    });
    connect(m_undo, &QPushButton::clicked, m_history, &QUndoStack::undo);

    connect(view, &EventListView::told, this, &MainWindow::tell);
    connect(m_listening, &ListeningBar::startRequested, this, &MainWindow::startFromBar);
    connect(m_listening, &ListeningBar::listenersRequested, this, &MainWindow::showListeners);
    connect(m_listening, &ListeningBar::stopRequested, m_workspace, &Workspace::stopListening);
    connect(m_listening, &ListeningBar::copied, this,
            [this](const QString &url) { tell(tr("Copied %1").arg(url)); });
}

void MainWindow::connectActions()
{
    EventListView *view = m_list->view();
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->editAndReplay, &QAction::triggered, this,
            [this] { m_replays->openForm(currentId(), ReplayForm::Start::Plain); });
    connect(m_actions->resign, &QAction::triggered, this,
            [this] { m_replays->openForm(currentId(), ReplayForm::Start::Resigning); });
    connect(m_actions->stopReplay, &QAction::triggered, m_replays, &ReplayController::cancel);
    connect(m_actions->filter, &QAction::triggered, m_list, &EventListPane::focusFilter);
    connect(m_actions->saveFilter, &QAction::triggered, m_savedFilters, &SavedFiltersPane::save);
    connect(m_actions->clearFilter, &QAction::triggered, m_list, &EventListPane::clearFilter);
    connect(m_actions->follow, &QAction::toggled, view, &EventListView::setFollowing);
    connect(m_actions->gaps, &QAction::toggled, m_list, &EventListPane::setGapsShown);
    connect(m_actions->hideRefused, &QAction::toggled, this, [this](bool hides) {
        settings::setHidesRefused(hides);
        m_list->setHidesRefused(hides);
    });
    connect(m_list, &EventListPane::refusedShown, m_actions->hideRefused,
            [this] { m_actions->hideRefused->setChecked(false); });
    m_actions->hideRefused->setChecked(settings::hidesRefused());
    connect(m_actions->addEndpoint, &QAction::triggered, m_endpoints, &EndpointsPane::add);
    connect(m_actions->editEndpoint, &QAction::triggered, m_endpoints, &EndpointsPane::editCurrent);
    connect(m_actions->removeEndpoint, &QAction::triggered, m_endpoints,
            &EndpointsPane::removeCurrent);
    connect(m_actions->onlyEndpoint, &QAction::triggered, this, [this] {
        if (m_detail->currentEvent() && !m_detail->currentEvent()->endpoint.isEmpty())
            m_endpoints->choose(m_detail->currentEvent()->endpoint);
    });
    connect(m_actions, &Actions::detailTabChosen, m_detail, &DetailPane::showTab);
    connect(m_actions->detailsBelow, &QAction::triggered, this,
            [this] { placeDetails(Qt::Vertical); });
    connect(m_actions->detailsRight, &QAction::triggered, this,
            [this] { placeDetails(Qt::Horizontal); });
    connect(m_actions->listeners, &QAction::triggered, this, &MainWindow::showListeners);
    connect(m_actions->limits, &QAction::triggered, this, [this] { showLimits(this); });
    connect(m_actions->backUp, &QAction::triggered, m_storeCare, &StoreCare::backUp);
    connect(m_actions->checkStore, &QAction::triggered, m_storeCare, &StoreCare::check);
    connect(m_storeCare, &StoreCare::told, this, &MainWindow::tell);
    connect(m_storeCare, &StoreCare::repairRequested, this, &MainWindow::repairRequested);
    connect(m_actions->retention, &QAction::triggered, this, &MainWindow::showRetention);
    connect(m_actions->schemes, &QAction::triggered, this, &MainWindow::showSchemes);
    connect(m_actions->publicUrl, &QAction::triggered, this, &MainWindow::showPublicUrl);
    connect(m_actions->doctor, &QAction::triggered, this, &MainWindow::showDoctor);
    connect(m_actions->checkConsumer, &QAction::triggered, this, &MainWindow::showConsumerCheck);
    connect(m_actions->testEvent, &QAction::triggered, this, &MainWindow::sendTest);
    connect(m_actions->gateway, &QAction::triggered, this,
            [this] { showGateway()->proposeEndpoint(endpointInQuestion()); });
    connect(m_actions->playEvent, &QAction::triggered, this, [this] {
        if (const qint64 id = currentId(); id > 0)
            showGateway()->useEvent(id);
    });
    m_actions->notices->setEnabled(false);
    connect(m_actions->notices, &QAction::triggered, this, &MainWindow::showNotices);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &Actions::themeChosen, this, &MainWindow::chooseTheme);
    m_actions->showLanguage(settings::language());
    connect(m_actions, &Actions::languageChosen, this, [this](const QString &id) {
        settings::setLanguage(id);
        m_actions->showLanguage(id);
        tell(tr("Hookloupe speaks this language when it is started next."));
    });
}

void MainWindow::connectTimeline()
{
    connect(m_timeline, &TimelinePane::queryChosen, m_list, &EventListPane::setFilterText);
    connect(m_timeline, &TimelinePane::failed, this, &MainWindow::tell);
    connect(m_actions->timelineTable, &QAction::triggered, m_timeline, &TimelinePane::showTable);
    connect(m_actions->timeline, &QAction::toggled, this, [this](bool shows) {
        settings::setShowsTimeline(shows);
        m_timeline->setWanted(shows);
        m_actions->timelineTable->setEnabled(shows);
    });
    m_actions->timelineTable->setEnabled(false);
    m_actions->timeline->setChecked(settings::showsTimeline());
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::writeFailed, this,
            [this](const QString &sentence) { m_storeBanner->say(shownText(sentence)); });
    connect(m_workspace, &Workspace::retentionHeld, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            m_storeBanner->clear();
        else
            m_storeBanner->say(shownText(sentence));
    });
    const auto useSchemes = [this] {
        m_model->setSchemes(m_workspace->schemes());
        m_list->deliveries()->setSchemes(m_workspace->schemes());
    };
    connect(m_workspace, &Workspace::schemesChanged, m_model, useSchemes);
    useSchemes();
    connect(m_workspace, &Workspace::listeningChanged, this, &MainWindow::showListeningProblems);
    connect(m_workspace, &Workspace::writeRecovered, m_storeBanner, &Banner::clear);
    connect(m_workspace, &Workspace::readFailed, this, &MainWindow::tell);
    connect(m_workspace, &Workspace::secretsBackingChanged, this, &MainWindow::showSecretsState);
    connect(m_workspace, &Workspace::keysChanged, this, &MainWindow::showSecretsState);
    connect(&m_workspace->secrets(), &SecretStore::waitingChanged, this,
            &MainWindow::showSecretsState);
    connect(&m_waitingTimer, &QTimer::timeout, this, [this] {
        m_secretsState->setText(tr("Waiting for the keyring…"));
        m_secretsState->show();
    });
}

void MainWindow::goToEvent(qint64 id)
{
    if (m_list->isGrouped()) {
        m_list->tree()->selectId(id);
        return;
    }
    EventListView *view = m_list->view();
    view->selectId(id);
    if (view->currentId() != id)
        tell(tr("%1 is not in the list: it was removed, or the filter leaves it out.")
                     .arg(eventName(id)));
}

void MainWindow::useNotifier(std::unique_ptr<Notifier> notifier)
{
    const auto tellState = [this, tray = notifier.get()] {
        const auto &listening = m_workspace->listening();
        tray->setStatus(listening
                                ? tr("Listening on %1").arg(QString::fromUtf8(listening->baseUrl()))
                                : tr("Not listening"),
                        listening.has_value());
    };
    connect(m_workspace, &Workspace::listeningChanged, notifier.get(), tellState);
    tellState();
    m_notices = new NoticeCentre(m_workspace, std::move(notifier), {}, this);
    m_notices->setQueries(settings::notices());
    connect(m_notices, &NoticeCentre::eventRequested, this, [this](qint64 id) {
        bringToFront();
        goToEvent(id);
    });
    connect(m_notices, &NoticeCentre::raiseRequested, this, &MainWindow::bringToFront);
    connect(m_notices, &NoticeCentre::unseenChanged, this, [this](int count) {
        setWindowTitle(count == 0 ? u"Hookloupe"_s : u"(%1) Hookloupe"_s.arg(count));
        if (count > 0)
            QApplication::alert(this);
    });
    const auto watch = [this](Qt::ApplicationState state) {
        m_notices->setWatched(state == Qt::ApplicationActive);
    };
    connect(qApp, &QGuiApplication::applicationStateChanged, m_notices, watch);
    watch(QGuiApplication::applicationState());
    m_actions->notices->setEnabled(true);
}

void MainWindow::showNotices()
{
    auto *dialog = new NoticeDialog(m_notices->queries(), m_notices->notifier().problem(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        settings::setNotices(dialog->chosen());
        m_notices->setQueries(dialog->chosen());
    });
    dialog->open();
}

void MainWindow::showLimits(QWidget *over)
{
    auto *dialog = new LimitsDialog(m_workspace->limits(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_workspace->setLimits(dialog->limits());
        const auto kept = settings::setLimits(dialog->limits());
        tell(kept ? tr("The new limits hold.") : kept.error().sentence);
    });
    dialog->open();
}

void MainWindow::showRetention()
{
    // A count that nobody waits for any more ends early.
    auto counting = std::make_shared<std::shared_ptr<std::atomic<bool>>>();
    const auto count = [this, counting](const RetentionPlan &plan, auto then) {
        if (*counting)
            (*counting)->store(true);
        *counting = std::make_shared<std::atomic<bool>>(false);
        m_workspace->read(
                Workspace::Lane::Search, this,
                [path = m_workspace->storePath(), plan, cancelled = *counting](EventReader &) {
                    return surveyRetention(path, plan, SystemClock::instance().nowUs(), *cancelled);
                },
                std::move(then), *counting);
    };
    QStringList endpoints;
    for (const Endpoint &endpoint : m_workspace->endpoints().list())
        endpoints.append(endpoint.name);
    auto *dialog = new RetentionDialog(m_workspace->retention(), endpoints, count, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [counting] {
        if (*counting)
            (*counting)->store(true);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto kept = m_workspace->setRetention(dialog->plan());
        tell(kept ? tr("What is kept is set.") : kept.error().sentence);
    });
    dialog->open();
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::connectNotes()
{
    EventListView *view = m_list->view();
    connect(m_actions->star, &QAction::triggered, m_notes,
            [this] { m_notes->toggleStars(selectedIds()); });
    connect(m_actions->tags, &QAction::triggered, m_notes,
            [this] { m_notes->openTags(selectedIds(), this); });
    connect(m_actions->note, &QAction::triggered, m_notes, [this] {
        if (std::vector<qint64> ids = selectedIds(); ids.size() > 1)
            m_notes->openNote(std::move(ids), this);
        else
            m_detail->editNote();
    });
    connect(view, &EventListView::starRequested, m_notes,
            [this](qint64 id) { m_notes->toggleStars({ id }); });
    connect(m_notes, &NoteController::told, this, &MainWindow::tell);
    // Once: whoever hides the column has seen it.
    connect(m_notes, &NoteController::wordsNoted, view, [view] {
        if (!settings::notesWereShown())
            view->showNotes();
        settings::setNotesWereShown();
    });
}

void MainWindow::connectReplays()
{
    connect(m_replays, &ReplayController::sendingChanged, this, [this](const QString &sentence) {
        statusBar()->showMessage(sentence);
        showSending();
    });
    connect(m_replays, &ReplayController::finished, this, [this](const ReplayRecord &record) {
        showSending();
        if (currentId() == record.eventId)
            m_detail->showReplays();
        m_eventWindows->showReplays(record.eventId);
        tell(replaySentence(record));
    });
    connect(m_detail, &DetailPane::replayChanged, m_actions,
            [this](qint64 id) { m_actions->setReplayed(id > 0); });
    connect(m_replays, &ReplayController::forwardStarted, this, &MainWindow::tell);
    connect(m_replays, &ReplayController::forwarded, this,
            [this](const ForwardRecord &record) { tell(forwardSentence(record)); });
    connect(m_replays, &ReplayController::failed, this, &MainWindow::tell);
    connect(m_cancelReplay, &QPushButton::clicked, m_replays, &ReplayController::cancel);
}

} // namespace hookloupe
