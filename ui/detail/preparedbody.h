// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/csvtable.h"
#include "core/payload/format.h"
#include "core/payload/formfields.h"
#include "core/payload/multipart.h"
#include "ui/textview/folds.h"
#include "ui/textview/syntax.h"
#include "ui/textview/textlines.h"

#include <QImage>
#include <QStringList>

#include <atomic>
#include <limits>
#include <memory>
#include <vector>

namespace hookloupe {

/// A body and what its header says of it. Values, so that it can cross threads.
struct BodyInput
{
    LinedTextPtr received; ///< as it came
    QByteArray contentType;
    QByteArray contentEncoding;
    bool decodesEscapes = false; ///< of JSON strings, where it is laid out
    char csvDelimiter = '\0'; ///< of CSV; NUL: guessed
};

/// A body that is best read in rows and columns. Immutable.
struct BodyTable
{
    enum class Kind {
        Form,
        Parts,
        Csv
    } kind = Kind::Form;
    QByteArray bytes; ///< that the rest points into
    std::vector<FormField> fields;
    Multipart multipart;
    CsvTable csv;
    bool isDelimiterGuessed = true; ///< of CSV

    qsizetype rowCount() const noexcept;
    qsizetype columnCount() const noexcept;
    /// What is in a cell; of CSV about \a bytesMax bytes of it.
    QByteArray cell(qsizetype row, qsizetype column,
                    qint64 bytesMax = std::numeric_limits<qint64>::max()) const;
    /// What is worth a closer look in \a row: a field's value, a part's body; of CSV the cell.
    QByteArray content(qsizetype row, qsizetype column) const;
};

/// A body made ready for all ways in which it can be looked at.
struct PreparedBody
{
    FormatFinding format;
    QStringList decodings; ///< a sentence for each layer: "gzip: 1,204 bytes → 5,310 bytes."
    /// Without its encodings, in UTF-8 where it is text; the received one where that is the same.
    LinedTextPtr decoded;
    LinedTextPtr pretty; ///< null where nothing can be laid out
    Syntax syntax = Syntax::Plain; ///< of `pretty`
    FoldsPtr folds; ///< of `pretty`
    bool hasPlaces = false; ///< `pretty` is one JSON document, whose values have paths
    qint64 markedAt = -1; ///< offset in `pretty` of a mistake
    QStringList prettyNotes; ///< what to know of `pretty`, a sentence each
    bool hasEscapes = false; ///< there are some to be decoded
    std::shared_ptr<const BodyTable> table; ///< null where there is none
    QStringList tableNotes;
    QImage image; ///< null where there is none, or none that is safe to decode
    QString imageNote;
};

/// What a decoded body may be long; more is not decoded.
inline constexpr qsizetype kDecodedBytesMax = 64LL * 1024 * 1024;

/// The colours of a body of \a format that is not laid out.
Syntax sourceSyntax(PayloadFormat format) noexcept;

/// Pure and reentrant; takes as long as decoding and laying out take. Ends early, and is of no use
/// then, once \a cancelled.
PreparedBody prepareBody(const BodyInput &input, const std::atomic<bool> &cancelled);

} // namespace hookloupe
