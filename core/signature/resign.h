// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/wirerequest.h"
#include "core/signature/mistake.h"
#include "core/signature/signer.h"

#include <QByteArray>

namespace hookloupe {

/// The bytes of \a request signed anew: old signature fields replaced in their place, the rest as
/// it was; Content-Length follows a body that carries the signature. Errors as sign().
Result<QByteArray> signedRequest(const Scheme &scheme, const KeyMaterial &key,
                                 const WireRequest &request, QByteArrayView url,
                                 const SignOptions &options);

/// The same with a mistake on purpose. Errors as signWrongly().
Result<QByteArray> wronglySignedRequest(const Scheme &scheme, const KeyMaterial &key,
                                        const WireRequest &request, QByteArrayView url,
                                        const SignOptions &options, Cause mistake,
                                        const MistakeOptions &more = {});

} // namespace hookloupe
