// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/diagnosis.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/timeunits.h"
#include "core/signature/causes/advice.h"
#include "core/signature/causes/variants.h"
#include "core/signature/mac.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Fewer characters may agree by chance among thousands of trials.
constexpr qsizetype kTruncatedCharactersMin = 12;

class Search
{
public:
    Search(const DiagnosisInput &input, const DiagnosisLimits &limits)
        : m_input(input)
        , m_limits(limits)
        , m_request(RequestView::of(input.request, input.url))
    {
        m_clock.start();
        m_plain.clues = {};
        m_plain.scheme = input.scheme;
        m_plain.key = input.key;
    }

    Diagnosis run()
    {
        VerifyOptions options = m_input.options;
        options.keepContent = true;
        const Verification found = verify(m_input.scheme, m_input.key, m_request, options);
        switch (found.verdict) {
        case Verdict::Valid:
        case Verdict::Unsigned:
            return std::move(m_result);
        case Verdict::StaleTimestamp:
            explainTime(found);
            break;
        case Verdict::NoSecret:
        case Verdict::BadSignature:
        case Verdict::MissingHeader:
        case Verdict::Malformed:
            if (!isTruncated(found) && !isSwapped(found))
                search();
            break;
        }
        if (!m_isFound)
            addGuesses();
        return std::move(m_result);
    }

private:
    bool mayGoOn()
    {
        const bool isCancelled = m_limits.cancelled && m_limits.cancelled->load();
        // A try of a large body cannot be interrupted, and the next may be twice as long.
        const qint64 now = m_clock.elapsed();
        m_stepMs = qMax(now - m_lastMs, m_stepMs / 2);
        m_lastMs = now;
        if (!isCancelled && now + 2 * m_stepMs < m_limits.milliseconds)
            return true;
        m_result.isComplete = false;
        return false;
    }

    void add(Cause cause, Confidence confidence, const QString &evidence)
    {
        const bool there =
                std::any_of(m_result.findings.begin(), m_result.findings.end(),
                            [cause](const Finding &finding) { return finding.cause == cause; });
        if (there)
            return;
        Finding finding;
        finding.cause = cause;
        finding.confidence = confidence;
        finding.evidence = evidence;
        const KeyRules &key = m_input.scheme.rules->key;
        addAdvice(finding,
                  key.form == KeyForm::Utf8 && key.strip.isEmpty() ? SecretUse::Whole
                                                                   : SecretUse::Decoded);
        m_result.findings.append(std::move(finding));
        m_isFound = m_isFound || confidence == Confidence::Proven;
    }

    void addProven(const std::vector<Clue> &clues)
    {
        QStringList clauses;
        for (const Clue &clue : clues)
            clauses += clue.clause;
        const QString last = clauses.takeLast();
        const QString all =
                clauses.isEmpty() ? last : clauses.join(u", "_s) + CoreText::tr(", and ") + last;
        for (const Clue &clue : clues)
            add(clue.cause, Confidence::Proven,
                CoreText::tr("The received signature matches when %1.").arg(all));
    }

    /// The signature is right, and the time is not.
    void explainTime(const Verification &found)
    {
        const auto &time = found.timestamp;
        if (time && looksLikeOtherUnit(*time)) {
            add(Cause::TimestampUnit, Confidence::Proven,
                CoreText::tr("The signature matches, and its timestamp %1 is near the time of "
                             "receipt when it is read in another unit.")
                        .arg(displayText(time->text, 40)));
            return;
        }
        bool isAhead = time && time->ageMs < 0;
        if (!time) {
            // A token's own limits: is it to become valid, or has it been?
            VerifyOptions later = m_input.options;
            later.nowUs += kUsPerDay;
            isAhead =
                    verify(m_input.scheme, m_input.key, m_request, later).verdict == Verdict::Valid;
        }
        add(isAhead ? Cause::ClockSkew : Cause::Stale, Confidence::Proven, found.reason);
    }

    bool looksLikeOtherUnit(const SignatureTimestamp &time) const
    {
        bool isNumber = false;
        const qlonglong value = time.text.toLongLong(&isNumber);
        if (!isNumber)
            return false;
        const qint64 nowMs = m_input.options.nowUs / 1000;
        const auto isNear = [nowMs](qint64 ms) { return qAbs(nowMs - ms) < kUsPerDay / 1000; };
        return !isNear(time.unixMs) && (isNear(value) || isNear(value * 1000));
    }

    /// What was expected begins with what was received.
    bool isTruncated(const Verification &found)
    {
        for (const SignatureCandidate &candidate : found.candidates) {
            if (isBeginning(candidate))
                return true;
        }
        return false;
    }

    bool isBeginning(const SignatureCandidate &candidate)
    {
        QByteArrayView received = candidate.received;
        while (received.endsWith('.'))
            received = received.first(received.size() - 1);
        const QByteArrayView expected = expectedOf(candidate);
        const bool isPart = received.size() >= kTruncatedCharactersMin
                && received.size() < expected.size()
                && constantTimeEqual(expected.first(received.size()), received);
        if (isPart)
            add(Cause::SignatureTruncated, Confidence::Proven,
                CoreText::tr("The %1 characters that were received are the beginning of the "
                             "expected %2.")
                        .arg(received.size())
                        .arg(expected.size()));
        return isPart;
    }

