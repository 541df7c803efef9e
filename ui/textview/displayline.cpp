// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/displayline.h"

#include "core/event/bytes.h"

#include <QList>

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

/// Scripts whose characters a fixed-pitch font sets two columns wide, as terminals do.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

int columnsOf(const QString &shown)
{
    int columns = 0;
    for (const uint c : shown.toUcs4())
        columns += isWide(c) ? 2 : 1;
    return columns;
}

/// What stands for the first character of \a bytes, which is not ASCII that is shown as it is.
QString shownCharacter(QByteArrayView bytes, qsizetype &length)
{
    length = claimedLength(bytes);
    QString shown = displayText(bytes.first(length));
    if (length > 1 && shown.startsWith(u"\\x")) {
        // Not UTF-8 after all: each byte is a character of its own.
        length = 1;
        shown = displayText(bytes.first(length));
    }
    return shown;
}

} // namespace

ShownSize shownSize(QByteArrayView bytes, int column)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    if (first >= 0x20 && first < 0x7f)
        return {};
    if (first == '\t')
        return { 1, static_cast<int>(kTabColumns) - column % static_cast<int>(kTabColumns) };
    // Latin, Greek and Cyrillic letters, which displayText() shows as they are.
    if (first >= 0xc3 && first <= 0xd3 && claimedLength(bytes) == 2)
        return { 2, 1 };
    ShownSize size;
    size.columns = columnsOf(shownCharacter(bytes, size.bytes));
    return size;
}

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
            append(shownCharacter(bytes.sliced(at), length), at);
        }
        at += length;
    }
    line.offsets.push_back(static_cast<quint32>(bytes.size()));
    return line;
}

} // namespace hookloupe
