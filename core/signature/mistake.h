// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/secretbytes.h"
#include "core/signature/cause.h"
#include "core/signature/signer.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hookloupe {

/// What some mistakes need besides the secret.
struct MistakeOptions
{
    SecretBytes otherSecret; ///< for OtherSecret and OldSecret; empty: one is made up
};

/// A request that is signed wrongly on purpose, whole.
struct WrongRequest
{
    Fields fields;
    QByteArray body;
    QByteArray url;
    QByteArray signedContent; ///< what was signed; may differ from what is there
};

/// The mistakes that can be made on purpose when \a request is signed by \a scheme, in the order of
/// Cause. Cause::Unknown stands for a body that is altered after signing.
QList<Cause> possibleMistakes(const Scheme &scheme, const RequestView &request);

/// "The body gets a line feed at its end after it was signed." for people who choose it.
QString mistakeText(Cause cause);

/// Signs \a request with one mistake: a consumer that verifies properly has to refuse it (or, for
/// Replayed, to do nothing a second time). InvalidInput when the mistake makes no difference here,
/// and whatever sign() fails with.
Result<WrongRequest> signWrongly(const Scheme &scheme, const KeyMaterial &key,
                                 const RequestView &request, const SignOptions &options,
                                 Cause cause, const MistakeOptions &more = {});

} // namespace hookloupe
