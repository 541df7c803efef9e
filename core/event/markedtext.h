// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace hookloupe {

/// Bytes as text in which nothing is invisible.
struct MarkedText
{
    QString text; ///< ends with '…' when it is cut
    QStringList legend; ///< "␍ carriage return", for each mark that occurs, in order of appearance
    bool isCut = false;
};

/// \a bytes for people who look for what cannot be seen: control characters as their pictures
/// (U+2400 …), blanks and tabs before a line end or the end of the text, byte-order marks, other
/// invisible characters and bytes that are not UTF-8 in angle brackets. A line feed is shown and
/// breaks the line. At most \a bytesMax bytes are looked at.
MarkedText markedText(QByteArrayView bytes, qsizetype bytesMax = 256LL * 1024);

} // namespace hookloupe
