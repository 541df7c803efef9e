// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/bodyedit.h"
#include "core/signature/carrier.h"
#include "core/signature/resign.h"
#include "core/signature/schemerules.h"
#include "core/signature/verifier.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Bytes that are tried before it is said that the signature covers none of them.
constexpr int kTamperingsMax = 200;

using Answers = std::vector<SendResult>;
using Wire = Result<QByteArray>;

bool holds(const CheckContext &context, const WireRequest &request)
{
    return verify(context.scheme, context.key, RequestView::of(request, context.event.url),
                  { .nowUs = SystemClock::instance().nowUs() })
                   .verdict
            == Verdict::Valid;
}

bool isCarrier(const CarrierRules &carrier, QByteArrayView name)
{
    return equalsIgnoreCase(name, carrier.name)
            || std::any_of(carrier.moreNames.begin(), carrier.moreNames.end(),
                           [name](const QByteArray &more) { return equalsIgnoreCase(name, more); });
}

/// A rightly signed request, taken apart.
struct Signed
{
    WireRequest request;
    CarrierReading reading;

    static Result<std::unique_ptr<Signed>> make(const CheckContext &context)
    {
        const Wire wire = freshWire(context, context.event);
        if (!wire)
            return wire.error();
        auto made = std::make_unique<Signed>();
        made->request = parseLenient(*wire);
        const RequestView view = RequestView::of(made->request, context.event.url);
        readCarrier(context.scheme.rules->carrier, view, view.body, made->reading);
        return made;
    }

    QByteArray with(const Fields &fields, QByteArrayView body) const
    {
        return composeRequest(request.methodBytes(), request.targetBytes(),
                              withContentLength(fields, body.size()), body);
    }
};

Wire tampered(const CheckContext &context)
{
    if (context.scheme.rules->algorithm.isCredential())
        return doesNotApply(CoreText::tr("%1 signs no body: its token is the same with any.")
                                    .arg(context.scheme.name));
    const auto made = Signed::make(context);
    if (!made)
        return made.error();
    const Signed &right = **made;
    const QByteArray body = right.request.body().toByteArray();
    const qsizetype signature = right.reading.found.empty()
            ? -1
            : body.indexOf(right.reading.found.front().text.toByteArray());
    const qsizetype signatureEnd =
            signature < 0 ? -1 : signature + right.reading.found.front().text.size();
    int tries = 0;
    // A digit for another, never 0: the body stays valid, and only its signature does not.
    for (qsizetype i = body.size() - 1; i >= 0 && tries < kTamperingsMax; --i) {
        if (body[i] < '0' || body[i] > '9' || (i >= signature && i < signatureEnd))
            continue;
        ++tries;
        QByteArray other = body;
        other[i] = body[i] == '9' ? '8' : static_cast<char>(body[i] + 1);
        const QByteArray wire = right.with(right.request.ownedFields(), other);
        if (!holds(context, parseLenient(wire)))
            return wire;
    }
    return doesNotApply(CoreText::tr("No digit of this event is covered by the signature."));
}

Wire withoutSignature(const CheckContext &context)
{
    const CarrierRules &carrier = context.scheme.rules->carrier;
    if (carrier.place != Place::Header)
        return doesNotApply(CoreText::tr("The signature stands in no header, but in %1.")
                                    .arg(carrierText(carrier)));
    const auto made = Signed::make(context);
    if (!made)
        return made.error();
    Fields fields = (*made)->request.ownedFields();
    std::erase_if(fields,
                  [&carrier](const Field &field) { return isCarrier(carrier, field.name); });
    return (*made)->with(fields, (*made)->request.body());
}

Wire withEmptySignature(const CheckContext &context)
{
    const CarrierRules &carrier = context.scheme.rules->carrier;
    const auto made = Signed::make(context);
    if (!made)
        return made.error();
    const Signed &right = **made;
    if (right.reading.found.empty() || carrier.place == Place::Body)
        return doesNotApply(
                CoreText::tr("There is nothing beside the signature that could be left."));
    const QByteArray text = right.reading.found.front().text.toByteArray();
    Fields fields = right.request.ownedFields();
    const QByteArray body = right.request.body().toByteArray();
    if (carrier.place == Place::Json) {
        const auto lexeme =
                carrier.path ? jsonLexemeAt(body, *carrier.path) : std::optional<QByteArrayView>();
        return lexeme
                ? Wire(right.with(fields, withJsonScalar(body, *lexeme, {})))
                : Wire(doesNotApply(CoreText::tr("The signature stands inside another text.")));
    }
    if (carrier.place == Place::Form)
        return right.with(fields, withFormField(body, carrier.name, {}));
    for (Field &field : fields) {
        if (isCarrier(carrier, field.name))
            field.value = field.value.contains(text) ? field.value.replace(text, "") : ""_ba;
    }
    return right.with(fields, body);
}

/// The token of a JWS with "alg":"none" and no signature (RFC 8725, section 2.1).
Wire withoutAlgorithm(const CheckContext &context)
{
    const auto made = Signed::make(context);
    if (!made)
        return made.error();
    const Signed &right = **made;
    const CarrierRules &carrier = context.scheme.rules->carrier;
    Fields fields = right.request.ownedFields();
    for (Field &field : fields) {
        const qsizetype first = field.value.indexOf('.');
        const qsizetype last = field.value.lastIndexOf('.');
        if (!isCarrier(carrier, field.name) || first < 0 || last <= first)
            continue;
        const qsizetype start = field.value.lastIndexOf(' ', first) + 1;
        const QByteArray header =
                QByteArray(R"({"alg":"none","typ":"JWT"})")
                        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        field.value =
                field.value.first(start) + header + field.value.sliced(first, last - first + 1);
        return right.with(fields, right.request.body());
    }
    return doesNotApply(CoreText::tr("The token stands in no header."));
}

