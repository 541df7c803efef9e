// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/importtext.h"

#include <algorithm>

namespace hookloupe {

namespace {

constexpr qsizetype kReadBytes = qsizetype(1024) * 1024;

} // namespace

ImportText::ImportText(More more, qsizetype windowBytesMax)
    : m_more(std::move(more))
    , m_bytesMax(windowBytesMax)
{
    grow();
}

bool ImportText::grow()
{
    if (!m_more || m_isTooLarge)
        return false;
    const qsizetype room = m_bytesMax - m_window.size();
    // At the limit, one byte tells whether the text ends just there.
    const QByteArray read = m_more(
            std::clamp(qMax(kReadBytes, m_window.size()), qsizetype(1), qMax(room, qsizetype(1))));
    if (read.isEmpty()) {
        m_more = nullptr;
        return false;
    }
    if (room < 1) {
        m_isTooLarge = true;
        return false;
    }
    m_held.remove(0, m_held.size() - m_window.size());
    m_held += read;
    m_window = m_held;
    return true;
}

QByteArrayView ImportText::all()
{
    while (grow()) { }
    return m_window;
}

void ImportText::drop(qsizetype bytes)
{
    const QByteArrayView dropped = m_window.first(bytes);
    m_line += std::count(dropped.begin(), dropped.end(), '\n');
    m_window = m_window.sliced(bytes);
}

void ImportText::forEachLine(const std::function<bool(QByteArrayView line, qint64 number)> &visit)
{
    qsizetype looked = 0;
    while (true) {
        qsizetype end = m_window.indexOf('\n', looked);
        if (end < 0) {
            looked = m_window.size();
            if (grow())
                continue;
            end = m_window.size();
            if (end == 0)
                return;
        }
        looked = 0;
        if (!visit(m_window.first(end), m_line))
            return;
        drop(qMin(end + 1, m_window.size()));
    }
}

} // namespace hookloupe
