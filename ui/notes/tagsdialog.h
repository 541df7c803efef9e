// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventnote.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace hookloupe {

/// Which tags some events have: those that are known, each for all, some or none of them, and new
/// ones.
class TagsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a notes are those of the events; \a known all tags that there are.
    TagsDialog(std::vector<qint64> ids, const std::vector<EventNote> &notes,
               const QStringList &known, QWidget *parent);

    /// What the person wants changed.
    NoteChange change() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const QString &tag, Qt::CheckState state);
    void addTyped();
    QListWidgetItem *find(const QString &tag) const;

    std::vector<qint64> m_ids;
    QLineEdit *m_new;
    QPushButton *m_add;
    QListWidget *m_list;
};

} // namespace hookloupe
