// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/cause.h"

#include "core/event/coretext.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct CauseWords
{
    QLatin1StringView id;
    const char *title = nullptr; ///< for CoreText::tr()
};

constexpr std::array<CauseWords, kCauseCount> kWords{ {
        { "other_secret"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "another secret") },
        { "old_secret"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "a retired secret") },
        { "secret_whitespace"_L1,
          QT_TRANSLATE_NOOP("hookloupe::CoreText", "blanks around the secret") },
        { "secret_prefix"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "prefix of the secret") },
        { "secret_encoding"_L1,
          QT_TRANSLATE_NOOP("hookloupe::CoreText", "encoding of the secret") },
        { "secret_is_api_key"_L1,
          QT_TRANSLATE_NOOP("hookloupe::CoreText", "not a signing secret") },
        { "algorithm"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "another algorithm") },
        { "signature_encoding"_L1,
          QT_TRANSLATE_NOOP("hookloupe::CoreText", "encoding of the signature") },
        { "signature_prefix"_L1,
          QT_TRANSLATE_NOOP("hookloupe::CoreText", "prefix of the signature") },
        { "wrong_scheme"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "another scheme") },
        { "wrong_header"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "another header") },
        { "body_reserialized"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "JSON written anew") },
        { "body_newline"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "line ends of the body") },
        { "body_bom"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "byte-order mark") },
        { "body_charset"_L1,
          QT_TRANSLATE_NOOP("hookloupe::CoreText", "character set of the body") },
        { "body_decompressed"_L1,
          QT_TRANSLATE_NOOP("hookloupe::CoreText", "compression of the body") },
        { "body_truncated"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "body cut short") },
        { "body_form_decoded"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "form decoded") },
        { "url_mismatch"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "another URL") },
        { "timestamp_unit"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "unit of the timestamp") },
        { "timestamp_altered"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "timestamp changed") },
        { "clock_skew"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "a clock is wrong") },
        { "stale"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "too old") },
        { "replayed"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "seen before") },
        { "signature_truncated"_L1,
          QT_TRANSLATE_NOOP("hookloupe::CoreText", "signature cut short") },
        { "unknown"_L1, QT_TRANSLATE_NOOP("hookloupe::CoreText", "unknown") },
} };

const CauseWords &wordsOf(Cause cause) noexcept
{
    return kWords[static_cast<std::size_t>(cause)];
}

} // namespace

QLatin1StringView causeId(Cause cause) noexcept
{
    return wordsOf(cause).id;
}

std::optional<Cause> causeFromId(QByteArrayView id) noexcept
{
    const auto *const found =
            std::find_if(kWords.begin(), kWords.end(), [id](const CauseWords &words) {
                return QByteArrayView(words.id.data(), words.id.size()) == id;
            });
    if (found == kWords.end())
        return std::nullopt;
    return static_cast<Cause>(found - kWords.begin());
}

QString causeTitle(Cause cause)
{
    return CoreText::tr(wordsOf(cause).title);
}

} // namespace hookloupe
