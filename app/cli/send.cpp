// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/sending.h"
#include "core/event/bytes.h"
#include "core/http/compose.h"

#include <QCoreApplication>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// An editor changes a body and not its length: the answer alone would not tell why it fails.
void warnOfWrongLength(const WireRequest &request)
{
    const auto field = request.field("Content-Length");
    if (!field)
        return;
    const QByteArray stated = field->toByteArray();
    const QByteArray real = QByteArray::number(request.content.length);
    if (stated != real)
        say(u"hookloupe-cli: Content-Length is %1, but the body has %2 bytes; it is sent as it "
            "stands."_s.arg(displayText(stated, 40), QString::fromLatin1(real)));
}

} // namespace

int runSend(const QStringList &arguments)
{
    Options options(u"send"_s,
                    u"Sends a raw HTTP request as it stands in the file; only line ends of its "
                    u"head become\n"
                    "CR LF where they are not. The answer's body goes to standard output, status "
                    "and times\n"
                    "to standard error. Exit code 0 for 2xx.\n\n"
                    "Examples:\n"
                    "  hookloupe-cli send request.http --to http://localhost:3000\n"
                    "  hookloupe-cli sign --scheme stripe --secret-env S r.http |\n"
                    "      hookloupe-cli send - --to http://localhost:3000/webhooks"_s);
    options.positional(u"request"_s, u"a REQUEST.http file, or - for standard input"_s,
                       u"REQUEST.http|-"_s);
    addSendOptions(options);
    options.option(u"json"_s, u"Print the result as a JSON object instead of the body."_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.positionals().size() != 1)
        return options.usageError(u"Give one request file, or - for standard input."_s);
    const auto target = targetOf(options);
    if (!target)
        return options.usageError(target.error().sentence);
    const auto limits = limitsOf(options);
    if (!limits)
        return options.usageError(limits.error().sentence);
    const auto request = readRequest(options.positionals().first());
    if (!request)
        return fail(request.error());
    warnOfWrongLength(*request);
    if (const auto exit = refusal(options, *target))
        return *exit;

    const QByteArray wire = target->pathAndQuery.isEmpty()
            ? request->wire
            : withTarget(*request, target->pathAndQuery);
    HttpSender sender;
    SendResult result;
    sender.send(*target, wire, *limits, [&result](SendResult done) {
        result = std::move(done);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (options.has(u"json"_s)) {
        putJson(resultJson(result));
    } else {
        put(result.body);
        say(resultLine(result));
    }
    return is2xx(result) ? Success : Negative;
}

} // namespace hookloupe::cli
