// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/jws.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/payload/jsonreader.h"
#include "core/signature/mac.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTokenMax = 64LL * 1024;
constexpr double kClaimSecondsMax = 1e12;

/// Names of RFC 7518 §3.1 and RFC 8037 §3.1.
QLatin1StringView joseName(const Algorithm &algorithm) noexcept
{
    switch (algorithm.kind) {
    case AlgorithmKind::EcdsaRaw:
        return algorithm.hash == HashFunction::Sha512 ? "ES512"_L1 : "ES256"_L1;
    case AlgorithmKind::Rsa:
        return "RS256"_L1;
    case AlgorithmKind::RsaPss:
        return "PS512"_L1;
    case AlgorithmKind::Ed25519:
        return "EdDSA"_L1;
    default:
        return algorithm.hash == HashFunction::Sha512    ? "HS512"_L1
                : algorithm.hash == HashFunction::Sha384 ? "HS384"_L1
                                                         : "HS256"_L1;
    }
}

/// The members of a token's header or payload. Of a repeated one the last counts (RFC 7519 §4, as
/// JSON.parse() reads it).
class TokenObject
{
public:
    struct Value
    {
        JsonReader::Token kind = JsonReader::Token::Null;
        QByteArrayView lexeme;

        std::optional<QByteArray> text() const
        {
            return kind == JsonReader::Token::String ? std::optional(decodeJsonString(lexeme))
                                                     : std::nullopt;
        }
    };

    TokenObject() = default;
    /// nullopt when \a segment is not base64url of a JSON object.
    static std::optional<TokenObject> read(QByteArrayView segment)
    {
        auto json = segment.endsWith('=') ? std::nullopt : fromBase64Url(segment);
        if (!json || !json->isValidUtf8())
            return std::nullopt;
        TokenObject object;
        object.m_members.reserve(kMembersUsual);
        object.m_json = *std::move(json);
        JsonReader reader(object.m_json);
        if (reader.next() != JsonReader::Token::ObjectBegin)
            return std::nullopt;
        while (reader.next() == JsonReader::Token::Key) {
            const QByteArrayView key = reader.lexeme();
            JsonReader::Token kind = reader.next();
            if (kind == JsonReader::Token::ObjectBegin || kind == JsonReader::Token::ArrayBegin)
                kind = reader.skipContainer();
            if (kind == JsonReader::Token::Error)
                return std::nullopt;
            object.m_members.push_back({ key, { kind, reader.lexeme() } });
        }
        if (reader.next() != JsonReader::Token::End)
            return std::nullopt;
        return object;
    }

    std::optional<Value> find(QByteArrayView name) const
    {
        for (std::size_t i = m_members.size(); i-- > 0;) {
            const Member &member = m_members[i];
            const QByteArrayView key = member.key;
            if (key.contains('\\') ? decodeJsonString(key) == name
                                   : key.sliced(1, key.size() - 2) == name)
                return member.value;
        }
        return std::nullopt;
    }
    /// Empty where the member is not there, or no text.
    QByteArray text(QByteArrayView name) const
    {
        const auto value = find(name);
        return value ? value->text().value_or(QByteArray()) : QByteArray();
    }

private:
    struct Member
    {
        QByteArrayView key; ///< lexeme
        Value value;
    };
    static constexpr std::size_t kMembersUsual = 8;

    QByteArray m_json; ///< what the views point into
    std::vector<Member> m_members;
};

/// A token's header. It says the same in every message of an endpoint, so that each thread keeps
/// the last one read.
const std::optional<TokenObject> &headerOf(QByteArrayView segment)
{
    struct Last
    {
        QByteArray segment;
        std::optional<TokenObject> object;
    };
    thread_local Last last;
    if (last.segment.isNull() || last.segment != segment) {
        last.object = TokenObject::read(segment);
        last.segment = segment.toByteArray();
    }
    return last.object;
}

