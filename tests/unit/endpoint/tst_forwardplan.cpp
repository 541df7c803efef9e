// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/endpoint.h"

#include <QJsonDocument>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestForwardPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theContractIsEnough();
    void everyMemberSurvivesTheRoundTrip();
    void mistakesNameTheMember_data();
    void mistakesNameTheMember();
    void theFirstTargetComesFirst();
};

void TestForwardPlan::theContractIsEnough()
{
    const auto set = EndpointSet::fromJson(
            R"({"endpoints":[{"name":"a","forward":{"url":"http://localhost:3000"}}]})");
    QVERIFY2(set, set ? "" : qPrintable(set.error().sentence));
    const ForwardPlan &plan = set->list().front().forward;
    QCOMPARE(plan.url, "http://localhost:3000"_ba);
    QCOMPARE(plan.answer, ForwardPlan::Answer::Target);
    QCOMPARE(plan.timeoutMs, 30'000);
    QCOMPARE(plan.retries, 0);
    QVERIFY(!plan.addsForwarded && !plan.keepsHost && plan.verifiesCertificate);
}

void TestForwardPlan::everyMemberSurvivesTheRoundTrip()
{
    Endpoint endpoint{ .name = u"a"_s };
    endpoint.forward = { .url = "https://app.example/hook?x=%20",
                         .answer = ForwardPlan::Answer::Own,
                         .timeoutMs = 5,
                         .mirrors = { "http://[::1]:3000", "http://b.example" },
                         .concurrency = 2,
                         .retries = 3,
                         .backoffMs = 250,
                         .keepsHost = true,
                         .addsForwarded = true,
                         .verifiesCertificate = false };
    endpoint.forward.timeoutMs = 5'000;
    const auto set = EndpointSet::fromList({ endpoint });
    QVERIFY(set);
    const auto again = EndpointSet::fromJson(set->toJson());
    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
    QCOMPARE(again->list(), set->list());
}

void TestForwardPlan::mistakesNameTheMember_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("where");
    QTest::newRow("no URL") << R"("timeout_ms":1000)"_ba << u"url"_s;
    QTest::newRow("relative URL") << R"("url":"localhost:3000")"_ba << u"url"_s;
    QTest::newRow("password") << R"("url":"http://a:b@c")"_ba << u"url"_s;
    QTest::newRow("fragment") << R"("url":"http://a/#b")"_ba << u"url"_s;
    QTest::newRow("answer") << R"("url":"http://a","answer":"both")"_ba << u"answer"_s;
    QTest::newRow("time") << R"("url":"http://a","timeout_ms":0)"_ba << u"timeout_ms"_s;
    QTest::newRow("fraction") << R"("url":"http://a","timeout_ms":1000.5)"_ba << u"timeout_ms"_s;
    QTest::newRow("mirror") << R"("url":"http://a","mirrors":["b"])"_ba << u"mirrors"_s;
    QTest::newRow("mirrors") << R"("url":"http://a","mirrors":"http://b")"_ba << u"mirrors"_s;
    QTest::newRow("concurrency") << R"("url":"http://a","concurrency":65)"_ba << u"concurrency"_s;
    QTest::newRow("retries") << R"("url":"http://a","retries":-1)"_ba << u"retries"_s;
    QTest::newRow("flag") << R"("url":"http://a","x_forwarded":1)"_ba << u"x_forwarded"_s;
    QTest::newRow("misspelt") << R"("url":"http://a","retry":1)"_ba << u"retry"_s;
}

void TestForwardPlan::mistakesNameTheMember()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, where);
    const auto set = EndpointSet::fromJson("{\"endpoints\":[{\"name\":\"a\",\"forward\":{" + members
                                           + "}}]}");
    QVERIFY(!set);
    QCOMPARE(set.error().where, where);
    QVERIFY(set.error().sentence.startsWith(u"Endpoint 'a', forward."_s));
    QVERIFY(set.error().sentence.endsWith(u'.'));
}

void TestForwardPlan::theFirstTargetComesFirst()
{
    QVERIFY(ForwardPlan().targets().isEmpty());
    const QList<QByteArray> both{ "http://a", "http://b" };
    QCOMPARE((ForwardPlan{ .url = "http://a", .mirrors = { "http://b" } }.targets()), both);
}

QTEST_GUILESS_MAIN(TestForwardPlan)
#include "tst_forwardplan.moc"
