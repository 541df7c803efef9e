// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace hookloupe {

/// The text that requests are read from, as a window that begins where its reader stands: a file of
/// any size is read without being held. A reader looks at window(), asks for more of it with grow()
/// where a request is not whole yet, and drops what it has read.
class ImportText
{
public:
    /// Further bytes, at most as many as asked for; empty at the end, and when reading failed,
    /// which its owner knows.
    using More = std::function<QByteArray(qsizetype bytesMax)>;
    /// Of what has to be looked at at once: a request, or a document that is not cut.
    static constexpr qsizetype kWindowBytesMax = qsizetype(256) * 1024 * 1024;

    /// \a whole is all of it, and must outlive this.
    explicit ImportText(QByteArrayView whole)
        : m_window(whole)
    { }
    explicit ImportText(More more, qsizetype windowBytesMax = kWindowBytesMax);

    QByteArrayView window() const noexcept { return m_window; }
    /// The line of the whole text in which the window begins, 1-based.
    qint64 line() const noexcept { return m_line; }
    /// Whether nothing is known to follow the window; only grow() finds out.
    bool isWhole() const noexcept { return !m_more; }
    /// Makes the window longer, at least twice as long where there is so much; what was a view of
    /// it is none any longer. False when nothing follows, or when it is as large as it may be.
    bool grow();
    /// Grows to the end.
    QByteArrayView all();
    /// The window begins \a bytes further on.
    void drop(qsizetype bytes);
    /// The window would have had to be larger than it may: what was read last is no whole request.
    bool isTooLarge() const noexcept { return m_isTooLarge; }

    /// Drops line by line, without their line ends, until \a visit returns false.
    void forEachLine(const std::function<bool(QByteArrayView line, qint64 number)> &visit);

private:
    More m_more; ///< null: nothing follows
    qsizetype m_bytesMax = kWindowBytesMax;
    QByteArray m_held; ///< the window is its end; empty for a text that is there
    QByteArrayView m_window;
    qint64 m_line = 1;
    bool m_isTooLarge = false;
};

} // namespace hookloupe
