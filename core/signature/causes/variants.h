// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"
#include "core/signature/cause.h"
#include "core/signature/diagnosis.h"
#include "core/signature/requestview.h"
#include "core/signature/scheme.h"
#include "core/signature/schemerules.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hookloupe {

/// A cause with what was done to try it, as a clause: "the body has no line end at its end".
struct Clue
{
    Cause cause;
    QString clause;
};

/// What may have been signed in the place of what is there. What is not set stays.
struct ContentVariant
{
    std::vector<Clue> clues;
    std::optional<QByteArray> body;
    std::optional<QByteArray> url;
    std::optional<Field> field; ///< takes the place of the first of its name
    QMap<QByteArray, QByteArray> parameters; ///< by name, in the place of what the person set
    bool isCommon = false; ///< worth trying first, and together with another variant
};

/// Another way in which it may have been signed.
struct SigningVariant
{
    std::vector<Clue> clues;
    Scheme scheme;
    KeyMaterial key;
    bool isCommon = false;
};

/// Takes one variant at a time, as they are made; false ends the making.
using ContentSink = std::function<bool(ContentVariant)>;
using SigningSink = std::function<bool(SigningVariant)>;

/// Which variants are wanted: making all of a large body only to skip them would take the time.
enum class Wanted {
    Common,
    Rare,
};

// Each group is a file; a group begins with what is likeliest and cheapest, and returns false when
// its sink did. All are reentrant.

/// Line ends, byte-order marks, character sets, compression, missing ends, forms.
bool bodyVariants(const RequestView &request, Wanted wanted, const ContentSink &sink);
/// JSON written anew.
bool jsonVariants(const RequestView &request, Wanted wanted, const ContentSink &sink);
/// The URL as a proxy may have changed it.
bool urlVariants(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                 const ContentSink &sink);
/// The timestamp in another unit, or that of another moment near. \a nowUs: of receipt.
bool timeVariants(const Scheme &scheme, const RequestView &request, qint64 nowUs,
                  const ContentSink &sink);

/// Other secrets, and other readings of the secret.
bool keyVariants(const Scheme &scheme, const KeyMaterial &key,
                 const std::vector<KnownSecret> &others, const SigningSink &sink);
/// The encodings that \a scheme does not use. \a clues: what was changed before.
bool encodingVariants(const Scheme &scheme, const KeyMaterial &key, const std::vector<Clue> &clues,
                      const SigningSink &sink);
/// Another encoding of the signature, another algorithm.
bool spellingVariants(const Scheme &scheme, const KeyMaterial &key, const SigningSink &sink);
/// Another prefix or label of the signature, another header.
bool carrierVariants(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                     const SigningSink &sink);
/// Schemes of others whose signature the request carries.
bool schemeVariants(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                    const SchemeCatalogue &catalogue, const SigningSink &sink);

/// Causes that nothing can prove, each with what speaks for it.
std::vector<Clue> guesses(const Scheme &scheme, const KeyMaterial &key, const RequestView &request);

/// \a scheme with its rules changed by \a change.
template<class Change>
Scheme changedScheme(const Scheme &scheme, Change change)
{
    Scheme changed = scheme;
    SchemeRules rules = *scheme.rules;
    change(rules);
    changed.rules = std::make_shared<const SchemeRules>(std::move(rules));
    return changed;
}

} // namespace hookloupe
