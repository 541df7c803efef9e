// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/redaction.h"
#include "core/http/requestframer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

Redactor redactor(RedactionChoices choices = {})
{
    return Redactor(RedactionRules::defaults(), Pseudonyms("0123456789abcdef0123456789abcdef"),
                    std::move(choices));
}

QByteArray request(const QByteArray &fields, const QByteArray &body,
                   const QByteArray &target = "/hook")
{
    return "POST " + target + " HTTP/1.1\r\nHost: a.example\r\n" + fields
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

RedactedRequest redacted(const QByteArray &wire, RedactionChoices choices = {})
{
    const auto parsed = parseStoredRequest(wire);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().sentence));
    auto result = redactor(std::move(choices)).redact(*parsed);
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(*result);
}

QByteArray json(const QByteArray &body, RedactionChoices choices = {})
{
    return redacted(request("Content-Type: application/json\r\n", body), std::move(choices))
            .request.body()
            .toByteArray();
}

/// \a secret as it may be written in some place.
QByteArrayList spellings(const QByteArray &secret)
{
    QByteArray escaped =
            QJsonDocument(QJsonArray{ QString::fromUtf8(secret) }).toJson(QJsonDocument::Compact);
    return { secret,
             secret.toLower(),
             secret.toPercentEncoding(),
             escaped.mid(2, escaped.size() - 4),
             secret.toHex(),
             secret.toBase64(QByteArray::OmitTrailingEquals),
             QByteArray(secret).replace("&", "&amp;") };
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingPlantedIsLeft_data();
    void nothingPlantedIsLeft();
    void littleIsTakenOutWrongly();
    void jsonKeepsItsSpelling();
    void equalValuesStayEqual();
    void anotherKeyGivesOtherPseudonyms();
    void pseudonymsAreNoFindings_data();
    void pseudonymsAreNoFindings();
    void numbersStayNumbers();
    void aPersonMayKeepAndAdd();
    void signaturesGoOnChoice();
    void rulesAreReadAndWritten();
    void mistakesInRulesAreTold_data();
    void mistakesInRulesAreTold();
    void namesAreNotWrittenAnyhow();
    void deepJsonIsNoDanger();
    void theAnswerIsRedactedToo();
};

void TestRedaction::nothingPlantedIsLeft_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QStringList>("planted");
    QFile file(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/redaction/requests.ndjson"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int number = 0;
    while (!file.atEnd()) {
        const QJsonObject one = QJsonDocument::fromJson(file.readLine()).object();
        QTest::addRow("%d %s", ++number, qPrintable(one[u"kind"_s].toString()))
                << QByteArray::fromBase64(one[u"wire"_s].toString().toLatin1())
                << one[u"planted"_s].toVariant().toStringList();
    }
    QVERIFY(number >= 150);
}

void TestRedaction::nothingPlantedIsLeft()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QStringList, planted);
    const RedactedRequest result = redacted(wire);
    const QByteArray out = result.request.wire.toLower();
    for (const QString &secret : planted) {
        for (const QByteArray &spelling : spellings(secret.toUtf8())) {
            QVERIFY2(!out.contains(spelling.toLower()),
                     ("left: " + secret.toUtf8() + " as " + spelling + "\n"
                      + result.request.wire.left(3000))
                             .constData());
        }
    }
    QVERIFY(!result.replacements.empty() || !result.notes.isEmpty());
    // What is redacted once has nothing that would go.
    for (const Replacement &again : redacted(result.request.wire).replacements) {
        QVERIFY2(again.rule.startsWith(u"by its"_s),
                 qPrintable(again.place + u": "_s + again.rule + u": "_s
                            + QString::fromUtf8(again.before)));
    }
}

