// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "clitest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// `verify`: both verdicts, the explanation, and the cause of a bad one.
class TestCliVerify : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptRequestIsNotStaleBecauseItIsOldToday();
    void theTimeOfReceiptIsJudgedWhenItIsGiven();
    void aTimestampAheadOfNowIsRefusedWhateverTheReceipt();
    void theExplanationShowsEveryStep();
    void theCauseIsSaidAndItsAdviceIsStable();
    void furtherSecretsAreLookedThrough();
    void theSecretsOfEndpointsAreLookedThrough();
    void aRetiredSecretOfAnEndpointIsFound();
    void aMalformedSignatureNamesThePosition();

private:
    /// The request signed at 2026-09-21T14:13:20Z, through the program itself.
    QByteArray signedAt(const QByteArray &seconds, const QString &scheme = u"stripe"_s,
                        const QByteArray &body = kBody);
    CliResult verify(const QByteArray &request, const QStringList &more,
                     const QString &scheme = u"stripe"_s, const QString &secret = u"whsec_s"_s);
    static QJsonObject object(const CliResult &result)
    {
        return QJsonDocument::fromJson(result.out).object();
    }
};

namespace {
const QByteArray kSignedS = "1790000000";
const QStringList kSoonAfter{ u"--now"_s, u"1790000007"_s };
} // namespace

QByteArray TestCliVerify::signedAt(const QByteArray &seconds, const QString &scheme,
                                   const QByteArray &body)
{
    const QByteArray plain = "POST /hook HTTP/1.1\r\nHost: app.example\r\nContent-Type: "
                             "application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const CliResult made = runCli({ u"sign"_s, u"--scheme"_s, scheme, u"--secret-env"_s, u"HL_V"_s,
                                    u"--timestamp"_s, QString::fromLatin1(seconds), u"-"_s },
                                  plain, { u"HL_V=whsec_s"_s });
    return made.exitCode == 0 ? made.out : QByteArray();
}

CliResult TestCliVerify::verify(const QByteArray &request, const QStringList &more,
                                const QString &scheme, const QString &secret)
{
    return runCli(QStringList{ u"verify"_s, u"--scheme"_s, scheme, u"--secret-env"_s, u"HL_V"_s }
                          + more + QStringList{ u"-"_s },
                  request, { u"HL_V="_s + secret, u"HL_MORE=whsec_other"_s });
}

void TestCliVerify::aKeptRequestIsNotStaleBecauseItIsOldToday()
{
    const QByteArray request = signedAt("1600000000");
    QVERIFY(!request.isEmpty());
    const CliResult text = verify(request, {});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.startsWith("valid\n"));
    QVERIFY(text.out.contains("As of now: stale_timestamp"));
    const QJsonObject json = object(verify(request, { u"--json"_s }));
    QCOMPARE(json[u"verdict"_s].toString(), u"valid"_s);
    const QJsonObject receipt = json[u"as_of_receipt"_s].toObject();
    QCOMPARE(receipt[u"verdict"_s].toString(), u"valid"_s);
    QVERIFY(receipt[u"time"_s].isNull());
    const QJsonObject now = json[u"as_of_now"_s].toObject();
    QCOMPARE(now[u"verdict"_s].toString(), u"stale_timestamp"_s);
    QVERIFY(now[u"time"_s].isString());
    // Who names a tolerance wants it judged.
    QCOMPARE(verify(request, { u"--tolerance"_s, u"300"_s }).exitCode, 1);
}

void TestCliVerify::theTimeOfReceiptIsJudgedWhenItIsGiven()
{
    const QByteArray request = signedAt(kSignedS);
    QCOMPARE(verify(request, kSoonAfter).exitCode, 0);
    const CliResult late = verify(request, { u"--now"_s, u"1790003600"_s, u"--json"_s });
    QCOMPARE(late.exitCode, 1);
    QCOMPARE(object(late)[u"verdict"_s].toString(), u"stale_timestamp"_s);
    const QJsonArray diagnosis = object(late)[u"diagnosis"_s].toArray();
    QCOMPARE(diagnosis.at(0)[u"cause"_s].toString(), u"stale"_s);
}

