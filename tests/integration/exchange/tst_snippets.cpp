// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/exchange/exportformats.h"
#include "core/exchange/postmanfile.h"
#include "core/exchange/snippettext.h"
#include "core/http/requestframer.h"
#include "tests/support/recordingserver.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kTargetCharacters = "abcXYZ019-._~/%?&=+@:!$,;*";

WireRequest framed(const QByteArray &wire)
{
    RequestFramer framer(ReceiverLimits{});
    framer.append(wire);
    return framer.state() == RequestFramer::State::Complete ? framer.takeRequest() : WireRequest{};
}

Event eventOf(const QByteArray &method, const QByteArray &target, const QByteArrayList &lines,
              const QByteArray &body)
{
    QByteArray wire = method + ' ' + target + " HTTP/1.1\r\nHost: shop.example\r\n";
    for (const QByteArray &line : lines)
        wire += line + "\r\n";
    if (!body.isEmpty() || method == "POST")
        wire += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    Event event;
    event.id = 7;
    event.receivedAtUs = 1'790'000'000'000'000;
    event.request = framed(wire + "\r\n" + body);
    // What would end a comment, in the one language or the other.
    event.eventType = "a\n?> \\u000a */ -->";
    return event;
}

/// Text that ends a literal, fills something in, or begins an escape, in one language or the other.
QByteArray hostileText()
{
    return "\"'`\\ \\\" \\n \\u0041 \\x41 ${HOME} $HOME {$x} #{exit} #$0 %s %{x} $(exit) @x <?php "
           "?> "
           "''' \"\"\" \r\n'@\n\"@\n\t</script> \xc3\xbc \xe2\x82\xac \xf0\x9f\x98\x80 "
           "\xe2\x80\xa8 "
           "\xe2\x80\xae";
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}

