// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curlexport.h"
#include "core/http/requestframer.h"
#include "ui/endpoints/endpointcheck.h"
#include "ui/replay/replaydraft.h"

#include <QProcess>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

WireRequest requestOf(const QByteArray &wire)
{
    auto request = parseStoredRequest(wire);
    return request ? *request : WireRequest();
}

/// The arguments that bash hands to curl, and what it would send from standard input.
struct CurlCall
{
    QList<QByteArray> arguments;
    QByteArray input;
};

CurlCall runInBash(const QByteArray &command)
{
    // A function of that name stands in for curl.
    QProcess bash;
    bash.start(u"bash"_s,
               { u"--norc"_s, u"-c"_s,
                 u"curl() { printf '%s\\0' \"$@\"; printf '\\0'; [ -t 0 ] || cat; }\n"_s
                         + QString::fromUtf8(command) });
    bash.closeWriteChannel();
    if (!bash.waitForFinished(20'000))
        return {};
    const QByteArray output = bash.readAllStandardOutput();
    const qsizetype end = output.indexOf(QByteArray(2, '\0'));
    return { output.first(end).split('\0'), output.sliced(end + 2) };
}

} // namespace

class TestReplayDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheRequestUntilItIsEdited();
    void writesContentLengthForAChangedBody();
    void leavesContentLengthAloneWhenAskedTo();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void editsBodiesWithoutTouchingTheRest_data();
    void editsBodiesWithoutTouchingTheRest();
    void signsAgain();
    void quotesEveryByteForBash();
    void givesCurlTheSameRequest();
    void givesCurlBodiesThatAreNoArgument_data();
    void givesCurlBodiesThatAreNoArgument();
    void findsWhatIsWrongWithAnEndpoint();
    void readsHeaderLines();
};

void TestReplayDraft::isTheRequestUntilItIsEdited()
{
    const QByteArray wire = "POST /a?b=c HTTP/1.1\r\nHost: x\r\nx-a: 1\r\nX-A: 2\r\n"
                            "Content-Length: 2\r\n\r\nhi";
    const ReplayDraft draft = ReplayDraft::of(requestOf(wire));
    QVERIFY(draft.check());
    QCOMPARE(draft.wire(), wire);
}

void TestReplayDraft::writesContentLengthForAChangedBody()
{
    ReplayDraft draft = ReplayDraft::of(
            requestOf("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\n"
                      "2\r\nhi\r\n0\r\n\r\n"));
    QCOMPARE(draft.body, "hi"_ba);
    draft.body = "hello";
    QCOMPARE(draft.wire(),
             "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nX: y\r\n\r\nhello"_ba);
}

void TestReplayDraft::leavesContentLengthAloneWhenAskedTo()
{
    ReplayDraft draft{ .method = "POST",
                       .target = "/",
                       .fields = { { "Content-Length", "9" } },
                       .body = "hello",
                       .keepsLength = false };
    QVERIFY(draft.wire().contains("Content-Length: 9\r\n"));
}

void TestReplayDraft::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("where");
    QTest::newRow("method") << "PO ST"_ba
                            << "/"_ba
                            << "A"_ba
                            << "b"_ba << u"method"_s;
    QTest::newRow("no method") << ""_ba
                               << "/"_ba
                               << "A"_ba
                               << "b"_ba << u"method"_s;
    QTest::newRow("target") << "GET"_ba
                            << "/a b"_ba
                            << "A"_ba
                            << "b"_ba << u"target"_s;
    QTest::newRow("target with a line") << "GET"_ba
                                        << "/\r\nX: y"_ba
                                        << "A"_ba
                                        << "b"_ba << u"target"_s;
    QTest::newRow("name") << "GET"_ba
                          << "/"_ba
                          << "A b"_ba
                          << "b"_ba << u"headers"_s;
    QTest::newRow("value") << "GET"_ba
                           << "/"_ba
                           << "A"_ba
                           << "b\r\nC: d"_ba << u"headers"_s;
}

