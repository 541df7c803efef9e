// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/pseudonyms.h"
#include "core/store/eventfilter.h"
#include "core/workspace/eventexport.h"

#include <QByteArrayList>
#include <QDialog>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace hookloupe {

class ProblemLabel;
class ReplacementsModel;
class WrappedLabel;
class Workspace;

/// Writes events into a file or to the clipboard, in a format of exportFormats(), without what is
/// not to leave; shows before what is taken out, and what would be written. Not modal.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// What can be exported.
    struct Choice
    {
        std::vector<qint64> selected; ///< may be empty
        EventFilter filter;
        QByteArray baseUrl; ///< where commands send to, that is proposed
    };
    /// \a workspace outlives this.
    ExportDialog(Workspace *workspace, Choice choice, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Both ask nothing more.
    void saveTo(const QString &path, bool allowsLeaks = false);
    void copy();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void build();
    QWidget *buildTabs();
    QWidget *buildRedactions();
    void buildButtons();
    void showFormat();
    void takeScope();
    void takeIds(std::vector<qint64> ids);
    void previewSoon();
    void preview();
    void takePreview(const ExportPreview &preview);
    void showCounts();
    void askForRules();
    void addValue();
    void forgetValues();
    void showAdded();
    void askWhereToSave();
    void askWhetherAnyway(const QString &path, const QString &sentence);
    void showLeaks(const std::vector<Leak> &leaks);
    bool isDocument() const;
    void run(const QString &doing, std::function<Result<QString>(const TaskProgress &)> task,
             std::function<void()> then, std::function<void()> failed = {});
    RedactionRules rules() const;
    /// By what the person chose; \a keepsNothing: as if nothing had been unticked.
    std::optional<Redactor> redactor(bool keepsNothing) const;
    Result<ExportPlan> plan() const;
    void endLooking();

    Workspace *m_workspace;
    Choice m_choice;
    std::optional<std::vector<qint64>> m_ids; ///< nullopt: they are being looked for
    Pseudonyms m_pseudonyms; ///< for as long as this is open, so that the preview is true
    QByteArrayList m_added;
    QTimer m_previewTimer;
    std::shared_ptr<std::atomic<bool>> m_looking; ///< set to end a search or preview; may be null
    QString m_done; ///< what an export told, until something else is chosen
    bool m_isPreviewed = false;
    ExportPreview m_shown; ///< without its replacements and beginning
    QComboBox *m_events;
    QComboBox *m_format;
    WrappedLabel *m_loses;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_to;
    QLineEdit *m_title;
    QPlainTextEdit *m_note;
    QListWidget *m_leaks;
    QCheckBox *m_redact;
    QCheckBox *m_signatures;
    QPushButton *m_rules;
    WrappedLabel *m_meaning;
    ProblemLabel *m_problem;
    WrappedLabel *m_state;
    QTabWidget *m_tabs;
    ReplacementsModel *m_model;
    QTableView *m_table;
    QCheckBox *m_reveal;
    QLineEdit *m_value;
    QPushButton *m_add;
    WrappedLabel *m_addedText;
    QPushButton *m_forget;
    QPlainTextEdit *m_text;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace hookloupe
