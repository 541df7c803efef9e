// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/causes/variants.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSecretPrefixBytesMax = 24;
/// Of secrets for webhooks with many providers.
const QByteArray kUsualPrefix = "whsec_"_ba;

/// Key material that is worked on for a moment, and wiped then.
struct Scratch
{
    QByteArray bytes;

    explicit Scratch(QByteArray made)
        : bytes(std::move(made))
    { }
    ~Scratch() { wipe(bytes); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
};

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text = text.first(text.size() - 1);
    return text;
}

/// `whsec_`, `sk_test_`: letters and digits up to the last underscore near the start.
qsizetype prefixLength(QByteArrayView text) noexcept
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < qMin(text.size(), kSecretPrefixBytesMax); ++i) {
        const char c = text[i];
        const bool isWord = isLetterOrDigit(c);
        if (c == '_')
            length = i + 1;
        else if (!isWord)
            break;
    }
    return length;
}

class Keys
{
public:
    Keys(const Scheme &scheme, const KeyMaterial &key, const SigningSink &sink)
        : m_scheme(scheme)
        , m_key(key)
        , m_sink(sink)
    { }

    /// The same scheme with another text.
    bool text(std::vector<Clue> clues, QByteArrayView text, bool isCommon = false)
    {
        KeyMaterial key = m_key;
        key.key = SecretBytes(text);
        return m_sink({ std::move(clues), m_scheme, std::move(key), isCommon });
    }

    /// The bytes themselves, whatever the scheme makes of a text.
    bool bytes(std::vector<Clue> clues, QByteArrayView bytes, bool isCommon = false)
    {
        KeyMaterial key = m_key;
        key.key = SecretBytes(bytes);
        Scheme scheme = changedScheme(m_scheme, [](SchemeRules &rules) {
            rules.key.form = KeyForm::Utf8;
            rules.key.strip.clear();
        });
        return m_sink({ std::move(clues), std::move(scheme), std::move(key), isCommon });
    }

private:
    const Scheme &m_scheme;
    const KeyMaterial &m_key;
    const SigningSink &m_sink;
};

bool otherSecrets(const Scheme &scheme, const KeyMaterial &key,
                  const std::vector<KnownSecret> &others, const SigningSink &sink)
{
    return std::all_of(others.begin(), others.end(), [&](const KnownSecret &other) {
        if (other.key.isEmpty()
            || (other.key.view() == key.key.view() && other.parameters == key.parameters))
            return true;
        KeyMaterial material = key;
        material.key = other.key;
        if (!other.format.isEmpty())
            material.format = other.format;
        for (auto it = other.parameters.cbegin(); it != other.parameters.cend(); ++it) {
            if (material.parameters.value(it.key()).isEmpty())
                material.parameters.insert(it.key(), it.value());
        }
        const Clue clue = other.isRetired
                ? Clue{ Cause::OldSecret,
                        CoreText::tr("the retired secret of %1 is used").arg(other.name) }
                : Clue{ Cause::OtherSecret,
                        CoreText::tr("the secret of %1 is used").arg(other.name) };
        return sink({ { clue }, scheme, std::move(material), true });
    });
}

bool blanks(QByteArrayView text, Keys &keys)
{
    const Cause cause = Cause::SecretWhitespace;
    const QByteArrayView bare = trimmed(text);
    QByteArrayView unquoted = bare;
    if (unquoted.size() > 2 && (unquoted.front() == '"' || unquoted.front() == '\'')
        && unquoted.front() == unquoted.back())
        unquoted = unquoted.sliced(1, unquoted.size() - 2);
    const bool isChanged = bare.size() != text.size();
    if (isChanged
        && !keys.text({ { cause, CoreText::tr("the blanks around the secret are left out") } },
                      bare, true))
        return false;
    if (unquoted.size() != bare.size()
        && !keys.text({ { cause, CoreText::tr("the quotes around the secret are left out") } },
                      unquoted, true))
        return false;
    const auto framed = [&keys, text](QByteArrayView before, QByteArrayView after,
                                      const QString &clause, bool isCommon) {
        Scratch scratch(before.toByteArray());
        scratch.bytes.append(text).append(after);
        return keys.bytes({ { cause, clause } }, scratch.bytes, isCommon);
    };
    return framed({}, "\n", CoreText::tr("a line feed follows the secret"), true)
            && framed({}, "\r\n", CoreText::tr("CR LF follows the secret"), false)
            && framed({}, " ", CoreText::tr("a blank follows the secret"), false)
            && framed(" ", {}, CoreText::tr("a blank comes before the secret"), false);
}

