// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What the window does with the selected events.

#include "ui/mainwindow.h"

#include "core/event/bytes.h"
#include "core/exchange/curlexport.h"
#include "core/workspace/rawexport.h"
#include "core/workspace/workspace.h"
#include "ui/actions.h"
#include "ui/compare/comparewindow.h"
#include "ui/deliveries/deliverytreemodel.h"
#include "ui/deliveries/deliverytreeview.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/overviewtext.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistpane.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/lifeline/lifelinewindow.h"
#include "ui/navigation/navigationcontroller.h"
#include "ui/replay/replaycontroller.h"
#include "ui/replay/replaymanydialog.h"
#include "ui/rows/batchreplay.h"
#include "ui/rows/deletecontroller.h"
#include "ui/rows/requestcopy.h"
#include "ui/rows/requestdrag.h"
#include "ui/rows/rowtexts.h"
#include "ui/schema/schemawindow.h"
#include "ui/settings.h"
#include "ui/store/storetaskdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// A command takes more than twice the bodies' size on the clipboard.
constexpr qsizetype kCurlBodyBytesMax = 8LL * 1024 * 1024;
/// Quoting and copying more than that takes longer than a key press should.
constexpr qsizetype kCurlAtOnceBytesMax = 64LL * 1024;

/// Where an event of \a endpoint goes by a cURL command; \a otherwise: when it has no target.
QByteArray curlBaseUrl(const EndpointSet &endpoints, const QByteArray &otherwise,
                       const QString &endpoint)
{
    const qsizetype index = endpoints.indexOf(endpoint);
    QByteArray target = index < 0 ? QByteArray() : endpoints.list().at(index).target;
    const auto parsed = SendTarget::parse(target);
    if (!parsed)
        return otherwise;
    // The event brings its own path.
    if (!parsed->pathAndQuery.isEmpty())
        target.chop(parsed->pathAndQuery.size());
    return target;
}

struct Curls
{
    QString text;
    std::size_t left = 0; ///< gone, or no requests
    bool isTooLarge = false;
};

Curls curlsOf(EventReader &reader, const std::vector<qint64> &ids, const EndpointSet &endpoints,
              const QByteArray &otherwise)
{
    Curls curls;
    QByteArray text;
    qsizetype bytes = 0;
    for (const qint64 id : ids) {
        const auto event = reader.event(id);
        if (!event || (*event)->kind == EventKind::Gap) {
            ++curls.left;
            continue;
        }
        bytes += (*event)->request.body().size();
        curls.isTooLarge = bytes > kCurlBodyBytesMax;
        if (curls.isTooLarge)
            return curls;
        text += (text.isEmpty() ? "# event " : "\n# event ") + QByteArray::number(id) + '\n'
                + curlCommand((*event)->request,
                              curlBaseUrl(endpoints, otherwise, (*event)->endpoint));
    }
    curls.text = QString::fromUtf8(text);
    return curls;
}

} // namespace

