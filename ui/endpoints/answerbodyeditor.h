// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/responseplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hookloupe {

class ProblemLabel;

/// The body of an answer: text or a file, with or without placeholders; what they become is shown
/// below, for an example.
class AnswerBodyEditor : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerBodyEditor(QWidget *parent = nullptr);

    void load(const ResponsePlan &plan);
    /// Writes body, bodyFile and isTemplate.
    void store(ResponsePlan &plan) const;
    /// A sentence, or nothing: it can be saved.
    QString problem() const;
    void showProblem(const QString &sentence);
    /// What a label in front of it leads to.
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    void updateParts();
    void updatePreview();
    void chooseFile();

    QByteArray m_loadedBody;
    QComboBox *m_source;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QPlainTextEdit *m_text;
    QLabel *m_kept; ///< why a body cannot be edited as text
    QCheckBox *m_isTemplate;
    QLabel *m_previewTitle;
    QPlainTextEdit *m_preview;
    ProblemLabel *m_problem;
};

/// A text editor for bytes of the wire, in a fixed font; Tab leaves it.
QPlainTextEdit *wireTextEditor(const QString &objectName, const QString &name, QWidget *parent);

} // namespace hookloupe
