// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/bytetextview.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <utility>

namespace hookloupe {

namespace {

/// Characters kept laid out. A page of ordinary lines is a few thousand, one of long lines 200,000.
constexpr int kLaidCharactersMax = 400'000;

/// Hebrew, Arabic and their neighbours, where columns and places on the screen differ in order.
bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QChar(0x0590) && c <= QChar(0x08ff))
                || (c >= QChar(0xfb1d) && c <= QChar(0xfdff))
                || (c >= QChar(0xfe70) && c <= QChar(0xfeff))
                || (c >= QChar(0xd802) && c <= QChar(0xd803))
                || (c >= QChar(0xd83a) && c <= QChar(0xd83b));
    });
}

} // namespace

ByteTextView::ByteTextView(QWidget *parent)
    : ByteView(parent)
    , m_laid(kLaidCharactersMax)
{
    setAccessibleName(tr("Text"));
}

void ByteTextView::setText(const QByteArray &bytes, Syntax syntax)
{
    setText(std::make_shared<LinedText>(bytes), syntax);
}

void ByteTextView::setText(LinedTextPtr text, Syntax syntax, FoldsPtr folds)
{
    m_syntax = syntax;
    m_text = std::move(text);
    m_folds = std::move(folds);
    m_isFolded.assign(m_folds ? m_folds->all().size() : 0, false);
    m_hidden.clear();
    m_wrapper.cancel();
    m_wrapped.reset();
    resetBytes(m_text->bytes);
}

DisplayLine ByteTextView::display(qsizetype line) const
{
    const qsizetype begin = lineBegin(line);
    DisplayLine shown = displayLine(QByteArrayView(bytes()).sliced(begin, lineEnd(line) - begin),
                                    kLineCharactersMax);
    if (const qsizetype fold = foldedOn(line); fold >= 0) {
        shown.text += foldedText(m_folds->all()[static_cast<std::size_t>(fold)]);
        shown.offsets.resize(static_cast<std::size_t>(shown.text.size()) + 1, shown.offsets.back());
    }
    return shown;
}

QString ByteTextView::lineText(qsizetype line) const
{
    return display(line).text;
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
    case SyntaxSpan::Kind::Comment:
        return colours().muted;
    case SyntaxSpan::Kind::Punctuation:
        break;
    }
    return colours().punctuation;
}

qreal ByteTextView::LaidLine::xOf(int column) const
{
    if (column < indent)
        return indentWidth * column / indent;
    return indentWidth + layout.lineAt(0).cursorToX(column - indent);
}

int ByteTextView::LaidLine::columnAt(qreal x) const
{
    if (x < indentWidth)
        return std::clamp(qRound(x * indent / indentWidth), 0, indent);
    return indent + layout.lineAt(0).xToCursor(x - indentWidth);
}

qreal ByteTextView::LaidLine::width() const
{
    return indentWidth + layout.lineAt(0).naturalTextWidth();
}

QList<QTextLayout::FormatRange> ByteTextView::formatsOf(const QString &text, int indent,
                                                        bool inString) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const SyntaxSpan &span : syntaxSpans(text, m_syntax, inString)) {
        const QColor colour = colourOf(span.kind);
        if (!colour.isValid())
            continue;
        QTextLayout::FormatRange &range = formats.emplaceBack();
        range.start = static_cast<int>(span.begin) - indent;
        range.length = static_cast<int>(span.length);
        range.format.setForeground(colour);
    }
    return formats;
}

const ByteTextView::LaidLine &ByteTextView::laid(qsizetype line) const
{
    if (const LaidLine *known = m_laid.object(line))
        return *known;
    auto made = std::make_unique<LaidLine>();
    made->line = display(line);
    const QString &text = made->line.text;
    const auto indentEnd =
            std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; });
    made->indent = static_cast<int>(indentEnd - text.begin());
    const qsizetype row = rowOf(line);
    const int hang = m_wrapped ? m_wrapped->hang(row) : 0;
    made->indentWidth = (made->indent + hang) * cellWidth();
    made->rightToLeft = hasRightToLeft(text);
    QTextLayout &layout = made->layout;
    layout.setText(text.mid(made->indent));
    layout.setFont(lineFont());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // Right-to-left words may not move the punctuation around them.
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats =
            formatsOf(text, made->indent, m_wrapped && m_wrapped->beginsInString(row));
    if (const qsizetype fold = foldedOn(line); fold >= 0) {
        const QString folded = foldedText(m_folds->all()[static_cast<std::size_t>(fold)]);
        made->foldColumn = static_cast<int>(text.size() - folded.size());
        QTextLayout::FormatRange &range = formats.emplaceBack();
        range.start = made->foldColumn - made->indent;
        range.length = static_cast<int>(folded.size());
        range.format.setForeground(
                colourOr(colours().muted, palette().color(QPalette::PlaceholderText)));
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e7);
    layout.endLayout();
    m_widest = std::max(m_widest, made->width());
    // The cut keeps every line's cost far below the cache's, so that it does not refuse the line.
    const auto cost = static_cast<int>(text.size()) + 1;
    m_laid.insert(line, made.release(), cost);
    return *m_laid.object(line);
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
    if (position > lineBegin(line))
        return lineBegin(line) + laid(line).line.previous(position - lineBegin(line));
    if (line == 0)
        return position;
    const qsizetype before = lineBegin(line - 1);
    return isContinuation(line) ? before + laid(line - 1).line.previous(position - before)
                                : lineEnd(line - 1);
}

