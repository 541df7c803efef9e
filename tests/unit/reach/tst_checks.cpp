// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/backoff.h"
#include "core/reach/checkline.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress kLoopback(QHostAddress::LocalHost);
const QHostAddress kEverywhere(QHostAddress::AnyIPv4);

ListenerFact listener(const QHostAddress &address, quint16 port = 8025)
{
    return { .address = address, .port = port };
}

EndpointSet payments()
{
    return *EndpointSet::fromList({ Endpoint{ .name = u"payments"_s, .path = "/payments" } });
}

ProbeFact answered(int status)
{
    return { .where = u"name.example"_s, .state = ProbeFact::State::Answered, .status = status };
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableOfSocketsIsRead();
    void aTableThatIsNoneGivesNothing();
    void notListeningFails();
    void aForeignHolderFailsAndAForeignNeighbourWarns();
    void loopbackNeedsAWayIn();
    void firewalls_data();
    void firewalls();
    void certificatesAreToldWithWhatIsWrong();
    void redirectsLoseThePost();
    void probesThatDoNotArriveSayWhereToLook_data();
    void probesThatDoNotArriveSayWhereToLook();
    void theCatchAllWarnsWhenOthersAreMeant();
    void aChangedPathIsTold();
    void theTextHasEachLine();
    void waitsGrowAndAreSpread();
};

