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
constexpr qsizetype kRoomBytesKept = 1024LL * 1024;

/// The size of what is in \a frame; -1: it is none, or too large.
qsizetype contentBytes(QByteArrayView frame)
{
    const quint64 size =
            ZSTD_getFrameContentSize(frame.data(), static_cast<std::size_t>(frame.size()));
    // What zstd says instead of a size is larger than any.
    const auto most = static_cast<quint64>(kCompressedWireBytesMax + kWireRestBytesMax);
    return size <= most ? static_cast<qsizetype>(size) : -1;
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
    if (m_room.size() > kRoomBytesKept)
        m_room = {};
    if (!unpack(encoding, stored, wireBytes, m_room))
        return std::nullopt;
    const QByteArrayView content(m_room);
    return encoding == static_cast<int>(WireEncoding::Zstd) ? content
                                                            : content.chopped(restBytes(content));
}

std::optional<WireDecoder::Whole> WireDecoder::whole(int encoding, QByteArrayView stored,
                                                     qint64 wireBytes)
{
    if (encoding == static_cast<int>(WireEncoding::AsIs))
        return Whole{ stored.toByteArray(), std::nullopt };
    Whole whole;
    if (!unpack(encoding, stored, wireBytes, whole.wire))
        return std::nullopt;
    if (encoding == static_cast<int>(WireEncoding::Zstd))
        return whole;
    const qsizetype rest = restBytes(whole.wire);
    whole.rest = decodeRest(QByteArrayView(whole.wire).last(rest));
    whole.wire.chop(rest);
    return whole.rest ? std::optional(std::move(whole)) : std::nullopt;
}

bool WireDecoder::unpack(int encoding, QByteArrayView stored, qint64 wireBytes, QByteArray &content)
{
    const bool hasRest = encoding == static_cast<int>(WireEncoding::ZstdWithRest);
    const qsizetype size = contentBytes(stored);
    if ((!hasRest && encoding != static_cast<int>(WireEncoding::Zstd)) || size < 0
        || (wireBytes >= 0 && size > wireBytes + kWireRestBytesMax))
        return false;
    if (content.isEmpty())
        content = QByteArray(size, Qt::Uninitialized);
    else
        content.resize(size);
    if (!decompress(stored, content))
        return false;
    const qsizetype rest = hasRest ? restBytes(content) : 0;
    return rest >= 0 && (wireBytes < 0 || size - rest == wireBytes);
}

bool WireDecoder::decompress(QByteArrayView stored, QByteArray &room)
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
