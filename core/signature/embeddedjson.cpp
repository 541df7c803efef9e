// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/embeddedjson.h"

#include "core/event/bytes.h"
#include "core/payload/formfields.h"

#include <optional>

namespace hookloupe {

namespace {

constexpr qsizetype kPartHeadMax = 16LL * 1024;
constexpr int kPartsMax = 256;

/// The value of a parameter such as `boundary=x` or `name="x"` in a field's value.
std::optional<QByteArrayView> parameterOf(QByteArrayView value, QByteArrayView name)
{
    qsizetype begin = value.indexOf(';');
    while (begin >= 0) {
        const QByteArrayView rest = trimmedOws(value.sliced(begin + 1));
        const bool isNamed = rest.size() > name.size() && rest[name.size()] == '='
                && equalsIgnoreCase(rest.first(name.size()), name);
        if (isNamed) {
            const QByteArrayView text = rest.sliced(name.size() + 1);
            if (text.startsWith('"')) {
                const qsizetype end = text.indexOf('"', 1);
                return end < 0 ? std::nullopt : std::optional(text.sliced(1, end - 1));
            }
            const qsizetype end = text.indexOf(';');
            return trimmedOws(end < 0 ? text : text.first(end));
        }
        begin = value.indexOf(';', begin + 1);
    }
    return std::nullopt;
}

/// Whether the head of a part names the field \a name.
bool isField(QByteArrayView head, QByteArrayView name)
{
    constexpr QByteArrayView kField = "Content-Disposition:";
    for (qsizetype begin = 0; begin < head.size();) {
        qsizetype end = head.indexOf("\r\n", begin);
        if (end < 0)
            end = head.size();
        const QByteArrayView line = head.sliced(begin, end - begin);
        if (line.size() > kField.size() && equalsIgnoreCase(line.first(kField.size()), kField))
            return parameterOf(line, "name") == name;
        begin = end + 2;
    }
    return false;
}

QByteArrayView multipartField(QByteArrayView body, QByteArrayView boundary, QByteArrayView name)
{
    const QByteArray line = "--" + boundary.toByteArray();
    const QByteArray next = "\r\n" + line;
    qsizetype begin = body.indexOf(line);
    for (int part = 0; begin >= 0 && part < kPartsMax; ++part) {
        begin += line.size();
        if (!body.sliced(begin).startsWith("\r\n"))
            return {}; // the last boundary, or no multipart at all
        const qsizetype end = body.indexOf(next, begin);
        if (end < 0)
            return {};
        const QByteArrayView whole = body.sliced(begin, end - begin);
        const qsizetype headEnd = whole.first(qMin(whole.size(), kPartHeadMax)).indexOf("\r\n\r\n");
        if (headEnd >= 2 && isField(whole.sliced(2, headEnd - 2), name))
            return whole.sliced(headEnd + 4);
        begin = end + 2;
    }
    return {};
}

} // namespace

void readEmbeddedJson(const RequestView &request, QByteArrayView name, EmbeddedJson &json)
{
    constexpr QByteArrayView kMultipart = "multipart/form-data";
    const QByteArrayView type = request.field("Content-Type").value_or(QByteArrayView());
    if (type.size() >= kMultipart.size()
        && equalsIgnoreCase(type.first(kMultipart.size()), kMultipart)) {
        const auto boundary = parameterOf(type, "boundary");
        if (boundary && !boundary->isEmpty())
            json.text = multipartField(request.body, *boundary, name);
        return;
    }
    for (FormField &field : parseForm(request.body)) {
        if (field.name == name) {
            json.owned = std::move(field.value);
            json.text = json.owned;
            return;
        }
    }
}

} // namespace hookloupe
