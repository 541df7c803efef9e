// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"
#include "core/exchange/jsonelements.h"

#include <QTest>

#include <algorithm>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Texts that are read piece by piece: what is found must not depend on where they were cut.
class TestImportText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWindowGrowsAndIsDropped();
    void aWindowThatIsTooSmallSaysSo();
    void aTextAsLongAsTheWindowIsWhole();
    void linesAreNumberedOverPieces();
    void piecesGiveWhatTheWholeGives_data();
    void piecesGiveWhatTheWholeGives();
    void noMoreIsHeldThanARequestNeeds_data();
    void noMoreIsHeldThanARequestNeeds();
    void elementsAreFound_data();
    void elementsAreFound();
    void aBrokenLineDoesNotTakeTheNextAlong();
    void aListThatBreaksOffKeepsItsBeginning();
    void manyMistakesAreCounted();
};

namespace {

/// A JSON text written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// \a whole in pieces of \a bytes, as a slow reader gets them.
ImportText::More piecesOf(const QByteArray &whole, qsizetype bytes)
{
    return [whole, bytes, at = qsizetype(0)](qsizetype bytesMax) mutable {
        const QByteArray piece = whole.mid(at, qMin(bytes, bytesMax));
        at += piece.size();
        return piece;
    };
}

QString described(const Result<ImportResult> &read)
{
    if (!read)
        return u"error: "_s + read.error().sentence;
    QString text;
    for (const ImportedRequest &one : read->requests)
        text += one.place + u" | "_s + QString::fromLatin1(one.request.wire.toPercentEncoding())
                + u" | "_s + (one.lost + one.guessed).join(u' ') + u'\n';
    for (const ImportProblem &one : read->problems)
        text += u"problem: "_s + one.place + u' ' + one.sentence + u'\n';
    return text;
}

QByteArray netstring(const QByteArray &payload, char type)
{
    return QByteArray::number(payload.size()) + ':' + payload + type;
}

QByteArray flow(const QByteArray &body)
{
    const QByteArray request = netstring("method", ',') + netstring("POST", ',')
            + netstring("path", ',') + netstring("/p", ',') + netstring("content", ',')
            + netstring(body, ',') + netstring("headers", ',')
            + netstring(netstring(netstring("Host", ',') + netstring("a.example", ','), ']'), ']');
    return netstring(netstring("type", ';') + netstring("http", ';') + netstring("client_conn", ';')
                             + netstring("", '}') + netstring("request", ';')
                             + netstring(request, '}'),
                     '}');
}

const QByteArray kEntry = json("{'request':{'method':'POST','url':'https://a.example/p','headers':"
                               "[{'name':'X-A','value':'\\u00e4'}],'postData':{'text':'[1, 2]'}}}");

} // namespace

void TestImportText::aWindowGrowsAndIsDropped()
{
    ImportText text(piecesOf("ab\ncd\nef", 3));
    QCOMPARE(text.window(), QByteArrayView("ab\n"));
    QVERIFY(text.grow());
    QCOMPARE(text.window(), QByteArrayView("ab\ncd\n"));
    text.drop(4);
    QCOMPARE(text.window(), QByteArrayView("d\n"));
    QCOMPARE(text.line(), 2);
    QVERIFY(!text.isWhole());
    QCOMPARE(text.all(), QByteArrayView("d\nef"));
    QVERIFY(text.isWhole());
    QVERIFY(!text.isTooLarge());
    QVERIFY(!text.grow());
    text.drop(4);
    QVERIFY(text.window().isEmpty());
    QCOMPARE(text.line(), 3);
}

void TestImportText::aWindowThatIsTooSmallSaysSo()
{
    ImportText text(piecesOf("0123456789", 4), 8);
    QCOMPARE(text.all(), QByteArrayView("01234567"));
    QVERIFY(text.isTooLarge());
    QVERIFY(!text.isWhole());
}

void TestImportText::aTextAsLongAsTheWindowIsWhole()
{
    ImportText text(piecesOf("01234567", 4), 8);
    QCOMPARE(text.all(), QByteArrayView("01234567"));
    QVERIFY(!text.isTooLarge());
    QVERIFY(text.isWhole());
}

