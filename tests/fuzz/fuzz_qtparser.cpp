// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Two readers of one stream must not disagree: each request that our framer passes on goes to a
// real QHttpServer over loopback, which has to see one request with the same method, target, fields
// and body. Where Qt is known to be wrong about a right request (isQtSureOf()), it is not asked.
// The same as tst_qtparser, but led by what the bytes reach in the framer.

#include "core/event/bytes.h"
#include "core/http/requestframer.h"
#include "core/receiver/qthttpcompat.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHttpServerRequest>
#include <QUrl>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswerMs = 5000;

void require(bool fact, const char *what)
{
    if (fact)
        return;
    std::fputs(what, stderr);
    std::abort();
}

struct Seen
{
    QHttpServerRequest::Method method = QHttpServerRequest::Method::Unknown;
    QUrl url;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> fields;
};

class QtServer : public QAbstractHttpServer
{
public:
    std::vector<Seen> seen;

protected:
    bool handleRequest(const QHttpServerRequest &request, HttpReplyArgument reply) override
    {
        Seen one{ request.method(), request.url(), request.body(), {} };
        for (const auto &[name, value] : request.headers())
            one.fields.emplace_back(name, value);
        seen.push_back(std::move(one));
        answerOk(reply);
        return true;
    }
    void missingHandler(const QHttpServerRequest & /*request*/,
                        HttpMissingArgument /*reply*/) override
    { }
};

struct Peers
{
    int count = 1;
    char name[16] = "fuzz_qtparser";
    char *arguments[2] = { name, nullptr };
    QCoreApplication application{ count, arguments };
    QtServer server;
    quint16 port = 0;

    Peers()
    {
        auto *tcp = new QTcpServer;
        require(tcp->listen(QHostAddress::LocalHost), "cannot listen on loopback\n");
        port = tcp->serverPort();
        bindHttpServer(server, tcp);
    }
};

QHttpServerRequest::Method methodOf(QByteArrayView name)
{
    using Method = QHttpServerRequest::Method;
    return name == "GET"       ? Method::Get
            : name == "PUT"    ? Method::Put
            : name == "DELETE" ? Method::Delete
            : name == "POST"   ? Method::Post
            : name == "PATCH"  ? Method::Patch
                               : Method::Unknown;
}

bool isQtSureOf(const WireRequest &request)
{
    const QByteArrayView target = request.targetBytes();
    return methodOf(request.methodBytes()) != QHttpServerRequest::Method::Unknown
            && target.startsWith('/') && !target.startsWith("//") && request.trailers.empty()
            && request.fields.size() < 100 && !request.field("Upgrade") && !request.field("Expect");
}

std::optional<Seen> ask(Peers &peers, const QByteArray &wire)
{
    peers.server.seen.clear();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, peers.port);
    QByteArray answer;
    QElapsedTimer timer;
    timer.start();
    bool isSent = false;
    while (!answer.contains("\r\n\r\n") && timer.elapsed() < kAnswerMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        if (!isSent && socket.state() == QAbstractSocket::ConnectedState)
            isSent = socket.write(wire) == wire.size();
        answer += socket.readAll();
        if (isSent && socket.state() == QAbstractSocket::UnconnectedState)
            break;
    }
    socket.abort();
    QCoreApplication::processEvents();
    require(peers.server.seen.size() <= 1, "Qt sees more than one request\n");
    if (peers.server.seen.empty() || !answer.startsWith("HTTP/1.1 200"))
        return std::nullopt;
    return peers.server.seen.front();
}

/// Qt takes all white space from the ends of a value, not blanks and tabs alone.
QByteArray joined(const WireRequest &request, QByteArrayView name)
{
    QByteArrayList values;
    for (const FieldSpan &field : request.fields) {
        if (equalsIgnoreCase(request.at(field.name), name))
            values += request.at(field.value).trimmed().toByteArray();
    }
    return values.join(", ");
}

void compare(const WireRequest &request, const Seen &seen)
{
    require(seen.method == methodOf(request.methodBytes()), "another method\n");
    require(seen.body == request.body(), "another body\n");
    const QByteArray target = request.targetBytes().toByteArray();
    const QUrl expected = QUrl::fromEncoded(target, QUrl::TolerantMode);
    require(seen.url.path(QUrl::FullyEncoded) == expected.path(QUrl::FullyEncoded)
                    && seen.url.query(QUrl::FullyEncoded) == expected.query(QUrl::FullyEncoded),
            "another target\n");
    for (const auto &[name, value] : seen.fields) {
        // 6.4 gives each name once, with the values joined; later versions give each field.
        const QByteArray all = joined(request, name);
        require(all == value || (", " + all + ", ").contains(", " + value + ", "),
                "a field that was not sent, or another value\n");
    }
    for (const FieldSpan &field : request.fields) {
        const bool isSeen =
                std::any_of(seen.fields.begin(), seen.fields.end(), [&](const auto &one) {
                    return equalsIgnoreCase(one.first, request.at(field.name));
                });
        require(isSeen, "a field is lost\n");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static Peers peers;
    RequestFramer framer{ ReceiverLimits() };
    framer.append(QByteArrayView(data, static_cast<qsizetype>(size)));
    // The first few: more would make a long input slow.
    for (int i = 0; i < 3 && framer.state() == RequestFramer::State::Complete; ++i) {
        const WireRequest request = framer.takeRequest();
        if (!isQtSureOf(request))
            continue;
        const auto seen = ask(peers, request.wire);
        require(seen.has_value(), "Qt does not answer what the framer passed on\n");
        compare(request, *seen);
    }
    return 0;
}
