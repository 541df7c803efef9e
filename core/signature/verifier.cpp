// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/verifier.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/signature/carrier.h"
#include "core/signature/conditions.h"
#include "core/signature/embeddedjson.h"
#include "core/signature/jsonitems.h"
#include "core/signature/jws.h"
#include "core/signature/mac.h"
#include "core/signature/matcher.h"
#include "core/signature/messagesignature.h"
#include "core/signature/preparedkey.h"
#include "core/signature/timestamp.h"
#include "core/signature/urlquery.h"
#include "core/signature/verdicttext.h"

namespace hookloupe {

namespace {

/// One check of one request. Each step either goes on or settles the verdict.
class Check
{
public:
    Check(const Scheme &scheme, const KeyMaterial &key, const PreparedKey *prepared,
          const RequestView &request, const VerifyOptions &options)
        : m_scheme(scheme)
        , m_rules(*scheme.rules)
        , m_key(key)
        , m_prepared(prepared)
        , m_request(request)
        , m_options(options)
    {
        m_result.scheme = scheme.id;
        m_result.carrier = scheme.carrier;
        m_result.coverageNote = dataText(m_rules.coverage);
        m_result.contentDescription = m_rules.contentDescription;
    }

    Verification run()
    {
        if (checkRequiredFields() && checkGuards() && checkBodyDigestPresent() && checkSignatures()
            && checkBodyDigest() && checkTime()) {
            m_result.stage = CheckStage::Done;
            settle(Verdict::Valid,
                   matchText(m_scheme, m_result.timestamp) + urlFallbackText(m_scheme, m_key));
        }
        if (m_result.verdict != Verdict::Malformed)
            m_result.position.reset();
        else if (m_result.position)
            m_result.reason += CoreText::tr(" See character %1.").arg(*m_result.position + 1);
        return std::move(m_result);
    }

private:
    bool settle(Verdict verdict, const QString &reason)
    {
        m_result.verdict = verdict;
        m_result.reason = reason;
        return verdict == Verdict::Valid;
    }

    bool checkRequiredFields()
    {
        for (const RequiredField &field : m_rules.requiredFields) {
            const auto value = m_request.field(field.name);
            if (!value)
                return settle(Verdict::MissingHeader,
                              CoreText::tr("There is no %1 header.").arg(displayText(field.name)));
            if (*value != field.value)
                return settle(Verdict::Malformed,
                              CoreText::tr("The %1 header must be “%2”.")
                                      .arg(displayText(field.name), displayText(field.value)));
        }
        return true;
    }

    /// What a guard forbids is said only of a request that has a signature.
    bool checkGuards()
    {
        if (m_rules.guards.empty())
            return true;
        CarrierReading reading;
        readCarrier(m_rules.carrier, m_request, m_request.body, reading);
        if (!reading.present)
            return settle(Verdict::MissingHeader, missingCarrierText(m_rules.carrier));
        const auto broken = findGuardBroken(m_rules, m_key, m_request);
        return !broken || settle(broken->verdict, broken->reason);
    }

    bool checkBodyDigestPresent()
    {
        if (!m_rules.bodyDigest || queryValue(m_request.url, m_rules.bodyDigest->queryName))
            return true;
        CarrierReading reading;
        readCarrier(m_rules.carrier, m_request, m_request.body, reading);
        if (!reading.present)
            return settle(Verdict::MissingHeader, missingCarrierText(m_rules.carrier));
        return settle(Verdict::Malformed,
                      CoreText::tr("The URL has no %1, so nothing protects the body.")
                              .arg(displayText(m_rules.bodyDigest->queryName)));
    }

    bool checkSignatures()
    {
        if (!m_rules.jsonField.isEmpty()) {
            EmbeddedJson json;
            readEmbeddedJson(m_request, m_rules.jsonField, json);
            return checkOne(json.text);
        }
        if (!m_rules.eachArray)
            return checkOne(m_request.body);
        bool complete = true;
        const auto items = jsonItems(m_request.body, *m_rules.eachArray, *m_rules.eachMember,
                                     kCandidatesMax, complete);
        if (items.empty())
            return settle(Verdict::MissingHeader, missingCarrierText(m_rules.carrier));
        if (!complete)
            return settle(
                    Verdict::Malformed,
                    CoreText::tr("The body holds more than %1 signed items.").arg(kCandidatesMax));
        for (const QByteArrayView item : items) {
            if (!checkOne(item))
                return false;
        }
        return true;
    }

