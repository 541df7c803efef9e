// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/hexview.h"

#include "core/payload/hexdump.h"

#include <QPainter>

#include <cmath>

namespace hookloupe {

namespace {

constexpr qsizetype kPerLine = kHexDumpBytesPerLine;
/// Columns of hexDumpLine().
constexpr qsizetype kOffsetColumns = 8;
constexpr qsizetype kTextColumn = kOffsetColumns + 2 + 3 * kPerLine + 2;

constexpr qsizetype hexColumn(qsizetype index) noexcept
{
    return kOffsetColumns + 2 + 3 * index + (index >= kPerLine / 2 ? 1 : 0);
}

} // namespace

HexView::HexView(QWidget *parent)
    : ByteView(parent)
{
    setAccessibleName(tr("Bytes in hexadecimal"));
}

void HexView::setBytes(const QByteArray &bytes)
{
    resetBytes(bytes);
}

qsizetype HexView::lineCount() const
{
    return std::max<qsizetype>(1, (bytes().size() + kPerLine - 1) / kPerLine);
}

QString HexView::lineText(qsizetype line) const
{
    const qsizetype begin = lineBegin(line);
    return QString::fromLatin1(
            hexDumpLine(QByteArrayView(bytes()).sliced(begin, lineEnd(line) - begin), begin));
}

qsizetype HexView::lineBegin(qsizetype line) const
{
    return line * kPerLine;
}

qsizetype HexView::lineEnd(qsizetype line) const
{
    return std::min(bytes().size(), (line + 1) * kPerLine);
}

qsizetype HexView::lineAt(qsizetype position) const
{
    return std::min(position / kPerLine, lineCount() - 1);
}

qsizetype HexView::nextPosition(qsizetype position) const
{
    return std::min(position + 1, bytes().size());
}

qsizetype HexView::previousPosition(qsizetype position) const
{
    return std::max<qsizetype>(0, position - 1);
}

ByteView::Range HexView::wordAt(qsizetype position) const
{
    return { position, nextPosition(position) };
}

qsizetype HexView::positionAt(qsizetype line, qreal x) const
{
    const qreal column = x / cellWidth();
    qsizetype index = 0;
    if (column >= kTextColumn) {
        index = std::lround(column - kTextColumn);
    } else {
        // A byte is left behind when the pointer passes its second digit.
        while (index < kPerLine && column > static_cast<qreal>(hexColumn(index)) + 1.5)
            ++index;
    }
    return std::min(lineBegin(line) + std::clamp<qsizetype>(index, 0, kPerLine), lineEnd(line));
}

qreal HexView::xAt(qsizetype line, qsizetype position) const
{
    const qsizetype index = position - lineBegin(line);
    const qreal behindLast = index == kPerLine ? 1 : 0;
    return (static_cast<qreal>(hexColumn(index)) - behindLast) * cellWidth();
}

qsizetype HexView::columnAt(qsizetype line, qsizetype position) const
{
    return hexColumn(position - lineBegin(line));
}

qsizetype HexView::positionAtColumn(qsizetype line, qsizetype column) const
{
    return positionAt(line, static_cast<qreal>(column) * cellWidth());
}

qreal HexView::contentWidth() const
{
    return static_cast<qreal>(kTextColumn + kPerLine) * cellWidth();
}

void HexView::fillBytes(QPainter &painter, QPointF topLeft, Range columns,
                        const QColor &colour) const
{
    if (columns.begin >= columns.end)
        return;
    const auto fill = [&](qsizetype from, qsizetype to) {
        painter.fillRect(QRectF(topLeft.x() + static_cast<qreal>(from) * cellWidth(), topLeft.y(),
                                static_cast<qreal>(to - from) * cellWidth(), lineHeight()),
                         colour);
    };
    fill(hexColumn(columns.begin), hexColumn(columns.end - 1) + 2);
    fill(kTextColumn + columns.begin, kTextColumn + columns.end);
}

void HexView::paintLine(QPainter &painter, qsizetype line, QPointF topLeft)
{
    const Range whole{ lineBegin(line), lineEnd(line) };
    const auto columns = [&whole](Range range) {
        return Range{ std::max(whole.begin, range.begin) - whole.begin,
                      std::min(whole.end, range.end) - whole.begin };
    };
    fillBytes(painter, topLeft, columns({ selectionBegin(), selectionEnd() }),
              palette().color(QPalette::Highlight));
    forMatchesIn(whole, [&](Range match, bool current) {
        fillBytes(painter, topLeft, columns(match),
                  current ? colours().currentMatch : colours().match);
    });

    const QString text = lineText(line);
    const QColor muted = colourOr(colours().muted, palette().color(QPalette::PlaceholderText));
    const auto draw = [&](qsizetype from, qsizetype count, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(topLeft.x() + static_cast<qreal>(from) * cellWidth(), topLeft.y(),
                                static_cast<qreal>(count + 1) * cellWidth(), lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         text.mid(from, count));
    };
    draw(0, kOffsetColumns, muted);
    for (qsizetype position = whole.begin; position < whole.end; ++position) {
        const qsizetype index = position - whole.begin;
        const bool selected = position >= selectionBegin() && position < selectionEnd();
        const QColor colour = selected && !selectionIsMatch()
                ? palette().color(QPalette::HighlightedText)
                : bytes()[position] == '\0' ? muted
                                            : textColour();
        draw(hexColumn(index), 2, colour);
        draw(kTextColumn + index, 1, selected ? colour : colourOr(colours().string, textColour()));
    }
}

QString HexView::clipboardText() const
{
    return QString::fromLatin1(selectedBytes().toHex(' '));
}

} // namespace hookloupe
