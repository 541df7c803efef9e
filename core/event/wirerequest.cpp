// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/wirerequest.h"

#include "core/event/bytes.h"

namespace hookloupe {

QByteArrayView WireRequest::at(ByteSpan span) const noexcept
{
    return QByteArrayView(wire).sliced(span.offset, span.length);
}

QByteArrayView WireRequest::body() const noexcept
{
    return chunked ? QByteArrayView(dechunked) : at(content);
}

std::optional<QByteArrayView> WireRequest::field(QByteArrayView name) const noexcept
{
    for (const FieldSpan &span : fields) {
        if (equalsIgnoreCase(at(span.name), name))
            return at(span.value);
    }
    return std::nullopt;
}

Fields WireRequest::ownedFields() const
{
    Fields owned;
    owned.reserve(fields.size());
    for (const FieldSpan &span : fields)
        owned.push_back({ at(span.name).toByteArray(), at(span.value).toByteArray() });
    return owned;
}

} // namespace hookloupe
