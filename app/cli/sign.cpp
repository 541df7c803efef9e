// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/http/requestframer.h"
#include "core/signature/resign.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

int runSign(const QStringList &arguments)
{
    Options options(
            u"sign"_s,
            u"Signs a raw HTTP request as the provider would and prints the signed request. An "
            u"old\n"
            "signature is replaced in its place; Content-Length is kept in step.\n\n"
            "Examples:\n"
            "  hookloupe-cli sign --scheme stripe --secret-env S request.http > signed.http\n"
            "  hookloupe-cli sign --scheme slack --secret-file s --timestamp 1700000000 "
            "request.http\n"
            "  hookloupe-cli sign --scheme github --secret-env S r.http | hookloupe-cli send - "
            "--to\n"
            "      http://localhost:3000/hooks"_s);
    options.positional(u"request"_s, u"a REQUEST.http file, or - for standard input"_s,
                       u"REQUEST.http|-"_s);
    options.keyOptions();
    options.option(u"timestamp"_s, u"Sign this time (default: the present)."_s, u"UNIX"_s);
    options.option(u"id"_s,
                   u"The delivery id, for schemes that sign one (default: the request's)."_s,
                   u"ID"_s);
    options.option(u"new-id"_s, u"A new delivery id: the consumer has not seen it yet."_s);
    options.option(u"event-type"_s,
                   u"Write this to the header that tells the event's type, where the request has "
                   "none."_s,
                   u"TYPE"_s);
    furtherSecretOptions(options, u"Sign with this secret as well, as during a rotation"_s);
    mistakeOption(options);
    options.option(u"url"_s, u"The URL to sign, for schemes that sign it."_s, u"URL"_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.positionals().size() != 1)
        return options.usageError(u"Give one request file, or - for standard input."_s);
    const auto timestamp = options.number(u"timestamp"_s, 0, 0, 253'402'300'799);
    if (!timestamp)
        return options.usageError(timestamp.error().sentence);
    const auto scheme = options.scheme();
    if (!scheme)
        return options.usageError(scheme.error().sentence);
    const auto key = options.key();
    if (!key)
        return fail(key.error());
    const auto request = readRequest(options.positionals().first());
    if (!request)
        return fail(request.error());
    SignOptions how{ .timestampUs = options.has(u"timestamp"_s) ? *timestamp * 1'000'000
                                                                : SystemClock::instance().nowUs(),
                     .deliveryId = options.value(u"id"_s).toUtf8(),
                     .isNewDelivery = options.has(u"new-id"_s),
                     .eventType = options.value(u"event-type"_s).toUtf8() };
    const auto more = furtherSecrets(options);
    if (!more)
        return fail(more.error());
    how.moreSecrets = *more;
    const auto mistake = mistakeOf(options);
    if (!mistake)
        return options.usageError(mistake.error().sentence);
    const QByteArray url = urlOf(options, *request);
    MistakeOptions forMistake;
    if (!more->empty())
        forMistake.otherSecret = more->front();
    const auto signedWire = *mistake
            ? wronglySignedRequest(*scheme, *key, *request, url, how, **mistake, forMistake)
            : signedRequest(*scheme, *key, *request, url, how);
    if (!signedWire)
        return fail(signedWire.error());
    if (const QByteArray field = eventTypeField(*scheme);
        !field.isEmpty() && !parseLenient(*signedWire).field(field))
        say(u"The request has no %1 header, which tells the event's type; --event-type TYPE "
            "writes it."_s.arg(displayText(field)));
    put(*signedWire);
    return Success;
}

} // namespace hookloupe::cli
