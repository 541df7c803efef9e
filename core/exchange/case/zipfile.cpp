// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/zipfile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kUnpackBytes = 64LL * 1024;

Error damaged(const QString &what)
{
    return { ErrorCode::InvalidInput,
             CoreText::tr("It is damaged (%1). Have it sent again.").arg(what) };
}

} // namespace

ZipFile::ZipFile(zip *file, std::vector<ZipEntry> entries, QByteArray bytes)
    : m_file(file)
    , m_entries(std::move(entries))
    , m_bytes(std::move(bytes))
{
    std::sort(m_entries.begin(), m_entries.end(),
              [](const ZipEntry &a, const ZipEntry &b) { return a.name < b.name; });
}

ZipFile::~ZipFile()
{
    ::zip_discard(m_file);
}

Result<std::unique_ptr<ZipFile>> ZipFile::open(const QString &path)
{
    // A pipe would be waited for, and a folder cannot be read.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{ ErrorCode::InvalidInput, CoreText::tr("%1 is no file.").arg(path) };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
                      CoreText::tr("%1 cannot be read: %2.").arg(path, file.errorString()) };
    auto entries = readZipDirectory(file);
    if (!entries)
        return entries.error();
    int code = 0;
    zip *opened =
            ::zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (!opened)
        return damaged(CoreText::tr("its parts contradict each other"));
    return std::unique_ptr<ZipFile>(new ZipFile(opened, std::move(*entries), {}));
}

Result<std::unique_ptr<ZipFile>> ZipFile::fromBytes(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto entries = readZipDirectory(buffer);
    if (!entries)
        return entries.error();
    zip_error_t error;
    ::zip_error_init(&error);
    zip_source_t *source = ::zip_source_buffer_create(
            bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *opened =
            source ? ::zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!opened && source)
        ::zip_source_free(source);
    ::zip_error_fini(&error);
    if (!opened)
        return damaged(CoreText::tr("its parts contradict each other"));
    return std::unique_ptr<ZipFile>(new ZipFile(opened, std::move(*entries), bytes));
}

const ZipEntry *ZipFile::find(QByteArrayView name) const noexcept
{
    const auto entry = std::lower_bound(
            m_entries.begin(), m_entries.end(), name,
            [](const ZipEntry &one, QByteArrayView wanted) { return one.name < wanted; });
    return entry != m_entries.end() && entry->name == name ? &*entry : nullptr;
}

Result<void> ZipFile::read(const ZipEntry &entry,
                           const std::function<bool(QByteArrayView piece)> &piece)
{
    const QString what = displayText(entry.name, 60);
    zip_file_t *file = ::zip_fopen_index(m_file, entry.index, 0);
    if (!file)
        return damaged(what);
    QByteArray buffer(kUnpackBytes, Qt::Uninitialized);
    qint64 done = 0;
    Result<void> result;
    for (;;) {
        const qint64 bytes = ::zip_fread(file, buffer.data(), kUnpackBytes);
        if (bytes == 0)
            break;
        done += qMax<qint64>(bytes, 0);
        // The directory's word counts: what unpacks to more is not unpacked further.
        if (bytes < 0 || done > entry.bytes) {
            result = damaged(what);
            break;
        }
        if (!piece(QByteArrayView(buffer).first(static_cast<qsizetype>(bytes)))) {
            result = Error{ ErrorCode::Cancelled, u"Cancelled."_s };
            break;
        }
    }
    const bool closed = ::zip_fclose(file) == 0;
    if (result && (!closed || done != entry.bytes))
        return damaged(what);
    return result;
}

} // namespace hookloupe