std::vector<Event> knownEvents()
{
    const QByteArray type = "Content-Type: application/json";
    return {
        eventOf("POST", "/hooks/a?x=1&y=%20z", { type, "X-Signature: t=1,v1=abc" },
                "{\n  \"amount\": 1.10\n}\n"),
        eventOf("POST", "/", { type, "X-Quotes: \"'`\\ ${a} #{b} $c {$d} %41 \\u0041" },
                hostileText()),
        eventOf("PUT", "/x",
                { "Content-Type: application/octet-stream", "X-Latin: caf\xe9 \xc3\xa9" },
                allBytes()),
        eventOf("POST", "/same", { type, "X-Same: 1", "X-Other: o", "X-Same: 2" }, "[]"),
        eventOf("GET", "/ask?hub.challenge=1", { "User-Agent: asker/1" }, {}),
        eventOf("DELETE", "/gone", { "constructor: kept", "Accept: */*" }, {}),
        eventOf("PATCH", "/at", { "Content-Type: text/plain; charset=utf-8" }, "@/etc/passwd"),
        eventOf("POST", "/long", { type }, QByteArray("x\"\\\xc3\xa9").repeated(30'000)),
    };
}

std::vector<Event> randomEvents(bool hasAllBytes = true)
{
    QRandomGenerator random(20'261'127);
    const auto bytes = [&random](qsizetype most, QByteArrayView from) {
        QByteArray text;
        const qsizetype count = random.bounded(static_cast<int>(most)) + 1;
        for (qsizetype i = 0; i < count; ++i)
            text += from[random.bounded(static_cast<int>(from.size()))];
        return text;
    };
    QByteArray inValues = allBytes().mid(0x21, 0x7f - 0x21);
    if (hasAllBytes)
        inValues += allBytes().mid(0xa1);
    inValues += "\"\"\"'''\\\\\\$$$##{{}}``";
    QByteArray inBodies = allBytes().mid(0x20, 0x7f - 0x20) + "\"\"\"'''\\\\\\$$$##{{}}``\r\n\t";
    std::vector<Event> events;
    for (int i = 0; i < 60; ++i) {
        const QByteArray target = "/t"
                + bytes(30, kTargetCharacters)
                          .replace("%", "%41")
                          .replace("//", "/")
                          .replace("..", "._")
                + 'z'; // a lone '?' at the end is what clients leave out
        const QByteArrayList lines{ "X-Random: " + bytes(60, inValues),
                                    "Content-Type: text/" + bytes(5, "abc") };
        events.push_back(
                eventOf("POST", target, lines, bytes(300, i % 3 == 0 ? allBytes() : inBodies)));
    }
    return events;
}

QByteArray program(const ExportFormat &format, const std::vector<Event> &events,
                   const QByteArray &baseUrl, qsizetype *written = nullptr)
{
    const auto writer = format.make({ .baseUrl = baseUrl });
    QByteArray text = writer->begin();
    qsizetype count = 0;
    for (const Event &event : events) {
        const auto bytes = writer->add(event);
        if (bytes) {
            text += *bytes;
            ++count;
        }
    }
    if (written)
        *written = count;
    return text + writer->end();
}

/// What a client cannot send is told when it is exported, and is not in the program.
bool isRefused(const QString &id, const Event &event)
{
    return !findExportFormat(id)->make({})->add(event).has_value();
}

/// What packages from npm are found by; packaging/dev setup test installs them.
const QString kPackages = QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/integration/sdk");

/// What a program said on standard error; empty: it ended with 0.
QByteArray complaintsOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NO_PROXY"_s, u"*"_s);
    environment.insert(u"no_proxy"_s, u"*"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    // In an event loop, which the server of the same thread needs.
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    constexpr int kProgramMs = 60'000;
    QTimer::singleShot(kProgramMs, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit
        && process.error() != QProcess::FailedToStart && process.exitCode() == 0)
        return {};
    return process.readAllStandardError() + process.readAllStandardOutput()
            + process.errorString().toUtf8();
}

bool isWholeRequest(qsizetype /*connection*/, const QByteArray &bytes)
{
    RequestFramer framer(ReceiverLimits{});
    framer.append(bytes);
    return framer.state() == RequestFramer::State::Complete;
}

/// The values of a name, joined: what each client keeps.
QByteArray valueOf(const Fields &fields, const QByteArray &name)
{
    for (const Field &field : joinedFields(fields)) {
        if (equalsIgnoreCase(field.name, name))
            return field.value;
    }
    return "(missing)";
}

} // namespace

/// What programs send that were made from events, against those events.
class TestSnippets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProgramSendsWhatCame_data();
    void theProgramSendsWhatCame();
    void fetchRefusesWhatItCannotSend();
    void clientsThatChangeAHeaderAreNotTrustedWithIt();
    void anEventWithoutAUrlHasAnAbsoluteOneInAnArchive();
    void aPostmanCollectionReadsBackAsWhatCame();
    void postmansRunnerSendsWhatCame();
    void anArchiveIsOneToItsValidator();
    void programsWithoutAnInterpreterAreAsReviewed_data();
    void programsWithoutAnInterpreterAreAsReviewed();
    void noProgramHasAByteThatIsNotPrintable_data();
    void noProgramHasAByteThatIsNotPrintable();
};

void TestSnippets::theProgramSendsWhatCame_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("keepsLines");
    QTest::addColumn<bool>("takesAllBytes"); // in the values of headers
    // Debian's own: another python3 in PATH has not its packages.
    const QString python =
            QFile::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s;
    QTest::newRow("node") << u"node"_s << QStringList{ u"node"_s } << false << true;
    QTest::newRow("python") << u"python"_s << QStringList{ python, u"-I"_s } << false << true;
    QTest::newRow("php") << u"php"_s << QStringList{ u"php"_s } << true << true;
    QTest::newRow("axios") << u"axios"_s << QStringList{ u"node"_s } << false << true;
    QTest::newRow("java") << u"java"_s << QStringList{ u"java"_s } << false << false;
    QTest::newRow("ruby") << u"ruby"_s << QStringList{ u"ruby"_s } << false << true;
}

