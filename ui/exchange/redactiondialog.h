// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/redactionrules.h"

#include <QDialog>
#include <QList>

#include <functional>

class QCheckBox;
class QPlainTextEdit;
class QTabWidget;

namespace hookloupe {

class ProblemLabel;

/// What exports take out, to be changed, kept, and exchanged as a file with others. What is wrong
/// is said in place, and nothing is kept then.
class RedactionDialog : public QDialog
{
    Q_OBJECT
public:
    /// Has the rules kept; the dialog stays open with the sentence of an error.
    using Keep = std::function<Result<void>(const RedactionRules &)>;
    RedactionDialog(const RedactionRules &rules, Keep keep, QWidget *parent = nullptr);

    void accept() override;
    /// These are written; kept only when the person says so.
    void openFile(const QString &path);
    void saveFile(const QString &path);

private:
    struct Page
    {
        QString member; ///< of the rules' JSON
        QPlainTextEdit *names; ///< one a line
    };
    void addPage(const QString &member, const QString &title, const QString &hint);
    void buildKinds();
    void buildButtons();
    void fill(const RedactionRules &rules);
    Result<RedactionRules> written() const;
    void chooseFile();
    void chooseWhereToSave();

    Keep m_keep;
    QTabWidget *m_tabs;
    QList<Page> m_pages;
    QList<QCheckBox *> m_kinds; ///< by SensitiveKind
    QCheckBox *m_signatures;
    ProblemLabel *m_problem;
};

} // namespace hookloupe
