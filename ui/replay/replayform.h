// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "ui/replay/replaydraft.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hookloupe {

class ProblemLabel;
class ReplayResultView;
class RequestEditor;
class ResignSection;
class Workspace;
struct SendTarget;

/// Sends an event again after editing: another target, method, headers or body, or a new
/// signature. The answer is shown here and kept with the event.
class ReplayForm : public QDialog
{
    Q_OBJECT
public:
    enum class Start {
        Plain,
        Resigning
    };

    /// \a workspace outlives this.
    ReplayForm(Workspace *workspace, EventPtr event, Start start, QWidget *parent = nullptr);

    /// Starts sending, or says what is wrong with the request.
    void send();

private:
    void build();
    void load(Start start);
    void schedulePreview();
    void updatePreview();
    /// Reads the target field; shows what is wrong with it.
    bool readTarget(SendTarget &target);
    void confirmAndSend(const SendTarget &target, const ReplayDraft &draft, ReplayKind kind);
    void start(const SendTarget &target, const ReplayDraft &draft, ReplayKind kind);
    void setSending(bool sending);

    Workspace *m_workspace;
    EventPtr m_event;
    ReplayDraft m_original;
    QLineEdit *m_target;
    ProblemLabel *m_targetProblem;
    RequestEditor *m_editor;
    ResignSection *m_resign;
    ReplayResultView *m_result;
    QLabel *m_state;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QTimer m_previewTimer;
    quint64 m_previewGeneration = 0;
    quint64 m_replayId = 0; ///< while one is under way
};

} // namespace hookloupe
