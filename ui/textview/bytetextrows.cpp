// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Which lines a text is shown in: wrapped ones, and all but what is folded away.

#include "ui/textview/bytetextview.h"

#include "core/event/bytes.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Less is wrapped at once.
constexpr qsizetype kWrappedNowMax = 64LL * 1024;

} // namespace

qsizetype ByteTextView::rowCount() const
{
    return m_wrapped ? m_wrapped->count() : lines().count();
}

qsizetype ByteTextView::rowBegin(qsizetype row) const
{
    return m_wrapped ? m_wrapped->begin(row) : lines().begin(row);
}

qsizetype ByteTextView::rowAt(qsizetype position) const
{
    return m_wrapped ? m_wrapped->at(position) : lines().at(position);
}

qsizetype ByteTextView::rowOf(qsizetype line) const
{
    const auto after = std::upper_bound(
            m_hidden.begin(), m_hidden.end(), line,
            [](qsizetype value, const Hidden &one) { return value <= one.lineBefore; });
    if (after == m_hidden.begin())
        return line;
    const Hidden &before = *std::prev(after);
    return before.behindRow + (line - before.lineBefore - 1);
}

qsizetype ByteTextView::lineCount() const
{
    if (m_hidden.empty())
        return rowCount();
    const Hidden &last = m_hidden.back();
    return last.lineBefore + 1 + (rowCount() - last.behindRow);
}

qsizetype ByteTextView::lineBegin(qsizetype line) const
{
    return rowBegin(rowOf(line));
}

qsizetype ByteTextView::lineEnd(qsizetype line) const
{
    const qsizetype row = rowOf(line);
    return m_wrapped ? m_wrapped->end(row) : lines().end(row);
}

qsizetype ByteTextView::lastPosition(qsizetype line) const
{
    // Behind the last character of a broken line stands the next one.
    return line + 1 < lineCount() && isContinuation(line + 1) ? previousPosition(lineEnd(line))
                                                              : lineEnd(line);
}

qsizetype ByteTextView::lineAt(qsizetype position) const
{
    const qsizetype row = rowAt(position);
    const auto after = std::upper_bound(
            m_hidden.begin(), m_hidden.end(), row,
            [](qsizetype value, const Hidden &one) { return value < one.firstRow; });
    if (after == m_hidden.begin())
        return row;
    const Hidden &before = *std::prev(after);
    return row < before.behindRow ? before.lineBefore
                                  : before.lineBefore + 1 + (row - before.behindRow);
}

bool ByteTextView::isContinuation(qsizetype line) const
{
    return m_wrapped && m_wrapped->isContinuation(rowOf(line));
}

qsizetype ByteTextView::lineNumber(qsizetype line) const
{
    return isContinuation(line) ? 0 : lines().at(lineBegin(line)) + 1;
}

void ByteTextView::updateHidden()
{
    m_hidden.clear();
    if (!m_folds)
        return;
    const std::vector<Fold> &folds = m_folds->all();
    qsizetype hiddenRows = 0;
    quint32 behind = 0; // lines before it are in a folded container already
    for (std::size_t i = 0; i < folds.size(); ++i) {
        if (!m_isFolded[i] || folds[i].first < behind)
            continue;
        behind = folds[i].last + 1;
        const qsizetype first = rowAt(lines().begin(folds[i].first + 1));
        const qsizetype end = folds[i].last + 1 < lines().count()
                ? rowAt(lines().begin(folds[i].last + 1))
                : rowCount();
        m_hidden.push_back({ first, end, first - hiddenRows - 1 });
        hiddenRows += end - first;
    }
}

qsizetype ByteTextView::foldedOn(qsizetype line) const
{
    const auto found = std::lower_bound(
            m_hidden.begin(), m_hidden.end(), line,
            [](const Hidden &one, qsizetype value) { return one.lineBefore < value; });
    return found != m_hidden.end() && found->lineBefore == line
            ? m_folds->openedBy(lines().at(rowBegin(found->firstRow)) - 1)
            : -1;
}

qsizetype ByteTextView::foldOf(qsizetype line) const
{
    return !m_folds || isContinuation(line) ? -1 : m_folds->openedBy(lines().at(lineBegin(line)));
}

