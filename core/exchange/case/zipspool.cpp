// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/zipspool.h"

#include "core/event/coretext.h"
#include "core/exchange/case/zipdirectory.h"

#include <QDir>
#include <QFile>

#include <zip.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kRegularFile = 0100644U << 16;
/// 1 January 1980, the first day that a zip file knows.
constexpr zip_uint16_t kFirstDay = 0x21;
/// Half of what a reader refuses: compressors differ a little.
constexpr qint64 kRatioKept = kCaseRatioMax / 2;
constexpr qsizetype kSampleBytes = 1024LL * 1024;

Error cannotWrite(const QString &why)
{
    return { ErrorCode::PermissionDenied,
             CoreText::tr("The case cannot be put together in %1: %2. Make room there, or set "
                          "TMPDIR to another "
                          "folder.")
                     .arg(QDir::toNativeSeparators(QDir::tempPath()), why) };
}

/// About what \a entry takes when it is packed.
qint64 packedBytes(QIODevice &spool, const ZipSpool::Entry &entry)
{
    qint64 packed = 0;
    spool.seek(entry.offset);
    for (qint64 done = 0; done < entry.bytes; done += kSampleBytes)
        packed += qCompress(spool.read(qMin<qint64>(kSampleBytes, entry.bytes - done)), 1).size();
    return packed;
}

struct Watch
{
    const std::function<bool(int)> &goesOn;
    bool isStopped = false;
};

void onProgress(zip_t *, double done, void *watch)
{
    auto *it = static_cast<Watch *>(watch);
    it->isStopped = it->isStopped || !it->goesOn(static_cast<int>(done * 1000));
}

int isCancelled(zip_t *, void *watch)
{
    return static_cast<Watch *>(watch)->isStopped ? 1 : 0;
}

} // namespace

Result<void> ZipSpool::open()
{
    m_file.setFileTemplate(QDir::temp().filePath(u"hookloupe-case-XXXXXX"_s));
    return m_file.open() ? Result<void>() : Result<void>(cannotWrite(m_file.errorString()));
}

Result<void> ZipSpool::add(const QByteArray &name, QByteArrayView bytes)
{
    begin(name);
    auto done = append(bytes);
    end();
    return done;
}

void ZipSpool::begin(const QByteArray &name)
{
    m_entries.push_back({ .name = name, .offset = m_file.pos() });
    m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
}

Result<void> ZipSpool::append(QByteArrayView bytes)
{
    m_hash->addData(bytes);
    m_entries.back().bytes += bytes.size();
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return cannotWrite(m_file.errorString());
    return {};
}

void ZipSpool::end()
{
    m_entries.back().sha256 = m_hash->result();
    m_hash.reset();
}

Result<void> ZipSpool::pack(const QString &path, const std::function<bool(int done)> &goesOn)
{
    if (!m_file.flush())
        return cannotWrite(m_file.errorString());
    const QByteArray spool = QFile::encodeName(m_file.fileName());
    int code = 0;
    zip_t *archive =
            ::zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return cannotWrite(CoreText::tr("the system refuses it"));
    for (const Entry &entry : m_entries) {
        // A length of 0 would mean the rest of the file.
        zip_source_t *source = entry.bytes == 0
                ? ::zip_source_buffer(archive, "", 0, 0)
                : ::zip_source_file(archive, spool.constData(),
                                    static_cast<zip_uint64_t>(entry.offset), entry.bytes);
        const zip_int64_t index = source
                ? ::zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8)
                : -1;
        if (index < 0) {
            const QString why = QString::fromUtf8(::zip_strerror(archive));
            if (source)
                ::zip_source_free(source);
            ::zip_discard(archive);
            return cannotWrite(why);
        }
        const auto at = static_cast<zip_uint64_t>(index);
        ::zip_file_set_dostime(archive, at, 0, kFirstDay, 0);
        ::zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, kRegularFile);
        // Whoever opens it would take a body of nothing but zeros for a bomb.
        if (entry.bytes > kCaseRatioFreeBytes) {
            if (entry.bytes / kRatioKept > packedBytes(m_file, entry))
                ::zip_set_file_compression(archive, at, ZIP_CM_STORE, 0);
        }
    }
    Watch watch{ .goesOn = goesOn };
    ::zip_register_progress_callback_with_state(archive, 0.001, onProgress, nullptr, &watch);
    ::zip_register_cancel_callback_with_state(archive, isCancelled, nullptr, &watch);
    if (::zip_close(archive) == 0)
        return {};
    const QString why = QString::fromUtf8(::zip_strerror(archive));
    ::zip_discard(archive);
    if (watch.isStopped)
        return Error{ ErrorCode::Cancelled, CoreText::tr("Cancelled: nothing was exported.") };
    return cannotWrite(why);
}

} // namespace hookloupe