void TestImportText::linesAreNumberedOverPieces()
{
    ImportText text(piecesOf("a\n\nlonger than a piece\nb", 3));
    QByteArrayList lines;
    text.forEachLine([&lines](QByteArrayView line, qint64 number) {
        lines += QByteArray::number(number) + ' ' + line.toByteArray();
        return true;
    });
    QCOMPARE(lines, (QByteArrayList{ "1 a", "2 ", "3 longer than a piece", "4 b" }));
}

void TestImportText::piecesGiveWhatTheWholeGives_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("curl")
            << u"curl"_s
            << "# two\nBASE=https://a.example\nBASE=$BASE/v1\ncurl $BASE/x \\\n  -d 'a\n\nb'\n\n"
               "printf '%s' c | curl -d @- $BASE/y; curl $BASE/z\ncat <<E | curl -d @- $BASE/h\n"
               "line\nE\ncurl --data-binary $'\\x41\\'' $BASE/q"_ba
            << 5;
    QTest::newRow("curl of cmd") << u"curl"_s
                                 << "curl ^\r\n  \"https://a.example/x\" ^\r\n  -d ^\"a^&b^\"\r\n"
                                    "curl https://a.example/y & curl https://a.example/z\r\n"_ba
                                 << 3;
    QTest::newRow("curl of PowerShell")
            << u"curl"_s
            << "curl.exe https://a.example/x `\n  -d 'a''b'\n"
               "curl.exe https://a.example/y -d @'\nhere\n'@\ncurl.exe https://a.example/z"_ba
            << 3;
    QTest::newRow("a quote that nothing closes")
            << u"curl"_s << "curl https://a.example/x -d 'a\ncurl https://a.example/y\n"_ba << 1;
    QTest::newRow("requests of a connection")
            << u"http"_s
            << "POST /a HTTP/1.1\r\nHost: a.example\r\nContent-Length: 7\r\n\r\n\n###\nxy"
               "GET /b HTTP/1.1\r\nHost: a.example\r\n\r\n"
               "POST /c HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n"
               "2\r\nab\r\n0\r\n\r\n"_ba
            << 3;
    QTest::newRow("separators in a row")
            << u"http"_s
            << "###\n### a\nGET https://a.example/1\n###\n###\n###\nGET "
               "https://a.example/2\n###"_ba
            << 2;
    QTest::newRow("requests of an editor")
            << u"http"_s
            << "@base = https://a.example\n\n### one\nPOST {{base}}/x\nX-A: 1\n\n{\"a\":1}\n\n"
               "###\n@base = https://b.example\nGET {{base}}/y\n###\n\n###\nnonsense\n"_ba
            << 2;
    QTest::newRow("one raw request with bare line feeds")
            << u"http"_s << "POST /x HTTP/1.1\nHost: a.example\n\nbody\nof two lines\n"_ba << 1;
    QTest::newRow("har")
            << u"har"_s
            << json("{'before':[{}],\n'log':{'version':'1.2','pages':[{'entries':[1]}],"
                    "'entries': [")
                    + kEntry + ",\n" + kEntry + ", {}, 12,\n" + kEntry
                    + json("],'comment':'x'},'after':[1, 2]}\n")
            << 3;
    QTest::newRow("har that breaks off")
            << u"har"_s << json("{'log':{'entries': [") + kEntry + ',' + kEntry.chopped(9) << 1;
    QTest::newRow("webhook.site")
            << u"webhooksite"_s
            << json("{'data':[{'uuid':'1','token_id':'2','method':'POST','content':'a','url':"
                    "'https://webhook.site/2','headers':{'X-A':['1']}},{'type':'email'}],"
                    "'total':2}\n{'uuid':'1','token_id':'2','method':'GET','content':'','url':"
                    "'https://webhook.site/2','headers':{}}")
            << 2;
    QTest::newRow("webhook.site CSV")
            << u"webhooksite-csv"_s
            << "uuid,method,url,content\r\n1,POST,https://webhook.site/2,\"a\r\n\"\"b\"\",\"\r\n"
               "2,PUT,https://webhook.site/2,x\"y\r\n\r\n3,PUT,https://webhook.site/2,"_ba
            << 3;
    QTest::newRow("PowerShell") << u"powershell"_s
                                << "$u = 'https://a.example'\nirm $u `\n -Body \"x`\"\"\n"_ba << 1;
    QTest::newRow("baskets") << u"baskets"_s
                             << json("{'requests':[{'method':'POST','path':'/b','header':{},'body':"
                                     "'x','date':1,'content_length':1}],'count':1}")
                             << 1;
    QTest::newRow("ngrok") << u"ngrok"_s
                           << json("{'uri':'/','requests':[{'remote_addr':'a','request':{'raw':'")
                    + QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n").toBase64() + json("'}}]}")
                           << 1;
    QTest::newRow("github") << u"github"_s
                            << json("[{'id':1,'guid':'g','delivered_at':'x','request':{'headers':"
                                    "{'X-A':'1'},'payload':{'a': 1}}},\n{'id':2,'guid':'h'}]")
                            << 1;
    QTest::newRow("stripe") << u"stripe"_s
                            << json("{'object':'list','data':[{'id':'e','object':'event','type':"
                                    "'t','data':{'object':{}}}],'has_more':false}{'id':'f',"
                                    "'object':'event','type':'t',\n'data':{'object':{}}}")
                            << 2;
    QTest::newRow("log lines")
            << u"log"_s
            << json("{'request_method':'POST','uri':'/a','body':'x'}\n[error] no JSON\n"
                    "{'request_method':'POST','uri':'/cut\n\n{'request_method':'POST',\n"
                    "'uri':'/b','body':'\\ud83d\\ude00'}\nnone\n{'request_method':'GET','uri':'/"
                    "c'}")
            << 3;
    QTest::newRow("mitmproxy") << u"mitmproxy"_s
                               << flow("a") + flow(QByteArray(300, 'x')) + flow("b").chopped(2)
                               << 2;
    QTest::newRow("fetch") << u"fetch"_s
                           << "fetch(\"https://a.example/\", {\"method\":\"PUT\"});\n"_ba << 1;
    QTest::newRow("a paste") << u"paste"_s << "X-A: 1\n\n{\"a\": 1}\n"_ba << 1;
}

