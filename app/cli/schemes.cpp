// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/exchange/verifysnippet.h"
#include "core/signature/schemeexample.h"
#include "core/signature/schemefile.h"
#include "core/signature/schemerules.h"
#include "core/signature/schemetext.h"

#include <QJsonArray>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// The members are a contract.
QJsonObject schemeJson(const Scheme &scheme)
{
    QJsonArray parameters;
    for (const SchemeParameter &parameter : scheme.parameters) {
        parameters.append(QJsonObject{ { u"name"_s, displayText(parameter.name) },
                                       { u"label"_s, parameter.label },
                                       { u"required"_s, parameter.required } });
    }
    const auto &timestamp = scheme.rules->timestamp;
    return { { u"id"_s, scheme.id },
             { u"name"_s, scheme.name },
             { u"summary"_s, scheme.summary },
             { u"algorithm"_s, scheme.algorithm },
             { u"carrier"_s, displayText(scheme.carrier) },
             { u"content"_s, scheme.rules->contentDescription },
             { u"key_kind"_s,
               scheme.keyKind == KeyKind::PublicKey ? u"public_key"_s : u"shared_secret"_s },
             { u"key_hint"_s, scheme.keyHint },
             { u"parameters"_s, parameters },
             { u"signs_url"_s, scheme.signsUrl },
             { u"timestamped"_s, scheme.timestamped },
             { u"tolerance_s"_s, numberOrNull(scheme.toleranceS) },
             { u"future_tolerance_s"_s,
               timestamp ? numberOrNull(timestamp->futureToleranceS) : QJsonValue() },
             { u"retry_window_s"_s, scheme.retryWindowS },
             { u"documentation"_s, scheme.documentation },
             { u"own"_s, scheme.isOwn() },
             { u"file"_s, scheme.isOwn() ? QJsonValue(scheme.file) : QJsonValue() } };
}

QJsonValue exampleJson(const Scheme &scheme)
{
    const auto example = schemeExample(scheme);
    if (!example)
        return {};
    QJsonObject parameters;
    for (auto it = example->parameters.cbegin(); it != example->parameters.cend(); ++it)
        parameters[QString::fromUtf8(it.key())] = QString::fromUtf8(it.value());
    return QJsonObject{ { u"request"_s, QString::fromUtf8(example->wire) },
                        { u"secret"_s, QString::fromUtf8(example->secret) },
                        { u"parameters"_s, parameters },
                        { u"now"_s, example->unixTime } };
}

void putExample(const Scheme &scheme)
{
    const auto example = schemeExample(scheme);
    putLine({});
    if (!example) {
        putLine(u"Only the provider can sign a request of its own. To sign one for tests:"_s);
        putLine(u"  hookloupe-cli sign --scheme %1 --secret-file private.pem request.http"_s.arg(
                scheme.id));
        return;
    }
    putLine(u"Example, with a secret that is nobody's:"_s);
    putLine({});
    for (const QByteArray &line : QByteArray(example->wire).replace('\r', "").split('\n'))
        putLine(line.isEmpty() ? QString() : u"    "_s + displayText(line));
    putLine({});
    QString parameters;
    for (auto it = example->parameters.cbegin(); it != example->parameters.cend(); ++it)
        parameters += u" --param '%1=%2'"_s.arg(QString::fromUtf8(it.key()),
                                                QString::fromUtf8(it.value()));
    putLine(u"  hookloupe-cli schemes %1 --example >signed.http"_s.arg(scheme.id));
    putLine(u"  SECRET='%1' hookloupe-cli verify --scheme %2 --secret-env SECRET%3 --now %4 "
            "--explain signed.http"_s.arg(QString::fromUtf8(example->secret), scheme.id, parameters)
                    .arg(example->unixTime));
}

void explain(const Scheme &scheme)
{
    constexpr int kTitleWidth = 15;
    putLine(u"%1 (%2)"_s.arg(scheme.name, scheme.id));
    putLine(scheme.summary);
    putLine({});
    for (const NamedValue &line : schemeText(scheme) + QList{ schemeOrigin(scheme) }) {
        QString title = line.name;
        for (const QString &text : line.value.split(u'\n')) {
            putLine(u"  %1%2"_s.arg(title, -kTitleWidth).arg(text));
            title.clear();
        }
    }
    putExample(scheme);
}

int check(const QString &path, bool json)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return fail(bytes.error());
    const auto scheme = Scheme::fromJson(*bytes);
    if (scheme) {
        if (json)
            putJson({ { u"file"_s, path }, { u"usable"_s, true }, { u"id"_s, scheme->id } });
        else
            putLine(u"%1: usable: %2 (%3), %4"_s.arg(path, scheme->name, scheme->id,
                                                     scheme->algorithm));
        return Success;
    }
    const SchemeMistake mistake = schemeMistake(*bytes, scheme.error());
    if (json)
        putJson({ { u"file"_s, path },
                  { u"usable"_s, false },
                  { u"line"_s, mistake.line },
                  { u"column"_s, mistake.column },
                  { u"member"_s, mistake.member },
                  { u"sentence"_s, mistake.sentence } });
    else
        putLine(u"%1:%2:%3: %4"_s.arg(path)
                        .arg(mistake.line)
                        .arg(mistake.column)
                        .arg(mistake.sentence));
    return Negative;
}

