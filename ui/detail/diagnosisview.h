// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/diagnosis.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hookloupe {

/// Why a signature does not hold: the cause, its evidence, a sentence to send on, and the fix for
/// the framework that the person chose last.
class DiagnosisView : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisView(QWidget *parent = nullptr);

    /// Hides; nothing is looked for.
    void clear();
    /// Says that a search is under way, if it takes longer than a moment.
    void setSearching();
    void setDiagnosis(const Diagnosis &diagnosis);

Q_SIGNALS:
    void copied(const QString &what);
    /// The person wants to read about something; see HelpWindow::showPage().
    void helpRequested(const QString &page, const QString &anchor);

private:
    void showFinding();
    void showFix();
    void copy(const QString &text, const QString &what);

    Diagnosis m_diagnosis;
    QTimer m_patience;
    QLabel *m_state;
    QWidget *m_details;
    QComboBox *m_causes;
    QLabel *m_evidence;
    QLabel *m_sentence;
    QPushButton *m_copySentence;
    QLabel *m_fix;
    QWidget *m_fixArea;
    QComboBox *m_frameworks;
    QLabel *m_fixText;
    QPlainTextEdit *m_code;
};

} // namespace hookloupe