qsizetype ByteTextView::positionAt(qsizetype line, qreal x) const
{
    const LaidLine &shown = laid(line);
    const qsizetype position = lineBegin(line) + shown.line.offsetOf(shown.columnAt(x));
    return std::min(position, lastPosition(line));
}

qreal ByteTextView::xAt(qsizetype line, qsizetype position) const
{
    const LaidLine &shown = laid(line);
    return shown.xOf(shown.line.columnOf(position - lineBegin(line)));
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
    if (m_wrapped)
        return 0;
    // Laying every line out would take seconds. Where escapes or wide characters make a line
    // wider than its bytes, the range grows when it is seen.
    const qsizetype characters = std::min(lines().longest(), kLineCharactersMax + 1);
    return std::max(m_widest, static_cast<qreal>(characters) * cellWidth());
}

std::vector<ByteTextView::Highlight> ByteTextView::highlights(const LaidLine &shown, qsizetype line,
                                                              qreal left, qreal right) const
{
    const qsizetype begin = lineBegin(line);
    Range visible{ begin, lineEnd(line) };
    if (!shown.rightToLeft) {
        visible.begin = begin + shown.line.offsetOf(shown.columnAt(left) - 1);
        visible.end = begin + shown.line.offsetOf(shown.columnAt(right) + 1);
    }
    std::vector<Highlight> found;
    const auto add = [&](Range range, const QColor &background, const QColor &foreground) {
        found.push_back({ shown.line.columnOf(range.begin - begin),
                          shown.line.columnOf(range.end - begin), background, foreground });
    };
    const Range selected{ std::max(visible.begin, selectionBegin()),
                          std::min(visible.end, selectionEnd()) };
    if (selected.begin < selected.end && !selectionIsMatch()) {
        add(selected, palette().color(QPalette::Highlight),
            palette().color(QPalette::HighlightedText));
    }
    forMatchesIn(visible, [&](Range match, bool current) {
        add(match, current ? colours().currentMatch : colours().match,
            current ? textColour() : QColor());
    });
    return found;
}

void ByteTextView::paintLine(QPainter &painter, qsizetype line, QPointF topLeft)
{
    const qreal widest = m_widest;
    const LaidLine &shown = laid(line);
    const QRectF clip = painter.clipBoundingRect();
    QList<QTextLayout::FormatRange> formats;
    for (const Highlight &highlight :
         highlights(shown, line, clip.left() - topLeft.x(), clip.right() - topLeft.x())) {
        const int from = std::max(highlight.begin, shown.indent);
        QTextLayout::FormatRange range{ from - shown.indent,
                                        std::max(0, highlight.end - from),
                                        {} };
        if (highlight.foreground.isValid())
            range.format.setForeground(highlight.foreground);
        if (shown.rightToLeft) {
            range.format.setBackground(highlight.background);
        } else {
            // Higher than the text, so that lines below each other join.
            const qreal left = shown.xOf(highlight.begin);
            const qreal width = shown.xOf(highlight.end) - left;
            painter.fillRect(QRectF(topLeft.x() + left, topLeft.y(), width, lineHeight()),
                             highlight.background);
        }
        // The layout draws the line once more for each of its selections.
        if (shown.rightToLeft || highlight.foreground.isValid())
            formats += range;
    }
    painter.setPen(textColour());
    shown.layout.draw(&painter, topLeft + QPointF(shown.indentWidth, 1), formats);
    paintLineEnd(painter, shown, line, topLeft);
    if (m_widest > widest && m_widest > contentWidth() - 1)
        QMetaObject::invokeMethod(
                this, [this] { contentWidthChanged(); }, Qt::QueuedConnection);
}

void ByteTextView::paintLineEnd(QPainter &painter, const LaidLine &shown, qsizetype line,
                                QPointF topLeft)
{
    const qsizetype end = lineEnd(line);
    if (selectionBegin() > end || selectionEnd() <= end || line + 1 >= lineCount()
        || isContinuation(line + 1))
        return;
    // A stub says that the line end is selected too.
    const qreal x = topLeft.x() + shown.width();
    painter.fillRect(QRectF(x, topLeft.y(), cellWidth() / 2, lineHeight()),
                     palette().color(QPalette::Highlight));
}

QString ByteTextView::clipboardText() const
{
    return QString::fromUtf8(selectedBytes());
}

} // namespace hookloupe