    /// The signature over the request, or over one item of its body.
    bool checkOne(QByteArrayView json)
    {
        m_result.stage = CheckStage::Carrier;
        CarrierReading reading;
        m_members.clear();
        if (m_rules.carrier.place == Place::Json && !m_rules.contents.empty())
            readMembers(json);
        readCarrier(m_rules.carrier, m_request, json, reading,
                    m_members.empty() ? std::nullopt : std::optional(m_members.front()));
        if (!reading.present)
            return settle(Verdict::MissingHeader, missingCarrierText(m_rules.carrier));
        if (m_rules.carrier.groupSeparator == '\0')
            return checkReading(reading, json);
        std::size_t count = 0;
        for (const QByteArrayView group :
             itemsOf(reading.value, m_rules.carrier.groupSeparator, kCandidatesMax)) {
            CarrierReading one{ true, {}, group, {} };
            collectSignatures(m_rules.carrier, group, one.found);
            if (checkReading(one, json))
                return true;
            ++count;
        }
        return count == 0 ? settle(Verdict::Malformed, noCandidateText(m_rules.carrier)) : false;
    }

    /// The signature and the members that it covers, in one pass over \a json.
    void readMembers(QByteArrayView json)
    {
        std::vector<const JsonPath *> paths{ &*m_rules.carrier.path };
        for (const TemplatePart &part : m_rules.contents.front().parts) {
            if (part.path)
                paths.push_back(&*part.path);
        }
        if (paths.size() <= kJsonPathsMax)
            m_members = jsonLexemesAt(json, paths);
    }

    /// What the carrier, or one group of it, says.
    bool checkReading(const CarrierReading &reading, QByteArrayView json)
    {
        m_result.stage = CheckStage::Parsing;
        if (m_rules.jws || m_rules.message)
            return checkEnvelopes(reading, json);
        QByteArray timestampStorage;
        QByteArrayView timestamp;
        QByteArrayView id;
        if (!m_rules.idHeader.isEmpty()) {
            const auto value = m_request.field(m_rules.idHeader);
            if (!value)
                return settle(
                        Verdict::MissingHeader,
                        CoreText::tr("There is no %1 header.").arg(displayText(m_rules.idHeader)));
            id = *value;
        }
        if (m_rules.timestamp && !findTimestamp(reading, json, timestampStorage, timestamp))
            return false;
        if (reading.found.empty())
            return settleWithoutCandidate(reading);
        if (m_rules.timestamp && !readTimestampText(timestamp)) {
            if (m_rules.timestamp->place == Place::Element)
                m_result.position = timestamp.data() - reading.value.data();
            return false;
        }
        PartInput input{ m_request, m_key, m_rules, json, timestamp, id };
        input.carrier = reading.value;
        input.prepared = m_prepared;
        if (!m_members.empty()) {
            input.lexemes = std::span(m_members).subspan(1);
            input.lexemesOf = &m_rules.contents.front();
        }
        const MatchOutcome outcome =
                matchSignatures(m_scheme, input, reading.found, m_options.keepContent);
        return take(outcome, reading);
    }

    /// Where a value ceases to begin as the scheme wants it.
    qsizetype strayStart(QByteArrayView value) const
    {
        const QByteArray &prefix = m_rules.carrier.prefix;
        qsizetype same = 0;
        while (same < value.size() && same < prefix.size() && value[same] == prefix[same])
            ++same;
        return same;
    }

    bool settleWithoutCandidate(const CarrierReading &reading)
    {
        const CarrierRules &carrier = m_rules.carrier;
        m_result.position = strayStart(reading.value);
        if (carrier.labelParameter.isEmpty())
            return settle(Verdict::Malformed, noCandidateText(carrier));
        if (carrier.label.isEmpty())
            return settle(Verdict::NoSecret,
                          CoreText::tr("The endpoint's “%1” is not set, which names its signature.")
                                  .arg(displayText(carrier.labelParameter)));
        return settle(reading.value.contains(carrier.pair) ? Verdict::BadSignature
                                                           : Verdict::Malformed,
                      noCandidateText(carrier));
    }

