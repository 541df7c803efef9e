// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/caseevents.h"

#include "core/http/requestframer.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// A search takes up to half a second, and a case may have thousands of events. What is left out
/// says so by having no diagnosis at all.
constexpr qint64 kDiagnosisMs = 30'000;

QString redacted(const Redactor &redactor, const QString &text, const QString &place,
                 std::vector<Replacement> &replacements)
{
    return QString::fromUtf8(redactor.redactText(text.toUtf8(), place, replacements));
}

void redactResult(SendResult &result, const Redactor &redactor,
                  std::vector<Replacement> &replacements)
{
    ResponseRecord answer{ .status = result.status,
                           .reason = result.reason,
                           .fields = result.fields,
                           .body = result.body };
    redactor.redact(answer, replacements);
    result.fields = std::move(answer.fields);
    result.body = answer.body;
    const QString place = u"the answer to a replay"_s;
    result.failure = redacted(redactor, result.failure, place, replacements);
    for (QString &note : result.notes)
        note = redacted(redactor, note, place, replacements);
    result.peer = redacted(redactor, result.peer, place, replacements);
}

} // namespace

CaseEvents::CaseEvents(EventReader &reader, const CaseContext &context, const Redactor *redactor)
    : m_reader(reader)
    , m_context(context)
    , m_redactor(redactor)
    , m_diagnosisEnds(QDeadlineTimer::Forever)
{
    if (redactor)
        m_resigner.emplace(*context.schemes, *redactor);
}

Result<CaseEvent> CaseEvents::event(qint64 id, std::vector<Replacement> &replacements,
                                    QStringList &notes)
{
    const auto stored = m_reader.event(id);
    if (!stored)
        return stored.error();
    CaseEvent event{ .event = **stored };
    auto replays = m_reader.replays(id);
    if (!replays)
        return replays.error();
    event.replays = std::move(*replays);
    auto forwards = m_reader.forwards(id);
    if (!forwards)
        return forwards.error();
    event.forwards = std::move(*forwards);
    diagnose(event);
    if (m_redactor) {
        if (const auto done = redact(event, replacements, notes); !done)
            return done.error();
        std::optional<qint64> toleranceS;
        if (const qsizetype index = m_context.endpoints.indexOf((*stored)->endpoint); index >= 0)
            toleranceS = m_context.endpoints.list().at(index).toleranceS;
        m_resigner->resign(event, { **stored, m_context.keyOf((*stored)->endpoint), toleranceS });
    }
    return event;
}

void CaseEvents::diagnose(CaseEvent &event)
{
    const Event &one = event.event;
    if (one.kind != EventKind::Request || one.verdict == Verdict::Unsigned)
        return;
    if (one.verdict == Verdict::Valid) {
        if (one.seen.replayOf > 0)
            event.findings = replayDiagnosis(one.seen.replayOf, one.deliveryId).findings;
        event.isDiagnosed = !event.findings.isEmpty();
    } else {
        const Scheme *scheme = m_context.schemes->find(one.scheme);
        const auto key = m_context.keyOf(one.endpoint);
        if (!scheme || m_diagnosisEnds.hasExpired())
            return;
        if (m_diagnosisEnds.isForever())
            m_diagnosisEnds.setRemainingTime(kDiagnosisMs);
        DiagnosisInput input;
        input.scheme = *scheme;
        input.key = key.value_or(KeyMaterial());
        input.request = one.request;
        input.url = one.signedUrl;
        input.options.nowUs = one.receivedAtUs;
        const qsizetype index = m_context.endpoints.indexOf(one.endpoint);
        if (index >= 0)
            input.options.toleranceS = m_context.endpoints.list().at(index).toleranceS;
        input.others = m_context.othersThan(one.endpoint);
        input.catalogue = m_context.schemes;
        event.findings = hookloupe::diagnose(input).findings;
        event.isDiagnosed = true;
    }
    // The code for frameworks is the program's, the same for everybody.
    for (Finding &finding : event.findings)
        finding.fixes.clear();
}

Result<void> CaseEvents::redact(CaseEvent &event, std::vector<Replacement> &replacements,
                                QStringList &notes) const
{
    const Redactor &redactor = *m_redactor;
    auto made = redactedEvent(event.event, redactor, replacements, notes);
    if (!made)
        return made.error();
    event.event = std::move(*made);
    event.isRedacted = true;
    for (ReplayRecord &replay : event.replays) {
        replay.targetUrl = redactor.redactUrl(replay.targetUrl, replacements);
        redactResult(replay.result, redactor, replacements);
        if (replay.requestWire.isEmpty())
            continue;
        const auto request = redactor.redact(parseLenient(replay.requestWire));
        // What breaks the rules of HTTP cannot be read for what is in it.
        replay.requestWire = request ? request->request.wire : QByteArray();
        if (request)
            replacements.insert(replacements.end(), request->replacements.begin(),
                                request->replacements.end());
        else
            notes += u"The bytes of a replay could not be read and were left out."_s;
    }
    for (ForwardRecord &forward : event.forwards) {
        forward.targetUrl = redactor.redactUrl(forward.targetUrl, replacements);
        redactResult(forward.result, redactor, replacements);
    }
    // The evidence quotes values of the request.
    for (Finding &finding : event.findings)
        finding.evidence = redacted(redactor, finding.evidence, u"the diagnosis"_s, replacements);
    return {};
}

} // namespace hookloupe
