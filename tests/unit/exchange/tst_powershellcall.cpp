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
    void whatAVariableLostIsSaidWhereItIsUsed();
    void aCookieThatIsSetAgainHasItsNewValue();
    void whatIsPutIntoATableAndNotKnownIsSaid_data();
    void whatIsPutIntoATableAndNotKnownIsSaid();
    void aUrlThatIsNotKnownIsNamed();
    void anExpressionEndsWithItsText();
    void hostileScriptsEnd_data();
    void hostileScriptsEnd();
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
    row("variables within bare words",
        "$host1 = 'https://a.example'; $id = 7\nirm $host1/x/$id -Method Put",
        "PUT https://a.example/x/7");
    row("a dictionary that is filled",
        "$headers = New-Object \"System.Collections.Generic.Dictionary[[String],[String]]\"\n"
        "$headers.Add(\"Content-Type\", \"a/b\")\n$headers.Add(\"X-Old\", \"1\")\n"
        "$headers.Remove(\"X-Old\")\n$body = @\"\n{`\"a`\": 1}\n\"@\n\n"
        "$response = Invoke-RestMethod 'https://a.example/' -Method 'POST' -Headers $headers "
        "-Body $body\n$response | ConvertTo-Json",
        "POST https://a.example/", "a/b", "{\"a\": 1}");
    row("a dictionary that is made by its type",
        "$h = [System.Collections.Generic.Dictionary[string,string]]::new()\n"
        "$h['content-type'] = 'a/b'\nirm https://a.example/ -Method Post -Headers $h",
        "POST https://a.example/", "a/b");
    row("a table that is changed",
        "$h = @{}\n$h[\"Content-Type\"] = 'x/y'\n$h.'Content-Type' = 'a/b'\n"
        "irm https://a.example/ -Method Post -Headers $h",
        "POST https://a.example/", "a/b");
    row("sums",
        "$b = '{' + '\"a\":'\n$b += 1\n$b += \"}\"\n"
        "irm ('https://a.example' + '/x') -Method Post -Body $b -ContentType t/x",
        "POST https://a.example/x", "t/x", "{\"a\":1}");
    row("tables joined",
        "$h = @{ 'X-A' = 1 }\n$h += @{ 'Content-Type' = 'a/b' }\n"
        "irm https://a.example/ -Method Post -Headers $h",
        "POST https://a.example/", "a/b");
    row("splatting",
        "$body = '{}'\n$params = @{\n  Uri = 'https://a.example/s'\n  Method = 'Post'\n"
        "  Headers = @{ 'Content-Type' = 'a/b' }\n  Body = $body\n  UseBasicParsing = $true\n}\n"
        "Invoke-RestMethod @params",
        "POST https://a.example/s", "a/b", "{}");
    row("a member of a table",
        "$c = @{ url = 'https://a.example/m'; h = @{ 'Content-Type' = 'a/b' } }\n"
        "irm $c.url -Method Post -Headers $c['h']",
        "POST https://a.example/m", "a/b");
    row("scopes and braces",
        "$script:base = 'https://a.example'\nirm \"${base}/x$($null)\" -Method Put",
        "PUT https://a.example/x");
    row("a type before a value",
        "[string]$u = 'x'\n$b = [string]'{}'\nirm https://a.example/ -Method Post -Body $b",
        "POST https://a.example/", form, "{}");
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
    QTest::newRow("the environment") << "-Headers @{ 'X-A' = $env:TOKEN }"_ba << u"$env:TOKEN"_s;
    QTest::newRow("the environment in a text") << "-Body \"a $env:TOKEN\""_ba << u"$env:TOKEN"_s;
    QTest::newRow("brackets in an expression")
            << "-Body \"x $(Get-It (1) \")\") y\""_ba << u"$(Get-It (1) \")\")"_s;
    QTest::newRow("an expression that is not closed") << "-Body \"x $( y\""_ba << u"$("_s;
    QTest::newRow("a method that is not known") << "-CustomMethod $m"_ba << u"$m"_s;
    QTest::newRow("a type that is not known") << "-ContentType $type"_ba << u"$type"_s;
    QTest::newRow("an agent that is not known") << "-UserAgent $agent"_ba << u"$agent"_s;
    QTest::newRow("a file that is not known") << "-InFile $file"_ba << u"$file"_s;
    QTest::newRow("a command in a table")
            << "-Headers @{ 'X-A' = Get-Random }"_ba << u"Get-Random"_s;
    QTest::newRow("a table that is not known") << "@more"_ba << u"@more"_s;
    QTest::newRow("a table in a table") << "-Headers @{ 'X-A' = @{ b = 1 } }"_ba << u"X-A"_s;
    QTest::newRow("a member that is not known") << "-Body $a.b.Trim()"_ba << u"$a.b.Trim()"_s;
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

