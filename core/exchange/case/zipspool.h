// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <QTemporaryFile>

#include <functional>
#include <memory>
#include <vector>

namespace hookloupe {

/// Gathers the entries of a zip file in a temporary file, so that the memory is that of one piece,
/// and packs them at the end.
class ZipSpool
{
public:
    struct Entry
    {
        QByteArray name;
        qint64 offset = 0;
        qint64 bytes = 0;
        QByteArray sha256; ///< 32 bytes
    };

    ZipSpool() = default;
    ZipSpool(const ZipSpool &) = delete;
    ZipSpool &operator=(const ZipSpool &) = delete;

    /// PermissionDenied where no temporary file can be written.
    Result<void> open();
    Result<void> add(const QByteArray &name, QByteArrayView bytes);
    /// The same in pieces.
    void begin(const QByteArray &name);
    Result<void> append(QByteArrayView bytes);
    void end();
    const std::vector<Entry> &entries() const noexcept { return m_entries; }

    /// Writes the zip file to \a path, which exists already. \a goesOn gets thousandths, and
    /// returns false to stop. Names and times of this computer are not in it. PermissionDenied,
    /// Cancelled.
    Result<void> pack(const QString &path, const std::function<bool(int done)> &goesOn);

private:
    QTemporaryFile m_file;
    std::unique_ptr<QCryptographicHash> m_hash; ///< of the entry that is begun
    std::vector<Entry> m_entries;
};

} // namespace hookloupe
