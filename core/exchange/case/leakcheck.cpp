// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/leakcheck.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <array>
#include <optional>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSecretBytesMin = 8;

/// What base64 of any text that holds \a bytes at \a shift (0, 1, 2) modulo three bytes has in it:
/// the characters that depend on nothing else.
QByteArray base64Within(const QByteArray &bytes, int shift)
{
    QByteArray encoded = (QByteArray(shift, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    // Four characters are three bytes: those that the bytes before have a share in go, and so does
    // the last one where bytes after would have one.
    constexpr std::array<int, 3> kShared{ 0, 2, 3 };
    encoded = encoded.mid(kShared[static_cast<std::size_t>(shift)]);
    if ((bytes.size() + shift) % 3 != 0)
        encoded.chop(1);
    return encoded;
}

QByteArray inUrlAlphabet(QByteArray base64)
{
    return base64.replace('+', '-').replace('/', '_');
}

/// \u0041, \/ and the like as what they stand for.
QByteArray withoutJsonEscapes(const QByteArray &text)
{
    if (!text.contains('\\'))
        return text;
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 >= text.size()) {
            plain += text[i];
            continue;
        }
        const char kind = text[++i];
        bool isHex = false;
        const ushort unit = kind == 'u' ? text.mid(i + 1, 4).toUShort(&isHex, 16) : ushort{ 0 };
        if (isHex) {
            plain += QString(QChar(unit)).toUtf8();
            i += 4;
        } else if (kind == 'n' || kind == 'r' || kind == 't') {
            plain += kind == 'n' ? '\n' : kind == 'r' ? '\r' : '\t';
        } else {
            plain += kind;
        }
    }
    return plain;
}

QByteArray withoutHtmlEscapes(QByteArray text)
{
    if (!text.contains('&'))
        return text;
    return text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
}

/// The ways to take \a secret: as it is, without what stands before its last '_', and decoded.
QByteArrayList readingsOf(const QByteArray &secret)
{
    QByteArrayList readings{ secret };
    const auto take = [&readings](const QByteArray &bytes) {
        if (bytes.size() >= kSecretBytesMin && !readings.contains(bytes))
            readings += bytes;
    };
    const QByteArray trimmed = secret.trimmed();
    take(trimmed);
    // whsec_…, sk_live_…: letters and '_', then the secret itself.
    const qsizetype mark = trimmed.lastIndexOf('_');
    const QByteArrayView before = QByteArrayView(trimmed).first(qMax<qsizetype>(mark, 0));
    const bool isPrefix = mark > 0 && mark <= 16
            && std::all_of(before.begin(), before.end(),
                           [](char c) { return isLetter(c) || c == '_'; });
    const QByteArray bare = isPrefix ? trimmed.mid(mark + 1) : trimmed;
    take(bare);
    for (const auto &decoded : { fromHex(bare), fromBase64(bare), fromBase64Url(bare) }) {
        if (decoded)
            take(*decoded);
    }
    return readings;
}

QString titleOf(SensitiveKind kind)
{
    switch (kind) {
    case SensitiveKind::Card:
        return u"card number"_s;
    case SensitiveKind::Iban:
        return u"IBAN"_s;
    case SensitiveKind::Email:
        return u"e-mail address"_s;
    case SensitiveKind::Phone:
        return u"phone number"_s;
    case SensitiveKind::Ip:
        return u"IP address"_s;
    case SensitiveKind::Jwt:
        return u"JSON Web Token"_s;
    case SensitiveKind::Token:
        break;
    }
    return u"credential, by its prefix"_s;
}

} // namespace

struct LeakCheck::Pattern
{
    QByteArrayMatcher matcher;
    QString what;
    bool ignoresCase = false;
};

LeakCheck::LeakCheck(const std::vector<GuardedSecret> &secrets, QByteArrayList allowed)
    : m_allowed(std::move(allowed))
{
    for (const GuardedSecret &secret : secrets) {
        QByteArrayList seen;
        const auto take = [&](const QByteArray &bytes, const QString &how, bool ignoresCase) {
            if (bytes.size() < kSecretBytesMin || seen.contains(bytes))
                return;
            seen += bytes;
            m_patterns.push_back({ QByteArrayMatcher(bytes),
                                   u"the secret of %1%2"_s.arg(secret.name, how), ignoresCase });
        };
        for (const QByteArray &bytes : readingsOf(secret.text.view().toByteArray())) {
            if (bytes.size() < kSecretBytesMin)
                continue;
            take(bytes, {}, false);
            take(toHex(bytes), u", in hexadecimal digits"_s, true);
            for (int shift = 0; shift < 3; ++shift) {
                const QByteArray encoded = base64Within(bytes, shift);
                take(encoded, u", in base64"_s, false);
                take(inUrlAlphabet(encoded), u", in base64url"_s, false);
            }
        }
    }
}

LeakCheck::~LeakCheck() = default;

void LeakCheck::look(const QString &file, const QByteArray &bytes, bool shapes)
{
    QByteArrayList views{ bytes };
    const QByteArray plain = withoutJsonEscapes(withoutHtmlEscapes(bytes));
    if (plain != bytes)
        views += plain;
    if (plain.contains('%'))
        views += QByteArray::fromPercentEncoding(plain);
    for (const QByteArray &view : views) {
        const QByteArray lower = view.toLower();
        for (const Pattern &pattern : m_patterns) {
            if (pattern.matcher.indexIn(pattern.ignoresCase ? lower : view) >= 0)
                add(true, pattern.what, file, 1);
        }
    }
    if (!shapes)
        return;
    for (const SensitiveFinding &finding : findSensitive(plain)) {
        const QByteArray value = plain.mid(finding.offset, finding.length);
        const bool isAllowed =
                std::any_of(m_allowed.begin(), m_allowed.end(),
                            [&value](const QByteArray &one) { return one.contains(value); });
        if (!isAllowed)
            add(false, titleOf(finding.kind), file, 1);
    }
}

void LeakCheck::lookForCredentials(const QString &file, const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    const QByteArray head = request.first(end < 0 ? request.size() : end).toLower();
    for (const QByteArrayView name :
         { QByteArrayView("authorization"), QByteArrayView("proxy-authorization"),
           QByteArrayView("cookie") }) {
        const qsizetype times = head.count('\n' + name.toByteArray() + ':');
        if (times > 0)
            add(false, u"value of %1"_s.arg(QString::fromLatin1(name)), file, times);
    }
}

void LeakCheck::add(bool isSecret, const QString &what, const QString &file, qint64 count)
{
    const auto known = std::find_if(m_found.begin(), m_found.end(),
                                    [&](const Leak &one) { return one.what == what; });
    if (known == m_found.end())
        m_found.push_back({ isSecret, what, file, count });
    else
        known->count += count;
}

std::vector<Leak> LeakCheck::found() const
{
    std::vector<Leak> sorted = m_found;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Leak &a, const Leak &b) { return a.isSecret && !b.isSecret; });
    return sorted;
}

bool LeakCheck::hasSecret() const
{
    return std::any_of(m_found.begin(), m_found.end(),
                       [](const Leak &one) { return one.isSecret; });
}

} // namespace hookloupe