void TestRedaction::littleIsTakenOutWrongly()
{
    QFile file(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/redaction/requests.ndjson"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int all = 0;
    QStringList wrong;
    while (!file.atEnd()) {
        const QJsonObject one = QJsonDocument::fromJson(file.readLine()).object();
        const QByteArray out =
                redacted(QByteArray::fromBase64(one[u"wire"_s].toString().toLatin1())).request.wire;
        for (const QString &value : one[u"innocent"_s].toVariant().toStringList()) {
            ++all;
            if (!out.contains(value.toUtf8()))
                wrong += one[u"kind"_s].toString() + u": "_s + value;
        }
    }
    qInfo("%d of %d values that are nobody's were taken out", static_cast<int>(wrong.size()), all);
    for (const QString &value : std::as_const(wrong))
        qInfo("taken out: %s", qPrintable(value));
    QVERIFY2(wrong.size() * 200 <= all, qPrintable(wrong.mid(0, 20).join(u'\n')));
}

void TestRedaction::jsonKeepsItsSpelling()
{
    const QByteArray before =
            "{ \"b\" : 1.0,\r\n\t\"a\":\"\\u00e4\\/\" ,\"b\":1E400, \"n\":null}  ";
    QCOMPARE(json(before), before);
    const QByteArray named = json("{ \"password\" : \"abc\", \"n\" : 1.50 }");
    QVERIFY(named.startsWith("{ \"password\" : \"") && named.endsWith("\", \"n\" : 1.50 }"));
    QVERIFY(!named.contains("abc"));
}

void TestRedaction::equalValuesStayEqual()
{
    const RedactedRequest result =
            redacted(request("Content-Type: application/json\r\nX-Mail: jo@firm.com\r\n",
                             "{\"email\":\"jo@firm.com\",\"text\":\"from jo@firm.com to "
                             "al@firm.com\",\"n\":[\"Jo@Firm.com\"]}",
                             "/hook?m=jo%40firm.com"));
    QSet<QByteArray> jo;
    for (const Replacement &one : result.replacements) {
        if (one.before.toLower() == "jo@firm.com")
            jo += one.after;
    }
    QCOMPARE(jo.size(), qsizetype(1));
    QCOMPARE(result.replacements.size(), std::size_t(6));
}

void TestRedaction::anotherKeyGivesOtherPseudonyms()
{
    const Pseudonyms one = Pseudonyms::withRandomKey();
    const Pseudonyms other = Pseudonyms::withRandomKey();
    QCOMPARE(one.of(SensitiveKind::Email, "jo@firm.com"),
             one.of(SensitiveKind::Email, "jo@firm.com"));
    QVERIFY(one.of(SensitiveKind::Email, "jo@firm.com")
            != other.of(SensitiveKind::Email, "jo@firm.com"));
    QVERIFY(one.ofText("a long enough text") != other.ofText("a long enough text"));
}

void TestRedaction::pseudonymsAreNoFindings_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
         { "4242424242424242", "4242 4242 4242 4242", "378282246310005", "DE89370400440532013000",
           "DE89 3704 0044 0532 0130 00", "jo@firm.com", "+49 151 1234 5678", "81.2.69.142",
           "2a02:8108:1234:5678:9abc:def0:1234:5678", "2a02:8108::1",
           "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghijklmnop", "sk_live_abcdefghijklmnop",
           "ghp_abcdefghijklmnopqrstuvwxyz", "SG.abcdefghijkl.mnopqrstuvwxyz" })
        QTest::newRow(value) << QByteArray(value);
}

void TestRedaction::pseudonymsAreNoFindings()
{
    QFETCH(const QByteArray, value);
    const auto found = findSensitive(value);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].length, value.size());
    for (int i = 0; i < 200; ++i) {
        const QByteArray after = Pseudonyms::withRandomKey().of(found[0].kind, value);
        QVERIFY2(findSensitive(after).empty(), after.constData());
        QVERIFY(after != value);
        if (found[0].kind == SensitiveKind::Card || found[0].kind == SensitiveKind::Iban
            || found[0].kind == SensitiveKind::Phone)
            QCOMPARE(after.size(), value.size());
    }
}

void TestRedaction::numbersStayNumbers()
{
    for (int i = 0; i < 200; ++i) {
        const Pseudonyms pseudonyms = Pseudonyms::withRandomKey();
        for (const char *lexeme :
             { "0", "7", "-12", "1.50", "-0.25", "1E400", "4242424242424242", "10e-7" }) {
            const QByteArray after = pseudonyms.ofNumber(lexeme);
            QCOMPARE(after.size(), static_cast<qsizetype>(qstrlen(lexeme)));
            QVERIFY2(!QJsonDocument::fromJson('[' + after + ']').isNull() || after.contains("400"),
                     after.constData());
            QVERIFY2(findSensitive(after).empty(), after.constData());
        }
    }
}

void TestRedaction::aPersonMayKeepAndAdd()
{
    const QByteArray body = "{\"email\":\"jo@firm.com\",\"project\":\"Project "
                            "Falcon\",\"id\":77,\"t\":\"al@firm.com\"}";
    const QByteArray after = json(body, { .kept = { "jo@firm.com" }, .added = { "Falcon", "77" } });
    QVERIFY2(after.contains("jo@firm.com"), after.constData());
    QVERIFY2(!after.contains("Falcon") && !after.contains("al@firm.com") && !after.contains("77"),
             after.constData());
    QVERIFY(after.contains("Project "));
}

