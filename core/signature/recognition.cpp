// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/recognition.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/payload/formfields.h"
#include "core/signature/carrier.h"
#include "core/signature/conditions.h"
#include "core/signature/mac.h"
#include "core/signature/schemerules.h"
#include "core/signature/urlquery.h"

#include <algorithm>

#include <cstring> // memmem, which glibc declares there

namespace hookloupe {

namespace {

/// Where a body tells who sent it, and how far its own signature is looked for.
constexpr qsizetype kBodyStartBytes = 512;
constexpr qsizetype kBodySearchedBytes = 8LL * 1024;

// What speaks for a scheme, and what against it.
constexpr int kHintMet = 20;
constexpr int kHintUnmet = -6;
constexpr int kFurtherHeader = 4;
constexpr int kOwnSpelling = 3;
constexpr int kCredential = -3;
constexpr int kClearLead = 3;

struct Candidate
{
    const Scheme *scheme;
    int score;
};

bool hasField(const RequestView &request, QByteArrayView name) noexcept
{
    return request.field(name).has_value();
}

bool isHintMet(const RecognitionRules &rules, const RequestView &request)
{
    for (const QByteArray &name : rules.headers) {
        if (hasField(request, name))
            return true;
    }
    if (!rules.userAgents.isEmpty()) {
        const auto agent = request.field("User-Agent");
        for (const QByteArray &start : rules.userAgents) {
            if (agent && agent->startsWith(start))
                return true;
        }
    }
    const QByteArrayView start = request.body.first(qMin(request.body.size(), kBodyStartBytes));
    return std::any_of(rules.bodyTexts.begin(), rules.bodyTexts.end(),
                       [start](const QByteArray &text) { return start.contains(text); });
}

/// Whether \a text can be a signature, as far as it can be told without reading a key.
bool fitsShape(const SchemeRules &rules, QByteArrayView text)
{
    switch (rules.algorithm.kind) {
    case AlgorithmKind::Hmac:
    case AlgorithmKind::Hash:
        if (rules.jws)
            return text.sliced(qMin(text.size(), rules.jws->prefix.size())).startsWith("eyJ")
                    && text.startsWith(rules.jws->prefix);
        if (rules.message)
            return true;
        return hasShape(rules.carrier.encoding, text, digestSize(rules.algorithm.hash));
    case AlgorithmKind::Ed25519:
        return rules.message || hasShape(rules.carrier.encoding, text, 64);
    default:
        break;
    }
    if (rules.jws)
        return text.startsWith(rules.jws->prefix) && text.contains("eyJ");
    return !text.isEmpty();
}

bool hasSignature(const SchemeRules &rules, const CarrierReading &reading)
{
    return std::any_of(
            reading.found.begin(), reading.found.end(),
            [&rules](const FoundSignature &found) { return fitsShape(rules, found.text); });
}

/// How many further headers of its own the scheme needs and the request has; nullopt when one is
/// missing.
std::optional<int> furtherHeaders(const SchemeRules &rules, const RequestView &request)
{
    int count = 0;
    const auto needs = [&count, &request](QByteArrayView name) {
        ++count;
        return hasField(request, name);
    };
    if (!rules.idHeader.isEmpty() && !needs(rules.idHeader))
        return std::nullopt;
    const bool timed = rules.timestamp && rules.timestamp->place == Place::Header
            && !rules.timestamp->isOptional;
    if (timed && !needs(rules.timestamp->name))
        return std::nullopt;
    if (rules.message && !needs("Signature-Input"))
        return std::nullopt;
    for (const RequiredField &field : rules.requiredFields) {
        const auto value = request.field(field.name);
        if (!value || *value != field.value)
            return std::nullopt;
        ++count;
    }
    for (const Guard &guard : rules.guards) {
        if (guard.place != Place::Header)
            continue;
        const auto value = request.field(guard.name);
        if (!value || !guardHolds(guard, {}, *value))
            return std::nullopt;
        ++count;
    }
    if (!rules.contents.empty()) {
        for (const TemplatePart &part : rules.contents.front().parts) {
            if (part.make == headerPart && !needs(part.argument))
                return std::nullopt;
        }
    }
    if (rules.bodyDigest) {
        if (!queryValue(request.url, rules.bodyDigest->queryName))
            return std::nullopt;
        ++count;
    }
    return count;
}

int baseScore(const SchemeRules &rules)
{
    // Of two signatures side by side the stronger is the one to check.
    int score = digestSize(rules.algorithm.hash) / 16;
    if (rules.algorithm.isCredential())
        score += kCredential;
    if (rules.carrier.form != CarrierForm::Raw)
        score += kOwnSpelling;
    return score;
}

/// Nothing when \a scheme does not fit the headers of \a request.
std::optional<int> scoreByHeaders(const Scheme &scheme, const RequestView &request)
{
    const SchemeRules &rules = *scheme.rules;
    const auto further = furtherHeaders(rules, request);
    if (!further)
        return std::nullopt;
    int score = baseScore(rules) + *further * kFurtherHeader;
    if (rules.recognition.isEmpty())
        return score;
    if (isHintMet(rules.recognition, request))
        return score + kHintMet;
    if (rules.recognition.isRequired)
        return std::nullopt;
    return score + kHintUnmet;
}

/// As the scheme's cases spell it, e.g. Hook0's older `v0=` or WebSub's `sha1=`.
bool hasOtherSpelling(const SchemeRules &rules, const RequestView &request)
{
    return std::any_of(rules.cases.begin(), rules.cases.end(),
                       [&rules, &request](const ContentCase &one) {
                           if (one.label.isEmpty() && one.begin.isEmpty() && one.length == 0)
                               return false;
                           SchemeRules other = rules;
                           if (!one.label.isEmpty())
                               other.carrier.label = one.label;
                           if (!one.begin.isEmpty())
                               other.carrier.prefix = one.begin;
                           other.algorithm = one.algorithm.value_or(rules.algorithm);
                           CarrierReading reading;
                           readCarrier(other.carrier, request, {}, reading);
                           return hasSignature(other, reading);
                       });
}

void addByHeader(const Scheme &scheme, const RequestView &request, std::vector<Candidate> &found)
{
    CarrierReading reading;
    readCarrier(scheme.rules->carrier, request, {}, reading);
    if (!hasSignature(*scheme.rules, reading) && !hasOtherSpelling(*scheme.rules, request))
        return;
    if (const auto score = scoreByHeaders(scheme, request))
        found.push_back({ &scheme, *score });
}

/// A name's hash without regard to ASCII case (FNV-1a): a QByteArray in lower case for every field
/// would cost more than all the rest.
quint32 nameHash(QByteArrayView name) noexcept
{
    quint32 hash = 2'166'136'261U;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        hash = (hash ^ static_cast<quint8>(upper ? c | 0x20 : c)) * 16'777'619U;
    }
    return hash;
}

/// As QByteArrayView::indexOf(), which is several times slower on a few KiB.
qsizetype findText(QByteArrayView text, QByteArrayView wanted, qsizetype from) noexcept
{
    if (from >= text.size())
        return -1;
    const void *const found =
            memmem(text.data() + from, static_cast<std::size_t>(text.size() - from), wanted.data(),
                   static_cast<std::size_t>(wanted.size()));
    return found ? static_cast<const char *>(found) - text.data() : -1;
}

/// The text of the string member \a name in JSON that is not parsed: the first that \a fits.
template<class Fits>
bool hasJsonText(QByteArrayView json, QByteArrayView name, Fits fits)
{
    const QByteArray quoted = '"' + name.toByteArray() + '"';
    for (qsizetype at = findText(json, quoted, 0); at >= 0; at = findText(json, quoted, at + 1)) {
        qsizetype i = at + quoted.size();
        const auto skipBlanks = [&i, json] {
            while (i < json.size() && QByteArrayView(" \t\r\n").contains(json[i]))
                ++i;
        };
        skipBlanks();
        if (i >= json.size() || json[i] != ':')
            continue;
        ++i;
        skipBlanks();
        if (i >= json.size() || json[i] != '"')
            continue;
        const qsizetype end = json.indexOf('"', i + 1);
        if (end > 0 && fits(json.sliced(i + 1, end - i - 1)))
            return true;
    }
    return false;
}

/// What follows the last dot of a path like `$.additionalData.hmacSignature`.
QByteArrayView lastMember(QByteArrayView path) noexcept
{
    return path.sliced(path.lastIndexOf('.') + 1);
}

bool guardsHoldInJson(const SchemeRules &rules, QByteArrayView json)
{
    return std::all_of(rules.guards.begin(), rules.guards.end(), [json](const Guard &guard) {
        return guard.place != Place::Json || !guard.urlHosts.isEmpty()
                || hasJsonText(json, lastMember(guard.name), [&guard](QByteArrayView text) {
                       return guardHolds(guard, {}, text);
                   });
    });
}

bool haveMembers(const RecognitionRules &rules, QByteArrayView json)
{
    return std::all_of(
            rules.members.begin(), rules.members.end(), [json](const RequiredField &member) {
                return hasJsonText(json, member.name,
                                   [&member](QByteArrayView text) { return text == member.value; });
            });
}

void addByJson(const Scheme &scheme, const RequestView &request, std::vector<Candidate> &found)
{
    const SchemeRules &rules = *scheme.rules;
    if (!isHintMet(rules.recognition, request))
        return;
    const QByteArrayView json = request.body.first(qMin(request.body.size(), kBodySearchedBytes));
    const bool there =
            hasJsonText(json, lastMember(rules.carrier.name),
                        [&rules](QByteArrayView text) { return fitsShape(rules, text); });
    if (there && haveMembers(rules.recognition, json) && guardsHoldInJson(rules, json))
        found.push_back({ &scheme, baseScore(rules) + kHintMet });
}

/// Whether a field of that name begins somewhere in a form.
bool hasFormField(QByteArrayView form, QByteArrayView name)
{
    const QByteArray start = name.toByteArray() + '=';
    for (qsizetype at = form.indexOf(start); at >= 0; at = form.indexOf(start, at + 1)) {
        if (at == 0 || form[at - 1] == '&')
            return true;
    }
    return false;
}

void addByForm(const Scheme &scheme, const RequestView &request, std::vector<Candidate> &found)
{
    const SchemeRules &rules = *scheme.rules;
    const QByteArrayView form = request.body.first(qMin(request.body.size(), kBodySearchedBytes));
    if (!hasFormField(form, rules.carrier.name))
        return;
    const bool met = !rules.recognition.isEmpty() && isHintMet(rules.recognition, request);
    if (!met && rules.recognition.isRequired)
        return;
    found.push_back({ &scheme, baseScore(rules) + (met ? kHintMet : 0) });
}

/// A JWS of three parts, and nothing else, is what the body begins with.
bool looksLikeToken(QByteArrayView body) noexcept
{
    return body.startsWith("eyJ") && body.count('.') == 2;
}

bool looksLikeJson(QByteArrayView body) noexcept
{
    const QByteArrayView start = trimmedOws(body.first(qMin<qsizetype>(body.size(), 16)));
    return !start.isEmpty()
            && (start.front() == '{' || start.front() == '[' || start.front() == '\n'
                || start.front() == '\r');
}

} // namespace

