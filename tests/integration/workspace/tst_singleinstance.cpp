// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/stat.h>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const auto kSocketArgument = "--hold"_L1;

QString socketIn(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({ u"*.socket"_s }, QDir::System);
    return names.size() == 1 ? folder + u'/' + names.first() : QString();
}

/// Settles in a thread of its own, as another process would; the event loop here goes on.
SingleInstance::Role settleElsewhere(const QString &store, const QString &folder,
                                     const InstanceMessage &message, int patienceMs = 5'000)
{
    auto role = SingleInstance::Role::Alone;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(store, folder);
        role = second.settle(message, patienceMs);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    finished.wait(20'000);
    thread->wait();
    return role;
}

} // namespace

/// The first start and the later ones, over a real socket.
class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOverToTheFirst();
    void aStoreByAnotherNameIsTheSame();
    void anotherStoreIsAnotherProgram();
    void nobodyElseMayOpenTheSocket();
    void takesOverFromOneThatWasKilled();
    void doesNotWaitForOneThatHangs();
    void hostileMessagesAreDropped_data();
    void hostileMessagesAreDropped();
    void manyConnectionsAreBounded();
    void messagesAreReadAsTheyAreWritten();
    void whatIsTooMuchIsLeftOut();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
};

void TestSingleInstance::handsOverToTheFirst()
{
    const QTemporaryDir dir;
    const QString store = dir.filePath(u"a.hookloupe"_s);
    SingleInstance first(store, dir.filePath(u"run"_s));
    QSignalSpy requested(&first, &SingleInstance::requested);
    QCOMPARE(first.settle({}), SingleInstance::Role::First);
    const InstanceMessage message{ { u"/tmp/a b.har"_s, u"/tmp/ü.http"_s }, "token-1" };
    QCOMPARE(settleElsewhere(store, dir.filePath(u"run"_s), message),
             SingleInstance::Role::HandedOver);
    QCOMPARE(requested.size(), 1);
    const auto taken = requested.at(0).at(0).value<InstanceMessage>();
    QCOMPARE(taken.paths, message.paths);
    QCOMPARE(taken.activationToken, message.activationToken);
    // And once more: it goes on listening.
    QCOMPARE(settleElsewhere(store, dir.filePath(u"run"_s), {}), SingleInstance::Role::HandedOver);
    QCOMPARE(requested.size(), 2);
}

void TestSingleInstance::aStoreByAnotherNameIsTheSame()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"real"_s));
    QVERIFY(QFile::link(dir.filePath(u"real"_s), dir.filePath(u"link"_s)));
    SingleInstance first(dir.filePath(u"real/a.hookloupe"_s), dir.filePath(u"run"_s));
    QCOMPARE(first.settle({}), SingleInstance::Role::First);
    QCOMPARE(settleElsewhere(dir.filePath(u"link/../link/a.hookloupe"_s), dir.filePath(u"run"_s),
                             {}),
             SingleInstance::Role::HandedOver);
}

void TestSingleInstance::anotherStoreIsAnotherProgram()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.filePath(u"a.hookloupe"_s), dir.filePath(u"run"_s));
    SingleInstance other(dir.filePath(u"b.hookloupe"_s), dir.filePath(u"run"_s));
    QCOMPARE(first.settle({}), SingleInstance::Role::First);
    QCOMPARE(other.settle({}), SingleInstance::Role::First);
}

void TestSingleInstance::nobodyElseMayOpenTheSocket()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.filePath(u"a.hookloupe"_s), dir.filePath(u"run"_s));
    QCOMPARE(first.settle({}), SingleInstance::Role::First);
    struct stat found
    {
    };
    const QString path = socketIn(dir.filePath(u"run"_s));
    QVERIFY(!path.isEmpty());
    QCOMPARE(::stat(qPrintable(path), &found), 0);
    QVERIFY(S_ISSOCK(found.st_mode));
    QCOMPARE(found.st_mode & 0777U, 0600U);
    QCOMPARE(::stat(qPrintable(dir.filePath(u"run"_s)), &found), 0);
    QCOMPARE(found.st_mode & 0777U, 0700U);
}

