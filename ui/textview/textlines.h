// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <atomic>
#include <memory>
#include <vector>

namespace hookloupe {

/// Where the lines of a text begin and end. There is always at least one line; LF and CRLF end one.
class TextLines
{
public:
    /// \a text must outlive it. Four bytes of memory a line, and so at most 4 GiB of text.
    /// Once \a stop is set, the rest counts as one line.
    explicit TextLines(QByteArrayView text = {}, const std::atomic<bool> *stop = nullptr);

    qsizetype count() const noexcept { return static_cast<qsizetype>(m_begins.size()); }
    qsizetype begin(qsizetype line) const;
    /// Without the line end.
    qsizetype end(qsizetype line) const;
    /// The line that \a offset is on.
    qsizetype at(qsizetype offset) const;
    /// Bytes of the longest line.
    qsizetype longest() const noexcept { return m_longest; }

private:
    QByteArrayView m_text;
    std::vector<quint32> m_begins;
    qsizetype m_longest = 0;
};

/// A text and where its lines are. Counting the lines of 25 MiB takes longer than a window may
/// stand still: make it in another thread. Immutable.
class LinedText
{
public:
    explicit LinedText(QByteArray text, const std::atomic<bool> *stop = nullptr)
        : bytes(std::move(text))
        , lines(bytes, stop)
    { }
    LinedText(const LinedText &) = delete;
    LinedText &operator=(const LinedText &) = delete;
    ~LinedText() = default;

    const QByteArray bytes;
    const TextLines lines;
};
using LinedTextPtr = std::shared_ptr<const LinedText>;

} // namespace hookloupe