QStringList languageIds()
{
    QStringList ids;
    for (const SnippetLanguage &language : verifySnippetLanguages())
        ids += language.id;
    return ids;
}

QString languageList()
{
    return languageIds().join(u", "_s);
}

int putSnippet(const Options &options, const Scheme &scheme)
{
    const QString id = options.value(u"snippet"_s);
    const SnippetLanguage *language = findVerifySnippetLanguage(id);
    if (!language)
        return options.usageError(
                u"There are no snippets in '%1', but in %2."_s.arg(id, languageList()));
    const auto snippet = verifySnippet(scheme, *language);
    if (!snippet)
        return fail(snippet.error());
    put(*snippet);
    return Success;
}

int list(const Options &options)
{
    for (const Scheme &scheme : options.schemes()->schemes()) {
        if (options.has(u"json"_s))
            putJson(schemeJson(scheme));
        else
            putLine(u"%1 %2 %3%4"_s.arg(scheme.id, -24)
                            .arg(scheme.name, -36)
                            .arg(scheme.algorithm,
                                 scheme.isOwn() ? u"  (yours: %1)"_s.arg(scheme.file) : QString()));
    }
    for (const QString &problem : options.ownSchemes().problems)
        say(u"hookloupe-cli: "_s + problem);
    return Success;
}

int showOne(const Options &options, const Scheme &scheme)
{
    if (options.has(u"snippet"_s))
        return putSnippet(options, scheme);
    if (options.has(u"file"_s)) {
        const auto text = schemeFileText(scheme);
        if (!text)
            return fail(text.error());
        put(*text);
        return Success;
    }
    if (options.has(u"example"_s)) {
        const auto example = schemeExample(scheme);
        if (!example)
            return fail({ ErrorCode::NotFound,
                          u"There is no example of %1: only the provider can sign one."_s.arg(
                                  scheme.name) });
        put(example->wire);
        return Success;
    }
    if (!options.has(u"json"_s)) {
        explain(scheme);
        return Success;
    }
    QJsonObject object = schemeJson(scheme);
    QJsonArray explanation;
    for (const NamedValue &line : schemeText(scheme) + QList{ schemeOrigin(scheme) })
        explanation.append(QJsonObject{ { u"title"_s, line.name }, { u"text"_s, line.value } });
    object[u"explanation"_s] = explanation;
    object[u"example"_s] = exampleJson(scheme);
    putJson(object);
    return Success;
}

} // namespace

int runSchemes(const QStringList &arguments)
{
    Options options(
            u"schemes"_s,
            u"Lists the signature schemes by id, or explains one in words, with an example.\n"
            "Files of your own in the folder of --schemes are schemes as well; one with the id of "
            "a\n"
            "built-in scheme takes its place.\n\n"
            "Examples:\n"
            "  hookloupe-cli schemes\n"
            "  hookloupe-cli schemes stripe\n"
            "  hookloupe-cli schemes github --file >ours.json    a copy to change\n"
            "  hookloupe-cli schemes stripe --snippet python >verify_webhook.py\n"
            "  hookloupe-cli schemes --check ours.json"_s);
    options.positional(u"id"_s, u"the scheme to explain"_s, u"[ID]"_s);
    options.option(u"example"_s, u"Print the signed example request alone."_s);
    options.option(u"file"_s, u"Print the file that describes the scheme."_s);
    options.option(
            u"snippet"_s,
            u"Print code that verifies the scheme in a program of yours: %1."_s.arg(languageList()),
            u"LANGUAGE"_s);
    options.words(u"snippet"_s, languageIds);
    options.option(u"check"_s, u"Say whether this file can be used, or where it cannot."_s,
                   u"FILE"_s);
    options.option(u"schema"_s, u"Print the JSON Schema of scheme files."_s);
    options.schemesOption();
    options.option(u"json"_s, u"One JSON object a line."_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.positionals().size() > 1)
        return options.usageError(u"Give one scheme, or none for the list."_s);
    const QString id = options.positionals().value(0);
    if (id.isEmpty()
        && (options.has(u"example"_s) || options.has(u"file"_s) || options.has(u"snippet"_s)))
        return options.usageError(u"Name the scheme."_s);
    if (options.has(u"schema"_s)) {
        put(schemeSchema());
        return Success;
    }
    if (options.has(u"check"_s))
        return check(options.value(u"check"_s), options.has(u"json"_s));
    if (id.isEmpty())
        return list(options);
    const auto scheme = options.schemeOfId(id);
    return scheme ? showOne(options, *scheme) : fail(scheme.error());
}

} // namespace hookloupe::cli
