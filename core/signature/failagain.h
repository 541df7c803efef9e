// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/wirerequest.h"
#include "core/signature/mistake.h"
#include "core/signature/signer.h"

#include <QByteArray>

namespace hookloupe {

/// The bytes of \a request signed anew so that its signature fails by \a cause: what was changed
/// after signing (body, URL) stays as it was received where the cause lies in it, and what the
/// signature then covers is what it must have been before; else the mistake is made on purpose, as
/// signWrongly() does. InvalidInput where the cause cannot be made again here; errors of sign().
Result<QByteArray> signedToFail(const Scheme &scheme, const KeyMaterial &key,
                                const WireRequest &request, QByteArrayView url,
                                const SignOptions &options, Cause cause,
                                const MistakeOptions &more = {});

/// The field in which the signature of \a request stands instead of the scheme's own, where it
/// holds when it is taken from there; empty: in none.
QByteArray misplacedSignatureField(const Scheme &scheme, const KeyMaterial &key,
                                   const WireRequest &request, QByteArrayView url);
/// Signs \a request with the signature in \a field. Errors of sign().
Result<QByteArray> signedInField(const Scheme &scheme, const KeyMaterial &key,
                                 const WireRequest &request, QByteArrayView url,
                                 const SignOptions &options, const QByteArray &field);

} // namespace hookloupe
