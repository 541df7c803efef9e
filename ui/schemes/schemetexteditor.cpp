// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schemes/schemetexteditor.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMarkAlpha = 60;
} // namespace

SchemeTextEditor::SchemeTextEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(fixedFont());
    setTabChangesFocus(true);
    // Summaries and hints are sentences, and are read as a whole.
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

QTextCursor SchemeTextEditor::placeOf(const SchemeMistake &mistake) const
{
    const QByteArray text = toPlainText().toUtf8();
    const qsizetype offset = std::min(mistake.offset, text.size());
    const auto characters = [](const QByteArray &bytes) {
        return static_cast<int>(QString::fromUtf8(bytes).size());
    };
    const int begin = characters(text.first(offset));
    const int length = characters(text.mid(offset, mistake.length));
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(begin, last));
    cursor.setPosition(std::min(begin + std::max(length, 1), last), QTextCursor::KeepAnchor);
    // At the end of the text there is nothing behind to be marked.
    if (!cursor.hasSelection() && begin > 0)
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    return cursor;
}

void SchemeTextEditor::markMistake(const std::optional<SchemeMistake> &mistake)
{
    m_mistake = mistake;
    paintMark();
}

void SchemeTextEditor::paintMark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_mistake) {
        QColor colour = failureColour(palette());
        QTextEdit::ExtraSelection mark;
        mark.cursor = placeOf(*m_mistake);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colour);
        colour.setAlpha(kMarkAlpha);
        mark.format.setBackground(colour);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void SchemeTextEditor::goToMistake()
{
    if (!m_mistake)
        return;
    QTextCursor cursor = placeOf(*m_mistake);
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void SchemeTextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isNewLine = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isNewLine || event->modifiers() != Qt::NoModifier || isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const QString line = textCursor().block().text();
    const auto indent = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    textCursor().insertText(u'\n' + line.first(indent - line.begin()));
    ensureCursorVisible();
}

void SchemeTextEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMark();
}

} // namespace hookloupe
