// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/stopflag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <vector>

namespace hookloupe {

struct NotationOptions
{
    int indent = 2; ///< blanks a level
    qint64 outputBytesMax = 64LL * 1024 * 1024; ///< printing stops there
    qsizetype hexBytesMax = 1024; ///< of one byte string; the rest is counted
    StopFlag stop = nullptr; ///< ends the printing as outputBytesMax does
};

/// A binary format written out as text.
struct Notation
{
    QByteArray text;
    /// For each line of the text the offset, among the bytes, of what it says first.
    std::vector<qint64> lineOrigins;
    qint64 mistakeAt = -1; ///< offset among the bytes where they stop making sense; -1: nowhere
    const char *mistake = ""; ///< a clause: "a byte string is longer than what is left"
    bool isCut = false; ///< outputBytesMax was reached

    bool isWhole() const noexcept { return mistakeAt < 0 && !isCut; }
};

/// Lays out nested items: `{`, `[` and tags, commas, line breaks and indents. Containers are kept
/// on a stack of its own, so that depth costs no recursion; the indent is capped as in
/// prettyJson().
class NotationWriter
{
public:
    explicit NotationWriter(const NotationOptions &options);

    /// Before each item: whatever must stand in front of it. \a origin is its offset.
    void beginItem(qint64 origin);
    void put(QByteArrayView text) { m_notation.text.append(text); }
    void putHex(QByteArrayView bytes);
    /// A JSON string lexeme; bytes that are not UTF-8 stay as they are.
    void putString(QByteArrayView text);
    /// The shortest digits that read back the same, with a point; NaN, Infinity.
    void putDouble(double value);
    void putFloat(float value);
    /// After each item that is not a container; closes what is full.
    void endItem();
    /// An array, or a map with \a count pairs; nullopt: until closeIndefinite().
    void open(QByteArrayView opening, char closing, bool isMap, std::optional<std::uint64_t> count,
              qint64 origin);
    /// `24(` … `)` around the one item that follows.
    void openTag(QByteArrayView opening);
    /// False when the innermost container has a count, or waits for a value.
    bool closeIndefinite(qint64 origin);

    std::size_t depth() const noexcept { return m_open.size(); }
    bool isInsideItem() const noexcept { return !m_open.empty(); }
    bool isFull() const noexcept
    {
        return m_notation.text.size() > m_options.outputBytesMax || isStopped(m_options.stop);
    }
    void fail(qint64 offset, const char *mistake);
    Notation take();

    /// A new line, indented for \a level.
    void breakLine(std::size_t level, qint64 origin);

private:
    struct Open
    {
        char closing = ']';
        bool isMap = false;
        bool isTag = false;
        bool isCounted = true;
        bool isValueNext = false;
        bool isEmpty = true;
        std::uint64_t left = 0; ///< items or pairs
    };

    void putNumber(QByteArray digits);
    void close(qint64 origin);

    NotationOptions m_options;
    Notation m_notation;
    std::vector<Open> m_open;
    qint64 m_lastOrigin = 0;
};

} // namespace hookloupe
