// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/consumercheck.h"

#include <QDialog>

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hookloupe {

class CheckForm;
class ProblemLabel;
class Workspace;
class WrappedLabel;

/// Does a consumer verify, survive duplicates, answer in time? A row for each check, which can be
/// left out, and what came of it; what was sent and came back; the five best practices; and a
/// report to save or print. What failed can be checked again alone. Not modal.
class ConsumerCheckDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit ConsumerCheckDialog(Workspace *workspace, QWidget *parent = nullptr);

    /// Offers the stored event \a id as the one that the checks are made of.
    void offerEvent(qint64 id);
    /// Checks as this endpoint's provider would, unless the person chooses another.
    void proposeEndpoint(const QString &name);
    /// Starts with what is typed in; asks before anything goes to another computer.
    void check();
    /// The same for the checks that failed; the other results stay.
    void checkFailed();
    /// By the end of the name: HTML, .json or .xml (JUnit). An error says why it was not written.
    Result<void> saveReport(const QString &path) const;

Q_SIGNALS:
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void fillRows();
    void ask(const QStringList &only, bool keepsOthers);
    void start(const ConsumerQuestion &question, bool keepsOthers);
    QStringList chosen() const;
    QStringList failed() const;
    void choose(Qt::CheckState state);
    QTreeWidgetItem *rowOf(const QString &id) const;
    void addFinding(const ConsumerFinding &finding);
    void showEnd(ConsumerReport report);
    void showPractices();
    void showDetails();
    void showPractice();
    void showRunning(bool isRunning);
    void colourRows();
    void askWhereToSave();
    void print();

    Workspace *m_workspace;
    ConsumerCheck m_check;
    std::optional<ConsumerReport> m_report; ///< of the last run that has ended
    QList<ConsumerFinding> m_findings; ///< in the order of the checks
    QPushButton *m_run;
    CheckForm *m_form;
    ProblemLabel *m_problem;
    WrappedLabel *m_summary;
    QTreeWidget *m_rows;
    QTreeWidget *m_practices;
    QPlainTextEdit *m_details;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_again;
    QPushButton *m_save;
    QPushButton *m_print;
    bool m_keepsOthers = false;
};

} // namespace hookloupe
