// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/event/secretbytes.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QListView;
class QPushButton;
class QUndoStack;

namespace hookloupe {

class EndpointTally;
class EndpointsModel;
class Workspace;

/// The list of endpoints on the left, and what can be done with them.
class EndpointsPane : public QWidget
{
    Q_OBJECT
public:
    /// \a history takes what is changed, and outlives this, as \a workspace does.
    EndpointsPane(Workspace *workspace, QUndoStack *history, QWidget *parent = nullptr);

    /// Empty while "All events" is chosen.
    QString currentEndpoint() const;
    void showAll();
    /// All events when there is no such endpoint.
    void choose(const QString &name);

    void add();
    void edit(const QString &name);
    /// The same with its secret in sight, or its scheme while it has none.
    void editSignature(const QString &name);
    void editCurrent();
    void removeCurrent();
    /// Has the endpoint check by a scheme at once; the dialog asks for what is still missing.
    /// \a secret may be empty.
    void setUp(const QString &name, const QString &schemeId, const hookloupe::SecretBytes &secret);

Q_SIGNALS:
    void endpointChosen(const QString &name);
    void changedWithUndo(const QString &sentence);
    /// The undo of that is done, or no longer the next one, or was offered for long enough.
    void undoEnded();
    void failed(const QString &sentence);

private:
    class Change;
    enum class Focus {
        Name,
        Scheme,
        Secret
    };
    void openDialog(const QString &name, Focus focus = Focus::Name);
    void updateButtons();
    /// Says what went wrong; true when the workspace has the list now.
    bool store(QList<Endpoint> list);
    /// Says in \a sentence what was done already, and offers to take it back. Without \a before it
    /// was added, without \a after removed.
    void noteChange(std::optional<Endpoint> before, std::optional<Endpoint> after,
                    const QString &what, const QString &sentence);
    void forgetSecretOf(const Endpoint &gone);

    Workspace *m_workspace;
    QUndoStack *m_history;
    EndpointTally *m_tally;
    EndpointsModel *m_model;
    QListView *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QString m_chosen;
    QTimer m_undoTimer;
};

} // namespace hookloupe
