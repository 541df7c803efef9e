// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/verifier.h"

#include "core/signature/embeddedjson.h"
#include "core/signature/schemerules.h"

namespace hookloupe {

namespace {

/// Longer texts are nobody's id; an attacker's would swell the event list.
constexpr qsizetype kIdentityBytesMax = 512;

QByteArray firstReadable(const std::vector<ContentTemplate> &templates, const PartInput &input)
{
    for (const ContentTemplate &one : templates) {
        const SignedContent content = compose(one, input);
        if (content.state != PartValue::State::Ready)
            continue;
        QByteArray text = content.joined();
        if (!text.isEmpty())
            return text.first(qMin(text.size(), kIdentityBytesMax));
    }
    return {};
}

} // namespace

MessageIdentity identify(const Scheme &scheme, const RequestView &request)
{
    const SchemeRules &rules = *scheme.rules;
    const KeyMaterial noKey;
    EmbeddedJson embedded;
    if (!rules.jsonField.isEmpty())
        readEmbeddedJson(request, rules.jsonField, embedded);
    const QByteArrayView json = rules.jsonField.isEmpty() ? request.body : embedded.text;
    const PartInput input{ request, noKey, rules, json, {}, {} };
    return { firstReadable(rules.eventType, input), firstReadable(rules.deliveryId, input) };
}

} // namespace hookloupe