void TestReplayDraft::refusesWhatIsNoRequest()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    const ReplayDraft draft{ .method = method, .target = target, .fields = { { name, value } } };
    const auto checked = draft.check();
    QVERIFY(!checked);
    QTEST(checked.error().where, "where");
    QVERIFY(!checked.error().sentence.isEmpty());
}

void TestReplayDraft::editsBodiesWithoutTouchingTheRest_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isEditable");
    QTest::newRow("empty") << ""_ba << true;
    QTest::newRow("UTF-8") << "{\"a\":\"ä€😀\"}\n"_ba << true;
    QTest::newRow("CR LF") << "a\r\nb\r\n"_ba << true;
    QTest::newRow("mixed line ends") << "a\r\nb\nc"_ba << false;
    QTest::newRow("lone CR") << "a\rb"_ba << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("no UTF-8") << "a\xff"_ba << false;
    QTest::newRow("no-break space") << "a\xc2\xa0"_ba << false;
    QTest::newRow("line separator") << "a\xe2\x80\xa8"_ba << false;
    QTest::newRow("byte-order mark") << "\xef\xbb\xbf{}"_ba << false;
    QTest::newRow("at the limit") << QByteArray(kEditableBodyBytesMax, 'a') << true;
    QTest::newRow("too long") << QByteArray(kEditableBodyBytesMax + 1, 'a') << false;
}

void TestReplayDraft::editsBodiesWithoutTouchingTheRest()
{
    QFETCH(const QByteArray, body);
    const auto text = editableText(body);
    QTEST(text.has_value(), "isEditable");
    if (text) {
        QVERIFY(!text->contains(u'\r'));
        QCOMPARE(editedBytes(body, *text), body);
    } else {
        QVERIFY(!text.error().sentence.isEmpty());
    }
}

void TestReplayDraft::signsAgain()
{
    const Scheme *scheme = SchemeCatalogue::builtIn().find(u"github");
    QVERIFY(scheme);
    ReplayDraft draft{
        .method = "POST",
        .target = "/",
        .fields = { { "Host", "x" }, { "x-hub-signature-256", "old" }, { "Z", "1" } },
        .body = "{}"
    };
    const KeyMaterial key{ .key = SecretBytes("It's a Secret to Everybody") };
    const auto result = resigned(draft, { .scheme = *scheme, .key = key, .timestampUs = 1 });
    QVERIFY2(result, result ? "" : qPrintable(result.error().sentence));
    // GitHub's requests have a delivery id and its User-Agent besides.
    QCOMPARE(result->draft.fields.size(), draft.fields.size() + 2);
    // In its place, with its own spelling, and 64 hex digits.
    QCOMPARE(result->draft.fields[1].name, "x-hub-signature-256"_ba);
    QVERIFY(result->draft.fields[1].value.startsWith("sha256="));
    QCOMPARE(result->draft.fields[1].value.size(), 7 + 64);
    QCOMPARE(result->changed.size(), 3U);
    QVERIFY(!resigned(draft, { .scheme = *scheme }));
}

void TestReplayDraft::quotesEveryByteForBash()
{
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte)
        all += static_cast<char>(byte);
    for (const QByteArray &bytes : { all, "plain"_ba, ""_ba, "it's"_ba, "a b"_ba,
                                     "\x01"
                                     "7"_ba,
                                     "\\n"_ba, "$HOME `id` \"x\" !x"_ba }) {
        const CurlCall call = runInBash("curl " + bashWord(bytes) + '\n');
        QCOMPARE(call.arguments, QList<QByteArray>{ bytes });
    }
}

