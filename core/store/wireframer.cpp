// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/wireframer.h"

#include "core/store/dictionarytrainer.h"
#include "core/store/wiredecoder.h"

#include <zstd.h>

#include <utility>

namespace hookloupe {

namespace {

/// Fewer bytes save nothing that is worth a frame.
constexpr qsizetype kBytesMin = 128;
/// Past it a dictionary has nothing to add.
constexpr qsizetype kDictionaryUseMax = 64LL * 1024;
/// Larger ones are tried by their beginning first: the rest of a picture is no smaller.
constexpr qsizetype kTriedBytes = 128LL * 1024;

/// What is left must be less than this part of what came.
qsizetype worthwhile(qsizetype bytes)
{
    // A frame of many bytes stands in memory beside them.
    return bytes > kTriedBytes ? bytes / 2 : bytes - bytes / 8;
}

WireRest restOf(const Event &event)
{
    return { event.peer.toUtf8(),
             event.local.toUtf8(),
             event.signedUrl,
             event.response.reason,
             encodeFields(event.response.fields),
             event.response.body };
}

} // namespace

void WireFramer::Free::operator()(ZSTD_CCtx *context) const
{
    ZSTD_freeCCtx(context);
}

WireFramer::WireFramer()
    : m_context(ZSTD_createCCtx())
{
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, kCompressionLevel);
    // Four bytes by which damage is told from what was sent.
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
}

WireFramer::~WireFramer() = default;

bool WireFramer::usesDictionary(const Event &event)
{
    const qsizetype size = event.request.wire.size();
    return size >= kBytesMin && size <= kDictionaryUseMax;
}

PackedWire WireFramer::pack(const Event &event, const ZSTD_CDict *dictionary)
{
    const QByteArray &wire = event.request.wire;
    if (wire.size() < kBytesMin || wire.size() > kCompressedWireBytesMax)
        return {};
    const auto result = [](QByteArray bytes, WireEncoding encoding) {
        return bytes.isNull() ? PackedWire() : PackedWire{ std::move(bytes), encoding };
    };
    if (wire.size() > kDictionaryUseMax) {
        if (wire.size() > kTriedBytes
            && frame(QByteArrayView(wire).first(kTriedBytes), nullptr, worthwhile(kTriedBytes))
                       .isNull())
            return {};
        return result(frame(wire, nullptr, worthwhile(wire.size())), WireEncoding::Zstd);
    }
    const QByteArray rest = encodeRest(restOf(event));
    const bool hasRest = rest.size() <= kWireRestBytesMax;
    // As a view, or the bytes would be shared and copied at the next change.
    m_content.resize(0);
    m_content.append(QByteArrayView(wire));
    if (hasRest)
        m_content.append(rest);
    QByteArray bytes = frame(m_content, dictionary, worthwhile(wire.size()));
    return result(std::move(bytes), hasRest ? WireEncoding::ZstdWithRest : WireEncoding::Zstd);
}

QByteArray WireFramer::frame(QByteArrayView bytes, const ZSTD_CDict *dictionary, qsizetype bytesMax)
{
    const bool isSmall = bytes.size() <= kDictionaryUseMax;
    QByteArray large;
    if (!isSmall)
        large.resize(bytesMax);
    else if (m_room.size() < bytesMax)
        m_room.resize(bytesMax);
    QByteArray &room = isSmall ? m_room : large;
    ZSTD_CCtx_reset(m_context.get(), ZSTD_reset_session_only);
    ZSTD_CCtx_refCDict(m_context.get(), dictionary);
    const std::size_t got =
            ZSTD_compress2(m_context.get(), room.data(), static_cast<std::size_t>(bytesMax),
                           bytes.data(), static_cast<std::size_t>(bytes.size()));
    // Mostly that there is no room, which was given so.
    if (ZSTD_isError(got))
        return {};
    if (isSmall)
        return { m_room.constData(), static_cast<qsizetype>(got) };
    large.truncate(static_cast<qsizetype>(got));
    return large;
}

} // namespace hookloupe
