// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QString duration(qint64 seconds)
{
    if (seconds % 86'400 == 0)
        return u"%1 d"_s.arg(seconds / 86'400);
    if (seconds % 3600 == 0)
        return u"%1 h"_s.arg(seconds / 3600);
    return seconds % 60 == 0 ? u"%1 min"_s.arg(seconds / 60) : u"%1 s"_s.arg(seconds);
}

void explain(const Scheme &scheme)
{
    putLine(u"%1 (%2)"_s.arg(scheme.name, scheme.id));
    putLine(scheme.summary);
    putLine({});
    const auto row = [](const QString &name, const QString &value) {
        if (!value.isEmpty())
            putLine(u"  %1 %2"_s.arg(name, -12).arg(value));
    };
    row(u"carrier"_s, QString::fromUtf8(scheme.carrier));
    row(u"algorithm"_s, scheme.algorithm);
    row(u"secret"_s, scheme.keyHint);
    row(u"tolerance"_s,
        scheme.toleranceS            ? duration(*scheme.toleranceS)
                : scheme.timestamped ? u"the age of the timestamp is not judged"_s
                                     : u"no timestamp is signed"_s);
    row(u"retries"_s, u"a message may come again for %1"_s.arg(duration(scheme.retryWindowS)));
    for (const SchemeParameter &parameter : scheme.parameters)
        row(u"parameter"_s,
            u"%1: %2%3"_s.arg(QString::fromUtf8(parameter.name), parameter.label,
                              parameter.required ? QString() : u" (may be left out)"_s));
    row(u"see"_s, scheme.documentation);
    putLine({});
    putLine(u"Example:"_s);
    putLine(u"  hookloupe-cli sign --scheme %1 --secret-env SECRET request.http > signed.http"_s
                    .arg(scheme.id));
    putLine(u"  hookloupe-cli verify --scheme %1 --secret-env SECRET --explain signed.http"_s.arg(
            scheme.id));
}

} // namespace

int runSchemes(const QStringList &arguments)
{
    Options options(u"schemes"_s,
                    u"Lists the signature schemes by id, or explains one in words.\n\n"
                    "Examples:\n  hookloupe-cli schemes\n  hookloupe-cli schemes stripe"_s);
    options.positional(u"id"_s, u"the scheme to explain"_s, u"[ID]"_s);
    options.option(u"json"_s, u"One JSON object a line."_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.positionals().size() > 1)
        return options.usageError(u"Give one scheme, or none for the list."_s);
    const QString id = options.positionals().value(0);
    bool found = false;
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        if (!id.isEmpty() && scheme.id != id)
            continue;
        found = true;
        if (options.has(u"json"_s))
            putJson({ { u"id"_s, scheme.id },
                      { u"name"_s, scheme.name },
                      { u"summary"_s, scheme.summary },
                      { u"carrier"_s, QString::fromUtf8(scheme.carrier) },
                      { u"algorithm"_s, scheme.algorithm } });
        else if (!id.isEmpty())
            explain(scheme);
        else
            putLine(u"%1 %2 %3"_s.arg(scheme.id, -24).arg(scheme.name, -36).arg(scheme.algorithm));
    }
    if (!found)
        return fail({ ErrorCode::NotFound,
                      u"There is no scheme '%1'; `hookloupe-cli schemes` lists them."_s.arg(id) });
    return Success;
}

} // namespace hookloupe::cli
