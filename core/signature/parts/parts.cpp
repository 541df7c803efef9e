// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/parts/parts.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

// One line a part; a scheme that needs a new transformation adds a function and a line.
constexpr std::array kParts{
    PartKind{ "body", PartArgument::None, bodyPart },
    PartKind{ "timestamp", PartArgument::None, timestampPart },
    PartKind{ "id", PartArgument::None, idPart },
    PartKind{ "method", PartArgument::None, methodPart },
    PartKind{ "secret", PartArgument::None, secretPart },
    PartKind{ "url", PartArgument::Optional, urlPart },
    PartKind{ "header", PartArgument::Name, headerPart },
    PartKind{ "param", PartArgument::Name, parameterPart },
    PartKind{ "form", PartArgument::Name, formPart },
    PartKind{ "json", PartArgument::Path, jsonPart },
    PartKind{ "json?", PartArgument::Path, optionalJsonPart },
    PartKind{ "sorted_form", PartArgument::None, sortedFormPart },
    PartKind{ "php_form", PartArgument::None, phpFormPart },
    PartKind{ "sorted_json", PartArgument::None, sortedJsonPart },
    PartKind{ "ascii_body", PartArgument::None, asciiBodyPart },
    PartKind{ "body_sha256", PartArgument::Optional, bodySha256Part },
    PartKind{ "timed_body_sha256", PartArgument::None, timedBodySha256Part },
    PartKind{ "float_weights", PartArgument::None, floatWeightsPart },
    PartKind{ "quoted_body", PartArgument::None, quotedBodyPart },
    PartKind{ "quoted_element", PartArgument::Name, quotedElementPart },
    PartKind{ "token_headers", PartArgument::Name, tokenHeadersPart },
    PartKind{ "path", PartArgument::None, pathPart },
    PartKind{ "path_other_slash", PartArgument::None, otherSlashPart },
    PartKind{ "body_crc32", PartArgument::None, bodyCrc32Part },
    PartKind{ "form_base64", PartArgument::Name, formBase64Part },
    PartKind{ "json_pairs", PartArgument::Name, jsonPairsPart },
    PartKind{ "query_segment", PartArgument::Name, querySegmentPart },
    PartKind{ "header_segment", PartArgument::Name, headerSegmentPart },
    PartKind{ "element", PartArgument::Name, elementPart },
    PartKind{ "element_headers", PartArgument::Name, elementHeadersPart },
    PartKind{ "http_signature", PartArgument::Name, httpSignaturePart },
    PartKind{ "present_headers", PartArgument::Name, presentHeadersPart },
    PartKind{ "jws", PartArgument::None, envelopedPart },
    PartKind{ "signature_base", PartArgument::None, envelopedPart },
    PartKind{ "contentful_request", PartArgument::None, contentfulRequestPart },
    PartKind{ "plivo_request", PartArgument::None, plivoRequestPart },
    PartKind{ "atlassian_request", PartArgument::None, atlassianRequestPart },
};

} // namespace

const PartKind *findPart(QByteArrayView name) noexcept
{
    const auto *const found = std::find_if(kParts.begin(), kParts.end(),
                                           [name](const PartKind &k) { return k.name == name; });
    return found == kParts.end() ? nullptr : found;
}

QList<QByteArrayView> partNames()
{
    QList<QByteArrayView> names;
    for (const PartKind &kind : kParts)
        names.append(kind.name);
    return names;
}

} // namespace hookloupe
