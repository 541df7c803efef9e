// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/bytetextview.h"

#include <QPainter>

namespace hookloupe {

namespace {

/// Characters kept laid out. A page of ordinary lines is a few thousand, one of long lines 200,000.
constexpr int kLaidCharactersMax = 400'000;

} // namespace

ByteTextView::ByteTextView(QWidget *parent)
    : ByteView(parent)
    , m_laid(kLaidCharactersMax)
{
    setAccessibleName(tr("Text"));
}

void ByteTextView::setText(const QByteArray &bytes, Syntax syntax)
{
    m_syntax = syntax;
    m_lines = TextLines(bytes);
    m_widest = 0;
    resetBytes(bytes);
}

qsizetype ByteTextView::lineCount() const
{
    return m_lines.count();
}

qsizetype ByteTextView::lineBegin(qsizetype line) const
{
    return m_lines.begin(line);
}

qsizetype ByteTextView::lineEnd(qsizetype line) const
{
    return m_lines.end(line);
}

qsizetype ByteTextView::lineAt(qsizetype position) const
{
    return m_lines.at(position);
}

DisplayLine ByteTextView::display(qsizetype line) const
{
    const qsizetype begin = lineBegin(line);
    return displayLine(QByteArrayView(bytes()).sliced(begin, lineEnd(line) - begin),
                       kLineCharactersMax);
}

QString ByteTextView::lineText(qsizetype line) const
{
    return display(line).text;
}

void ByteTextView::lookChanged()
{
    m_laid.clear();
    m_widest = 0;
}

QColor ByteTextView::colourOf(SyntaxSpan::Kind kind) const
{
    switch (kind) {
    case SyntaxSpan::Kind::Key:
        return colours().key;
    case SyntaxSpan::Kind::String:
        return colours().string;
    case SyntaxSpan::Kind::Number:
        return colours().number;
    case SyntaxSpan::Kind::Literal:
        return colours().literal;
    case SyntaxSpan::Kind::Punctuation:
        break;
    }
    return colours().punctuation;
}

const ByteTextView::LaidLine &ByteTextView::laid(qsizetype line) const
{
    if (const LaidLine *known = m_laid.object(line))
        return *known;
    auto made = std::make_unique<LaidLine>();
    made->line = display(line);
    QTextLayout &layout = made->layout;
    layout.setText(made->line.text);
    layout.setFont(lineFont());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // Right-to-left words may not move the punctuation around them.
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const SyntaxSpan &span : syntaxSpans(made->line.text, m_syntax)) {
        const QColor colour = colourOf(span.kind);
        if (!colour.isValid())
            continue;
        QTextLayout::FormatRange &range = formats.emplaceBack();
        range.start = static_cast<int>(span.begin);
        range.length = static_cast<int>(span.length);
        range.format.setForeground(colour);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    if (textLine.isValid())
        textLine.setLineWidth(1e7);
    layout.endLayout();
    m_widest = std::max(m_widest, textLine.isValid() ? textLine.naturalTextWidth() : 0);
    LaidLine *result = made.get();
    m_laid.insert(line, made.release(), static_cast<int>(result->line.text.size()) + 1);
    return *result;
}

qsizetype ByteTextView::nextPosition(qsizetype position) const
{
    const qsizetype line = lineAt(position);
    if (position >= lineEnd(line))
        return line + 1 < lineCount() ? lineBegin(line + 1) : position;
    return lineBegin(line) + laid(line).line.next(position - lineBegin(line));
}

qsizetype ByteTextView::previousPosition(qsizetype position) const
{
    const qsizetype line = lineAt(position);
    if (position <= lineBegin(line))
        return line > 0 ? lineEnd(line - 1) : position;
    return lineBegin(line) + laid(line).line.previous(position - lineBegin(line));
}

qsizetype ByteTextView::positionAt(qsizetype line, qreal x) const
{
    const LaidLine &shown = laid(line);
    const int column = shown.layout.lineAt(0).xToCursor(x);
    return lineBegin(line) + shown.line.offsetOf(column);
}

qreal ByteTextView::xAt(qsizetype line, qsizetype position) const
{
    const LaidLine &shown = laid(line);
    return shown.layout.lineAt(0).cursorToX(shown.line.columnOf(position - lineBegin(line)));
}

qsizetype ByteTextView::columnAt(qsizetype line, qsizetype position) const
{
    return laid(line).line.columnOf(position - lineBegin(line));
}

qsizetype ByteTextView::positionAtColumn(qsizetype line, qsizetype column) const
{
    const qsizetype known = std::min(column, kLineCharactersMax * 2);
    return lineBegin(line) + laid(line).line.offsetOf(static_cast<int>(known));
}

qreal ByteTextView::contentWidth() const
{
    // Laying every line out would take seconds. Where escapes or wide characters make a line
    // wider than its bytes, the range grows when it is seen.
    const qsizetype characters = std::min(m_lines.longest(), kLineCharactersMax + 1);
    return std::max(m_widest, static_cast<qreal>(characters) * cellWidth());
}

QList<QTextLayout::FormatRange> ByteTextView::highlights(const DisplayLine &shown,
                                                         qsizetype line) const
{
    const qsizetype begin = lineBegin(line);
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](Range bytesRange, const QColor &background, const QColor &foreground) {
        QTextLayout::FormatRange &range = ranges.emplaceBack();
        range.start = shown.columnOf(bytesRange.begin - begin);
        range.length = shown.columnOf(bytesRange.end - begin) - range.start;
        range.format.setBackground(background);
        if (foreground.isValid())
            range.format.setForeground(foreground);
    };
    const Range whole{ begin, lineEnd(line) };
    const Range selected{ std::max(whole.begin, selectionBegin()),
                          std::min(whole.end, selectionEnd()) };
    if (selected.begin < selected.end) {
        const auto group = hasFocus() || !isActiveWindow() ? QPalette::Active : QPalette::Inactive;
        add(selected, palette().color(group, QPalette::Highlight),
            palette().color(group, QPalette::HighlightedText));
    }
    forMatchesIn(whole, [&](Range match, bool current) {
        add(match, current ? colours().currentMatch : colours().match,
            current ? textColour() : QColor());
    });
    return ranges;
}

void ByteTextView::paintLine(QPainter &painter, qsizetype line, QPointF topLeft)
{
    const qreal widest = m_widest;
    const LaidLine &shown = laid(line);
    painter.setPen(textColour());
    // One point above and below, so that neighbouring highlights touch.
    shown.layout.draw(&painter, topLeft + QPointF(0, 1), highlights(shown.line, line));
    if (selectionBegin() <= lineEnd(line) && selectionEnd() > lineEnd(line)
        && line + 1 < lineCount()) {
        const qreal x = shown.layout.lineAt(0).naturalTextWidth();
        painter.fillRect(QRectF(topLeft.x() + x, topLeft.y(), cellWidth() / 2, lineHeight()),
                         palette().color(QPalette::Highlight));
    }
    if (m_widest > widest && m_widest > contentWidth() - 1)
        QMetaObject::invokeMethod(
                this, [this] { contentWidthChanged(); }, Qt::QueuedConnection);
}

QString ByteTextView::clipboardText() const
{
    return QString::fromUtf8(selectedBytes());
}

} // namespace hookloupe
