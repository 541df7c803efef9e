// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/exportformats.h"
#include "core/http/requestframer.h"
#include "core/workspace/importfeed.h"
#include "core/workspace/importfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

Event eventWith(qint64 number, qsizetype bodyBytes)
{
    Event event;
    event.id = number;
    const QByteArray body = QByteArray::number(number).rightJustified(bodyBytes, '0');
    event.request = *parseStoredRequest("POST /pay HTTP/1.1\r\nHost: a.example\r\nContent-Length: "
                                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    event.receivedAtUs = 1'700'000'000'000'000 + number;
    event.completedAtUs = event.receivedAtUs;
    return event;
}

QByteArray bodyOf(const ImportedRequest &request)
{
    return request.request.body().toByteArray();
}

} // namespace

class TestImportFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void linesOfALargeFileAreReadInPiecesAndKeepTheirNumbers();
    void aLineThatIsLargerThanAPieceIsReadWhole();
    void noMoreRequestsThanAllowedAreTaken();
    void aReadThatIsStoppedSaysSo();
    void aPipeIsRefused();
    void aFileThatIsNotThereIsNotFound();
    void otherFormatsAreReadAsBefore();
    void aByteOrderMarkDoesNotHideTheFormat_data();
    void aByteOrderMarkDoesNotHideTheFormat();
    void commandsOfALargeFileAreReadInPieces();
    void whatIsBrokenOffIsNoRequest();
    void theFeedWaitsUntilRequestsAreGivenBack();
    void theFeedHoldsNoMoreBytesThanItMay();
    void aFeedThatIsDroppedEndsItsThread();
    void theFeedTellsThatItsFileHasGone();

private:
    QString path() const { return m_folder->filePath(u"events.ndjson"_s); }
    /// \a count lines with bodies of \a bytes; \a blankAfter: then an empty line.
    void write(qint64 count, qsizetype bytes, qint64 blankAfter = -1) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportFile::write(qint64 count, qsizetype bytes, qint64 blankAfter) const
{
    const auto formats = exportFormats();
    const auto ndjson = std::find_if(formats.begin(), formats.end(),
                                     [](const ExportFormat &one) { return one.id == "ndjson"_L1; });
    QVERIFY(ndjson != formats.end());
    const auto writer = ndjson->make({});
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writer->begin());
    for (qint64 i = 1; i <= count; ++i) {
        const auto line = writer->add(eventWith(i, bytes));
        QVERIFY(line);
        file.write(*line);
        if (i == blankAfter)
            file.write("\n");
    }
    file.write(writer->end());
}

void TestImportFile::linesOfALargeFileAreReadInPiecesAndKeepTheirNumbers()
{
    constexpr qint64 kCount = 6'000;
    constexpr qint64 kBlankAfter = 2'000;
    write(kCount, 1'500, kBlankAfter);
    QVERIFY(QFileInfo(path()).size() > 8 * 1024 * 1024);
    const auto file = ImportFile::open(path());
    QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence));

    qint64 seen = 0;
    ImportOptions options;
    options.take = [&](ImportedRequest &&request) {
        ++seen;
        const qint64 line = seen > kBlankAfter ? seen + 1 : seen;
        // Told once, not 6,000 times.
        if (bodyOf(request).toLongLong() != seen || request.place != u"line %1"_s.arg(line))
            qWarning() << "request" << seen << "is" << request.place;
        return bodyOf(request).toLongLong() == seen && request.place == u"line %1"_s.arg(line);
    };
    QList<qint64> steps;
    const auto read = file->read(options, [&](qint64 done, qint64 total) {
        steps.append(done);
        return done <= total;
    });
    QVERIFY(read);
    QCOMPARE(seen, kCount);
    QCOMPARE(read->count, std::size_t(kCount));
    QVERIFY(read->requests.empty());
    QVERIFY(read->problems.empty());
    QVERIFY(steps.size() > 3);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.back(), QFileInfo(path()).size());
}

