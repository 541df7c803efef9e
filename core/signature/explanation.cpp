// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/explanation.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
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
        return CoreText::tr("the value is the signature");
    case CarrierForm::Prefix:
        return CoreText::tr("“%1”, then the signature").arg(prefix);
    case CarrierForm::List:
        return CoreText::tr("items, each “%1” and a signature").arg(prefix);
    case CarrierForm::Elements:
        return CoreText::tr("elements; the signature is in “%1%2”")
                .arg(displayText(carrier.label), QChar::fromLatin1(carrier.pair));
    case CarrierForm::Basic:
        return CoreText::tr("“Basic”, then user name and password in base64");
    case CarrierForm::Jws:
        return CoreText::tr("a JWS: header, payload and signature, joined by dots");
    case CarrierForm::Message:
        return CoreText::tr("labels with a signature each, described by Signature-Input");
    case CarrierForm::JsonBase64:
        return CoreText::tr("base64 of a JSON object; the signature is its member “%1”")
                .arg(displayText(carrier.label));
    }
    return {};
}

QString keyFormText(const SchemeRules &rules)
{
    QString text;
    switch (rules.key.form) {
    case KeyForm::Utf8:
        text = CoreText::tr("its text as it is (UTF-8)");
        break;
    case KeyForm::Hex:
        text = CoreText::tr("decoded from hexadecimal");
        break;
    case KeyForm::Base64:
        text = CoreText::tr("decoded from base64");
        break;
    case KeyForm::Nfkd:
        text = CoreText::tr("its text in Unicode form NFKD");
        break;
    case KeyForm::Sha1:
        text = CoreText::tr("the SHA-1 digest of its text");
        break;
    }
    return rules.key.strip.isEmpty()
            ? text
            : text + CoreText::tr(", “%1” left out").arg(displayText(rules.key.strip));
}

