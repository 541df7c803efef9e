// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Invoke-WebRequest and Invoke-RestMethod, as people write them and as browsers copy them.
class TestPowerShellCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatABrowserCopiesIsRead();
    void wiresOfCalls_data();
    void wiresOfCalls();
    void whatOnlyPowerShellKnowsIsSaid_data();
    void whatOnlyPowerShellKnowsIsSaid();
    void callsAreFoundWherePeopleWriteThem();
    void otherTextsAreNone_data();
    void otherTextsAreNone();
    void doubledVariablesEnd();
};

namespace {

QString told(const ImportedRequest &request)
{
    return (request.lost + request.guessed).join(u'\n');
}

QByteArray fieldOf(const ImportedRequest &request, QByteArrayView name)
{
    const auto value = request.request.field(name);
    return value ? value->toByteArray() : "(none)"_ba;
}

} // namespace

void TestPowerShellCall::whatABrowserCopiesIsRead()
{
    const auto read = importRequests(
            "$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\r\n"
            "$session.UserAgent = \"Mozilla/5.0 (X11)\"\r\n"
            "$session.Cookies.Add((New-Object System.Net.Cookie(\"sid\", \"a`\"b\", \"/\", "
            "\"shop.example\")))\r\n"
            "$session.Cookies.Add((New-Object System.Net.Cookie(\"t\", \"1\", \"/\", "
            "\"shop.example\")))\r\n"
            "Invoke-WebRequest -UseBasicParsing -Uri \"https://shop.example/hook?a=1&b=`$x\" `\r\n"
            "-Method \"POST\" `\r\n"
            "-WebSession $session `\r\n"
            "-Headers @{\r\n"
            "\"authority\"=\"shop.example\"\r\n"
            "  \"method\"=\"POST\"\r\n"
            "  \"path\"=\"/hook?a=1\"\r\n"
            "  \"scheme\"=\"https\"\r\n"
            "  \"accept\"=\"*/*\"\r\n"
            "  \"x-sign\"=\"t=1,v1=`\"ab`\"\"\r\n"
            "} `\r\n"
            "-ContentType \"application/json\" `\r\n"
            "-Body ([System.Text.Encoding]::UTF8.GetBytes(\"{`\"n`\":`\"$([char]228)"
            "$([char]55357)$([char]56832)`\"}\"))",
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"powershell"_s);
    QCOMPARE(read->requests.size(), std::size_t(1));
    const ImportedRequest &one = read->requests[0];
    const QByteArray body = "{\"n\":\"\xc3\xa4\xf0\x9f\x98\x80\"}";
    QCOMPARE(one.request.wire,
             "POST /hook?a=1&b=$x HTTP/1.1\r\nHost: shop.example\r\naccept: */*\r\n"
             "x-sign: t=1,v1=\"ab\"\r\nUser-Agent: Mozilla/5.0 (X11)\r\n"
             "Content-Type: application/json\r\nCookie: sid=a\"b; t=1\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(one.signedUrl, "https://shop.example/hook?a=1&b=$x"_ba);
    QCOMPARE(one.place, u"line 5"_s);
    QCOMPARE(one.provenance, Provenance::Pasted);
    QVERIFY2(one.lost.isEmpty(), qPrintable(told(one)));
    QVERIFY(read->notes.join(u' ').contains(u"in which order"_s));
}

void TestPowerShellCall::wiresOfCalls_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("line"); ///< method and URL
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &script, const QByteArray &line,
                        const QByteArray &type = "(none)", const QByteArray &body = {}) {
        QTest::newRow(name) << script << line << type << body;
    };
    const QByteArray form = "application/x-www-form-urlencoded";
    row("the least", "iwr https://a.example/x", "GET https://a.example/x");
    row("no scheme", "irm a.example/x", "GET http://a.example/x");
    row("any case", "INVOKE-restmethod -URI 'https://a.example/' -method put -body x",
        "PUT https://a.example/", "(none)", "x");
    row("a colon", "irm -Uri:https://a.example/ -Method:Delete", "DELETE https://a.example/");
    row("a method of its own", "iwr https://a.example/ -CustomMethod purge",
        "PURGE https://a.example/");
    row("single quotes", "irm https://a.example/ -Method Post -Body 'it''s $x `n' -ContentType t/x",
        "POST https://a.example/", "t/x", "it's $x `n");
    row("double quotes", "irm https://a.example/ -Method Post -Body \"a`r`n`t\"\"b\"\"`$c\"",
        "POST https://a.example/", form, "a\r\n\t\"b\"$c");
    row("a here-string", "irm https://a.example/ -Method Post -Body @'\r\n{\"a\": '1'}\r\nb\r\n'@",
        "POST https://a.example/", form, "{\"a\": '1'}\r\nb");
    row("a here-string with variables",
        "$id = 'evt_1'\nirm https://a.example/ -Method Post -Body @\"\n{\"id\":\"$id\"}\n\"@",
        "POST https://a.example/", form, "{\"id\":\"evt_1\"}");
    row("variables",
        "$base = \"https://a.example\"\n$headers = @{ 'Content-Type' = 'a/b'; 'X-A' = \"1\" }\n"
        "$body = '{}'\nirm \"$base/x\" -Headers $headers -Body $body -Method Post",
        "POST https://a.example/x", "a/b", "{}");
    row("an ordered table",
        "irm -Method Post https://a.example/ -Headers ([ordered]@{ 'content-type' = 'a/b' })",
        "POST https://a.example/", "a/b");
    row("a form", "irm https://a.example/ -Method Post -Body @{ a = 1; 'b c' = 'x&y' }",
        "POST https://a.example/", form, "a=1&b+c=x%26y");
    row("a query", "irm 'https://a.example/?z=0' -Body @{ a = 1\n b = 'x y' }",
        "GET https://a.example/?z=0&a=1&b=x+y");
    row("a type that wins",
        "irm https://a.example/ -Method Post -ContentType c/d -Headers "
        "@{'Content-Type'='a/b'} -Body x",
        "POST https://a.example/", "c/d", "x");
    row("comments and continued lines",
        "# sends\nirm `\n  https://a.example/ ` \n  -Method Post `\r\n -Body 'x'",
        "GET https://a.example/");
}

