// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/byteview.h"

#include "ui/textview/findbar.h"

#include <utility>

namespace hookloupe {

namespace {

/// What is looked through at once: as much as may be parsed on the GUI thread, and more where it is
/// only compared.
constexpr qsizetype kFoldedNowMax = 64LL * 1024;
constexpr qsizetype kComparedNowMax = 4 * 1024LL * 1024;

bool isQuick(const QByteArray &bytes, const FindRequest &request)
{
    return request.needle.isEmpty()
            || (!request.isExpression
                && bytes.size() <= (request.matchCase ? kComparedNowMax : kFoldedNowMax));
}

} // namespace

int ByteView::findAll(const QByteArray &needle)
{
    m_finder.cancel();
    takeFound(findBytes(m_bytes, { .needle = needle }, false));
    return matchCount();
}

void ByteView::find(const FindRequest &request)
{
    m_finder.cancel();
    if (isQuick(m_bytes, request)) {
        takeFound(findBytes(m_bytes, request, false));
        return;
    }
    m_found = {};
    m_currentMatch = -1;
    viewport()->update();
    m_finder.start(
            [bytes = m_bytes, request](const std::atomic<bool> &cancelled) {
                return findBytes(bytes, request, cancelled);
            },
            [this](Found found) { takeFound(std::move(found)); });
    showCount();
}

void ByteView::takeFound(Found found)
{
    m_found = std::move(found);
    m_currentMatch = -1;
    const std::vector<ByteMatch> &matches = m_found.matches;
    if (!matches.empty()) {
        const auto next = std::lower_bound(
                matches.begin(), matches.end(), selectionBegin(),
                [](const ByteMatch &one, qsizetype begin) { return qsizetype(one.begin) < begin; });
        selectMatch(next == matches.end() ? 0 : static_cast<int>(next - matches.begin()));
    }
    showCount();
    viewport()->update();
    Q_EMIT this->found(matchCount());
}

void ByteView::showCount()
{
    if (!m_findBar)
        return;
    if (isFinding())
        m_findBar->showSearching();
    else
        m_findBar->showCount(m_currentMatch, m_found);
}

void ByteView::selectMatch(int match)
{
    m_currentMatch = match;
    const ByteMatch &at = m_found.matches[static_cast<std::size_t>(match)];
    const qsizetype begin = at.begin;
    // Both ends of the match should be seen; the begin matters more.
    reveal(begin);
    scrollToLine(lineAt(begin));
    setSelection(begin, at.end);
    ensureVisible(begin);
    showCount();
}

bool ByteView::selectionIsMatch() const
{
    if (m_currentMatch < 0)
        return false;
    const ByteMatch &at = m_found.matches[static_cast<std::size_t>(m_currentMatch)];
    return selectionBegin() == at.begin && selectionEnd() == at.end;
}

void ByteView::findNext()
{
    if (matchCount() > 0)
        selectMatch((m_currentMatch + 1) % matchCount());
    else
        openFindBar();
}

void ByteView::findPrevious()
{
    if (matchCount() > 0)
        selectMatch((m_currentMatch + matchCount() - 1) % matchCount());
    else
        openFindBar();
}

FindBar &ByteView::findBar()
{
    if (!m_findBar) {
        m_findBar = new FindBar(this);
        m_findBar->hide();
        connect(m_findBar, &FindBar::changed, this, [this] { find(m_findBar->request()); });
        connect(m_findBar, &FindBar::nextRequested, this, &ByteView::findNext);
        connect(m_findBar, &FindBar::previousRequested, this, &ByteView::findPrevious);
        connect(m_findBar, &FindBar::closeRequested, this, &ByteView::closeFindBar);
    }
    return *m_findBar;
}

void ByteView::openFindBar()
{
    FindBar &bar = findBar();
    bar.show();
    layOutFindBar();
    // A selection inside a line is what one most likely looks for.
    constexpr qsizetype likelyNeedleMax = 200;
    QByteArray needle;
    if (selectionEnd() - selectionBegin() <= likelyNeedleMax)
        needle = selectedBytes();
    const bool oneLine = !needle.contains('\n') && !needle.contains('\r');
    const FindRequest before = bar.request();
    bar.begin(oneLine ? QString::fromUtf8(needle) : QString());
    if (bar.request() == before)
        find(before);
}

void ByteView::closeFindBar()
{
    if (!m_findBar)
        return;
    m_findBar->hide();
    layOutFindBar();
    find({});
    setFocus();
}

void ByteView::layOutFindBar()
{
    if (!m_findBar)
        return;
    const int height = m_findBar->isVisibleTo(this) ? m_findBar->sizeHint().height() : 0;
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
    // Beside the scroll bar and not below it.
    const QRect port = viewport()->geometry();
    m_findBar->setGeometry(port.left(), port.top() - height, port.width(), height);
}

} // namespace hookloupe
