// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/sensitivetext.h"

#include "core/event/ascii.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <optional>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

bool isWord(char c) noexcept
{
    return isDigit(c) || isLetter(c) || c == '_' || (c & 0x80) != 0;
}

char at(QByteArrayView text, qsizetype i) noexcept
{
    return i >= 0 && i < text.size() ? text[i] : '\0';
}

bool passesLuhn(QByteArrayView digits) noexcept
{
    int sum = 0;
    bool isDoubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, isDoubled = !isDoubled) {
        int digit = digits[i] - '0';
        if (isDoubled && (digit *= 2) > 9)
            digit -= 9;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool isOneDigit(QByteArrayView digits)
{
    return std::all_of(digits.begin(), digits.end(), [&](char c) { return c == digits[0]; });
}

/// The length of a card number at \a begin, 0 without one. It may stand in groups, and other groups
/// behind it: the longest that passes counts.
qsizetype cardLength(QByteArrayView text, qsizetype begin)
{
    // No network's begin with 0 or 1, but ours and times do.
    if (at(text, begin) < '2')
        return 0;
    constexpr qsizetype kLeast = 12;
    constexpr qsizetype kMost = 19;
    QByteArray digits;
    qsizetype best = 0;
    bool isGrouped = false;
    for (qsizetype i = begin; i < text.size() && digits.size() <= kMost;) {
        const char c = text[i];
        const bool isSeparator = (c == ' ' || c == '-') && isDigit(at(text, i + 1));
        if (!isDigit(c) && !isSeparator)
            break;
        isGrouped = isGrouped || isSeparator;
        if (isDigit(c))
            digits += c;
        ++i;
        const char next = at(text, i);
        // A decimal is an amount. Of numbers written in one, every tenth passes: so short they are
        // taken for none.
        const bool isEnd = !isWord(next) && !(next == '.' && isDigit(at(text, i + 1)));
        if (isDigit(c) && isEnd && digits.size() >= (isGrouped ? kLeast : kLeast + 1)
            && digits.size() <= kMost && passesLuhn(digits) && !isOneDigit(digits))
            best = i - begin;
    }
    return best;
}

/// ISO 7064 MOD 97-10 over the number that the letters make.
int remainderOf97(QByteArrayView iban)
{
    int rest = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const char c = iban[(i + 4) % iban.size()];
        if (isDigit(c))
            rest = (rest * 10 + (c - '0')) % 97;
        else
            rest = (rest * 100 + ((c & 0x5f) - 'A' + 10)) % 97;
    }
    return rest;
}

qsizetype ibanLength(QByteArrayView text, qsizetype begin)
{
    if (!isLetter(at(text, begin)) || !isLetter(at(text, begin + 1))
        || !isDigit(at(text, begin + 2)) || !isDigit(at(text, begin + 3)))
        return 0;
    // These are no check digits that the rule can give; ours are 00.
    const QByteArrayView check = text.sliced(begin + 2, 2);
    if (check == QByteArrayView("00") || check == QByteArrayView("01")
        || check == QByteArrayView("99"))
        return 0;
    QByteArray iban;
    qsizetype i = begin;
    qsizetype best = 0;
    while (i < text.size() && iban.size() < 34) {
        if (isDigit(text[i]) || isLetter(text[i])) {
            iban += text[i++];
            // Groups of four may be apart; where they end is not marked.
            if (iban.size() >= 15 && !isWord(at(text, i)) && remainderOf97(iban) == 1)
                best = i - begin;
        } else if (text[i] == ' ' && iban.size() % 4 == 0
                   && (isDigit(at(text, i + 1)) || isLetter(at(text, i + 1)))) {
            ++i;
        } else {
            break;
        }
    }
    return best;
}

bool isLocalPart(char c) noexcept
{
    return isWord(c) || QByteArrayView(".!#$%&'*+/=?^`{|}~-").contains(c);
}

bool isHostPart(char c) noexcept
{
    return isDigit(c) || isLetter(c) || c == '-' || c == '.' || (c & 0x80) != 0;
}

