// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

class TestCliSigning : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsPassAndFailuresAreCounted();
    void signedRequestVerifiesAndAChangedByteDoesNot();
    void misspeltParametersAreTold();
    void whatIsSignedNowIsNotInTheFuture();
    void fileWithoutVectorsDoesNotPass();
    void prettyCopiesEveryLexeme();
    void schemesAreListedAndExplained();
    void theExampleOfASchemeIsVerifiedByTheCommandThatIsShown();
    void aSchemeOfOnesOwnIsUsedByEveryCommand();
    void aSchemeFileIsCheckedWithItsPlace();
};

void TestCliSigning::vectorsPassAndFailuresAreCounted()
{
    const CliResult good = runCli({ u"verify"_s, u"--vectors"_s, vectorsFile() });
    QVERIFY2(good.exitCode == 0, good.out.right(500).constData());
    static const QRegularExpression summary(u"(\\d+) passed, 0 failed\n$"_s);
    const auto match = summary.match(QString::fromUtf8(good.out));
    QVERIFY(match.hasMatch());
    QVERIFY(match.captured(1).toInt() >= 230);

    QFile file(vectorsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readLine();
    const QByteArray wrong = QByteArray(first)
                                     .replace("\"expect\": \"valid\"", "\"expect\": \"malformed\"")
                                     .replace("\"expect\":\"valid\"", "\"expect\":\"malformed\"");
    QVERIFY(first != wrong);
    const QByteArray unknown =
            QByteArray(first).replace("\"scheme\"", "\"scheme\":\"no-such\",\"was\"");
    const CliResult bad =
            runCli({ u"verify"_s, u"--vectors"_s,
                     written(u"v.jsonl"_s, first + wrong + unknown + "\nnot json\n") });
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.out.endsWith("1 passed, 3 failed\n"), bad.out.constData());
}

void TestCliSigning::signedRequestVerifiesAndAChangedByteDoesNot()
{
    const QString request =
            written(u"r.http"_s,
                    "POST /h HTTP/1.1\r\nHost: h.example\r\nContent-Length: "
                            + QByteArray::number(kBody.size()) + "\r\n\r\n" + kBody);
    const QStringList env{ u"HL_SECRET=whsec_dGhpcyBpcyBhIHNlY3JldCBrZXk="_s };
    for (const QString &scheme :
         { u"stripe"_s, u"github"_s, u"slack"_s, u"standard-webhooks-v1"_s }) {
        const QStringList key{ u"--scheme"_s, scheme, u"--secret-env"_s, u"HL_SECRET"_s };
        const CliResult made =
                runCli(QStringList{ u"sign"_s } + key + QStringList{ request }, {}, env);
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QStringList check = QStringList{ u"verify"_s } + key + QStringList{ u"-"_s };
        const CliResult valid = runCli(check, made.out, env);
        QCOMPARE(valid.out.left(6), "valid\n"_ba);
        QCOMPARE(valid.exitCode, 0);
        QByteArray changed = made.out;
        changed[changed.size() - 2] = 'X';
        const CliResult bad = runCli(check, changed, env);
        QCOMPARE(bad.out.left(14), "bad_signature\n"_ba);
        QCOMPARE(bad.exitCode, 1);
        const CliResult explained = runCli(check + QStringList{ u"--explain"_s }, made.out, env);
        QVERIFY(explained.out.contains("expected"));
        QVERIFY(!explained.out.contains("dGhpcyBpcyBhIHNlY3JldCBrZXk"));
    }
}

void TestCliSigning::misspeltParametersAreTold()
{
    const QByteArray request = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}"_ba;
    const QStringList env{ u"HL_SECRET=s3cret"_s };
    const auto sign = [&](const QString &parameter) {
        return runCli({ u"sign"_s, u"--scheme"_s, u"square"_s, u"--secret-env"_s, u"HL_SECRET"_s,
                        u"--param"_s, parameter, u"-"_s },
                      request, env);
    };
    QCOMPARE(sign(u"notification_url=https://h/"_s).exitCode, 0);
    const CliResult misspelt = sign(u"notification_uri=https://h/"_s);
    QCOMPARE(misspelt.exitCode, 2);
    QVERIFY(misspelt.err.contains("notification_uri"));
}

void TestCliSigning::whatIsSignedNowIsNotInTheFuture()
{
    // Box writes milliseconds and accepts none of them from the future.
    const QByteArray request = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}"_ba;
    const QStringList env{ u"HL_SECRET=s3cret"_s };
    const QStringList key{ u"--scheme"_s, u"box"_s, u"--secret-env"_s, u"HL_SECRET"_s, u"-"_s };
    const CliResult made = runCli(QStringList{ u"sign"_s } + key, request, env);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const CliResult judged = runCli(QStringList{ u"verify"_s } + key, made.out, env);
    QVERIFY2(judged.exitCode == 0, judged.out.constData());
}

void TestCliSigning::fileWithoutVectorsDoesNotPass()
{
    const CliResult result =
            runCli({ u"verify"_s, u"--vectors"_s, written(u"none.jsonl"_s, "\n") });
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, "0 passed, 0 failed\n"_ba);
    QVERIFY(result.err.contains("none.jsonl"));
}

void TestCliSigning::prettyCopiesEveryLexeme()
{
    const CliResult good =
            runCli({ u"pretty"_s }, R"({"b":1.0,"a":[1E400,12345678901234567890],"b":"\/\u00e9"})");
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.out,
             "{\n  \"b\": 1.0,\n  \"a\": [\n    1E400,\n    12345678901234567890\n  ],\n"
             "  \"b\": \"\\/\\u00e9\"\n}\n"_ba);
    QVERIFY(good.err.contains("more than once"));
    const CliResult bad = runCli({ u"pretty"_s }, "{\"a\":\n tru}");
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.err.contains("line 2"), bad.err.constData());
}

