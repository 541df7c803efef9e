// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Apart from tst_workspace: it starts a program from its main thread, which ThreadSanitizer cannot
// follow through QProcess's vfork, and would then find fault with whatever the thread does next.

#include "core/reach/tunnel.h"
#include "core/workspace/workspace.h"
#include "tests/integration/workspace/storedsummaries.h"
#include "tests/support/rawclient.h"

#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestWorkspaceTunnel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void aUrlThatIsSignedForTheTunnelVerifies();
};

void TestWorkspaceTunnel::aUrlThatIsSignedForTheTunnelVerifies()
{
    const QByteArray host = "four-words.trycloudflare.example"_ba;
    const auto made =
            Workspace::open({ .storePath = m_dir.filePath(u"t.db"_s), .useKeyring = false });
    QVERIFY(made);
    const std::unique_ptr<Workspace> &workspace = *made;
    QVERIFY(workspace->setEndpoints(*EndpointSet::fromList(
            { Endpoint{ .name = u"sms"_s,
                        .path = "/sms",
                        .scheme = u"twilio-form"_s,
                        .secrets = { { .ref = Workspace::secretRefFor(u"sms"_s) } } } })));
    workspace->setSecret(u"sms"_s, SecretBytes("token"));
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    // What the provider signs is the name that it calls; the tunnel ends TLS and passes it on.
    const QByteArray signature =
            QMessageAuthenticationCode::hash("https://" + host + "/sms?x=1" + "BodyhiFrom7",
                                             "token", QCryptographicHash::Sha1)
                    .toBase64();
    const auto verdict = [&](const QByteArray &calledHost) {
        QSignalSpy committed(workspace.get(), &Workspace::committed);
        RawClient tunnel(workspace->listening()->port);
        tunnel.send("POST /sms?x=1 HTTP/1.1\r\nHost: " + calledHost
                    + "\r\nX-Twilio-Signature: " + signature
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                      "Content-Length: 14\r\n\r\nFrom=7&Body=hi");
        [&] {
            QCOMPARE(tunnel.answer().status, 200);
            QTRY_COMPARE(committed.size(), qsizetype(1));
        }();
        return test::storedSummaries(*workspace).back().verdict;
    };
    QCOMPARE(verdict(host), Verdict::BadSignature);
    QVERIFY(workspace->startTunnel({ .kind = TunnelKind::Custom,
                                     .command = u"sh -c \"echo https://%1; exec sleep 60\""_s.arg(
                                             QString::fromUtf8(host)) }));
    QTRY_COMPARE(workspace->tunnel().state(), Tunnel::State::Open);
    QCOMPARE(verdict(host), Verdict::Valid);
    QCOMPARE(verdict("localhost"), Verdict::BadSignature);
    workspace->tunnel().stop();
    QCOMPARE(verdict(host), Verdict::BadSignature);
}

QTEST_GUILESS_MAIN(TestWorkspaceTunnel)
#include "tst_workspacetunnel.moc"
