// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/compose.h"

#include "core/event/bytes.h"

namespace hookloupe {

QByteArray composeRequest(QByteArrayView method, QByteArrayView target, const Fields &fields,
                          QByteArrayView body)
{
    qsizetype size = method.size() + target.size() + body.size() + 14;
    for (const Field &field : fields)
        size += field.name.size() + field.value.size() + 4;
    QByteArray message;
    message.reserve(size);
    message.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    for (const Field &field : fields)
        message.append(field.name).append(": ").append(field.value).append("\r\n");
    message.append("\r\n").append(body);
    return message;
}

Fields withContentLength(Fields fields, qint64 bodyBytes)
{
    const auto is = [](const Field &field, QByteArrayView name) {
        return equalsIgnoreCase(field.name, name);
    };
    Fields framed;
    framed.reserve(fields.size() + 1);
    bool placed = false;
    const auto place = [&](QByteArray name) {
        if (!placed)
            framed.push_back({ std::move(name), QByteArray::number(bodyBytes) });
        placed = true;
    };
    for (Field &field : fields) {
        if (is(field, "Content-Length"))
            place(field.name);
        else if (is(field, "Transfer-Encoding"))
            place("Content-Length");
        else if (!is(field, "Trailer"))
            framed.push_back(std::move(field));
    }
    if (bodyBytes > 0)
        place("Content-Length");
    return framed;
}

QByteArray withTarget(const WireRequest &request, QByteArrayView target)
{
    QByteArray message;
    message.reserve(request.wire.size() + target.size());
    const QByteArrayView wire = request.wire;
    message.append(wire.first(request.target.offset)).append(target);
    message.append(wire.sliced(request.target.offset + request.target.length));
    return message;
}

} // namespace hookloupe
