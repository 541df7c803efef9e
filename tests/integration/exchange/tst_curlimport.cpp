// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curlcommand.h"
#include "core/http/requestframer.h"
#include "tests/support/recordingserver.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// The requests that stand one behind the other in \a bytes, and what is left of them.
QByteArrayList framed(const QByteArray &bytes, bool *isWhole = nullptr)
{
    QByteArrayList requests;
    RequestFramer framer(ReceiverLimits{});
    framer.append(bytes);
    while (framer.state() == RequestFramer::State::Complete)
        requests += framer.takeRequest().wire;
    if (isWhole)
        *isWhole = framer.bufferedBytes() == 0 && !requests.isEmpty();
    return requests;
}

/// The boundary of a form is drawn anew each time, and longer from curl 8.4 on.
QByteArray withoutBoundary(QByteArray request)
{
    static const QRegularExpression pattern(u"boundary=(-{24}[0-9A-Za-z]+)"_s);
    auto matches = pattern.globalMatch(QString::fromLatin1(request));
    while (matches.hasNext())
        request.replace(matches.next().captured(1).toLatin1(), "BOUNDARY");
    if (!request.contains("BOUNDARY"))
        return request;
    const qsizetype bodyBytes = request.size() - request.indexOf("\r\n\r\n") - 4;
    QString text = QString::fromLatin1(request);
    static const QRegularExpression length(u"Content-Length: \\d+"_s);
    text.replace(length, u"Content-Length: %1"_s.arg(bodyBytes));
    return text.toLatin1();
}

/// What curl 8 does otherwise than the curl 7.88 that imports follow; empty: nothing.
QString changedByCurl8(const QByteArray &command)
{
    static const QRegularExpression shortened(u" --(data-bin|heade|user-a) "_s);
    const QString text = QString::fromUtf8(command);
    if (text.contains(shortened))
        return u"curl 8 takes no shortened options"_s;
    if (command.contains(" -T ") || command.contains(" --upload-file "))
        return u"curl 8 sends Expect with large uploads alone"_s;
    if (command.contains("-d \"\" -d a"))
        return u"curl 8 writes no & behind empty data"_s;
    return {};
}

/// Versions of curl differ in how they write the hexadecimal digits of a URL (RFC 3986 §6.2.2.1:
/// either is the same).
QByteArray withUpperCaseEscapes(QByteArray request)
{
    const qsizetype end = request.indexOf("\r\n");
    for (qsizetype i = request.indexOf('%'); i >= 0 && i + 2 < end; i = request.indexOf('%', i + 3))
        request.replace(i + 1, 2, request.mid(i + 1, 2).toUpper());
    return request;
}

QByteArray comparable(const QByteArray &request)
{
    return withUpperCaseEscapes(withoutBoundary(request));
}

QByteArrayList commandsOf(const QString &name)
{
    QFile file(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/curl/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList commands;
    QByteArray command;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line == "----\n")
            commands += std::exchange(command, {});
        else
            command += line;
    }
    return commands += command;
}

} // namespace

/// What the importer makes of a command line, against what curl itself sends for it.
class TestCurlImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatCurlSendsIsWhatIsImported_data();
    void whatCurlSendsIsWhatIsImported();

private:
    void put(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
    QByteArray m_userAgent;
    bool m_isCurl8 = false;
};

static ImportResult readText(QByteArrayView text, const ImportOptions &options)
{
    ImportText whole(text);
    return readCurlCommands(whole, options);
}

void TestCurlImport::put(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestCurlImport::initTestCase()
{
    put(u"body.json"_s, "{\n  \"id\": \"evt_1\",\n  \"amount\": 1.10\n}\n");
    put(u"lines.txt"_s, "one\r\ntwo\nthree & four\n");
    put(u"names.csv"_s, "id,name\n1,Jane Doe\n");
    put(u"empty.txt"_s, {});
    put(u"picture.png"_s, "\x89PNG\r\n\x1a\n");
    // Of CR LF, curl 8.14 sends the CR, too.
    put(u"headers.txt"_s, "X-From-File: 1\n# not this\nX-Second: 2\n");
    QByteArray binary;
    for (int i = 0; i < 256; ++i)
        binary += static_cast<char>(i);
    put(u"binary.bin"_s, binary);

    QProcess curl;
    curl.start(u"curl"_s, { u"--version"_s });
    QVERIFY2(curl.waitForFinished(), "curl is not there");
    m_userAgent = "curl/" + curl.readAllStandardOutput().split(' ').value(1);
    m_isCurl8 = !m_userAgent.startsWith("curl/7.");
}

void TestCurlImport::whatCurlSendsIsWhatIsImported_data()
{
    QTest::addColumn<QByteArray>("command");
    const QByteArrayList commands = commandsOf(u"posix.txt"_s);
    QVERIFY(commands.size() >= 200);
    for (qsizetype i = 0; i < commands.size(); ++i)
        QTest::addRow("%lld %s", static_cast<long long>(i),
                      commands[i].simplified().left(70).constData())
                << commands[i];
}

void TestCurlImport::whatCurlSendsIsWhatIsImported()
{
    QFETCH(QByteArray, command);
    if (const QString change = changedByCurl8(command); m_isCurl8 && !change.isEmpty())
        QSKIP(qPrintable(change));
    test::RecordingServer server([](qsizetype, const QByteArray &bytes) {
        bool isWhole = false;
        framed(bytes, &isWhole);
        return isWhole;
    });
    server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    // The settings hold for the first transfer of a command alone.
    if (command.contains(" --next ") || command.contains(" -: "))
        command.replace("shop.example", server.url().mid(7));
    // Wherever a command wants to go, it comes here.
    put(u".curlrc"_s,
        "connect-to = \"::127.0.0.1:" + QByteArray::number(server.serverPort()) + "\"\n");

    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CURL_HOME"_s, m_folder.path());
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"NO_PROXY"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_folder.path());
    shell.start(u"bash"_s, { u"-c"_s, QString::fromUtf8(command) });
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 20'000);

    QByteArrayList sent;
    for (const QByteArray &connection : server.received())
        sent += framed(connection);
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(!sent.isEmpty(), said.constData());

    ImportOptions options;
    options.curlUserAgent = m_userAgent;
    options.readNamedFile = [this](const QString &path) -> Result<QByteArray> {
        QFile file(path.startsWith(u'/') ? path : m_folder.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ ErrorCode::NotFound, u"It is not there."_s };
        return file.readAll();
    };
    const ImportResult read = readText(command, options);
    const QString problem = read.problems.empty() ? QString() : read.problems.front().sentence;
    QVERIFY2(read.requests.size() == static_cast<std::size_t>(sent.size()), qPrintable(problem));
    for (qsizetype i = 0; i < sent.size(); ++i)
        QCOMPARE(comparable(read.requests[static_cast<std::size_t>(i)].request.wire),
                 comparable(sent[i]));
}

QTEST_GUILESS_MAIN(TestCurlImport)
#include "tst_curlimport.moc"
