// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/resigner.h"

#include "core/event/bytes.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/failagain.h"
#include "core/signature/resign.h"
#include "core/signature/verifier.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// The time that its sender signed; that of the receipt where it tells none.
qint64 signedAtUs(const Scheme &scheme, const Resigner::Before &before)
{
    const Verification found = verify(scheme, before.key.value_or(KeyMaterial()),
                                      RequestView::of(before.event.request, before.event.signedUrl),
                                      { .nowUs = before.event.receivedAtUs, .keepContent = true });
    return found.timestamp ? found.timestamp->unixMs * 1'000 : before.event.receivedAtUs;
}

/// Without those fields that the request did not have before it was signed anew.
QByteArray withoutAdded(const WireRequest &made, const WireRequest &before)
{
    Fields fields;
    for (const Field &field : made.ownedFields()) {
        if (before.field(field.name) || equalsIgnoreCase(field.name, "Content-Length"))
            fields.push_back(field);
    }
    return composeRequest(made.methodBytes(), made.targetBytes(), fields, made.body());
}

/// Its URL goes with its target, where the signature stands in the query.
QByteArray urlWithTarget(QByteArrayView url, const WireRequest &request)
{
    const qsizetype query = url.indexOf('?');
    const QByteArrayView target = request.targetBytes();
    const qsizetype own = target.indexOf('?');
    if (query < 0 || own < 0)
        return url.toByteArray();
    return url.first(query).toByteArray() + target.sliced(own).toByteArray();
}

} // namespace

Resigner::Resigner(const SchemeCatalogue &schemes, const Redactor &redactor)
    : m_schemes(schemes)
    , m_redactor(redactor)
{ }

Result<Resigner::Used *> Resigner::keyFor(const Scheme &scheme, const Before &before)
{
    const std::pair<QString, QString> name{ before.event.endpoint, scheme.id };
    auto found = m_used.find(name);
    if (found == m_used.end()) {
        QMap<QByteArray, QByteArray> parameters;
        std::vector<Replacement> replaced;
        if (before.key) {
            for (auto it = before.key->parameters.begin(); it != before.key->parameters.end(); ++it)
                parameters.insert(it.key(), m_redactor.redactUrl(it.value(), replaced));
        }
        auto made = makeThrowawayKey(scheme, parameters);
        found = m_used.emplace(name,
                               made ? Result<Used>(Used{ .key = std::move(*made) })
                                    : Result<Used>(made.error()))
                        .first;
    }
    return found->second ? Result<Used *>(&*found->second) : Result<Used *>(found->second.error());
}

void Resigner::tell(Used &used, const Scheme &scheme, const QString &endpoint)
{
    if (!used.id.isEmpty())
        return;
    used.id = u"key-%1"_s.arg(m_keys.size() + 1);
    m_keys.append({ .id = used.id,
                    .endpoint = endpoint,
                    .scheme = scheme.id,
                    .secret = used.key.verifying.key,
                    .format = used.key.verifying.format,
                    .parameters = used.key.verifying.parameters });
}

SecretBytes Resigner::otherSecret(Used &used, const Scheme &scheme, const QString &endpoint)
{
    if (used.other)
        return *used.other;
    const auto made = makeThrowawayKey(scheme, {});
    if (!made)
        return {};
    used.other = std::make_shared<const SecretBytes>(made->signing.key);
    m_keys.append({ .id = u"key-%1"_s.arg(m_keys.size() + 1),
                    .endpoint = endpoint,
                    .scheme = scheme.id,
                    .secret = made->verifying.key,
                    .isOther = true });
    return *used.other;
}

Result<QByteArray> Resigner::signedAgain(const Scheme &scheme, Used &used,
                                         const CaseEvent &redacted, const Before &before,
                                         CaseResigning &told)
{
    const WireRequest &request = redacted.event.request;
    const QByteArray &url = redacted.event.signedUrl;
    const KeyMaterial &key = used.key.signing;
    SignOptions options;
    options.timestampUs = signedAtUs(scheme, before);
    options.eventType = redacted.event.eventType;
    const Finding *finding = redacted.findings.isEmpty() ? nullptr : &redacted.findings.first();
    const bool isProven = finding && finding->confidence == Confidence::Proven;
    if (isProven && before.event.verdict != Verdict::StaleTimestamp
        && before.event.verdict != Verdict::Valid) {
        const auto made = failingAgain(scheme, used, redacted, before, options, *finding, told);
        // A bad signature has no other way to be one for that cause.
        if (before.event.verdict == Verdict::BadSignature
            || (made && fits(scheme, used, *made, redacted, before)))
            return made;
    }
    told.cause.reset();
    switch (before.event.verdict) {
    case Verdict::Valid:
    case Verdict::StaleTimestamp:
        told.sentence = u"It was redacted, and signed anew with a throw-away key and the time that "
                        "its sender had signed."_s;
        return signedRequest(scheme, key, request, url, options);
    case Verdict::MissingHeader: {
        told.sentence = u"It was redacted, and signed anew with a throw-away key; what was missing "
                        "was left out again."_s;
        const auto made = signedRequest(scheme, key, request, url, options);
        return made ? Result<QByteArray>(withoutAdded(parseLenient(*made), request)) : made;
    }
    case Verdict::Malformed:
        told.sentence = u"It was redacted; its signature could not be read, and was left as it "
                        "was."_s;
        return request.wire;
    default:
        break;
    }
    // It stays what it was: a signature that fits no key that is known.
    KeyMaterial nobodys = key;
    const auto made = makeThrowawayKey(scheme, key.parameters);
    if (!made)
        return made.error();
    nobodys.key = made->signing.key;
    told.sentence = u"It was redacted, and signed anew with a key that is nobody’s: no cause had "
                    "been proven for its signature, and none can be."_s;
    return signedRequest(scheme, nobodys, request, url, options);
}

