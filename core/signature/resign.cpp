// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/resign.h"

#include "core/http/compose.h"

namespace hookloupe {

namespace {

/// \a request's target with the query of \a url, when that has one.
QByteArray targetWithQueryOf(const WireRequest &request, QByteArrayView url)
{
    QByteArray target = request.targetBytes().toByteArray();
    const qsizetype query = url.indexOf('?');
    const qsizetype own = target.indexOf('?');
    if (query >= 0)
        target = target.left(own < 0 ? target.size() : own) + url.sliced(query).toByteArray();
    return target;
}

} // namespace

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
    const QByteArray target = change->url ? targetWithQueryOf(request, *change->url)
                                          : request.targetBytes().toByteArray();
    return composeRequest(request.methodBytes(), target, fields, body);
}

Result<QByteArray> wronglySignedRequest(const Scheme &scheme, const KeyMaterial &key,
                                        const WireRequest &request, QByteArrayView url,
                                        const SignOptions &options, Cause mistake,
                                        const MistakeOptions &more)
{
    const auto made =
            signWrongly(scheme, key, RequestView::of(request, url), options, mistake, more);
    if (!made)
        return made.error();
    return composeRequest(request.methodBytes(), targetWithQueryOf(request, made->url),
                          withContentLength(made->fields, made->body.size()), made->body);
}

} // namespace hookloupe
