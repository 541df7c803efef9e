// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/exchange/importrun.h"

#include <QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace hookloupe {

class ImportModel;
class ImportProblemsModel;
class ImportReader;
class ProblemLabel;
class WrappedLabel;
class Workspace;

/// Shows what an import would bring, lets the person choose, and stores that. Modal to its window:
/// there is one import at a time.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a reader is reading, or has read. \a workspace outlives this.
    ImportDialog(Workspace *workspace, std::unique_ptr<ImportReader> reader, QWidget *parent);
    ~ImportDialog() override;

    /// Stores what is ticked; finished() follows.
    void importChecked();

    /// After it is finished: what was stored, and how it went.
    const std::vector<qint64> &storedIds() const noexcept { return m_run->storedIds(); }
    const Importer::Counts &counts() const noexcept { return m_run->counts(); }
    qsizetype foundCount() const noexcept { return m_found; }
    QString sourceName() const;

    // Escape ends what is under way first.
    void reject() override;

private:
    void build();
    QWidget *buildTables();
    void buildButtons();
    void readAgain();
    void takeReading();
    void showNamedFiles();
    void showState();
    void showRow();

    Workspace *m_workspace;
    std::unique_ptr<ImportReader> m_reader;
    qsizetype m_found = 0; ///< requests, ticked or not
    bool m_hadReading = false;
    ImportModel *m_model;
    ImportProblemsModel *m_problems;
    QComboBox *m_format;
    WrappedLabel *m_state;
    ProblemLabel *m_problem;
    WrappedLabel *m_notes;
    QCheckBox *m_readNamed;
    WrappedLabel *m_named;
    QProgressBar *m_bar;
    ImportRun *m_run;
    QTabWidget *m_tabs;
    QTableView *m_table;
    QTableView *m_problemTable;
    QPlainTextEdit *m_details;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace hookloupe