void MainWindow::connectRows()
{
    EventListView *view = m_list->view();
    connect(view, &EventListView::selectionCountChanged, this, [this](qsizetype count) {
        if (!m_list->isGrouped())
            m_actions->setSelectedCount(count);
    });
    connect(m_actions->replay, &QAction::triggered, this, [this] {
        if (m_batch->isSending())
            tell(tr("Several events are being replayed. Stop that first, or wait for its end."));
        else if (selectedIds().size() > 1)
            m_batch->ask(selectedIds(),
                         m_detail->currentEvent() ? m_detail->currentEvent()->endpoint : QString());
        else
            m_replays->replay(currentId());
    });
    connect(m_actions->replayMany, &QAction::triggered, this, &MainWindow::replayMany);
    connect(m_actions->compare, &QAction::triggered, this, &MainWindow::compareSelected);
    connect(m_actions->compareAttempt, &QAction::triggered, this, [this] {
        if (const qint64 id = currentId(); id > 0)
            comparisons()->compareWithAttemptBefore(id);
    });
    connect(m_actions->compareReplay, &QAction::triggered, this, [this] {
        if (const qint64 replayId = m_detail->currentReplayId(); replayId > 0)
            comparisons()->compareWithReplay(m_detail->currentEvent()->id, replayId);
    });
    connect(m_actions->schema, &QAction::triggered, this, &MainWindow::showSchemaOfSelected);
    connect(m_actions->lifeline, &QAction::triggered, this, &MainWindow::showLifeline);
    connect(m_actions->copyCurl, &QAction::triggered, this, &MainWindow::copyAsCurl);
    connect(m_actions->copyRaw, &QAction::triggered, this,
            [this] { m_copy->copyRaw(currentId()); });
    connect(m_actions->copyBody, &QAction::triggered, this,
            [this] { m_copy->copyBody(currentId()); });
    connect(m_copy, &RequestCopy::told, this, &MainWindow::tell);
    connectDrag();
    connect(m_actions->exportRaw, &QAction::triggered, this, &MainWindow::exportSelected);
    connect(m_actions->removeEvents, &QAction::triggered, this, &MainWindow::removeSelected);
    connect(m_actions->selectAll, &QAction::triggered, view, [view] {
        view->selectAll();
        view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_delete, &DeleteController::told, this, &MainWindow::tell);
    connect(m_batch, &BatchReplay::progressed, this, [this](const QString &sentence) {
        statusBar()->showMessage(sentence);
        showSending();
    });
    connect(m_batch, &BatchReplay::finished, this, [this](const QString &sentence) {
        showSending();
        tell(sentence);
    });
    connect(m_cancelReplay, &QPushButton::clicked, m_batch, &BatchReplay::cancel);
    connect(m_actions->stopReplay, &QAction::triggered, m_batch, &BatchReplay::cancel);
}

// One may end while the other goes on: what can be stopped is there as long as there is any.
void MainWindow::showSending()
{
    const bool isSending = m_replays->isSending() || m_batch->isSending();
    m_cancelReplay->setVisible(isSending);
    m_actions->setSending(isSending);
}

void MainWindow::connectDrag()
{
    EventListView *view = m_list->view();
    // From a row that is selected already: else the same movement selects, as in every table.
    m_drag->allowFrom(view->viewport(),
                      { .canBegin =
                                [view](QPoint place) {
                                    return view->selectionModel()->isSelected(view->indexAt(place));
                                },
                        .count = [view] { return view->selectedCount(); },
                        .ids = [view] { return view->selectedIds(); } });
    m_drag->allowFrom(m_detail->title(),
                      { .canBegin = [this](QPoint) { return m_detail->currentEvent() != nullptr; },
                        .count = [] { return qsizetype(1); },
                        .ids = [this] { return std::vector<qint64>{ currentId() }; } });
    connect(m_drag, &RequestDrag::told, this, &MainWindow::tell);
}

std::vector<qint64> MainWindow::selectedIds() const
{
    if (!m_list->isGrouped())
        return m_list->view()->selectedIds();
    return m_list->tree()->selectedIds();
}

qint64 MainWindow::currentId() const
{
    return m_list->isGrouped() ? m_list->tree()->currentId() : m_list->view()->currentId();
}

void MainWindow::removeSelected()
{
    // One cannot see whether that would be the delivery, or the attempt that stands for it.
    if (m_list->isGrouped() && m_list->tree()->hasSeveralAttempts()) {
        tell(selectedIds().size() > 1
                     ? tr("A selected delivery has several attempts. Open it, and choose which one "
                          "to delete.")
                     : tr("This delivery has several attempts. Open it, and choose which one to "
                          "delete."));
        return;
    }
    m_delete->remove(selectedIds());
}

void MainWindow::showInDetails(qint64 id)
{
    m_detail->setCurrentId(id);
    m_actions->setEventSelected(id > 0);
    m_navigation->noteShown(id);
}

void MainWindow::connectDeliveries()
{
    DeliveryTreeView *tree = m_list->tree();
    connect(tree, &DeliveryTreeView::currentIdChanged, this, [this](qint64 id) {
        if (m_list->isGrouped())
            showInDetails(id);
    });
    connect(tree, &DeliveryTreeView::selectionCountChanged, this, [this](qsizetype count) {
        if (m_list->isGrouped())
            m_actions->setSelectedCount(count);
    });
    connect(tree, &DeliveryTreeView::notLocated, this, [this](qint64 id) {
        tell(tr("%1 is not among the deliveries that are listed. Ungrouped (G), every event is.")
                     .arg(eventName(id)));
    });
    connect(m_list->deliveries(), &DeliveryTreeModel::readFailed, this, &MainWindow::tell);
    connect(m_actions->group, &QAction::toggled, this, &MainWindow::setGrouped);
    m_actions->group->setChecked(settings::groupsByDelivery());
}

void MainWindow::setGrouped(bool grouped)
{
    settings::setGroupsByDelivery(grouped);
    m_list->setGrouped(grouped);
    m_actions->setGrouped(grouped);
    m_actions->setSelectedCount(grouped ? m_list->tree()->selectedCount()
                                        : m_list->view()->selectedCount());
    showInDetails(currentId());
}

CompareWindow *MainWindow::comparisons()
{
    if (!m_compare || m_compare->isHidden()) {
        m_compare = new CompareWindow(m_workspace, this);
        m_compare->setAttribute(Qt::WA_DeleteOnClose);
        m_compare->show();
    }
    m_compare->raise();
    m_compare->activateWindow();
    return m_compare;
}

void MainWindow::replayMany()
{
    // One that runs, or whose results are looked at, is not thrown away.
    if (m_replayMany && m_replayMany->isVisible()) {
        m_replayMany->raise();
        m_replayMany->activateWindow();
        return;
    }
    ReplayManyDialog::Choice choice;
    choice.selected = selectedIds();
    choice.filter = m_model->filter();
    const EventPtr event = m_detail->currentEvent();
    const EndpointSet &endpoints = m_workspace->endpoints();
    const qsizetype index = endpoints.indexOf(event ? event->endpoint : choice.filter.endpoint);
    if (index >= 0)
        choice.target = endpoints.list().at(index).target;
    m_replayMany = new ReplayManyDialog(m_workspace, std::move(choice), this);
    m_replayMany->setAttribute(Qt::WA_DeleteOnClose);
    m_replayMany->show();
}

void MainWindow::compareSelected()
{
    const std::vector<qint64> ids = selectedIds();
    const qint64 id = ids.size() == 1 ? ids.front() : currentId();
    if (ids.size() > 2 || id <= 0)
        return;
    if (ids.size() == 2)
        comparisons()->compare(ids.front(), ids.back());
    else
        comparisons()->compareWithLastOfType(id);
}

void MainWindow::showSchemaOfSelected()
{
    const qint64 id = currentId();
    if (id <= 0) {
        showSchema({});
        return;
    }
    // The details may still be those of another event.
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id](EventReader &reader) {
                const auto event = reader.event(id);
                const bool hasType = event && (*event)->kind == EventKind::Request;
                return hasType ? SchemaSubject{ (*event)->eventType, (*event)->endpoint, {} }
                               : SchemaSubject();
            },
            [this](const SchemaSubject &subject) { showSchema(subject); });
}

