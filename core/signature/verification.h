// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/secretbytes.h"
#include "core/event/verdict.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {

/// What a person configured for a scheme.
struct KeyMaterial
{
    SecretBytes key; ///< as the provider shows it: secret text, or public (for signing: private)
                     ///< key text
    QByteArray format; ///< how `key` is written when it is a public key; empty: the scheme's, PEM
                       ///< recognised
    QMap<QByteArray, QByteArray> parameters; ///< by the names in the scheme's "parameters"
};

/// One signature found in the request, and what was expected in its place.
struct SignatureCandidate
{
    QByteArray received; ///< as written in the request
    QByteArray expected; ///< in the same spelling; empty for public-key schemes, which expect no
                         ///< one text
    bool matches = false;
    QString remark; ///< why it was not even compared, for example a wrong length
};

/// The timestamp that the scheme covers, read out.
struct SignatureTimestamp
{
    QByteArray text; ///< as written
    qint64 unixMs = 0;
    qint64 ageMs = 0; ///< now minus timestamp; negative: from the future
    std::optional<qint64> toleranceS; ///< how old it may be; nullopt: not judged
    std::optional<qint64> futureToleranceS; ///< how far ahead it may be; nullopt: not judged
};

/// Where a check came to its verdict; the steps are taken in this order.
enum class CheckStage {
    Conditions, ///< what has to be in the request besides the signature
    Carrier, ///< where the signature stands
    Parsing, ///< its spelling, and that of the timestamp
    Key, ///< the secret or public key
    Content, ///< what is signed
    Comparison, ///< signature against content
    Time, ///< age of the timestamp
    Done,
};

/// Everything found about one request's signature; what the Signature tab and --explain show.
struct Verification
{
    Verdict verdict = Verdict::Unsigned;
    QString scheme;
    QString reason; ///< one sentence, plain text
    QByteArray carrier; ///< field (or body member) that holds the signature
    QByteArray signedContent; ///< the exact bytes that are signed; kept only when asked for
    QString contentDescription; ///< "{timestamp}.{body}"
    std::vector<SignatureCandidate> candidates;
    std::optional<SignatureTimestamp> timestamp;
    CheckStage stage = CheckStage::Conditions;
    std::optional<qsizetype> position; ///< byte in the carrier's value at which it is malformed
    QByteArray keyName; ///< which key fitted: empty for the main one, else the parameter's name
    std::size_t contentForm = 0; ///< which of the scheme's contents matched
    QString coverageNote; ///< what the signature does not cover, when that matters; may be empty
};

/// What the scheme can read from a request besides the signature; never needs a secret.
struct MessageIdentity
{
    QByteArray eventType;
    QByteArray deliveryId;
};

} // namespace hookloupe
