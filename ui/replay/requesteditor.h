// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"
#include "ui/replay/replaydraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace hookloupe {

class FieldsModel;
class ProblemLabel;

/// Method, request target, headers and body of a request to be sent. What is not touched stays
/// byte for byte as it came.
class RequestEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RequestEditor(QWidget *parent = nullptr);

    void load(const ReplayDraft &draft);
    ReplayDraft draft() const;
    /// Shows what check() found below the part that it concerns.
    void showProblem(const Result<void> &checked);

Q_SIGNALS:
    void edited();

private:
    QWidget *buildHeaders();
    QWidget *buildBody();
    void addField();
    void removeField();
    void keepLength();

    FieldsModel *m_fields = nullptr;
    QComboBox *m_method = nullptr;
    QLineEdit *m_target = nullptr;
    ProblemLabel *m_lineProblem = nullptr;
    QTableView *m_headers = nullptr;
    ProblemLabel *m_headersProblem = nullptr;
    QCheckBox *m_keepsLength = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLabel *m_bodyKept = nullptr;
    QByteArray m_originalTarget; ///< may hold bytes that a line of text cannot
    QByteArray m_originalBody;
    bool m_keeping = false;
};

} // namespace hookloupe
