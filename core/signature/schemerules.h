// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonpath.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/handshake.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {

enum class HashFunction {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
};

enum class AlgorithmKind {
    Hmac, ///< RFC 2104
    Hash, ///< a plain digest of a text that holds the secret
    Ed25519, ///< RFC 8032
    Rsa, ///< PKCS #1 v1.5 (RFC 8017)
    RsaPss, ///< with a salt as long as the digest (RFC 9421 §3.3.1)
    Ecdsa, ///< P-256, DER (RFC 3279)
    EcdsaRaw, ///< r and s one after the other (RFC 7518 §3.4, RFC 9421 §3.3.4)
    Token, ///< the secret itself is sent
    Basic, ///< RFC 7617
};

struct Algorithm
{
    AlgorithmKind kind = AlgorithmKind::Hmac;
    HashFunction hash = HashFunction::Sha256;

    bool isPublicKey() const noexcept
    {
        return kind == AlgorithmKind::Ed25519 || kind == AlgorithmKind::Rsa
                || kind == AlgorithmKind::RsaPss || kind == AlgorithmKind::Ecdsa
                || kind == AlgorithmKind::EcdsaRaw;
    }
    /// The secret itself travels: it covers nothing of the request.
    bool isCredential() const noexcept
    {
        return kind == AlgorithmKind::Token || kind == AlgorithmKind::Basic;
    }
};

/// Where in a request a value stands.
enum class Place {
    Header,
    Element, ///< of the signature's own carrier, e.g. `t` of `t=…,v1=…`
    Form, ///< a field of an application/x-www-form-urlencoded body
    Json, ///< a member of a JSON body
    Claim, ///< of a JWS's payload, or a parameter of a message signature
    Body, ///< the whole body
    FirstItem, ///< of the signature's own carrier, a list without names
};

enum class CarrierForm {
    Raw, ///< the signature alone
    Prefix, ///< a fixed text, then the signature
    List, ///< items with a separator, each a fixed text, then a signature
    Elements, ///< `name=value` items with a separator
    Basic, ///< `Basic base64(user:password)`
    Jws, ///< compact JWS (RFC 7515 §7.1), after a fixed text
    Message, ///< the Signature field of RFC 9421
    JsonBase64, ///< base64 of a JSON object with the signature as a member
};

enum class TextEncoding {
    Text,
    Hex,
    Base64,
    Base64Url, ///< without padding
};

/// An element beside the signature and the timestamp, as it is written when signing.
struct ExtraElement
{
    QByteArray name;
    ContentTemplate value;
};

/// Where the signature is and how it is spelled.
struct CarrierRules
{
    Place place = Place::Header;
    QByteArray name; ///< of the header or form field, or the JSON path as written
    std::optional<JsonPath> path;
    QList<QByteArray> moreNames; ///< further headers with a signature each, e.g. one a key
    CarrierForm form = CarrierForm::Raw;
    QByteArray prefix; ///< of the value, or of each item of a list
    char separator = ','; ///< between items
    char groupSeparator = '\0'; ///< between groups of elements with a timestamp each; 0: none
    bool firstIsTime = false; ///< the first item of the list is the timestamp
    QByteArray label; ///< element or member that holds a signature
    QByteArray labelParameter; ///< the label is what the person set for this parameter
    char pair = '='; ///< between an element's name and value
    bool isQuoted = false; ///< elements' values stand in quotation marks
    std::vector<ExtraElement> extra;
    bool several = false; ///< any of several signatures may match
    TextEncoding encoding = TextEncoding::Hex;
    bool anyHexCase = false; ///< the provider's verifier decodes before it compares
    bool upperHex = false; ///< the provider writes upper case
    bool isPadded = false; ///< the provider pads base64url; read with and without
};

enum class TimeUnit {
    Seconds,
    Milliseconds,
    Iso8601,
    HttpDate, ///< RFC 9110 §5.6.7
};

struct TimestampRules
{
    Place place = Place::Header;
    QByteArray name; ///< header, element, or JSON path as written
    std::optional<JsonPath> path;
    TimeUnit unit = TimeUnit::Seconds;
    std::optional<qint64> toleranceS; ///< how old; nullopt: not judged
    std::optional<qint64> futureToleranceS; ///< how far ahead; nullopt: not judged
    bool inclusive = true; ///< exactly at the limit is still good
    bool isOptional = false; ///< read when present, never demanded
};

enum class KeyForm {
    Utf8, ///< the text's own bytes
    Hex,
    Base64,
    Nfkd, ///< the text in Unicode's normalisation form KD
    Sha1, ///< the SHA-1 digest of the text
};

struct KeyRules
{
    KeyForm form = KeyForm::Utf8;
    std::optional<KeyForm> otherForm; ///< tried as well, where sources disagree
    QByteArray strip; ///< removed first when the text begins so; `*` stands for any run
    QByteArray publicFormat; ///< KeyMaterial::format when the person names none
    QList<QByteArray> moreFrom; ///< parameters that hold further secrets
    QList<QByteArray> fixed; ///< secrets that the provider publishes for its tests
};

/// A digest of the body that travels in the signed URL's query.
struct BodyDigestRules
{
    QByteArray queryName;
    HashFunction hash = HashFunction::Sha256;
};

