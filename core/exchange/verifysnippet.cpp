// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/verifysnippet.h"

#include "core/event/ascii.h"
#include "core/exchange/snippettemplate.h"
#include "core/exchange/snippettext.h"
#include "core/signature/parts/parts.h"
#include "core/signature/schemerules.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLanguages{
    SnippetLanguage{ "node"_L1, "Node.js"_L1, "mjs"_L1 },
    SnippetLanguage{ "python"_L1, "Python"_L1, "py"_L1 },
    SnippetLanguage{ "php"_L1, "PHP"_L1, "php"_L1 },
    SnippetLanguage{ "ruby"_L1, "Ruby"_L1, "rb"_L1 },
    SnippetLanguage{ "go"_L1, "Go"_L1, "go"_L1 },
    SnippetLanguage{ "java"_L1, "Java"_L1, "java"_L1 },
    SnippetLanguage{ "csharp"_L1, "C#"_L1, "cs"_L1 },
};

constexpr std::array<PartFunction, 7> kParts{ bodyPart,   timestampPart, idPart, headerPart,
                                              methodPart, parameterPart, urlPart };

/// What keeps the scheme from being said whole in one function; empty when nothing does.
QString obstacle(const SchemeRules &rules)
{
    if (rules.algorithm.isPublicKey())
        return u"it is signed with a private key; use a library of the provider for it"_s;
    if (rules.algorithm.isCredential())
        return u"it sends a secret and signs nothing: compare that in constant time"_s;
    if (rules.algorithm.kind != AlgorithmKind::Hmac)
        return u"it signs with a plain digest"_s;
    const CarrierRules &carrier = rules.carrier;
    if (rules.jws || carrier.form == CarrierForm::Jws)
        return u"it sends a JSON Web Token; use a library for those"_s;
    if (rules.message || carrier.form == CarrierForm::Message)
        return u"it follows RFC 9421; use a library for that"_s;
    if (carrier.place != Place::Header)
        return u"its signature stands in the body"_s;
    if (carrier.form == CarrierForm::Basic || carrier.form == CarrierForm::JsonBase64
        || carrier.firstIsTime || carrier.groupSeparator != '\0' || carrier.isQuoted
        || !carrier.labelParameter.isEmpty() || carrier.encoding == TextEncoding::Text)
        return u"its header has a form of its own"_s;
    const auto &timestamp = rules.timestamp;
    if (timestamp
        && (timestamp->isOptional
            || (timestamp->place != Place::Header && timestamp->place != Place::Element)
            || (timestamp->place == Place::Element && carrier.form != CarrierForm::Elements)))
        return u"its timestamp stands in the body"_s;
    if (!rules.cases.empty() || rules.eachArray || rules.bodyDigest || !rules.guards.empty()
        || !rules.requiredFields.empty() || !rules.key.fixed.isEmpty())
        return u"it has other rules for some requests"_s;
    if (rules.contents.size() != 1 || !rules.key.moreFrom.isEmpty() || rules.key.otherForm
        || !carrier.moreNames.isEmpty())
        return u"it signs in more than one form"_s;
    if (rules.key.form == KeyForm::Nfkd || rules.key.form == KeyForm::Sha1
        || rules.key.strip.contains('*'))
        return u"its key is derived from the secret in a way of its own"_s;
    for (const TemplatePart &part : rules.contents.front().parts) {
        const bool isKnown =
                !part.make || std::find(kParts.begin(), kParts.end(), part.make) != kParts.end();
        if (!isKnown || (part.make == urlPart && !part.argument.isEmpty()))
            return u"it signs something that has to be composed from the request first"_s;
    }
    return {};
}

QByteArray lower(const QByteArray &name)
{
    return name.toLower();
}

/// The parts of the signed content as expressions of the language.
QByteArray contentExpression(const SchemeRules &rules, const SnippetTemplate &form)
{
    QByteArrayList parts;
    for (const TemplatePart &part : rules.contents.front().parts) {
        if (!part.make)
            parts += form.expression("literal", part.literal);
        else if (part.make == bodyPart)
            parts += form.expression("body", {});
        else if (part.make == timestampPart)
            parts += form.expression("timestamp", {});
        else if (part.make == idPart)
            parts += form.expression("header", lower(rules.idHeader));
        else if (part.make == headerPart)
            parts += form.expression("header", lower(part.argument));
        else if (part.make == methodPart)
            parts += form.expression("method", {});
        else if (part.make == urlPart)
            parts += form.expression("url", {});
        else
            parts += form.expression("param", snippetVariable(part.argument));
    }
    return parts.join(form.value("join"));
}

