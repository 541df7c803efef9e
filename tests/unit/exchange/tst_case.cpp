// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/caseimport.h"
#include "core/exchange/case/casereader.h"
#include "core/exchange/formats.h"
#include "tests/support/zipbuilder.h"
#include "tests/unit/exchange/casetesting.h"
#include "tests/unit/signature/jsonschema.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// A case as it is written, read, and refused.
class TestCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void aCaseFitsItsSchemas();
    void theSameEventsGiveTheSameFile();
    void aBodyOfZerosIsNoBomb();
    void nothingInThePageCanRunOrBeFetched();
    void whatIsNoCaseIsRefused_data();
    void whatIsNoCaseIsRefused();
    void whatIsHostileIsRefused_data();
    void whatIsHostileIsRefused();
    void everyChangedByteIsNoticed();
    void everyTruncationIsNoticed();
    void aNewerVersionIsRefused();
    void aCaseIsImported();
    void cancellingLeavesNothing();
};

namespace {

QJsonObject schema(const QString &name)
{
    QFile file(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/resources/case/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QByteArray manifestOf(const QList<ZipPiece> &pieces, int version = 1)
{
    CaseManifest manifest = caseFacts();
    manifest.version = version;
    for (const ZipPiece &piece : pieces)
        manifest.files.push_back(
                { piece.name, piece.content.size(),
                  QCryptographicHash::hash(piece.content, QCryptographicHash::Sha256) });
    return manifest.toJson();
}

} // namespace

void TestCase::everythingComesBack()
{
    std::vector<CaseEvent> events{ caseEvent(7, "{\"a\":1}"),
                                   caseEvent(9, QByteArray("\x00\xff\r\n", 4)), caseEvent(11, {}) };
    events[0].isDiagnosed = true;
    events[0].findings.append({ .cause = Cause::BodyReserialized,
                                .confidence = Confidence::Proven,
                                .evidence = u"It matches without blanks."_s,
                                .sentence = u"The body was written again."_s,
                                .fix = u"Verify the raw body."_s });
    events[0].replays.push_back({ .startedAtUs = 1'795'000'001'000'000,
                                  .kind = ReplayKind::Edited,
                                  .targetUrl = "http://localhost:3000/",
                                  .requestWire = "POST / HTTP/1.1\r\n\r\n",
                                  .result = { .state = SendState::Answered,
                                              .status = 500,
                                              .reason = "Oops",
                                              .body = "no" } });
    events[0].forwards.push_back({ .attempt = 3,
                                   .queuedAtUs = 1'795'000'001'000'000,
                                   .targetUrl = "http://localhost:4000/",
                                   .result = { .failure = u"Refused."_s } });
    events[1].event.kind = EventKind::Refused;
    const QByteArray file = caseBytes(events);
    QVERIFY(!file.isEmpty());
    const auto reader = CaseReader::fromBytes(file);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().sentence));
    const CaseManifest &manifest = (*reader)->manifest();
    QCOMPARE(manifest.title, caseFacts().title);
    QCOMPARE(manifest.note, caseFacts().note);
    QCOMPARE(manifest.createdAtUs, caseFacts().createdAtUs);
    QCOMPARE(manifest.environment, caseFacts().environment);
    QCOMPARE(manifest.events.size(), events.size());
    QCOMPARE(manifest.events[0].cause, u"body_reserialized"_s);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto read = (*reader)->event(i);
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        const Event &is = read->event;
        const Event &was = events[i].event;
        QCOMPARE(is.request.wire, was.request.wire);
        QCOMPARE(is.id, was.id);
        QCOMPARE(is.kind, was.kind);
        QCOMPARE(is.receivedAtUs, was.receivedAtUs);
        QCOMPARE(is.completedAtUs, was.completedAtUs);
        QCOMPARE(is.peer, was.peer);
        QCOMPARE(is.endpoint, was.endpoint);
        QCOMPARE(is.signedUrl, was.signedUrl);
        QCOMPARE(is.verdict, was.verdict);
        QCOMPARE(is.reason, was.reason);
        QCOMPARE(is.eventType, was.eventType);
        QCOMPARE(is.attempt, was.attempt);
        QVERIFY(is.note && *is.note == *was.note);
        QCOMPARE(is.response.status, 200);
        QCOMPARE(is.response.body, "ok"_ba);
        QVERIFY(is.response.fields == was.response.fields);
    }
    const CaseEvent first = *(*reader)->event(0);
    QCOMPARE(first.findings.size(), 1);
    QCOMPARE(first.findings[0].cause, Cause::BodyReserialized);
    QCOMPARE(first.findings[0].confidence, Confidence::Proven);
    QCOMPARE(first.findings[0].fix, u"Verify the raw body."_s);
    QCOMPARE(first.replays.size(), std::size_t{ 1 });
    QCOMPARE(first.replays[0].requestWire, "POST / HTTP/1.1\r\n\r\n"_ba);
    QCOMPARE(first.replays[0].result.status, 500);
    QCOMPARE(first.replays[0].result.body, "no"_ba);
    QCOMPARE(first.forwards[0].result.failure, u"Refused."_s);
    QCOMPARE(first.forwards[0].attempt, 3);
}