void TestImportText::piecesGiveWhatTheWholeGives()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, text);
    QFETCH(const int, count);
    const auto whole = importRequests(text, {}, format);
    QVERIFY2(whole, qPrintable(described(whole)));
    QVERIFY2(whole->requests.size() == static_cast<std::size_t>(count),
             qPrintable(described(whole)));
    for (const qsizetype bytes : { 1, 2, 3, 7, 64, 100 }) {
        ImportText pieces(piecesOf(text, bytes));
        QCOMPARE(described(readAs(*importFormatNamed(format), pieces, {})), described(whole));
    }
}

void TestImportText::noMoreIsHeldThanARequestNeeds_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("one");
    QTest::newRow("curl") << u"curl"_s << QByteArray() << "curl https://a.example -d 'x'\n"_ba;
    QTest::newRow("a connection") << u"http"_s << QByteArray()
                                  << "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"_ba;
    QTest::newRow("an editor") << u"http"_s << QByteArray() << "GET https://a.example\n\n###\n"_ba;
    QTest::newRow("har") << u"har"_s << json("{'log':{'entries':[") << kEntry + ",\n";
    QTest::newRow("a list") << u"github"_s << "["_ba
                            << json("{'guid':'g','request':{'payload':{}}},");
    QTest::newRow("log lines") << u"log"_s << QByteArray()
                               << json("{'request_method':'GET','uri':'/'}\n");
    QTest::newRow("mitmproxy") << u"mitmproxy"_s << QByteArray() << flow("a");
    QTest::newRow("CSV") << u"webhooksite-csv"_s << "uuid,method,url,content\n"_ba
                         << "1,POST,https://a.example/,\"a\nb\"\n"_ba;
}

void TestImportText::noMoreIsHeldThanARequestNeeds()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, one);
    // Requests of a connection are known by their first 4 MiB.
    constexpr qsizetype kWindow = qsizetype(5) * 1024 * 1024;
    const qsizetype count = (kWindow + kWindow / 4) / one.size();
    const QByteArray all = begin + one.repeated(count);
    ImportText text(piecesOf(all, 1024 * 1024), kWindow);
    ImportOptions options;
    qsizetype seen = 0;
    options.take = [&seen](ImportedRequest &&) {
        ++seen;
        return true;
    };
    const auto read = readAs(*importFormatNamed(format), text, options);
    QVERIFY(read);
    QVERIFY(!text.isTooLarge());
    QCOMPARE(seen, count);
}

