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

namespace hookloupe {

class EndpointTally;
class EndpointsModel;
class Workspace;

/// The list of endpoints on the left, and what can be done with them.
class EndpointsPane : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit EndpointsPane(Workspace *workspace, QWidget *parent = nullptr);
    /// Forgets the secret of a removed endpoint for good.
    ~EndpointsPane() override;

    /// Empty while "All events" is chosen.
    QString currentEndpoint() const;
    void showAll();
    /// All events when there is no such endpoint.
    void choose(const QString &name);

    void add();
    void edit(const QString &name);
    void editCurrent();
    void removeCurrent();
    /// Has the endpoint check by a scheme at once; the dialog asks for what is still missing.
    /// \a secret may be empty.
    void setUp(const QString &name, const QString &schemeId, const hookloupe::SecretBytes &secret);
    /// Of the last removal or set-up.
    void undo();

Q_SIGNALS:
    void endpointChosen(const QString &name);
    void changedWithUndo(const QString &sentence);
    /// Undo is no longer possible, or was done.
    void undoEnded();
    void failed(const QString &sentence);

private:
    enum class Focus {
        Name,
        Secret
    };
    void openDialog(const QString &name, Focus focus = Focus::Name);
    void updateButtons();
    /// Says what went wrong; true when the workspace has the list now.
    bool store(QList<Endpoint> list);
    void endUndo();
    void forgetSecretOf(const Endpoint &gone);

    Workspace *m_workspace;
    EndpointTally *m_tally;
    EndpointsModel *m_model;
    QListView *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QString m_chosen;
    std::optional<Endpoint> m_removed; ///< undo puts it back
    std::optional<Endpoint> m_before; ///< undo makes its namesake like this again
    QTimer m_undoTimer;
};

} // namespace hookloupe