void TestPowerShellCall::wiresOfCalls()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    const auto read = importRequests(script, {}, u"powershell"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(1));
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.methodBytes().toByteArray() + ' ' + one.signedUrl, line);
    QCOMPARE(fieldOf(one, "Content-Type"), type);
    QCOMPARE(one.request.body().toByteArray(), body);
    QVERIFY2(one.lost.isEmpty(), qPrintable(told(one)));
}

void TestPowerShellCall::whatOnlyPowerShellKnowsIsSaid_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a variable") << "-Body $body"_ba << u"$body"_s;
    QTest::newRow("a variable in a text") << "-Body \"x $($a.b) y\""_ba << u"$($a.b)"_s;
    QTest::newRow("what a program makes")
            << "-Body (@{ a = 1 } | ConvertTo-Json)"_ba << u"ConvertTo-Json"_s;
    QTest::newRow("a sum in a table") << "-Headers @{ 'X-A' = 'a' + $b }"_ba << u"+ $b"_s;
    QTest::newRow("a file") << "-InFile body.json"_ba << u"body.json"_s;
    QTest::newRow("a form of parts") << "-Form @{ a = 1 }"_ba << u"-Form"_s;
    QTest::newRow("a sign-in") << "-Authentication Bearer -Token $t"_ba << u"-authentication"_s;
    QTest::newRow("other characters") << "-Body '\xc3\xa4'"_ba << u"ISO 8859-1"_s;
    QTest::newRow("an open quote") << "-Body 'x"_ba << u"not closed"_s;
}

void TestPowerShellCall::whatOnlyPowerShellKnowsIsSaid()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const QString, sentence);
    const auto read = importRequests("irm https://a.example/ -Method Post " + rest, {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"powershell"_s);
    QCOMPARE(read->requests.size(), std::size_t(1));
    QVERIFY2(told(read->requests[0]).contains(sentence), qPrintable(told(read->requests[0])));
}

void TestPowerShellCall::callsAreFoundWherePeopleWriteThem()
{
    const auto read = importRequests(
            "PS C:\\> Invoke-WebRequest https://a.example/1\n"
            "$answer = Invoke-RestMethod https://a.example/2 -Method Post | Select-Object -First "
            "1\n"
            "(Invoke-WebRequest -Uri https://a.example/3).Content\n"
            "1..3 | ForEach-Object { irm https://a.example/4 }; iwr https://a.example/5\n"
            "Write-Host \"Invoke-WebRequest https://a.example/6\"\n"
            "Invoke-WebRequest -Method Post\n",
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(5));
    for (std::size_t i = 0; i < 5; ++i)
        QCOMPARE(read->requests[i].signedUrl,
                 "https://a.example/" + QByteArray::number(static_cast<int>(i) + 1));
    QCOMPARE(read->requests[4].place, u"line 4"_s);
    QCOMPARE(read->problems.size(), std::size_t(1));
    QCOMPARE(read->problems[0].place, u"line 6"_s);
}

void TestPowerShellCall::otherTextsAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("curl") << "curl https://a.example -d 'use Invoke-WebRequest instead'"_ba;
    QTest::newRow("a sentence") << "Please call Invoke-WebRequest."_ba;
    QTest::newRow("JSON") << "{\"text\": \"iwr https://a.example\"}"_ba;
    QTest::newRow("a request") << "POST /irm HTTP/1.1\r\nHost: a\r\n\r\niwr https://a.example"_ba;
}

void TestPowerShellCall::otherTextsAreNone()
{
    QFETCH(const QByteArray, text);
    const auto read = importRequests(text, {});
    QVERIFY(!read || read->format != u"powershell"_s);
}

void TestPowerShellCall::doubledVariablesEnd()
{
    QByteArray script = "$a = '0123456789abcdef'\n";
    for (int i = 0; i < 60; ++i)
        script += "$a = \"$a$a\"\n";
    const auto read = importRequests(script + "irm https://a.example/ -Method Post -Body $a", {});
    QVERIFY(read);
    QVERIFY(!told(read->requests.at(0)).isEmpty());
    // The same of bash.
    QByteArray commands = "A=0123456789abcdef\n";
    for (int i = 0; i < 60; ++i)
        commands += "A=$A$A\n";
    const auto curl = importRequests(commands + "curl https://a.example/ -d $A", {});
    QVERIFY(curl);
    QVERIFY(curl->requests.at(0).request.body().size() < 128 * 1024 * 1024);
    // And of an editor's file.
    QByteArray file = "@a = 0123456789abcdef\n";
    for (int i = 0; i < 60; ++i)
        file += "@a = {{a}}{{a}}\n";
    const auto http = importRequests(file + "POST https://a.example/\n\n{{a}}", {});
    QVERIFY(http);
    QVERIFY(http->requests.at(0).request.body().size() < 128 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestPowerShellCall)
#include "tst_powershellcall.moc"
