// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/failagain.h"

#include "core/event/coretext.h"
#include "core/http/compose.h"
#include "core/signature/causes/variants.h"
#include "core/signature/resign.h"
#include "core/signature/verifier.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Body and URL as they must have been when they were signed; nullopt when there is nothing of the
/// kind to be undone.
std::optional<ContentVariant> beforeTheChange(const Scheme &scheme, const KeyMaterial &key,
                                              const RequestView &view, Cause cause)
{
    std::optional<ContentVariant> found;
    const ContentSink take = [&](ContentVariant variant) {
        const bool isIt = variant.clues.size() == 1 && variant.clues[0].cause == cause
                && (variant.body || variant.url) && !variant.field && variant.parameters.isEmpty();
        if (isIt)
            found = std::move(variant);
        return !isIt;
    };
    for (const Wanted wanted : { Wanted::Common, Wanted::Rare }) {
        if (!found && bodyVariants(view, wanted, take))
            jsonVariants(view, wanted, take);
    }
    if (!found)
        urlVariants(scheme, key, view, take);
    return found;
}

Scheme inField(const Scheme &scheme, const QByteArray &field)
{
    return changedScheme(scheme, [&field](SchemeRules &rules) { rules.carrier.name = field; });
}

bool failsAsABadSignature(const Scheme &scheme, const KeyMaterial &key, const RequestView &view)
{
    // Only the signature counts here; the time is another matter.
    return verify(scheme, key, view, { .toleranceS = -1 }).verdict == Verdict::BadSignature;
}

} // namespace

Result<QByteArray> signedToFail(const Scheme &scheme, const KeyMaterial &key,
                                const WireRequest &request, QByteArrayView url,
                                const SignOptions &options, Cause cause, const MistakeOptions &more)
{
    const RequestView view = RequestView::of(request, url);
    if (const auto before = beforeTheChange(scheme, key, view, cause)) {
        RequestView signedView = view;
        if (before->body)
            signedView.body = *before->body;
        if (before->url)
            signedView.url = *before->url;
        const auto change = sign(scheme, key, signedView, options);
        if (!change)
            return change.error();
        // A signature inside of what was changed cannot be put back into it.
        if (!change->body && !change->url) {
            const Fields fields = applied(*change, request.ownedFields());
            RequestView made{ view.method, view.url, {}, view.body };
            for (const Field &field : fields)
                made.fields.push_back({ field.name, field.value });
            if (failsAsABadSignature(scheme, key, made))
                return composeRequest(
                        request.methodBytes(), request.targetBytes(),
                        request.chunked ? withContentLength(fields, request.body().size()) : fields,
                        request.body());
        }
    }
    if (!possibleMistakes(scheme, view).contains(cause))
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("This cause cannot be made again on this request.") };
    return wronglySignedRequest(scheme, key, request, url, options, cause, more);
}

QByteArray misplacedSignatureField(const Scheme &scheme, const KeyMaterial &key,
                                   const WireRequest &request, QByteArrayView url)
{
    if (scheme.rules->carrier.place != Place::Header)
        return {};
    const RequestView view = RequestView::of(request, url);
    for (const FieldSpan &field : request.fields) {
        const QByteArray name = request.at(field.name).toByteArray();
        if (verify(inField(scheme, name), key, view, { .toleranceS = -1 }).verdict
            == Verdict::Valid)
            return name;
    }
    return {};
}

Result<QByteArray> signedInField(const Scheme &scheme, const KeyMaterial &key,
                                 const WireRequest &request, QByteArrayView url,
                                 const SignOptions &options, const QByteArray &field)
{
    return signedRequest(inField(scheme, field), key, request, url, options);
}

} // namespace hookloupe