void TestImportText::elementsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    QTest::addColumn<bool>("hasList");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList() << false;
    QTest::newRow("an object") << "{\"a\":1}"_ba << QByteArrayList{ "{\"a\":1}" } << false;
    QTest::newRow("two objects") << "{} {\"l\":1}"_ba << QByteArrayList{ "{}", "{\"l\":1}" }
                                 << false;
    QTest::newRow("a list") << "[1,[2],\"]\"]"_ba << QByteArrayList{ "1", "[2]", "\"]\"" } << false;
    QTest::newRow("an empty list") << "[ ]"_ba << QByteArrayList() << false;
    QTest::newRow("a list within") << json("{'x':{'l':{'m':[9]}},'l':{'n':1,'m':[1,2],'o':[3]},"
                                           "'l':0}{}")
                                   << QByteArrayList{ "1", "2", "{}" } << true;
    QTest::newRow("a name of the list alone")
            << json("{'l':[{'m':[1]}]}") << QByteArrayList{ json("{'l':[{'m':[1]}]}") } << false;
    QTest::newRow("an escaped name")
            << json("{'\\u006c':{'m':[1]}}") << QByteArrayList{ "1" } << true;
}

void TestImportText::elementsAreFound()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, elements);
    QFETCH(const bool, hasList);
    for (const qsizetype bytes : { 1, 5, 1000 }) {
        ImportText pieces(piecesOf(text, bytes));
        QByteArrayList found;
        const bool isList = forEachElement(
                pieces, { "l", "m" },
                [&found](const QString &, JsonView element) {
                    found += element.lexeme().toByteArray();
                    return true;
                },
                [&found](const QString &place, const Error &error) {
                    found += (place + u": "_s + error.sentence).toUtf8();
                    return true;
                });
        QCOMPARE(found, elements);
        QCOMPARE(isList, hasList);
    }
}

void TestImportText::aBrokenLineDoesNotTakeTheNextAlong()
{
    // Each opens and none closes; nothing must be read again from each of them to the end.
    const QByteArray line = json("{'request_method':'GET','uri':'/',\n");
    const QByteArray good = json("{'request_method':'GET','uri':'/good'}\n");
    const auto read = importRequests(line.repeated(20'000) + good, {}, u"log"_s);
    QVERIFY(read);
    QCOMPARE(read->requests.size(), std::size_t(1));
    QCOMPARE(read->requests[0].place, u"line 20001"_s);
    // Also where the text comes in pieces, and of lists.
    ImportText pieces(piecesOf(line.repeated(200) + good, 7));
    QCOMPARE(readAs(*importFormatNamed(u"log"_s), pieces, {})->requests.size(), std::size_t(1));
    const auto lists = importRequests(QByteArray("[\n").repeated(200'000) + good, {}, u"log"_s);
    QVERIFY(lists);
    QCOMPARE(lists->requests.size(), std::size_t(1));
}

void TestImportText::aListThatBreaksOffKeepsItsBeginning()
{
    const auto read =
            importRequests(json("{'log':{'entries':[\n") + kEntry + ",\n" + kEntry + "\n oops", {});
    QVERIFY2(read, qPrintable(described(read)));
    QCOMPARE(read->format, u"har"_s);
    QCOMPARE(read->requests.size(), std::size_t(2));
    QCOMPARE(read->problems.size(), std::size_t(1));
    QCOMPARE(read->problems[0].place, u"entry 3"_s);
    QVERIFY2(read->problems[0].sentence.contains(u"line 4"_s),
             qPrintable(read->problems[0].sentence));
}

void TestImportText::manyMistakesAreCounted()
{
    const auto read = importRequests(QByteArray("none\n").repeated(5'000), {}, u"log"_s);
    QVERIFY(read);
    QCOMPARE(read->problems.size(), std::size_t(1'001));
    QCOMPARE(read->problems.back().place, u"line 5000"_s);
    QVERIFY(read->problems.back().sentence.contains(u"4000"_s));
}

QTEST_GUILESS_MAIN(TestImportText)
#include "tst_importtext.moc"
