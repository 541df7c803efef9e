// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/zipdirectory.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEndBytes = 22;
constexpr qsizetype kRecordBytes = 46;
constexpr quint32 kEndMark = 0x06054b50;
constexpr quint32 kRecordMark = 0x02014b50;
constexpr quint16 kEncrypted = 0x0001;
constexpr quint16 kStrongEncryption = 0x0040;
constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;
constexpr int kUnix = 3;
constexpr quint32 kTypeMask = 0170000;
constexpr quint32 kRegular = 0100000;
constexpr quint32 kFolder = 0040000;
constexpr qsizetype kNameBytesMax = 200;

quint16 u16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 u32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

Error refused(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

Error damaged()
{
    return refused(CoreText::tr(
            "It is damaged: the directory at its end does not fit the file. Have it sent "
            "again."));
}

/// Why \a name is none of ours; empty when it is.
QString mistakeOfName(QByteArrayView name)
{
    const QString shown = displayText(name, 60);
    if (name.isEmpty() || name.size() > kNameBytesMax)
        return CoreText::tr("It holds a file whose name is empty or too long, as no case does.");
    if (name.contains('\0'))
        return CoreText::tr("The name of a file in it holds a zero byte (%1), which hides its end.")
                .arg(shown);
    if (name.contains('\\'))
        return CoreText::
                tr("The name of a file in it holds a backslash (%1), which some systems take for a "
                   "folder.")
                        .arg(shown);
    if (name.startsWith('/') || (name.size() > 1 && name[1] == ':'))
        return CoreText::tr("The name of a file in it is absolute (%1): unpacked, it would be "
                            "written outside "
                            "of its folder.")
                .arg(shown);
    for (const QByteArray &part : name.toByteArray().split('/')) {
        if (part == ".." || part == ".")
            return CoreText::tr("The name of a file in it leads out of its folder (%1).")
                    .arg(shown);
    }
    if (name.contains("//")
        || std::any_of(name.begin(), name.end(), [](char c) { return c <= 0x20 || c >= 0x7f; }))
        return CoreText::tr("The name of a file in it (%1) is none that a case has.").arg(shown);
    return {};
}

} // namespace

Result<std::vector<ZipEntry>> readZipDirectory(QIODevice &file)
{
    const qint64 size = file.size();
    if (size > kCaseFileBytesMax)
        return refused(CoreText::tr("It is larger (%1) than a case may be (%2).")
                               .arg(displaySize(size), displaySize(kCaseFileBytesMax)));
    if (!file.seek(0) || file.peek(2) != "PK")
        return refused(
                CoreText::tr("It is no case: a .hookcase file is a zip file, and this is none."));
    if (size < kEndBytes || !file.seek(size - kEndBytes))
        return damaged();
    const QByteArray end = file.read(kEndBytes);
    if (end.size() != kEndBytes || u32(end, 0) != kEndMark)
        return refused(CoreText::tr(
                "It is cut off, or something stands behind its end. Have it sent again."));
    const std::size_t count = u16(end, 10);
    const qint64 directoryBytes = u32(end, 12);
    const qint64 offset = u32(end, 16);
    if (u16(end, 4) != 0 || u16(end, 6) != 0 || u16(end, 8) != count || u16(end, 20) != 0)
        return damaged();
    if (count > kCaseEntriesMax)
        return refused(CoreText::tr("It holds %1 files; a case holds at most %2.")
                               .arg(count)
                               .arg(kCaseEntriesMax));
    if (offset + directoryBytes != size - kEndBytes || !file.seek(offset))
        return damaged();
    const QByteArray directory = file.read(directoryBytes);
    if (directory.size() != directoryBytes)
        return damaged();

    std::vector<ZipEntry> entries;
    QSet<QByteArray> names;
    qint64 total = 0;
    qsizetype at = 0;
    for (std::size_t index = 0; index < count; ++index) {
        if (directory.size() - at < kRecordBytes || u32(directory, at) != kRecordMark)
            return damaged();
        const int system = u16(directory, at + 4) >> 8;
        const quint16 flags = u16(directory, at + 8);
        const quint16 method = u16(directory, at + 10);
        const qsizetype nameBytes = u16(directory, at + 28);
        const qsizetype recordBytes =
                kRecordBytes + nameBytes + u16(directory, at + 30) + u16(directory, at + 32);
        if (directory.size() - at < recordBytes)
            return damaged();
        ZipEntry entry{ .name = directory.mid(at + kRecordBytes, nameBytes),
                        .index = index,
                        .packedBytes = u32(directory, at + 20),
                        .bytes = u32(directory, at + 24) };
        const quint32 attributes = u32(directory, at + 38);
        at += recordBytes;

        if (const QString mistake = mistakeOfName(entry.name); !mistake.isEmpty())
            return refused(mistake);
        const QString shown = displayText(entry.name, 60);
        if (flags & (kEncrypted | kStrongEncryption))
            return refused(
                    CoreText::tr("A file in it is encrypted (%1); a case never is.").arg(shown));
        const quint32 type = system == kUnix ? (attributes >> 16) & kTypeMask : 0;
        if (type != 0 && type != kRegular && type != kFolder)
            return refused(CoreText::tr("It holds a symbolic link or another special file (%1).")
                                   .arg(shown));
        if (method != kStored && method != kDeflated)
            return refused(
                    CoreText::tr(
                            "A file in it (%1) is packed by a method that a case does not use.")
                            .arg(shown));
        // Two names that differ by case alone are one file on some systems.
        if (names.contains(entry.name.toLower()))
            return refused(CoreText::tr("It holds two files of the same name (%1).").arg(shown));
        names.insert(entry.name.toLower());
        total += entry.bytes;
        if (entry.bytes > kCaseEntryBytesMax || total > kCaseUnpackedBytesMax)
            return refused(CoreText::tr(
                    "Unpacked it would be larger than a case may be; it is not unpacked."));
        if (entry.bytes > kCaseRatioFreeBytes
            && entry.bytes / kCaseRatioMax > qMax<qint64>(entry.packedBytes, 1))
            return refused(
                    CoreText::tr(
                            "A file in it (%1) would become more than %2 times as large when it is "
                            "unpacked, as in a zip bomb; it is not unpacked.")
                            .arg(shown)
                            .arg(kCaseRatioMax));
        if (entry.name.endsWith('/')) {
            if (entry.bytes != 0)
                return damaged();
            continue;
        }
        entries.push_back(std::move(entry));
    }
    if (at != directory.size())
        return damaged();
    return entries;
}

} // namespace hookloupe
