// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/tunnelkind.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestTunnelKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsGoThereAndBack();
    void aCommandReachesTheLocalUrl_data();
    void aCommandReachesTheLocalUrl();
    void settingsThatLackSomethingAreAnError();
    void theUrlIsReadFromTheOutput_data();
    void theUrlIsReadFromTheOutput();
    void complaintsThatAreKnownHaveAnAdvice();
};

void TestTunnelKind::idsGoThereAndBack()
{
    for (int i = 0; i < kTunnelKindCount; ++i) {
        const auto kind = static_cast<TunnelKind>(i);
        QCOMPARE(tunnelKindFromId(QString(tunnelKindId(kind))), std::optional(kind));
    }
    QVERIFY(!tunnelKindFromId(u"frp"));
}

void TestTunnelKind::aCommandReachesTheLocalUrl_data()
{
    QTest::addColumn<TunnelSettings>("settings");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const TunnelSettings &settings, const QByteArray &url,
                        const QString &line) { QTest::newRow(name) << settings << url << line; };
    const QByteArray http = "http://127.0.0.1:8025";
    row("cloudflared", { .kind = TunnelKind::Cloudflared }, http,
        u"cloudflared tunnel --no-autoupdate --url http://127.0.0.1:8025"_s);
    row("cloudflared to HTTPS", { .kind = TunnelKind::Cloudflared }, "https://127.0.0.1:8443",
        u"cloudflared tunnel --no-autoupdate --url https://127.0.0.1:8443 --no-tls-verify"_s);
    row("ngrok", { .kind = TunnelKind::Ngrok }, http,
        u"ngrok http --log stdout --log-format logfmt http://127.0.0.1:8025"_s);
    const QString options = u"-T -o BatchMode=yes -o ExitOnForwardFailure=yes -o "
                            "ServerAliveInterval=30 -o ServerAliveCountMax=3 -R "_s;
    row("ssh", { .kind = TunnelKind::Ssh, .server = u"me@server.example"_s }, http,
        u"ssh -N "_s + options + u"*:0:127.0.0.1:8025 -- me@server.example"_s);
    row("localhost.run", { .kind = TunnelKind::LocalhostRun }, http,
        u"ssh "_s + options + u"80:127.0.0.1:8025 -- nokey@localhost.run"_s);
    row("custom", { .kind = TunnelKind::Custom, .command = u"bore \"a b\" %PORT% --x=%URL%"_s },
        http, u"bore|a b|8025|--x=http://127.0.0.1:8025"_s);
}

void TestTunnelKind::aCommandReachesTheLocalUrl()
{
    QFETCH(const TunnelSettings, settings);
    QFETCH(const QByteArray, url);
    QFETCH(const QString, line);
    const auto command = tunnelCommand(settings, url);
    QVERIFY(command);
    QCOMPARE((QStringList{ command->program } + command->arguments)
                     .join(settings.kind == TunnelKind::Custom ? u'|' : u' '),
             line);
}

void TestTunnelKind::settingsThatLackSomethingAreAnError()
{
    const QByteArray url = "http://127.0.0.1:8025";
    QVERIFY(!tunnelCommand({ .kind = TunnelKind::Custom, .command = u"  "_s }, url));
    QVERIFY(!tunnelCommand({ .kind = TunnelKind::Ssh }, url));
    // It would be an option of ssh, such as one that runs a command here.
    QVERIFY(!tunnelCommand({ .kind = TunnelKind::Ssh, .server = u"-oProxyCommand=x"_s }, url));
}