QString ByteTextView::foldedText(const Fold &fold) const
{
    const qsizetype begin = lines().begin(fold.last);
    const QByteArrayView closing =
            QByteArrayView(bytes()).sliced(begin, lines().end(fold.last) - begin).trimmed();
    if (m_syntax == Syntax::Xml) {
        const QString inside = fold.items == 0 ? tr("%L1 lines").arg(fold.last - fold.first + 1)
                : fold.items == 1              ? tr("1 element")
                                               : tr("%L1 elements").arg(fold.items);
        constexpr qsizetype namesMax = 60;
        const qsizetype endTag = std::max<qsizetype>(0, closing.lastIndexOf("</"));
        return u"… %1 %2"_s.arg(inside, displayText(closing.sliced(endTag), namesMax));
    }
    const bool isObject = closing.startsWith('}');
    const QString what = fold.items == 1
            ? (isObject ? tr("1 key") : tr("1 item"))
            : (isObject ? tr("%L1 keys") : tr("%L1 items")).arg(fold.items);
    return u"… %1 "_s.arg(what) + QString::fromLatin1(closing);
}

void ByteTextView::foldsChanged()
{
    keepingPlace([this] { updateHidden(); });
}

void ByteTextView::setFolded(qsizetype fold, bool folded)
{
    m_isFolded[static_cast<std::size_t>(fold)] = folded;
    foldsChanged();
}

void ByteTextView::toggleFold(qsizetype fold)
{
    const bool folds = !m_isFolded[static_cast<std::size_t>(fold)];
    setFolded(fold, folds);
    // A caret that went away with its line waits where that is.
    const qsizetype line = lineAt(caret());
    if (folds && foldedOn(line) == fold && caret() > lineEnd(line)) {
        const qsizetype end = lineEnd(line);
        setSelection(end, end);
    }
}

void ByteTextView::foldAtCaret()
{
    if (!m_folds)
        return;
    qsizetype fold = m_folds->around(lines().at(caret()));
    const std::vector<Fold> &folds = m_folds->all();
    // What is folded already is one line: the next one out is meant.
    while (fold >= 0 && m_isFolded[static_cast<std::size_t>(fold)]) {
        const quint32 parent = folds[static_cast<std::size_t>(fold)].parent;
        fold = parent == Fold::kNone ? -1 : static_cast<qsizetype>(parent);
    }
    if (fold >= 0)
        toggleFold(fold);
}

void ByteTextView::unfoldAtCaret()
{
    if (const qsizetype fold = foldedOn(lineAt(caret())); fold >= 0)
        setFolded(fold, false);
}

void ByteTextView::foldAll()
{
    if (!hasFolds())
        return;
    const std::vector<Fold> &folds = m_folds->all();
    for (std::size_t i = 0; i < folds.size(); ++i)
        m_isFolded[i] = folds[i].parent != Fold::kNone;
    foldsChanged();
}

void ByteTextView::unfoldAll()
{
    m_isFolded.assign(m_isFolded.size(), false);
    foldsChanged();
}

void ByteTextView::reveal(qsizetype position)
{
    if (m_hidden.empty())
        return;
    const qsizetype line = lines().at(position);
    bool opens = false;
    const std::vector<Fold> &folds = m_folds->all();
    for (qsizetype at = m_folds->around(line); at >= 0;) {
        const auto index = static_cast<std::size_t>(at);
        if (m_isFolded[index] && line > folds[index].first) {
            m_isFolded[index] = false;
            opens = true;
        }
        at = folds[index].parent == Fold::kNone ? -1 : static_cast<qsizetype>(folds[index].parent);
    }
    if (opens)
        foldsChanged();
}

qreal ByteTextView::marginWidth() const
{
    return hasFolds() ? std::ceil(1.5 * cellWidth()) : 0;
}

void ByteTextView::paintMargin(QPainter &painter, qsizetype line, const QRectF &cell) const
{
    const qsizetype fold = foldOf(line);
    if (fold < 0)
        return;
    const qreal half = std::min(cell.width(), cell.height()) / 4;
    const QPointF middle = cell.center();
    QPainterPath path;
    if (m_isFolded[static_cast<std::size_t>(fold)]) {
        path.moveTo(middle + QPointF(-half / 2, -half));
        path.lineTo(middle + QPointF(half / 2 + 1, 0));
        path.lineTo(middle + QPointF(-half / 2, half));
    } else {
        path.moveTo(middle + QPointF(-half, -half / 2));
        path.lineTo(middle + QPointF(0, half / 2 + 1));
        path.lineTo(middle + QPointF(half, -half / 2));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(textColour(), 1.4));
    painter.drawPath(path);
    painter.restore();
}

