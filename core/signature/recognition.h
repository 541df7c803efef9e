// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/requestview.h"
#include "core/signature/scheme.h"
#include "core/signature/signatureshape.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace hookloupe {

/// Whose signature a request seems to carry.
struct Recognition
{
    std::vector<const Scheme *> schemes; ///< likeliest first, at most kRecognisedMax
    bool isClear = false; ///< the first stands out from the others
    std::optional<SignatureShape> shape; ///< when no scheme fits
};
inline constexpr std::size_t kRecognisedMax = 6;

/// Tells by headers, and by the start of the body, which schemes a request fits. Needs no secret,
/// and claims nothing about the signature: a forger can make a request look like anybody's.
/// Immutable; recognise() is reentrant and takes a few microseconds whatever the body's size.
class Recogniser
{
public:
    /// \a catalogue must outlive this and what it returns.
    explicit Recogniser(const SchemeCatalogue &catalogue);

    Recognition recognise(const RequestView &request) const;

private:
    using Group = std::vector<const Scheme *>;

    QHash<quint32, Group> m_byHeader; ///< by a hash of the carrier's name
    Group m_inForm;
    Group m_inBody;
    Group m_inFormJson; ///< the body is the token
    Group m_inJson;
};

/// One sentence: "It looks like Stripe's signature (Stripe-Signature)." Empty when nothing was
/// recognised.
QString recognitionText(const Recognition &recognition);

} // namespace hookloupe
