// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/envelope.h"
#include "core/signature/requestview.h"
#include "core/signature/verification.h"

#include <QByteArray>

namespace hookloupe {

/// The signatures of the Signature and Signature-Input fields (RFC 9421 §4), each with its
/// signature base (§2.5). A covered Content-Digest (RFC 9530) is checked against the body.
EnvelopeReading readMessageSignatures(const SchemeRules &rules, const KeyMaterial &key,
                                      const RequestView &request);

/// The value of Signature-Input for what is signed here, without its label.
QByteArray messageSignatureInput(const SchemeRules &rules, const KeyMaterial &key,
                                 const RequestView &request, QByteArrayView created);
/// The base for \a input, that value.
Result<QByteArray> signatureBase(QByteArrayView input, const RequestView &request);
/// A Content-Digest field's value over \a body.
QByteArray contentDigest(QByteArrayView body);

} // namespace hookloupe