    /// JWS and message signatures: each brings its own content, time and facts about the request.
    bool checkEnvelopes(const CarrierReading &reading, QByteArrayView json)
    {
        PartInput input{ m_request, m_key, m_rules, json, {}, {} };
        input.carrier = reading.value;
        input.prepared = m_prepared;
        const EnvelopeReading envelopes = m_rules.jws
                ? readJws(m_rules, input, reading.value)
                : readMessageSignatures(m_rules, m_key, m_request);
        m_result.position = envelopes.position;
        if (envelopes.verdict != Verdict::Valid)
            return settle(envelopes.verdict, envelopes.trouble);
        for (const Envelope &envelope : envelopes.found) {
            if (checkEnvelope(envelope, input))
                return true;
        }
        return false;
    }

    bool checkEnvelope(const Envelope &envelope, PartInput input)
    {
        input.enveloped = envelope.content;
        input.keyId = envelope.keyId;
        std::optional<Scheme> changed;
        if (envelope.algorithm.hash != m_rules.algorithm.hash) {
            SchemeRules rules = m_rules;
            rules.algorithm = envelope.algorithm;
            changed = m_scheme;
            changed->rules = std::make_shared<const SchemeRules>(std::move(rules));
        }
        const Scheme &scheme = changed ? *changed : m_scheme;
        if (m_rules.timestamp && envelope.time.isEmpty() && !m_rules.timestamp->isOptional
            && m_rules.message)
            return settle(Verdict::Malformed,
                          CoreText::tr("The signature does not say when it was made (“created”)."));
        if (m_rules.timestamp && !envelope.time.isEmpty() && !readTimestampText(envelope.time))
            return false;
        if (!take(matchSignatures(scheme, input, { envelope.found }, m_options.keepContent), {}))
            return false;
        if (!envelope.mismatch.isEmpty())
            return settle(Verdict::BadSignature, envelope.mismatch);
        if (!envelope.coverage.isEmpty())
            m_result.coverageNote = envelope.coverage;
        m_notBeforeMs = envelope.notBeforeMs;
        m_expiresMs = envelope.expiresMs;
        return true;
    }

    bool take(const MatchOutcome &outcome, const CarrierReading &reading)
    {
        m_result.stage = outcome.stage;
        m_result.keyName = outcome.keyName;
        m_result.contentForm = outcome.contentForm;
        // A text that was decoded first has no place in the carrier's value.
        const bool isDecoded = m_rules.carrier.form == CarrierForm::JsonBase64;
        if (outcome.verdict == Verdict::Malformed && outcome.position && !reading.found.empty()
            && !isDecoded)
            m_result.position =
                    *outcome.position + (reading.found.front().text.data() - reading.value.data());
        m_result.candidates.insert(m_result.candidates.end(), outcome.candidates.begin(),
                                   outcome.candidates.end());
        const bool good = outcome.verdict == Verdict::Valid;
        if (m_result.signedContent.isEmpty() || !good)
            m_result.signedContent = outcome.shownContent;
        if (good)
            return true;
        return settle(outcome.verdict,
                      outcome.verdict == Verdict::BadSignature
                              ? outcome.reason + urlFallbackText(m_scheme, m_key)
                              : outcome.reason);
    }

    bool findTimestamp(const CarrierReading &reading, QByteArrayView json, QByteArray &storage,
                       QByteArrayView &timestamp)
    {
        const TimestampRules &rules = *m_rules.timestamp;
        const QString name = displayText(rules.name);
        std::optional<QByteArrayView> found;
        switch (rules.place) {
        case Place::Header:
            found = m_request.field(rules.name);
            break;
        case Place::FirstItem:
            found = firstItem(reading.value, m_rules.carrier.separator);
            break;
        case Place::Element:
            found = elementOf(reading.value, m_rules.carrier, rules.name);
            break;
        default:
            if (auto text = jsonTextAt(json, *rules.path)) {
                storage = *std::move(text);
                found = storage;
            }
        }
        if (found) {
            timestamp = *found;
            return true;
        }
        if (rules.isOptional)
            return true;
        if (rules.place == Place::Element)
            return settle(Verdict::Malformed,
                          CoreText::tr("The %1 header has no element “%2=” with the timestamp.")
                                  .arg(displayText(m_rules.carrier.name), name));
        return settle(
                Verdict::MissingHeader,
                rules.place == Place::Header
                        ? CoreText::tr("There is no %1 header with the timestamp.").arg(name)
                        : CoreText::tr("The body has no member %1 with the timestamp.").arg(name));
    }

