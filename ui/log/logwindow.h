// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace hookloupe {

class LogFilter;
class ProgramLog;

/// The program's log to read: by level, part and words, to copy and to save. While its end is in
/// sight, it stays so.
class LogWindow : public QDialog
{
    Q_OBJECT
public:
    /// \a log outlives this.
    explicit LogWindow(ProgramLog *log, QWidget *parent = nullptr);

private:
    void showParts();
    void showCount();
    QString text(bool onlySelected) const;
    void copy();
    void save();

    ProgramLog *m_log;
    LogFilter *m_shown;
    QComboBox *m_level;
    QComboBox *m_part;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count;
    bool m_isAtEnd = true; ///< its end is in sight
};

} // namespace hookloupe
