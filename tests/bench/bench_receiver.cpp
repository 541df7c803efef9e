// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Receive + verify + durable store, each answer after its commit, against a bare QHttpServer
// handler and against the same receiver without a store, all in one run. Prints a table; asserts
// nothing.
//
//   bench_receiver [--seconds S] [--rounds N] [--connections N,…] [--dir FOLDER]

#include "core/event/clock.h"
#include "core/receiver/qthttpcompat.h"
#include "core/receiver/receiver.h"
#include "core/signature/signer.h"
#include "core/store/eventwriter.h"
#include "tests/bench/loadgenerator.h"

#include <QAbstractHttpServer>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

using namespace hookloupe;
using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "whsec_bench"_ba;

/// A store that remembers nothing and says at once that it did.
class NullSink : public EventSink
{
public:
    bool append(AppendRequest request) override
    {
        return request.replyTo->push({ .ticket = request.ticket, .eventId = ++m_id });
    }
    void recordAnswer(qint64, ResponseRecord) override { }
    void recordAnswerState(qint64, AnswerState) override { }
    void recordReplay(ReplayRecord) override { }
    void recordForward(ForwardRecord) override { }

private:
    std::atomic<qint64> m_id = 0;
};

QByteArray signedRequest()
{
    QByteArray body = R"({"id":"evt_1","type":"payment_intent.succeeded","data":")"_ba;
    body += QByteArray(1024 - body.size() - 2, 'x') + "\"}";
    Fields fields{ { "Host", "localhost" },
                   { "Content-Type", "application/json" },
                   { "User-Agent", "bench" },
                   { "Content-Length", QByteArray::number(body.size()) } };
    RequestView view{
        .method = "POST", .url = "http://localhost/hook", .fields = {}, .body = body
    };
    const KeyMaterial key{ .key = SecretBytes(kSecret) };
    const auto change = sign(*SchemeCatalogue::builtIn().find(u"stripe"_s), key, view,
                             { .timestampUs = SystemClock::instance().nowUs() });
    fields = applied(*change, std::move(fields));
    QByteArray wire = "POST /hook HTTP/1.1\r\n"_ba;
    for (const Field &field : fields)
        wire += field.name + ": " + field.value + "\r\n";
    return wire + "\r\n" + body;
}

std::shared_ptr<const ReceiverEndpoints> endpoints()
{
    auto made = std::make_shared<ReceiverEndpoints>();
    Endpoint stripe{ .name = u"stripe"_s, .path = "/", .scheme = u"stripe"_s };
    stripe.toleranceS = -1;
    made->endpoints = *EndpointSet::fromList({ stripe });
    made->keys.append(KeyMaterial{ .key = SecretBytes(kSecret) });
    return made;
}

/// The load runs in a process of its own; its numbers come back through a pipe.
LoadResult loadFromChild(quint16 port, int connections, const QByteArray &request, int milliseconds)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        const LoadResult result = runLoad(port, connections, request, milliseconds);
        const qint64 counts[3] = { result.answered, result.failed,
                                   static_cast<qint64>(result.seconds * 1e6) };
        FILE *out = fdopen(ends[1], "w");
        std::fwrite(counts, sizeof counts, 1, out);
        std::fwrite(result.latenciesUs.data(), sizeof(float), result.latenciesUs.size(), out);
        std::fclose(out);
        _exit(0);
    }
    close(ends[1]);
    QByteArray bytes;
    QFile in;
    if (in.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        bytes = in.readAll();
    waitpid(child, nullptr, 0);
    LoadResult result;
    qint64 counts[3] = {};
    if (bytes.size() < qsizetype(sizeof counts))
        return {};
    std::memcpy(counts, bytes.constData(), sizeof counts);
    result.answered = counts[0];
    result.failed = counts[1];
    result.seconds = static_cast<double>(counts[2]) / 1e6;
    result.latenciesUs.resize((static_cast<std::size_t>(bytes.size()) - sizeof counts)
                              / sizeof(float));
    std::memcpy(result.latenciesUs.data(), bytes.constData() + sizeof counts,
                result.latenciesUs.size() * sizeof(float));
    return result;
}

