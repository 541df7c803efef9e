// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/pseudonyms.h"

#include "core/event/ascii.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeyBytes = 32;

/// \a value with each letter and digit drawn anew from \a random, one byte for each.
QByteArray drawnAnew(QByteArrayView value, QByteArrayView random)
{
    QByteArray drawn = value.toByteArray();
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        const auto byte = static_cast<unsigned char>(random[i]);
        char &c = drawn[i];
        if (isDigit(c))
            c = static_cast<char>('0' + byte % 10);
        else if (c >= 'a' && c <= 'z')
            c = static_cast<char>('a' + byte % 26);
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>('A' + byte % 26);
    }
    return drawn;
}

QByteArray onlyDigits(QByteArrayView text)
{
    QByteArray digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
    }
    return digits;
}

/// Sets the last digit of \a card so that Luhn's check passes.
void setCheckDigit(QByteArray &card)
{
    int sum = 0;
    bool isDoubled = false;
    qsizetype last = -1;
    for (qsizetype i = card.size() - 1; i >= 0; --i) {
        if (!isDigit(card[i]))
            continue;
        if (last < 0) {
            last = i;
            isDoubled = true;
            continue;
        }
        int digit = card[i] - '0';
        if (isDoubled && (digit *= 2) > 9)
            digit -= 9;
        sum += digit;
        isDoubled = !isDoubled;
    }
    if (last >= 0)
        card[last] = static_cast<char>('0' + (10 - sum % 10) % 10);
}

/// Up to and with the last of the marks that end a well-known prefix.
qsizetype prefixLength(QByteArrayView token)
{
    const qsizetype half = qMin(token.size() / 2, qsizetype(12));
    for (qsizetype i = half; i > 0; --i) {
        if (token[i - 1] == '_' || token[i - 1] == '-' || token[i - 1] == '.')
            return i;
    }
    return qMin(qsizetype(4), token.size());
}

} // namespace

Pseudonyms::Pseudonyms(QByteArray key)
    : m_key(std::move(key))
{ }

Pseudonyms Pseudonyms::withRandomKey()
{
    std::array<quint32, kKeyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return Pseudonyms(QByteArray(reinterpret_cast<const char *>(words.data()), kKeyBytes));
}

QByteArray Pseudonyms::stream(const char *label, QByteArrayView value, qsizetype bytes) const
{
    QByteArray random;
    for (quint32 counter = 0; random.size() < bytes; ++counter) {
        QMessageAuthenticationCode mac(QCryptographicHash::Sha256, m_key);
        mac.addData(label, static_cast<qsizetype>(qstrlen(label)) + 1);
        mac.addData(QByteArray::number(counter) + ':');
        mac.addData(value.data(), value.size());
        random += mac.result();
    }
    return random;
}

QByteArray Pseudonyms::of(SensitiveKind kind, QByteArrayView value) const
{
    switch (kind) {
    case SensitiveKind::Card: {
        // One number is one card, however it is grouped.
        const QByteArray digits = onlyDigits(value);
        const QByteArray random = stream("card", digits, digits.size());
        QByteArray card = value.toByteArray();
        qsizetype next = 0;
        for (qsizetype i = 0; i < card.size(); ++i) {
            if (!isDigit(card[i]))
                continue;
            // Also of each group, so that no part of it passes for a card.
            const bool isFirst = i == 0 || !isDigit(card[i - 1]);
            const auto byte = static_cast<unsigned char>(random[next++]);
            card[i] = isFirst ? '0' : static_cast<char>('0' + byte % 10);
        }
        setCheckDigit(card);
        return card;
    }
    case SensitiveKind::Iban: {
        QByteArray plain = value.toByteArray();
        plain.replace(' ', "");
        const QByteArray random = stream("iban", plain.toUpper(), value.size());
        QByteArray iban = drawnAnew(value, random);
        iban.replace(0, 2, value.first(2).toByteArray());
        iban.replace(2, 2, "00");
        // As in a card: no part of it is to pass for one.
        for (qsizetype i = 4; i < iban.size(); ++i) {
            if (isDigit(iban[i]) && iban[i - 1] == ' ')
                iban[i] = '0';
        }
        return iban;
    }
    case SensitiveKind::Email:
        return "user-" + stream("email", value.toByteArray().toLower(), 6).first(6).toHex()
                + "@redacted.invalid";
    case SensitiveKind::Phone: {
        const QByteArray digits = onlyDigits(value);
        const QByteArray random = stream("phone", digits, digits.size());
        QByteArray phone = value.toByteArray();
        qsizetype next = 0;
        for (char &c : phone) {
            if (isDigit(c)) {
                c = next == 0
                        ? '0'
                        : static_cast<char>('0' + static_cast<unsigned char>(random[next]) % 10);
                ++next;
            }
        }
        return phone;
    }
    case SensitiveKind::Ip: {
        const QByteArray random = stream("ip", value.toByteArray().toLower(), 8);
        if (value.contains(':'))
            return "2001:db8::" + random.first(2).toHex() + ':' + random.mid(2, 2).toHex();
        // RFC 5737's three networks: 762 addresses, so that two may meet in a large case.
        static constexpr std::array<QByteArrayView, 3> kNetworks{ "192.0.2.", "198.51.100.",
                                                                  "203.0.113." };
        const auto network = static_cast<unsigned char>(random[0]) % kNetworks.size();
        return kNetworks[network].toByteArray()
                + QByteArray::number(1 + static_cast<unsigned char>(random[1]) % 254);
    }
    case SensitiveKind::Jwt:
    case SensitiveKind::Token: {
        const qsizetype prefix = kind == SensitiveKind::Jwt ? qsizetype(0) : prefixLength(value);
        return value.first(prefix).toByteArray() + "redacted"
                + stream("token", value, 8).first(8).toHex();
    }
    }
    return ofText(value);
}

QByteArray Pseudonyms::ofText(QByteArrayView value) const
{
    const QByteArray random = stream("text", value, value.size());
    QByteArray drawn = drawnAnew(value, random);
    // Bytes of other scripts say as much as letters do.
    QByteArray masked;
    masked.reserve(drawn.size());
    bool isChanged = false;
    for (const char c : std::as_const(drawn)) {
        if ((c & 0x80) == 0)
            masked += c;
        else if ((c & 0xc0) != 0x80)
            masked += '*';
        isChanged = isChanged || (c & 0x80) != 0 || isLetterOrDigit(c);
    }
    return isChanged || masked.isEmpty() ? masked : QByteArray(masked.size(), '*');
}

QByteArray Pseudonyms::ofNumber(QByteArrayView lexeme) const
{
    const QByteArray random = stream("number", lexeme, lexeme.size());
    QByteArray number = drawnAnew(lexeme, random);
    // An exponent says how large it is, not what it is; a number begins with no 0 but alone.
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (number[i] == 'e' || number[i] == 'E' || ((lexeme[i] | 0x20) == 'e')) {
            number.replace(i, number.size() - i, lexeme.sliced(i).toByteArray());
            break;
        }
    }
    const qsizetype first = number.startsWith('-') ? 1 : 0;
    if (first < number.size() && number[first] == '0' && first + 1 < number.size()
        && isDigit(number[first + 1]))
        number[first] = static_cast<char>('1' + static_cast<unsigned char>(random[first]) % 9);
    // So long a number might pass for a card; none begins with 1.
    if (onlyDigits(number).size() >= 12 && isDigit(number[first]))
        number[first] = '1';
    return number;
}

} // namespace hookloupe