void TestTunnelKind::theUrlIsReadFromTheOutput_data()
{
    QTest::addColumn<TunnelSettings>("settings");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char *name, const TunnelSettings &settings, const QByteArray &line,
                        const QByteArray &url) { QTest::newRow(name) << settings << line << url; };
    const TunnelSettings cloudflared{ .kind = TunnelKind::Cloudflared };
    row("cloudflared", cloudflared,
        "2022-11-11T19:57:58Z INF |  https://four-dashed-word-url.trycloudflare.com      |",
        "https://four-dashed-word-url.trycloudflare.com");
    row("cloudflared's own service", cloudflared,
        "ERR failed to request quick Tunnel: Post \"https://api.trycloudflare.com/tunnel\": EOF",
        {});
    row("cloudflared's documents", cloudflared,
        "INF read https://developers.cloudflare.com/cloudflare-one/", {});
    const TunnelSettings ngrok{ .kind = TunnelKind::Ngrok };
    row("ngrok", ngrok,
        "t=2024-01-01T00:00:00+0000 lvl=info msg=\"started tunnel\" obj=tunnels "
        "name=command_line addr=http://127.0.0.1:8025 url=https://ab12.ngrok-free.app",
        "https://ab12.ngrok-free.app");
    row("ngrok's page", ngrok,
        "Forwarding                    https://f5291e35.ngrok.io -> http://localhost:3001",
        "https://f5291e35.ngrok.io");
    row("ngrok's documents", ngrok,
        "t=2024-01-01T00:00:00+0000 lvl=info msg=\"docs and examples\" "
        "url=https://ngrok.com/docs",
        {});
    row("a failed update of ngrok", ngrok,
        "lvl=warn msg=\"failed to check for update\" obj=updater "
        "err=\"Post https://update.equinox.io/check: timeout\" url=https://update.equinox.io",
        {});
    row("ngrok's tunnel with a name", ngrok,
        "t=2020-09-23T11:32:52+0530 lvl=info msg=\"started tunnel\" obj=tunnels "
        "name=\"command_line (http)\" addr=http://localhost:10000 url=\"http://11.ngrok.io\"",
        "http://11.ngrok.io");
    row("ngrok's own page", ngrok, "lvl=info msg=\"starting web service\" addr=127.0.0.1:4040", {});
    const TunnelSettings ssh{ .kind = TunnelKind::Ssh, .server = u"me@server.example"_s };
    row("ssh", ssh, "Allocated port 41321 for remote forward to 127.0.0.1:8025\r",
        "http://server.example:41321");
    row("ssh says more", ssh, "Warning: Permanently added 'x' (ED25519)", {});
    row("localhost.run", { .kind = TunnelKind::LocalhostRun },
        "\x1b[32m47970a65005227.lhr.life tunneled with tls termination, "
        "https://47970a65005227.lhr.life\x1b[0m",
        "https://47970a65005227.lhr.life");
    row("localhost.run's links", { .kind = TunnelKind::LocalhostRun },
        "To explore visit https://localhost.run/docs/", {});
    row("serveo", { .kind = TunnelKind::Serveo },
        "Forwarding HTTP traffic from https://abc.serveo.net", "https://abc.serveo.net");
    const TunnelSettings custom{ .kind = TunnelKind::Custom, .command = u"x"_s };
    row("custom", custom, "listening at <https://t.example:8443/path?q>", "https://t.example:8443");
    row("custom, of this computer", custom, "forwarding to http://127.0.0.1:8025", {});
    row("custom, of this network", custom, "forwarding to http://192.168.1.2:8025", {});
    row("custom, a password in it", custom, "at https://me:secret@t.example/", "https://t.example");
    row("custom, nothing", custom, "hello", {});
    row("custom, beyond the length", custom, QByteArray(3000, ' ') + "https://t.example", {});
}

void TestTunnelKind::theUrlIsReadFromTheOutput()
{
    QFETCH(const TunnelSettings, settings);
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, url);
    QCOMPARE(publicUrlIn(settings, line), url);
}

void TestTunnelKind::complaintsThatAreKnownHaveAnAdvice()
{
    QVERIFY(tunnelAdvice({ .kind = TunnelKind::Ssh }, "Host key verification failed.")
                    .contains(u"in a terminal"));
    QVERIFY(tunnelAdvice({ .kind = TunnelKind::Ngrok }, "ERROR: ERR_NGROK_4018")
                    .contains(u"add-authtoken"));
    QVERIFY(tunnelAdvice({ .kind = TunnelKind::Custom }, "Permission denied").isEmpty());
    QVERIFY(tunnelAdvice({ .kind = TunnelKind::Ssh }, "hello").isEmpty());
}

QTEST_GUILESS_MAIN(TestTunnelKind)
#include "tst_tunnelkind.moc"
