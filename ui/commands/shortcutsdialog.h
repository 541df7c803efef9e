// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace hookloupe {

class ProblemLabel;
class ShortcutBook;

/// All actions by menu with their shortcuts, to be found and changed. What is changed holds at
/// once.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a book outlives this.
    explicit ShortcutsDialog(ShortcutBook *book, QWidget *parent = nullptr);

private:
    void fill();
    void showKeys();
    void showChosen();
    void takeKeys();
    void give(bool takesOver);
    void askForReset();
    QAction *chosen() const;

    ShortcutBook *m_book;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_label;
    QKeySequenceEdit *m_keys;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_takeOver;
    ProblemLabel *m_problem;
};

} // namespace hookloupe
