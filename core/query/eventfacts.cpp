// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/eventfacts.h"

#include "core/event/bytes.h"
#include "core/payload/compression.h"
#include "core/payload/formfields.h"

namespace hookloupe {

namespace {

bool isCompressed(QByteArrayView coding) noexcept
{
    return equalsIgnoreCase(coding, "gzip") || equalsIgnoreCase(coding, "x-gzip")
            || equalsIgnoreCase(coding, "deflate");
}

std::optional<QByteArray> valueIn(QByteArrayView form, QByteArrayView name)
{
    if (form.size() > kFormBytesMax)
        return std::nullopt;
    for (FormField &field : parseForm(form)) {
        if (field.name == name)
            return std::move(field.value);
    }
    return std::nullopt;
}

} // namespace

QByteArrayView EventFacts::body() const
{
    const QByteArrayView wire = m_event.request.body();
    if (!m_isBodyRead) {
        m_isBodyRead = true;
        if (const auto coding = m_event.request.field("Content-Encoding");
            coding && isCompressed(trimmedOws(*coding)))
            m_decoded = decompressed(wire, kDecodedBodyBytesMax);
    }
    return m_decoded ? QByteArrayView(*m_decoded) : wire;
}

std::optional<QByteArray> EventFacts::queryParameter(QByteArrayView name) const
{
    return queryParameterOf(m_event.request.targetBytes(), name);
}

std::optional<QByteArray> EventFacts::formField(QByteArrayView name) const
{
    return valueIn(body(), name);
}

QByteArrayView EventFacts::path() const noexcept
{
    return targetPath(m_event.request.targetBytes());
}

std::optional<QByteArray> queryParameterOf(QByteArrayView target, QByteArrayView name)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? std::nullopt : valueIn(target.sliced(query + 1), name);
}

QByteArrayView targetPath(QByteArrayView target) noexcept
{
    if (!target.startsWith('/')) {
        const qsizetype scheme = target.indexOf("://");
        if (scheme < 0)
            return "/"; // '*' and authority-form name no path
        target = target.sliced(scheme + 3);
        const qsizetype slash = target.indexOf('/');
        target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
    }
    const qsizetype end = target.indexOf('?');
    return end < 0 ? target : target.first(end);
}

} // namespace hookloupe
