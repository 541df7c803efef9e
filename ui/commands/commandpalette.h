// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/commands/palettemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace hookloupe {

/// One line to type in and the commands that fit it: Up and Down choose, Return runs, Escape
/// leaves. The keys stay with the line; assistive technology is told what is chosen as its
/// description.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// \a recent: ids, the newest first.
    CommandPalette(std::vector<Command> commands, const QStringList &recent, QWidget *window);

Q_SIGNALS:
    /// It is closed already.
    void chosen(const hookloupe::Command &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void move(int by);
    void choose();
    void showChoice();

    PaletteModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace hookloupe
