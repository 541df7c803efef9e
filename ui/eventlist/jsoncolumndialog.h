// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/eventlist/jsoncolumn.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace hookloupe {

class ProblemLabel;

/// Asks for the path of a new column, and for its name, which follows the path until the person
/// writes another.
class JsonColumnDialog : public QDialog
{
    Q_OBJECT
public:
    JsonColumnDialog(QList<JsonColumn> others, QWidget *parent);

    JsonColumn column() const;

private:
    void check();

    QList<JsonColumn> m_others;
    QLineEdit *m_path;
    ProblemLabel *m_problem;
    QLineEdit *m_name;
    QPushButton *m_add;
};

} // namespace hookloupe