    bool isAgeUnknown() const noexcept
    {
        return m_options.isReceiptUnknown && !m_options.toleranceS;
    }

    /// A time that cannot be read is a mistake only where its age matters.
    bool readTimestampText(QByteArrayView text)
    {
        const TimestampRules &rules = *m_rules.timestamp;
        m_result.timestamp = readTimestamp(text, rules, m_options.nowUs, m_options.toleranceS);
        if (m_result.timestamp && isAgeUnknown())
            m_result.timestamp->toleranceS.reset();
        const bool judged = m_options.toleranceS.has_value() || rules.toleranceS.has_value();
        if (m_result.timestamp || !judged || rules.isOptional)
            return true;
        return settle(Verdict::Malformed, badTimestampText(rules));
    }

    bool checkBodyDigest()
    {
        if (!m_rules.bodyDigest)
            return true;
        m_result.stage = CheckStage::Comparison;
        const QByteArrayView body = m_request.body;
        const QByteArray expected = toHex(digest(m_rules.bodyDigest->hash, { &body, 1 }));
        const auto received = queryValue(m_request.url, m_rules.bodyDigest->queryName);
        if (received && constantTimeEqual(*received, expected))
            return true;
        return settle(Verdict::BadSignature,
                      CoreText::tr("The signature of the URL matches, but the body is not the one "
                                   "whose digest is in the URL's %1.")
                              .arg(displayText(m_rules.bodyDigest->queryName)));
    }

    /// The times that the signature itself sets; an endpoint's tolerance widens them.
    bool checkValidity()
    {
        const qint64 slackS = m_options.toleranceS.value_or(0);
        if (slackS < 0)
            return true;
        const qint64 nowMs = m_options.nowUs / 1000;
        if (m_expiresMs && !isAgeUnknown() && nowMs > *m_expiresMs + slackS * 1000)
            return settle(Verdict::StaleTimestamp,
                          CoreText::tr("The signature matches, but it expired %1 ago.")
                                  .arg(durationText(nowMs - *m_expiresMs)));
        if (m_notBeforeMs && nowMs < *m_notBeforeMs - slackS * 1000)
            return settle(Verdict::StaleTimestamp,
                          CoreText::tr("The signature matches, but it is valid only from %1 ahead "
                                       "of the clock. One of the two clocks is wrong.")
                                  .arg(durationText(*m_notBeforeMs - nowMs)));
        return true;
    }

    bool checkTime()
    {
        m_result.stage = CheckStage::Time;
        if (!checkValidity())
            return false;
        if (!m_result.timestamp)
            return true;
        const bool overridden = m_options.toleranceS.has_value();
        switch (judge(*m_result.timestamp, m_rules.timestamp->inclusive)) {
        case TimeVerdict::TooOld:
            return settle(Verdict::StaleTimestamp,
                          tooOldText(m_scheme, *m_result.timestamp, overridden));
        case TimeVerdict::TooFarAhead:
            return settle(Verdict::StaleTimestamp,
                          tooFarAheadText(m_scheme, *m_result.timestamp, overridden));
        case TimeVerdict::Good:
            break;
        }
        return true;
    }

    const Scheme &m_scheme;
    const SchemeRules &m_rules;
    const KeyMaterial &m_key;
    const PreparedKey *const m_prepared;
    const RequestView &m_request;
    const VerifyOptions &m_options;
    std::optional<qint64> m_notBeforeMs;
    std::optional<qint64> m_expiresMs;
    Verification m_result;
    /// Of a carrier in the JSON: its own lexeme, then those of the first content's parts.
    std::vector<std::optional<QByteArrayView>> m_members;
};

} // namespace

Verification verify(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                    const VerifyOptions &options)
{
    const std::optional<Scheme> chosen = schemeFor(scheme, key, request);
    return Check(chosen ? *chosen : scheme, key, nullptr, request, options).run();
}

Verification verify(const Scheme &scheme, const PreparedKey &key, const RequestView &request,
                    const VerifyOptions &options)
{
    const std::optional<Scheme> chosen = schemeFor(scheme, key.material(), request);
    return Check(chosen ? *chosen : scheme, key.material(), &key, request, options).run();
}

} // namespace hookloupe
