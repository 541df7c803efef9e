// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <cstdint>
#include <vector>

namespace hookloupe {

/// What a text gives away by its shape alone.
enum class SensitiveKind : std::uint8_t {
    Card, ///< 12 to 19 digits that pass Luhn's check (ISO/IEC 7812-1), blanks or '-' between
    Iban, ///< ISO 13616, its check digits right
    Email, ///< RFC 5321 addr-spec, as people write it
    Phone, ///< E.164 with its '+', blanks, dots, dashes and brackets between
    Ip, ///< IPv4 or IPv6; documentation and loopback addresses are none
    Jwt, ///< RFC 7519, three parts
    Token, ///< a credential by its well-known prefix, such as sk_live_ or ghp_
};
inline constexpr int kSensitiveKindCount = 7;
QLatin1StringView sensitiveKindId(SensitiveKind kind) noexcept;

struct SensitiveFinding
{
    qsizetype offset = 0;
    qsizetype length = 0;
    SensitiveKind kind = SensitiveKind::Card;
};

/// In order, not overlapping. Linear in the size of \a text. Words that are glued to more letters
/// or digits are none of these. Pseudonyms of ours (see Pseudonyms) are not found.
std::vector<SensitiveFinding> findSensitive(QByteArrayView text);

} // namespace hookloupe
