// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/byteview.h"

#include "ui/textview/findbar.h"

#include <QByteArrayMatcher>

namespace hookloupe {

int ByteView::findAll(const QByteArray &needle)
{
    m_matches.clear();
    m_currentMatch = -1;
    m_needleSize = needle.size();
    if (!needle.isEmpty()) {
        const QByteArrayMatcher matcher(needle);
        qsizetype at = matcher.indexIn(m_bytes);
        while (at >= 0 && matchCount() < kMatchesMax) {
            m_matches.push_back(at);
            at = matcher.indexIn(m_bytes, at + needle.size());
        }
    }
    if (!m_matches.empty()) {
        const auto next = std::lower_bound(m_matches.begin(), m_matches.end(), selectionBegin());
        selectMatch(next == m_matches.end() ? 0 : static_cast<int>(next - m_matches.begin()));
    } else if (m_findBar) {
        m_findBar->showCount(-1, 0, /*bounded=*/false);
    }
    viewport()->update();
    return matchCount();
}

void ByteView::selectMatch(int match)
{
    m_currentMatch = match;
    const qsizetype begin = m_matches[static_cast<std::size_t>(match)];
    // Both ends of the match should be seen; the begin matters more.
    scrollToLine(lineAt(begin));
    setSelection(begin, begin + m_needleSize);
    ensureVisible(begin);
    if (m_findBar)
        m_findBar->showCount(match, matchCount(), matchCount() == kMatchesMax);
}

bool ByteView::selectionIsMatch() const
{
    return m_currentMatch >= 0
            && selectionBegin() == m_matches[static_cast<std::size_t>(m_currentMatch)]
            && selectionEnd() == selectionBegin() + m_needleSize;
}

void ByteView::findNext()
{
    if (!m_matches.empty())
        selectMatch((m_currentMatch + 1) % matchCount());
    else
        openFindBar();
}

void ByteView::findPrevious()
{
    if (!m_matches.empty())
        selectMatch((m_currentMatch + matchCount() - 1) % matchCount());
    else
        openFindBar();
}

FindBar &ByteView::findBar()
{
    if (!m_findBar) {
        m_findBar = new FindBar(this);
        m_findBar->hide();
        connect(m_findBar, &FindBar::needleChanged, this,
                [this](const QString &needle) { findAll(needle.toUtf8()); });
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
    const QString before = bar.needle();
    bar.begin(oneLine ? QString::fromUtf8(needle) : QString());
    if (bar.needle() == before)
        findAll(before.toUtf8());
}

void ByteView::closeFindBar()
{
    if (!m_findBar)
        return;
    m_findBar->hide();
    layOutFindBar();
    findAll({});
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
