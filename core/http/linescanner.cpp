// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/linescanner.h"

#include <cstring>

namespace hookloupe {

namespace {
bool holds(QByteArrayView bytes, char c) noexcept
{
    return !bytes.isEmpty()
            && std::memchr(bytes.data(), c, static_cast<std::size_t>(bytes.size())) != nullptr;
}
} // namespace

LineScanner::Found LineScanner::next(QByteArrayView bytes, qsizetype endMax,
                                     ByteSpan &line) noexcept
{
    const auto unseen = static_cast<std::size_t>(bytes.size() - m_scanned);
    const void *feed = unseen > 0 ? std::memchr(bytes.data() + m_scanned, '\n', unseen) : nullptr;
    if (!feed) {
        m_scanned = bytes.size();
        return m_scanned > endMax ? Found::TooLong : Found::Nothing;
    }
    // The outcome may depend on the bytes alone, never on how they were cut into pieces: so the
    // limit is asked first, as it is above.
    const qsizetype end = static_cast<const char *>(feed) - bytes.data();
    if (end + 1 > endMax)
        return Found::TooLong;
    if (end == m_start || bytes[end - 1] != '\r')
        return Found::BareFeed;
    line = { m_start, end - 1 - m_start };
    const QByteArrayView content = bytes.sliced(line.offset, line.length);
    if (holds(content, '\r'))
        return Found::BareReturn;
    if (holds(content, '\0'))
        return Found::Nul;
    setPosition(end + 1);
    return Found::Line;
}

} // namespace hookloupe