    /// Of a candidate with the wrong length nothing was expected yet.
    QByteArrayView expectedOf(const SignatureCandidate &candidate)
    {
        if (!candidate.expected.isEmpty())
            return candidate.expected;
        const SchemeRules &rules = *m_input.scheme.rules;
        if (rules.algorithm.kind != AlgorithmKind::Hmac
            && rules.algorithm.kind != AlgorithmKind::Hash)
            return {};
        if (m_expected.isEmpty())
            m_expected = expectedText();
        return m_expected;
    }

    /// The signature that belongs to the request, as the scheme writes it.
    QByteArray expectedText();

    /// HMAC with secret and content in each other's place, as argument orders invite to.
    bool isSwapped(const Verification &found)
    {
        const SchemeRules &rules = *m_input.scheme.rules;
        if (rules.algorithm.kind != AlgorithmKind::Hmac || rules.jws || rules.message
            || found.verdict != Verdict::BadSignature || found.signedContent.isEmpty())
            return false;
        const QByteArrayView secret = m_input.key.key.view();
        const QByteArray text =
                encodeSignature(rules.carrier.encoding,
                                hmac(rules.algorithm.hash, found.signedContent, { &secret, 1 }));
        const bool isThere = std::any_of(
                found.candidates.begin(), found.candidates.end(),
                [&text](const SignatureCandidate &one) { return one.received.endsWith(text); });
        if (isThere)
            addProven({ { Cause::Algorithm,
                          CoreText::tr("the secret is signed with the content as the key") } });
        return isThere;
    }

    // --- trying

    bool matches(const SigningVariant &signing, const ContentVariant *content)
    {
        VerifyOptions options;
        options.nowUs = m_input.options.nowUs;
        options.toleranceS = -1;
        if (!content)
            return verify(signing.scheme, signing.key, m_request, options).verdict
                    == Verdict::Valid;
        RequestView request = m_request;
        if (content->body)
            request.body = *content->body;
        if (content->url)
            request.url = *content->url;
        if (content->field) {
            for (FieldView &field : request.fields) {
                if (!equalsIgnoreCase(field.name, content->field->name))
                    continue;
                field.value = content->field->value;
                break;
            }
        }
        if (content->parameters.isEmpty())
            return verify(signing.scheme, signing.key, request, options).verdict == Verdict::Valid;
        KeyMaterial key = signing.key;
        for (auto it = content->parameters.cbegin(); it != content->parameters.cend(); ++it)
            key.parameters.insert(it.key(), it.value());
        return verify(signing.scheme, key, request, options).verdict == Verdict::Valid;
    }

    /// False when there is nothing more to try: found, cancelled, or out of time.
    bool attempt(const SigningVariant &signing, const ContentVariant *content)
    {
        if (!mayGoOn())
            return false;
        std::vector<Clue> clues = signing.clues;
        if (content)
            clues.insert(clues.end(), content->clues.begin(), content->clues.end());
        for (const Clue &clue : clues)
            ++m_tries[static_cast<std::size_t>(clue.cause)];
        if (!matches(signing, content))
            return true;
        addProven(clues);
        return false;
    }

    bool eachSigning(const SigningSink &sink)
    {
        return keyVariants(m_input.scheme, m_input.key, m_input.others, sink)
                && spellingVariants(m_input.scheme, m_input.key, sink)
                && (!m_input.catalogue
                    || schemeVariants(m_input.scheme, m_input.key, m_request, *m_input.catalogue,
                                      sink))
                && carrierVariants(m_input.scheme, m_input.key, m_request, sink);
    }

    bool eachContent(Wanted wanted, const ContentSink &sink)
    {
        return bodyVariants(m_request, wanted, sink) && jsonVariants(m_request, wanted, sink)
                && urlVariants(m_input.scheme, m_input.key, m_request, sink)
                && timeVariants(m_input.scheme, m_request, m_input.options.nowUs, sink);
    }

    /// Cheapest and likeliest first; pairs of common ones come last.
    void search()
    {
        const auto signings = [this](bool common) {
            return eachSigning([this, common](const SigningVariant &signing) {
                return signing.isCommon != common || attempt(signing, nullptr);
            });
        };
        const auto contents = [this](Wanted wanted) {
            const bool common = wanted == Wanted::Common;
            return eachContent(wanted, [this, common](const ContentVariant &content) {
                return content.isCommon != common || attempt(m_plain, &content);
            });
        };
        if (signings(true) && contents(Wanted::Common) && signings(false) && contents(Wanted::Rare))
            pairs();
        summarise();
    }