void MainWindow::showSchema(const SchemaSubject &subject)
{
    if (!m_schema || m_schema->isHidden()) {
        m_schema = new SchemaWindow(m_workspace, this);
        m_schema->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_schema, &SchemaWindow::filterRequested, m_list, &EventListPane::setFilterText);
        connect(m_schema, &SchemaWindow::columnRequested, m_list->view(),
                &EventListView::addColumnOf);
        connect(m_schema, &SchemaWindow::eventRequested, this, &MainWindow::goToEvent);
        m_schema->show();
    }
    m_schema->showSchema(subject);
    m_schema->raise();
    m_schema->activateWindow();
}

void MainWindow::showLifeline()
{
    const qint64 id = currentId();
    if (id <= 0)
        return;
    if (!m_lifeline || m_lifeline->isHidden()) {
        m_lifeline = new LifelineWindow(m_workspace, this);
        m_lifeline->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_lifeline, &LifelineWindow::eventRequested, this, &MainWindow::goToEvent);
        connect(m_lifeline, &LifelineWindow::told, this, &MainWindow::tell);
        m_lifeline->show();
    }
    m_lifeline->showLifeOf(id);
    m_lifeline->raise();
    m_lifeline->activateWindow();
}

void MainWindow::copyAsCurl()
{
    const QByteArray otherwise = m_workspace->listening() ? m_workspace->listening()->origin()
                                                          : "http://localhost:3000"_ba;
    if (const std::vector<qint64> ids = selectedIds(); ids.size() > 1) {
        m_workspace->read(
                Workspace::Lane::Detail, this,
                [ids, endpoints = m_workspace->endpoints(), otherwise](EventReader &reader) {
                    return curlsOf(reader, ids, endpoints, otherwise);
                },
                [this, count = ids.size()](const Curls &curls) {
                    if (curls.isTooLarge) {
                        tell(tr("The bodies of these events have more than %1, too much for "
                                "commands. Select fewer.")
                                     .arg(displaySize(kCurlBodyBytesMax)));
                        return;
                    }
                    QGuiApplication::clipboard()->setText(curls.text);
                    tell(tr("%1 copied as cURL commands for bash.")
                                 .arg(eventsText(count - curls.left)));
                });
        return;
    }
    const EventPtr event = m_detail->currentEvent();
    if (!event || event->kind == EventKind::Gap)
        return;
    const qsizetype size = event->request.body().size();
    if (size > kCurlBodyBytesMax) {
        tell(tr("The body of %1 has %2, too much for a command. In a terminal, "
                "“hookloupe-cli show %3 --raw” writes the request into a file.")
                     .arg(eventName(event->id), displaySize(size))
                     .arg(event->id));
        return;
    }
    const auto make =
            [event, baseUrl = curlBaseUrl(m_workspace->endpoints(), otherwise, event->endpoint)] {
                return QString::fromUtf8(curlCommand(event->request, baseUrl));
            };
    if (size <= kCurlAtOnceBytesMax) {
        takeCurl(event->id, make());
        return;
    }
    m_workspace->read(
            Workspace::Lane::Detail, this, [make](EventReader &) { return make(); },
            [this, id = event->id](const QString &command) { takeCurl(id, command); });
}

