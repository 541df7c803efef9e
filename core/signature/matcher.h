// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/verdict.h"
#include "core/signature/carrier.h"
#include "core/signature/scheme.h"
#include "core/signature/schemerules.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hookloupe {

/// What came of comparing the signatures found with those that were expected.
struct MatchOutcome
{
    Verdict verdict = Verdict::BadSignature; ///< Valid: one matches
    QString reason; ///< when not Valid
    std::vector<SignatureCandidate> candidates;
    QByteArray shownContent; ///< only when asked for
    CheckStage stage = CheckStage::Comparison; ///< where it was settled
    std::optional<qsizetype> position; ///< in the text of the first signature
    QByteArray keyName; ///< as Verification::keyName
    std::size_t contentForm = 0;
};

/// Decodes, checks shapes, composes the content and compares. \a keep fills what people are shown.
MatchOutcome matchSignatures(const Scheme &scheme, const PartInput &input,
                             const std::vector<FoundSignature> &found, bool keep);

} // namespace hookloupe
