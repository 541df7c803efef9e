// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/endpoint.h"

#include <QJsonDocument>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestEndpointSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAloneIsWrittenAsBefore();
    void severalSurviveTheRoundTrip();
    void aDayBeginsAtMidnightUtc();
    void mistakesNameTheirPlace_data();
    void mistakesNameTheirPlace();
};

namespace {

Result<Endpoint> read(const QByteArray &json)
{
    return Endpoint::fromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

void TestEndpointSecret::oneAloneIsWrittenAsBefore()
{
    const QByteArray before = R"({"name":"a","path":"/","secret":{"env":"S"}})";
    const auto endpoint = read(before);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->secrets.size(), qsizetype(1));
    QCOMPARE(QJsonDocument(endpoint->toJson()).toJson(QJsonDocument::Compact), before);
}

void TestEndpointSecret::severalSurviveTheRoundTrip()
{
    Endpoint endpoint{ .name = u"a"_s };
    endpoint.secrets = { { .ref = { SecretRef::Kind::Keychain, u"endpoint/a"_s },
                           .label = u"new"_s,
                           .fromS = 1'767'225'600 },
                         { .ref = { SecretRef::Kind::File, u"/run/s"_s }, .untilS = 1'767'225'601 },
                         { .ref = { SecretRef::Kind::Vault, u"a"_s } },
                         { .ref = { SecretRef::Kind::Environment, u"S"_s } } };
    const auto again = Endpoint::fromJson(endpoint.toJson());
    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
    QCOMPARE(*again, endpoint);
    // A label alone is enough to need the list.
    endpoint.secrets = { { .ref = { SecretRef::Kind::Environment, u"S"_s }, .label = u"x"_s } };
    QVERIFY(endpoint.toJson().contains(u"secrets"_s));
    QCOMPARE(*Endpoint::fromJson(endpoint.toJson()), endpoint);
}

void TestEndpointSecret::aDayBeginsAtMidnightUtc()
{
    const auto endpoint = read(
            R"({"name":"a","secrets":[{"env":"S","from":"2026-01-01","until":"2026-01-01T02:00:00+01:00"}]})");
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().sentence));
    QCOMPARE(endpoint->secrets.first().fromS, std::optional<qint64>(1'767'225'600));
    QCOMPARE(endpoint->secrets.first().untilS, std::optional<qint64>(1'767'229'200));
}

void TestEndpointSecret::mistakesNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("secrets");
    QTest::addColumn<QString>("where");
    QTest::newRow("no list") << R"("secrets":{"env":"S"})"_ba << u"secrets"_s;
    QTest::newRow("empty") << R"("secrets":[])"_ba << u"secrets"_s;
    QTest::newRow("two places") << R"("secrets":[{"env":"S","file":"f"}])"_ba << u"secrets[0]"_s;
    QTest::newRow("the secret itself")
            << R"("secrets":[{"env":"S"},"whsec_x"])"_ba << u"secrets[1]"_s;
    QTest::newRow("unknown member")
            << R"("secrets":[{"env":"S","till":"2026-01-01"}])"_ba << u"secrets[0].till"_s;
    QTest::newRow("no date") << R"("secrets":[{"env":"S","from":"soon"}])"_ba
                             << u"secrets[0].from"_s;
    QTest::newRow("without an offset")
            << R"("secrets":[{"env":"S","from":"2026-01-01T10:00:00"}])"_ba << u"secrets[0].from"_s;
    QTest::newRow("ends before it begins")
            << R"("secrets":[{"env":"S","from":"2026-01-02","until":"2026-01-01"}])"_ba
            << u"secrets[0].until"_s;
    QTest::newRow("both ways") << R"("secret":{"env":"S"},"secrets":[{"env":"T"}])"_ba
                               << u"secret"_s;
}

void TestEndpointSecret::mistakesNameTheirPlace()
{
    QFETCH(QByteArray, secrets);
    QFETCH(QString, where);
    const auto endpoint = read("{\"name\":\"a\"," + secrets + '}');
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().where, where);
    QVERIFY(!endpoint.error().sentence.contains(u"whsec_x"_s));
}

QTEST_GUILESS_MAIN(TestEndpointSecret)
#include "tst_endpointsecret.moc"
