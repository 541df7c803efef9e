// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/eventfacts.h"

#include "core/event/textmatcher.h"
#include "core/payload/charset.h"
#include "core/payload/contentcoding.h"
#include "core/payload/formfields.h"

namespace hookloupe {

namespace {

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
    if (!m_isBodyRead) {
        m_isBodyRead = true;
        m_decoded = searchedBody(m_event.request, kDecodedBodyBytesMax).decoded;
    }
    return m_decoded ? QByteArrayView(*m_decoded) : m_event.request.body();
}

SearchedBody searchedBody(const WireRequest &request, qsizetype bytesMax)
{
    SearchedBody body;
    QByteArrayView bytes = request.body();
    if (const auto coding = request.field("Content-Encoding");
        coding && namesContentCoding(*coding)) {
        body.decoded = withoutContentCoding(bytes, *coding, bytesMax);
        body.isOpaque = !body.decoded;
        if (body.isOpaque)
            return body;
        bytes = *body.decoded;
    }
    if (const auto type = request.field("Content-Type")) {
        const QByteArrayView charset = charsetIn(*type);
        if (!isPlainCharset(charset)) {
            if (auto text = inUtf8(bytes, charset, bytesMax))
                body.decoded = std::move(text);
        }
    }
    return body;
}

bool maySayDecoded(QByteArrayView head)
{
    static const TextMatcher coding("content-encoding");
    return coding.isIn(head) || namesOtherCharset(head);
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