void TestReplayDraft::givesCurlTheSameRequest()
{
    const WireRequest request =
            requestOf("PATCH /a?b='c' HTTP/1.1\r\nHost: shop.example\r\nX-Dup: 1\r\nx-dup: 2\r\n"
                      "X-Empty:\r\nContent-Length: 9\r\n\r\n@file\n'\"\t");
    const CurlCall call = runInBash(curlCommand(request, "http://localhost:3000"));
    const QList<QByteArray> &arguments = call.arguments;
    QVERIFY(arguments.contains("http://localhost:3000/a?b='c'"_ba));
    QCOMPARE(arguments[arguments.indexOf("--request") + 1], "PATCH"_ba);
    QList<QByteArray> headers;
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == "--header")
            headers += arguments[i + 1];
    }
    QCOMPARE(headers,
             QList<QByteArray>({ "Host: shop.example", "X-Dup: 1", "x-dup: 2", "X-Empty;",
                                 "User-Agent:", "Accept:", "Content-Type:", "Expect:" }));
    QCOMPARE(arguments.last(), "@-"_ba); // '@' at the begin would name a file
    QCOMPARE(call.input, "@file\n'\"\t"_ba);
    // curl would send neither of these as they are when they stood in the URL.
    const WireRequest odd = requestOf("GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n");
    const CurlCall oddCall = runInBash(curlCommand(odd, "http://localhost"));
    QCOMPARE(oddCall.arguments[oddCall.arguments.indexOf("--request-target") + 1], "/a#b"_ba);
}

void TestReplayDraft::givesCurlBodiesThatAreNoArgument_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("large") << QByteArray(300'000, '\xe4');
}

void TestReplayDraft::givesCurlBodiesThatAreNoArgument()
{
    QFETCH(const QByteArray, body);
    const WireRequest request = requestOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: "
                                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QProcess bash; // the command is too long for one argument of bash as well
    bash.start(u"bash"_s, { u"--norc"_s });
    bash.write("curl() { cat; }\n" + curlCommand(request, "http://localhost"));
    bash.closeWriteChannel();
    QVERIFY(bash.waitForFinished(20'000));
    QCOMPARE(bash.readAllStandardOutput(), body);
}

void TestReplayDraft::findsWhatIsWrongWithAnEndpoint()
{
    Endpoint other;
    other.name = u"taken"_s;
    other.path = "/taken";
    Endpoint endpoint;
    endpoint.name = u"shop"_s;
    endpoint.path = "/hooks";
    QVERIFY(endpointProblems(endpoint, { other }, false).empty());
    endpoint.scheme = u"stripe"_s;
    QVERIFY(endpointProblems(endpoint, { other }, false).contains(EndpointField::Secret));
    QVERIFY(endpointProblems(endpoint, { other }, true).empty());

    endpoint.name = u"taken"_s;
    endpoint.path = "/taken";
    endpoint.publicUrl = "hooks.example.com";
    endpoint.target = "ftp://x";
    const auto problems = endpointProblems(endpoint, { other }, true);
    for (const auto field : { EndpointField::Name, EndpointField::Path, EndpointField::PublicUrl,
                              EndpointField::Target })
        QVERIFY(problems.contains(field));
    endpoint.path = "no/slash";
    QVERIFY(endpointProblems(endpoint, {}, true).contains(EndpointField::Path));
    endpoint.path = "/with?query";
    QVERIFY(endpointProblems(endpoint, {}, true).contains(EndpointField::Path));
}

void TestReplayDraft::readsHeaderLines()
{
    const auto fields = parseFieldLines(u"A: 1\n\n b\t: x\n"_s);
    QVERIFY(!fields);
    QVERIFY(fields.error().sentence.contains(u"Line 3"_s));
    const auto good = parseFieldLines(u"A: 1\nA:2 : 3 \n"_s);
    QVERIFY(good);
    QCOMPARE(*good, Fields({ { "A", "1" }, { "A", "2 : 3" } }));
}

QTEST_GUILESS_MAIN(TestReplayDraft)
#include "tst_replaydraft.moc"
