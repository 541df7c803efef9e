// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/importfile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/formats.h"

#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Where a format is found out.
constexpr qint64 kBeginBytes = 4LL * 1024 * 1024;

Error tooLarge(const QString &name, qint64 bytesMax)
{
    return { ErrorCode::InvalidInput,
             CoreText::tr("%1 is larger than %2. Cut it in pieces, and import these one by one.")
                     .arg(name, displaySize(bytesMax)),
             name };
}

Error unreadable(const QFile &file)
{
    return { file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
             CoreText::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
             file.fileName() };
}

/// Whether \a begin is that of a text in UTF-16 or UTF-32, which is no window of bytes.
bool isWideText(const QByteArray &begin)
{
    const auto encoding = QStringConverter::encodingForData(begin);
    return encoding && *encoding != QStringConverter::Utf8;
}

constexpr QByteArrayView kByteOrderMark = "\xef\xbb\xbf";

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith(kByteOrderMark) ? text.sliced(kByteOrderMark.size()) : text;
}

} // namespace

Result<ImportFile> ImportFile::open(const QString &path, const QString &formatId)
{
    // A pipe or a device could keep the reader for ever.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "%1 is no regular file. Name the files in it; a pipe is read from "
                              "standard input, '-'.")
                              .arg(path),
                      path };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QByteArray begin = file.read(kBeginBytes);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    ImportFile made;
    made.m_formatId = formatId;
    if (!isWideText(begin))
        made.m_format = formatId.isEmpty() ? detectImportFormat(withoutByteOrderMark(begin))
                                           : importFormatNamed(formatId);
    if (made.m_format) {
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
        return tooLarge(CoreText::tr("The text"), kBytesMax);
    ImportFile made;
    made.m_text = std::move(text);
    made.m_formatId = formatId;
    return made;
}

Result<ImportResult> ImportFile::read(const ImportOptions &options, const Progress &progress) const
{
    if (m_format)
        return readFile(options, progress);
    if (progress && !progress(0, m_text.size()))
        return Error{ ErrorCode::Cancelled, CoreText::tr("The import was cancelled.") };
    auto read = importRequests(m_text, options, m_formatId);
    if (progress && !progress(m_text.size(), m_text.size()))
        return Error{ ErrorCode::Cancelled, CoreText::tr("The import was cancelled.") };
    return read;
}

Result<ImportResult> ImportFile::readFile(ImportOptions options, const Progress &progress) const
{
    if (m_format->readFile)
        return readFileAs(*m_format, m_path, options, progress);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (file.peek(kByteOrderMark.size()) == kByteOrderMark)
        file.skip(kByteOrderMark.size());
    const auto isWanted = [&] { return !progress || progress(file.pos(), file.size()); };
    bool isCancelled = false;
    ImportText text([&](qsizetype bytesMax) {
        isCancelled = isCancelled || !isWanted();
        return isCancelled ? QByteArray() : file.read(bytesMax);
    });
    const auto isSound = [&] {
        return !isCancelled && !text.isTooLarge() && file.error() == QFileDevice::NoError;
    };
    // What a reader makes of a text that was broken off is no request of it.
    if (const RequestTaker take = options.take)
        options.take = [take, isSound](ImportedRequest &&request) {
            return isSound() && take(std::move(request));
        };
    auto read = readAs(*m_format, text, options);
    isCancelled = isCancelled || !isWanted();
    if (isCancelled)
        return Error{ ErrorCode::Cancelled, CoreText::tr("The import was cancelled.") };
    if (text.isTooLarge())
        return tooLarge(CoreText::tr("What begins in line %1 of %2").arg(text.line()).arg(m_path),
                        kBytesMax);
    if (!isSound())
        return unreadable(file);
    return read;
}

} // namespace hookloupe
