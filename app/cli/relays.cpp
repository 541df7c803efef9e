// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/relays.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/event/clock.h"
#include "core/reach/relayclient.h"

#include <memory>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

void relayOptions(Options &options)
{
    options.option(u"relay"_s,
                   u"Listen to this smee-compatible channel, too; may be given again. Whoever sees "
                   "the command line sees the channel: --relay-file hides it."_s,
                   u"URL"_s);
    options.option(u"relay-file"_s, u"The same, with one URL a line in this file."_s, u"F"_s);
    options.option(u"relay-path"_s,
                   u"Where the messages of relays arrive, as an endpoint's path (default: /)."_s,
                   u"PATH"_s);
}

Result<QList<Relay>> relaysOf(const Options &options)
{
    QStringList urls = options.values(u"relay"_s);
    if (options.has(u"relay-file"_s)) {
        const auto file = readInput(options.value(u"relay-file"_s));
        if (!file)
            return file.error();
        for (const QByteArray &line : file->split('\n')) {
            if (const QByteArray url = line.trimmed(); !url.isEmpty())
                urls += QString::fromUtf8(url);
        }
    }
    const QByteArray path =
            options.has(u"relay-path"_s) ? options.value(u"relay-path"_s).toUtf8() : "/"_ba;
    QList<Relay> relays;
    for (const QString &url : std::as_const(urls)) {
        auto relay = Relay::make(url, path);
        if (!relay)
            return relay.error();
        relays += std::move(*relay);
    }
    return relays;
}

void reportRelays(RelayClient &relays, QObject *context)
{
    auto said = std::make_shared<QStringList>();
    QObject::connect(&relays, &RelayClient::statusChanged, context, [&relays, said](qsizetype i) {
        const RelayStatus status = relays.status(i);
        while (said->size() <= i)
            said->append(QString());
        if (status.state == RelayStatus::State::Connecting || (*said)[i] == status.sentence)
            return;
        (*said)[i] = status.sentence;
        const qint64 waitS =
                (status.retryAtUs - SystemClock::instance().nowUs() + 500'000) / 1'000'000;
        say(status.state == RelayStatus::State::Connected
                    ? u"relay: %1"_s.arg(status.sentence)
                    : u"relay: %1 The next try is in %2 s."_s.arg(status.sentence)
                              .arg(qMax<qint64>(waitS, 1)));
    });
}

} // namespace hookloupe::cli
