// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/scheme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

QJsonObject example()
{
    return {
        { u"id"_s, u"example"_s },
        { u"name"_s, u"Example"_s },
        { u"summary"_s, u"A sentence."_s },
        { u"documentation"_s, u"https://docs.example.com/"_s },
        { u"algorithm"_s, u"hmac-sha256"_s },
        { u"key"_s, QJsonObject{ { u"hint"_s, u"In the dashboard."_s } } },
        { u"signature"_s, QJsonObject{ { u"name"_s, u"X-Sign"_s }, { u"encoding"_s, u"hex"_s } } },
        { u"content"_s, u"{body}"_s },
    };
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray fileBytes(const QString &path)
{
    QFile file(QStringLiteral(HOOKLOUPE_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallestDescriptionIsRead();
    void mistakesNameTheMember_data();
    void mistakesNameTheMember();
    void textThatIsNoObjectIsRefused();
    void theCatalogueIsSortedAndFindsById();
    void everyBuiltInExplainsItself_data();
    void everyBuiltInExplainsItself();
    void knownFactsOfTheLine();
    void theReadmesExampleIsValid();
    void theSchemaKnowsEveryMemberInUse();
};

void TestScheme::theSmallestDescriptionIsRead()
{
    const auto scheme = Scheme::fromJson(bytes(example()));
    QVERIFY2(scheme, qPrintable(scheme ? QString() : scheme.error().sentence));
    QCOMPARE(scheme->id, u"example"_s);
    QCOMPARE(scheme->keyHint, u"In the dashboard."_s);
    QCOMPARE(scheme->carrier, "X-Sign");
    QCOMPARE(scheme->algorithm, u"HMAC-SHA256"_s);
    QCOMPARE(scheme->keyKind, KeyKind::SharedSecret);
    QVERIFY(!scheme->timestamped);
    QVERIFY(!scheme->signsUrl);
    QVERIFY(!scheme->toleranceS);
    QCOMPARE(scheme->retryWindowS, 259200);
}

void TestScheme::mistakesNameTheMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");

    const auto without = [](const QString &member) {
        QJsonObject object = example();
        object.remove(member);
        return bytes(object);
    };
    const auto with = [](const QString &member, const QJsonValue &value) {
        QJsonObject object = example();
        object.insert(member, value);
        return bytes(object);
    };
    const auto signatureWith = [&with](const QString &member, const QJsonValue &value) {
        QJsonObject signature = example().value("signature"_L1).toObject();
        signature.insert(member, value);
        return with(u"signature"_s, signature);
    };
    const auto timestamp = [&with](const QJsonObject &value) {
        return with(u"timestamp"_s, value);
    };

    QTest::newRow("no id") << without(u"id"_s) << u"id"_s;
    QTest::newRow("id with blanks") << with(u"id"_s, u"a b"_s) << u"id"_s;
    QTest::newRow("no name") << without(u"name"_s) << u"name"_s;
    QTest::newRow("no summary") << without(u"summary"_s) << u"summary"_s;
    QTest::newRow("no documentation") << without(u"documentation"_s) << u"documentation"_s;
    QTest::newRow("algorithm") << with(u"algorithm"_s, u"md5"_s) << u"algorithm"_s;
    QTest::newRow("no key") << without(u"key"_s) << u"key"_s;
    QTest::newRow("no hint") << with(u"key"_s, QJsonObject()) << u"key.hint"_s;
    QTest::newRow("key form") << with(
            u"key"_s, QJsonObject{ { u"hint"_s, u"x"_s }, { u"form"_s, u"rot13"_s } })
                              << u"key.form"_s;
    QTest::newRow("no signature") << without(u"signature"_s) << u"signature"_s;
    QTest::newRow("signature in") << signatureWith(u"in"_s, u"cookie"_s) << u"signature.in"_s;
    QTest::newRow("signature encoding")
            << signatureWith(u"encoding"_s, u"base32"_s) << u"signature.encoding"_s;
    QTest::newRow("prefix without one")
            << signatureWith(u"form"_s, u"prefix"_s) << u"signature.prefix"_s;
    QTest::newRow("elements without separator")
            << signatureWith(u"form"_s, u"elements"_s) << u"signature.separator"_s;
    QTest::newRow("basic form") << signatureWith(u"form"_s, u"basic"_s) << u"signature.form"_s;
    QTest::newRow("several not a flag")
            << signatureWith(u"several"_s, u"yes"_s) << u"signature.several"_s;
    QTest::newRow("unknown in signature") << signatureWith(u"nmae"_s, 1) << u"signature.nmae"_s;
    QTest::newRow("json path") << with(u"signature"_s,
                                       QJsonObject{ { u"in"_s, u"json"_s },
                                                    { u"name"_s, u"a.b"_s },
                                                    { u"encoding"_s, u"hex"_s } })
                               << u"signature.name"_s;
    QTest::newRow("no content") << without(u"content"_s) << u"content"_s;
    QTest::newRow("unknown part") << with(u"content"_s, u"{bdoy}"_s) << u"content"_s;
    QTest::newRow("open brace") << with(u"content"_s, u"{body"_s) << u"content"_s;
    QTest::newRow("closing brace") << with(u"content"_s, u"body}"_s) << u"content"_s;
    QTest::newRow("part needs a name") << with(u"content"_s, u"{header}"_s) << u"content"_s;
    QTest::newRow("part takes no name") << with(u"content"_s, u"{body:x}"_s) << u"content"_s;
    QTest::newRow("timestamp unknown") << with(u"content"_s, u"{timestamp}"_s) << u"content"_s;
    QTest::newRow("id unknown") << with(u"content"_s, u"{id}"_s) << u"content"_s;
    QTest::newRow("secret in HMAC") << with(u"content"_s, u"{secret}"_s) << u"content"_s;
    QTest::newRow("undeclared parameter") << with(u"content"_s, u"{param:x}"_s) << u"content"_s;
    QTest::newRow("content of numbers") << with(u"content"_s, QJsonArray{ 1, 2 }) << u"content"_s;
    const auto list = [&with](const QString &member, const QJsonObject &item) {
        return with(member, QJsonArray{ item });
    };
    QTest::newRow("guard without name") << list(u"guards"_s, {}) << u"guards[0].name"_s;
    QTest::newRow("guard path") << list(u"guards"_s,
                                        { { u"in"_s, u"json"_s }, { u"name"_s, u"a"_s } })
                                << u"guards[0].name"_s;
    QTest::newRow("unknown in guard")
            << list(u"guards"_s, { { u"name"_s, u"a"_s }, { u"host"_s, u"b"_s } })
            << u"guards[0].host"_s;
    QTest::newRow("case without when") << list(u"cases"_s, {}) << u"cases[0].when"_s;
    QTest::newRow("case without values")
            << list(u"cases"_s, { { u"when"_s, QJsonObject{ { u"json"_s, u"$.a"_s } } } })
            << u"cases[0].when.values"_s;
    QTest::newRow("case algorithm")
            << list(u"cases"_s, { { u"when"_s, QJsonObject() }, { u"algorithm"_s, u"none"_s } })
            << u"cases[0].algorithm"_s;
    QTest::newRow("jws without the form") << with(u"jws"_s, QJsonObject()) << u"jws"_s;
    QTest::newRow("a token has its own encoding")
            << signatureWith(u"form"_s, u"jws"_s) << u"signature.encoding"_s;
    QTest::newRow("form without jws") << with(
            u"signature"_s, QJsonObject{ { u"name"_s, u"X-Sign"_s }, { u"form"_s, u"jws"_s } })
                                      << u"jws"_s;
    QTest::newRow("jws allows none")
            << with(u"jws"_s, QJsonObject{ { u"also_allowed"_s, u"none"_s } })
            << u"jws.also_allowed"_s;
    QTest::newRow("claim without value") << with(
            u"jws"_s,
            QJsonObject{ { u"claims"_s, QJsonArray{ QJsonObject{ { u"name"_s, u"iss"_s } } } } })
                                         << u"jws.claims[0].is"_s;
    QTest::newRow("message without the form") << with(u"message"_s, QJsonObject()) << u"message"_s;
    QTest::newRow("time in a claim of nothing") << timestamp(
            { { u"in"_s, u"claim"_s }, { u"name"_s, u"iat"_s }, { u"unit"_s, u"s"_s } })
                                                << u"timestamp.in"_s;
    QTest::newRow("timestamp not an object") << with(u"timestamp"_s, 1) << u"timestamp"_s;
    QTest::newRow("timestamp unit")
            << timestamp({ { u"in"_s, u"header"_s }, { u"name"_s, u"T"_s }, { u"unit"_s, u"h"_s } })
            << u"timestamp.unit"_s;
    QTest::newRow("tolerance below zero") << timestamp({ { u"in"_s, u"header"_s },
                                                         { u"name"_s, u"T"_s },
                                                         { u"unit"_s, u"s"_s },
                                                         { u"tolerance_s"_s, -1 } })
                                          << u"timestamp.tolerance_s"_s;
    QTest::newRow("timestamp in no element") << timestamp(
            { { u"in"_s, u"element"_s }, { u"name"_s, u"t"_s }, { u"unit"_s, u"s"_s } })
                                             << u"timestamp.in"_s;
    QTest::newRow("secret in the event type")
            << with(u"event_type"_s, u"{secret}"_s) << u"event_type"_s;
    QTest::newRow("each without wildcard") << with(u"each"_s, u"$.items"_s) << u"each"_s;
    QTest::newRow("parameter without label")
            << with(u"parameters"_s, QJsonArray{ QJsonObject{ { u"name"_s, u"x"_s } } })
            << u"parameters[0].label"_s;
    QTest::newRow("retry window") << with(u"retry_window_s"_s, 1.5) << u"retry_window_s"_s;
    QTest::newRow("unknown member") << with(u"tolerence"_s, 300) << u"tolerence"_s;
}

void TestScheme::mistakesNameTheMember()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, where);
    const auto scheme = Scheme::fromJson(json);
    QVERIFY(!scheme);
    QCOMPARE(scheme.error().code, ErrorCode::InvalidInput);
    QCOMPARE(scheme.error().where, where);
    QVERIFY(scheme.error().sentence.contains(where));
}