    bool pairs()
    {
        std::vector<SigningVariant> signings;
        eachSigning([&signings](SigningVariant signing) {
            if (signing.isCommon)
                signings.push_back(std::move(signing));
            return true;
        });
        const auto withEach = [this, &signings](const ContentVariant &content) {
            return std::all_of(signings.begin(), signings.end(),
                               [this, &content](const SigningVariant &signing) {
                                   return attempt(signing, &content);
                               });
        };
        if (!eachContent(Wanted::Common, [&withEach](const ContentVariant &content) {
                return !content.isCommon || withEach(content);
            }))
            return false;
        return keysWithSpellings(signings);
    }

    /// A secret read wrongly and a signature read wrongly: two slips of one person.
    bool keysWithSpellings(const std::vector<SigningVariant> &signings)
    {
        return std::all_of(signings.begin(), signings.end(), [this](const SigningVariant &first) {
            const bool isKey = !first.clues.empty() && first.clues.front().cause < Cause::Algorithm;
            if (!isKey)
                return true;
            const auto both = [this, &first](SigningVariant second) {
                second.clues.insert(second.clues.begin(), first.clues.begin(), first.clues.end());
                return attempt(second, nullptr);
            };
            return spellingVariants(first.scheme, first.key, both)
                    && carrierVariants(first.scheme, first.key, m_request, both);
        });
    }

    // --- what else is said

    void summarise()
    {
        for (int i = 0; i < kCauseCount; ++i) {
            const int count = m_tries[static_cast<std::size_t>(i)];
            if (count > 0)
                m_result.tried += count == 1
                        ? CoreText::tr("%1: 1 way").arg(causeTitle(static_cast<Cause>(i)))
                        : CoreText::tr("%1: %2 ways")
                                  .arg(causeTitle(static_cast<Cause>(i)))
                                  .arg(count);
        }
    }

    void addGuesses()
    {
        for (const Clue &guess : guesses(m_input.scheme, m_input.key, m_request))
            add(guess.cause, Confidence::Guess, guess.clause);
        QString evidence = m_result.tried.isEmpty()
                ? CoreText::tr("There was nothing that could be tried.")
                : CoreText::tr("Nothing that was tried fits: %1.")
                          .arg(m_result.tried.join(u"; "_s));
        if (!m_result.isComplete)
            evidence += CoreText::tr(" The search ended before everything was tried.");
        add(Cause::Unknown, Confidence::None, evidence);
    }

    const DiagnosisInput &m_input;
    const DiagnosisLimits &m_limits;
    const RequestView m_request;
    SigningVariant m_plain;
    QElapsedTimer m_clock;
    qint64 m_lastMs = 0; ///< of m_clock, when it was looked at last
    qint64 m_stepMs = 0; ///< how long a try takes
    QByteArray m_expected;
    std::array<int, kCauseCount> m_tries{};
    bool m_isFound = false;
    Diagnosis m_result;
};

QByteArray Search::expectedText()
{
    // A candidate of the right length in the place of the one that is there has something to be
    // compared with.
    const SchemeRules &rules = *m_input.scheme.rules;
    const QByteArray blank = encodeSignature(rules.carrier.encoding,
                                             QByteArray(digestSize(rules.algorithm.hash), '\0'));
    RequestView request = m_request;
    QByteArray value;
    for (FieldView &field : request.fields) {
        if (!equalsIgnoreCase(field.name, rules.carrier.name))
            continue;
        value = field.value.toByteArray();
        VerifyOptions options{ .nowUs = m_input.options.nowUs, .toleranceS = -1 };
        const Verification found = verify(m_input.scheme, m_input.key, m_request, options);
        if (found.candidates.empty())
            return {};
        QByteArray whole = found.candidates.front().received;
        const QByteArray start = rules.carrier.form == CarrierForm::Elements
                ? rules.carrier.label + rules.carrier.pair
                : rules.carrier.form == CarrierForm::Raw ? QByteArray()
                                                         : rules.carrier.prefix;
        value.replace(whole, start + blank);
        field.value = value;
        break;
    }
    VerifyOptions options{ .nowUs = m_input.options.nowUs, .toleranceS = -1, .keepContent = true };
    const Verification found = verify(m_input.scheme, m_input.key, request, options);
    return found.candidates.empty() ? QByteArray() : found.candidates.front().expected;
}

} // namespace

QLatin1StringView confidenceId(Confidence confidence) noexcept
{
    switch (confidence) {
    case Confidence::Proven:
        return "proven"_L1;
    case Confidence::Guess:
        return "guess"_L1;
    case Confidence::None:
        break;
    }
    return "none"_L1;
}

Diagnosis diagnose(const DiagnosisInput &input, const DiagnosisLimits &limits)
{
    return Search(input, limits).run();
}

Diagnosis replayDiagnosis(qint64 first, QByteArrayView deliveryId)
{
    Finding finding{ .cause = Cause::Replayed, .confidence = Confidence::Proven };
    finding.evidence = deliveryId.isEmpty()
            ? CoreText::tr("Event #%1 had the same signature.").arg(first)
            : CoreText::tr("Event #%1 had the delivery id %2 and the same signature.")
                      .arg(first)
                      .arg(displayText(deliveryId));
    addAdvice(finding);
    Diagnosis diagnosis;
    diagnosis.findings.append(std::move(finding));
    return diagnosis;
}

} // namespace hookloupe
