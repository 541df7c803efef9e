// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notes/notedialog.h"

#include "ui/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(std::vector<qint64> ids, const std::vector<EventNote> &notes,
                       QWidget *parent)
    : QDialog(parent)
    , m_ids(std::move(ids))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"noteDialog"_s);
    setWindowTitle(tr("Note on %1 events").arg(m_ids.size()));
    m_text->setObjectName(u"noteForAll"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    const auto having = std::ranges::count_if(
            notes, [](const EventNote &note) { return !note.text.isEmpty(); });
    const bool isSame = std::ranges::all_of(
            notes, [&notes](const EventNote &note) { return note.text == notes.front().text; });
    if (isSame && !notes.empty())
        m_text->setPlainText(notes.front().text);
    auto *hint = new WrappedLabel(this);
    hint->setObjectName(u"noteHint"_s);
    hint->setText(having == 0 || isSame
                          ? tr("Every one of them gets this note.")
                          : tr("Every one of them gets this note, in place of those that %1 of "
                               "them have. Undo brings them back.")
                                    .arg(having));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QKeyCombination key : { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this,
                &QDialog::accept);
    m_text->setFocus();
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 14);
}

NoteChange NoteDialog::change() const
{
    return { .ids = m_ids, .text = m_text->toPlainText() };
}

} // namespace hookloupe