Wire withMistake(const CheckContext &context, Cause cause, const QString &absence)
{
    const CheckEvent event = renewed(context.scheme, context.event);
    const WireRequest request = event.request();
    if (!possibleMistakes(context.scheme, RequestView::of(request, event.url)).contains(cause))
        return doesNotApply(absence);
    auto made = wronglySignedRequest(context.scheme, context.key, request, event.url,
                                     { .timestampUs = SystemClock::instance().nowUs() }, cause);
    // It may come to the same for this secret or event.
    if (!made && made.error().code == ErrorCode::InvalidInput)
        return doesNotApply(made.error().sentence);
    return made;
}

Wire withOtherAlgorithm(const CheckContext &context)
{
    return context.scheme.rules->jws
            ? withoutAlgorithm(context)
            : withMistake(context, Cause::Algorithm,
                          CoreText::tr("%1 has no other algorithm to confuse it with.")
                                  .arg(context.scheme.name));
}

QString noTimestamp(const CheckContext &context, const QString &limit)
{
    const QString &name = context.scheme.name;
    return context.scheme.timestamped ? CoreText::tr("%1 names no limit for %2.").arg(name, limit)
                                      : CoreText::tr("%1 signs no timestamp.").arg(name);
}

CheckDefinition refusing(CheckDefinition check, std::function<Wire(const CheckContext &)> wire,
                         const QString &advice)
{
    check.expected = CoreText::tr("a refusal: 401, 403 or 400");
    check.plan = [wire = std::move(wire)](const CheckContext &context) {
        return planOf(wire(context));
    };
    check.judge = [advice](const CheckContext &, const Answers &answers) {
        return judgedRefused(answers.front(), advice);
    };
    return check;
}

} // namespace

std::vector<CheckDefinition> refusalChecks()
{
    const QString verifyAdvice =
            CoreText::tr("Compute the signature over the raw body with the endpoint's secret, "
                         "compare it in constant time, and answer 401 when it differs.");
    return {
        refusing(
                { .id = u"wrong_signature"_s,
                  .title = CoreText::tr("Wrong signature"),
                  .sent = CoreText::tr("an event that is signed with another secret"),
                  .why = CoreText::tr("Anybody can post to a public URL; the signature alone tells "
                                      "the provider from the rest.") },
                [](const CheckContext &context) {
                    return wronglySignedWire(context, renewed(context.scheme, context.event));
                },
                verifyAdvice),
        refusing({ .id = u"tampered_body"_s,
                   .title = CoreText::tr("Tampered body"),
                   .sent = CoreText::tr(
                           "a valid event in which one digit was changed after signing"),
                   .why = CoreText::tr("A signature that is not compared with the body lets an "
                                       "amount be changed on the way.") },
                 tampered, verifyAdvice),
        refusing({ .id = u"missing_signature"_s,
                   .title = CoreText::tr("Missing signature"),
                   .sent = CoreText::tr("a valid event without its signature header"),
                   .why = CoreText::tr("A consumer that verifies only what is there is open to "
                                       "whoever leaves it out.") },
                 withoutSignature, CoreText::tr("Refuse a request that has no signature.")),
        refusing({ .id = u"empty_signature"_s,
                   .title = CoreText::tr("Empty signature"),
                   .sent = CoreText::tr("a valid event whose signature is empty"),
                   .why = CoreText::tr("Comparing as many characters as came accepts none at all."),
                   .source = u"CWE-347"_s },
                 withEmptySignature,
                 CoreText::tr("Refuse a signature that has not the full length.")),
        refusing({ .id = u"other_algorithm"_s,
                   .title = CoreText::tr("Another algorithm"),
                   .sent = CoreText::tr(
                           "an event that is signed with the right secret and another algorithm"),
                   .why = CoreText::tr("The algorithm is the consumer's choice, never the "
                                       "sender's: an old or empty one is easier to forge."),
                   .source = u"RFC 8725, section 3.1"_s },
                 withOtherAlgorithm,
                 CoreText::tr("Accept only the algorithm that the provider uses.")),
        refusing(
                { .id = u"stale_timestamp"_s,
                  .title = CoreText::tr("Stale timestamp"),
                  .sent = CoreText::tr(
                          "an event that was rightly signed an hour before what is tolerated"),
                  .why = CoreText::tr("Who has seen a valid request once can send it again at any "
                                      "later time, unless its age is looked at.") },
                [](const CheckContext &context) {
                    return withMistake(
                            context, Cause::Stale,
                            noTimestamp(context, CoreText::tr("the age of a timestamp")));
                },
                CoreText::tr("Refuse a timestamp that is older than the provider's tolerance.")),
        refusing(
                { .id = u"future_timestamp"_s,
                  .title = CoreText::tr("Future timestamp"),
                  .sent = CoreText::tr("an event that is rightly signed for an hour ahead"),
                  .why = CoreText::tr("A timestamp of the future keeps a request valid for as long "
                                      "as its maker liked.") },
                [](const CheckContext &context) {
                    return withMistake(
                            context, Cause::ClockSkew,
                            noTimestamp(context, CoreText::tr("timestamps of the future")));
                },
                CoreText::tr("Refuse a timestamp that lies ahead by more than the tolerance.")),
    };
}

} // namespace hookloupe
