// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/cbornotation.h"
#include "core/payload/charset.h"
#include "core/payload/compression.h"
#include "core/payload/contentcoding.h"
#include "core/payload/csvtable.h"
#include "core/payload/formfields.h"
#include "core/payload/jsonencoding.h"
#include "core/payload/jsonoutline.h"
#include "core/payload/jsonprint.h"
#include "core/payload/messagepacknotation.h"
#include "core/payload/multipart.h"
#include "core/payload/ndjson.h"
#include "core/payload/protobufnotation.h"
#include "core/payload/xmlprint.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 100'000;

QByteArray manyObjects()
{
    return "[" + QByteArray("{\"a\":1},").repeated(kMany) + "0]";
}

} // namespace

/// What reads a body ends once nobody wants it any more, wherever it is.
class TestStopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printersStop();
    void printingStopsInTheMiddle();
    void tablesStop();
    void decodersStop();
    void outlinesStop();

private:
    const std::atomic<bool> m_stop = true;
};

void TestStopping::printersStop()
{
    const QByteArray json = manyObjects();
    const JsonPrinted printed = prettyJson(json, { .stop = &m_stop });
    QVERIFY(printed.cut);
    QVERIFY(printed.text.size() < json.size() / 4);
    const QByteArray xml = "<a>" + QByteArray("<b>text</b>").repeated(kMany) + "</a>";
    const XmlPrinted laidOut = prettyXml(xml, { .stop = &m_stop });
    QVERIFY(laidOut.cut);
    QVERIFY(laidOut.text.isEmpty());
    const QByteArray ndjson = QByteArray("{\"a\":1}\n").repeated(kMany);
    QVERIFY(parseNdjson(ndjson, kNdjsonRecordsMax, &m_stop).records.empty());
    QVERIFY(prettyNdjson(ndjson, parseNdjson(ndjson), { .stop = &m_stop }).text.isEmpty());
    const QByteArray numbers = QByteArray(kMany, '\x01');
    QVERIFY(cborNotation(numbers, { .stop = &m_stop }).text.size() < 10);
    QVERIFY(messagePackNotation(numbers, { .stop = &m_stop }).text.size() < 10);
    const QByteArray fields = QByteArray("\x08\x01").repeated(kMany);
    QVERIFY(protobufNotation(fields, { .stop = &m_stop }).text.size() < 10);
}

void TestStopping::printingStopsInTheMiddle()
{
    std::atomic<bool> stop = false;
    qsizetype given = 0;
    const QByteArray json = manyObjects();
    const auto sink = [&](QByteArrayView piece) {
        given += piece.size();
        stop = true;
        return true;
    };
    QVERIFY(printJson(json, sink, { .stop = &stop }).cut);
    QVERIFY(given > 0);
    QVERIFY(given < json.size());
    // The same without a stop, so that the numbers above say something.
    stop = false;
    given = 0;
    QVERIFY(!printJson(json, sink).cut);
    QVERIFY(given > json.size());
}

void TestStopping::tablesStop()
{
    const QByteArray csv = QByteArray("a,b\n").repeated(kMany);
    const CsvTable table = parseCsv(csv, ',', kCsvCellsMax, &m_stop);
    QVERIFY(table.isCut);
    QVERIFY(table.cells.empty());
    QVERIFY(parseForm(QByteArray("a=1&").repeated(kMany), &m_stop).empty());
    QVERIFY(parseMultipart("--x\r\n\r\n1\r\n--x--", "x", &m_stop).parts.empty());
}

void TestStopping::decodersStop()
{
    const QByteArray text(1'000'000, 'a');
    constexpr qsizetype most = 10'000'000;
    QVERIFY(withoutContentCoding(gzipped(text), "gzip", most));
    QVERIFY(!withoutContentCoding(gzipped(text), "gzip", most, &m_stop));
    QVERIFY(!inUtf8(text, "windows-1252", most, &m_stop));
    QByteArray utf16;
    for (const char c : "[" + QByteArray("1,").repeated(kMany) + "1]") {
        utf16 += c;
        utf16 += '\0';
    }
    QVERIFY(recodedJson(utf16)->size() > kMany);
    QVERIFY(recodedJson(utf16, &m_stop)->isEmpty());
}

void TestStopping::outlinesStop()
{
    JsonOutline outline(manyObjects(), &m_stop);
    QVERIFY(outline.end(JsonOutline::kRoot) < outline.json().size() / 4);
}

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
