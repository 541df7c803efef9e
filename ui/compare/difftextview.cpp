// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/difftextview.h"

#include "core/payload/linechanges.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <memory>

namespace hookloupe {

namespace {

constexpr int kMarkedRowsMax = 4000;
constexpr qreal kMarginPadding = space::kSmall;
/// So much of what changed is to be seen.
constexpr int kMarkedCells = 8;

using Kind = DiffRow::Kind;

/// Behind a line, and behind what changed within it. Text keeps a contrast of 4.5 : 1 on both.
struct KindColours
{
    QColor line;
    QColor change;
};

KindColours coloursOf(Kind kind, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (kind) {
    case Kind::Removed:
        return dark ? KindColours{ QColor(0x3d, 0x1f, 0x22), QColor(0x80, 0x31, 0x37) }
                    : KindColours{ QColor(0xff, 0xec, 0xea), QColor(0xff, 0xb9, 0xb2) };
    case Kind::Added:
        return dark ? KindColours{ QColor(0x17, 0x33, 0x20), QColor(0x27, 0x65, 0x3a) }
                    : KindColours{ QColor(0xe6, 0xf7, 0xea), QColor(0x9f, 0xe0, 0xae) };
    case Kind::Place:
    case Kind::NoEnd:
        return { palette.color(QPalette::AlternateBase), {} };
    case Kind::Both:
    case Kind::Nothing:
        break;
    }
    return {};
}

} // namespace

DiffTextView::DiffTextView(Side side, QWidget *parent)
    : ByteTextView(parent)
    , m_side(side)
    , m_marks(kMarkedRowsMax)
{ }

void DiffTextView::setDiff(const DiffTextPtr &diff)
{
    m_diff = diff;
    m_marks.clear();
    setText(m_diff ? pane()->text : std::make_shared<LinedText>(QByteArray()), Syntax::Plain);
}

void DiffTextView::setBeside(const DiffTextView *other)
{
    m_beside = other;
}

qreal DiffTextView::contentWidth() const
{
    const qreal own = ByteTextView::contentWidth();
    return m_beside ? std::max(own, m_beside->ByteTextView::contentWidth()) : own;
}

const DiffPane *DiffTextView::pane() const noexcept
{
    if (!m_diff)
        return nullptr;
    switch (m_side) {
    case Side::Left:
        return &m_diff->left;
    case Side::Right:
        return &m_diff->right;
    case Side::Both:
        break;
    }
    return &m_diff->unified;
}

const DiffPane *DiffTextView::partners() const noexcept
{
    if (!m_diff || m_side == Side::Both)
        return pane();
    return m_side == Side::Left ? &m_diff->right : &m_diff->left;
}

int DiffTextView::rowOf(qsizetype line) const
{
    return pane() ? static_cast<int>(pane()->text->lines.at(lineBegin(line))) : -1;
}

const DiffRow *DiffTextView::rowAt(qsizetype line) const
{
    const int row = rowOf(line);
    return row >= 0 && row < std::ssize(pane()->rows) ? &pane()->rows[static_cast<std::size_t>(row)]
                                                      : nullptr;
}

void DiffTextView::showRow(int row)
{
    const bool isThere = pane() && row >= 0 && row < std::ssize(pane()->rows);
    const qsizetype line = isThere ? lineAt(pane()->text->lines.begin(row)) : -1;
    setMarkedLine(line);
    if (!isThere)
        return;
    scrollToLine(line);
    // Where it begins far to the right, that is brought into sight, too.
    const std::vector<Mark> &changes = marks(row);
    const qreal x = changes.empty() ? 0 : xAt(lineAt(changes.front().begin), changes.front().begin);
    const qreal room = viewport()->width() - textLeft();
    const qreal left = horizontalScrollBar()->value();
    if (x < left || x > left + room - kMarkedCells * cellWidth())
        horizontalScrollBar()->setValue(static_cast<int>(std::max<qreal>(0, x - room / 3)));
}

QByteArrayView DiffTextView::content(const DiffPane &pane, int row) const
{
    const qsizetype begin = pane.text->lines.begin(row) + kDiffSignBytes;
    return QByteArrayView(pane.text->bytes).sliced(begin, pane.text->lines.end(row) - begin);
}

const std::vector<DiffTextView::Mark> &DiffTextView::marks(int row) const
{
    if (const auto *known = m_marks.object(row))
        return *known;
    auto made = std::make_unique<std::vector<Mark>>();
    const DiffRow &own = pane()->rows[static_cast<std::size_t>(row)];
    if (own.partner >= 0) {
        const QByteArrayView here = content(*pane(), row);
        const bool isLeft = own.kind == Kind::Removed;
        const QByteArrayView there = content(*partners(), own.partner);
        const qsizetype begin = pane()->text->lines.begin(row) + kDiffSignBytes;
        for (const DiffRange &change :
             isLeft ? changesWithin(here, there) : changesWithin(there, here)) {
            const Mark mark = isLeft ? Mark{ begin + change.beginA, begin + change.endA }
                                     : Mark{ begin + change.beginB, begin + change.endB };
            if (mark.end > mark.begin)
                made->push_back(mark);
        }
    }
    m_marks.insert(row, made.release());
    return *m_marks.object(row);
}

std::vector<std::pair<int, int>> DiffTextView::marksOf(qsizetype line) const
{
    std::vector<std::pair<int, int>> columns;
    const int row = rowOf(line);
    if (!rowAt(line))
        return columns;
    for (const Mark &mark : marks(row)) {
        const qsizetype begin = std::max(mark.begin, lineBegin(line));
        const qsizetype end = std::min(mark.end, lineEnd(line));
        if (begin < end)
            columns.emplace_back(static_cast<int>(columnAt(line, begin)),
                                 static_cast<int>(columnAt(line, end)));
    }
    return columns;
}

void DiffTextView::paintLine(QPainter &painter, qsizetype line, QPointF topLeft)
{
    const DiffRow *row = rowAt(line);
    if (!row) {
        ByteTextView::paintLine(painter, line, topLeft);
        return;
    }
    const QRectF whole(0, topLeft.y(), viewport()->width(), lineHeight());
    const KindColours shades = coloursOf(row->kind, palette());
    if (row->kind == Kind::Nothing) {
        QColor hatch = palette().color(QPalette::PlaceholderText);
        hatch.setAlphaF(0.35F);
        painter.fillRect(whole, palette().color(QPalette::Base)); // not the marker's
        painter.fillRect(whole, QBrush(hatch, Qt::BDiagPattern));
    } else if (shades.line.isValid()) {
        painter.fillRect(whole, shades.line);
    }
    for (const Mark &mark : marks(rowOf(line))) {
        const qsizetype begin = std::max(mark.begin, lineBegin(line));
        const qsizetype end = std::min(mark.end, lineEnd(line));
        if (begin >= end)
            continue;
        const qreal x = xAt(line, begin);
        const qreal width = xAt(line, end) - x;
        const QRectF place(topLeft.x() + std::min(x, x + width), topLeft.y(), std::abs(width),
                           lineHeight());
        painter.fillRect(place, shades.change);
        // Seen without colours, too.
        painter.fillRect(QRectF(place.left(), place.bottom() - 2, place.width(), 1), textColour());
    }
    ByteTextView::paintLine(painter, line, topLeft);
    if (line == markedLine()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(whole.adjusted(textLeft() - 4, 1, -1, -1));
    }
}

qsizetype DiffTextView::lineNumber(qsizetype line) const
{
    const DiffRow *row = rowAt(line);
    if (!row || ByteTextView::lineNumber(line) == 0)
        return 0;
    return m_side == Side::Right ? row->right : row->left;
}

qsizetype DiffTextView::lineNumberMax() const
{
    return pane() ? pane()->numberMax : 0;
}

qreal DiffTextView::marginWidth() const
{
    if (m_side != Side::Both)
        return 0;
    const auto digits = std::max<qsizetype>(3, QString::number(lineNumberMax()).size());
    return static_cast<qreal>(digits) * cellWidth() + kMarginPadding;
}

void DiffTextView::paintMargin(QPainter &painter, qsizetype line, const QRectF &cell) const
{
    const DiffRow *row = rowAt(line);
    if (row && row->right > 0 && ByteTextView::lineNumber(line) > 0)
        painter.drawText(cell.adjusted(0, 0, -kMarginPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(row->right));
}

bool DiffTextView::ownKey(const QKeyEvent &event, bool act)
{
    // Wrapped, lines would no longer stand beside their others.
    if (m_side != Side::Both && event.key() == Qt::Key_Z && event.modifiers() == Qt::AltModifier)
        return false;
    return ByteTextView::ownKey(event, act);
}

void DiffTextView::addToMenu(QMenu &menu)
{
    if (m_side == Side::Both)
        ByteTextView::addToMenu(menu);
}

QString DiffTextView::clipboardText() const
{
    if (m_side == Side::Both || !pane())
        return ByteTextView::clipboardText();
    // What is at that side, as it is there.
    QByteArray text;
    const TextLines &lines = pane()->text->lines;
    const qsizetype last = lines.at(selectionEnd());
    for (qsizetype row = lines.at(selectionBegin()); row <= last; ++row) {
        const Kind kind = pane()->rows[static_cast<std::size_t>(row)].kind;
        if (kind == Kind::Nothing || kind == Kind::Place || kind == Kind::NoEnd)
            continue;
        const qsizetype begin = std::max(selectionBegin(), lines.begin(row) + kDiffSignBytes);
        const qsizetype end = std::min(selectionEnd(), lines.end(row));
        if (end > begin)
            text += bytes().sliced(begin, end - begin);
        if (selectionEnd() > lines.end(row))
            text += '\n';
    }
    return QString::fromUtf8(text);
}

void DiffTextView::lookChanged()
{
    ByteTextView::lookChanged();
    Q_EMIT zoomed(zoom());
}

} // namespace hookloupe
