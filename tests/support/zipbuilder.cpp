// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/zipbuilder.h"

#include <QtEndian>

#include <array>

namespace hookloupe::test {

namespace {

quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

QByteArray u16(quint32 value)
{
    std::array<char, 2> bytes{};
    qToLittleEndian(static_cast<quint16>(value), bytes.data());
    return { bytes.data(), 2 };
}

QByteArray u32(qint64 value)
{
    std::array<char, 4> bytes{};
    qToLittleEndian(static_cast<quint32>(value), bytes.data());
    return { bytes.data(), 4 };
}

/// zlib's format without its header of two bytes (Qt's: four more) and its check of four.
QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(6, packed.size() - 10);
}

} // namespace

QByteArray zipOf(const QList<ZipPiece> &pieces, const QByteArray &comment)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipPiece &piece : pieces) {
        const QByteArray data = piece.isDeflated ? deflated(piece.content) : piece.content;
        const quint16 method = piece.isDeflated ? quint16{ 8 } : piece.method;
        const qint64 bytes = piece.statedBytes < 0 ? piece.content.size() : piece.statedBytes;
        const qint64 packed = piece.statedPackedBytes < 0 ? data.size() : piece.statedPackedBytes;
        const quint32 crc = crc32Of(piece.content) ^ (piece.hasWrongCrc ? 1U : 0U);
        const qint64 offset = file.size();
        const QByteArray common = u16(piece.flags) + u16(method) + u16(0) + u16(0x21) + u32(crc)
                + u32(packed) + u32(bytes) + u16(static_cast<quint32>(piece.name.size())) + u16(0);
        file += "PK\x03\x04" + u16(20) + common + piece.name + data;
        directory += "PK\x01\x02" + u16(static_cast<quint32>(piece.system << 8 | 20)) + u16(20)
                + common + u16(0) + u16(0) + u16(0) + u32(piece.attributes) + u32(offset)
                + piece.name;
    }
    const qint64 at = file.size();
    const auto count = static_cast<quint32>(pieces.size());
    return file + directory + QByteArray("PK\x05\x06", 4) + u16(0) + u16(0) + u16(count)
            + u16(count) + u32(directory.size()) + u32(at)
            + u16(static_cast<quint32>(comment.size())) + comment;
}

} // namespace hookloupe::test
