// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace hookloupe {

/// What a case file may be; one that is more is refused before anything of it is unpacked.
inline constexpr qint64 kCaseFileBytesMax = 2LL * 1024 * 1024 * 1024;
inline constexpr qint64 kCaseUnpackedBytesMax = 2LL * 1024 * 1024 * 1024; ///< of all entries
inline constexpr qint64 kCaseEntryBytesMax = 256LL * 1024 * 1024;
inline constexpr std::size_t kCaseEntriesMax = 60'000;
/// Unpacked bytes for each packed one. The writer stores what would be more as it is.
inline constexpr qint64 kCaseRatioMax = 100;
/// Small entries may be packed tighter: they cost nothing.
inline constexpr qint64 kCaseRatioFreeBytes = 1024LL * 1024;

/// One entry of a zip file, as its directory tells of it.
struct ZipEntry
{
    QByteArray name; ///< ASCII, relative, '/' between folders
    quint64 index = 0; ///< in the directory
    qint64 packedBytes = 0;
    qint64 bytes = 0;
};

/// Reads the directory at the end of a zip file (PKWARE APPNOTE 6.3), and nothing else.
/// InvalidInput with a sentence: it is no zip file or is cut off; several disks, ZIP64 or a comment
/// (a case has none of them); an encrypted entry, a symbolic link, another method than "stored" and
/// "deflated"; a name that is absolute, leads out of its folder, occurs twice (letter case
/// ignored) or has bytes that no name of ours has; more or larger entries than the limits above.
/// Folders are left out of the result.
Result<std::vector<ZipEntry>> readZipDirectory(QIODevice &file);

} // namespace hookloupe