void TestChecks::theTableOfSocketsIsRead()
{
    // As a little-endian machine writes it.
    const QByteArray table =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  "
            "timeout inode\n"
            "   0: 0100007F:1F59 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000     "
            "   0 4711 1 0000000000000000 100 0 0 10 0\n"
            "   1: 0100007F:1F59 0100007F:9C40 01 00000000:00000000 00:00000000 00000000  1000     "
            "   0 4712 1 0000000000000000 100 0 0 10 0\n"
            "   2: 00000000000000000000000001000000:0050 00000000000000000000000000000000:0000 0A "
            "00000000:00000000 00:00000000 00000000     0        0 4713 1 0 100 0 0 10 0\n";
    const QList<SocketFact> sockets = listeningSockets(table);
    QCOMPARE(sockets.size(), 2);
    QCOMPARE(sockets[0].address, kLoopback);
    QCOMPARE(sockets[0].port, 8025);
    QCOMPARE(sockets[0].inode, 4711U);
    QCOMPARE(sockets[1].address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(sockets[1].port, 80);
}

void TestChecks::aTableThatIsNoneGivesNothing()
{
    for (const char *table : { "", "hello", "0: xx:yy 00:00 0A a b c d e f\n",
                               "0: 0100007F:FFFFF 0:0 0A a b c d e 1\n" })
        QCOMPARE(listeningSockets(table).size(), 0);
}

void TestChecks::notListeningFails()
{
    QCOMPARE(listenerLine({}, 8025).outcome, CheckOutcome::Fail);
    QCOMPARE(listenerLine({ listener(kLoopback) }, 8025).outcome, CheckOutcome::Pass);
    ListenerFact failing = listener(kLoopback);
    failing.failure = u"refused"_s;
    const CheckLine line = listenerLine({ listener(kEverywhere), failing }, 8025);
    QCOMPARE(line.outcome, CheckOutcome::Fail);
    QVERIFY(line.finding.contains(u"127.0.0.1:8025 (refused)"));
    ListenerFact elsewhere = listener(kLoopback);
    elsewhere.isElsewhere = true;
    QCOMPARE(listenerLine({ elsewhere }, 8025).outcome, CheckOutcome::Fail);
    QVERIFY(listenerLine({ elsewhere }, 8025).finding.contains(u"do not appear in this store"));
    QVERIFY(!line.advice.isEmpty());
}

void TestChecks::aForeignHolderFailsAndAForeignNeighbourWarns()
{
    SocketFact ours{ .address = kLoopback, .port = 8025, .pid = 1, .isOurs = true };
    SocketFact docker{ .address = kEverywhere, .port = 8025, .pid = 77, .program = u"docker"_s };
    SocketFact hidden{ .address = kEverywhere, .port = 8025 };
    QCOMPARE(portLine({ listener(kLoopback) }, 8025, { ours }).outcome, CheckOutcome::Pass);
    const CheckLine both = portLine({ listener(kLoopback) }, 8025, { ours, docker });
    QCOMPARE(both.outcome, CheckOutcome::Warn);
    QVERIFY(both.finding.contains(u"docker (process 77)"));
    const CheckLine taken = portLine({}, 8025, { docker });
    QCOMPARE(taken.outcome, CheckOutcome::Fail);
    QVERIFY(portLine({}, 8025, { hidden }).finding.contains(u"only root can name"));
    QCOMPARE(portLine({ listener(kLoopback) }, 8025, {}).outcome, CheckOutcome::Skipped);
    docker.port = 80;
    QCOMPARE(portLine({}, 8025, { docker }).finding, u"Nobody holds port 8025."_s);
}

void TestChecks::loopbackNeedsAWayIn()
{
    QCOMPARE(reachLine({ listener(kLoopback) }, false, {}).outcome, CheckOutcome::Warn);
    QCOMPARE(reachLine({ listener(kLoopback) }, true, {}).outcome, CheckOutcome::Pass);
    const CheckLine wide = reachLine({ listener(kEverywhere) }, false, { u"192.0.2.7"_s });
    QCOMPARE(wide.outcome, CheckOutcome::Pass);
    QVERIFY(wide.finding.contains(u"192.0.2.7"));
    QCOMPARE(reachLine({}, true, {}).outcome, CheckOutcome::Skipped);
}

void TestChecks::firewalls_data()
{
    QTest::addColumn<QList<FirewallFact>>("firewalls");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<QString>("says");
    using State = FirewallFact::State;
    QTest::newRow("ufw") << QList<FirewallFact>{ { u"ufw"_s, State::On } } << CheckOutcome::Warn
                         << u"sudo ufw allow 8025/tcp"_s;
    QTest::newRow("firewalld") << QList<FirewallFact>{ { u"firewalld"_s, State::On } }
                               << CheckOutcome::Warn << u"firewall-cmd --add-port=8025/tcp"_s;
    QTest::newRow("hidden") << QList<FirewallFact>{ { u"nftables"_s, State::Hidden } }
                            << CheckOutcome::Skipped << u"Only root can see"_s;
    QTest::newRow("off") << QList<FirewallFact>{ { u"ufw"_s, State::Off } } << CheckOutcome::Pass
                         << u"ufw is not active"_s;
    QTest::newRow("none") << QList<FirewallFact>{ { u"ufw"_s, State::Absent } }
                          << CheckOutcome::Pass << u"None was found"_s;
}

void TestChecks::firewalls()
{
    QFETCH(const QList<FirewallFact>, firewalls);
    QFETCH(const CheckOutcome, outcome);
    QFETCH(const QString, says);
    const CheckLine line = firewallLine({ listener(kEverywhere) }, firewalls);
    QCOMPARE(line.outcome, outcome);
    QVERIFY2((line.finding + line.advice).contains(says), qPrintable(line.finding + line.advice));
    QCOMPARE(firewallLine({ listener(kLoopback) }, firewalls).outcome, CheckOutcome::Pass);
}

void TestChecks::certificatesAreToldWithWhatIsWrong()
{
    QCOMPARE(certificateLine({}).outcome, CheckOutcome::Skipped);
    CertificateFact fact{ .isChecked = true,
                          .name = u"pay.example"_s,
                          .subject = u"pay.example"_s,
                          .issuer = u"An Authority"_s,
                          .validUntil = u"2030-01-01"_s };
    QCOMPARE(certificateLine(fact).outcome, CheckOutcome::Pass);
    fact.problems = { u"it has expired"_s };
    const CheckLine line = certificateLine(fact);
    QCOMPARE(line.outcome, CheckOutcome::Fail);
    QVERIFY(line.finding.contains(u"it has expired"));
    QVERIFY(line.finding.contains(u"2030-01-01"));
    fact.failure = u"no TLS"_s;
    QVERIFY(certificateLine(fact).finding.contains(u"no TLS"));
}

void TestChecks::redirectsLoseThePost()
{
    ProbeFact probe = answered(301);
    probe.location = "https://name.example/payments/?token=secret#x";
    const CheckLine lost = redirectLine(probe);
    QCOMPARE(lost.outcome, CheckOutcome::Fail);
    QVERIFY(lost.finding.contains(u"makes a GET of the POST"));
    QVERIFY(lost.finding.contains(u"https://name.example/payments/"));
    QVERIFY(!lost.finding.contains(u"secret"));
    probe.status = 308;
    QVERIFY(redirectLine(probe).finding.contains(u"Most providers do not follow"));
    QCOMPARE(redirectLine(answered(200)).outcome, CheckOutcome::Pass);
    QCOMPARE(redirectLine({}).outcome, CheckOutcome::Skipped);
    // What became of it is told once.
    QCOMPARE(probeLine(probe).outcome, CheckOutcome::Skipped);
}

void TestChecks::probesThatDoNotArriveSayWhereToLook_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("advice");
    QTest::newRow("200") << 200 << u"Something else answers"_s;
    QTest::newRow("404") << 404 << u"the tunnel is gone"_s;
    QTest::newRow("502") << 502 << u"does not reach this computer"_s;
    QTest::newRow("401") << 401 << u"wants a login"_s;
}