bool ByteTextView::clickedAt(qsizetype line, qreal x)
{
    if (x < 0) {
        const qsizetype fold = -x <= marginWidth() ? foldOf(line) : -1;
        if (fold >= 0)
            toggleFold(fold);
        return fold >= 0;
    }
    const qsizetype fold = foldedOn(line);
    if (fold < 0)
        return false;
    const LaidLine &shown = laid(line);
    if (x < shown.xOf(shown.foldColumn) || x > shown.width())
        return false;
    setFolded(fold, false);
    return true;
}

bool ByteTextView::ownKey(const QKeyEvent &event, bool act)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto is = [&](Qt::KeyboardModifiers wanted, std::initializer_list<int> keys) {
        return modifiers == wanted
                && std::find(keys.begin(), keys.end(), event.key()) != keys.end();
    };
    constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;
    void (ByteTextView::*action)() = nullptr;
    // A plus needs Shift on some keyboards, and with it a bracket is a brace.
    if (is({}, { Qt::Key_Minus }) || is(controlShift, { Qt::Key_BracketLeft, Qt::Key_BraceLeft }))
        action = &ByteTextView::foldAtCaret;
    else if (is({}, { Qt::Key_Plus }) || is(Qt::ShiftModifier, { Qt::Key_Plus })
             || is(controlShift, { Qt::Key_BracketRight, Qt::Key_BraceRight }))
        action = &ByteTextView::unfoldAtCaret;
    else if (is(Qt::AltModifier, { Qt::Key_Minus }))
        action = &ByteTextView::foldAll;
    else if (is(Qt::AltModifier, { Qt::Key_Plus })
             || is(Qt::AltModifier | Qt::ShiftModifier, { Qt::Key_Plus }))
        action = &ByteTextView::unfoldAll;
    const bool wraps = is(Qt::AltModifier, { Qt::Key_Z });
    if (!wraps && (!action || !hasFolds()))
        return false;
    if (act && wraps)
        setWrapping(!m_wraps);
    else if (act)
        (this->*action)();
    return true;
}

void ByteTextView::addToMenu(QMenu &menu)
{
    QAction *wrap = menu.addAction(tr("&Wrap long lines"));
    wrap->setCheckable(true);
    wrap->setChecked(m_wraps);
    wrap->setShortcut(Qt::ALT | Qt::Key_Z);
    connect(wrap, &QAction::toggled, this, &ByteTextView::setWrapping);
    if (!hasFolds())
        return;
    menu.addSeparator();
    menu.addAction(tr("F&old"), this, &ByteTextView::foldAtCaret)->setShortcut(Qt::Key_Minus);
    menu.addAction(tr("&Unfold"), this, &ByteTextView::unfoldAtCaret)->setShortcut(Qt::Key_Plus);
    menu.addAction(tr("Fold a&ll"), this, &ByteTextView::foldAll)
            ->setShortcut(Qt::ALT | Qt::Key_Minus);
    menu.addAction(tr("U&nfold all"), this, &ByteTextView::unfoldAll)
            ->setShortcut(Qt::ALT | Qt::Key_Plus);
}

void ByteTextView::setWrapping(bool wraps)
{
    if (wraps == m_wraps)
        return;
    m_wraps = wraps;
    if (wraps) {
        wrapLater();
    } else {
        m_wrapper.cancel();
        keepingPlace([this] {
            m_wrapped.reset();
            updateHidden();
        });
    }
    Q_EMIT wrappingChanged(wraps);
}

void ByteTextView::wrapLater()
{
    if (!m_wraps)
        return;
    const qreal room = viewport()->width() - textLeft() - cellWidth();
    const int columns = std::max(WrappedLines::kColumnsMin, static_cast<int>(room / cellWidth()));
    if (m_wrapped && m_wrapped->columns() == columns)
        return;
    const auto take = [this](std::shared_ptr<const WrappedLines> wrapped) {
        keepingPlace([this, &wrapped] {
            m_wrapped = std::move(wrapped);
            updateHidden();
        });
    };
    m_wrapper.cancel();
    if (m_text->bytes.size() <= kWrappedNowMax) {
        take(std::make_shared<WrappedLines>(m_text, columns, m_syntax, false));
        return;
    }
    m_wrapper.start(
            [text = m_text, columns, syntax = m_syntax](
                    const std::atomic<bool> &cancelled) -> std::shared_ptr<const WrappedLines> {
                return std::make_shared<WrappedLines>(text, columns, syntax, cancelled);
            },
            take);
}

void ByteTextView::lookChanged()
{
    m_laid.clear();
    m_widest = 0;
    wrapLater(); // other letters are as wide in other columns
}

void ByteTextView::resizeEvent(QResizeEvent *event)
{
    ByteView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        wrapLater();
}

} // namespace hookloupe
