// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gateway.h"
#include "core/workspace/gatewayruns.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QProgressBar;
class QPushButton;
class QTabWidget;

namespace hookloupe {

class GatewayForm;
class GatewayPreviewView;
class GatewayRunModel;
class GatewayRunView;
class KeptRunsView;
class ProblemLabel;
class RotationView;
class Workspace;
class WrappedLabel;

/// Plays a payment gateway to a consumer, or to this program: what is sent, signed how, repeated
/// when; the run with all its attempts; the rehearsal of a rotation; and earlier runs, which can go
/// on. Not modal.
class GatewayDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this. \a runsFolder: gatewayRunsFolder() when empty.
    explicit GatewayDialog(Workspace *workspace, QWidget *parent = nullptr,
                           QString runsFolder = {});
    ~GatewayDialog() override;

    /// Plays what the stored event \a id holds, as a new message.
    void useEvent(qint64 id);
    /// Plays as this endpoint's provider would, unless the person chose another before.
    void proposeEndpoint(const QString &name);
    /// Begins by what is filled in; asks before anything goes to another computer.
    void start();
    bool isRunning() const { return m_isRunning; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void reject() override;

private:
    struct Opened;
    enum class Page {
        Plan,
        Run,
        Rotation,
        Kept,
    };

    void build();
    void open(const GatewayPlan &plan);
    void resume(const KeptRun &run, const SecretBytes &secret);
    void askAndPlay(const std::shared_ptr<Opened> &opened);
    void play(const std::shared_ptr<Opened> &opened);
    void stop();
    void pause();
    void showEnd(const GatewaySummary &summary);
    void showProgress();
    void showRunning(bool isRunning);
    void showPage(Page page);
    void askToStop();
    std::optional<KeyMaterial> keyFor(const QString &schemeId) const;

    Workspace *m_workspace;
    QString m_runsFolder;
    GatewayRunModel *m_model;
    GatewayForm *m_form;
    GatewayPreviewView *m_preview;
    GatewayRunView *m_run;
    RotationView *m_rotation;
    KeptRunsView *m_kept;
    QTabWidget *m_pages;
    ProblemLabel *m_problem;
    WrappedLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_pause;
    QTimer m_previewTimer;
    QTimer m_tick;
    std::unique_ptr<Gateway> m_gateway;
    GatewaySummary m_before; ///< what a run that goes on had done before
    qint64 m_messages = 0; ///< of the run
    QString m_notKept; ///< why the run is not kept in a file; empty when it is
    bool m_isOpening = false;
    bool m_isRunning = false;
    bool m_isPaused = false;
    bool m_closesAtEnd = false;
};

} // namespace hookloupe