void TestSingleInstance::takesOverFromOneThatWasKilled()
{
    const QTemporaryDir dir;
    QProcess killed;
    killed.start(QCoreApplication::applicationFilePath(),
                 { kSocketArgument, dir.filePath(u"a.hookloupe"_s), dir.filePath(u"run"_s) });
    QVERIFY(killed.waitForReadyRead(20'000));
    QCOMPARE(killed.readAllStandardOutput(), "first\n"_ba);
    QCOMPARE(::kill(static_cast<pid_t>(killed.processId()), SIGKILL), 0);
    QVERIFY(killed.waitForFinished(20'000));
    QVERIFY(!socketIn(dir.filePath(u"run"_s)).isEmpty());
    SingleInstance next(dir.filePath(u"a.hookloupe"_s), dir.filePath(u"run"_s));
    QCOMPARE(next.settle({}), SingleInstance::Role::First);
    QCOMPARE(settleElsewhere(dir.filePath(u"a.hookloupe"_s), dir.filePath(u"run"_s), {}),
             SingleInstance::Role::HandedOver);
}

void TestSingleInstance::doesNotWaitForOneThatHangs()
{
    const QTemporaryDir dir;
    QProcess hanging;
    hanging.start(QCoreApplication::applicationFilePath(),
                  { kSocketArgument, dir.filePath(u"a.hookloupe"_s), dir.filePath(u"run"_s) });
    QVERIFY(hanging.waitForReadyRead(20'000));
    SingleInstance second(dir.filePath(u"a.hookloupe"_s), dir.filePath(u"run"_s));
    QCOMPARE(second.settle({}, 300), SingleInstance::Role::Alone);
    hanging.kill();
    QVERIFY(hanging.waitForFinished(20'000));
}

void TestSingleInstance::hostileMessagesAreDropped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("without an end") << QByteArray(2 * kInstanceMessageBytesMax, 'x');
    QTest::newRow("too long") << QByteArray(kInstanceMessageBytesMax, ' ') + "{}\n";
    QTest::newRow("a relative path") << R"({"hookloupe":1,"paths":["../a"]})"_ba + '\n';
}

void TestSingleInstance::hostileMessagesAreDropped()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir dir;
    const QString store = dir.filePath(u"a.hookloupe"_s);
    SingleInstance first(store, dir.filePath(u"run"_s));
    QSignalSpy requested(&first, &SingleInstance::requested);
    QCOMPARE(first.settle({}), SingleInstance::Role::First);
    QLocalSocket socket;
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(socketIn(dir.filePath(u"run"_s)));
    QVERIFY(socket.waitForConnected(5'000));
    socket.write(bytes);
    QVERIFY(gone.wait(4'000));
    QVERIFY(socket.readAll().isEmpty());
    QVERIFY(requested.isEmpty());
    QCOMPARE(settleElsewhere(store, dir.filePath(u"run"_s), {}), SingleInstance::Role::HandedOver);
}

void TestSingleInstance::manyConnectionsAreBounded()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.filePath(u"a.hookloupe"_s), dir.filePath(u"run"_s));
    QCOMPARE(first.settle({}), SingleInstance::Role::First);
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    for (int i = 0; i < 30; ++i) {
        sockets.push_back(std::make_unique<QLocalSocket>());
        sockets.back()->connectToServer(socketIn(dir.filePath(u"run"_s)));
    }
    const auto connected = [&] {
        return std::ranges::count_if(sockets, [](const auto &socket) {
            return socket->state() == QLocalSocket::ConnectedState;
        });
    };
    QTRY_COMPARE(connected(), 8);
    // Those who say nothing are not waited for.
    QTRY_COMPARE_WITH_TIMEOUT(connected(), 0, 10'000);
}

void TestSingleInstance::messagesAreReadAsTheyAreWritten()
{
    const InstanceMessage message{ { u"/a\nb"_s, u"/\"c\""_s, u"/日本"_s }, "abc" };
    const QByteArray line = composeInstanceMessage(message);
    QCOMPARE(line.count('\n'), 1);
    const auto read = parseInstanceMessage(line);
    QVERIFY(read);
    QCOMPARE(read->paths, message.paths);
    QCOMPARE(read->activationToken, message.activationToken);
}

void TestSingleInstance::whatIsTooMuchIsLeftOut()
{
    InstanceMessage message;
    for (int i = 0; i < 5'000; ++i)
        message.paths.append(u"/"_s + QString(1'000, u'\u0001'));
    message.activationToken = QByteArray(1'000, 't');
    const QByteArray line = composeInstanceMessage(message);
    QVERIFY(line.size() <= kInstanceMessageBytesMax);
    const auto read = parseInstanceMessage(line);
    QVERIFY(read);
    QVERIFY(!read->paths.isEmpty());
    QVERIFY(read->activationToken.isEmpty());
}

void TestSingleInstance::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("another version") << R"({"hookloupe":2,"paths":[]})"_ba;
    QTest::newRow("no list") << R"({"hookloupe":1,"paths":"/a"})"_ba;
    QTest::newRow("a number") << R"({"hookloupe":1,"paths":[1]})"_ba;
    QTest::newRow("a null character") << R"({"hookloupe":1,"paths":["/a\u0000b"]})"_ba;
    QTest::newRow("a resource") << R"({"hookloupe":1,"paths":["qrc:/a"]})"_ba;
    QTest::newRow("too many") << R"({"hookloupe":1,"paths":[)"_ba
                    + QByteArray(R"("/a",)").repeated(1'001) + R"("/a"]})";
}

void TestSingleInstance::refusesWhatIsNoMessage()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!parseInstanceMessage(line));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kSocketArgument) {
        // Another program that became the first and hangs: it never runs an event loop.
        SingleInstance instance(arguments.value(2), arguments.value(3));
        if (instance.settle({}) == SingleInstance::Role::First)
            puts("first");
        fflush(stdout);
        QThread::sleep(60);
        return 0;
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
