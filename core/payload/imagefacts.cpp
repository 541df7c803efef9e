// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/imagefacts.h"

#include <QtEndian>

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace hookloupe {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype kReadBytesMax = 256LL * 1024;

class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes.first(qMin(bytes.size(), kReadBytesMax)))
    { }

    bool has(qsizetype at, std::string_view what) const noexcept
    {
        const QByteArrayView wanted(what.data(), static_cast<qsizetype>(what.size()));
        return at + wanted.size() <= m_bytes.size() && m_bytes.sliced(at, wanted.size()) == wanted;
    }
    /// 0 behind the end, which no image has as its size.
    template<class T>
    qint64 big(qsizetype at) const noexcept
    {
        return holds(at, sizeof(T)) ? qint64{ qFromBigEndian<T>(m_bytes.data() + at) } : 0;
    }
    template<class T>
    qint64 little(qsizetype at) const noexcept
    {
        return holds(at, sizeof(T)) ? qint64{ qFromLittleEndian<T>(m_bytes.data() + at) } : 0;
    }
    qint64 little24(qsizetype at) const noexcept
    {
        return little<std::uint16_t>(at) | (byte(at + 2) << 16);
    }
    qint64 byte(qsizetype at) const noexcept { return big<std::uint8_t>(at); }
    bool holds(qsizetype at, std::size_t size) const noexcept
    {
        return at + static_cast<qsizetype>(size) <= m_bytes.size();
    }

private:
    QByteArrayView m_bytes;
};

ImageFacts jpeg(const Bytes &bytes) noexcept
{
    ImageFacts facts{ "JPEG", "image/jpeg" };
    qsizetype at = 2;
    while (bytes.holds(at, 4)) {
        if (bytes.byte(at) != 0xff) // not between segments: damaged
            return facts;
        const qint64 marker = bytes.byte(at + 1);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        // Start of a frame: 0xc0 to 0xcf but for tables and arithmetic conditioning.
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8
            && marker != 0xcc) {
            facts.height = bytes.big<std::uint16_t>(at + 5);
            facts.width = bytes.big<std::uint16_t>(at + 7);
            return facts;
        }
        const qint64 length = bytes.big<std::uint16_t>(at + 2);
        if (length < 2 || marker == 0xda || marker == 0xd9)
            return facts;
        at += 2 + length;
    }
    return facts;
}

ImageFacts webp(const Bytes &bytes) noexcept
{
    ImageFacts facts{ "WebP", "image/webp" };
    if (bytes.has(12, "VP8X"sv) && bytes.holds(24, 6)) {
        facts.width = 1 + bytes.little24(24);
        facts.height = 1 + bytes.little24(27);
    } else if (bytes.has(12, "VP8L"sv) && bytes.byte(20) == 0x2f && bytes.holds(21, 4)) {
        const qint64 sizes = bytes.little<std::uint32_t>(21);
        facts.width = 1 + (sizes & 0x3fff);
        facts.height = 1 + ((sizes >> 14) & 0x3fff);
    } else if (bytes.has(12, "VP8 "sv) && bytes.has(23, "\x9d\x01\x2a"sv)) {
        facts.width = bytes.little<std::uint16_t>(26) & 0x3fff;
        facts.height = bytes.little<std::uint16_t>(28) & 0x3fff;
    }
    return facts;
}

ImageFacts bmp(const Bytes &bytes) noexcept
{
    ImageFacts facts{ "BMP", "image/bmp" };
    constexpr qint64 oldHeader = 12;
    if (bytes.little<std::uint32_t>(14) == oldHeader) {
        facts.width = bytes.little<std::uint16_t>(18);
        facts.height = bytes.little<std::uint16_t>(20);
    } else {
        facts.width = std::abs(bytes.little<std::int32_t>(18));
        facts.height = std::abs(bytes.little<std::int32_t>(22)); // negative: from top to bottom
    }
    return facts;
}

} // namespace

std::optional<ImageFacts> imageFacts(QByteArrayView all) noexcept
{
    const Bytes bytes(all);
    if (bytes.has(0, "\x89PNG\r\n\x1a\n"sv)) {
        const bool hasHeader = bytes.has(12, "IHDR"sv);
        return ImageFacts{ "PNG", "image/png", hasHeader ? bytes.big<std::uint32_t>(16) : 0,
                           hasHeader ? bytes.big<std::uint32_t>(20) : 0 };
    }
    if (bytes.has(0, "\xff\xd8\xff"sv))
        return jpeg(bytes);
    if (bytes.has(0, "GIF87a"sv) || bytes.has(0, "GIF89a"sv))
        return ImageFacts{ "GIF", "image/gif", bytes.little<std::uint16_t>(6),
                           bytes.little<std::uint16_t>(8) };
    if (bytes.has(0, "RIFF"sv) && bytes.has(8, "WEBP"sv))
        return webp(bytes);
    // Two letters are little: the header's size must be one of those that there are.
    if (bytes.has(0, "BM"sv)) {
        const qint64 header = bytes.little<std::uint32_t>(14);
        if (header == 12 || header == 40 || header == 52 || header == 56 || header == 64
            || header == 108 || header == 124)
            return bmp(bytes);
    }
    return std::nullopt;
}

} // namespace hookloupe