/// The text with and without its prefix, each as it is and decoded, each when the scheme does
/// something else.
bool readings(const KeyRules &rules, QByteArrayView text, Keys &keys)
{
    const qsizetype length = prefixLength(text);
    const QByteArrayView rest = text.sliced(length);
    const bool ruleDecodes = rules.form == KeyForm::Hex || rules.form == KeyForm::Base64;
    const bool ruleStrips = length > 0 && !rules.strip.isEmpty();
    const QString prefix = displayText(text.first(length));
    const Clue kept{ Cause::SecretPrefix, CoreText::tr("the prefix “%1” is kept").arg(prefix) };
    const Clue left{ Cause::SecretPrefix, CoreText::tr("the prefix “%1” is left out").arg(prefix) };
    const Clue plain{ Cause::SecretEncoding,
                      CoreText::tr("the secret is used as text, not decoded") };
    const auto clues = [&](bool strips, const Clue *reading) {
        std::vector<Clue> all;
        if (length > 0 && strips != ruleStrips)
            all.push_back(strips ? left : kept);
        if (reading)
            all.push_back(*reading);
        return all;
    };
    // As text.
    const Clue *asText = ruleDecodes ? &plain : nullptr;
    if (auto made = clues(true, asText);
        length > 0 && !made.empty() && !keys.bytes(made, rest, true))
        return false;
    if (auto made = clues(false, asText); !made.empty() && !keys.bytes(made, text, true))
        return false;
    struct Decoded
    {
        bool isRule = false;
        QStringView name;
        std::optional<QByteArray> (*decode)(QByteArrayView) = nullptr;
    };
    const std::array<Decoded, 3> kinds{
        Decoded{ rules.form == KeyForm::Base64, u"base64", fromBase64 },
        Decoded{ rules.form == KeyForm::Hex, u"hexadecimal", fromHex },
        Decoded{ false, u"base64url", fromBase64Url },
    };
    for (const Decoded &kind : kinds) {
        const Clue clue{ Cause::SecretEncoding,
                         CoreText::tr("the secret is decoded as %1").arg(kind.name) };
        for (const bool strips : { true, false }) {
            if (strips && length == 0)
                continue;
            auto bytes = kind.decode(strips ? rest : text);
            std::vector<Clue> made = clues(strips, kind.isRule ? nullptr : &clue);
            const bool goesOn = !bytes || made.empty() || keys.bytes(std::move(made), *bytes, true);
            if (bytes)
                wipe(*bytes);
            if (!goesOn)
                return false;
        }
    }
    return true;
}

/// The secret as a program that encodes it once too often would use it.
bool encodings(const KeyRules &rules, QByteArrayView text, Keys &keys)
{
    const auto encoded = [&keys](QStringView name, QByteArray bytes) {
        const Scratch scratch(std::move(bytes));
        return keys.bytes({ { Cause::SecretEncoding,
                              CoreText::tr("the secret is encoded as %1 once more").arg(name) } },
                          scratch.bytes);
    };
    const auto raw = QByteArray::fromRawData(text.data(), text.size());
    // A rule that reads a prefix can miss it; one that uses the secret whole (Stripe's) misses the
    // usual one when only what follows was copied.
    const bool isWhole = rules.strip.isEmpty() && rules.form == KeyForm::Utf8;
    const QByteArray prefix = isWhole && prefixLength(text) == 0 ? kUsualPrefix : rules.strip;
    const Scratch prefixed(prefix + raw);
    if (!prefix.isEmpty() && !prefix.contains('*') && !text.startsWith(prefix)
        && !keys.bytes(
                { { Cause::SecretPrefix,
                    CoreText::tr("“%1” stands before the secret").arg(displayText(prefix)) } },
                prefixed.bytes))
        return false;
    return encoded(u"base64", raw.toBase64()) && encoded(u"hexadecimal", raw.toHex());
}

} // namespace

bool keyVariants(const Scheme &scheme, const KeyMaterial &key,
                 const std::vector<KnownSecret> &others, const SigningSink &sink)
{
    if (!otherSecrets(scheme, key, others, sink))
        return false;
    if (scheme.keyKind == KeyKind::PublicKey || key.key.isEmpty())
        return true;
    Keys keys(scheme, key, sink);
    const QByteArrayView text = key.key.view();
    return blanks(text, keys) && readings(scheme.rules->key, text, keys)
            && encodings(scheme.rules->key, text, keys);
}

} // namespace hookloupe