void TestCliVerify::aTimestampAheadOfNowIsRefusedWhateverTheReceipt()
{
    // The year 2100: it cannot have been received yet.
    const QByteArray request = signedAt("4102444800", u"linear"_s, R"({"webhookTimestamp":1})");
    QVERIFY(!request.isEmpty());
    const CliResult result = verify(request, { u"--json"_s }, u"linear"_s);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(object(result)[u"verdict"_s].toString(), u"stale_timestamp"_s);
    QCOMPARE(object(result)[u"diagnosis"_s].toArray().at(0)[u"cause"_s].toString(),
             u"clock_skew"_s);
}

void TestCliVerify::theExplanationShowsEveryStep()
{
    const QByteArray request = signedAt(kSignedS, u"stripe"_s, "{\"a\":1}\r\n");
    const CliResult text = verify(request, kSoonAfter + QStringList{ u"--explain"_s });
    for (const QByteArray &part :
         { "Stripe-Signature t=1790000000,v1="_ba, "HMAC-SHA256"_ba, "7 s old, and 5 min"_ba,
           "1790000000.{\"a\":1}\xe2\x90\x8d\xe2\x90\x8a"_ba, "carriage return"_ba, "SHA-256"_ba })
        QVERIFY2(text.out.contains(part), part.constData());
    QVERIFY(!text.out.contains("whsec_s"));
    const QJsonObject json =
            object(verify(request, kSoonAfter + QStringList{ u"--explain"_s, u"--json"_s }));
    QStringList ids;
    for (const auto &step : json[u"steps"_s].toArray())
        ids += step.toObject()[u"id"_s].toString();
    QCOMPARE(ids,
             (QStringList{ u"carrier"_s, u"parse"_s, u"key"_s, u"content"_s, u"comparison"_s,
                           u"time"_s }));
    QCOMPARE(QByteArray::fromBase64(json[u"signed_content_base64"_s].toString().toLatin1()),
             "1790000000.{\"a\":1}\r\n"_ba);
    QCOMPARE(json[u"signed_content_bytes"_s].toInt(), 20);
    QCOMPARE(json[u"diagnosis"_s].toArray().size(), qsizetype(0));
}

void TestCliVerify::theCauseIsSaidAndItsAdviceIsStable()
{
    QByteArray request = signedAt(kSignedS);
    request.replace("\"amount\":1.10", "\"amount\": 1.10")
            .replace("Content-Length: 59", "Content-Length: 60");
    const CliResult text = verify(request, kSoonAfter);
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains("Cause: body_reserialized"), text.out.constData());
    QVERIFY(!text.out.contains("express.raw"));
    QVERIFY(verify(request, kSoonAfter + QStringList{ u"--explain"_s })
                    .out.contains("express.raw"));
    const QJsonArray diagnosis =
            object(verify(request, kSoonAfter + QStringList{ u"--json"_s }))[u"diagnosis"_s]
                    .toArray();
    QCOMPARE(diagnosis.size(), qsizetype(1));
    const QJsonObject finding = diagnosis.at(0).toObject();
    QCOMPARE(finding.keys(),
             (QStringList{ u"advice"_s, u"cause"_s, u"confidence"_s, u"evidence"_s }));
    QCOMPARE(finding[u"cause"_s].toString(), u"body_reserialized"_s);
    QCOMPARE(finding[u"confidence"_s].toString(), u"proven"_s);
    QVERIFY(finding[u"advice"_s].toString().contains(u"php://input"_s));
}

