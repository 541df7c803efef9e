// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/receiversubjects.h"

#include "core/event/clock.h"
#include "core/receiver/qthttpcompat.h"
#include "core/receiver/receiver.h"
#include "core/store/eventwriter.h"
#include "tests/bench/benchpeers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>

#include <fcntl.h>
#include <unistd.h>

namespace hookloupe::bench {

using namespace Qt::StringLiterals;

namespace {

/// A store that remembers nothing and says at once that it did.
class NullSink : public EventSink
{
public:
    bool append(AppendRequest request) override
    {
        return !request.replyTo
                || request.replyTo->push({ .ticket = request.ticket, .eventId = ++m_id });
    }
    void recordAnswer(qint64, ResponseRecord) override { }
    void recordAnswerState(qint64, AnswerState) override { }
    void recordAnswerTime(qint64, qint64) override { }
    void recordReplay(ReplayRecord) override { }
    void recordForward(ForwardRecord) override { }

private:
    std::atomic<qint64> m_id = 0;
};

std::shared_ptr<const ReceiverEndpoints> endpoints()
{
    auto made = std::make_shared<ReceiverEndpoints>();
    const Endpoint github{ .name = u"github"_s, .path = "/", .scheme = u"github"_s };
    made->endpoints = *EndpointSet::fromList({ github });
    made->keys.append(KeyMaterial{ .key = SecretBytes(kBenchSecret) });
    return made;
}

/// QHttpServer as one would use it without us, in a thread of its own.
class BareServer : public Subject
{
public:
    BareServer()
    {
        m_thread.setObjectName("bare");
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
                &m_context,
                [this] {
                    m_server = std::make_unique<QHttpServer>();
                    m_server->route(u"/hooks/hook"_s, [](const QHttpServerRequest &request) {
                        return QHttpServerResponse(
                                request.body().isEmpty()
                                        ? QHttpServerResponse::StatusCode::BadRequest
                                        : QHttpServerResponse::StatusCode::Ok);
                    });
                    auto tcp = std::make_unique<QTcpServer>();
                    tcp->setListenBacklogSize(512);
                    if (tcp->listen(QHostAddress::LocalHost)) {
                        m_port = tcp->serverPort();
                        bindHttpServer(*m_server, tcp.release());
                    }
                },
                Qt::BlockingQueuedConnection);
    }
    ~BareServer() override
    {
        QMetaObject::invokeMethod(
                &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QHttpServer> m_server;
};

class OurReceiver : public Subject
{
public:
    enum class Store {
        None,
        Unindexed, ///< as Normal
        Normal,
        Full,
    };
    OurReceiver(Store store, const QString &folder)
        : m_dir(folder + u"/store-XXXXXX"_s)
    {
        if (store != Store::None) {
            auto opened = EventWriter::open(
                    { .path = m_dir.filePath(u"events.db"_s),
                      .durability = store == Store::Full ? Durability::Full : Durability::Normal,
                      .fillsIndex = store != Store::Unindexed });
            if (!opened) {
                std::fprintf(stderr, "%s\n", qPrintable(opened.error().sentence));
                return;
            }
            m_writer = std::move(*opened);
        }
        m_receiver = std::make_unique<Receiver>(m_writer ? static_cast<EventSink *>(m_writer.get())
                                                         : &m_nothing,
                                                &SystemClock::instance(), ReceiverLimits());
        m_receiver->setEndpoints(endpoints());
        if (const auto port = m_receiver->listen({}))
            m_port = *port;
    }

private:
    QTemporaryDir m_dir;
    NullSink m_nothing;
    std::unique_ptr<EventWriter> m_writer;
    std::unique_ptr<Receiver> m_receiver;
};

} // namespace

const std::vector<SubjectKind> &subjectKinds()
{
    using Made = std::unique_ptr<Subject>;
    using Store = OurReceiver::Store;
    static const std::vector<SubjectKind> kinds{
        { u"bare"_s, "bare QHttpServer", true,
          [](const QString &) -> Made { return std::make_unique<BareServer>(); } },
        { u"nostore"_s, "receiver, no store", true,
          [](const QString &folder) -> Made {
              return std::make_unique<OurReceiver>(Store::None, folder);
          } },
        { u"unindexed"_s, "NORMAL, no index", true,
          [](const QString &folder) -> Made {
              return std::make_unique<OurReceiver>(Store::Unindexed, folder);
          } },
        { u"normal"_s, "receiver + NORMAL", true,
          [](const QString &folder) -> Made {
              return std::make_unique<OurReceiver>(Store::Normal, folder);
          } },
        { u"full"_s, "receiver + FULL", true,
          [](const QString &folder) -> Made {
              return std::make_unique<OurReceiver>(Store::Full, folder);
          } },
        { u"webhook"_s, "webhook", false, &startWebhook },
        { u"node"_s, "node, answers first", false, &startNode },
        { u"mitm"_s, "mitmproxy, reverse", false, &startMitmproxy },
    };
    return kinds;
}

constexpr std::array kWords{ "order",  "paid", "customer", "total",   "euro",   "street",
                             "number", "city", "shipping", "invoice", "refund", "item",
                             "north",  "tax",  "open",     "closed" };

std::vector<QByteArray> signedRequests(std::size_t count, qsizetype bodyBytes)
{
    std::vector<QByteArray> requests;
    requests.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const QByteArray id = QByteArray::number(static_cast<qulonglong>(1'000'000'000 + i));
        QByteArray body = R"({"action":"opened","id":)" + id + R"(,"data":")";
        const qsizetype head = body.size();
        // Words rather than one letter, which would be stored as next to nothing.
        body.reserve(bodyBytes + 16);
        for (quint64 random = i + 1; body.size() < bodyBytes - 2;) {
            random = random * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
            body += kWords.at(random >> 60);
            body += random & (1ULL << 40) ? " " : QByteArray::number(random >> 48);
        }
        body.truncate(qMax<qsizetype>(head, bodyBytes - 2));
        body += "\"}";
        const QByteArray mac =
                QMessageAuthenticationCode::hash(body, kBenchSecret, QCryptographicHash::Sha256);
        requests.push_back("POST /hooks/hook HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bench\r\n"
                           "Content-Type: application/json\r\nX-GitHub-Event: issues\r\n"
                           "X-GitHub-Delivery: "
                           + id + "\r\nX-Hub-Signature-256: sha256=" + mac.toHex()
                           + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                           + body);
    }
    return requests;
}

double fsyncUs(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + u"/fsync"_s);
    const int fd = open(path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const QByteArray page(4096, 'x');
    std::vector<qint64> times;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (write(fd, page.constData(), 4096) != 4096 || fdatasync(fd) != 0)
            break;
        times.push_back(timer.nsecsElapsed());
    }
    close(fd);
    if (times.empty())
        return 0;
    std::sort(times.begin(), times.end());
    return static_cast<double>(times[times.size() / 2]) / 1000;
}

} // namespace hookloupe::bench
