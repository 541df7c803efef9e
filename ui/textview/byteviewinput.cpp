// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/ascii.h"
#include "ui/textview/byteview.h"

#include "ui/textview/findbar.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

namespace hookloupe {

namespace {

constexpr int kDragScrollMs = 40;

/// Bytes that one double click takes together: words, numbers, identifiers such as `evt_1-a.b`.
bool isWordByte(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.'
            || static_cast<unsigned char>(c) >= 0x80;
}

bool isZoomReset(const QKeyEvent &event)
{
    return event.key() == Qt::Key_0
            && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

void ByteView::moveCaret(qsizetype caret, bool select)
{
    m_caret = std::clamp<qsizetype>(caret, 0, m_bytes.size());
    if (!select)
        m_anchor = m_caret;
    ensureVisible(m_caret);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ByteView::moveByLines(qsizetype lines, bool select)
{
    const qsizetype from = lineAt(m_caret);
    const qreal x = m_wantedX >= 0 ? m_wantedX : xAt(from, m_caret);
    const qsizetype to = from + lines;
    if (to < 0)
        moveCaret(0, select);
    else if (to >= lineCount())
        moveCaret(m_bytes.size(), select);
    else
        moveCaret(positionAt(to, x), select);
    m_wantedX = x;
}

ByteView::Range ByteView::wordAt(qsizetype position) const
{
    const qsizetype line = lineAt(position);
    Range word{ position, position };
    const qsizetype end = lineEnd(line);
    const qsizetype begin = lineBegin(line);
    while (word.end < end && isWordByte(m_bytes[word.end]))
        ++word.end;
    while (word.begin > begin && isWordByte(m_bytes[word.begin - 1]))
        --word.begin;
    if (word.begin == word.end && word.end < end)
        word.end = nextPosition(position);
    return word;
}

qsizetype ByteView::wordStep(qsizetype position, int direction) const
{
    const auto at = [this, direction](qsizetype i) {
        const qsizetype byte = direction > 0 ? i : i - 1;
        return byte >= 0 && byte < m_bytes.size() ? m_bytes[byte] : 'x';
    };
    const auto inside = [this, direction](qsizetype i) {
        return direction > 0 ? i < m_bytes.size() : i > 0;
    };
    while (inside(position) && !isWordByte(at(position)))
        position += direction;
    while (inside(position) && isWordByte(at(position)))
        position += direction;
    return position;
}

bool ByteView::moveByKey(const QKeyEvent &event)
{
    const bool select = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const qsizetype line = lineAt(m_caret);
    const qsizetype page = std::max<qsizetype>(1, visibleLineCount() - 1);
    switch (event.key()) {
    case Qt::Key_Up:
        moveByLines(-1, select);
        return true;
    case Qt::Key_Down:
        moveByLines(1, select);
        return true;
    case Qt::Key_PageUp:
        verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(page));
        moveByLines(-page, select);
        return true;
    case Qt::Key_PageDown:
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(page));
        moveByLines(page, select);
        return true;
    default:
        break;
    }
    qsizetype to = 0;
    switch (event.key()) {
    case Qt::Key_Left:
        to = control ? wordStep(m_caret, -1) : previousPosition(m_caret);
        break;
    case Qt::Key_Right:
        to = control ? wordStep(m_caret, 1) : nextPosition(m_caret);
        break;
    case Qt::Key_Home:
        to = control ? 0 : lineBegin(line);
        break;
    case Qt::Key_End:
        to = control ? m_bytes.size() : lastPosition(line);
        break;
    default:
        return false;
    }
    m_wantedX = -1;
    moveCaret(to, select);
    return true;
}

bool ByteView::isOwnShortcut(const QKeyEvent &event)
{
    // Without a selection Ctrl+C belongs to the window, and Escape without a find bar.
    const bool finding = m_findBar && m_findBar->isVisibleTo(this);
    return (event.matches(QKeySequence::Copy) && hasSelection())
            || event.matches(QKeySequence::SelectAll) || event.matches(QKeySequence::Find)
            || event.matches(QKeySequence::FindNext) || event.matches(QKeySequence::FindPrevious)
            || ownKey(event, /*act=*/false) || event.matches(QKeySequence::ZoomIn)
            || event.matches(QKeySequence::ZoomOut) || isZoomReset(event)
            || (event.key() == Qt::Key_Escape && finding);
}

bool ByteView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isOwnShortcut(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void ByteView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->matches(QKeySequence::Copy) && hasSelection())
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Find))
        openFindBar();
    else if (event->matches(QKeySequence::FindNext))
        findNext();
    else if (event->matches(QKeySequence::FindPrevious))
        findPrevious();
    else if (ownKey(*event, /*act=*/true))
        ;
    else if (event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom + 1);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom - 1);
    else if (isZoomReset(*event))
        setZoom(0);
    else if (event->key() == Qt::Key_Escape && isOwnShortcut(*event))
        closeFindBar();
    else if (!moveByKey(*event))
        event->ignore(); // the window's one-letter commands
}

