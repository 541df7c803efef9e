// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/sensitivetext.h"

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

/// Stands in for what is not to leave: equal values get equal pseudonyms, those of another key have
/// nothing in common with them, and none leads back without the key (HMAC-SHA256). What they look
/// like is kept as far as it can be without becoming somebody's: each kind has a mark by which
/// findSensitive() leaves it alone.
class Pseudonyms
{
public:
    /// \a key: random, at least 16 bytes, of one case.
    explicit Pseudonyms(QByteArray key);
    static Pseudonyms withRandomKey();

    /// A card, and each of its groups, begins with 0 (which no network has), and it passes Luhn's
    /// check; an IBAN has the check digits 00; a phone number begins with +0; an e-mail address is
    /// at redacted.invalid; an IP address is of those for documentation; a token keeps its prefix.
    QByteArray of(SensitiveKind kind, QByteArrayView value) const;
    /// Of any text: letters stay letters of their case, digits digits, all else stays. What has
    /// neither is masked with '*'. The same length in characters for ASCII.
    QByteArray ofText(QByteArrayView value) const;
    /// Of a JSON number: as many digits, sign, point and exponent where they were. One as long as a
    /// card's begins with 1, as no card does.
    QByteArray ofNumber(QByteArrayView lexeme) const;

private:
    QByteArray stream(const char *label, QByteArrayView value, qsizetype bytes) const;

    QByteArray m_key;
};

} // namespace hookloupe
