// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace hookloupe {

struct ImportFormat;

/// A file or a text that requests are imported from, which can be read several times: once to see
/// what is in it, once more to store that, with neither all requests nor, where its format lets
/// them be told apart as they come, the whole file in memory. An immutable value; read() may run in
/// any thread.
class ImportFile
{
public:
    /// Of a request of a file, of a file that has to be read as a whole, and of a text.
    static constexpr qint64 kBytesMax = ImportText::kWindowBytesMax;

    /// A regular file, as the format \a formatId or, when that is empty, as what it is. NotFound,
    /// PermissionDenied; InvalidInput: too large, or nothing that can be imported.
    static Result<ImportFile> open(const QString &path, const QString &formatId = {});
    static Result<ImportFile> ofText(QByteArray text, const QString &formatId = {});

    /// As importRequests(). \a progress hears of the bytes that were read and of all, and stops
    /// the reading with false (Cancelled).
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    Result<ImportResult> read(const ImportOptions &options, const Progress &progress = {}) const;

private:
    Result<ImportResult> readFile(ImportOptions options, const Progress &progress) const;

    const ImportFormat *m_format = nullptr; ///< of a file that is read in pieces
    QString m_path; ///< its
    QByteArray m_text; ///< else
    QString m_formatId; ///< as the caller said
};

} // namespace hookloupe
