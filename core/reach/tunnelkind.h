// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookloupe {

/// The programs that make a port of this computer reachable from the internet.
enum class TunnelKind {
    Cloudflared, ///< a quick tunnel of cloudflared
    Ngrok, ///< ngrok http
    Ssh, ///< ssh -R to a server of the person's own
    LocalhostRun, ///< ssh -R to localhost.run
    Serveo, ///< ssh -R to serveo.net
    Custom, ///< any other command
};
inline constexpr int kTunnelKindCount = 6;

/// "cloudflared", "ngrok", "ssh", "localhost.run", "serveo", "custom": how settings spell it.
QLatin1StringView tunnelKindId(TunnelKind kind) noexcept;
std::optional<TunnelKind> tunnelKindFromId(QStringView id) noexcept;

struct TunnelSettings
{
    TunnelKind kind = TunnelKind::Cloudflared;
    QString server; ///< Ssh: "host", "user@host" or a name of ~/.ssh/config
    /// Custom: program and arguments; `%PORT%` and `%URL%` stand for what is listened on. Not run
    /// by a shell.
    QString command;
    /// Ssh and Custom: known beforehand, since a proxy or the program has it fixed; else it is read
    /// from what the program prints.
    QByteArray publicUrl;

    bool operator==(const TunnelSettings &) const = default;
};

struct TunnelCommand
{
    QString program;
    QStringList arguments;
};

/// What to run so that the internet reaches \a localUrl ("http://127.0.0.1:8025"). InvalidInput
/// when the settings lack something.
Result<TunnelCommand> tunnelCommand(const TunnelSettings &settings, const QByteArray &localUrl);

/// The public URL (without a path) that \a line of the program's output tells, or an empty one.
QByteArray publicUrlIn(const TunnelSettings &settings, QByteArrayView line);

/// The URL of the list of tunnels in the API that ngrok says it serves, or an empty one: it is on
/// this computer.
QByteArray ngrokApiIn(QByteArrayView line);
/// The public URL of the tunnel that leads to \a localUrl in what that API answers, or an empty
/// one.
QByteArray ngrokUrlAmong(const QByteArray &tunnels, const QByteArray &localUrl);

/// A sentence on what to do about \a line when it is a complaint that is known, or an empty one.
QString tunnelAdvice(const TunnelSettings &settings, QByteArrayView line);

} // namespace hookloupe
