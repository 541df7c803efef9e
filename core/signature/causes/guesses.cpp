// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/payload/jsonreader.h"
#include "core/signature/causes/variants.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct Shape
{
    QByteArrayView start;
    QStringView what;
};
// Published beginnings of credentials that are not signing secrets.
constexpr std::array kApiKeys{
    Shape{ "sk_live_", u"a secret API key" },     Shape{ "sk_test_", u"a secret API key" },
    Shape{ "pk_live_", u"a publishable key" },    Shape{ "pk_test_", u"a publishable key" },
    Shape{ "rk_live_", u"a restricted API key" }, Shape{ "rk_test_", u"a restricted API key" },
    Shape{ "ghp_", u"a GitHub token" },           Shape{ "github_pat_", u"a GitHub token" },
    Shape{ "glpat-", u"a GitLab token" },         Shape{ "xoxb-", u"a Slack token" },
    Shape{ "xoxp-", u"a Slack token" },           Shape{ "SG.", u"a SendGrid API key" },
    Shape{ "AKIA", u"an AWS access key" },        Shape{ "shpat_", u"a Shopify access token" },
    Shape{ "EAAA", u"a Square access token" },    Shape{ "rzp_live_", u"a Razorpay key id" },
    Shape{ "rzp_test_", u"a Razorpay key id" },   Shape{ "Bearer ", u"an Authorization header" },
};

/// JSON that ends too early, and not JSON with a mistake in the middle.
bool endsEarly(QByteArrayView body)
{
    const QByteArrayView start = body.first(qMin<qsizetype>(body.size(), 1));
    if (start != QByteArrayView("{") && start != QByteArrayView("["))
        return false;
    JsonReader reader(body);
    for (;;) {
        const JsonReader::Token token = reader.next();
        if (token == JsonReader::Token::End)
            return false;
        if (token == JsonReader::Token::Error)
            return reader.mistake().offset >= body.size();
    }
}

} // namespace

std::vector<Clue> guesses(const Scheme &scheme, const KeyMaterial &key, const RequestView &request)
{
    std::vector<Clue> found;
    const QByteArrayView secret = key.key.view();
    if (scheme.keyKind == KeyKind::SharedSecret && !scheme.rules->algorithm.isCredential()) {
        const auto shape =
                std::find_if(kApiKeys.begin(), kApiKeys.end(), [secret](const Shape &known) {
                    return secret.startsWith(known.start);
                });
        if (shape != kApiKeys.end())
            found.push_back({ Cause::SecretIsApiKey,
                              u"The secret begins like %1, with “%2”: signatures are made with "
                              "another one."_s.arg(shape->what, displayText(shape->start)) });
    }
    const auto length = request.field("Content-Length");
    bool isNumber = false;
    const qlonglong announced = length ? length->toByteArray().toLongLong(&isNumber) : 0;
    if (isNumber && announced > request.body.size())
        found.push_back(
                { Cause::BodyTruncated,
                  u"Content-Length announces %1 bytes, and %2 are there."_s.arg(announced).arg(
                          request.body.size()) });
    else if (endsEarly(request.body))
        found.push_back(
                { Cause::BodyTruncated, u"The JSON of the body ends before it is complete."_s });
    return found;
}

} // namespace hookloupe