Recogniser::Recogniser(const SchemeCatalogue &catalogue)
{
    for (const Scheme &scheme : catalogue.schemes()) {
        if (!scheme.rules->jsonField.isEmpty() && scheme.rules->carrier.place == Place::Json) {
            m_inFormJson.push_back(&scheme);
            continue;
        }
        switch (scheme.rules->carrier.place) {
        case Place::Form:
            m_inForm.push_back(&scheme);
            break;
        case Place::Json:
            m_inJson.push_back(&scheme);
            break;
        case Place::Body:
            m_inBody.push_back(&scheme);
            break;
        default:
            m_byHeader[nameHash(scheme.rules->carrier.name)].push_back(&scheme);
        }
    }
}

Recognition Recogniser::recognise(const RequestView &request) const
{
    std::vector<Candidate> found;
    for (const FieldView &field : request.fields) {
        const auto group = m_byHeader.constFind(nameHash(field.name));
        if (group == m_byHeader.constEnd())
            continue;
        for (const Scheme *scheme : *group) {
            if (equalsIgnoreCase(scheme->rules->carrier.name, field.name))
                addByHeader(*scheme, request, found);
        }
    }
    if (found.empty() && !request.body.isEmpty()) {
        for (const Scheme *scheme : m_inFormJson) {
            if (isHintMet(scheme->rules->recognition, request))
                found.push_back({ scheme, baseScore(*scheme->rules) + kHintMet });
        }
        if (looksLikeToken(request.body)) {
            for (const Scheme *scheme : m_inBody) {
                const int met = isHintMet(scheme->rules->recognition, request) ? kHintMet : 0;
                found.push_back({ scheme, baseScore(*scheme->rules) + met });
            }
        } else if (isFormType(request.field("Content-Type").value_or(QByteArrayView()))) {
            for (const Scheme *scheme : m_inForm)
                addByForm(*scheme, request, found);
        } else if (looksLikeJson(request.body)) {
            for (const Scheme *scheme : m_inJson)
                addByJson(*scheme, request, found);
        }
    }
    Recognition result;
    if (found.empty()) {
        result.shape = findSignatureShape(request);
        return result;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    // A field that comes twice brings its schemes twice.
    for (const Candidate &candidate : found) {
        const bool known = std::find(result.schemes.begin(), result.schemes.end(), candidate.scheme)
                != result.schemes.end();
        if (!known && result.schemes.size() < kRecognisedMax)
            result.schemes.push_back(candidate.scheme);
    }
    const auto second = std::find_if(found.begin(), found.end(), [&found](const Candidate &other) {
        return other.scheme != found.front().scheme;
    });
    result.isClear = second == found.end() || found.front().score - second->score >= kClearLead;
    return result;
}

QString recognitionText(const Recognition &recognition)
{
    if (recognition.shape)
        return CoreText::tr("The %1 header looks like a signature: %2.")
                .arg(displayText(recognition.shape->header, 100), shapeText(*recognition.shape));
    if (recognition.schemes.empty())
        return {};
    const SchemeRules &first = *recognition.schemes.front()->rules;
    if (recognition.isClear || recognition.schemes.size() == 1)
        return CoreText::tr("It looks like a webhook of %1, signed in %2.")
                .arg(dataText(first.sender), carrierText(first.carrier));
    return CoreText::tr("It looks like a webhook of %1 or %2, signed in %3.")
            .arg(dataText(first.sender), dataText(recognition.schemes[1]->rules->sender),
                 carrierText(first.carrier));
}

} // namespace hookloupe
