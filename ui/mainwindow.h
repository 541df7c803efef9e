// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QSplitter;
class QUndoStack;

namespace hookloupe {

class Actions;
class Banner;
class BatchReplay;
class CommandController;
class CompareWindow;
class DeleteController;
class HelpController;
struct Event;
class DetailPane;
class ConsumerCheckDialog;
class DoctorDialog;
class EndpointsPane;
class GatewayDialog;
class EventListModel;
class EventListPane;
class EventListView;
class EventWindow;
class EventWindows;
class ExportDialog;
class ImportController;
class LifelineWindow;
class ListenersDialog;
class ListeningBar;
class LogWindow;
class PublicUrlDialog;
class ReachBar;
class NavigationController;
class NoteController;
class NoticeCentre;
class Notifier;
class ReplayController;
class ReplayManyDialog;
class RequestCopy;
class RequestDrag;
class ReconcileWindow;
class SavedFiltersPane;
class SchemaWindow;
class SchemesDialog;
struct SchemaSubject;
class SecretsWindow;
class StoreCare;
class TimelinePane;
struct UsualListening;
class VaultController;
class Workspace;
class WorkspaceFileController;

/// The window: puts the panes together and passes on what they ask for.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit MainWindow(Workspace *workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Listens on \a port of this computer alone, or says in the window why it cannot and what to
    /// do.
    void startListening(quint16 port);
    /// As listenAsStored(), and shows what came of it.
    void startListeners(std::optional<quint16> port);
    /// Shows what came of listenAsStored() before there was this window.
    void showListening(const std::optional<UsualListening> &usual);
    /// From now on the person can be told of events through \a notifier.
    void useNotifier(std::unique_ptr<Notifier> notifier);
    /// Shows what can be imported from \a paths, as a drop would.
    void importFiles(const QStringList &paths);
    /// Shows the window, unminimised, and asks the desktop to put it before all others.
    void bringToFront();

Q_SIGNALS:
    /// The store is to be repaired, and opened again, for which the window has to be closed.
    void repairRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildStatusBar();
    void connectPanes();
    void connectActions();
    void connectTimeline();
    void connectWorkspace();
    void connectReplays();
    void showSending();
    void replayMany();
    void connectNotes();
    void connectRows();
    void connectDrag();
    void connectExchange();
    void showExport();
    void connectDeliveries();
    void connectCommands();
    void connectNavigation();
    void connectDetail(DetailPane *pane);
    void connectWindow(EventWindow *window);
    void connectHelp();
    void showInDetails(qint64 id);
    void setGrouped(bool grouped);
    void removeSelected();
    std::vector<qint64> selectedIds() const;
    qint64 currentId() const;
    void offerOtherPort(quint16 port, const QString &sentence);
    void sendTest();
    CompareWindow *comparisons();
    void compareSelected();
    void showSchema(const SchemaSubject &subject);
    void showSchemaOfSelected();
    void showLifeline();
    void copyAsCurl();
    void takeCurl(qint64 id, const QString &command);
    void placeDetails(Qt::Orientation orientation);
    void exportSelected();
    void exportTo(const QString &folder, const std::vector<qint64> &ids);
    void chooseTheme(ThemeChoice choice);
    void showSecretsState();
    void connectSecrets();
    void showSecrets();
    void showReconcile();
    SchemesDialog *showSchemes();
    void showPublicUrl();
    void showDoctor();
    /// The one that is chosen, else that of the event that is looked at.
    QString endpointInQuestion() const;
    void showConsumerCheck();
    GatewayDialog *showGateway();
    void showListeners();
    void showLog();
    void showLimits(QWidget *over);
    void showRetention();
    void showListeningProblems();
    void startFromBar(quint16 port);
    void showNotices();
    void goToEvent(qint64 id);
    void showAbout();
    void restoreLayout();
    void saveLayout() const;
    void tell(const QString &sentence);

    Workspace *m_workspace;
    QUndoStack *m_history;
    Actions *m_actions;
    NoteController *m_notes;
    ReplayController *m_replays;
    BatchReplay *m_batch;
    RequestCopy *m_copy;
    RequestDrag *m_drag;
    StoreCare *m_storeCare;
    EventListModel *m_model;
    ListeningBar *m_listening;
    ReachBar *m_reach;
    Banner *m_listenBanner;
    Banner *m_storeBanner;
    Banner *m_secretBanner;
    Banner *m_deleteBanner;
    Banner *m_importBanner;
    Banner *m_workspaceBanner;
    CommandController *m_commands = nullptr; ///< once there are menus
    DeleteController *m_delete;
    ImportController *m_import;
    HelpController *m_help;
    QSplitter *m_columns;
    QSplitter *m_rows;
    EndpointsPane *m_endpoints;
    SavedFiltersPane *m_savedFilters;
    EventListPane *m_list;
    TimelinePane *m_timeline;
    DetailPane *m_detail;
    VaultController *m_vault;
    WorkspaceFileController *m_workspaceFile;
    QLabel *m_secretsState;
    QTimer m_waitingTimer;
    QStringList m_secretSentences;
    bool m_askedToUnlock = false;
    QPointer<SecretsWindow> m_secrets;
    QPointer<ReconcileWindow> m_reconcile;
    QPushButton *m_undo;
    QPushButton *m_cancelReplay; ///< there while anything is sent
    NavigationController *m_navigation = nullptr; ///< as the next, once there are actions
    EventWindows *m_eventWindows = nullptr;
    QPointer<SchemesDialog> m_schemes;
    QPointer<PublicUrlDialog> m_publicUrl;
    QPointer<DoctorDialog> m_doctor;
    QPointer<ConsumerCheckDialog> m_consumerCheck;
    QPointer<GatewayDialog> m_gateway;
    QPointer<ExportDialog> m_export;
    QPointer<CompareWindow> m_compare;
    QPointer<SchemaWindow> m_schema;
    QPointer<ReplayManyDialog> m_replayMany;
    QPointer<LifelineWindow> m_lifeline;
    QPointer<ListenersDialog> m_listenersDialog;
    QPointer<LogWindow> m_log;
    bool m_tellsListenerProblems = false; ///< the banner does, and not of a failed start
    NoticeCentre *m_notices = nullptr; ///< once there is a notifier
};

} // namespace hookloupe