QString utcText(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC)
                   .toString(CoreText::tr("yyyy-MM-dd HH:mm:ss"))
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
                : step.outcome == StepOutcome::NotReached ? CoreText::tr("Not reached.")
                                                          : text;
        m_steps.append(step);
        return m_steps.last();
    }

    void addConditions()
    {
        add("conditions", CheckStage::Conditions, CoreText::tr("What else has to be there"), {});
    }

    void addCarrier()
    {
        const QString place = carrierText(m_rules.carrier);
        ExplanationStep &step =
                add("carrier", CheckStage::Carrier, CoreText::tr("Where the signature stands"),
                    CoreText::tr("It is in %1.").arg(place));
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
                add("parse", CheckStage::Parsing, CoreText::tr("How it is read"),
                    count == 1 ? CoreText::tr("One signature was found.")
                               : CoreText::tr("%1 signatures were found; any of them may match.")
                                         .arg(count));
        step.values.append({ CoreText::tr("form"), formText(m_rules.carrier) });
        if (!m_rules.algorithm.isCredential())
            step.values.append(
                    { CoreText::tr("encoding"), encodingText(m_rules.carrier.encoding) });
        if (m_found.position)
            step.values.append(
                    { CoreText::tr("position"), QString::number(*m_found.position + 1) });
    }

    void addKey()
    {
        const bool isPublic = m_scheme.keyKind == KeyKind::PublicKey;
        QString text = isPublic ? CoreText::tr("The public key can be read.")
                                : CoreText::tr("There is a secret.");
        if (m_found.stage > CheckStage::Comparison && !m_found.keyName.isEmpty())
            text = m_found.keyName == "published"
                    ? CoreText::tr("A secret that %1 publishes for tests fits.")
                              .arg(dataText(m_rules.sender))
                    : CoreText::tr("The further secret in “%1” fits, not the main one.")
                              .arg(displayText(m_found.keyName));
        else if (m_found.stage > CheckStage::Comparison && !m_rules.key.moreFrom.isEmpty())
            text = CoreText::tr("The main secret fits.");
        ExplanationStep &step =
                add("key", CheckStage::Key,
                    isPublic ? CoreText::tr("Public key") : CoreText::tr("Secret"), text);
        step.values.append({ CoreText::tr("algorithm"), dataText(m_scheme.algorithm) });
        if (!isPublic && !m_rules.algorithm.isCredential())
            step.values.append({ CoreText::tr("key"), keyFormText(m_rules) });
        // The check stops at the first thing that is missing, so the rest would only be a guess.
        for (const SchemeParameter &parameter : m_scheme.parameters) {
            const QByteArray value = m_key.parameters.value(parameter.name);
            const bool isSecret = m_rules.key.moreFrom.contains(parameter.name);
            step.values.append({ parameter.label,
                                 isSecret && !value.isEmpty() ? CoreText::tr("set")
                                         : value.isEmpty()    ? CoreText::tr("not set")
                                                              : displayText(value, 200) });
        }
    }

    void addContent()
    {
        const QByteArray &content = m_found.signedContent;
        ExplanationStep &step = add(
                "content", CheckStage::Content, CoreText::tr("What is signed"),
                m_found.contentForm == 0
                        ? u"%1."_s.arg(m_found.contentDescription)
                        : CoreText::tr("%1, another form that %2 accepts.")
                                  .arg(displayText(m_rules.contents.at(m_found.contentForm).text),
                                       dataText(m_rules.sender)));
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
            step.values.append({ CoreText::tr("shown"),
                                 CoreText::tr("with {secret} in the place of the secret") });
        step.values.append(
                { CoreText::tr("length"), CoreText::tr("%1 bytes").arg(content.size()) });
        step.values.append(
                { u"SHA-256"_s,
                  QString::fromLatin1(toHex(digest(HashFunction::Sha256, { &view, 1 }))) });
    }

    void addComparison()
    {
        ExplanationStep &step =
                add("comparison", CheckStage::Comparison, CoreText::tr("Signature against content"),
                    CoreText::tr("They match."));
        if (m_rules.algorithm.isCredential())
            return;
        for (const SignatureCandidate &candidate : m_found.candidates) {
            step.values.append({ CoreText::tr("received"),
                                 displayText(candidate.received, kShownCharacters) });
            if (!candidate.expected.isEmpty()) {
                step.values.append({ CoreText::tr("expected"),
                                     displayText(candidate.expected, kShownCharacters) });
                const qsizetype place = firstDifference(candidate.received, candidate.expected);
                if (place >= 0)
                    step.values.append({ CoreText::tr("first difference"),
                                         CoreText::tr("character %1").arg(place + 1) });
            }
            if (candidate.matches && m_found.candidates.size() > 1)
                step.values.append({ CoreText::tr("matches"), CoreText::tr("yes") });
            if (!candidate.remark.isEmpty())
                step.values.append({ CoreText::tr("remark"), candidate.remark });
        }
    }

    void addTime()
    {
        if (!m_found.timestamp) {
            if (m_found.stage == CheckStage::Time)
                add("time", CheckStage::Time, CoreText::tr("Time"), {});
            else if (!m_rules.timestamp)
                note("time", CoreText::tr("Time"),
                     CoreText::tr(
                             "%1 signs no timestamp: an old request cannot be told from a new one.")
                             .arg(dataText(m_rules.sender)));
            return;
        }
        const SignatureTimestamp &time = *m_found.timestamp;
        const bool isAhead = time.ageMs < 0;
        const auto &limit = isAhead ? time.futureToleranceS : time.toleranceS;
        const QString age = isAhead ? CoreText::tr("%1 ahead").arg(durationText(time.ageMs))
                                    : CoreText::tr("%1 old").arg(durationText(time.ageMs));
        ExplanationStep &step =
                add("time", CheckStage::Time, CoreText::tr("Time"),
                    limit ? CoreText::tr("It is %1, and %2 are allowed.")
                                    .arg(age, durationText(*limit * 1000))
                          : CoreText::tr("It is %1, which is not judged.").arg(age));
        step.values.append({ CoreText::tr("written"), displayText(time.text, 80) });
        step.values.append({ CoreText::tr("time"), utcText(time.unixMs) });
        step.values.append(
                { CoreText::tr("age"), u"%1 s"_s.arg(static_cast<double>(time.ageMs) / 1000) });
        step.values.append({ CoreText::tr("tolerance"), limitText(time.toleranceS) });
        step.values.append({ CoreText::tr("ahead"), limitText(time.futureToleranceS) });
    }

    static QString limitText(const std::optional<qint64> &seconds)
    {
        return seconds ? u"%1 s"_s.arg(*seconds) : CoreText::tr("not judged");
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
            note("coverage", CoreText::tr("Not covered"), m_found.coverageNote);
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