void TestCase::aCaseFitsItsSchemas()
{
    CaseEvent event = caseEvent(1, "{}");
    event.isDiagnosed = true;
    event.isRedacted = true;
    event.findings.append({ .cause = Cause::OtherSecret, .confidence = Confidence::Guess });
    event.resigning = CaseResigning{ .keyId = u"key-1"_s,
                                     .verdict = Verdict::BadSignature,
                                     .reason = u"No."_s,
                                     .cause = Cause::OtherSecret,
                                     .sentence = u"Signed anew."_s };
    event.replays.push_back({ .requestWire = "x" });
    event.forwards.push_back({});
    CaseManifest facts = caseFacts();
    facts.isRedacted = true;
    facts.replaced[u"card"_s] = 2;
    facts.endpoints = { { .name = u"payments"_s, .path = "/hooks", .toleranceS = 300 } };
    facts.keys = { { .id = u"key-1"_s,
                     .endpoint = u"payments"_s,
                     .scheme = u"stripe"_s,
                     .secret = SecretBytes("whsec_throwaway") } };
    const auto reader = CaseReader::fromBytes(caseBytes({ event, caseEvent(2, "x") }, facts));
    QVERIFY(reader);
    int seen = 0;
    const auto all = (*reader)->forEachFile([&](const QByteArray &name, const QByteArray &bytes) {
        if (!name.endsWith(".json"))
            return true;
        ++seen;
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        const QString misfit =
                schemaMisfit(schema(name == "manifest.json" ? u"manifest.schema.json"_s
                                                            : u"event.schema.json"_s),
                             document.object());
        if (!misfit.isEmpty())
            QTest::qFail(qPrintable(QString::fromUtf8(name) + u' ' + misfit), __FILE__, __LINE__);
        return true;
    });
    QVERIFY(all);
    QCOMPARE(seen, 3);
    // The schema does say no.
    QVERIFY(!schemaMisfit(schema(u"manifest.schema.json"_s), QJsonObject()).isEmpty());
}

void TestCase::theSameEventsGiveTheSameFile()
{
    const QByteArray file = caseBytes({ caseEvent(1, "{}"), caseEvent(2, "{}") });
    QVERIFY(!file.isEmpty());
    QCOMPARE(caseBytes({ caseEvent(1, "{}"), caseEvent(2, "{}") }), file);
}

void TestCase::aBodyOfZerosIsNoBomb()
{
    const QByteArray zeros(8'000'000, '0');
    const auto reader = CaseReader::fromBytes(caseBytes({ caseEvent(1, zeros) }));
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().sentence));
    QCOMPARE((*reader)->event(0)->event.request.body().toByteArray(), zeros);
}