void TestScheme::textThatIsNoObjectIsRefused()
{
    for (const QByteArray &json : { ""_ba, "[]"_ba, "{"_ba, "\xff\xfe"_ba, "null"_ba }) {
        const auto scheme = Scheme::fromJson(json);
        QVERIFY(!scheme);
        QVERIFY(scheme.error().sentence.contains("not a JSON object"_L1));
    }
}

void TestScheme::theCatalogueIsSortedAndFindsById()
{
    const SchemeCatalogue &catalogue = SchemeCatalogue::builtIn();
    QVERIFY(catalogue.schemes().size() >= 90);
    for (qsizetype i = 1; i < catalogue.schemes().size(); ++i) {
        QVERIFY(QString::compare(catalogue.schemes()[i - 1].name, catalogue.schemes()[i].name,
                                 Qt::CaseInsensitive)
                < 0);
    }
    QCOMPARE(catalogue.find(u"stripe")->name, u"Stripe"_s);
    QVERIFY(!catalogue.find(u"stripes"));
    QVERIFY(!catalogue.find(u""));
}

void TestScheme::everyBuiltInExplainsItself_data()
{
    QTest::addColumn<QString>("id");
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes())
        QTest::newRow(qPrintable(scheme.id)) << scheme.id;
}

void TestScheme::everyBuiltInExplainsItself()
{
    QFETCH(const QString, id);
    const Scheme &scheme = *SchemeCatalogue::builtIn().find(id);
    QVERIFY(!scheme.name.isEmpty());
    QVERIFY(scheme.summary.endsWith(u'.') && scheme.summary.size() > 30);
    QVERIFY(scheme.keyHint.size() > 15);
    const QUrl documentation(scheme.documentation, QUrl::StrictMode);
    QVERIFY(documentation.isValid() && documentation.scheme() == "https"_L1);
    QVERIFY(!scheme.carrier.isEmpty());
    QVERIFY(!scheme.algorithm.isEmpty());
    QVERIFY(scheme.retryWindowS > 0);
    QCOMPARE(fileBytes(u"/resources/schemes/%1.json"_s.arg(id)).isEmpty(), false);
}

