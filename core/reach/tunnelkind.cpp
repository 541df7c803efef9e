// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/tunnelkind.h"

#include "core/event/coretext.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKindIds{ "cloudflared"_L1,   "ngrok"_L1,  "ssh"_L1,
                               "localhost.run"_L1, "serveo"_L1, "custom"_L1 };
static_assert(kKindIds.size() == kTunnelKindCount);

/// What matters is told in the first part of a line.
constexpr qsizetype kCommandBytesMax = 2000;

TunnelCommand sshCommand(const QString &server, const QString &remote, const QUrl &local,
                         bool hasSession)
{
    QStringList arguments;
    if (!hasSession)
        arguments += u"-N"_s;
    // Nobody is there to answer a question, and a forwarding that fails must not look like success.
    arguments += { u"-T"_s,
                   u"-o"_s,
                   u"BatchMode=yes"_s,
                   u"-o"_s,
                   u"ExitOnForwardFailure=yes"_s,
                   u"-o"_s,
                   u"ServerAliveInterval=30"_s,
                   u"-o"_s,
                   u"ServerAliveCountMax=3"_s,
                   u"-R"_s,
                   u"%1:%2:%3"_s.arg(remote, local.host()).arg(local.port()),
                   u"--"_s,
                   server };
    return { u"ssh"_s, arguments };
}

Error missing(const QString &sentence, const QString &where)
{
    return { ErrorCode::InvalidInput, sentence, where };
}

/// `https://host[:port]` of a URL, when its host is not this computer or its network.
QByteArray outsideOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    static const QRegularExpression inside(
            u"^(localhost|127\\..*|0\\.0\\.0\\.0|::1?|10\\..*|192\\.168\\..*)$"_s);
    if (!url.isValid() || host.isEmpty() || inside.match(host).hasMatch())
        return {};
    return url
            .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                      | QUrl::RemoveUserInfo)
            .toEncoded();
}

QByteArray firstMatch(const QRegularExpression &pattern, const QString &line)
{
    const auto match = pattern.match(line);
    return match.hasMatch() ? outsideOrigin(match.captured(1)) : QByteArray();
}

QByteArray cloudflaredUrl(const QString &line)
{
    // The service's own address stands in its complaints.
    static const QRegularExpression pattern(
            u"(https://(?!api\\.)[a-z0-9-]+\\.trycloudflare\\.com)\\b"_s);
    return firstMatch(pattern, line);
}

QByteArray ngrokUrl(const QString &line)
{
    // Other lines have a url=, too: that of the documents, or of what failed.
    static const QRegularExpression pattern(
            u"\\bmsg=\"started (?:tunnel|endpoint)\".*\\burl=\"?(https?://[^\\s\"]+)"_s);
    static const QRegularExpression screen(u"^Forwarding\\s+(https?://\\S+) -> "_s);
    if (const QByteArray url = firstMatch(pattern, line); !url.isEmpty())
        return url;
    return firstMatch(screen, line);
}

QByteArray serviceUrl(const QString &line)
{
    static const QRegularExpression localhostRun(
            u"tunneled with tls termination, (https://[^\\s,]+)"_s);
    static const QRegularExpression serveo(u"Forwarding HTTP traffic from (https?://\\S+)"_s);
    if (const QByteArray url = firstMatch(localhostRun, line); !url.isEmpty())
        return url;
    return firstMatch(serveo, line);
}

/// A server of one's own says the port only; its name is known.
QByteArray sshUrl(const QString &server, const QString &line)
{
    static const QRegularExpression pattern(u"^Allocated port (\\d{1,5}) for remote forward"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(server.section(u'@', -1));
    url.setPort(match.captured(1).toInt());
    return url.toEncoded();
}

/// Colours and other commands to a terminal are no part of the text.
QString plainLine(QByteArrayView line)
{
    static const QRegularExpression escapes(u"\\x1b\\[[0-9;?]*[A-Za-z]"_s);
    QString text = QString::fromUtf8(line.first(qMin(line.size(), kCommandBytesMax)));
    return text.remove(escapes).trimmed();
}

} // namespace

QLatin1StringView tunnelKindId(TunnelKind kind) noexcept
{
    return kKindIds[static_cast<std::size_t>(kind)];
}

std::optional<TunnelKind> tunnelKindFromId(QStringView id) noexcept
{
    for (std::size_t i = 0; i < kKindIds.size(); ++i) {
        if (id == kKindIds[i])
            return static_cast<TunnelKind>(i);
    }
    return std::nullopt;
}

