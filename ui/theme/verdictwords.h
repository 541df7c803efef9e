// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QString>

namespace hookloupe {

/// What a row or a heading shows about a signature: the seven verdicts, "refused" for requests that
/// were never judged, and what stands between events.
enum class SignatureMark {
    Valid,
    BadSignature,
    StaleTimestamp,
    MissingHeader,
    Malformed,
    NoSecret,
    Unsigned,
    Refused,
    Gap, ///< no request at all: nothing listened
};

SignatureMark signatureMark(EventKind kind, Verdict verdict) noexcept;
/// The word beside the icon: "valid", "bad signature", "refused", …
QString signatureWord(SignatureMark mark);
/// One sentence that explains the word to somebody who meets it first.
QString signatureExplanation(SignatureMark mark);
/// How the bytes came here, as a clause that follows "received".
QString provenanceClause(Provenance provenance);

} // namespace hookloupe
