// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/importfile.h"

#include "core/event/bytes.h"
#include "core/exchange/formats.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Where a format is found out, and the least that is read at a time.
constexpr qint64 kPieceBytes = 4LL * 1024 * 1024;
/// Of one line: a body of 64 MiB in Base64, and its answer.
constexpr qint64 kLineBytesMax = 192LL * 1024 * 1024;

Error tooLarge(const QString &name, qint64 bytesMax)
{
    return { ErrorCode::InvalidInput,
             u"%1 is larger than %2. Cut it in pieces, and import these one by one."_s.arg(
                     name, displaySize(bytesMax)),
             name };
}

Error unreadable(const QFile &file)
{
    return { file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
             u"%1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()),
             file.fileName() };
}

const ImportFormat *formatNamed(const QString &id)
{
    const auto formats = importFormats();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&id](const ImportFormat &one) { return one.id == id; });
    return found == formats.end() ? nullptr : &*found;
}

/// The rest of a read goes on with \a piece's problems and count behind those of before.
void append(ImportResult &all, ImportResult &&piece)
{
    all.format = piece.format;
    all.notes = std::move(piece.notes);
    all.count += piece.count;
    all.isCutOff = piece.isCutOff;
    std::move(piece.requests.begin(), piece.requests.end(), std::back_inserter(all.requests));
    std::move(piece.problems.begin(), piece.problems.end(), std::back_inserter(all.problems));
}

} // namespace

Result<ImportFile> ImportFile::open(const QString &path, const QString &formatId)
{
    // A pipe or a device could keep the reader for ever.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{ ErrorCode::InvalidInput,
                      u"%1 is no regular file. Name the files in it; a pipe is read from "
                      "standard input, '-'."_s.arg(path),
                      path };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QByteArray begin = file.read(kPieceBytes);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    const ImportFormat *format =
            formatId.isEmpty() ? detectImportFormat(begin) : formatNamed(formatId);
    ImportFile made;
    made.m_formatId = formatId;
    if (format && format->isLines) {
        made.m_path = path;
        return made;
    }
    made.m_text = begin + file.read(kBytesMax + 1 - begin.size());
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (made.m_text.size() > kBytesMax)
        return tooLarge(path, kBytesMax);
    return made;
}

Result<ImportFile> ImportFile::ofText(QByteArray text, const QString &formatId)
{
    if (text.size() > kBytesMax)
        return tooLarge(u"The text"_s, kBytesMax);
    ImportFile made;
    made.m_text = std::move(text);
    made.m_formatId = formatId;
    return made;
}

Result<ImportResult> ImportFile::read(const ImportOptions &options, const Progress &progress) const
{
    if (!m_path.isEmpty())
        return readLines(options, progress);
    if (progress && !progress(0, m_text.size()))
        return Error{ ErrorCode::Cancelled, u"The import was cancelled."_s };
    auto read = importRequests(m_text, options, m_formatId);
    if (progress && !progress(m_text.size(), m_text.size()))
        return Error{ ErrorCode::Cancelled, u"The import was cancelled."_s };
    return read;
}

Result<ImportResult> ImportFile::readLines(ImportOptions options, const Progress &progress) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    ImportResult all;
    QString formatId = m_formatId;
    bool isStopped = false;
    const RequestTaker take = options.take;
    if (take)
        options.take = [&take, &isStopped](ImportedRequest &&request) {
            isStopped = !take(std::move(request));
            return !isStopped;
        };
    const std::size_t requestsMax = options.requestsMax;
    qint64 before = 0;
    QByteArray held; // the begin of a line whose end was not read yet
    for (bool isEnd = false; !isEnd && !isStopped;) {
        if (progress && !progress(before, file.size()))
            return Error{ ErrorCode::Cancelled, u"The import was cancelled."_s };
        const QByteArray piece = file.read(kPieceBytes);
        if (file.error() != QFileDevice::NoError)
            return unreadable(file);
        isEnd = piece.isEmpty();
        before += piece.size();
        held += piece;
        const qsizetype end = isEnd ? held.size() : held.lastIndexOf('\n') + 1;
        if (end == 0 && held.size() > kLineBytesMax)
            return tooLarge(u"Line %1"_s.arg(options.linesBefore + 1), kLineBytesMax);
        const QByteArray lines = held.left(end);
        held.remove(0, end);
        if (lines.trimmed().isEmpty() && all.count + all.problems.size() > 0) {
            options.linesBefore += lines.count('\n');
            continue;
        }
        if (end == 0 && !isEnd)
            continue;
        auto read = importRequests(lines, options, formatId);
        if (!read)
            return read.error();
        options.linesBefore += lines.count('\n');
        formatId = read->format;
        isStopped = isStopped || read->isCutOff;
        append(all, std::move(*read));
        options.requestsMax = requestsMax - std::min(requestsMax, all.count);
    }
    if (progress && !progress(before, before))
        return Error{ ErrorCode::Cancelled, u"The import was cancelled."_s };
    return all;
}

} // namespace hookloupe