void ByteView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

qsizetype ByteView::positionAtPoint(QPointF point) const
{
    const auto row = static_cast<qsizetype>(std::floor(point.y() / m_lineHeight));
    const qsizetype line = std::clamp<qsizetype>(firstVisibleLine() + row, 0, lineCount() - 1);
    return positionAt(line, point.x() - textLeft() + horizontalScrollBar()->value());
}

ByteView::Range ByteView::unitAt(qsizetype position, Unit unit) const
{
    if (unit == Unit::Word)
        return wordAt(position);
    if (unit == Unit::Line) {
        const qsizetype line = lineAt(position);
        return { lineBegin(line), line + 1 < lineCount() ? lineBegin(line + 1) : m_bytes.size() };
    }
    return { position, position };
}

void ByteView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const auto row = static_cast<qsizetype>(std::floor(event->position().y() / m_lineHeight));
    const qreal x = event->position().x() < gutterWidth()
            ? event->position().x() - gutterWidth()
            : std::max<qreal>(0,
                              event->position().x() - textLeft() + horizontalScrollBar()->value());
    if (firstVisibleLine() + row < lineCount() && clickedAt(firstVisibleLine() + row, x))
        return;
    const qsizetype position = positionAtPoint(event->position());
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool third = m_sinceDoubleClick.isValid()
            && m_sinceDoubleClick.elapsed()
                    < QGuiApplication::styleHints()->mouseDoubleClickInterval()
            && (event->position() - m_doubleClickPoint).manhattanLength()
                    < QGuiApplication::styleHints()->startDragDistance();
    m_sinceDoubleClick.invalidate();
    m_dragging = true;
    m_dragUnit = third ? Unit::Line : Unit::Character;
    m_dragOrigin = extend ? Range{ m_anchor, m_anchor } : unitAt(position, m_dragUnit);
    dragTo(event->position());
}

void ByteView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_sinceDoubleClick.start();
    m_doubleClickPoint = event->position();
    m_dragging = true;
    m_dragUnit = Unit::Word;
    m_dragOrigin = unitAt(positionAtPoint(event->position()), Unit::Word);
    dragTo(event->position());
}

void ByteView::dragTo(QPointF point)
{
    m_dragPoint = point;
    const Range here = unitAt(positionAtPoint(point), m_dragUnit);
    const bool backwards = here.begin < m_dragOrigin.begin;
    m_anchor = backwards ? m_dragOrigin.end : m_dragOrigin.begin;
    m_caret = backwards ? here.begin : std::max(here.end, m_dragOrigin.end);
    m_wantedX = -1;
    // A click never scrolls; dragging beyond an edge does.
    if (!QRectF(viewport()->rect()).contains(point))
        ensureVisible(m_caret);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ByteView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    dragTo(event->position());
    if (viewport()->rect().contains(event->position().toPoint()))
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start(kDragScrollMs, this);
}

void ByteView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    m_dragTimer.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    // The middle button pastes what is selected; building that text must stay cheap.
    constexpr qsizetype primaryBytesMax = 1024LL * 1024;
    if (clipboard->supportsSelection() && hasSelection()
        && selectionEnd() - selectionBegin() <= primaryBytesMax) {
        clipboard->setText(clipboardText(), QClipboard::Selection);
    }
}

void ByteView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    if (m_dragPoint.y() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - 1);
    else if (m_dragPoint.y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + 1);
    dragTo(m_dragPoint);
}

void ByteView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("&Copy"), this, [this] { copy(); });
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(hasSelection());
    QAction *allAction = menu->addAction(tr("Select &all"), this, &ByteView::selectAll);
    allAction->setShortcut(QKeySequence::SelectAll);
    menu->addSeparator();
    QAction *findAction = menu->addAction(tr("&Find…"), this, &ByteView::openFindBar);
    findAction->setShortcut(QKeySequence::Find);
    addToMenu(*menu);
    menu->popup(event->globalPos());
}

void ByteView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ByteView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace hookloupe