void TestCliVerify::furtherSecretsAreLookedThrough()
{
    const QByteArray request = signedAt(kSignedS);
    const CliResult alone =
            verify(request, kSoonAfter + QStringList{ u"--json"_s }, u"stripe"_s, u"whsec_wrong"_s);
    QCOMPARE(object(alone)[u"diagnosis"_s].toArray().last()[u"cause"_s].toString(), u"unknown"_s);
    const QString secret = written(u"right"_s, "whsec_s");
    const CliResult both =
            verify(request,
                   kSoonAfter
                           + QStringList{ u"--json"_s, u"--also-secret-env"_s, u"HL_MORE"_s,
                                          u"--also-secret-file"_s, secret },
                   u"stripe"_s, u"whsec_wrong"_s);
    const QJsonObject finding = object(both)[u"diagnosis"_s].toArray().at(0).toObject();
    QCOMPARE(finding[u"cause"_s].toString(), u"other_secret"_s);
    QVERIFY(finding[u"evidence"_s].toString().contains(secret));
    QVERIFY(!both.out.contains("whsec_s\""));
    QCOMPARE(verify(request, { u"--also-secret-env"_s, u"HL_NONE"_s }).exitCode, 3);
}

void TestCliVerify::theSecretsOfEndpointsAreLookedThrough()
{
    const QString secret = written(u"right2"_s, "whsec_s");
    const QString endpoints = written(
            u"endpoints.json"_s,
            R"({"endpoints":[{"name":"orders","path":"/o","scheme":"stripe","secret":{"env":"HL_MORE"}},
                {"name":"payments","path":"/p","scheme":"stripe","secret":{"file":"%1"}},
                {"name":"gone","path":"/g","scheme":"stripe","secret":{"env":"HL_NONE"}}]})"_ba
                    .replace("%1", secret.toUtf8()));
    const CliResult result =
            verify(signedAt(kSignedS),
                   kSoonAfter + QStringList{ u"--json"_s, u"--endpoints"_s, endpoints },
                   u"stripe"_s, u"whsec_wrong"_s);
    const QJsonObject finding = object(result)[u"diagnosis"_s].toArray().at(0).toObject();
    QCOMPARE(finding[u"cause"_s].toString(), u"other_secret"_s);
    QVERIFY(finding[u"evidence"_s].toString().contains(u"“payments”"_s));
    QVERIFY(result.err.contains("gone"));
}

void TestCliVerify::aRetiredSecretOfAnEndpointIsFound()
{
    const QString endpoints =
            written(u"rotated.json"_s,
                    R"({"endpoints":[{"name":"orders","path":"/o","scheme":"stripe","secrets":[
                {"env":"HL_MORE","label":"spring","until":"2020-01-01"},
                {"env":"HL_OTHER","from":"2020-01-01"}]}]})");
    const QString secret = written(u"right3"_s, "whsec_s");
    QFile file(endpoints);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    const QString withFile =
            written(u"rotated2.json"_s,
                    json.replace(R"("env":"HL_MORE")", "\"file\":\"" + secret.toUtf8() + '"'));
    const CliResult result = verify(
            signedAt(kSignedS), kSoonAfter + QStringList{ u"--json"_s, u"--endpoints"_s, withFile },
            u"stripe"_s, u"whsec_wrong"_s);
    const QJsonObject finding = object(result)[u"diagnosis"_s].toArray().at(0).toObject();
    QCOMPARE(finding[u"cause"_s].toString(), u"old_secret"_s);
    QVERIFY2(finding[u"evidence"_s].toString().contains(u"“spring”, retired 2020-01-01"_s),
             qPrintable(finding[u"evidence"_s].toString()));
}

void TestCliVerify::aMalformedSignatureNamesThePosition()
{
    const QByteArray request = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
                               "X-Hub-Signature-256: sha256=12zz\r\n\r\n{}";
    const CliResult result = verify(request, { u"--json"_s }, u"github"_s);
    QCOMPARE(object(result)[u"verdict"_s].toString(), u"malformed"_s);
    QCOMPARE(object(result)[u"position"_s].toInt(), 9);
    QVERIFY(object(result)[u"reason"_s].toString().endsWith(u"See character 10."_s));
}

QTEST_GUILESS_MAIN(TestCliVerify)
#include "tst_cliverify.moc"