/// RFC 7519 §2: a number, perhaps with a fraction.
bool readTime(const TokenObject &payload, QByteArrayView name, std::optional<qint64> &seconds)
{
    const auto value = payload.find(name);
    if (!value)
        return true;
    if (value->kind != JsonReader::Token::Number)
        return false;
    // Nearly always whole seconds, which need no floating point.
    constexpr qsizetype kDigits = 12;
    const QByteArrayView lexeme = value->lexeme;
    if (lexeme.size() <= kDigits && std::all_of(lexeme.begin(), lexeme.end(), isDigit)) {
        qint64 whole = 0;
        for (const char c : lexeme)
            whole = whole * 10 + (c - '0');
        seconds = whole;
        return true;
    }
    const double number = lexeme.toDouble();
    if (number < 0 || number > kClaimSecondsMax)
        return false;
    seconds = static_cast<qint64>(std::floor(number));
    return true;
}

QByteArrayView withoutPadding(QByteArrayView text)
{
    while (text.endsWith('='))
        text.chop(1);
    return text;
}

/// What the claim is of. Most are one part, for which compose() would build lists.
PartValue claimSubject(const ContentTemplate &is, const PartInput &input)
{
    if (is.parts.size() == 1) {
        const TemplatePart &part = is.parts.front();
        return part.make ? part.make(input, part) : PartValue::of(part.literal);
    }
    const SignedContent content = compose(is, input);
    if (content.state != PartValue::State::Ready)
        return { content.state, {}, {}, content.trouble };
    return PartValue::made(content.joined());
}

/// What the claim should be. `owned` is null where the request gives nothing to compare it with.
PartValue claimValue(const ClaimRules &claim, const PartInput &input)
{
    PartValue subject = claimSubject(claim.is, input);
    if (subject.state != PartValue::State::Ready)
        return subject;
    const QByteArrayView bytes = subject.view;
    if (!claim.hash)
        return subject.owned.isNull() ? PartValue::made(bytes.toByteArray()) : std::move(subject);
    if (claim.absentWhenEmpty && bytes.isEmpty())
        return PartValue::of({});
    return PartValue::made(encodeSignature(claim.encoding, digest(*claim.hash, { &bytes, 1 })));
}

QString claimMismatch(const ClaimRules &claim, const TokenObject &payload, const PartInput &input)
{
    const PartValue expected = claimValue(claim, input);
    // A parameter that the person has not set leaves nothing to compare with.
    if (expected.state == PartValue::State::NotConfigured)
        return {};
    if (expected.state != PartValue::State::Ready)
        return expected.trouble;
    const auto value = payload.find(claim.name);
    if (expected.owned.isNull() && !value)
        return {};
    const auto text = value ? value->text() : std::nullopt;
    if (!text)
        return CoreText::tr("The token's signature matches, but it has no claim “%1” to compare "
                            "with the request.")
                .arg(displayText(claim.name));
    const QByteArray &received = *text;
    const bool equal = claim.encoding == TextEncoding::Text || claim.encoding == TextEncoding::Hex
            ? constantTimeEqual(received, expected.view)
            : constantTimeEqual(withoutPadding(received), withoutPadding(expected.view));
    return equal ? QString()
                 : CoreText::tr("The token's signature matches, but its claim “%1” does not agree "
                                "with the request.")
                           .arg(displayText(claim.name));
}

EnvelopeReading malformed(const QString &trouble, qsizetype position)
{
    return EnvelopeReading::failed(Verdict::Malformed, trouble, position);
}

/// A token without its payload: one envelope for each form that the payload may have.
EnvelopeReading readDetached(const JwsRules &jws, const PartInput &input, QByteArrayView header,
                             Envelope envelope)
{
    EnvelopeReading reading{ Verdict::Valid, {}, {} };
    for (const ContentTemplate &form : jws.detached) {
        const SignedContent payload = compose(form, input);
        if (payload.state != PartValue::State::Ready)
            return EnvelopeReading::failed(payload.state == PartValue::State::Missing
                                                   ? Verdict::MissingHeader
                                                   : Verdict::Malformed,
                                           payload.trouble);
        envelope.content = header.toByteArray() + '.'
                + encodeSignature(TextEncoding::Base64Url, payload.joined());
        reading.found.push_back(envelope);
    }
    return reading;
}

