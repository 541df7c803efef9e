// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/keyform.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/mac.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// \a text behind \a prefix, whose single `*` stands for any run; \a text itself when it begins
/// otherwise.
QByteArrayView stripped(QByteArrayView text, QByteArrayView prefix)
{
    const qsizetype star = prefix.indexOf('*');
    if (star < 0)
        return text.startsWith(prefix) ? text.sliced(prefix.size()) : text;
    const QByteArrayView tail = prefix.sliced(star + 1);
    if (!text.startsWith(prefix.first(star)))
        return text;
    const qsizetype end = text.indexOf(tail, star);
    return end < 0 ? text : text.sliced(end + tail.size());
}

} // namespace

Result<SecretBytes> secretFromText(QByteArrayView text, const KeyRules &rules)
{
    text = stripped(text, rules.strip);
    if (rules.form == KeyForm::Utf8)
        return SecretBytes(text);
    if (rules.form == KeyForm::Sha1 || rules.form == KeyForm::Nfkd) {
        QByteArray made = rules.form == KeyForm::Sha1
                ? digest(HashFunction::Sha1, { &text, 1 })
                : QString::fromUtf8(text).normalized(QString::NormalizationForm_KD).toUtf8();
        SecretBytes secret(made);
        wipe(made);
        return secret;
    }
    std::optional<QByteArray> decoded =
            rules.form == KeyForm::Hex ? fromHex(text) : fromBase64(text);
    if (!decoded) {
        const QString form =
                rules.form == KeyForm::Hex ? CoreText::tr("hexadecimal digits") : u"base64"_s;
        const QString prefix = rules.strip.isEmpty()
                ? QString()
                : CoreText::tr(" after “%1”").arg(displayText(rules.strip));
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The secret cannot be read: this scheme's secrets are %1%2.")
                              .arg(form, prefix) };
    }
    SecretBytes secret(*decoded);
    wipe(*decoded);
    return secret;
}

Result<std::vector<NamedSecret>> secretsOf(const KeyMaterial &key, const KeyRules &rules)
{
    auto main = secretFromText(key.key.view(), rules);
    std::vector<NamedSecret> secrets;
    if (main)
        secrets.push_back({ *main, {} });
    if (rules.otherForm) {
        KeyRules otherwise = rules;
        otherwise.form = *rules.otherForm;
        if (auto other = secretFromText(key.key.view(), otherwise))
            secrets.push_back({ *other, {} });
    }
    if (secrets.empty())
        return main.error();
    for (const QByteArray &parameter : rules.moreFrom) {
        const QByteArray text = key.parameters.value(parameter);
        if (text.isEmpty())
            continue;
        if (auto further = secretFromText(text, rules))
            secrets.push_back({ *further, parameter });
    }
    for (const QByteArray &fixed : rules.fixed)
        secrets.push_back({ SecretBytes(fixed), "published"_ba });
    return secrets;
}

} // namespace hookloupe
