// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casereader.h"
#include "ui/exchange/casemodel.h"
#include "ui/exchange/importrun.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace hookloupe {

class ProblemLabel;
class WrappedLabel;
class Workspace;

/// A case that somebody sent, to look at; nothing of it is stored before *Import* is pressed.
class CaseDialog : public QDialog
{
    Q_OBJECT
public:
    /// Reads \a path behind the window. \a workspace outlives this.
    CaseDialog(Workspace *workspace, const QString &path, QWidget *parent);
    ~CaseDialog() override;

    /// By its name alone: what has another is read as any import is.
    static bool isCase(const QString &path);

    /// Stores all of its requests; finished() follows.
    void importAll(bool replays);

    /// After it is finished: what was stored, and whether it is to be replayed.
    const std::vector<qint64> &storedIds() const noexcept { return m_run->storedIds(); }
    const Importer::Counts &counts() const noexcept { return m_run->counts(); }
    qsizetype foundCount() const noexcept { return m_requests; }
    bool wantsReplay() const noexcept { return m_replays; }
    const QString &sourceName() const noexcept { return m_name; }

    // Escape ends what is under way first.
    void reject() override;

private:
    /// What the reading thread hands over.
    struct Opened
    {
        std::shared_ptr<CaseReader> reader;
        std::vector<CaseRow> rows;
        QString problem;
    };
    void build();
    void startReading();
    void takeOpened(Opened opened);
    void showRow();
    void showState();

    Workspace *m_workspace;
    QString m_path;
    QString m_name; ///< of the file, for people
    std::shared_ptr<CaseReader> m_reader; ///< used by one lane alone
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::shared_ptr<std::atomic<int>> m_done; ///< thousandths of the reading
    qsizetype m_requests = 0;
    bool m_replays = false;
    bool m_isReading = true;
    QTimer m_tick; ///< shows how far the reading is
    CaseModel *m_model;
    WrappedLabel *m_heading; ///< the title of whoever made it
    WrappedLabel *m_summary;
    ProblemLabel *m_problem;
    WrappedLabel *m_state;
    QProgressBar *m_bar;
    ImportRun *m_run;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_import = nullptr;
    QPushButton *m_replay = nullptr;
};

} // namespace hookloupe
