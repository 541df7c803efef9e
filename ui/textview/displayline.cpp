// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/displayline.h"

#include "core/event/bytes.h"

#include <algorithm>

namespace hookloupe {

namespace {

constexpr qsizetype kTabColumns = 4;

/// Bytes that the first one claims to belong together, as far as they continue it.
qsizetype claimedLength(QByteArrayView bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    const qsizetype claimed = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    qsizetype length = 1;
    while (length < std::min(claimed, bytes.size())
           && (static_cast<unsigned char>(bytes[length]) & 0xc0) == 0x80) {
        ++length;
    }
    return length;
}

} // namespace

int DisplayLine::columnOf(qsizetype offset) const
{
    const auto found = std::lower_bound(offsets.begin(), offsets.end(), offset,
                                        [](quint32 a, qsizetype b) { return a < b; });
    return static_cast<int>(std::min<qsizetype>(found - offsets.begin(), text.size()));
}

qsizetype DisplayLine::offsetOf(int column) const
{
    return offsets[static_cast<std::size_t>(std::clamp<qsizetype>(column, 0, text.size()))];
}

qsizetype DisplayLine::next(qsizetype offset) const
{
    return offsetOf(columnOf(offset + 1));
}

qsizetype DisplayLine::previous(qsizetype offset) const
{
    // An escape is several columns of one offset, so that one column back is one character back.
    return offsetOf(columnOf(offset) - 1);
}

DisplayLine displayLine(QByteArrayView bytes, qsizetype charactersMax)
{
    DisplayLine line;
    const qsizetype expected = std::min(bytes.size(), charactersMax) + 1;
    line.text.reserve(expected);
    line.offsets.reserve(static_cast<std::size_t>(expected) + 1);
    const auto append = [&line](QStringView shown, qsizetype offset) {
        line.text += shown;
        line.offsets.insert(line.offsets.end(), static_cast<std::size_t>(shown.size()),
                            static_cast<quint32>(offset));
    };
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (line.text.size() >= charactersMax) {
            append(u"…", at);
            line.cut = true;
            break;
        }
        const char c = bytes[at];
        qsizetype length = 1;
        if (c >= 0x20 && c < 0x7f) {
            const QChar shown = QLatin1Char(c);
            append(QStringView(&shown, 1), at);
        } else if (c == '\t') {
            append(QString(kTabColumns - line.text.size() % kTabColumns, u' '), at);
        } else {
            length = claimedLength(bytes.sliced(at));
            QString shown = displayText(bytes.sliced(at, length));
            if (length > 1 && shown.startsWith(u"\\x")) {
                // Not UTF-8 after all: each byte is a character of its own.
                length = 1;
                shown = displayText(bytes.sliced(at, length));
            }
            append(shown, at);
        }
        at += length;
    }
    line.offsets.push_back(static_cast<quint32>(bytes.size()));
    return line;
}

} // namespace hookloupe