/// QHttpServer as one would use it without us, in a thread of its own.
class BareServer
{
public:
    BareServer()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
                &m_context,
                [this] {
                    m_server = std::make_unique<QHttpServer>();
                    m_server->route(u"/hook"_s, [](const QHttpServerRequest &request) {
                        return QHttpServerResponse(
                                request.body().isEmpty()
                                        ? QHttpServerResponse::StatusCode::BadRequest
                                        : QHttpServerResponse::StatusCode::Ok);
                    });
                    auto tcp = std::make_unique<QTcpServer>();
                    if (tcp->listen(QHostAddress::LocalHost)) {
                        m_port = tcp->serverPort();
                        bindHttpServer(*m_server, tcp.release());
                    }
                },
                Qt::BlockingQueuedConnection);
    }
    ~BareServer()
    {
        QMetaObject::invokeMethod(
                &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port() const { return m_port; }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
};

/// Median time of one fdatasync after a 4 KiB write, in microseconds.
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

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

enum class Subject {
    Bare,
    NoStore,
    Normal,
    Full
};

LoadResult measure(Subject subject, int connections, const QByteArray &request, int milliseconds,
                   const QString &folder)
{
    if (subject == Subject::Bare) {
        const BareServer server;
        return loadFromChild(server.port(), connections, request, milliseconds);
    }
    NullSink nothing;
    std::unique_ptr<EventWriter> writer;
    const QTemporaryDir dir(folder + u"/store-XXXXXX"_s);
    if (subject != Subject::NoStore) {
        auto opened = EventWriter::open(
                { dir.filePath(u"events.db"_s),
                  subject == Subject::Full ? Durability::Full : Durability::Normal });
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().sentence));
            return {};
        }
        writer = std::move(*opened);
    }
    Receiver receiver(writer ? static_cast<EventSink *>(writer.get()) : &nothing,
                      &SystemClock::instance(), {});
    receiver.setEndpoints(endpoints());
    const auto port = receiver.listen({});
    if (!port)
        return {};
    return loadFromChild(*port, connections, request, milliseconds);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({ u"seconds"_s, u"of each measurement"_s, u"S"_s, u"2"_s });
    parser.addOption({ u"rounds"_s, u"interleaved; medians are printed"_s, u"N"_s, u"3"_s });
    parser.addOption({ u"connections"_s, u"keep-alive clients at once"_s, u"N,…"_s, u"1,16,64"_s });
    parser.addOption({ u"only"_s, u"measure just this one, for a profiler"_s,
                       u"bare|nostore|normal|full"_s });
    parser.addOption({ u"dir"_s, u"where the stores are made"_s, u"FOLDER"_s, QDir::tempPath() });
    parser.process(application);
    const int milliseconds = static_cast<int>(parser.value(u"seconds"_s).toDouble() * 1000);
    const int rounds = parser.value(u"rounds"_s).toInt();
    const QTemporaryDir dir(parser.value(u"dir"_s) + u"/hookloupe-bench-XXXXXX"_s);
    const QByteArray request = signedRequest();

    std::map<Subject, const char *> names{
        { Subject::Bare, "bare QHttpServer" },
        { Subject::NoStore, "receiver, no store" },
        { Subject::Normal, "receiver + NORMAL" },
        { Subject::Full, "receiver + FULL" },
    };
    if (parser.isSet(u"only"_s)) {
        const qsizetype index =
                QStringList{ u"bare"_s, u"nostore"_s, u"normal"_s, u"full"_s }.indexOf(
                        parser.value(u"only"_s));
        std::erase_if(names, [&](const auto &entry) {
            return static_cast<qsizetype>(entry.first) != index;
        });
    }
    std::printf("receive + verify (Stripe, 1 KiB) + store, answered after the commit; keep-alive\n"
                "%d rounds of %.1f s, medians; one fdatasync here takes %.0f us\n\n"
                "%-20s %5s %10s %9s %9s %9s %9s %7s\n",
                rounds, milliseconds / 1000.0, fsyncUs(dir.path()), "", "conns", "answers/s",
                "p50 ms", "p99 ms", "/ bare", "/ nostore", "failed");
    const QStringList counts = parser.value(u"connections"_s).split(u',');
    for (const QString &count : counts) {
        const int connections = count.toInt();
        std::map<Subject, std::vector<double>> rates;
        std::map<Subject, std::vector<double>> p50;
        std::map<Subject, std::vector<double>> p99;
        std::map<Subject, qint64> failed;
        for (int round = 0; round < rounds; ++round) {
            for (const auto &[subject, name] : names) {
                LoadResult result =
                        measure(subject, connections, request, milliseconds, dir.path());
                rates[subject].push_back(result.perSecond());
                p50[subject].push_back(result.percentileMs(0.5));
                p99[subject].push_back(result.percentileMs(0.99));
                failed[subject] += result.failed;
            }
        }
        for (const auto &[subject, name] : names) {
            const double rate = median(rates[subject]);
            std::printf("%-20s %5d %10.0f %9.2f %9.2f %9.2f %9.2f %7lld\n", name, connections, rate,
                        median(p50[subject]), median(p99[subject]),
                        rate / median(rates[Subject::Bare]), rate / median(rates[Subject::NoStore]),
                        static_cast<long long>(failed[subject]));
            std::fflush(stdout);
        }
    }
    return 0;
}
