// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/verdictwords.h"

#include <QCoreApplication>

namespace hookloupe {

namespace {
struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::Words)
};
} // namespace

SignatureMark signatureMark(EventKind kind, Verdict verdict) noexcept
{
    if (kind == EventKind::Refused)
        return SignatureMark::Refused;
    if (kind == EventKind::Gap)
        return SignatureMark::Gap;
    switch (verdict) {
    case Verdict::Valid:
        return SignatureMark::Valid;
    case Verdict::BadSignature:
        return SignatureMark::BadSignature;
    case Verdict::StaleTimestamp:
        return SignatureMark::StaleTimestamp;
    case Verdict::MissingHeader:
        return SignatureMark::MissingHeader;
    case Verdict::Malformed:
        return SignatureMark::Malformed;
    case Verdict::NoSecret:
        return SignatureMark::NoSecret;
    case Verdict::Unsigned:
        break;
    }
    return SignatureMark::Unsigned;
}

QString signatureWord(SignatureMark mark)
{
    switch (mark) {
    case SignatureMark::Valid:
        return VerdictWords::tr("valid");
    case SignatureMark::BadSignature:
        return VerdictWords::tr("bad signature");
    case SignatureMark::StaleTimestamp:
        return VerdictWords::tr("stale timestamp");
    case SignatureMark::MissingHeader:
        return VerdictWords::tr("missing header");
    case SignatureMark::Malformed:
        return VerdictWords::tr("malformed");
    case SignatureMark::NoSecret:
        return VerdictWords::tr("no secret");
    case SignatureMark::Unsigned:
        return VerdictWords::tr("unsigned");
    case SignatureMark::Gap:
        return VerdictWords::tr("not listening");
    case SignatureMark::Refused:
        break;
    }
    return VerdictWords::tr("refused");
}

QString signatureExplanation(SignatureMark mark)
{
    switch (mark) {
    case SignatureMark::Valid:
        return VerdictWords::tr("The signature matches the bytes that were received.");
    case SignatureMark::BadSignature:
        return VerdictWords::tr(
                "A signature is there, but it does not match the bytes that were received.");
    case SignatureMark::StaleTimestamp:
        return VerdictWords::tr(
                "The signature matches, but its timestamp is outside the tolerance.");
    case SignatureMark::MissingHeader:
        return VerdictWords::tr(
                "The signature, or a header that it covers, is not in the request.");
    case SignatureMark::Malformed:
        return VerdictWords::tr(
                "The signature header is there, but no signature can be read from it.");
    case SignatureMark::NoSecret:
        return VerdictWords::tr("There is a scheme, but no secret to check the signature with.");
    case SignatureMark::Unsigned:
        return VerdictWords::tr("This endpoint has no signature scheme, so nothing was checked.");
    case SignatureMark::Gap:
        return VerdictWords::tr("No request could come in during this time.");
    case SignatureMark::Refused:
        break;
    }
    return VerdictWords::tr("The request was refused before it could be checked.");
}

QString provenanceClause(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Wire:
        return VerdictWords::tr("byte for byte as it was sent");
    case Provenance::Relay:
        return VerdictWords::tr("through a relay that kept the body");
    case Provenance::Reserialised:
        return VerdictWords::tr(
                "from a relay or an export that wrote the body again, so its signature "
                "may not verify");
    case Provenance::Pasted:
        break;
    }
    return VerdictWords::tr("by hand: it was pasted or typed");
}

} // namespace hookloupe