void TestImportFile::aLineThatIsLargerThanAPieceIsReadWhole()
{
    write(3, 5 * 1024 * 1024);
    const auto file = ImportFile::open(path());
    QVERIFY(file);
    const auto read = file->read({});
    QVERIFY(read);
    QCOMPARE(read->requests.size(), std::size_t(3));
    for (const ImportedRequest &request : read->requests)
        QCOMPARE(bodyOf(request).size(), 5 * 1024 * 1024);
}

void TestImportFile::noMoreRequestsThanAllowedAreTaken()
{
    write(6'000, 1'500);
    const auto file = ImportFile::open(path());
    QVERIFY(file);
    ImportOptions options;
    options.requestsMax = 4'000;
    const auto read = file->read(options);
    QVERIFY(read);
    QCOMPARE(read->count, std::size_t(4'000));
    QCOMPARE(read->problems.size(), std::size_t(1));
    QCOMPARE(read->problems.front().place, u"line 4001"_s);
}

void TestImportFile::aReadThatIsStoppedSaysSo()
{
    write(6'000, 1'500);
    const auto file = ImportFile::open(path());
    QVERIFY(file);
    const auto read = file->read({}, [](qint64 done, qint64) { return done == 0; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

void TestImportFile::aPipeIsRefused()
{
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto file = ImportFile::open(pipe);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::InvalidInput);
}

void TestImportFile::aFileThatIsNotThereIsNotFound()
{
    const auto file = ImportFile::open(m_folder->filePath(u"none"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::NotFound);
}

void TestImportFile::otherFormatsAreReadAsBefore()
{
    const QByteArray command = "curl https://a.example/x -d a=1\n";
    const auto text = ImportFile::ofText(command);
    QVERIFY(text);
    const auto read = text->read({});
    QVERIFY(read);
    QCOMPARE(read->format, u"curl"_s);
    QCOMPARE(read->requests.size(), std::size_t(1));

    QFile file(m_folder->filePath(u"command.sh"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(command);
    file.close();
    const auto opened = ImportFile::open(file.fileName());
    QVERIFY(opened);
    QCOMPARE(opened->read({})->requests.size(), std::size_t(1));
}

void TestImportFile::aByteOrderMarkDoesNotHideTheFormat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    QTest::newRow("HAR") << QByteArray(R"({"log":{"version":"1.2","entries":[{"request":{)"
                                       R"("method":"GET","url":"https://a.example/","headers":[])"
                                       R"(,"cookies":[],"queryString":[]},"response":{}}]}})")
                         << u"har"_s;
    QTest::newRow("command") << "curl https://a.example/\n"_ba << u"curl"_s;
    QTest::newRow("request") << "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"_ba << u"http"_s;
}

void TestImportFile::aByteOrderMarkDoesNotHideTheFormat()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, format);
    QFile file(m_folder->filePath(u"marked"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf" + text);
    file.close();
    const auto opened = ImportFile::open(file.fileName());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence));
    const auto read = opened->read({});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, format);
    QCOMPARE(read->requests.size(), std::size_t(1));
}

void TestImportFile::commandsOfALargeFileAreReadInPieces()
{
    const QByteArray one = "curl https://a.example/x -d '" + QByteArray(1'000, 'x') + "'\n";
    constexpr qsizetype kCount = 6'000;
    QFile file(m_folder->filePath(u"commands.sh"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf");
    file.write(one.repeated(kCount));
    file.close();
    const auto opened = ImportFile::open(file.fileName());
    QVERIFY(opened);
    QList<qint64> steps;
    ImportOptions options;
    QString last;
    options.take = [&last](ImportedRequest &&request) {
        last = request.place;
        return true;
    };
    const auto read = opened->read(options, [&steps](qint64 done, qint64) {
        steps.append(done);
        return true;
    });
    QVERIFY(read);
    QCOMPARE(read->format, u"curl"_s);
    QCOMPARE(read->count, std::size_t(kCount));
    QVERIFY(!read->notes.isEmpty());
    QCOMPARE(last, u"line %1"_s.arg(kCount));
    QVERIFY(steps.size() > 3);
    QCOMPARE(steps.back(), QFileInfo(file).size());
}

void TestImportFile::whatIsBrokenOffIsNoRequest()
{
    // The second command does not end within what is read before the reading is stopped.
    QFile file(m_folder->filePath(u"commands.sh"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("curl https://a.example/1\ncurl https://a.example/2 -d '");
    file.write(QByteArray(6 * 1024 * 1024, 'x') + "'\n");
    file.close();
    const auto opened = ImportFile::open(file.fileName());
    QVERIFY(opened);
    qsizetype taken = 0;
    ImportOptions options;
    options.take = [&taken](ImportedRequest &&) {
        ++taken;
        return true;
    };
    const auto read = opened->read(options, [](qint64 done, qint64) { return done < 1024 * 1024; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QCOMPARE(taken, 1);
    QVERIFY(opened->read(options));
    QCOMPARE(taken, 3);
}

void TestImportFile::theFeedWaitsUntilRequestsAreGivenBack()
{
    constexpr qint64 kCount = 4'000;
    write(kCount, 100);
    const auto file = ImportFile::open(path());
    QVERIFY(file);
    ImportFeed feed(*file, {});
    QSignalSpy ready(&feed, &ImportFeed::ready);
    feed.start();

    std::vector<ImportedRequest> held;
    const auto takeAll = [&] {
        for (ImportedRequest &request : feed.take())
            held.push_back(std::move(request));
    };
    QTRY_VERIFY((takeAll(), held.size() == std::size_t(ImportFeed::kRequestsMax)));
    QTest::qWait(50);
    takeAll();
    QCOMPARE(held.size(), std::size_t(ImportFeed::kRequestsMax));
    QVERIFY(!feed.isEnded());

    qint64 seen = 0;
    QTRY_VERIFY((takeAll(),
                 std::for_each(held.begin(), held.end(),
                               [&](const ImportedRequest &one) {
                                   ++seen;
                                   feed.giveBack(one);
                               }),
                 held.clear(), feed.isEnded()));
    QCOMPARE(seen, kCount);
    QVERIFY(!feed.error());
    QVERIFY(!ready.isEmpty());
}

void TestImportFile::theFeedHoldsNoMoreBytesThanItMay()
{
    // Two of them fit, a third does not.
    write(4, 24LL * 1024 * 1024);
    const auto file = ImportFile::open(path());
    QVERIFY(file);
    ImportFeed feed(*file, {});
    feed.start();
    std::vector<ImportedRequest> held;
    const auto takeAll = [&] {
        for (ImportedRequest &request : feed.take())
            held.push_back(std::move(request));
        return held.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(takeAll(), std::size_t(2), 30'000);
    QTest::qWait(300);
    QCOMPARE(takeAll(), std::size_t(2));
    QVERIFY(!feed.isEnded());
    for (const ImportedRequest &request : held)
        feed.giveBack(request);
    QTRY_COMPARE_WITH_TIMEOUT(takeAll(), std::size_t(4), 30'000);
    QTRY_VERIFY((takeAll(), feed.isEnded()));
}

void TestImportFile::aFeedThatIsDroppedEndsItsThread()
{
    write(4'000, 100);
    const auto file = ImportFile::open(path());
    QVERIFY(file);
    // It waits for room by then; its thread would keep the program, or crash it.
    auto feed = std::make_unique<ImportFeed>(*file, ImportOptions{});
    std::size_t taken = 0;
    feed->start();
    QTRY_VERIFY((taken += feed->take().size(), taken > 0));
    feed.reset();

    ImportFeed unstarted(*file, {});
}

void TestImportFile::theFeedTellsThatItsFileHasGone()
{
    write(10, 100);
    const auto file = ImportFile::open(path());
    QVERIFY(file);
    QVERIFY(QFile::remove(path()));
    ImportFeed feed(*file, {});
    feed.start();
    QTRY_VERIFY((std::ignore = feed.take(), feed.isEnded()));
    QVERIFY(feed.error());
    QCOMPARE(feed.error()->code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
