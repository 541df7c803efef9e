// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/reconciliation.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace hookloupe {

class ProblemLabel;
class ReconcileModel;
class WrappedLabel;
class Workspace;

/// Compares a gateway's own delivery list with the events that came in.
class ReconcileWindow : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit ReconcileWindow(Workspace *workspace, QWidget *parent = nullptr);
    ~ReconcileWindow() override;

    void useFile(const QString &path);

Q_SIGNALS:
    void eventRequested(qint64 id);

private:
    struct Compared
    {
        Result<std::shared_ptr<const Reconciliation>> result;
        DeliveryListMapping mapping;
    };
    QWidget *buildForm();
    void chooseFile();
    void compare();
    void showResult(const Compared &compared);
    void exportCsv();
    void setWorking(bool working);

    Workspace *m_workspace;
    ReconcileModel *m_model;
    QLineEdit *m_file = nullptr;
    QComboBox *m_endpoint = nullptr;
    QLineEdit *m_map = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    ProblemLabel *m_problem;
    WrappedLabel *m_summary;
    QComboBox *m_shown;
    QTreeView *m_rows;
    QPushButton *m_export;
    std::shared_ptr<const Reconciliation> m_result;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace hookloupe
