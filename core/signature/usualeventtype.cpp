// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/usualeventtype.h"

#include "core/event/ascii.h"
#include "core/signature/schemerules.h"

#include <algorithm>

namespace hookloupe {

namespace {

/// A body is looked through once for each place.
constexpr qsizetype kBodyBytesMax = 64LL * 1024;
constexpr qsizetype kTypeBytesMax = 100;

/// Where more than half of the known providers have it; the CloudEvents header is of their HTTP
/// binding 1.0.2, section 3.1.3.
std::vector<ContentTemplate> usualPlaces()
{
    std::vector<ContentTemplate> places;
    for (const QByteArrayView text :
         { "{header:ce-type}", "{header:X-Event-Type}", "{json:$.type}", "{json:$.event_type}",
           "{json:$.eventType}", "{json:$.event.type}", "{json:$.event}" }) {
        if (auto place = ContentTemplate::parse(text))
            places.push_back(*std::move(place));
    }
    return places;
}

/// A name, not a sentence, a number or what is left of an object.
bool isName(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= kTypeBytesMax && isLetter(text.front())
            && std::all_of(text.begin(), text.end(), [](char c) {
                   return isLetterOrDigit(c) || QByteArrayView("._-/:").contains(c);
               });
}

} // namespace

QByteArray usualEventType(const RequestView &request)
{
    if (request.body.size() > kBodyBytesMax)
        return {};
    static const std::vector<ContentTemplate> places = usualPlaces();
    static const KeyMaterial noKey;
    static const SchemeRules noRules;
    const PartInput input{ request, noKey, noRules, request.body, {}, {} };
    for (const ContentTemplate &place : places) {
        const SignedContent content = compose(place, input);
        if (content.state != PartValue::State::Ready)
            continue;
        if (QByteArray text = content.joined(); isName(text))
            return text;
    }
    return {};
}

} // namespace hookloupe
