// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/endpoints/endpointcheck.h"

#include <QDialog>

class QLineEdit;
class QTabWidget;

namespace hookloupe {

class ForwardSection;
class ProblemLabel;
class ResponseSection;
class RulesSection;
class SignatureSection;
class Workspace;

/// Adds or edits an endpoint. What is wrong is said below the field that it concerns.
class EndpointDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a name: the endpoint to edit; empty adds one. \a workspace outlives this.
    EndpointDialog(Workspace *workspace, const QString &name, QWidget *parent = nullptr);

    /// Brings the field into sight that the secret or the public key goes into.
    void focusSecret();
    void focusScheme();
    /// Saves; stays open, with the reason shown, when it cannot.
    /// Asks first when events would be forwarded to a host that nobody agreed to yet.
    void accept() override;

Q_SIGNALS:
    /// What it had of kept secrets and has no longer is still kept, for a way back: whoever
    /// listens forgets it.
    void saved(const QString &name);

private:
    QWidget *buildIdentity();
    QList<Endpoint> others() const;
    Endpoint draft() const;
    EndpointProblems problems() const;
    void showProblems(const EndpointProblems &problems);
    void revalidate();
    /// The scheme's name, while nobody wrote another; the path follows the name likewise.
    void proposeName();
    void proposePath();
    bool save(Endpoint endpoint);
    /// Brings the tab of the first problem into sight.
    void showTabOf(const EndpointProblems &problems);
    void acceptIfAllowed(const Endpoint &endpoint, QList<QByteArray> unasked);
    void editScheme(const QString &id);
    void editSecrets();

    Workspace *m_workspace = nullptr;
    Endpoint m_original;
    qsizetype m_index; ///< in the endpoints; -1 for a new one
    QLineEdit *m_name = nullptr;
    ProblemLabel *m_nameProblem = nullptr;
    QLineEdit *m_path = nullptr;
    ProblemLabel *m_pathProblem = nullptr;
    QLineEdit *m_target = nullptr;
    ProblemLabel *m_targetProblem = nullptr;
    QTabWidget *m_tabs = nullptr;
    SignatureSection *m_signature = nullptr;
    ResponseSection *m_response = nullptr;
    QWidget *m_answerTab = nullptr; ///< holds m_response
    RulesSection *m_rules = nullptr;
    ForwardSection *m_forward = nullptr;
    ProblemLabel *m_saveProblem = nullptr;
    QString m_proposedName;
    QString m_proposedPath;
    bool m_tried = false; ///< problems are shown from the first attempt to save on
};

} // namespace hookloupe