void TestScheme::knownFactsOfTheLine()
{
    const SchemeCatalogue &catalogue = SchemeCatalogue::builtIn();
    const Scheme &stripe = *catalogue.find(u"stripe");
    QCOMPARE(stripe.toleranceS, 300);
    QVERIFY(stripe.timestamped);
    const Scheme &square = *catalogue.find(u"square");
    QVERIFY(square.signsUrl);
    QCOMPARE(square.parameters.size(), 1);
    QCOMPARE(square.parameters.front().name, "notification_url");
    QVERIFY(catalogue.find(u"twilio-form")->signsUrl);
    QCOMPARE(catalogue.find(u"discord")->keyKind, KeyKind::PublicKey);
    QCOMPARE(catalogue.find(u"paddle-billing")->toleranceS, 5);
    QVERIFY(!catalogue.find(u"generic-x-signature")->timestamped);
    QCOMPARE(catalogue.find(u"nowpayments")->algorithm, u"HMAC-SHA512"_s);
}

void TestScheme::theReadmesExampleIsValid()
{
    const QByteArray readme = fileBytes(u"/resources/schemes/README.md"_s);
    const qsizetype begin = readme.indexOf("```json") + 7;
    QVERIFY(begin > 7);
    const auto scheme = Scheme::fromJson(readme.mid(begin, readme.indexOf("```", begin) - begin));
    QVERIFY2(scheme, qPrintable(scheme ? QString() : scheme.error().sentence));
    QCOMPARE(scheme->toleranceS, 300);
}

void TestScheme::theSchemaKnowsEveryMemberInUse()
{
    const QJsonObject schema =
            QJsonDocument::fromJson(fileBytes(u"/resources/schemes/scheme.schema.json"_s)).object();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QVERIFY(properties.size() > 15);
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const QJsonObject object =
                QJsonDocument::fromJson(fileBytes(u"/resources/schemes/%1.json"_s.arg(scheme.id)))
                        .object();
        for (auto member = object.begin(); member != object.end(); ++member) {
            QVERIFY2(properties.contains(member.key()), qPrintable(member.key()));
            const QJsonObject inner =
                    properties.value(member.key()).toObject().value("properties"_L1).toObject();
            const QJsonObject value = member->toObject();
            for (const QString &name : value.keys())
                QVERIFY2(inner.contains(name), qPrintable(member.key() + u'.' + name));
        }
    }
}

QTEST_GUILESS_MAIN(TestScheme)
#include "tst_scheme.moc"
