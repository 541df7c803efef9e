// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/requestview.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <optional>

namespace hookloupe {

struct SignOptions
{
    qint64 timestampUs = 0; ///< written in the scheme's own unit and spelling
    QByteArray
            deliveryId; ///< for schemes that sign one; empty: the request's, else a new random one
    /// A delivery of its own: a new random id in the place of the request's, wherever the scheme
    /// says that it stands (header, or member of the JSON body).
    bool isNewDelivery = false;
    /// Written to the header that names the event's type where the request has none; empty: what
    /// the body says of it, if anything.
    QByteArray eventType = {};
    /// Secrets that sign besides the main one, as during rotation: a signature each where the
    /// scheme knows several. Texts as the provider shows them.
    std::vector<SecretBytes> moreSecrets = {};
};

/// What signing changes in a request.
struct SignedChange
{
    Fields fields; ///< each replaces all fields of its name, or is added at the end
    std::optional<QByteArray> body; ///< when the signature travels in the body
    std::optional<QByteArray> url; ///< when it travels in the URL
    QByteArray signedContent; ///< the exact bytes that were signed
};

/// Signs \a request as the provider would. InvalidInput when the key cannot be read or a parameter
/// is missing; Unsupported where the scheme needs a private key that \a key is not.
Result<SignedChange> sign(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                          const SignOptions &options);

/// The header that tells the event's type; empty where the body alone tells it, or nothing.
QByteArray eventTypeField(const Scheme &scheme);
/// The header that tells the delivery's id, signed or not; empty where the body alone tells it, or
/// nothing. A request that has it keeps its id when it is signed.
QByteArray deliveryIdField(const Scheme &scheme);

/// \a fields with \a change applied: a replaced field keeps its place and its spelling.
Fields applied(const SignedChange &change, Fields fields);

} // namespace hookloupe
