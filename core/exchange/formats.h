// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <span>

namespace hookloupe {

/// A kind of file or paste that requests come in with. Adding one is adding its reader and a line
/// in formats.cpp: the window, the command line and the file dialog read this list.
struct ImportFormat
{
    QLatin1StringView id; ///< "har"
    QLatin1StringView title; ///< "HTTP Archive (HAR)"
    QLatin1StringView suffixes; ///< of file names, blanks between: "har"
    /// What such a file does not keep of a request, a sentence for people; empty: it keeps all.
    /// importRequests() puts it in ImportResult::notes.
    QLatin1StringView loses;
    /// Whether the text is meant to be this; looks at no more than it needs. The text may be the
    /// beginning of a larger one.
    bool (*fits)(QByteArrayView text) = nullptr;
    /// InvalidInput when it is not this at all; what is wrong with single requests is told in
    /// ImportResult::problems.
    /// Where requests can be told apart as they come, no more than one of them is held.
    Result<ImportResult> (*read)(ImportText &text, const ImportOptions &options) = nullptr;
    /// Of a file whose reader seeks in it; null: read() does it. \a goesOn returns false to stop
    /// (Cancelled).
    Result<ImportResult> (*readFile)(const QString &path, const ImportOptions &options,
                                     const std::function<bool(qint64 done, qint64 total)> &goesOn) =
            nullptr;
};

/// In the order in which they are tried.
std::span<const ImportFormat> importFormats();

/// nullptr when no format is meant. \a text without surrounding blanks and byte order mark.
const ImportFormat *detectImportFormat(QByteArrayView text);

/// nullptr when there is none.
const ImportFormat *importFormatNamed(const QString &id);

/// Reads \a text as \a format; the result has its id and its notes.
Result<ImportResult> readAs(const ImportFormat &format, ImportText &text,
                            const ImportOptions &options);
/// The same of a file. Precondition: ImportFormat::readFile.
Result<ImportResult> readFileAs(const ImportFormat &format, const QString &path,
                                const ImportOptions &options,
                                const std::function<bool(qint64 done, qint64 total)> &goesOn);

/// Reads \a text as \a formatId says, or as what it is. A text in UTF-16 with a byte order mark is
/// read, too. InvalidInput: nothing known, or not what was said. Pure: may run in any thread.
Result<ImportResult> importRequests(const QByteArray &text, const ImportOptions &options,
                                    const QString &formatId = {});

} // namespace hookloupe
