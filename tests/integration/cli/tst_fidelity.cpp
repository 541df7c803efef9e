// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/cliprocess.h"
#include "tests/support/recordingserver.h"
#include "tests/support/requestgenerator.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRequests = 300;
constexpr quint32 kSeed = 20261124;

} // namespace

/// The first promise of the product: what came over the wire is what is shown and sent again.
class TestFidelity : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QList<QByteArray> m_requests;
    QStringList m_store{ u"--store"_s, m_dir.filePath(u"fidelity.db"_s) };

private Q_SLOTS:
    void initTestCase();
    void showRawGivesTheBytesThatCame();
    void exactReplayPutsTheSameBytesOnTheWire();
};

void TestFidelity::initTestCase()
{
    QRandomGenerator random(kSeed);
    for (int i = 0; i < kRequests; ++i)
        m_requests.append(randomRequest(random));
    ListenProcess listen(m_store);
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    // Groups share a connection: pipelined, and torn into pieces at random places.
    for (qsizetype first = 0; first < kRequests; first += 10) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, listen.port());
        QVERIFY(socket.waitForConnected());
        QByteArray stream;
        for (qsizetype i = first; i < first + 10; ++i)
            stream += m_requests.at(i);
        while (!stream.isEmpty()) {
            const qsizetype piece = 1 + random.bounded(static_cast<int>(qMin(stream.size(), 3000)));
            socket.write(stream.left(piece));
            socket.flush();
            stream.remove(0, piece);
        }
        QCOMPARE(listen.waitForEvents(first + 10).size(), first + 10);
    }
    for (const QJsonObject &event : listen.waitForEvents(kRequests))
        QVERIFY2(event[u"kind"_s].toString() == u"request"_s,
                 qPrintable(event[u"reason"_s].toString()));
    QCOMPARE(listen.terminate(), 0);
}

void TestFidelity::showRawGivesTheBytesThatCame()
{
    for (int i = 0; i < kRequests; ++i) {
        const CliResult shown =
                runCli(QStringList{ u"show"_s, QString::number(i + 1), u"--raw"_s } + m_store);
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out == m_requests.at(i), qPrintable(u"request %1"_s.arg(i)));
    }
}

void TestFidelity::exactReplayPutsTheSameBytesOnTheWire()
{
    RecordingServer consumer([this](qsizetype number, const QByteArray &bytes) {
        return bytes.size() >= m_requests.at(number).size();
    });
    QStringList arguments{ u"replay"_s };
    for (int i = 1; i <= kRequests; ++i)
        arguments.append(QString::number(i));
    QProcess process;
    process.start(QStringLiteral(HOOKLOUPE_CLI),
                  arguments + QStringList{ u"--to"_s, QString::fromUtf8(consumer.url()) }
                          + m_store);
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(finished.wait(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(consumer.received().size(), m_requests.size());
    for (int i = 0; i < kRequests; ++i)
        QVERIFY2(consumer.received().at(i) == m_requests.at(i), qPrintable(u"request %1"_s.arg(i)));
}

QTEST_GUILESS_MAIN(TestFidelity)
#include "tst_fidelity.moc"