struct RequiredField
{
    QByteArray name;
    QByteArray value;
};

/// A header that the provider sends beside those of the signature; written when signing.
struct SentField
{
    QByteArray name;
    ContentTemplate value; ///< without parts: only where the request has none of that name
};

/// A fact of the request that has to hold, besides the signature.
struct Guard
{
    Place place = Place::Header;
    QByteArray name; ///< of the header, or the JSON path as written
    std::optional<JsonPath> path;
    QList<QByteArray> values; ///< one of these
    QByteArray parameter; ///< what the person set, when anything
    int hexDigits = 0; ///< without the parameter: this many lower-case ones
    QList<QByteArray> urlHosts; ///< an https URL of one of these; `*` stands for one label
    QByteArray urlEnd;
    QByteArray signAs; ///< written when signing a request without it
    bool isForgery = false; ///< what differs is a bad signature, not a malformed one
};

/// Other rules for some requests; each that applies changes what it names.
struct ContentCase
{
    QByteArray method; ///< applies to this method
    QByteArray elementAbsent; ///< applies when the carrier has no such element
    QByteArray begin; ///< applies when the carrier begins so; the prefix is then this
    qsizetype length = 0; ///< applies when the carrier has so many characters; 0: not asked
    std::optional<JsonPath> path; ///< applies when this member is one of `values`
    QList<QByteArray> values;
    std::vector<ContentTemplate> contents;
    std::optional<Algorithm> algorithm;
    QByteArray label;
};

/// A member of a JWS's payload that the request has to agree with.
struct ClaimRules
{
    QByteArray name;
    ContentTemplate is; ///< the claim's text, or what its digest is of
    std::optional<HashFunction> hash; ///< the claim is a digest
    TextEncoding encoding = TextEncoding::Text;
    bool absentWhenEmpty = false; ///< left out of a request whose content is empty
};

/// JSON Web Signature, RFC 7515, with the claims of RFC 7519.
struct JwsRules
{
    QByteArray prefix; ///< before the token, e.g. `Bearer `
    QList<Algorithm> alsoAllowed; ///< besides the scheme's own
    qint64 leewayS = 0; ///< for `exp` and `nbf`
    qint64 lifetimeS = 300; ///< `exp` of what is signed here
    QList<QByteArray> issue; ///< of `nbf`, `exp`, `jti`: written when signing
    QByteArray keyIdParameter; ///< `kid` when signing
    std::vector<ClaimRules> claims;
    std::vector<ContentTemplate> detached; ///< the payload, which is not sent; the first is signed
    QList<RequiredField> header; ///< members that the token's header has to have
    QByteArray headerList; ///< member of the token's header that lists the signed headers
    ContentTemplate headerNames; ///< its text when signing
};

/// HTTP Message Signatures, RFC 9421.
struct MessageRules
{
    QList<QByteArray> required; ///< components that have to be covered
    QList<QByteArray> components; ///< covered when signing, as far as the request has them
    QByteArray keyIdParameter; ///< `keyid` has to be what the person set, when anything
};

/// What tells a provider's requests from those of another one that signs alike.
struct RecognitionRules
{
    QList<QByteArray> headers; ///< any of these fields, besides the signature's own
    QList<QByteArray> userAgents; ///< User-Agent begins with one of these
    QList<QByteArray> bodyTexts; ///< one of these stands near the body's start
    std::vector<RequiredField> members; ///< JSON members by name, each with this text
    bool isRequired = false; ///< the carrier alone tells nothing

    bool isEmpty() const noexcept
    {
        return headers.isEmpty() && userAgents.isEmpty() && bodyTexts.isEmpty();
    }
};

/// What a scheme file says, ready for the engine. Immutable, shared between threads.
struct SchemeRules
{
    QString sender; ///< who signs, in sentences
    CarrierRules carrier;
    Algorithm algorithm;
    KeyRules key;
    std::vector<ContentTemplate> contents; ///< the first is what is signed, the rest pass as well
    QString contentDescription; ///< the first, as text
    std::optional<TimestampRules> timestamp;
    QByteArray idHeader; ///< feeds `{id}`
    std::optional<BodyDigestRules> bodyDigest;
    std::optional<JsonPath> eachArray; ///< every item of this array carries its own signature
    std::optional<JsonPath> eachMember; ///< within an item: where JSON paths start
    QByteArray jsonField; ///< JSON paths start in the JSON that this form field holds; may be empty
    std::vector<RequiredField> requiredFields;
    std::vector<SentField> sentFields;
    std::vector<Guard> guards;
    std::vector<ContentCase> cases;
    std::optional<JwsRules> jws;
    std::optional<MessageRules> message;
    QList<QByteArray> urlParameters; ///< parameters that fall back to the request's URL
    std::vector<ContentTemplate> deliveryId; ///< first that can be read
    std::vector<ContentTemplate> eventType;
    std::vector<ContentTemplate> attempt;
    RecognitionRules recognition;
    std::vector<Handshake> handshakes; ///< the first that holds is answered
    QString coverage; ///< what the signature leaves open; may be empty
};

} // namespace hookloupe
