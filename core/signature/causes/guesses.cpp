// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/jsonreader.h"
#include "core/signature/causes/variants.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

struct Shape
{
    QByteArrayView start;
    const char *what = nullptr; ///< for CoreText::tr()
};
// Published beginnings of credentials that are not signing secrets.
constexpr std::array kApiKeys{
    Shape{ "sk_live_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a secret API key") },
    Shape{ "sk_test_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a secret API key") },
    Shape{ "pk_live_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a publishable key") },
    Shape{ "pk_test_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a publishable key") },
    Shape{ "rk_live_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a restricted API key") },
    Shape{ "rk_test_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a restricted API key") },
    Shape{ "ghp_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a GitHub token") },
    Shape{ "github_pat_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a GitHub token") },
    Shape{ "glpat-", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a GitLab token") },
    Shape{ "xoxb-", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a Slack token") },
    Shape{ "xoxp-", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a Slack token") },
    Shape{ "SG.", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a SendGrid API key") },
    Shape{ "AKIA", QT_TRANSLATE_NOOP("hookloupe::CoreText", "an AWS access key") },
    Shape{ "shpat_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a Shopify access token") },
    Shape{ "EAAA", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a Square access token") },
    Shape{ "rzp_live_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a Razorpay key id") },
    Shape{ "rzp_test_", QT_TRANSLATE_NOOP("hookloupe::CoreText", "a Razorpay key id") },
    Shape{ "Bearer ", QT_TRANSLATE_NOOP("hookloupe::CoreText", "an Authorization header") },
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
                              CoreText::tr("The secret begins like %1, with “%2”: signatures are "
                                           "made with another one.")
                                      .arg(CoreText::tr(shape->what), displayText(shape->start)) });
    }
    const auto length = request.field("Content-Length");
    bool isNumber = false;
    const qlonglong announced = length ? length->toByteArray().toLongLong(&isNumber) : 0;
    if (isNumber && announced > request.body.size())
        found.push_back({ Cause::BodyTruncated,
                          CoreText::tr("Content-Length announces %1 bytes, and %2 are there.")
                                  .arg(announced)
                                  .arg(request.body.size()) });
    else if (endsEarly(request.body))
        found.push_back({ Cause::BodyTruncated,
                          CoreText::tr("The JSON of the body ends before it is complete.") });
    return found;
}

} // namespace hookloupe
