// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/explanation.h"

#include "core/event/bytes.h"
#include "core/signature/carrier.h"
#include "core/signature/mac.h"
#include "core/signature/schemerules.h"
#include "core/signature/timestamp.h"

#include <QDateTime>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownCharacters = 300;

QString formText(const CarrierRules &carrier)
{
    const QString prefix = displayText(carrier.prefix);
    switch (carrier.form) {
    case CarrierForm::Raw:
        return u"the value is the signature"_s;
    case CarrierForm::Prefix:
        return u"“%1”, then the signature"_s.arg(prefix);
    case CarrierForm::List:
        return u"items, each “%1” and a signature"_s.arg(prefix);
    case CarrierForm::Elements:
        return u"elements; the signature is in “%1%2”"_s.arg(displayText(carrier.label),
                                                             QChar::fromLatin1(carrier.pair));
    case CarrierForm::Basic:
        return u"“Basic”, then user name and password in base64"_s;
    case CarrierForm::Jws:
        return u"a JWS: header, payload and signature, joined by dots"_s;
    case CarrierForm::Message:
        return u"labels with a signature each, described by Signature-Input"_s;
    case CarrierForm::JsonBase64:
        return u"base64 of a JSON object; the signature is its member “%1”"_s.arg(
                displayText(carrier.label));
    }
    return {};
}

QString keyFormText(const SchemeRules &rules)
{
    QString text;
    switch (rules.key.form) {
    case KeyForm::Utf8:
        text = u"its text as it is (UTF-8)"_s;
        break;
    case KeyForm::Hex:
        text = u"decoded from hexadecimal"_s;
        break;
    case KeyForm::Base64:
        text = u"decoded from base64"_s;
        break;
    case KeyForm::Nfkd:
        text = u"its text in Unicode form NFKD"_s;
        break;
    case KeyForm::Sha1:
        text = u"the SHA-1 digest of its text"_s;
        break;
    }
    return rules.key.strip.isEmpty()
            ? text
            : text + u", “%1” left out"_s.arg(displayText(rules.key.strip));
}

QString utcText(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s)
            + u" UTC"_s;
}

class Steps
{
public:
    Steps(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
          const Verification &found)
        : m_scheme(scheme)
        , m_rules(*scheme.rules)
        , m_key(key)
        , m_request(request)
        , m_found(found)
    { }

    QList<ExplanationStep> run()
    {
        if (m_found.stage == CheckStage::Conditions && m_found.verdict != Verdict::Valid)
            addConditions();
        addCarrier();
        addParsing();
        addKey();
        if (!m_rules.algorithm.isCredential())
            addContent();
        addComparison();
        addTime();
        addCoverage();
        return std::move(m_steps);
    }

private:
    /// How the step of \a stage went.
    StepOutcome outcome(CheckStage stage) const noexcept
    {
        if (m_found.stage > stage)
            return StepOutcome::Good;
        return m_found.stage == stage ? StepOutcome::Bad : StepOutcome::NotReached;
    }

    ExplanationStep &add(const char *id, CheckStage stage, const QString &title,
                         const QString &text)
    {
        ExplanationStep step;
        step.id = id;
        step.outcome = outcome(stage);
        step.title = title;
        // What went wrong is said where it went wrong.
        step.text = step.outcome == StepOutcome::Bad      ? m_found.reason
                : step.outcome == StepOutcome::NotReached ? u"Not reached."_s
                                                          : text;
        m_steps.append(step);
        return m_steps.last();
    }

    void addConditions()
    {
        add("conditions", CheckStage::Conditions, u"What else has to be there"_s, {});
    }

    void addCarrier()
    {
        const QString place = carrierText(m_rules.carrier);
        ExplanationStep &step = add("carrier", CheckStage::Carrier, u"Where the signature stands"_s,
                                    u"It is in %1."_s.arg(place));
        if (m_rules.carrier.place != Place::Header)
            return;
        if (const auto value = m_request.field(m_rules.carrier.name);
            value && !m_rules.algorithm.isCredential())
            step.values.append(
                    { displayText(m_rules.carrier.name), displayText(*value, kShownCharacters) });
    }

    void addParsing()
    {
        const std::size_t count = m_found.candidates.size();
        ExplanationStep &step =
                add("parse", CheckStage::Parsing, u"How it is read"_s,
                    count == 1 ? u"One signature was found."_s
                               : u"%1 signatures were found; any of them may match."_s.arg(count));
        step.values.append({ u"form"_s, formText(m_rules.carrier) });
        if (!m_rules.algorithm.isCredential())
            step.values.append({ u"encoding"_s, encodingText(m_rules.carrier.encoding) });
        if (m_found.position)
            step.values.append({ u"position"_s, QString::number(*m_found.position + 1) });
    }

    void addKey()
    {
        const bool isPublic = m_scheme.keyKind == KeyKind::PublicKey;
        QString text = isPublic ? u"The public key can be read."_s : u"There is a secret."_s;
        if (m_found.stage > CheckStage::Comparison && !m_found.keyName.isEmpty())
            text = m_found.keyName == "published"
                    ? u"A secret that %1 publishes for tests fits."_s.arg(m_rules.sender)
                    : u"The further secret in “%1” fits, not the main one."_s.arg(
                            displayText(m_found.keyName));
        else if (m_found.stage > CheckStage::Comparison && !m_rules.key.moreFrom.isEmpty())
            text = u"The main secret fits."_s;
        ExplanationStep &step =
                add("key", CheckStage::Key, isPublic ? u"Public key"_s : u"Secret"_s, text);
        step.values.append({ u"algorithm"_s, m_scheme.algorithm });
        if (!isPublic && !m_rules.algorithm.isCredential())
            step.values.append({ u"key"_s, keyFormText(m_rules) });
        // The check stops at the first thing that is missing, so the rest would only be a guess.
        for (const SchemeParameter &parameter : m_scheme.parameters) {
            const QByteArray value = m_key.parameters.value(parameter.name);
            const bool isSecret = m_rules.key.moreFrom.contains(parameter.name);
            step.values.append({ parameter.label,
                                 isSecret && !value.isEmpty() ? u"set"_s
                                         : value.isEmpty()    ? u"not set"_s
                                                              : displayText(value, 200) });
        }
    }