void TestSnippets::theProgramSendsWhatCame()
{
    QFETCH(QString, id);
    QFETCH(QStringList, command);
    QFETCH(bool, keepsLines);
    QFETCH(bool, takesAllBytes);
    std::vector<Event> events = knownEvents();
    for (Event &event : randomEvents(takesAllBytes))
        events.push_back(std::move(event));
    std::erase_if(events, [&id](const Event &event) { return isRefused(id, event); });
    QVERIFY(events.size() > 60);

    if (QStandardPaths::findExecutable(command.front()).isEmpty())
        QSKIP("There is no such interpreter on this machine.");
    test::RecordingServer server(isWholeRequest);
    server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    const ExportFormat *format = findExportFormat(id);
    QVERIFY(format);
    qsizetype written = 0;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"send."_s + format->suffix));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(program(*format, events, server.url(), &written));
    file.close();
    QCOMPARE(written, static_cast<qsizetype>(events.size()));

    // Where axios is looked for.
    QFile::link(kPackages + u"/node_modules"_s, folder.filePath(u"node_modules"_s));
    const QByteArray said = complaintsOf(command.front(), command.mid(1) << file.fileName());
    QVERIFY2(said.isEmpty(), said.constData());

    QCOMPARE(server.received().size(), static_cast<qsizetype>(events.size()));
    for (qsizetype i = 0; i < server.received().size(); ++i) {
        const WireRequest sent = framed(server.received()[i]);
        const WireRequest &came = events[static_cast<std::size_t>(i)].request;
        QCOMPARE(sent.methodBytes(), came.methodBytes());
        QCOMPARE(sent.targetBytes(), came.targetBytes());
        QCOMPARE(sent.body().toByteArray(), came.body().toByteArray());
        const Fields sentLines = sentFields(sent);
        for (const Field &field : sentFields(came)) {
            // fetch names the server that it calls, whatever it is told.
            if (id == "node"_L1 && field.name == "Host")
                continue;
            QCOMPARE(field.name + ": " + valueOf(sentLines, field.name),
                     field.name + ": " + valueOf(sentFields(came), field.name));
        }
        if (keepsLines)
            QVERIFY(sentLines == sentFields(came));
    }
}

void TestSnippets::fetchRefusesWhatItCannotSend()
{
    const auto writer = findExportFormat(u"node"_s)->make({});
    const auto refusal = writer->add(eventOf("GET", "/", {}, "a body"));
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().sentence,
             u"fetch sends no body with this method; use python or curl."_s);
    QVERIFY(!writer->add(eventOf("TRACE", "/", {}, {})));
    QVERIFY(writer->add(eventOf("POST", "/", {}, "a body")));
    QCOMPARE(writer->end(), "await event1();\n");
    for (const ExportFormat &format : exportFormats()) {
        if (format.id == "node"_L1 || format.id == "php"_L1 || format.id == "postman"_L1)
            QVERIFY(!format.make({})->add(eventOf("OPTIONS", "*", {}, {})));
    }
}

void TestSnippets::clientsThatChangeAHeaderAreNotTrustedWithIt()
{
    const Event latin = eventOf("POST", "/", { "X-Latin: caf\xe9" }, "a");
    const Event reserved = eventOf("POST", "/", { "constructor: kept" }, "a");
    QVERIFY(isRefused(u"java"_s, latin));
    QVERIFY(!isRefused(u"java"_s, reserved));
    QVERIFY(isRefused(u"axios"_s, reserved));
    QVERIFY(!isRefused(u"axios"_s, latin));
}

void TestSnippets::anEventWithoutAUrlHasAnAbsoluteOneInAnArchive()
{
    const QByteArray text = program(*findExportFormat(u"har"_s), { knownEvents().front() }, {});
    QVERIFY2(text.contains("\"http://shop.example/hooks/a?x=1&y=%20z\""), text.constData());
}

