// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/resign.h"

#include "core/http/compose.h"

namespace hookloupe {

Result<QByteArray> signedRequest(const Scheme &scheme, const KeyMaterial &key,
                                 const WireRequest &request, QByteArrayView url,
                                 const SignOptions &options)
{
    const auto change = sign(scheme, key, RequestView::of(request, url), options);
    if (!change)
        return change.error();
    Fields fields = applied(*change, request.ownedFields());
    const QByteArray body = change->body.value_or(request.body().toByteArray());
    // A chunked body is sent whole: the framing of the original has no meaning for a new message.
    if (request.chunked || change->body)
        fields = withContentLength(std::move(fields), body.size());
    QByteArray target = request.targetBytes().toByteArray();
    if (change->url) {
        const qsizetype query = change->url->indexOf('?');
        const qsizetype own = target.indexOf('?');
        if (query >= 0)
            target = target.left(own < 0 ? target.size() : own) + change->url->mid(query);
    }
    return composeRequest(request.methodBytes(), target, fields, body);
}

} // namespace hookloupe