/// The payload that a body which is a token, or the JSON for one, stands for.
Result<QByteArray> bodyPayload(QByteArrayView body)
{
    body = body.trimmed();
    if (body.startsWith('{'))
        return body.toByteArray();
    const qsizetype first = body.indexOf('.');
    const qsizetype second = body.indexOf('.', first + 1);
    const auto payload = first < 0 || second < 0
            ? std::nullopt
            : fromBase64Url(body.sliced(first + 1, second - first - 1));
    if (!payload || !payload->startsWith('{'))
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "The body becomes the token: give it a JSON object, or a token.") };
    return *payload;
}

QByteArray segment(const QJsonObject &object)
{
    return encodeSignature(TextEncoding::Base64Url,
                           QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<QByteArray> jwsHeaderText(const SchemeRules &rules, QByteArrayView value,
                                        const QByteArray &member)
{
    const QByteArrayView token =
            trimmedOws(value.sliced(qMin(value.size(), rules.jws ? rules.jws->prefix.size() : 0)));
    const auto header = TokenObject::read(token.first(qMax<qsizetype>(token.indexOf('.'), 0)));
    const auto found = header ? header->find(member) : std::nullopt;
    return found ? found->text() : std::nullopt;
}

EnvelopeReading readJws(const SchemeRules &rules, const PartInput &input, QByteArrayView value)
{
    const JwsRules &jws = *rules.jws;
    const QByteArrayView prefix = jws.prefix;
    // The name of an authentication scheme has no case (RFC 9110 §11.1).
    if (value.size() < prefix.size() || !equalsIgnoreCase(value.first(prefix.size()), prefix))
        return malformed(CoreText::tr("%1 does not begin with “%2”.")
                                 .arg(displayText(rules.carrier.name), displayText(prefix)),
                         0);
    const QByteArrayView token = trimmedOws(value.sliced(prefix.size()));
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    const qsizetype third = second < 0 ? -1 : token.indexOf('.', second + 1);
    const qsizetype start = token.data() - value.data();
    if (second < 0 || third >= 0 || token.size() > kTokenMax)
        return malformed(CoreText::tr("%1 does not hold a JWS of three parts.")
                                 .arg(displayText(rules.carrier.name)),
                         start + (third >= 0 ? third : token.size()));
    const std::optional<TokenObject> &header = headerOf(token.first(first));
    const bool isDetached = !jws.detached.empty();
    if (isDetached && second != first + 1)
        return malformed(
                CoreText::tr("The token brings a payload of its own: %1 signs the request itself.")
                        .arg(dataText(rules.sender)),
                start + first + 1);
    const auto payload = isDetached
            ? std::optional(TokenObject())
            : TokenObject::read(token.sliced(first + 1, second - first - 1));
    if (!header || !payload)
        return malformed(CoreText::tr("The token's %1 is not a JSON object in base64url.")
                                 .arg(header ? u"payload"_s : u"header"_s),
                         header ? start + first + 1 : start);
    if (header->find("crit"))
        return malformed(CoreText::tr("The token demands an extension that nobody here knows."),
                         start);

    Envelope envelope;
    const QByteArray alg = header->text("alg");
    const auto isNamed = [&alg](const Algorithm &a) { return alg == QByteArrayView(joseName(a)); };
    const auto other = std::find_if(jws.alsoAllowed.cbegin(), jws.alsoAllowed.cend(), isNamed);
    if (!isNamed(rules.algorithm) && other == jws.alsoAllowed.cend())
        return malformed(CoreText::tr("The token's algorithm is not %1, the one that %2 uses.")
                                 .arg(joseName(rules.algorithm), dataText(rules.sender)),
                         start);
    envelope.algorithm = isNamed(rules.algorithm) ? rules.algorithm : *other;
    for (const RequiredField &field : jws.header) {
        if (header->text(field.name) != field.value)
            return malformed(CoreText::tr("The token's header must say “%1”: “%2”.")
                                     .arg(displayText(field.name), displayText(field.value)),
                             start);
    }
    envelope.keyId = header->text("kid");
    envelope.found = { token.sliced(second + 1), token.sliced(second + 1) };
    if (isDetached)
        return readDetached(jws, input, token.first(first), std::move(envelope));
    envelope.content = token.first(second).toByteArray();

    std::optional<qint64> notBefore;
    std::optional<qint64> expires;
    std::optional<qint64> time;
    const QByteArray timeClaim = rules.timestamp ? rules.timestamp->name : "iat"_ba;
    if (!readTime(*payload, "nbf", notBefore) || !readTime(*payload, "exp", expires)
        || !readTime(*payload, timeClaim, time))
        return malformed(CoreText::tr("A time in the token is not a number of seconds since 1970."),
                         start + first + 1);
    if (notBefore)
        envelope.notBeforeMs = (*notBefore - jws.leewayS) * 1000;
    if (expires)
        envelope.expiresMs = (*expires + jws.leewayS) * 1000;
    if (time)
        envelope.time = QByteArray::number(*time);
    for (const ClaimRules &claim : jws.claims) {
        if (envelope.mismatch.isEmpty())
            envelope.mismatch = claimMismatch(claim, *payload, input);
    }
    if (rules.timestamp && !rules.timestamp->isOptional && !time && envelope.mismatch.isEmpty())
        envelope.mismatch = CoreText::tr("The token's signature matches, but it has no claim “%1” "
                                         "that says when it was made.")
                                    .arg(displayText(timeClaim));
    EnvelopeReading reading{ Verdict::Valid, {}, {} };
    reading.found.push_back(std::move(envelope));
    return reading;
}

Result<QByteArray> jwsSigningInput(const SchemeRules &rules, const PartInput &input, qint64 timeS)
{
    const JwsRules &jws = *rules.jws;
    QJsonObject header{ { u"alg"_s, joseName(rules.algorithm) }, { u"typ"_s, u"JWT"_s } };
    const QByteArray keyId = input.key.parameters.value(jws.keyIdParameter);
    if (!keyId.isEmpty())
        header.insert("kid"_L1, QString::fromUtf8(keyId));
    for (const RequiredField &field : jws.header)
        header.insert(QString::fromUtf8(field.name), QString::fromUtf8(field.value));
    if (!jws.headerList.isEmpty())
        header.insert(QString::fromUtf8(jws.headerList),
                      QString::fromUtf8(compose(jws.headerNames, input).joined()));
    if (rules.carrier.place == Place::Body) {
        const auto body = bodyPayload(input.request.body);
        if (!body)
            return body.error();
        return segment(header) + '.' + encodeSignature(TextEncoding::Base64Url, *body);
    }
    if (!jws.detached.empty()) {
        const QByteArray start = jws.prefix + segment(header) + '.';
        PartInput covered = input;
        covered.carrier = start;
        const SignedContent payload = compose(jws.detached.front(), covered);
        if (payload.state != PartValue::State::Ready)
            return Error{ ErrorCode::InvalidInput, payload.trouble };
        return segment(header) + '.' + encodeSignature(TextEncoding::Base64Url, payload.joined());
    }
    QJsonObject payload;
    for (const ClaimRules &claim : jws.claims) {
        const PartValue value = claimValue(claim, input);
        if (value.state != PartValue::State::Ready)
            return Error{ ErrorCode::InvalidInput, value.trouble };
        if (value.owned.isNull())
            continue;
        const QString text = QString::fromUtf8(value.owned);
        if (text.toUtf8() != value.owned)
            return Error{
                ErrorCode::InvalidInput,
                CoreText::tr("The claim “%1” would not be text: use a URL and values in UTF-8.")
                        .arg(displayText(claim.name))
            };
        payload.insert(QString::fromUtf8(claim.name), text);
    }
    if (rules.timestamp)
        payload.insert(QString::fromLatin1(rules.timestamp->name), timeS);
    if (jws.issue.contains("nbf"))
        payload.insert("nbf"_L1, timeS);
    if (jws.issue.contains("exp"))
        payload.insert("exp"_L1, timeS + jws.lifetimeS);
    if (jws.issue.contains("jti"))
        payload.insert("jti"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return segment(header) + '.' + segment(payload);
}

} // namespace hookloupe