/// The e-mail address around the '@' at \a mark, not before \a least.
std::optional<SensitiveFinding> emailAround(QByteArrayView text, qsizetype mark, qsizetype least)
{
    qsizetype begin = mark;
    while (begin > least && mark - begin < 64 && isLocalPart(text[begin - 1]))
        --begin;
    while (begin < mark && !isWord(text[begin]))
        ++begin;
    qsizetype end = mark + 1;
    while (end < text.size() && end - mark < 254 && isHostPart(text[end]))
        ++end;
    while (end > mark + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    const QByteArrayView host = text.sliced(mark + 1, end - mark - 1);
    const qsizetype dot = host.lastIndexOf('.');
    if (begin == mark || dot < 1 || host.size() - dot < 3)
        return std::nullopt;
    // Pseudonyms stand at a domain that is nobody's (RFC 2606).
    if (host == QByteArrayView("redacted.invalid"))
        return std::nullopt;
    return SensitiveFinding{ begin, end - begin, SensitiveKind::Email };
}

qsizetype phoneLength(QByteArrayView text, qsizetype begin)
{
    if (!isDigit(at(text, begin + 1)) || at(text, begin + 1) == '0')
        return 0; // +0… is no country's, but a pseudonym's
    int digits = 0;
    qsizetype end = begin + 1;
    for (qsizetype i = begin + 1; i < text.size() && digits <= 15; ++i) {
        if (isDigit(text[i])) {
            ++digits;
            end = i + 1;
        } else if (!QByteArrayView(" .-()/").contains(text[i]) || i - end > 1) {
            break;
        }
    }
    return digits >= 8 && digits <= 15 && !isWord(at(text, end)) ? end - begin : 0;
}

std::optional<std::array<int, 4>> readIpv4(QByteArrayView text, qsizetype begin, qsizetype &length)
{
    std::array<int, 4> parts{};
    qsizetype i = begin;
    for (std::size_t part = 0; part < 4; ++part) {
        if (part > 0 && at(text, i++) != '.')
            return std::nullopt;
        int digits = 0;
        int value = 0;
        while (isDigit(at(text, i)) && digits < 4) {
            value = value * 10 + (text[i++] - '0');
            ++digits;
        }
        if (digits == 0 || value > 255 || (digits > 1 && text[i - digits] == '0'))
            return std::nullopt;
        parts[part] = value;
    }
    length = i - begin;
    const char next = at(text, i);
    // A fifth part makes it a version number or an object identifier.
    if (isWord(next) || (next == '.' && isDigit(at(text, i + 1))))
        return std::nullopt;
    return parts;
}

/// Addresses that say nothing of anybody: loopback, "any", and documentation (RFC 5737).
bool isNobodys(const std::array<int, 4> &ip) noexcept
{
    return ip[0] == 127 || ip[0] == 0 || (ip[0] == 192 && ip[1] == 0 && ip[2] == 2)
            || (ip[0] == 198 && ip[1] == 51 && ip[2] == 100)
            || (ip[0] == 203 && ip[1] == 0 && ip[2] == 113) || (ip[0] == 255 && ip[1] == 255);
}

qsizetype ipv4Length(QByteArrayView text, qsizetype begin)
{
    qsizetype length = 0;
    const auto ip = readIpv4(text, begin, length);
    return ip && !isNobodys(*ip) ? length : 0;
}

qsizetype ipv6Length(QByteArrayView text, qsizetype begin)
{
    qsizetype end = begin;
    int colons = 0;
    int digits = 0;
    bool isShortened = false;
    while (end < text.size() && end - begin < 46) {
        const char c = text[end];
        if (c == ':') {
            isShortened = isShortened || at(text, end + 1) == ':';
            ++colons;
            digits = 0;
        } else if (!isDigit(c) && !((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) {
            break;
        } else if (++digits > 4) {
            return 0;
        }
        ++end;
    }
    while (end > begin && text[end - 1] == ':' && at(text, end - 2) != ':') {
        --end;
        --colons;
    }
    const QByteArray ip = text.sliced(begin, end - begin).toByteArray().toLower();
    // A time of day has two colons and no shortening; loopback and documentation are nobody's
    // (RFC 3849).
    const bool isAddress =
            colons == 7 ? !ip.contains("::") : isShortened && colons >= 2 && colons < 8;
    if (!isAddress || isWord(at(text, end)) || ip == "::1" || ip == "::"
        || ip.startsWith("2001:db8:") || ip.size() < 4)
        return 0;
    return end - begin;
}

bool isBase64Url(char c) noexcept
{
    return isDigit(c) || isLetter(c) || c == '-' || c == '_';
}

qsizetype jwtLength(QByteArrayView text, qsizetype begin)
{
    if (!text.sliced(begin).startsWith("eyJ"))
        return 0;
    qsizetype end = begin;
    int dots = 0;
    while (end < text.size() && (isBase64Url(text[end]) || (text[end] == '.' && dots < 2))) {
        dots += text[end] == '.' ? 1 : 0;
        ++end;
    }
    return dots == 2 && end - begin > 30 ? end - begin : 0;
}

/// As the providers' documentation and secret scanners know them.
constexpr std::array<QByteArrayView, 26> kPrefixes{
    "sk_live_", "sk_test_", "rk_live_", "rk_test_",    "whsec_",         "ghp_",   "gho_",
    "ghu_",     "ghs_",     "ghr_",     "github_pat_", "glpat-",         "xoxb-",  "xoxp-",
    "xoxa-",    "xoxr-",    "xapp-",    "shpat_",      "shpss_",         "shpca_", "SG.",
    "AKIA",     "ASIA",     "AIza",     "npm_",        "EAACEdEose0cBA",
};

qsizetype tokenLength(QByteArrayView text, qsizetype begin)
{
    const QByteArrayView rest = text.sliced(begin);
    const auto *prefix = std::find_if(kPrefixes.begin(), kPrefixes.end(),
                                      [rest](QByteArrayView one) { return rest.startsWith(one); });
    if (prefix == kPrefixes.end())
        return 0;
    qsizetype end = begin + prefix->size();
    while (end < text.size()
           && (isBase64Url(text[end]) || text[end] == '+' || text[end] == '/' || text[end] == '='
               || (text[end] == '.' && isBase64Url(at(text, end + 1)))))
        ++end;
    // Pseudonyms keep the prefix, so that one sees what stood there.
    const QByteArrayView secret = text.sliced(begin + prefix->size(), end - begin - prefix->size());
    return secret.size() >= 12 && !secret.startsWith("redacted") ? end - begin : 0;
}

} // namespace

QLatin1StringView sensitiveKindId(SensitiveKind kind) noexcept
{
    static constexpr std::array kIds{ "card"_L1, "iban"_L1, "email"_L1, "phone"_L1,
                                      "ip"_L1,   "jwt"_L1,  "token"_L1 };
    return kIds[static_cast<std::size_t>(kind)];
}

std::vector<SensitiveFinding> findSensitive(QByteArrayView text)
{
    std::vector<SensitiveFinding> found;
    qsizetype done = 0; ///< behind the last finding
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        std::optional<SensitiveFinding> finding;
        const auto take = [&](SensitiveKind kind, qsizetype length) {
            if (!finding && length > 0)
                finding = SensitiveFinding{ i, length, kind };
        };
        if (c == '@') {
            finding = emailAround(text, i, done);
        } else if (c == '+' && !isWord(at(text, i - 1))) {
            take(SensitiveKind::Phone, phoneLength(text, i));
        } else if (!isWord(at(text, i - 1)) && (isWord(c) || c == ':')) {
            if (isLetter(c)) {
                take(SensitiveKind::Jwt, jwtLength(text, i));
                take(SensitiveKind::Token, tokenLength(text, i));
                take(SensitiveKind::Iban, ibanLength(text, i));
            }
            if (isDigit(c) && at(text, i - 1) != '.') {
                take(SensitiveKind::Ip, ipv4Length(text, i));
                take(SensitiveKind::Card, cardLength(text, i));
            }
            if (at(text, i - 1) != ':')
                take(SensitiveKind::Ip, ipv6Length(text, i));
        }
        if (!finding) {
            ++i;
            continue;
        }
        found.push_back(*finding);
        i = done = finding->offset + finding->length;
    }
    return found;
}

} // namespace hookloupe
