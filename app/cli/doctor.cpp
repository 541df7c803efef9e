// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/doctor.h"
#include "app/cli/commands.h"
#include "app/cli/endpointsfile.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/relays.h"
#include "app/cli/vaultoptions.h"
#include "core/workspace/stopsignals.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QUrl>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(Options &options)
{
    options.option(u"port"_s,
                   u"The port that should be listened on (default: %1)."_s.arg(kDefaultPort),
                   u"N"_s);
    options.option(u"tls"_s, u"What listens there speaks HTTPS."_s);
    options.option(u"url"_s, u"The public URL that the provider calls, of a tunnel or a server."_s,
                   u"URL"_s);
    relayOptions(options);
    options.option(u"yes"_s, u"Requests may leave this computer, to --url and --relay."_s);
    options.storeOption();
    options.option(u"endpoints"_s, u"Endpoints from this file instead of the store's."_s,
                   u"FILE.json"_s);
    vaultOptions(options);
    options.option(u"json"_s, u"One JSON object for each check."_s);
}

void print(const CheckLine &line, bool json)
{
    if (!json) {
        put(checkText({ line }).toUtf8());
        return;
    }
    putJson({ { u"check"_s, line.id },
              { u"outcome"_s, QString(checkOutcomeId(line.outcome)) },
              { u"finding"_s, line.finding },
              { u"advice"_s, line.advice } });
}

Result<QByteArray> publicUrlOf(const Options &options)
{
    if (!options.has(u"url"_s))
        return QByteArray();
    const QUrl url(options.value(u"url"_s), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Error{ ErrorCode::InvalidInput,
                      u"--url takes an absolute URL such as https://name.example/payments."_s };
    return url.toEncoded();
}

} // namespace

int runDoctor(const QStringList &arguments)
{
    Options options(
            u"doctor"_s,
            u"Why does nothing arrive? Checks whether Hookloupe listens, who holds the port, who\n"
            "can reach it, the firewall as far as you may look, the certificate as a sender sees\n"
            "it, and with --url or --relay sends a request from outside, which must arrive in the\n"
            "store of the listening program (it is taken out again). Exit code 1 when a check\n"
            "fails.\n\n"
            "Examples:\n"
            "  hookloupe-cli doctor\n"
            "  hookloupe-cli doctor --port 8025 --url https://name.trycloudflare.com/pay --yes\n"
            "  hookloupe-cli doctor --relay-file channel.txt --yes"_s);
    addOptions(options);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (!options.positionals().isEmpty())
        return options.usageError(u"doctor takes options only."_s);
    const auto port = options.number(u"port"_s, kDefaultPort, 1, 65535);
    if (!port)
        return options.usageError(port.error().sentence);
    const auto url = publicUrlOf(options);
    if (!url)
        return options.usageError(url.error().sentence);
    const auto relays = relaysOf(options);
    if (!relays)
        return relays.error().code == ErrorCode::InvalidInput
                ? options.usageError(relays.error().sentence)
                : fail({ ErrorCode::PermissionDenied, relays.error().sentence });
    auto workspace = Workspace::open({ .storePath = options.storePath() });
    if (!workspace)
        return fail(workspace.error());
    if (auto opened = openVault(options, (*workspace)->secrets()); !opened)
        return fail(opened.error());
    if (options.has(u"endpoints"_s)) {
        if (auto used = useEndpointsFile(**workspace, options.value(u"endpoints"_s)); !used)
            return fail(used.error());
    }
    // The program that listens is another one: its events come by the store.
    (*workspace)->followOtherPrograms();

    Doctor doctor(workspace->get());
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &doctor, &Doctor::cancel);
    const bool json = options.has(u"json"_s);
    QObject::connect(&doctor, &Doctor::lineFound, &doctor,
                     [json](const CheckLine &line) { print(line, json); });
    QObject::connect(&doctor, &Doctor::finished, &doctor, [] { QCoreApplication::quit(); });
    doctor.start({ .publicUrl = *url,
                   .relays = *relays,
                   .knowsRelayStates = false,
                   .mayAskOutside = options.has(u"yes"_s),
                   .findsListeners = true,
                   .findsTls = options.has(u"tls"_s),
                   .wantedPort = static_cast<quint16>(*port) });
    QCoreApplication::exec();
    return hasFailed(doctor.lines()) ? Negative : Success;
}

} // namespace hookloupe::cli