void MainWindow::takeCurl(qint64 id, const QString &command)
{
    QGuiApplication::clipboard()->setText(command);
    tell(tr("%1 copied as a cURL command for bash.").arg(eventName(id)));
}

void MainWindow::exportSelected()
{
    std::vector<qint64> ids = selectedIds();
    if (ids.empty())
        return;
    auto *dialog = new QFileDialog(this, tr("Folder for the requests of %1").arg(eventsText(ids)),
                                   QDir::homePath());
    dialog->setObjectName(u"exportFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ids = std::move(ids)](const QString &folder) { exportTo(folder, ids); });
    dialog->open();
}

void MainWindow::exportTo(const QString &folder, const std::vector<qint64> &ids)
{
    auto *dialog = new StoreTaskDialog(
            tr("Writing the requests of %1…").arg(eventsText(ids)),
            [store = m_workspace->storePath(), folder,
             ids](const TaskProgress &progress) -> Result<QString> {
                const auto done = exportRaw(store, ids, folder, progress);
                if (!done)
                    return done.error();
                const QString written =
                        tr("%1 files written to %2.")
                                .arg(countText(static_cast<std::size_t>(done->files)),
                                     QDir::toNativeSeparators(folder));
                return done->left == 0
                        ? written
                        : tr("%1 %2 left out: they are gone or no requests.")
                                  .arg(written, eventsText(static_cast<std::size_t>(done->left)));
            },
            this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        const Result<QString> &result = dialog->result();
        if (result || result.error().code == ErrorCode::Cancelled) {
            tell(result ? *result : result.error().sentence);
            return;
        }
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Export events"), QString(),
                                    QMessageBox::Ok, this);
        box->setObjectName(u"exportFailed"_s);
        box->setTextFormat(Qt::PlainText); // before the text, which names a file
        box->setText(result.error().sentence);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace hookloupe
