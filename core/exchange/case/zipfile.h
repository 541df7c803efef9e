// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/exchange/case/zipdirectory.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct zip; // libzip's zip_t

namespace hookloupe {

/// A zip file from somebody else, open for reading: its directory has passed readZipDirectory().
/// Belongs to one thread at a time.
class ZipFile
{
public:
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    /// NotFound, PermissionDenied, and what readZipDirectory() refuses.
    static Result<std::unique_ptr<ZipFile>> open(const QString &path);
    static Result<std::unique_ptr<ZipFile>> fromBytes(const QByteArray &bytes);

    const std::vector<ZipEntry> &entries() const noexcept { return m_entries; }
    const ZipEntry *find(QByteArrayView name) const noexcept;

    /// The entry's bytes a piece at a time; \a piece returns false to stop, which is Cancelled.
    /// InvalidInput when it is damaged (its CRC or length is wrong).
    Result<void> read(const ZipEntry &entry,
                      const std::function<bool(QByteArrayView piece)> &piece);

private:
    ZipFile(zip *file, std::vector<ZipEntry> entries, QByteArray bytes);

    zip *m_file;
    std::vector<ZipEntry> m_entries; ///< by name
    QByteArray m_bytes; ///< what m_file reads, when it reads memory
};

} // namespace hookloupe