void TestCliSigning::schemesAreListedAndExplained()
{
    const CliResult all = runCli({ u"schemes"_s });
    for (const char *id :
         { "generic-x-signature", "stripe", "github", "shopify", "slack", "standard-webhooks-v1",
           "standard-webhooks-v1a", "square", "twilio-form", "adyen-standard", "paddle-billing",
           "razorpay", "coinbase-commerce", "nowpayments", "meta", "zoom", "discord" })
        QVERIFY2(all.out.contains(QByteArray(id) + ' '), id);
    const CliResult one = runCli({ u"schemes"_s, u"stripe"_s });
    QVERIFY(one.out.contains("Stripe-Signature") && one.out.contains("5 min"));
    QCOMPARE(runCli({ u"schemes"_s, u"no-such"_s }).exitCode, 1);
}

void TestCliSigning::theExampleOfASchemeIsVerifiedByTheCommandThatIsShown()
{
    for (const QString &id : { u"stripe"_s, u"github"_s, u"adyen-standard"_s, u"twilio-form"_s }) {
        const QString signedFile =
                written(id + u".http"_s, runCli({ u"schemes"_s, id, u"--example"_s }).out);
        const QJsonObject object =
                QJsonDocument::fromJson(runCli({ u"schemes"_s, id, u"--json"_s }).out).object();
        const QJsonObject example = object.value("example"_L1).toObject();
        const QString secret =
                written(id + u".secret"_s, example.value("secret"_L1).toString().toUtf8());
        const CliResult verified =
                runCli({ u"verify"_s, u"--scheme"_s, id, u"--secret-file"_s, secret, u"--now"_s,
                         QString::number(example.value("now"_L1).toInteger()), signedFile });
        QVERIFY2(verified.exitCode == 0,
                 qPrintable(QString::fromUtf8(verified.out + verified.err)));
        QVERIFY(object.value("explanation"_L1).toArray().size() > 8);
    }
    // A provider's private key is nobody's to make up.
    QCOMPARE(runCli({ u"schemes"_s, u"discord"_s, u"--example"_s }).exitCode, 1);
}

void TestCliSigning::aSchemeOfOnesOwnIsUsedByEveryCommand()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"own"_s));
    QByteArray scheme = runCli({ u"schemes"_s, u"github"_s, u"--file"_s }).out;
    QVERIFY(scheme.contains("X-Hub-Signature-256"));
    scheme.replace("\"github\"", "\"our-shop\"").replace("\"GitHub\"", "\"Our shop\"");
    scheme.replace("X-Hub-Signature-256", "X-Our-Signature");
    written(u"own/our-shop.json"_s, scheme);
    written(u"own/broken.json"_s, "{\n  \"id\": \"x\",,\n}");
    const QStringList own{ u"--schemes"_s, file(u"own"_s) };
    const CliResult list = runCli(QStringList{ u"schemes"_s } + own);
    QCOMPARE(list.exitCode, 0);
    QVERIFY(list.out.contains("our-shop") && list.out.contains("yours"));
    QVERIFY(list.err.contains("broken.json:2:13"));

    const QString secret = written(u"own.secret"_s, "s3cret");
    const QString request =
            written(u"own.http"_s, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
    const QStringList key = QStringList{ u"--scheme"_s, u"our-shop"_s, u"--secret-file"_s, secret };
    const CliResult made = runCli(QStringList{ u"sign"_s, request } + key + own);
    QVERIFY2(made.out.contains("X-Our-Signature: sha256="), made.err.constData());
    const CliResult verified =
            runCli(QStringList{ u"verify"_s, written(u"own-signed.http"_s, made.out) } + key + own);
    QCOMPARE(verified.exitCode, 0);
    const CliResult without = runCli(QStringList{ u"sign"_s, request } + key);
    QCOMPARE(without.exitCode, 2);
    QVERIFY(without.err.contains("There is no scheme 'our-shop'"));
}

void TestCliSigning::aSchemeFileIsCheckedWithItsPlace()
{
    const QByteArray good = runCli({ u"schemes"_s, u"stripe"_s, u"--file"_s }).out;
    QCOMPARE(runCli({ u"schemes"_s, u"--check"_s, written(u"good.json"_s, good) }).exitCode, 0);
    QByteArray bad = good;
    bad.replace("\"hmac-sha256\"", "\"md5\"");
    const QString path = written(u"bad.json"_s, bad);
    const CliResult checked = runCli({ u"schemes"_s, u"--check"_s, path });
    QCOMPARE(checked.exitCode, 1);
    const qint64 line = bad.first(bad.indexOf("\"algorithm\"")).count('\n') + 1;
    QVERIFY2(checked.out.startsWith(path.toUtf8() + ':' + QByteArray::number(line) + ":5: "),
             checked.out.constData());
    const QJsonObject json =
            QJsonDocument::fromJson(runCli({ u"schemes"_s, u"--check"_s, path, u"--json"_s }).out)
                    .object();
    QCOMPARE(json.value("usable"_L1).toBool(true), false);
    QCOMPARE(json.value("member"_L1).toString(), u"algorithm"_s);
    QCOMPARE(runCli({ u"schemes"_s, u"--check"_s, file(u"none.json"_s) }).exitCode, 3);
    QVERIFY(QJsonDocument::fromJson(runCli({ u"schemes"_s, u"--schema"_s }).out)
                    .object()
                    .contains("$schema"_L1));
}

QTEST_GUILESS_MAIN(TestCliSigning)
#include "tst_clisigning.moc"
