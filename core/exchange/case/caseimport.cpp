// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/caseimport.h"

#include "core/exchange/importparts.h"
#include "core/signature/verifier.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct CaseScheme
{
    const Scheme *scheme = nullptr;
    const CaseKey *key = nullptr;
};

CaseScheme schemeOf(const CaseEvent &event, const CaseManifest &manifest,
                    const SchemeCatalogue *schemes)
{
    if (!event.resigning || event.event.kind != EventKind::Request)
        return {};
    const CaseKey *key = manifest.key(event.resigning->keyId);
    if (!key)
        return {};
    return { (schemes ? *schemes : SchemeCatalogue::builtIn()).find(key->scheme), key };
}

std::optional<qint64> toleranceOf(const CaseEvent &event, const CaseManifest &manifest)
{
    for (const CaseEndpoint &endpoint : manifest.endpoints) {
        if (endpoint.name == event.event.endpoint)
            return endpoint.toleranceS;
    }
    return std::nullopt;
}

} // namespace

std::optional<Verification> caseVerification(const CaseEvent &event, const CaseManifest &manifest,
                                             const SchemeCatalogue *schemes)
{
    const auto [scheme, key] = schemeOf(event, manifest, schemes);
    if (!scheme)
        return std::nullopt;
    return verify(
            *scheme, { key->secret, key->format, key->parameters },
            RequestView::of(event.event.request, event.event.signedUrl),
            { .nowUs = event.event.receivedAtUs, .toleranceS = toleranceOf(event, manifest) });
}

ImportedRequest importedRequest(const CaseEvent &event, const CaseManifest &manifest,
                                const SchemeCatalogue *schemes)
{
    const Event &one = event.event;
    ImportedRequest imported;
    imported.request = one.request;
    imported.provenance = one.provenance;
    imported.receivedAtUs = one.receivedAtUs;
    imported.completedAtUs = one.completedAtUs;
    imported.signedUrl = one.signedUrl;
    imported.tls = one.tls;
    imported.peer = one.peer;
    imported.note = one.note;
    if (one.response.status != 0 || !one.response.origin.isEmpty())
        imported.answer = one.response;
    if (!event.isRedacted)
        return imported;
    const QString before = QString(verdictId(one.verdict));
    if (const auto found = caseVerification(event, manifest, schemes)) {
        const auto [scheme, key] = schemeOf(event, manifest, schemes);
        const MessageIdentity identity =
                identify(*scheme, RequestView::of(one.request, one.signedUrl));
        ProvenVerdict proven{ .verdict = found->verdict,
                              .scheme = scheme->id,
                              .reason = found->reason
                                      + u" It was redacted and signed anew for the case, and "
                                        "checked with the throw-away key in it. Before, it was "
                                        "judged '%1': %2"_s.arg(before, one.reason),
                              .eventType = identity.eventType,
                              .deliveryId = identity.deliveryId };
        for (const SignatureCandidate &candidate : found->candidates) {
            if (candidate.matches)
                proven.signature = candidate.received;
        }
        imported.proven = std::move(proven);
        imported.lost += u"It was redacted and signed anew with the throw-away key of the case. It "
                         "was judged '%1' before."_s.arg(before);
    } else {
        imported.provenance = Provenance::Reserialised;
        imported.lost +=
                u"It was redacted before it was exported: its signature can no longer be verified. "
                "It was judged '%1' then."_s.arg(before);
    }
    return imported;
}

bool isCase(QByteArrayView text)
{
    return text.startsWith("PK\x03\x04");
}

ImportResult readCaseEvents(const CaseReader &reader, const ImportOptions &options,
                            const CaseReader::Progress &goesOn)
{
    const CaseManifest &manifest = reader.manifest();
    const auto total = static_cast<qint64>(manifest.events.size());
    RequestCollector collector(options);
    for (std::size_t i = 0; i < manifest.events.size(); ++i) {
        if (goesOn && !goesOn(static_cast<qint64>(i), total))
            break;
        const QString place = u"event %1"_s.arg(i + 1);
        const auto event = reader.event(i);
        if (event && (*event).event.kind != EventKind::Request) {
            collector.tell(place, u"It is no whole request, and is left out."_s);
            continue;
        }
        if (!collector.add(place,
                           event ? Result<ImportedRequest>(
                                   importedRequest(*event, manifest, options.schemes.get()))
                                 : Result<ImportedRequest>(event.error())))
            break;
    }
    return collector.result();
}

Result<ImportResult> readCase(ImportText &text, const ImportOptions &options)
{
    const QByteArrayView file = text.all();
    const auto reader = CaseReader::fromBytes(QByteArray::fromRawData(file.data(), file.size()));
    if (!reader)
        return reader.error();
    return readCaseEvents(**reader, options);
}

Result<ImportResult> readCaseFile(const QString &path, const ImportOptions &options,
                                  const CaseReader::Progress &goesOn)
{
    const auto reader = CaseReader::open(path, goesOn);
    if (!reader)
        return reader.error();
    bool isCancelled = false;
    auto result = readCaseEvents(**reader, options, [&](qint64 done, qint64 total) {
        isCancelled = goesOn && !goesOn(done, total);
        return !isCancelled;
    });
    if (isCancelled)
        return Error{ ErrorCode::Cancelled, u"The import was cancelled."_s };
    return result;
}

} // namespace hookloupe
