// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/jsonvalues.h"

#include "core/event/bytes.h"
#include "core/payload/compression.h"

namespace hookloupe {

JsonBody::JsonBody(const Event &event)
    : m_wire(event.request.body())
{
    const auto coding = event.request.field("Content-Encoding");
    if (!coding || m_wire.size() > kJsonValueBodyBytesMax)
        return;
    const QByteArrayView name = trimmedOws(*coding);
    m_isCompressed = equalsIgnoreCase(name, "gzip") || equalsIgnoreCase(name, "x-gzip")
            || equalsIgnoreCase(name, "deflate");
    if (m_isCompressed)
        m_decoded = decompressed(m_wire, kJsonValueBodyBytesMax);
}

std::optional<QByteArrayView> JsonBody::bytes() const noexcept
{
    if (m_wire.size() > kJsonValueBodyBytesMax || (m_isCompressed && !m_decoded))
        return std::nullopt;
    return m_decoded ? QByteArrayView(*m_decoded) : m_wire;
}

JsonValues jsonValuesOf(const Event &event, std::span<const JsonPath *const> paths)
{
    JsonValues read{ .id = event.id, .state = JsonValues::State::Read };
    const JsonBody body(event);
    const auto bytes = body.bytes();
    if (!bytes) {
        read.state = JsonValues::State::TooLarge;
        return read;
    }
    for (const auto &lexeme : jsonLexemesAt(*bytes, paths)) {
        QByteArrayView shown = lexeme.value_or(QByteArrayView());
        // A string is decoded whole: to cut it first could break an escape.
        if (!shown.startsWith('"'))
            shown = shown.first(qMin(shown.size(), kJsonValueBytesMax));
        const QByteArray text = shown.isEmpty() ? QByteArray() : jsonTextOf(shown);
        read.values.push_back(text.first(qMin(text.size(), kJsonValueBytesMax)));
    }
    return read;
}

} // namespace hookloupe
