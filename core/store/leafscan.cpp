// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/leafscan.h"

#include <array>
#include <bit>

namespace hookloupe {

namespace {

constexpr qint64 kHeadBytes = 100;
constexpr qint64 kPageBytesAt = 16;
constexpr qint64 kReservedAt = 20;
constexpr qint64 kLargestRootAt = 52; // not zero: there is a pointer map
constexpr char kTableLeaf = 13;
constexpr qsizetype kCellCountAt = 3;
constexpr qsizetype kCellsAt = 8;
constexpr int kMapEntryBytes = 5;
constexpr int kMapBelow = 5;
constexpr int kDepthMax = 20;
constexpr qint64 kLockByte = 0x40000000; // its page is never used
/// More than any value of ours.
constexpr quint64 kPayloadBytesMax = 1ULL << 30;
constexpr qsizetype kFieldsMax = 100;

qint64 number(QByteArrayView bytes, qsizetype at, int size) noexcept
{
    qint64 value = 0;
    for (int i = 0; i < size; ++i)
        value = value * 256 + static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// Takes a variable-length number off \a bytes.
std::optional<quint64> takeVarint(QByteArrayView &bytes) noexcept
{
    constexpr int kLongest = 9;
    quint64 value = 0;
    for (int i = 0; i < kLongest && i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool isLast = i == kLongest - 1;
        value = isLast ? value << 8 | byte : value << 7 | (byte & 0x7fU);
        if (isLast || byte < 0x80) {
            bytes = bytes.sliced(i + 1);
            return value;
        }
    }
    return std::nullopt;
}

qint64 signedNumber(QByteArrayView bytes) noexcept
{
    quint64 value = bytes.isEmpty() || static_cast<signed char>(bytes[0]) >= 0 ? 0 : ~0ULL;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return static_cast<qint64>(value);
}

/// What a serial type takes, in bytes; nullopt: it is none.
std::optional<quint64> bytesOf(quint64 type) noexcept
{
    constexpr std::array<quint64, 10> kFixed{ 0, 1, 2, 3, 4, 6, 8, 8, 0, 0 };
    if (type < kFixed.size())
        return kFixed[static_cast<std::size_t>(type)];
    if (type < 12)
        return std::nullopt;
    return (type - 12) / 2;
}

LeafScan::Row::Field fieldOf(quint64 type, QByteArrayView bytes)
{
    constexpr quint64 kReal = 7;
    constexpr quint64 kZero = 8;
    constexpr quint64 kOne = 9;
    if (type == 0)
        return {};
    if (type == kReal)
        return { std::bit_cast<double>(signedNumber(bytes)), false };
    if (type == kZero || type == kOne)
        return { static_cast<qint64>(type - kZero), false };
    if (type < kReal)
        return { signedNumber(bytes), false };
    return { bytes.toByteArray(), type % 2 == 1 };
}

} // namespace

LeafScan::LeafScan(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    const QByteArray head = m_file.read(kHeadBytes);
    if (head.size() != kHeadBytes || !head.startsWith("SQLite format 3"))
        return;
    const qint64 told = number(head, kPageBytesAt, 2);
    m_pageBytes = told == 1 ? 65'536 : told;
    m_usable = m_pageBytes - number(head, kReservedAt, 1);
    const bool isPower = m_pageBytes >= 512 && std::has_single_bit(quint64(m_pageBytes));
    if (isPower && m_usable >= 480 && number(head, kLargestRootAt, 4) != 0)
        m_pages = m_file.size() / m_pageBytes;
}

QByteArray LeafScan::page(qint64 number)
{
    if (number < 1 || number > m_pages || !m_file.seek((number - 1) * m_pageBytes))
        return {};
    QByteArray bytes = m_file.read(m_pageBytes);
    return bytes.size() == m_pageBytes ? bytes.first(m_usable) : QByteArray();
}

bool LeafScan::isMapPage(qint64 number) const noexcept
{
    return number >= 2 && (number - 2) % (m_usable / kMapEntryBytes + 1) == 0;
}

LeafScan::Place LeafScan::placeOf(qint64 number)
{
    if (number < 3 || number > m_pages || isMapPage(number))
        return {};
    const qint64 entries = m_usable / kMapEntryBytes;
    qint64 mapNumber = (number - 2) / (entries + 1) * (entries + 1) + 2;
    // The map is moved on where it would lie in the page that is never used.
    if (mapNumber == kLockByte / m_pageBytes + 1)
        ++mapNumber;
    const qint64 at = (number - mapNumber - 1) * kMapEntryBytes;
    if (mapNumber != m_mapNumber) {
        m_map = page(mapNumber);
        m_mapNumber = mapNumber;
    }
    if (at < 0 || at + kMapEntryBytes > m_map.size())
        return {};
    return { static_cast<int>(hookloupe::number(m_map, at, 1)),
             hookloupe::number(m_map, at + 1, kMapEntryBytes - 1) };
}

bool LeafScan::isBelow(qint64 number, qint64 root)
{
    for (int depth = 0; depth < kDepthMax; ++depth) {
        if (number == root)
            return true;
        const Place place = placeOf(number);
        if (place.type != kMapBelow)
            return false;
        number = place.parent;
    }
    return false;
}

void LeafScan::run(qint64 root, const std::function<bool(qint64 id)> &wants,
                   const std::function<bool(const Row &)> &row, const std::function<bool()> &goesOn)
{
    for (qint64 at = 3; at <= m_pages; ++at) {
        if (!goesOn())
            return;
        if (!isBelow(at, root))
            continue;
        const QByteArray leaf = page(at);
        if (!leaf.isEmpty() && leaf[0] == kTableLeaf && !readLeaf(leaf, wants, row))
            return;
    }
}

bool LeafScan::readLeaf(const QByteArray &leaf, const std::function<bool(qint64)> &wants,
                        const std::function<bool(const Row &)> &row)
{
    const qint64 cells = qMin(number(leaf, kCellCountAt, 2), (m_usable - kCellsAt) / 2);
    for (qint64 i = 0; i < cells; ++i) {
        const qint64 at = number(leaf, kCellsAt + 2 * i, 2);
        if (at < kCellsAt || at >= m_usable)
            continue;
        QByteArrayView cell = QByteArrayView(leaf).sliced(at);
        const auto bytes = takeVarint(cell);
        const auto id = bytes ? takeVarint(cell) : std::nullopt;
        if (!id || *bytes > kPayloadBytesMax || !wants(static_cast<qint64>(*id)))
            continue;
        const auto whole = payload(cell, *bytes);
        const auto read = whole ? record(static_cast<qint64>(*id), *whole) : std::nullopt;
        if (read && !row(*read))
            return false;
    }
    return true;
}

std::optional<QByteArray> LeafScan::payload(QByteArrayView cell, quint64 bytes)
{
    const auto total = static_cast<qint64>(bytes);
    const qint64 localMost = m_usable - 35;
    if (total <= localMost)
        return cell.size() >= total ? std::optional(cell.first(total).toByteArray()) : std::nullopt;
    const qint64 localLeast = (m_usable - 12) * 32 / 255 - 23;
    const qint64 fitting = localLeast + (total - localLeast) % (m_usable - 4);
    const qint64 local = fitting <= localMost ? fitting : localLeast;
    if (cell.size() < local + 4 || total > m_pages * m_usable)
        return std::nullopt;
    QByteArray whole = cell.first(local).toByteArray();
    qint64 next = number(cell, local, 4);
    while (whole.size() < total) {
        const QByteArray overflow = page(next);
        if (overflow.isEmpty() || isMapPage(next))
            return std::nullopt;
        next = number(overflow, 0, 4);
        whole += QByteArrayView(overflow).sliced(4,
                                                 qMin<qint64>(total - whole.size(), m_usable - 4));
    }
    return whole;
}

std::optional<LeafScan::Row> LeafScan::record(qint64 id, QByteArrayView payload)
{
    QByteArrayView head = payload;
    const auto headBytes = takeVarint(head);
    const qsizetype lengthBytes = payload.size() - head.size();
    if (!headBytes || *headBytes < static_cast<quint64>(lengthBytes)
        || *headBytes > static_cast<quint64>(payload.size()))
        return std::nullopt;
    head = head.first(static_cast<qsizetype>(*headBytes) - lengthBytes);
    QByteArrayView body = payload.sliced(static_cast<qsizetype>(*headBytes));
    Row row{ .id = id };
    while (!head.isEmpty()) {
        const auto type = takeVarint(head);
        const auto bytes = type ? bytesOf(*type) : std::nullopt;
        if (!bytes || *bytes > static_cast<quint64>(body.size()) || row.fields.size() == kFieldsMax)
            return std::nullopt;
        const auto size = static_cast<qsizetype>(*bytes);
        row.fields.push_back(fieldOf(*type, body.first(size)));
        body = body.sliced(size);
    }
    return row;
}

} // namespace hookloupe