void TestSnippets::aPostmanCollectionReadsBackAsWhatCame()
{
    std::vector<Event> events = knownEvents();
    // A collection holds text alone.
    std::erase_if(events, [](const Event &event) { return !isReadableText(event.request.body()); });
    qsizetype written = 0;
    const QByteArray text =
            program(*findExportFormat(u"postman"_s), events, "http://localhost:3000", &written);
    QCOMPARE(written, static_cast<qsizetype>(events.size()));
    QVERIFY(isPostmanFile(text));
    ImportText whole(text);
    const auto read = readPostmanFile(whole, {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->requests.size(), events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        const WireRequest &back = read->requests[i].request;
        const WireRequest &came = events[i].request;
        QCOMPARE(back.methodBytes(), came.methodBytes());
        QCOMPARE(back.targetBytes(), came.targetBytes());
        QCOMPARE(back.body().toByteArray(), came.body().toByteArray());
        for (const Field &field : sentFields(came))
            QCOMPARE(valueOf(sentFields(back), field.name), valueOf(sentFields(came), field.name));
    }
    QVERIFY(!findExportFormat(u"postman"_s)
                     ->make({})
                     ->add(eventOf("POST", "/", {}, "{\"a\":\"{{token}}\"}")));
}

void TestSnippets::postmansRunnerSendsWhatCame()
{
    std::vector<Event> events = knownEvents();
    std::erase_if(events, [](const Event &event) { return !isReadableText(event.request.body()); });
    test::RecordingServer server(isWholeRequest);
    server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    QTemporaryDir folder;
    QFile file(folder.filePath(u"collection.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(program(*findExportFormat(u"postman"_s), events, server.url()));
    file.close();
    const QByteArray said =
            complaintsOf(u"node"_s, { kPackages + u"/postman.mjs"_s, file.fileName() });
    QVERIFY2(said.isEmpty(), said.constData());

    QCOMPARE(server.received().size(), static_cast<qsizetype>(events.size()));
    for (qsizetype i = 0; i < server.received().size(); ++i) {
        const WireRequest sent = framed(server.received()[i]);
        const WireRequest &came = events[static_cast<std::size_t>(i)].request;
        QCOMPARE(sent.methodBytes(), came.methodBytes());
        QCOMPARE(sent.targetBytes(), came.targetBytes());
        QCOMPARE(sent.body().toByteArray(), came.body().toByteArray());
        for (const Field &field : sentFields(came))
            QCOMPARE(field.name + ": " + valueOf(sentFields(sent), field.name),
                     field.name + ": " + valueOf(sentFields(came), field.name));
    }
}

void TestSnippets::anArchiveIsOneToItsValidator()
{
    std::vector<Event> events = knownEvents();
    for (Event &event : randomEvents())
        events.push_back(std::move(event));
    events.front().response.status = 201;
    events.front().response.reason = "Created";
    events.front().response.fields = { { "Content-Type", "text/plain" }, { "X-A", "\xff" } };
    events.front().response.body = allBytes();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"events.har"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = program(*findExportFormat(u"har"_s), events, {});
    file.write(text);
    file.close();
    const QStringList judge{ kPackages + u"/har.mjs"_s, file.fileName() };
    const QByteArray said = complaintsOf(u"node"_s, judge);
    QVERIFY2(said.isEmpty(), said.constData());

    // That it can say no.
    text.replace("\"startedDateTime\"", "\"began\"");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(complaintsOf(u"node"_s, judge).contains("startedDateTime"));
}

void TestSnippets::programsWithoutAnInterpreterAreAsReviewed_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : { "curl-powershell", "postman", "axios", "k6", "go", "java", "csharp" })
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestSnippets::programsWithoutAnInterpreterAreAsReviewed()
{
    QFETCH(QString, id);
    const ExportFormat *format = findExportFormat(id);
    QVERIFY(format);
    std::vector<Event> events = knownEvents();
    events.pop_back(); // the long one
    const QByteArray text = program(*format, events, "http://localhost:3000");
    QFile golden(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/snippets/%1.%2")
                         .arg(id, QString(format->suffix)));
    // HOOKLOUPE_UPDATE_SNIPPETS=1 writes them anew, to be read and run by hand.
    if (qEnvironmentVariableIsSet("HOOKLOUPE_UPDATE_SNIPPETS")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text);
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(text, golden.readAll());
}

void TestSnippets::noProgramHasAByteThatIsNotPrintable_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : { "curl-powershell", "node", "axios", "k6", "python", "php", "ruby", "go",
                            "java", "csharp" })
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestSnippets::noProgramHasAByteThatIsNotPrintable()
{
    QFETCH(QString, id);
    std::vector<Event> events = knownEvents();
    for (Event &event : randomEvents())
        events.push_back(std::move(event));
    const QByteArray text = program(*findExportFormat(id), events, "http://localhost:3000");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        QVERIFY2((c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t',
                 text.mid(qMax<qsizetype>(0, i - 40), 60).toHex(' ').constData());
    }
}

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