QSet<QByteArray> conditionsOf(const SchemeRules &rules)
{
    const CarrierRules &carrier = rules.carrier;
    const auto &time = rules.timestamp;
    const bool isClock = time && (time->toleranceS || time->futureToleranceS);
    QSet<QByteArray> holds;
    const auto set = [&holds](bool condition, const char *name) {
        if (condition)
            holds.insert(name);
    };
    set(carrier.form == CarrierForm::Raw, "raw");
    set(carrier.form == CarrierForm::Prefix, "prefix");
    set(carrier.form == CarrierForm::List, "list");
    set(carrier.form == CarrierForm::Elements, "elements");
    set(carrier.form == CarrierForm::List || carrier.form == CarrierForm::Elements, "isList");
    set(carrier.several, "several");
    set(carrier.encoding == TextEncoding::Hex, "hex");
    set(carrier.encoding == TextEncoding::Base64, "base64");
    set(carrier.encoding == TextEncoding::Base64Url, "base64url");
    set(carrier.upperHex, "upper");
    set(carrier.anyHexCase, "anyCase");
    set(carrier.isPadded, "padded");
    set(rules.key.form == KeyForm::Utf8, "keyText");
    set(rules.key.form == KeyForm::Hex, "keyHex");
    set(rules.key.form == KeyForm::Base64, "keyBase64");
    set(!rules.key.strip.isEmpty(), "strip");
    set(carrier.form != CarrierForm::Raw || carrier.upperHex || carrier.anyHexCase
                || carrier.isPadded || !rules.key.strip.isEmpty(),
        "strings");
    set(rules.algorithm.hash == HashFunction::Sha1, "sha1");
    set(rules.algorithm.hash == HashFunction::Sha256, "sha256");
    set(rules.algorithm.hash == HashFunction::Sha384, "sha384");
    set(rules.algorithm.hash == HashFunction::Sha384
                || rules.algorithm.hash == HashFunction::Sha512,
        "sha512");
    const ContentTemplate &content = rules.contents.front();
    set(content.uses(urlPart) || content.uses(methodPart), "target");
    set(content.uses(parameterPart), "parameter");
    set(time.has_value(), "time");
    set(time && time->place == Place::Header, "timeHeader");
    set(time && time->place == Place::Element, "timeElement");
    set(isClock, "clock");
    set(isClock && time->toleranceS, "past");
    set(isClock && time->futureToleranceS, "ahead");
    set(isClock && time->unit == TimeUnit::Seconds, "seconds");
    set(isClock && time->unit == TimeUnit::Milliseconds, "millis");
    set(isClock && time->unit == TimeUnit::Iso8601, "iso");
    set(isClock && time->unit == TimeUnit::HttpDate, "httpdate");
    set(isClock && (time->unit == TimeUnit::Seconds || time->unit == TimeUnit::HttpDate), "whole");
    return holds;
}

/// What people should know before they use it, a line each.
QStringList commentsOf(const Scheme &scheme)
{
    const SchemeRules &rules = *scheme.rules;
    QStringList lines{
        u"Verifies webhooks of %1: %2 over %3, in the header %4."_s.arg(
                scheme.name, scheme.algorithm, rules.contentDescription,
                QString::fromLatin1(scheme.carrier)),
        u"WEBHOOK_SECRET: %1"_s.arg(scheme.keyHint),
    };
    for (const TemplatePart &part : rules.contents.front().parts) {
        if (part.make == parameterPart)
            lines += u"%1: %2"_s.arg(QString::fromLatin1(snippetVariable(part.argument)),
                                     QString::fromUtf8(part.argument).replace(u'_', u' '));
    }
    lines += u"The usual mistake is a body that a framework parsed and wrote anew: the bytes that "
             "came are signed."_s;
    if (!rules.timestamp)
        lines += u"Nothing dates a request: keep the ids of deliveries, and refuse one that comes "
                 "again."_s;
    else if (!rules.timestamp->toleranceS)
        lines += u"The provider names no limit of age, so none is checked: set one that suits "
                 "you."_s;
    return lines;
}

} // namespace

std::span<const SnippetLanguage> verifySnippetLanguages()
{
    return kLanguages;
}

const SnippetLanguage *findVerifySnippetLanguage(const QString &id)
{
    const auto *language = std::find_if(kLanguages.begin(), kLanguages.end(),
                                        [&id](const SnippetLanguage &one) { return one.id == id; });
    return language == kLanguages.end() ? nullptr : &*language;
}

QByteArray snippetVariable(QByteArrayView parameter)
{
    QByteArray name = "WEBHOOK_";
    for (const char c : parameter) {
        const bool isLetter = isLetterOrDigit(c);
        name += isLetter ? c : '_';
    }
    return name.toUpper();
}

Result<QByteArray> verifySnippet(const Scheme &scheme, const SnippetLanguage &language)
{
    const SchemeRules &rules = *scheme.rules;
    const QString why = obstacle(rules);
    if (!why.isEmpty())
        return Error{ ErrorCode::Unsupported,
                      u"There is no snippet for %1: %2. `hookloupe-cli schemes %3` explains it."_s
                              .arg(scheme.name, why, scheme.id) };
    QFile file(u":/hookloupe/snippets/%1.txt"_s.arg(language.id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The template of %s is missing.", language.id.data());
    SnippetTemplate form(file.readAll());

    const CarrierRules &carrier = rules.carrier;
    const auto &time = rules.timestamp;
    QByteArray comments;
    for (const QString &line : commentsOf(scheme))
        comments += (comments.isEmpty() ? QByteArray() : "\n"_ba) + form.value("comment") + ' '
                + commentText(line);
    form.set("COMMENTS", comments);
    form.setText("HEADER", lower(carrier.name));
    form.setText("PREFIX", carrier.prefix);
    form.setText("SEPARATOR", QByteArray(1, carrier.separator));
    form.setText("PAIR", QByteArray(1, carrier.pair));
    form.setText("LABEL", carrier.label);
    form.setText("STRIP", rules.key.strip);
    if (time) {
        form.setText("TIMENAME", time->place == Place::Header ? lower(time->name) : time->name);
        form.set("TOLERANCE", QByteArray::number(time->toleranceS.value_or(0)));
        form.set("AHEAD", QByteArray::number(time->futureToleranceS.value_or(0)));
        form.set("OLDER", time->inclusive ? ">" : ">=");
    }
    form.set("HASH", form.value("hash").split(' ').value(static_cast<int>(rules.algorithm.hash)));
    form.set("ENCODING", carrier.encoding == TextEncoding::Base64 ? "base64" : "base64url");
    form.set("CONTENT", contentExpression(rules, form));
    return form.expanded(conditionsOf(rules));
}

} // namespace hookloupe
