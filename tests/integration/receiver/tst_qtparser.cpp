// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Streams that were changed at random, through our framer and through a real QHttpServer on
// loopback: of what the framer passes on, Qt must see as many requests, with the same methods and
// bodies. Qt accepts more; that is why it never sees a stream. Where Qt is known to be wrong about
// a right request (trailers, more than 100 fields, an upgrade, methods and targets that it does not
// know), it is not asked.

#include "core/http/requestframer.h"
#include "core/receiver/qthttpcompat.h"
#include "tests/support/rawclient.h"
#include "tests/support/requestgenerator.h"

#include <QEventLoop>
#include <QHttpServerRequest>
#include <QRandomGenerator>
#include <QTest>

#include <future>
#include <memory>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

struct Seen
{
    QByteArray method;
    QByteArray body;
    bool operator==(const Seen &) const = default;
};

QByteArray name(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Post:
        return "POST";
    case Method::Patch:
        return "PATCH";
    default:
        return {};
    }
}

/// Answers everything 200 and keeps what it saw.
class QtServer : public QAbstractHttpServer
{
public:
    std::vector<Seen> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_seen, {});
    }

protected:
    bool handleRequest(const QHttpServerRequest &request, HttpReplyArgument reply) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_seen.push_back({ name(request.method()), request.body() });
        }
        answerOk(reply);
        return true;
    }
    void missingHandler(const QHttpServerRequest & /*request*/,
                        HttpMissingArgument /*reply*/) override
    { }

private:
    std::mutex m_mutex;
    std::vector<Seen> m_seen;
};

/// A change of the kind that tells parsers apart.
void mutate(QByteArray &stream, QRandomGenerator &random)
{
    static const QByteArrayList pieces{ "\r\n",
                                        "\n",
                                        "\r",
                                        "\0"_ba,
                                        " ",
                                        "\t",
                                        ":",
                                        ",",
                                        ";",
                                        "0",
                                        "f",
                                        "\xff",
                                        "Content-Length: 3\r\n",
                                        "Transfer-Encoding: chunked\r\n",
                                        "0\r\n\r\n",
                                        "Content-Length",
                                        "chunked",
                                        "HTTP/1.0",
                                        "\r\n\r\n" };
    const int at = random.bounded(static_cast<int>(stream.size()));
    switch (random.bounded(5)) {
    case 0:
        stream.insert(at, pieces[random.bounded(static_cast<int>(pieces.size()))]);
        break;
    case 1:
        stream.remove(at, 1 + random.bounded(3));
        break;
    case 2:
        stream[at] = static_cast<char>(random.bounded(256));
        break;
    case 3:
        stream.insert(
                at,
                stream.mid(random.bounded(static_cast<int>(stream.size())), random.bounded(40)));
        break;
    default:
        break; // as it is
    }
}

bool isQtSureOf(const WireRequest &request)
{
    static const QByteArrayList methods{ "GET", "PUT", "DELETE", "POST", "PATCH" };
    const QByteArrayView target = request.targetBytes();
    return methods.contains(request.methodBytes().toByteArray()) && target.startsWith('/')
            && !target.startsWith("//") && request.trailers.empty() && request.fields.size() < 100
            && !request.field("Upgrade") && !request.field("Expect");
}

} // namespace

class TestQtParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void seesTheSameRequests();

private:
    std::thread m_thread; ///< not Qt's: ThreadSanitizer cannot follow what that hands over
    std::promise<quint16> m_listening;
    QEventLoop *m_loop = nullptr; ///< in the thread, as the server
    QtServer *m_server = nullptr;
    quint16 m_port = 0;
};

void TestQtParser::initTestCase()
{
    m_thread = std::thread([this] {
        QEventLoop loop;
        m_loop = &loop;
        QtServer server;
        m_server = &server;
        quint16 port = 0;
        auto tcp = std::make_unique<QTcpServer>();
        if (tcp->listen(QHostAddress::LocalHost)) {
            port = tcp->serverPort();
            bindHttpServer(server, tcp.release());
        }
        m_listening.set_value(port);
        loop.exec();
    });
    m_port = m_listening.get_future().get();
    QVERIFY(m_port != 0);
}

void TestQtParser::cleanupTestCase()
{
    QMetaObject::invokeMethod(m_loop, "quit", Qt::QueuedConnection);
    m_thread.join();
}

void TestQtParser::seesTheSameRequests()
{
    const bool isSeeded = qEnvironmentVariableIsSet("HOOKLOUPE_SEED");
    const auto seed =
            isSeeded ? static_cast<quint32>(qEnvironmentVariableIntValue("HOOKLOUPE_SEED")) : 9112U;
    const int rounds = qMax(1, qEnvironmentVariableIntValue("HOOKLOUPE_ROUNDS")) * 3000;
    QRandomGenerator random(seed);
    int passedOn = 0;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray stream;
        for (int i = random.bounded(1, 4); i > 0; --i)
            stream += test::randomRequest(random);
        for (int i = random.bounded(4); i > 0; --i)
            mutate(stream, random);

        RequestFramer framer{ ReceiverLimits() };
        framer.append(stream);
        QByteArray wire;
        std::vector<Seen> expected;
        while (framer.state() == RequestFramer::State::Complete) {
            const WireRequest request = framer.takeRequest();
            if (!isQtSureOf(request))
                continue;
            wire += request.wire;
            expected.push_back(
                    { request.methodBytes().toByteArray(), request.body().toByteArray() });
        }
        refused += framer.state() == RequestFramer::State::Refused ? 1 : 0;
        if (expected.empty())
            continue;
        RawClient client(m_port);
        QVERIFY(client.send(wire));
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(client.answer().status == 200, wire.toPercentEncoding(" :/").constData());
        QVERIFY2(m_server->takeAll() == expected, wire.toPercentEncoding(" :/").constData());
        passedOn += static_cast<int>(expected.size());
    }
    qInfo("%d requests were the same, %d streams were refused", passedOn, refused);
    QVERIFY(passedOn > rounds / 2 && refused > rounds / 10);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestQtParser)
#include "tst_qtparser.moc"
