// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/byteview.h"

#include "ui/textview/accessiblebyteview.h"
#include "ui/textview/findbar.h"
#include "ui/theme/spacing.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>
#include <limits>

namespace hookloupe {

namespace {

constexpr qreal kPadding = space::kSmall;
constexpr qreal kFontPointsMin = 5;
constexpr qreal kFontPointsMax = 48;
constexpr qsizetype kScrollMax = std::numeric_limits<int>::max();

} // namespace

ByteView::ByteView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installAccessibleByteView();
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    updateFont();
}

// What is found last may come while its parts are gone already.
ByteView::~ByteView()
{
    m_finder.cancel();
}

void ByteView::updateFont()
{
    m_font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const qreal points = m_font.pointSizeF() > 0 ? m_font.pointSizeF() : font().pointSizeF();
    m_font.setPointSizeF(std::clamp(points + m_zoom, kFontPointsMin, kFontPointsMax));
    // Ligatures would show one shape for two bytes.
    m_font.setStyleStrategy(QFont::PreferDefault);
    m_font.setKerning(false);
    const QFontMetricsF metrics(m_font);
    m_cellWidth = std::max<qreal>(1, metrics.horizontalAdvance(u'0'));
    m_lineHeight = std::ceil(metrics.height() + 2);
}

void ByteView::setZoom(int steps)
{
    const qsizetype first = firstVisibleLine();
    const int before = m_zoom;
    m_zoom = std::clamp(steps, -8, 30);
    updateFont();
    lookChanged();
    updateScrollBars();
    verticalScrollBar()->setValue(static_cast<int>(first));
    viewport()->update();
    if (m_zoom != before)
        Q_EMIT zoomChanged(m_zoom);
}

void ByteView::setColours(const TextColours &colours)
{
    m_colours = colours;
    lookChanged();
    viewport()->update();
}

QColor ByteView::textColour() const
{
    return palette().color(QPalette::Text);
}

void ByteView::resetBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_caret = m_anchor = 0;
    m_wantedX = -1;
    m_marked = -1;
    m_dragging = false;
    m_dragTimer.stop();
    lookChanged();
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    // What one looks for stays while one goes through events.
    const bool finding = m_findBar && m_findBar->isVisibleTo(this);
    find(finding ? m_findBar->request() : FindRequest());
    viewport()->update();
    Q_EMIT selectionChanged();
}

qsizetype ByteView::lastVisibleLine() const
{
    return std::min(lineCount() - 1, firstVisibleLine() + visibleLineCount());
}

QString ByteView::visibleText() const
{
    QStringList lines;
    for (qsizetype line = firstVisibleLine(); line <= lastVisibleLine(); ++line)
        lines += lineText(line);
    return lines.join(u'\n');
}

qsizetype ByteView::visibleOfPosition(qsizetype position) const
{
    qsizetype character = 0;
    for (qsizetype line = firstVisibleLine(); line <= lastVisibleLine(); ++line) {
        if (position <= lineEnd(line))
            return character + (position > lineBegin(line) ? columnAt(line, position) : 0);
        character += lineText(line).size() + 1;
    }
    return std::max<qsizetype>(0, character - 1);
}

qsizetype ByteView::positionOfVisible(qsizetype character) const
{
    for (qsizetype line = firstVisibleLine(); line <= lastVisibleLine(); ++line) {
        const qsizetype size = lineText(line).size();
        if (character <= size)
            return positionAtColumn(line, std::max<qsizetype>(0, character));
        character -= size + 1;
    }
    return lineEnd(lastVisibleLine());
}

qsizetype ByteView::firstVisibleLine() const
{
    return verticalScrollBar()->value();
}

qsizetype ByteView::visibleLineCount() const
{
    return std::max<qsizetype>(1, static_cast<qsizetype>(viewport()->height() / m_lineHeight));
}

void ByteView::updateScrollBars()
{
    const qsizetype rows = visibleLineCount();
    const qsizetype below = std::clamp<qsizetype>(lineCount() - rows, 0, kScrollMax);
    verticalScrollBar()->setRange(0, static_cast<int>(below));
    verticalScrollBar()->setPageStep(static_cast<int>(rows));
    const int width = std::max(1, viewport()->width() - static_cast<int>(textLeft()));
    const qreal beyond = contentWidth() + 2 * m_cellWidth - width;
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::min(beyond, 1e8))));
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setSingleStep(static_cast<int>(4 * m_cellWidth));
}

qreal ByteView::gutterWidth() const
{
    if (!hasLineNumbers())
        return 0;
    const auto digits = std::max<qsizetype>(3, QString::number(lineNumberMax()).size());
    return static_cast<qreal>(digits) * m_cellWidth + 2 * kPadding + marginWidth();
}

qreal ByteView::textLeft() const
{
    return gutterWidth() + kPadding;
}

