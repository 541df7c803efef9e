// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"
#include "ui/exchange/importmodel.h"
#include "ui/exchange/importproblemsmodel.h"
#include "ui/exchange/importreader.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace hookloupe;
using namespace Qt::StringLiterals;

using Column = ImportModel::Column;

/// What an import found, before anything is stored.
class TestImportModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ticksAreCountedAndTaken();
    void showsWhatIsNotToldAndWhatIsDoubtful();
    void hostileTextsArePlainAndMarked();
    void problemsAreATable();
    void readsATextBehindTheWindow();
    void saysWhatItIsWhenItIsNothingKnown();
    void readsAsAnotherFormatWithoutTheFile();
    void namedFilesAreReadOnlyWhenAskedFor();
    void whatIsNoFileIsNotOpened();
    void severalFilesAreJoinedAndSayWhichOneFails();
    void aCancelledReadingIsNotTold();
    void aDestroyedReaderIsHarmless();
    void takesFileUrlsOfThisComputerOnly();

private:
    QString write(const QString &name, const QByteArray &content) const;
    QTemporaryDir m_dir;
};

static std::vector<ImportedRequest> requestsOf(const QByteArray &text)
{
    auto result = importRequests(text, {});
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(result->requests);
}

static QString cell(const QAbstractItemModel &model, int row, Column column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

static bool endsReading(ImportReader &reader)
{
    QSignalSpy finished(&reader, &ImportReader::finished);
    return finished.wait(10'000) && finished.size() == 1 && !reader.isReading();
}

QString TestImportModel::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestImportModel::ticksAreCountedAndTaken()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy counts(&model, &ImportModel::checkedCountChanged);
    model.setRequests(requestsOf(
            "curl http://a.example/1\ncurl http://a.example/2\ncurl http://a.example/3\n"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.checkedCount(), 3);
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsUserCheckable);
    QVERIFY(!(model.flags(model.index(1, 1)) & Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, 1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model.checkedCount(), 2);
    QCOMPARE(counts.last().first().toLongLong(), 2);
    const auto taken = model.takeChecked();
    QCOMPARE(taken.size(), 2U);
    QCOMPARE(taken[0].signedUrl, "http://a.example/1"_ba);
    QCOMPARE(taken[1].signedUrl, "http://a.example/3"_ba);
    QCOMPARE(model.rowCount(), 0);
    model.setRequests(requestsOf("curl http://a.example/1\ncurl http://a.example/2\n"));
    model.setAllChecked(false);
    QCOMPARE(model.checkedCount(), 0);
    QCOMPARE(model.takeChecked().size(), 0U);
}

void TestImportModel::showsWhatIsNotToldAndWhatIsDoubtful()
{
    ImportModel model;
    model.setRequests(requestsOf("curl http://a.example/hook -d @body.json\n"));
    QCOMPARE(cell(model, 0, Column::Method), u"POST"_s);
    QCOMPARE(cell(model, 0, Column::Url), u"http://a.example/hook"_s);
    QCOMPARE(cell(model, 0, Column::Time), u"not told: now"_s);
    QCOMPARE(cell(model, 0, Column::Provenance), u"pasted"_s);
    QVERIFY2(cell(model, 0, Column::Doubts).contains("1 lost"_L1),
             qPrintable(cell(model, 0, Column::Doubts)));
    QVERIFY(!cell(model, 0, Column::Place).isEmpty());
    const QString text = importedRequestText(*model.at(0));
    QVERIFY2(text.contains("Lost: The file 'body.json' was not read."_L1), qPrintable(text));
    QVERIFY(text.contains("POST /hook HTTP/1.1"_L1));
    QCOMPARE(model.at(1), nullptr);
    QCOMPARE(model.at(-1), nullptr);
}

void TestImportModel::hostileTextsArePlainAndMarked()
{
    ImportModel model;
    model.setRequests(requestsOf("curl 'http://a.example/<b>x</b>?\xe2\x80\xae' -d '<img "
                                 "src=x>\xe2\x80\xae\xff\x01'\n"));
    const QString url = cell(model, 0, Column::Url);
    const QString text = importedRequestText(*model.at(0));
    for (const QString &shown : { url, text }) {
        QVERIFY2(!shown.contains(QChar(0x202e)), qPrintable(shown));
        QVERIFY2(!shown.contains(QChar(1)), qPrintable(shown));
    }
    QVERIFY2(text.contains("\\u{202e}"_L1, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(text.contains("\\xff"_L1, Qt::CaseInsensitive), qPrintable(text));
}

void TestImportModel::problemsAreATable()
{
    ImportProblemsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProblems({ { u"line 3"_s, u"It has no URL."_s } });
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"line 3"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"It has no URL."_s);
}

void TestImportModel::readsATextBehindTheWindow()
{
    ImportReader reader({ .paths = {},
                          .text = "curl http://a.example/1\ncurl http://a.example/2",
                          .name = {} });
    reader.start();
    QVERIFY(reader.isReading());
    QVERIFY(endsReading(reader));
    QVERIFY(!reader.reading().error);
    QCOMPARE(reader.reading().result.format, u"curl"_s);
    QCOMPARE(reader.takeRequests().size(), 2U);
    QCOMPARE(reader.takeRequests().size(), 0U);
}

void TestImportModel::saysWhatItIsWhenItIsNothingKnown()
{
    ImportReader reader({ .paths = {}, .text = "What a fine day.", .name = {} });
    reader.start();
    QVERIFY(endsReading(reader));
    QVERIFY(reader.reading().error);
    QVERIFY(reader.reading().error->sentence.contains("nothing that can be imported"_L1));
    QVERIFY(reader.reading().result.problems.empty());
}

void TestImportModel::readsAsAnotherFormatWithoutTheFile()
{
    const QString path = write(u"one.txt"_s, "POST /a HTTP/1.1\r\nHost: a\r\n\r\n");
    ImportReader reader({ .paths = { path }, .text = {}, .name = {} });
    reader.start(u"curl"_s);
    QVERIFY(endsReading(reader));
    QVERIFY(reader.reading().error);
    QVERIFY(QFile::remove(path));
    reader.start(u"http"_s);
    QVERIFY(endsReading(reader));
    QVERIFY(!reader.reading().error);
    QCOMPARE(reader.takeRequests().size(), 1U);
}

void TestImportModel::namedFilesAreReadOnlyWhenAskedFor()
{
    write(u"body.json"_s, "{\"a\":1}");
    const QString path = write(u"one.sh"_s, "curl http://a.example/ --data-binary @body.json\n");
    ImportReader reader({ .paths = { path }, .text = {}, .name = {} });
    reader.start();
    QVERIFY(endsReading(reader));
    const QStringList named{ m_dir.filePath(u"body.json"_s) };
    QCOMPARE(reader.reading().namedFiles, named);
    auto requests = reader.takeRequests();
    QCOMPARE(requests.size(), 1U);
    QCOMPARE(requests[0].request.body(), QByteArrayView());
    QVERIFY(requests[0].lost.join(u' ').contains("was not read"_L1));
    reader.start({}, true);
    QVERIFY(endsReading(reader));
    QCOMPARE(reader.reading().namedFiles, named);
    requests = reader.takeRequests();
    QCOMPARE(requests[0].request.body(), QByteArrayView("{\"a\":1}"));
}

void TestImportModel::whatIsNoFileIsNotOpened()
{
    ImportReader reader({ .paths = { m_dir.path() }, .text = {}, .name = {} });
    reader.start();
    QVERIFY(endsReading(reader));
    QVERIFY(reader.reading().error);
    QVERIFY(reader.reading().error->sentence.contains("is no file"_L1));
    // A command may name a device that never ends.
    ImportReader named({ .paths = {}, .text = "curl http://a.example/ -d @/dev/zero", .name = {} });
    named.start({}, true);
    QVERIFY(endsReading(named));
    const auto requests = named.takeRequests();
    QCOMPARE(requests.size(), 1U);
    QVERIFY(requests[0].lost.join(u' ').contains("There is no file '/dev/zero'"_L1));
}

void TestImportModel::severalFilesAreJoinedAndSayWhichOneFails()
{
    const QString first = write(u"first.sh"_s, "curl http://a.example/1\n");
    const QString second = write(u"second.txt"_s, "nothing known");
    const QString third = write(u"third.http"_s, "POST /3 HTTP/1.1\r\nHost: a\r\n\r\n");
    ImportReader reader({ .paths = { first, second, m_dir.filePath(u"missing.har"_s), third },
                          .text = {},
                          .name = {} });
    reader.start();
    QVERIFY(endsReading(reader));
    const ImportResult &result = reader.reading().result;
    QVERIFY(!reader.reading().error);
    QCOMPARE(result.problems.size(), 2U);
    QCOMPARE(result.problems[0].place, u"missing.har"_s);
    QCOMPARE(result.problems[1].place, u"second.txt"_s);
    QCOMPARE(result.requests.size(), 2U);
    QVERIFY(result.requests[0].place.startsWith("first.sh"_L1));
    QVERIFY(result.requests[1].place.startsWith("third.http"_L1));
}

void TestImportModel::aCancelledReadingIsNotTold()
{
    ImportReader reader({ .paths = {},
                          .text = QByteArray("curl http://a.example/1\n").repeated(20'000),
                          .name = {} });
    QSignalSpy finished(&reader, &ImportReader::finished);
    reader.start();
    reader.cancel();
    QVERIFY(!reader.isReading());
    reader.start();
    QVERIFY(finished.wait(30'000));
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reader.takeRequests().size(), 20'000U);
}

void TestImportModel::aDestroyedReaderIsHarmless()
{
    for (int i = 0; i < 20; ++i) {
        ImportReader reader({ .paths = {},
                              .text = QByteArray("curl http://a.example/1\n").repeated(500),
                              .name = {} });
        reader.start();
    }
    QTest::qWait(50);
}

void TestImportModel::takesFileUrlsOfThisComputerOnly()
{
    QCOMPARE(
            localPaths(QList<QUrl>{ QUrl(u"file:///tmp/a%20b"_s), QUrl(u"https://a.example/x"_s) }),
            QStringList{ u"/tmp/a b"_s });
    QCOMPARE(localPaths("file:///tmp/a\r\nfile:///tmp/b\r\n"),
             (QStringList{ u"/tmp/a"_s, u"/tmp/b"_s }));
    QCOMPARE(localPaths("file:///tmp/a\ncurl http://a.example"), QStringList());
    QCOMPARE(localPaths("curl file:///tmp/a"), QStringList());
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_importmodel.moc"
