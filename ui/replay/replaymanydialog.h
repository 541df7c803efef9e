// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/replaybatch.h"
#include "core/store/eventfilter.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace hookloupe {

class BatchForm;
class BatchResultsModel;
class PlannedSendsModel;
class ProblemLabel;
struct PlannedSend;
class WrappedLabel;
class Workspace;

/// *Replay many*: the selected events or all that match the filter, to one target or two that are
/// compared. Shows before what would be sent, then the results as they come; pauses, goes on,
/// cancels, and writes a table. Not modal.
class ReplayManyDialog : public QDialog
{
    Q_OBJECT
public:
    /// What can be replayed.
    struct Choice
    {
        std::vector<qint64> selected; ///< may be empty
        EventFilter filter;
        QByteArray target; ///< that is proposed; may be empty
    };
    /// \a workspace outlives this.
    ReplayManyDialog(Workspace *workspace, Choice choice, QWidget *parent = nullptr);
    ~ReplayManyDialog() override;

    bool isRunning() const noexcept { return m_batch != nullptr; }

    void preview();
    void start();
    void saveTable(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void reject() override;

private:
    void build();
    QWidget *buildTables();
    void buildButtons();
    void withIds(const std::function<void(std::vector<qint64>)> &then);
    void askForHosts(const ReplayBatchPlan &plan, std::size_t from);
    void run(const ReplayBatchPlan &plan, std::vector<qint64> ids);
    void takePreview(std::vector<PlannedSend> sends, std::size_t events);
    void takeProgress(const BatchProgress &progress);
    void takeEnd(const BatchProgress &progress);
    void pauseOrGoOn();
    void showRow();
    void showBusy();
    void leadToAllButtons();
    void fail(const Error &error);
    void askWhereToSave();
    QStringList targetTexts() const;

    Workspace *m_workspace;
    Choice m_choice;
    QComboBox *m_events;
    BatchForm *m_form;
    ProblemLabel *m_problem;
    WrappedLabel *m_state;
    QProgressBar *m_bar;
    QTabWidget *m_tabs;
    QTableView *m_previewTable;
    PlannedSendsModel *m_previewModel;
    QComboBox *m_show;
    QTableView *m_table;
    BatchResultsModel *m_model;
    QPlainTextEdit *m_details;
    QPushButton *m_preview = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
    ReplayBatchPlan m_plan; ///< of the run that is or was shown
    std::unique_ptr<ReplayBatch> m_batch; ///< while it runs
    std::shared_ptr<std::atomic<bool>> m_looking; ///< set to end the search for events; null: none
    qint64 m_shownRow = -1; ///< in the results
    quint64 m_generation = 0; ///< of what is shown below
};

} // namespace hookloupe