void TestPowerShellCall::whatAVariableLostIsSaidWhereItIsUsed()
{
    const auto read = importRequests("$id = \"a $(Get-Date) b\"\n$body = \"{$id}\"\n"
                                     "irm https://a.example/1 -Method Post -Body $body\n"
                                     "irm https://a.example/2 -Method Post -Body x\n",
                                     {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(2));
    QVERIFY2(told(read->requests[0]).contains(u"$(Get-Date)"), qPrintable(told(read->requests[0])));
    QVERIFY2(read->requests[1].lost.isEmpty(), qPrintable(told(read->requests[1])));
}

void TestPowerShellCall::aCookieThatIsSetAgainHasItsNewValue()
{
    QByteArray script;
    for (const char *value : { "1", "2" })
        script += "$s.Cookies.Add((New-Object System.Net.Cookie(\"sid\", \"" + QByteArray(value)
                + "\", \"/\", \"a.example\")))\n";
    const auto read = importRequests(script + "irm https://a.example/ -WebSession $s", {});
    QVERIFY(read);
    QCOMPARE(fieldOf(read->requests.at(0), "Cookie"), "sid=2"_ba);
}

void TestPowerShellCall::whatIsPutIntoATableAndNotKnownIsSaid_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("added") << "$h.Add('X-A', $env:TOKEN)"_ba << u"$env:TOKEN"_s;
    QTest::newRow("set") << "$h.x = Get-Random"_ba << u"Get-Random"_s;
    QTest::newRow("by a name") << "$h.Add($name, 'v')"_ba << u"$name"_s;
    QTest::newRow("by an index") << "$h[$name] = 'v'"_ba << u"$name"_s;
}

void TestPowerShellCall::whatIsPutIntoATableAndNotKnownIsSaid()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, sentence);
    const auto read = importRequests("$k = 'X-B'\n$h = @{}\n" + line
                                             + "\n$h[$k] = '1'\nirm https://a.example/ -Headers $h",
                                     {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(1));
    QVERIFY2(told(read->requests[0]).contains(sentence), qPrintable(told(read->requests[0])));
    QCOMPARE(fieldOf(read->requests[0], "X-B"), "1"_ba);
}

void TestPowerShellCall::aUrlThatIsNotKnownIsNamed()
{
    const auto read = importRequests("irm https://a.example/\nirm -Uri $endpoint -Method Post\n"
                                     "irm \"$base/hook\"\n",
                                     {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(1));
    QCOMPARE(read->problems.size(), std::size_t(2));
    QVERIFY2(read->problems[0].sentence.contains(u"$endpoint"_s),
             qPrintable(read->problems[0].sentence));
    QVERIFY2(read->problems[1].sentence.contains(u"$base/hook"_s),
             qPrintable(read->problems[1].sentence));
}

void TestPowerShellCall::anExpressionEndsWithItsText()
{
    const auto read = importRequests("irm https://a.example/ -Method Post -Body @\"\n{$( \"a\n\"@\n"
                                     "irm https://a.example/2 # )\n",
                                     {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(2));
    QCOMPARE(read->requests[0].request.body().toByteArray(), "{$( \"a"_ba);
}

void TestPowerShellCall::hostileScriptsEnd_data()
{
    QTest::addColumn<QByteArray>("script");
    const QByteArray call = "irm https://a.example/ -Method Post -Body ";
    QTest::newRow("expressions") << call + "@\"\n" + QByteArray("$(").repeated(1'000'000) + "\n\"@";
    QTest::newRow("brackets") << call + QByteArray(2'000'000, '(');
    QTest::newRow("sums") << call + "('a'" + QByteArray("+'a'").repeated(500'000) + ')';
    QTest::newRow("members") << "$a = @{}\n" + call + "$a" + QByteArray(".b").repeated(500'000);
    QTest::newRow("entries") << "$a = @{}\n"
                    + QByteArray("$a['k']='v'\n$a.Add('x','y')\n").repeated(50'000) + call + "$a";
    QTest::newRow("a cookie again and again")
            << QByteArray("$s.Cookies.Add((New-Object System.Net.Cookie(\"sid\", "
                          "\"0123456789\", \"/\", \"a\")))\n"
                          "irm https://a.example/ -WebSession $s\n")
                       .repeated(10'000);
    QByteArray cookies;
    for (int i = 0; i < 3'000; ++i)
        cookies += "$s.Cookies.Add((New-Object System.Net.Cookie(\"c" + QByteArray::number(i)
                + "\", \"0\", \"/\", \"a\")))\nirm https://a.example/ -WebSession $s\n";
    QTest::newRow("cookies of many names") << cookies;
    QTest::newRow("losses") << "$a = \"" + QByteArray("$(b)$(c)").repeated(1'000) + "\"\n"
                    + QByteArray("$b = \"$a$a$a\"\n").repeated(300) + call + "$b";
}

void TestPowerShellCall::hostileScriptsEnd()
{
    QFETCH(const QByteArray, script);
    const auto read = importRequests(script, {}, u"powershell"_s);
    QVERIFY(read);
    QVERIFY(!read->requests.empty());
}

void TestPowerShellCall::callsAreFoundWherePeopleWriteThem()
{
    const auto read = importRequests(
            "PS C:\\> Invoke-WebRequest https://a.example/1\n"
            "$answer = Invoke-RestMethod https://a.example/2 -Method Post | Select-Object -First "
            "1\n"
            "(Invoke-WebRequest -Uri https://a.example/3).Content\n"
            "1..3 | ForEach-Object { irm https://a.example/4 }; iwr https://a.example/5\n"
            "$all = (Invoke-RestMethod https://a.example/6).items\n"
            "Write-Host \"Invoke-WebRequest https://a.example/7\"\n"
            "Invoke-WebRequest -Method Post\n",
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(6));
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(read->requests[i].signedUrl,
                 "https://a.example/" + QByteArray::number(static_cast<int>(i) + 1));
    QCOMPARE(read->requests[4].place, u"line 4"_s);
    QCOMPARE(read->problems.size(), std::size_t(1));
    QCOMPARE(read->problems[0].place, u"line 7"_s);
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
