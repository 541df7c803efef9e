// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/bodyedit.h"

#include "core/payload/formfields.h"
#include "core/payload/jsonreader.h"

namespace hookloupe {

QByteArray withFormField(QByteArrayView body, QByteArrayView name, QByteArrayView value)
{
    const QByteArray written = encodeForm({ { name.toByteArray(), value.toByteArray() } });
    for (qsizetype begin = 0; begin < body.size();) {
        qsizetype end = body.indexOf('&', begin);
        if (end < 0)
            end = body.size();
        const std::vector<FormField> one = parseForm(body.sliced(begin, end - begin));
        if (one.size() == 1 && one.front().name == name)
            return body.first(begin).toByteArray() + written + body.sliced(end).toByteArray();
        begin = end + 1;
    }
    return body.toByteArray() + (body.isEmpty() ? "" : "&") + written;
}

QByteArray withJsonScalar(QByteArrayView body, QByteArrayView lexeme, QByteArrayView text)
{
    const qsizetype begin = lexeme.data() - body.data();
    const QByteArray written = lexeme.startsWith('"') ? encodeJsonString(text) : text.toByteArray();
    return body.first(begin).toByteArray() + written
            + body.sliced(begin + lexeme.size()).toByteArray();
}

} // namespace hookloupe
