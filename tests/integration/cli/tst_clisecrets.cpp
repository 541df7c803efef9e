// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "clitest.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// A secret is nowhere: no output, no message, no file holds it, in whatever spelling.
class TestCliSecrets : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void noCommandTellsTheSecret_data();
    void noCommandTellsTheSecret();
    void neitherStoreNorListenerHoldTheSecret();

private:
    static QByteArrayList spellings(const QByteArray &secret)
    {
        // A part of it would be as bad: what stands behind the prefix.
        const QByteArray rest = secret.mid(secret.indexOf('_') + 1);
        return { secret,
                 rest,
                 secret.toHex(),
                 rest.toHex(),
                 secret.toBase64(),
                 QByteArray::fromBase64(rest).toHex() };
    }
    static void compare(const QByteArray &output, const QByteArray &secret, const char *where)
    {
        for (const QByteArray &spelling : spellings(secret)) {
            if (spelling.size() > 8)
                QVERIFY2(!output.contains(spelling), where);
        }
    }
};

namespace {
const QByteArray kSecret = "whsec_Zm9vYmFyLWRpc3RpbmN0aXZlLTQyLXNlY3JldA==";
const QByteArray kOther = "whsec_b3RoZXItZGlzdGluY3RpdmUtNzctc2VjcmV0cw==";
} // namespace

void TestCliSecrets::noCommandTellsTheSecret_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QStringList>("more");
    // A token is the secret itself, and what is signed with it carries it by design.
    for (const auto *scheme : { "stripe", "svix", "github", "shopify", "hubspot-v1", "lark",
                                "cloudinary", "adyen-platform", "box", "slack", "qstash",
                                "rfc9421-hmac-sha256", "easypost", "braintree" }) {
        QTest::newRow(scheme) << QString::fromLatin1(scheme) << QStringList();
    }
    QTest::newRow("a key that cannot be read")
            << u"discord"_s << QStringList{ u"--key-format"_s, u"ed25519-raw-hex"_s };
}

void TestCliSecrets::noCommandTellsTheSecret()
{
    QFETCH(const QString, scheme);
    QFETCH(const QStringList, more);
    const QStringList environment{ u"HL_S="_s + QString::fromLatin1(kSecret),
                                   u"HL_O="_s + QString::fromLatin1(kOther),
                                   u"QT_LOGGING_RULES=*=true"_s };
    const QByteArray request =
            "POST /x HTTP/1.1\r\nHost: a.example\r\nContent-Type: "
            "application/json\r\nX-Lark-Request-Nonce: n\r\nContent-Length: 9\r\n\r\n"
            "{\"id\":\"1\"}";
    const QStringList key{ u"--scheme"_s, scheme, u"--secret-env"_s, u"HL_S"_s };
    const CliResult made = runCli(QStringList{ u"sign"_s } + key + more + QStringList{ u"-"_s },
                                  request, environment);
    compare(made.out + made.err, kSecret, "sign");
    const QByteArray wire = made.exitCode == 0 ? made.out : request;
    for (const QStringList &how :
         { QStringList{ u"--explain"_s }, QStringList{ u"--json"_s, u"--explain"_s },
           QStringList{ u"--explain"_s, u"--also-secret-env"_s, u"HL_O"_s } }) {
        for (const auto *which : { "HL_S", "HL_O" }) {
            const CliResult found =
                    runCli(QStringList{ u"verify"_s, u"--scheme"_s, scheme, u"--secret-env"_s,
                                        QString::fromLatin1(which) }
                                   + more + how + QStringList{ u"-"_s },
                           wire, environment);
            compare(found.out + found.err, kSecret, "verify");
            compare(found.out + found.err, kOther, "verify, other");
        }
    }
}

void TestCliSecrets::neitherStoreNorListenerHoldTheSecret()
{
    const QTemporaryDir dir;
    const QByteArray endpoints =
            R"({"endpoints":[{"name":"p","path":"/p","scheme":"svix","secrets":[{"env":"HL_O","label":"old"},{"env":"HL_S","label":"new"}]}]})";
    const QString file = written(u"endpoints.json"_s, endpoints);
    const QStringList environment{ u"HL_S="_s + QString::fromLatin1(kSecret),
                                   u"HL_O="_s + QString::fromLatin1(kOther),
                                   u"QT_LOGGING_RULES=*=true"_s };
    const QByteArray plain = "POST /p HTTP/1.1\r\nHost: a.example\r\nContent-Length: 2\r\n\r\n{}";
    const CliResult made =
            runCli({ u"sign"_s, u"--scheme"_s, u"svix"_s, u"--secret-env"_s, u"HL_S"_s, u"-"_s },
                   plain, environment);
    QCOMPARE(made.exitCode, 0);
    QByteArray output;
    {
        ListenProcess listen({ u"--store"_s, dir.filePath(u"s.db"_s), u"--endpoints"_s, file },
                             environment);
        QVERIFY(listen.waitUntilListening());
        const CliResult sent =
                runCli({ u"send"_s, u"-"_s, u"--to"_s, QString::fromUtf8(listen.url()) }, made.out);
        QCOMPARE(sent.exitCode, 0);
        const auto events = listen.waitForEvents(1);
        QCOMPARE(events.size(), qsizetype(1));
        QCOMPARE(events.at(0)[u"verdict"_s].toString(), u"valid"_s);
        QVERIFY(events.at(0)[u"reason"_s].toString().endsWith(u"It fits “new”."_s));
        output = listen.err();
    }
    compare(output, kSecret, "listen");
    QDirIterator files(dir.path(), QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        QFile one(files.next());
        QVERIFY(one.open(QIODevice::ReadOnly));
        const QByteArray bytes = one.readAll();
        compare(bytes, kSecret, qPrintable(one.fileName()));
        compare(bytes, kOther, qPrintable(one.fileName()));
        ++count;
    }
    QVERIFY(count > 0);
    const CliResult shown = runCli({ u"show"_s, u"1"_s, u"--store"_s, dir.filePath(u"s.db"_s) });
    compare(shown.out + shown.err, kSecret, "show");
}

QTEST_GUILESS_MAIN(TestCliSecrets)
#include "tst_clisecrets.moc"
