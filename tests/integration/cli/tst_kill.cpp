// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/cliprocess.h"

#include <QJsonDocument>
#include <QSet>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <memory>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSenders = 8;

/// Sends until the receiver is gone and keeps the targets that were answered 2xx.
class Sender : public QThread
{
public:
    Sender(quint16 port, int number)
        : m_port(port)
        , m_number(number)
    { }
    QSet<QString> acknowledged;

protected:
    void run() override
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        if (!socket.waitForConnected(5000))
            return;
        const QByteArray body(500, 'x');
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray target =
                    "/s" + QByteArray::number(m_number) + "/" + QByteArray::number(i);
            socket.write("POST " + target + " HTTP/1.1\r\nHost: h\r\nContent-Length: 500\r\n\r\n"
                         + body);
            QByteArray answer;
            while (!answer.contains("\r\n\r\n")) {
                if (!socket.waitForReadyRead(5000))
                    return;
                answer += socket.readAll();
            }
            if (answer.startsWith("HTTP/1.1 2"))
                acknowledged.insert(QString::fromLatin1(target));
        }
    }

private:
    quint16 m_port;
    int m_number;
};

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedReceiverKeepsEveryAcknowledgedEvent_data();
    void killedReceiverKeepsEveryAcknowledgedEvent();
};

void TestKill::killedReceiverKeepsEveryAcknowledgedEvent_data()
{
    QTest::addColumn<QString>("durability");
    QTest::addColumn<int>("afterMs");
    for (int i = 0; i < 3; ++i) {
        QTest::addRow("full, kill %d", i) << u"full"_s << 150 + i * 170;
        QTest::addRow("normal, kill %d", i) << u"normal"_s << 150 + i * 170;
    }
}

void TestKill::killedReceiverKeepsEveryAcknowledgedEvent()
{
    QFETCH(QString, durability);
    QFETCH(int, afterMs);
    const QTemporaryDir dir;
    const QStringList store{ u"--store"_s, dir.filePath(u"kill.db"_s) };
    ListenProcess listen(store + QStringList{ u"--durability"_s, durability });
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < kSenders; ++i) {
        senders.push_back(std::make_unique<Sender>(listen.port(), i));
        senders.back()->start();
    }
    QTest::qWait(afterMs);
    QCOMPARE(::kill(static_cast<pid_t>(listen.pid()), SIGKILL), 0);
    QSet<QString> acknowledged;
    for (const auto &sender : senders) {
        QVERIFY(sender->wait(20'000));
        acknowledged += sender->acknowledged;
    }
    QVERIFY2(acknowledged.size() > 20, "too little load to mean anything");

    const CliResult stored =
            runCli(QStringList{ u"events"_s, u"--limit"_s, u"0"_s, u"--json"_s } + store);
    QCOMPARE(stored.exitCode, 0);
    const QList<QByteArray> lines = stored.out.split('\n');
    for (const QByteArray &line : lines)
        acknowledged.remove(QJsonDocument::fromJson(line).object()[u"target"_s].toString());
    QVERIFY2(acknowledged.isEmpty(), qPrintable(u"%1 lost"_s.arg(acknowledged.size())));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