void TestChecks::probesThatDoNotArriveSayWhereToLook()
{
    QFETCH(const int, status);
    QFETCH(const QString, advice);
    ProbeFact probe = answered(status);
    const CheckLine line = probeLine(probe);
    QCOMPARE(line.outcome, CheckOutcome::Fail);
    QVERIFY2(line.advice.contains(advice), qPrintable(line.advice));
    probe.arrivedAs = 7;
    QCOMPARE(probeLine(probe).outcome, CheckOutcome::Pass);
    QCOMPARE(probeLine({ .where = u"x"_s }).outcome, CheckOutcome::Skipped);
    QCOMPARE(probeLine({ .state = ProbeFact::State::NoConnection, .failure = u"no"_s }).outcome,
             CheckOutcome::Fail);
}

void TestChecks::theCatchAllWarnsWhenOthersAreMeant()
{
    QCOMPARE(endpointLine(EndpointSet(), "/", std::nullopt).outcome, CheckOutcome::Pass);
    QCOMPARE(endpointLine(payments(), "/payments", std::nullopt).outcome, CheckOutcome::Pass);
    const CheckLine line = endpointLine(payments(), "/payment", std::nullopt);
    QCOMPARE(line.outcome, CheckOutcome::Warn);
    QVERIFY(line.advice.contains(u"/payments"));
}

void TestChecks::aChangedPathIsTold()
{
    ProbeFact probe = answered(200);
    probe.arrivedAs = 7;
    probe.arrivedTarget = "/api/payments?x=1";
    const CheckLine line = endpointLine(payments(), "/payments", probe);
    QCOMPARE(line.outcome, CheckOutcome::Warn);
    QVERIFY(line.finding.contains(u"arrived as /api/payments?x=1"));
    probe.arrivedTarget = "/payments?x=1";
    QCOMPARE(endpointLine(payments(), "/payments", probe).outcome, CheckOutcome::Pass);
    probe.isRelay = true; // its path is the person's choice
    QCOMPARE(endpointLine(payments(), "/other", probe).outcome, CheckOutcome::Pass);
}

void TestChecks::theTextHasEachLine()
{
    const QList<CheckLine> lines{ listenerLine({}, 8025), certificateLine({}) };
    const QString text = checkText(lines);
    QVERIFY(text.startsWith(u"fail     Listening: "));
    QVERIFY(text.contains(u"\nskipped  Certificate: "));
    QVERIFY(text.contains(lines[0].advice));
    QVERIFY(hasFailed(lines));
    QVERIFY(!hasFailed({ lines[1] }));
}

void TestChecks::waitsGrowAndAreSpread()
{
    Backoff backoff(1000, 10'000);
    QCOMPARE(backoff.next(0.5), 1000);
    QCOMPARE(backoff.next(0.0), 1500);
    QCOMPARE(backoff.next(1.0), 5000);
    QCOMPARE(backoff.next(0.5), 8000);
    QCOMPARE(backoff.next(0.5), 10'000);
    backoff.reset();
    QCOMPARE(backoff.next(0.5), 1000);
    backoff.setFirst(99'999);
    backoff.reset();
    QCOMPARE(backoff.next(0.5), 10'000);
    for (int i = 0; i < 100; ++i)
        QVERIFY(backoff.next() <= 12'500);
    Backoff hopeless(1000, 10'000);
    hopeless.giveUpHope();
    QCOMPARE(hopeless.next(0.5), 10'000);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
