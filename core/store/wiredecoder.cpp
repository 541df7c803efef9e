// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/wiredecoder.h"

#include "core/store/eventrows.h"

#include <zstd.h>

#include <utility>

namespace hookloupe {

namespace {

/// Past it all are forgotten: a store has a few for each endpoint.
constexpr std::size_t kDictionariesKept = 64;
/// A larger room is given back after its event.
constexpr qsizetype kRoomBytesKept = 1024 * 1024;

/// The size of what is in \a frame; -1: it is none, or not of \a wireBytes, or too large.
qsizetype contentBytes(QByteArrayView frame, qint64 wireBytes)
{
    const quint64 size =
            ZSTD_getFrameContentSize(frame.data(), static_cast<std::size_t>(frame.size()));
    // What zstd says instead of a size is larger than any.
    if (size > static_cast<quint64>(kCompressedWireBytesMax))
        return -1;
    const auto bytes = static_cast<qsizetype>(size);
    return wireBytes < 0 || bytes == wireBytes ? bytes : -1;
}

} // namespace

void WireDecoder::Free::operator()(ZSTD_DCtx *context) const
{
    ZSTD_freeDCtx(context);
}

void WireDecoder::Free::operator()(ZSTD_DDict *dictionary) const
{
    ZSTD_freeDDict(dictionary);
}

WireDecoder::WireDecoder(const SqlConnection &connection)
    : m_find(connection, "SELECT bytes FROM dictionary WHERE id = ?")
    , m_context(ZSTD_createDCtx())
{ }

WireDecoder::~WireDecoder() = default;

std::optional<QByteArrayView> WireDecoder::view(int encoding, QByteArrayView stored,
                                                qint64 wireBytes)
{
    if (encoding == static_cast<int>(WireEncoding::AsIs))
        return stored;
    const qsizetype size =
            encoding == static_cast<int>(WireEncoding::Zstd) ? contentBytes(stored, wireBytes) : -1;
    if (size < 0)
        return std::nullopt;
    if (m_room.size() > kRoomBytesKept)
        m_room = {};
    m_room.resize(size);
    if (!unpack(stored, m_room))
        return std::nullopt;
    return m_room;
}

std::optional<QByteArray> WireDecoder::bytes(int encoding, const QByteArray &stored,
                                             qint64 wireBytes)
{
    if (encoding == static_cast<int>(WireEncoding::AsIs))
        return stored;
    const qsizetype size =
            encoding == static_cast<int>(WireEncoding::Zstd) ? contentBytes(stored, wireBytes) : -1;
    if (size < 0)
        return std::nullopt;
    QByteArray room(size, Qt::Uninitialized);
    if (!unpack(stored, room))
        return std::nullopt;
    return room;
}

bool WireDecoder::unpack(QByteArrayView stored, QByteArray &room)
{
    const auto storedBytes = static_cast<std::size_t>(stored.size());
    const auto roomBytes = static_cast<std::size_t>(room.size());
    const unsigned int id = ZSTD_getDictID_fromFrame(stored.data(), storedBytes);
    std::size_t got = 0;
    if (id == 0) {
        got = ZSTD_decompressDCtx(m_context.get(), room.data(), roomBytes, stored.data(),
                                  storedBytes);
    } else if (const ZSTD_DDict *const known = dictionary(id)) {
        got = ZSTD_decompress_usingDDict(m_context.get(), room.data(), roomBytes, stored.data(),
                                         storedBytes, known);
    } else {
        return false;
    }
    return !ZSTD_isError(got) && got == roomBytes;
}

const ZSTD_DDict *WireDecoder::dictionary(unsigned int id)
{
    if (const auto known = m_dictionaries.find(id); known != m_dictionaries.end())
        return known->second.get();
    std::unique_ptr<ZSTD_DDict, Free> made;
    m_find.bind(1, id);
    if (m_find.next()) {
        const QByteArrayView bytes = m_find.bytes(0);
        // Without its number in it, it would be taken for mere content.
        if (bytes.size() <= kDictionaryBytesMax
            && ZSTD_getDictID_fromDict(bytes.data(), static_cast<std::size_t>(bytes.size())) == id)
            made.reset(ZSTD_createDDict(bytes.data(), static_cast<std::size_t>(bytes.size())));
    }
    m_find.reset();
    // One that is missing may be there when this connection looks at a later moment.
    if (!made)
        return nullptr;
    if (m_dictionaries.size() >= kDictionariesKept)
        m_dictionaries.clear();
    return m_dictionaries.emplace(id, std::move(made)).first->second.get();
}

} // namespace hookloupe