void TestRedaction::signaturesGoOnChoice()
{
    const QByteArray wire = request("X-Hub-Signature-256: sha256=aabbccddeeff00112233\r\n", "{}");
    QCOMPARE(redacted(wire).request.wire, wire);
    RedactionRules rules = RedactionRules::defaults();
    rules.signatures = true;
    const auto result =
            Redactor(rules, Pseudonyms::withRandomKey()).redact(*parseStoredRequest(wire));
    QVERIFY(result && !result->request.wire.contains("aabbccddeeff"));
}

void TestRedaction::rulesAreReadAndWritten()
{
    const auto again = RedactionRules::fromJson(RedactionRules::defaults().toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), RedactionRules::defaults().toJson());
    QCOMPARE(RedactionRules::defaults().differences(), "{\n}\n"_ba);
    const auto own = RedactionRules::fromJson(
            "{\"fields\":[\"nick*\"],\"paths\":[\"$.a[0].b\"],\"kinds\":[\"email\"]}");
    QVERIFY(own);
    QVERIFY(!own->differences().contains("headers"));
    QVERIFY(*RedactionRules::fromJson(own->differences()) == *own);
    const auto result = Redactor(*own, Pseudonyms::withRandomKey())
                                .redact(*parseStoredRequest(
                                        request("Content-Type: application/json\r\n",
                                                "{\"nick_name\":\"Bo\",\"a\":[{\"b\":\"Cy\",\"c\":"
                                                "\"Di\"}],\"ip\":\"81.2.69.142\"}")));
    QVERIFY(result);
    const QByteArray body = result->request.body().toByteArray();
    QVERIFY2(!body.contains("Bo") && !body.contains("Cy") && body.contains("Di")
                     && body.contains("81.2.69.142"),
             body.constData());
}

void TestRedaction::mistakesInRulesAreTold_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("{") << u"JSON"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"object"_s;
    QTest::newRow("a name") << QByteArray("{\"fields\":\"x\"}") << u"fields"_s;
    QTest::newRow("an empty name") << QByteArray("{\"headers\":[\"\"]}") << u"headers"_s;
    QTest::newRow("a path") << QByteArray("{\"paths\":[\"customer\"]}") << u"customer"_s;
    QTest::newRow("a misspelt member") << QByteArray("{\"feilds\":[]}") << u"feilds"_s;
    QTest::newRow("signatures") << QByteArray("{\"signatures\":\"yes\"}") << u"signatures"_s;
    QTest::newRow("a kind") << QByteArray("{\"kinds\":[\"shoe\"]}") << u"shoe"_s;
}

void TestRedaction::mistakesInRulesAreTold()
{
    QFETCH(const QByteArray, rules);
    QFETCH(const QString, named);
    const auto read = RedactionRules::fromJson(rules);
    QVERIFY(!read);
    QVERIFY2(read.error().sentence.contains(named), qPrintable(read.error().sentence));
}

void TestRedaction::namesAreNotWrittenAnyhow()
{
    const NamePatterns patterns({ "card number", "*token", "x-*-y" });
    for (const char *name : { "card_number", "cardNumber", "CARD-NUMBER", "Card Number",
                              "access_token", "token", "X_middle_Y", "xy" })
        QVERIFY2(patterns.match(name), name);
    QVERIFY(!patterns.match("tokens_used"));
    QVERIFY(!patterns.match("card_numbers"));
    QVERIFY(!patterns.match(""));
}

void TestRedaction::deepJsonIsNoDanger()
{
    const QByteArray deep = QByteArray(100'000, '[') + "\"jo@firm.com\"" + QByteArray(100'000, ']');
    QVERIFY(!redacted(request("Content-Type: application/json\r\n", deep))
                     .request.wire.contains("jo@firm.com"));
}

void TestRedaction::theAnswerIsRedactedToo()
{
    ResponseRecord answer;
    answer.status = 200;
    answer.fields = { { "Set-Cookie", "session=abcdef; Path=/" },
                      { "Content-Type", "application/json" } };
    answer.body = "{\"email\":\"jo@firm.com\"}";
    std::vector<Replacement> replacements;
    redactor().redact(answer, replacements);
    QVERIFY(!answer.body.contains("jo@firm.com"));
    QVERIFY(!answer.fields[0].value.contains("abcdef"));
    QVERIFY(replacements.size() >= 2);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
