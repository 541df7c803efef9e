// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/event/event.h"
#include "core/signature/clocks.h"
#include "core/signature/explanation.h"
#include "core/signature/keylist.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"
#include "ui/detail/recognised.h"
#include "ui/textview/textlines.h"

#include <optional>

namespace hookloupe {

/// What a closer look at an event needs besides its bytes. Values, so that it can cross threads.
struct InspectionInput
{
    EventPtr event;
    std::optional<Endpoint> endpoint; ///< as it is now; nullopt when it was removed
    KeyList keys; ///< as they are now
    qint64 nowUs = 0; ///< Unix microseconds
    std::shared_ptr<const SchemeCatalogue> schemes = SchemeCatalogue::builtInShared();
};

/// An event with its bytes ready to be shown.
struct ReadableEvent
{
    EventPtr event;
    LinedTextPtr wire;
    LinedTextPtr body;

    /// Takes as long as copying the body and counting lines take.
    static ReadableEvent of(const EventPtr &event);
};

/// The slow half of the detail tabs, made off the GUI thread.
struct Inspection
{
    LinedTextPtr signedContent; ///< of `signature`; null when there is none
    /// Judged again at the time of receipt by the endpoint as it is now; nullopt without a scheme.
    std::optional<Verification> signature;
    bool isByPublicKey = false; ///< `signature` was checked by one, not by a secret
    QList<ExplanationStep> steps; ///< of `signature`
    LinedTextPtr markedContent; ///< the signed content with what is invisible marked
    QString markLegend; ///< of the marks in it; empty when nothing is invisible
    QString contentSha256; ///< hexadecimal; empty without content
    std::optional<Verification> now; ///< judged at the present, when that is another verdict
    Clocks clocks;
    QByteArray confirmUrl; ///< see confirmationUrl(); as the request has it
    Recognised recognised; ///< only where the endpoint has no scheme
};

/// Pure and reentrant; takes as long as hashing the body takes.
Inspection inspect(const InspectionInput &input);

/// What was received and what was expected, a line each, with a mark below the first difference;
/// to be shown in a fixed-pitch font.
QString comparisonText(const std::vector<SignatureCandidate> &candidates);

} // namespace hookloupe