    void addContent()
    {
        const QByteArray &content = m_found.signedContent;
        ExplanationStep &step =
                add("content", CheckStage::Content, u"What is signed"_s,
                    m_found.contentForm == 0
                            ? u"%1."_s.arg(m_found.contentDescription)
                            : u"%1, another form that %2 accepts."_s.arg(
                                    displayText(m_rules.contents.at(m_found.contentForm).text),
                                    m_rules.sender));
        if (content.isEmpty() && step.outcome != StepOutcome::Good)
            return;
        if (step.outcome == StepOutcome::NotReached) {
            // It could be composed all the same, and is what a person wants to see.
            step.outcome = StepOutcome::Note;
            step.text = u"%1."_s.arg(m_found.contentDescription);
        }
        const QByteArrayView view = content;
        const bool hidesSecret = m_rules.algorithm.kind == AlgorithmKind::Hash;
        if (hidesSecret)
            step.values.append({ u"shown"_s, u"with {secret} in the place of the secret"_s });
        step.values.append({ u"length"_s, u"%1 bytes"_s.arg(content.size()) });
        step.values.append(
                { u"SHA-256"_s,
                  QString::fromLatin1(toHex(digest(HashFunction::Sha256, { &view, 1 }))) });
    }

    void addComparison()
    {
        ExplanationStep &step = add("comparison", CheckStage::Comparison,
                                    u"Signature against content"_s, u"They match."_s);
        if (m_rules.algorithm.isCredential())
            return;
        for (const SignatureCandidate &candidate : m_found.candidates) {
            step.values.append(
                    { u"received"_s, displayText(candidate.received, kShownCharacters) });
            if (!candidate.expected.isEmpty()) {
                step.values.append(
                        { u"expected"_s, displayText(candidate.expected, kShownCharacters) });
                const qsizetype place = firstDifference(candidate.received, candidate.expected);
                if (place >= 0)
                    step.values.append({ u"first difference"_s, u"character %1"_s.arg(place + 1) });
            }
            if (candidate.matches && m_found.candidates.size() > 1)
                step.values.append({ u"matches"_s, u"yes"_s });
            if (!candidate.remark.isEmpty())
                step.values.append({ u"remark"_s, candidate.remark });
        }
    }

    void addTime()
    {
        if (!m_found.timestamp) {
            if (m_found.stage == CheckStage::Time)
                add("time", CheckStage::Time, u"Time"_s, {});
            else if (!m_rules.timestamp)
                note("time", u"Time"_s,
                     u"%1 signs no timestamp: an old request cannot be told from a new one."_s.arg(
                             m_rules.sender));
            return;
        }
        const SignatureTimestamp &time = *m_found.timestamp;
        const bool isAhead = time.ageMs < 0;
        const auto &limit = isAhead ? time.futureToleranceS : time.toleranceS;
        const QString age = isAhead ? u"%1 ahead"_s.arg(durationText(time.ageMs))
                                    : u"%1 old"_s.arg(durationText(time.ageMs));
        ExplanationStep &step =
                add("time", CheckStage::Time, u"Time"_s,
                    limit ? u"It is %1, and %2 are allowed."_s.arg(age, durationText(*limit * 1000))
                          : u"It is %1, which is not judged."_s.arg(age));
        step.values.append({ u"written"_s, displayText(time.text, 80) });
        step.values.append({ u"time"_s, utcText(time.unixMs) });
        step.values.append({ u"age"_s, u"%1 s"_s.arg(static_cast<double>(time.ageMs) / 1000) });
        step.values.append({ u"tolerance"_s, limitText(time.toleranceS) });
        step.values.append({ u"ahead"_s, limitText(time.futureToleranceS) });
    }

    static QString limitText(const std::optional<qint64> &seconds)
    {
        return seconds ? u"%1 s"_s.arg(*seconds) : u"not judged"_s;
    }

    void note(const char *id, const QString &title, const QString &text)
    {
        ExplanationStep step;
        step.id = id;
        step.title = title;
        step.text = text;
        m_steps.append(step);
    }

    void addCoverage()
    {
        if (!m_found.coverageNote.isEmpty())
            note("coverage", u"Not covered"_s, m_found.coverageNote);
    }

    const Scheme &m_scheme;
    const SchemeRules &m_rules;
    const KeyMaterial &m_key;
    const RequestView &m_request;
    const Verification &m_found;
    QList<ExplanationStep> m_steps;
};

} // namespace

QLatin1StringView outcomeId(StepOutcome outcome) noexcept
{
    switch (outcome) {
    case StepOutcome::Good:
        return "good"_L1;
    case StepOutcome::Bad:
        return "bad"_L1;
    case StepOutcome::Note:
        return "note"_L1;
    case StepOutcome::NotReached:
        break;
    }
    return "not_reached"_L1;
}

qsizetype firstDifference(QByteArrayView a, QByteArrayView b) noexcept
{
    const auto places = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (places.first == a.end() && places.second == b.end())
        return -1;
    return places.first - a.begin();
}

QList<ExplanationStep> explain(const Scheme &scheme, const KeyMaterial &key,
                               const RequestView &request, const Verification &found)
{
    return Steps(scheme, key, request, found).run();
}

} // namespace hookloupe
