// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventnote.h"

#include <QDialog>

#include <vector>

class QPlainTextEdit;

namespace hookloupe {

/// One note for several events.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a notes are those that the events have.
    NoteDialog(std::vector<qint64> ids, const std::vector<EventNote> &notes, QWidget *parent);

    NoteChange change() const;

private:
    std::vector<qint64> m_ids;
    QPlainTextEdit *m_text;
};

} // namespace hookloupe
