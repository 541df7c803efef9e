// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/jsonvalues.h"

namespace hookloupe {

JsonBody::JsonBody(const Event &event)
    : m_wire(event.request.body())
{
    if (m_wire.size() <= kJsonValueBodyBytesMax)
        m_searched = searchedBody(event.request, kJsonValueBodyBytesMax);
}

std::optional<QByteArrayView> JsonBody::bytes() const noexcept
{
    if (m_wire.size() > kJsonValueBodyBytesMax || m_searched.isOpaque)
        return std::nullopt;
    return m_searched.decoded ? QByteArrayView(*m_searched.decoded) : m_wire;
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