void ByteView::ensureVisible(qsizetype position)
{
    const qsizetype line = lineAt(position);
    const qsizetype rows = visibleLineCount();
    if (line < firstVisibleLine())
        verticalScrollBar()->setValue(static_cast<int>(line));
    else if (line >= firstVisibleLine() + rows)
        verticalScrollBar()->setValue(static_cast<int>(line - rows + 1));
    const qreal x = xAt(line, position);
    const qreal width = viewport()->width() - textLeft();
    const qreal margin = std::min(4 * m_cellWidth, width / 4);
    const qreal left = horizontalScrollBar()->value();
    updateScrollBars();
    if (x < left + margin)
        horizontalScrollBar()->setValue(static_cast<int>(std::max<qreal>(0, x - margin)));
    else if (x > left + width - margin)
        horizontalScrollBar()->setValue(static_cast<int>(x - width + margin));
}

void ByteView::scrollToLine(qsizetype line)
{
    line = std::clamp<qsizetype>(line, 0, lineCount() - 1);
    const qsizetype rows = visibleLineCount();
    if (line < firstVisibleLine() || line >= firstVisibleLine() + rows)
        verticalScrollBar()->setValue(static_cast<int>(std::max<qsizetype>(0, line - rows / 2)));
}

void ByteView::setMarkedLine(qsizetype line)
{
    m_marked = line >= 0 && line < lineCount() ? lineBegin(line) : -1;
    viewport()->update();
}

qsizetype ByteView::markedLine() const
{
    return m_marked < 0 ? -1 : lineAt(m_marked);
}

void ByteView::scrollToTop(qsizetype line)
{
    verticalScrollBar()->setValue(static_cast<int>(std::min(line, kScrollMax)));
}

void ByteView::paintMargin(QPainter &, qsizetype, const QRectF &) const { }

bool ByteView::clickedAt(qsizetype, qreal)
{
    return false;
}

void ByteView::reveal(qsizetype) { }

bool ByteView::ownKey(const QKeyEvent &, bool)
{
    return false;
}

void ByteView::addToMenu(QMenu &) { }

QByteArray ByteView::selectedBytes() const
{
    return m_bytes.mid(selectionBegin(), selectionEnd() - selectionBegin());
}

void ByteView::setSelection(qsizetype anchor, qsizetype caret)
{
    m_anchor = std::clamp<qsizetype>(anchor, 0, m_bytes.size());
    m_wantedX = -1;
    reveal(std::clamp<qsizetype>(caret, 0, m_bytes.size()));
    moveCaret(caret, /*select=*/true);
}

void ByteView::selectAll()
{
    // The view stays where it is: the caret's end may be far away.
    m_anchor = 0;
    m_caret = m_bytes.size();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ByteView::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(clipboardText());
}

void ByteView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setZoom(m_zoom);
    if (event->type() == QEvent::PaletteChange)
        lookChanged();
}

void ByteView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    layOutFindBar();
}

void ByteView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(m_font);
    const auto firstRow = static_cast<qsizetype>(event->rect().top() / m_lineHeight);
    const auto lastRow = static_cast<qsizetype>(event->rect().bottom() / m_lineHeight);
    const qsizetype first = firstVisibleLine() + firstRow;
    const qsizetype last = std::min(lineCount() - 1, firstVisibleLine() + lastRow);
    const qreal gutter = gutterWidth();
    const qsizetype marked = markedLine();
    painter.setClipRect(QRectF(gutter, 0, viewport()->width() - gutter, viewport()->height()));
    for (qsizetype line = first; line <= last; ++line) {
        const qreal y = static_cast<qreal>(line - firstVisibleLine()) * m_lineHeight;
        if (line == marked) {
            painter.fillRect(QRectF(gutter, y, viewport()->width(), m_lineHeight),
                             colourOr(m_colours.marker, palette().color(QPalette::AlternateBase)));
        }
        paintLine(painter, line, QPointF(textLeft() - horizontalScrollBar()->value(), y));
    }
    if (hasFocus())
        paintCaret(painter);
    painter.setClipping(false);
    if (gutter > 0)
        paintGutter(painter, first, last);
}

void ByteView::paintGutter(QPainter &painter, qsizetype first, qsizetype last) const
{
    const qreal gutter = gutterWidth();
    const QColor muted = colourOr(m_colours.muted, palette().color(QPalette::PlaceholderText));
    const qsizetype marked = markedLine();
    QColor rule = muted;
    rule.setAlphaF(0.3F);
    painter.fillRect(QRectF(gutter - 1, 0, 1, viewport()->height()), rule);
    for (qsizetype line = first; line <= last; ++line) {
        const qreal y = static_cast<qreal>(line - firstVisibleLine()) * m_lineHeight;
        const QRectF cell(0, y, gutter - marginWidth() - kPadding, m_lineHeight);
        painter.setPen(line == marked ? textColour() : muted);
        if (const qsizetype number = lineNumber(line))
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
        if (marginWidth() > 0)
            paintMargin(painter, line,
                        QRectF(gutter - marginWidth() - 1, y, marginWidth(), m_lineHeight));
    }
}

void ByteView::paintCaret(QPainter &painter) const
{
    const qsizetype line = lineAt(m_caret);
    if (line < firstVisibleLine() || line > firstVisibleLine() + visibleLineCount())
        return;
    const qreal x = textLeft() - horizontalScrollBar()->value() + xAt(line, m_caret);
    const qreal y = static_cast<qreal>(line - firstVisibleLine()) * m_lineHeight;
    painter.fillRect(QRectF(x, y + 1, 1, m_lineHeight - 2), textColour());
}

} // namespace hookloupe