Result<TunnelCommand> tunnelCommand(const TunnelSettings &settings, const QByteArray &localUrl)
{
    const QUrl local = QUrl::fromEncoded(localUrl);
    const QString text = QString::fromUtf8(localUrl);
    const bool isTls = local.scheme() == "https"_L1;
    switch (settings.kind) {
    case TunnelKind::Cloudflared: {
        QStringList arguments{ u"tunnel"_s, u"--no-autoupdate"_s, u"--url"_s, text };
        if (isTls) // our own certificate is nobody else's business
            arguments += u"--no-tls-verify"_s;
        return TunnelCommand{ u"cloudflared"_s, arguments };
    }
    case TunnelKind::Ngrok:
        return TunnelCommand{
            u"ngrok"_s, { u"http"_s, u"--log"_s, u"stdout"_s, u"--log-format"_s, u"logfmt"_s, text }
        };
    case TunnelKind::Ssh: {
        const QString server = settings.server.trimmed();
        if (server.isEmpty() || server.startsWith(u'-') || server.contains(u' '))
            return missing(CoreText::tr("Name the SSH server, such as me@server.example."),
                           u"server"_s);
        return sshCommand(server, u"*:0"_s, local, false);
    }
    case TunnelKind::LocalhostRun:
        return sshCommand(u"nokey@localhost.run"_s, u"80"_s, local, true);
    case TunnelKind::Serveo:
        return sshCommand(u"serveo.net"_s, u"80"_s, local, true);
    case TunnelKind::Custom:
        break;
    }
    QStringList parts = QProcess::splitCommand(settings.command);
    if (parts.isEmpty())
        return missing(CoreText::tr("Write the command of the tunnel, such as 'bore local %PORT% "
                                    "--to bore.example'."),
                       u"command"_s);
    for (QString &part : parts)
        part.replace("%PORT%"_L1, QString::number(local.port())).replace("%URL%"_L1, text);
    return TunnelCommand{ parts.takeFirst(), parts };
}

QByteArray publicUrlIn(const TunnelSettings &settings, QByteArrayView line)
{
    const QString text = plainLine(line);
    switch (settings.kind) {
    case TunnelKind::Cloudflared:
        return cloudflaredUrl(text);
    case TunnelKind::Ngrok:
        return ngrokUrl(text);
    case TunnelKind::Ssh:
        return sshUrl(settings.server.trimmed(), text);
    case TunnelKind::LocalhostRun:
    case TunnelKind::Serveo:
        return serviceUrl(text);
    case TunnelKind::Custom:
        break;
    }
    static const QRegularExpression any(u"(https?://[^\\s\"'<>|]+)"_s);
    return firstMatch(any, text);
}

QByteArray ngrokApiIn(QByteArrayView line)
{
    static const QRegularExpression pattern(
            u"\\bmsg=\"starting web service\".*\\baddr=\"?([^\\s\"]+):(\\d{1,5})\\b"_s);
    const auto match = pattern.match(plainLine(line));
    if (!match.hasMatch())
        return {};
    const QHostAddress address(match.captured(1).remove(u'[').remove(u']'));
    const bool isHere = match.captured(1) == "localhost"_L1 || address.isLoopback()
            || address == QHostAddress(QHostAddress::AnyIPv4)
            || address == QHostAddress(QHostAddress::AnyIPv6);
    return isHere ? "http://127.0.0.1:"_ba + match.captured(2).toLatin1() + "/api/tunnels"
                  : QByteArray();
}

QByteArray ngrokUrlAmong(const QByteArray &tunnels, const QByteArray &localUrl)
{
    const QUrl local = QUrl::fromEncoded(localUrl);
    const QJsonArray list = QJsonDocument::fromJson(tunnels).object()[u"tunnels"].toArray();
    for (const auto &item : list) {
        const QJsonObject tunnel = item.toObject();
        // Others of the same ngrok, or of another one that has the port, lead elsewhere.
        const QUrl leadsTo(tunnel[u"config"].toObject()[u"addr"].toString());
        const QString url = tunnel[u"public_url"].toString();
        if (leadsTo.port() == local.port() && url.startsWith("http"_L1)) {
            if (const QByteArray origin = outsideOrigin(url); !origin.isEmpty())
                return origin;
        }
    }
    return {};
}

QString tunnelAdvice(const TunnelSettings &settings, QByteArrayView line)
{
    const QString text = plainLine(line);
    const auto says = [&text](QLatin1StringView words) {
        return text.contains(words, Qt::CaseInsensitive);
    };
    const bool isSsh = settings.kind == TunnelKind::Ssh || settings.kind == TunnelKind::LocalhostRun
            || settings.kind == TunnelKind::Serveo;
    if (isSsh && says("Host key verification failed"_L1))
        return CoreText::tr("SSH does not know the server's key yet. Connect to it once in a "
                            "terminal, compare the key, and start the tunnel again.");
    if (isSsh && says("Permission denied"_L1))
        return CoreText::tr("The SSH server took no key of yours. Load one with ssh-add, or set it "
                            "in ~/.ssh/config.");
    if (isSsh && says("remote port forwarding failed"_L1))
        return CoreText::tr("The SSH server does not forward ports. AllowTcpForwarding in its "
                            "sshd_config decides that.");
    if (settings.kind == TunnelKind::Ngrok && (says("ERR_NGROK_4018"_L1) || says("authtoken"_L1)))
        return CoreText::tr("ngrok wants an account. Run 'ngrok config add-authtoken' once in a "
                            "terminal; the token stays in ngrok's own file.");
    if (settings.kind == TunnelKind::Ngrok && says("ERR_NGROK_108"_L1))
        return CoreText::tr("Another ngrok of this account is running; end it first.");
    if (settings.kind == TunnelKind::Cloudflared && says("429 Too Many Requests"_L1))
        return CoreText::tr("Cloudflare gives no more quick tunnels for now; wait a while, or use "
                            "another tunnel.");
    return {};
}

} // namespace hookloupe
