// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/inspection.h"

#include "core/event/bytes.h"
#include "core/event/markedtext.h"
#include "core/signature/explanation.h"
#include "core/signature/handshake.h"
#include "core/signature/mac.h"
#include "core/signature/recognition.h"
#include "core/signature/schemerules.h"
#include "core/signature/verifier.h"
#include "ui/eventlist/eventtext.h"
#include "ui/showntext.h"
#include "ui/theme/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct InspectionWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::Inspection)
};

Recognised recognise(const Event &event, const SchemeCatalogue &schemes)
{
    const Recogniser recogniser(schemes);
    const Recognition found = recogniser.recognise(RequestView::of(event.request, event.signedUrl));
    Recognised result;
    result.sentence = recognitionText(found);
    result.isSaid = shownText(event.reason).startsWith(result.sentence);
    for (const Scheme *scheme : found.schemes) {
        const bool plain = scheme->keyKind == KeyKind::SharedSecret
                && std::none_of(scheme->parameters.begin(), scheme->parameters.end(),
                                [](const SchemeParameter &one) { return one.required; });
        result.schemes.append({ scheme->id, scheme->name, plain });
    }
    if (found.shape)
        result.draft = schemeJson(*found.shape);
    return result;
}

/// More is not read by a person, and would only cost memory.
constexpr qsizetype kMarkedBytesMax = 1024LL * 1024;

const Scheme *schemeOf(const InspectionInput &input)
{
    return input.schemes->find(input.endpoint ? input.endpoint->scheme : input.event->scheme);
}

std::optional<Verification> judge(const InspectionInput &input, qint64 nowUs)
{
    const Event &event = *input.event;
    const Scheme *scheme = schemeOf(input);
    if (!scheme || event.kind != EventKind::Request)
        return std::nullopt;
    if (input.keys.isEmpty()) {
        Verification unchecked;
        unchecked.verdict = Verdict::NoSecret;
        unchecked.scheme = scheme->id;
        unchecked.reason = signatureExplanation(SignatureMark::NoSecret);
        unchecked.carrier = scheme->carrier;
        return unchecked;
    }
    VerifyOptions options;
    options.nowUs = nowUs;
    options.keepContent = true;
    if (input.endpoint)
        options.toleranceS = input.endpoint->toleranceS;
    return verify(*scheme, input.keys, RequestView::of(event.request, event.signedUrl), options);
}

void explainSignature(const InspectionInput &input, Inspection &result)
{
    const QByteArray &content = result.signature->signedContent;
    result.signedContent = std::make_shared<LinedText>(content);
    const MarkedText marked = markedText(content, kMarkedBytesMax);
    result.markedContent = std::make_shared<LinedText>(marked.text.toUtf8());
    result.markLegend = marked.legend.join(u", "_s);
    const QByteArrayView view = content;
    if (!content.isEmpty())
        result.contentSha256 =
                QString::fromLatin1(toHex(digest(HashFunction::Sha256, { &view, 1 })));
    if (const Scheme *scheme = input.schemes->find(result.signature->scheme)) {
        result.isByPublicKey = scheme->rules->algorithm.isPublicKey();
        const Event &event = *input.event;
        const RequestView request = RequestView::of(event.request, event.signedUrl);
        VerifyOptions options;
        options.nowUs = event.receivedAtUs;
        const qsizetype deciding = input.keys.deciding(*scheme, request, options);
        result.steps = explain(
                *scheme, deciding < 0 ? KeyMaterial() : *input.keys.keys().at(deciding).material,
                request, *result.signature);
    }
    // The age of a stored event today says nothing about what its consumer saw.
    auto now = judge(input, input.nowUs);
    if (now && now->verdict != result.signature->verdict)
        result.now = std::move(now);
}

} // namespace

ReadableEvent ReadableEvent::of(const EventPtr &event)
{
    const WireRequest &request = event->request;
    return { event, std::make_shared<LinedText>(request.wire),
             std::make_shared<LinedText>(request.body().toByteArray()) };
}

Inspection inspect(const InspectionInput &input)
{
    Inspection result;
    const WireRequest &request = input.event->request;
    result.signature = judge(input, input.event->receivedAtUs);
    if (input.endpoint && input.endpoint->scheme.isEmpty()
        && input.event->kind == EventKind::Request)
        result.recognised = recognise(*input.event, *input.schemes);
    if (result.signature)
        explainSignature(input, result);
    if (const Scheme *scheme = schemeOf(input); scheme && input.event->kind == EventKind::Request)
        result.confirmUrl = confirmationUrl(scheme->rules->handshakes,
                                            EventFacts(*input.event, input.event->completedAtUs));
    if (input.event->kind == EventKind::Request) {
        const auto *time = result.signature && result.signature->timestamp
                ? &*result.signature->timestamp
                : nullptr;
        result.clocks = readClocks(RequestView::of(request, input.event->signedUrl), time,
                                   input.event->receivedAtUs);
    }
    return result;
}

QString comparisonText(const std::vector<SignatureCandidate> &candidates)
{
    const QString receivedLabel = InspectionWords::tr("received");
    const QString expectedLabel = InspectionWords::tr("expected");
    const qsizetype width = qMax(receivedLabel.size(), expectedLabel.size()) + 2;
    QStringList lines;
    for (const SignatureCandidate &candidate : candidates) {
        lines += receivedLabel.leftJustified(width) + displayText(candidate.received);
        if (!candidate.expected.isEmpty()) {
            lines += expectedLabel.leftJustified(width) + displayText(candidate.expected);
            const qsizetype place = firstDifference(candidate.received, candidate.expected);
            if (place >= 0) {
                const qsizetype column =
                        displayText(
                                candidate.expected.first(qMin(place, candidate.expected.size())))
                                .size();
                lines += QString(width + column, u' ') + InspectionWords::tr("^ first difference");
            }
        }
        if (!candidate.remark.isEmpty())
            lines += QString(width, u' ') + candidate.remark;
    }
    return lines.join(u'\n');
}

} // namespace hookloupe
