// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/consumercheck.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace hookloupe {

class ProblemLabel;
class SchemeCombo;
class Workspace;
class WrappedLabel;

/// Does a consumer verify, survive duplicates, answer in time? A row for each check as it is made,
/// what was sent and came back, the five best practices, and a report to save. Not modal.
class ConsumerCheckDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit ConsumerCheckDialog(Workspace *workspace, QWidget *parent = nullptr);

    /// Starts with what is typed in; asks before anything goes to another computer.
    void check();
    /// By the end of the name: HTML, .json or .xml (JUnit). An error says why it was not written.
    Result<void> saveReport(const QString &path) const;

Q_SIGNALS:
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildForm();
    void buildResults();
    Result<ConsumerQuestion> question() const;
    void start(const ConsumerQuestion &question);
    void addFinding(const ConsumerFinding &finding);
    void showEnd(const ConsumerReport &report);
    void showEndpoint();
    void showScheme();
    void showDetails();
    void showPractice();
    void showRunning(bool isRunning);
    void colourRows();
    void askWhereToSave();

    Workspace *m_workspace;
    ConsumerCheck m_check;
    std::optional<ConsumerReport> m_report; ///< of the last run that has ended
    QList<ConsumerFinding> m_findings; ///< in step with the rows
    QLineEdit *m_url;
    QComboBox *m_endpoint;
    SchemeCombo *m_scheme;
    QLineEdit *m_secret;
    QSpinBox *m_budget;
    ProblemLabel *m_problem;
    QPushButton *m_run;
    WrappedLabel *m_summary;
    QTreeWidget *m_rows;
    QTreeWidget *m_practices;
    QPlainTextEdit *m_details;
    QPushButton *m_save;
};

} // namespace hookloupe
