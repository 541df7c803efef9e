// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/verdict.h"
#include "core/signature/carrier.h"
#include "core/signature/schemerules.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {

/// A signature that brings along what it signs: a JWS, or a signature of RFC 9421.
struct Envelope
{
    FoundSignature found; ///< views into the request
    QByteArray content; ///< the bytes that it says it signs
    Algorithm algorithm;
    QByteArray keyId;
    QByteArray time; ///< when it was made, as written; empty when it does not say
    std::optional<qint64> notBeforeMs; ///< Unix milliseconds
    std::optional<qint64> expiresMs;
    QString mismatch; ///< what it says that is not so, once the signature itself matches
    QString coverage; ///< what it leaves open
};

/// Those of one request, or why there are none.
struct EnvelopeReading
{
    Verdict verdict = Verdict::Valid; ///< not Valid: `trouble` says why, and nothing was found
    QString trouble;
    std::vector<Envelope> found;
    std::optional<qsizetype> position; ///< of what is malformed, in the carrier's value

    static EnvelopeReading failed(Verdict verdict, QString trouble,
                                  std::optional<qsizetype> position = {})
    {
        return { verdict, std::move(trouble), {}, position };
    }
};

} // namespace hookloupe
