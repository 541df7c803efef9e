// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/envelope.h"
#include "core/signature/parts/parts.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// The token in \a value (RFC 7515 §7.1). Its algorithm has to be one of the scheme's: a token
/// cannot choose how it is checked. Claims are compared with \a input's request.
EnvelopeReading readJws(const SchemeRules &rules, const PartInput &input, QByteArrayView value);

/// A text member of the header of the token in \a value; nullopt when there is none.
std::optional<QByteArray> jwsHeaderText(const SchemeRules &rules, QByteArrayView value,
                                        const QByteArray &member);

/// Header and payload of a token over \a input's request, joined by a dot: what is signed. \a timeS
/// is now, in Unix seconds.
Result<QByteArray> jwsSigningInput(const SchemeRules &rules, const PartInput &input, qint64 timeS);

} // namespace hookloupe