bool Resigner::fits(const Scheme &scheme, const Used &used, const QByteArray &wire,
                    const CaseEvent &redacted, const Before &before)
{
    const WireRequest request = parseLenient(wire);
    return verify(scheme, used.key.verifying,
                  RequestView::of(request, urlWithTarget(redacted.event.signedUrl, request)),
                  { .nowUs = before.event.receivedAtUs, .toleranceS = before.toleranceS })
                   .verdict
            == before.event.verdict;
}

Result<QByteArray> Resigner::failingAgain(const Scheme &scheme, Used &used,
                                          const CaseEvent &redacted, const Before &before,
                                          const SignOptions &options, const Finding &finding,
                                          CaseResigning &told)
{
    const WireRequest &request = redacted.event.request;
    const QByteArray &url = redacted.event.signedUrl;
    const KeyMaterial &key = used.key.signing;
    told.cause = finding.cause;
    told.sentence =
            u"It was redacted, and signed anew so that it fails for the same cause: %1."_s.arg(
                    causeTitle(finding.cause));
    if (finding.cause == Cause::WrongHeader && before.key) {
        const QByteArray field = misplacedSignatureField(scheme, *before.key, before.event.request,
                                                         before.event.signedUrl);
        if (!field.isEmpty())
            return signedInField(scheme, key, request, url, options, field);
    }
    MistakeOptions more;
    if (finding.cause == Cause::OtherSecret || finding.cause == Cause::OldSecret) {
        more.otherSecret = otherSecret(used, scheme, before.event.endpoint);
        told.sentence += u" The other key is in the case, too."_s;
    }
    return signedToFail(scheme, key, request, url, options, finding.cause, more);
}

void Resigner::resign(CaseEvent &redacted, const Before &before)
{
    Event &event = redacted.event;
    const Scheme *scheme = m_schemes.find(before.event.scheme);
    if (event.kind != EventKind::Request || before.event.verdict == Verdict::Unsigned)
        return;
    CaseResigning told;
    const auto leave = [&](const QString &why) {
        told.keyId.clear();
        told.cause.reset();
        told.verdict.reset();
        told.sentence =
                u"It was redacted, and its signature can no longer be verified: %1"_s.arg(why);
        redacted.resigning = told;
    };
    if (before.event.verdict == Verdict::NoSecret)
        return leave(u"there was no secret to check it with before."_s);
    if (!scheme)
        return leave(u"its scheme is not known here any more."_s);
    const auto used = keyFor(*scheme, before);
    if (!used)
        return leave(used.error().sentence);
    const auto made = signedAgain(*scheme, **used, redacted, before, told);
    if (!made)
        return leave(made.error().sentence);
    auto request = parseStoredRequest(*made);
    if (!request)
        return leave(u"signed anew, it would be no request that can be read."_s);
    const QByteArray url = urlWithTarget(event.signedUrl, *request);
    // What the recipient will find is what counts.
    const Verification found =
            verify(*scheme, (*used)->key.verifying, RequestView::of(*request, url),
                   { .nowUs = event.receivedAtUs, .toleranceS = before.toleranceS });
    if (found.verdict != before.event.verdict)
        return leave(u"signed anew, it would be judged “%1”, and not “%2” as before."_s.arg(
                QString(verdictId(found.verdict)), QString(verdictId(before.event.verdict))));
    tell(**used, *scheme, before.event.endpoint);
    event.request = std::move(*request);
    event.signedUrl = url;
    told.keyId = (*used)->id;
    told.verdict = found.verdict;
    told.reason = found.reason;
    redacted.resigning = std::move(told);
}

} // namespace hookloupe