void TestCase::nothingInThePageCanRunOrBeFetched()
{
    const QByteArray evil = "</pre><script>fetch('http://x.example')</script>"
                            "<img src=x onerror=alert(1)>\"'&<!--";
    CaseEvent event = caseEvent(1, evil, "/?<svg/onload=alert(1)>");
    event.event.reason = QString::fromUtf8(evil);
    event.event.eventType = evil;
    event.event.response.body = evil;
    event.event.response.origin = QString::fromUtf8(evil);
    event.findings.append({ .evidence = QString::fromUtf8(evil) });
    CaseManifest facts = caseFacts();
    facts.title = QString::fromUtf8(evil);
    const auto reader = CaseReader::fromBytes(caseBytes({ event }, facts));
    QVERIFY(reader);
    QByteArray page;
    QVERIFY((*reader)->forEachFile([&page](const QByteArray &name, const QByteArray &bytes) {
        if (name == "index.html")
            page = bytes;
        return true;
    }));
    QVERIFY(page.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src"));
    QVERIFY(page.contains("&lt;script&gt;"));
    for (const QByteArray &tag : { "<script"_ba, "<img"_ba, "<svg"_ba, "<link"_ba, "<!--"_ba,
                                   "src="_ba.prepend(' '), "url("_ba, "@import"_ba, "<b>"_ba })
        QVERIFY2(tag == " src=" ? !page.contains("<img src=") : !page.contains(tag),
                 tag.constData());
    QVERIFY(page.contains("events/000001/request.http"));
}

void TestCase::whatIsNoCaseIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << ""_ba << u"is no case"_s;
    QTest::newRow("text") << "hello"_ba << u"is no case"_s;
    QTest::newRow("another zip") << zipOf({ { .name = "a.txt", .content = "a" } })
                                 << u"no manifest.json"_s;
    QTest::newRow("another manifest")
            << zipOf({ { .name = "manifest.json", .content = "{\"format\":\"x\"}" } })
            << u"its manifest says nothing of it"_s;
    QTest::newRow("no JSON") << zipOf({ { .name = "manifest.json", .content = "{" } })
                             << u"manifest is no JSON"_s;
    const ZipPiece a{ .name = "index.html", .content = "a" };
    QTest::newRow("missing file") << zipOf(
            { { .name = "manifest.json", .content = manifestOf({ a }) } })
                                  << u"incomplete: index.html is not in it"_s;
    QTest::newRow("file too many")
            << zipOf({ a, { .name = "manifest.json", .content = manifestOf({}) } })
            << u"manifest does not name"_s;
    ZipPiece other = a;
    other.content = "b";
    QTest::newRow("other content")
            << zipOf({ other, { .name = "manifest.json", .content = manifestOf({ a }) } })
            << u"is not what its manifest says"_s;
    QTest::newRow("file named twice")
            << zipOf({ a, { .name = "manifest.json", .content = manifestOf({ a, a }) } })
            << u"names index.html twice"_s;
    CaseManifest withEvent = caseFacts();
    withEvent.events.push_back({ .folder = "events/000001" });
    QTest::newRow("event without its file")
            << zipOf({ { .name = "manifest.json", .content = withEvent.toJson() } })
            << u"events/000001/event.json is not in it"_s;
}

void TestCase::whatIsNoCaseIsRefused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, says);
    const auto reader = CaseReader::fromBytes(file);
    QVERIFY(!reader);
    QVERIFY2(reader.error().sentence.contains(says), qPrintable(reader.error().sentence));
}

