// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

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

QTEST_GUILESS_MAIN(TestCliSigning)
#include "tst_clisigning.moc"