void TestCase::whatIsHostileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const auto named = [](const QByteArray &name) {
        return zipOf({ { .name = name, .content = "a" } });
    };
    QTest::newRow("..") << named("../evil") << u"leads out of its folder"_s;
    QTest::newRow("inner ..") << named("events/../../evil") << u"leads out of its folder"_s;
    QTest::newRow(".") << named("./evil") << u"leads out of its folder"_s;
    QTest::newRow("absolute") << named("/etc/passwd") << u"absolute"_s;
    QTest::newRow("drive") << named("C:evil") << u"absolute"_s;
    QTest::newRow("backslash") << named("..\\evil") << u"backslash"_s;
    QTest::newRow("zero byte") << named(QByteArray("manifest.json\0.exe", 18)) << u"zero byte"_s;
    QTest::newRow("no ASCII") << named("m\xc3\xa4nifest") << u"none that a case has"_s;
    QTest::newRow("blank") << named("a b") << u"none that a case has"_s;
    QTest::newRow("empty name") << named("") << u"empty or too long"_s;
    QTest::newRow("long name") << named(QByteArray(300, 'a')) << u"empty or too long"_s;
    QTest::newRow("empty part") << named("a//b") << u"none that a case has"_s;
    QTest::newRow("twice") << zipOf(
            { { .name = "a", .content = "1" }, { .name = "a", .content = "2" } })
                           << u"two files of the same name"_s;
    QTest::newRow("twice but for case")
            << zipOf({ { .name = "a", .content = "1" }, { .name = "A", .content = "2" } })
            << u"two files of the same name"_s;
    QTest::newRow("link") << zipOf(
            { { .name = "a", .content = "/etc/passwd", .attributes = 0120777U << 16 } })
                          << u"symbolic link"_s;
    QTest::newRow("device") << zipOf({ { .name = "a", .attributes = 0020666U << 16 } })
                            << u"special file"_s;
    QTest::newRow("encrypted") << zipOf({ { .name = "a", .content = "x", .flags = 1 } })
                               << u"encrypted"_s;
    QTest::newRow("strongly encrypted")
            << zipOf({ { .name = "a", .content = "x", .flags = 0x41 } }) << u"encrypted"_s;
    QTest::newRow("bzip2") << zipOf({ { .name = "a", .content = "x", .method = 12 } })
                           << u"method that a case does not use"_s;
    QTest::newRow("bomb") << zipOf(
            { { .name = "a", .content = QByteArray(50'000'000, '0'), .isDeflated = true } })
                          << u"zip bomb"_s;
    QTest::newRow("one too large")
            << zipOf({ { .name = "a", .content = "x", .statedBytes = 3'000'000'000 } })
            << u"larger than a case may be"_s;
    QList<ZipPiece> many;
    for (int i = 0; i < 20; ++i)
        many.append({ .name = QByteArray::number(i),
                      .content = "x",
                      .statedBytes = 200'000'000,
                      .statedPackedBytes = 100'000'000 });
    QTest::newRow("all too large") << zipOf(many) << u"larger than a case may be"_s;
    QList<ZipPiece> count;
    for (int i = 0; i < 60'001; ++i)
        count.append({ .name = QByteArray::number(i) });
    QTest::newRow("too many") << zipOf(count) << u"at most 60000"_s;
    QTest::newRow("comment") << zipOf({ { .name = "a", .content = "x" } }, "comment")
                             << u"cut off, or something stands behind"_s;
    QTest::newRow("something behind") << zipOf({ { .name = "a", .content = "x" } }) + "more"
                                      << u"cut off, or something stands behind"_s;
    const ZipPiece page{ .name = "index.html", .content = "page" };
    const ZipPiece manifest{ .name = "manifest.json", .content = manifestOf({ page }) };
    ZipPiece wrongCrc = page;
    wrongCrc.hasWrongCrc = true;
    QTest::newRow("wrong CRC") << zipOf({ wrongCrc, manifest }) << u"damaged"_s;
    // It says that it is small, and unpacks to more.
    ZipPiece liar{ .name = "index.html",
                   .content = QByteArray(5'000'000, '0'),
                   .statedBytes = 100,
                   .isDeflated = true };
    QTest::newRow("lie about the length") << zipOf({ liar, manifest }) << u"damaged"_s;
    ZipPiece overlapping = page;
    overlapping.statedPackedBytes = 1'000;
    overlapping.statedBytes = 1'000;
    QTest::newRow("reaches into the next") << zipOf({ overlapping, manifest }) << u"damaged"_s;
    QTest::newRow("a folder with content") << named("folder/") << u"damaged"_s;
}

void TestCase::whatIsHostileIsRefused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, says);
    const auto reader = CaseReader::fromBytes(file);
    QVERIFY(!reader);
    QVERIFY2(reader.error().sentence.contains(says), qPrintable(reader.error().sentence));
    QVERIFY(reader.error().sentence.endsWith(u'.'));
    // From a file it is the same.
    QTemporaryDir folder;
    QFile written(folder.filePath(u"x.hookcase"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(file);
    written.close();
    const auto fromFile = CaseReader::open(written.fileName());
    QVERIFY(!fromFile);
    QCOMPARE(fromFile.error().sentence, reader.error().sentence);
}

void TestCase::everyChangedByteIsNoticed()
{
    const QByteArray file = caseBytes({ caseEvent(1, "{\"amount\":100}") });
    QVERIFY(CaseReader::fromBytes(file));
    int changed = 0;
    for (qsizetype at = 0; at < file.size(); at += 3) {
        QByteArray damaged = file;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        const auto reader = CaseReader::fromBytes(damaged);
        if (!reader) {
            ++changed;
            continue;
        }
        // What is not noticed changes nothing: times and versions in the directory.
        QCOMPARE((*reader)->event(0)->event.request.wire,
                 caseEvent(1, "{\"amount\":100}").event.request.wire);
        QCOMPARE((*reader)->manifest().title, caseFacts().title);
    }
    QVERIFY(changed > file.size() / 3 * 9 / 10);
}

void TestCase::everyTruncationIsNoticed()
{
    const QByteArray file = caseBytes({ caseEvent(1, "{\"amount\":100}") });
    for (qsizetype bytes = 0; bytes < file.size(); bytes += 7)
        QVERIFY(!CaseReader::fromBytes(file.first(bytes)));
}

void TestCase::aNewerVersionIsRefused()
{
    const auto reader = CaseReader::fromBytes(
            zipOf({ { .name = "manifest.json", .content = manifestOf({}, 2) } }));
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::Unsupported);
    QVERIFY(reader.error().sentence.contains(u"newer Hookloupe"_s));
    QVERIFY(reader.error().sentence.contains(u"index.html"_s));
}

void TestCase::aCaseIsImported()
{
    std::vector<CaseEvent> events{ caseEvent(1, "{}"), caseEvent(2, "x") };
    events[1].event.kind = EventKind::Gap;
    const QByteArray file = caseBytes(events);
    QVERIFY(detectImportFormat(file));
    QCOMPARE(detectImportFormat(file)->id, "case"_L1);
    const auto read = importRequests(file, {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t{ 1 });
    QCOMPARE(read->problems.size(), std::size_t{ 1 });
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.wire, events[0].event.request.wire);
    QCOMPARE(one.receivedAtUs, events[0].event.receivedAtUs);
    QCOMPARE(one.provenance, Provenance::Wire);
    QCOMPARE(one.signedUrl, events[0].event.signedUrl);
    QVERIFY(!one.proven);
    QVERIFY(one.note && one.note->tags == QStringList{ u"tuesday"_s });
    QVERIFY(one.answer && one.answer->status == 200);
    // A damaged one is refused whole.
    QVERIFY(!importRequests(file.chopped(1), {}));
}

void TestCase::cancellingLeavesNothing()
{
    QTemporaryDir folder;
    CaseWriter writer;
    QVERIFY(writer.open());
    for (int i = 0; i < 200; ++i)
        QVERIFY(writer.add(caseEvent(i, QByteArray(20'000, 'a'))));
    const QString path = folder.filePath(u"x.hookcase"_s);
    const auto done = writer.finish(caseFacts(), path, [](int part) { return part < 100; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    // Reading is ended, too.
    const QByteArray file = caseBytes({ caseEvent(1, "{}") });
    const auto reader = CaseReader::fromBytes(file, [](qint64, qint64) { return false; });
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCase)
#include "tst_case.moc"
