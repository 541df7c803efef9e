// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/receiver/conformance.h"

using namespace Qt::StringLiterals;

namespace hookloupe::test {

namespace {

void addLines(std::vector<ConformanceCase> &cases)
{
    const auto line = [&cases](const char *name, const QByteArray &method, const QByteArray &target,
                               bool closes = false) {
        const QByteArray wire = head(method + ' ' + target);
        cases.push_back({ .name = name,
                          .pieces = { wire },
                          .outcomes = { request(wire, method, target) },
                          .closes = closes });
    };
    // RFC 9112 §3.2: the four forms.
    line("origin-form", "GET", "/a/b?c=d&e");
    line("origin-form, empty query", "GET", "/?");
    line("origin-form, two slashes", "GET", "//x//y");
    line("origin-form, dot segments", "GET", "/a/../b/./c");
    line("origin-form, percent encoding untouched", "GET", "/%2F%2f%41?%C3%A9");
    line("origin-form, bad percent encoding", "GET", "/%zz%20%");
    line("origin-form, braces and quotes", "GET", "/{\"a\"}|^`<>");
    line("origin-form, bytes over 127", "GET", "/\xc3\xa9\xff\xfe");
    line("origin-form, fragment", "GET", "/a#b");
    line("origin-form, a URL inside", "GET", "/http://b.example/");
    line("origin-form at the limit", "GET", '/' + QByteArray(kTargetMax - 1, 'a'));
    line("absolute-form", "GET", "http://b.example/p?q");
    line("absolute-form, https and port", "POST", "https://B.Example:8443/p");
    line("absolute-form, another scheme", "GET", "coap+tcp://b.example/p");
    line("absolute-form, no path", "GET", "http://b.example");
    line("authority-form", "CONNECT", "a.example:443", true);
    line("authority-form, IPv6", "CONNECT", "[::1]:443", true);
    line("asterisk-form", "OPTIONS", "*");
    line("OPTIONS of a path", "OPTIONS", "/a");
    for (const char *method :
         { "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "get", "POSTS", "!#$%&'*+-.^_`|~09" })
        line(method, method, "/");
    line("a method of 300 bytes", QByteArray(300, 'M'), "/");
}

void addFields(std::vector<ConformanceCase> &cases)
{
    const auto post = [](const QByteArray &fields) { return head("POST /hook", fields); };
    cases.push_back(accepted("no body", post({})));
    cases.push_back(
            accepted("field order and duplicates", post("B: 2\r\nA: 1\r\nB: 3\r\nb: 4\r\n")));
    cases.push_back(accepted("field name as spelled", post("x-CuStOm_Name.1: v\r\n")));
    cases.push_back(accepted("field without value", post("A:\r\nB: \t \r\n")));
    cases.push_back(accepted("blanks around a value", post("A:\t  v w \t\r\n")));
    cases.push_back(accepted("field value with bytes over 127", post("A: \xc3\xa9 \xff\x80\r\n")));
    cases.push_back(accepted("field value with control bytes", post("A: \x01\x7f\x1b[31m\r\n")));
    cases.push_back(accepted("field value with colons", post("A: b: c:d\r\n")));
    cases.push_back(accepted("cookies twice", post("Cookie: a=1\r\nCookie: b=2\r\n")));
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += "X-" + QByteArray::number(i) + ": " + QByteArray::number(i * i) + "\r\n";
    cases.push_back(accepted("300 fields", post(many)));
    const QByteArray frame = post("A: \r\n");
    cases.push_back(accepted("head at the limit",
                             post("A: " + QByteArray(kHeadMax - frame.size(), 'v') + "\r\n")));
    const auto hosted = [](const QByteArray &host) {
        return "POST /hook HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    };
    cases.push_back(accepted("Host empty", hosted({})));
    cases.push_back(accepted("Host with port", hosted("a.example:8025")));
    cases.push_back(accepted("Host with empty port", hosted("a.example:")));
    cases.push_back(accepted("Host IPv6", hosted("[::1]:80")));
    cases.push_back(accepted("Host with underscore", hosted("my_host")));
    cases.push_back(accepted("Host last", "POST /hook HTTP/1.1\r\nA: b\r\nhOST: a\r\n\r\n"));
    const QByteArray blank = "\r\n\r\n";
    const QByteArray wire = post({});
    cases.push_back({ .name = "empty lines before a request are no part of it",
                      .pieces = { blank + wire },
                      .outcomes = { request(wire, "POST", "/hook") } });
}

void addBodies(std::vector<ConformanceCase> &cases)
{
    cases.push_back(accepted("body of length 0", sized({}), {}));
    cases.push_back(accepted("body of every byte", sized("\0\r\n\r\n\xff\x80\0"_ba),
                             "\0\r\n\r\n\xff\x80\0"_ba));
    const QByteArray most(kBodyMax, 'b');
    cases.push_back(accepted("body at the limit", sized(most), most));
    cases.push_back(accepted("body that looks like a request",
                             sized("GET /x HTTP/1.1\r\nHost: b\r\n\r\n"),
                             "GET /x HTTP/1.1\r\nHost: b\r\n\r\n"));
    cases.push_back(accepted("compressed body is not decoded",
                             sized("\x1f\x8b\x08\0x"_ba, "Content-Encoding: gzip\r\n"),
                             "\x1f\x8b\x08\0x"_ba));
    cases.push_back(accepted("length with leading zeros",
                             head("POST /hook", "Content-Length: 0003\r\n") + "abc", "abc"));
    cases.push_back(accepted("length with blanks around",
                             head("POST /hook", "Content-Length:\t 3 \r\n") + "abc", "abc"));
    for (const char *method : { "GET", "HEAD", "DELETE", "OPTIONS" }) {
        const QByteArray wire = head(method + " /hook"_ba, "Content-Length: 2\r\n") + "hi";
        cases.push_back({ .name = "a body with any method",
                          .pieces = { wire },
                          .outcomes = { request(wire, method, "/hook", "hi") } });
    }
}

void addChunks(std::vector<ConformanceCase> &cases)
{
    cases.push_back(accepted("chunked, empty", chunked("0\r\n\r\n")));
    cases.push_back(
            accepted("chunked", chunked("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"), "hello world"));
    cases.push_back(accepted(
            "chunked, coding in capitals",
            head("POST /hook", "TRANSFER-ENCODING: CHUNKED\r\n") + "1\r\nx\r\n0\r\n\r\n", "x"));
    cases.push_back(accepted("chunk sizes in both cases and with zeros",
                             chunked("000a\r\n0123456789\r\n0B\r\n0123456789a\r\n0000\r\n\r\n"),
                             "01234567890123456789a"));
    cases.push_back(accepted("chunk data with line ends", chunked("4\r\n\r\n\r\n\r\n0\r\n\r\n"),
                             "\r\n\r\n"));
    cases.push_back(accepted("chunk extensions are kept",
                             chunked("2;a\r\nhi\r\n1;b=\"c;d\";e=f\r\n!\r\n0;last\r\n\r\n"),
                             "hi!"));
    cases.push_back(accepted("blank before a chunk extension",
                             chunked("2 ; a=b\r\nhi\r\n0\r\n\r\n"), "hi"));
    cases.push_back(accepted("trailers",
                             chunked("1\r\nx\r\n0\r\nDigest: abc\r\nX: \t y \r\nx:\r\n\r\n"), "x",
                             { "Digest=abc", "X=y", "x=" }));
    cases.push_back(accepted(
            "trailers that would frame are only trailers",
            chunked("0\r\nContent-Length: 5\r\nTransfer-Encoding: gzip\r\nHost: b\r\n\r\n"), {},
            { "Content-Length=5", "Transfer-Encoding=gzip", "Host=b" }));
    QByteArray bytes, single;
    for (int i = 0; i < 4096; ++i) {
        single += "1\r\nx\r\n";
        bytes += 'x';
    }
    cases.push_back(accepted("4096 chunks of one byte", chunked(single + "0\r\n\r\n"), bytes));
    const QByteArray most(kBodyMax, 'c');
    cases.push_back(accepted(
            "chunked body at the limit",
            chunked(QByteArray::number(kBodyMax, 16) + "\r\n" + most + "\r\n0\r\n\r\n"), most));
}

void addConnections(std::vector<ConformanceCase> &cases)
{
    const auto one = [&cases](const char *name, const QByteArray &wire, const QByteArray &method,
                              bool closes, const QByteArray &body = {}) {
        cases.push_back({ .name = name,
                          .pieces = { wire },
                          .outcomes = { request(wire, method, "/hook", body) },
                          .closes = closes });
    };
    one("HTTP/1.0 closes", "GET /hook HTTP/1.0\r\n\r\n", "GET", true);
    one("HTTP/1.0 with a body", "POST /hook HTTP/1.0\r\nContent-Length: 1\r\n\r\nx", "POST", true,
        "x");
    one("HTTP/1.0 with an empty body", "POST /hook HTTP/1.0\r\nContent-Length: 0\r\n\r\n", "POST",
        true);
    one("HTTP/1.0 keep-alive", "GET /hook HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET",
        false);
    one("HTTP/1.0 does not expect a 100",
        "POST /hook HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx", "POST", true,
        "x");
    one("Connection: close", head("GET /hook", "Connection: close\r\n"), "GET", true);
    one("Connection: a list with close", head("GET /hook", "Connection: TE,\tClose\r\n"), "GET",
        true);
    one("Connection: keep-alive", head("GET /hook", "Connection: keep-alive\r\n"), "GET", false);
    one("Upgrade to WebSocket is a request",
        head("GET /hook",
             "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"),
        "GET", false);
    one("Upgrade to h2c is a request",
        head("GET /hook",
             "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"),
        "GET", false);
    one("HEAD", head("HEAD /hook"), "HEAD", false);

    const QByteArray expecting =
            head("POST /hook", "Expect: 100-Continue\r\nContent-Length: 2\r\n");
    cases.push_back({ .name = "Expect: 100-continue",
                      .pieces = { expecting, "hi" },
                      .outcomes = { request(expecting + "hi", "POST", "/hook", "hi") },
                      .informational = 1 });
    const QByteArray expectingChunks =
            head("POST /hook", "Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n");
    cases.push_back({ .name = "Expect: 100-continue with chunks",
                      .pieces = { expectingChunks, "1\r\nx\r\n0\r\n\r\n" },
                      .outcomes = { request(expectingChunks + "1\r\nx\r\n0\r\n\r\n", "POST",
                                            "/hook", "x") },
                      .informational = 1 });
    one("Expect: 100-continue without a body gets none",
        head("POST /hook", "Expect: 100-continue\r\n"), "POST", false);
    one("an unknown expectation is kept", sized("x", "Expect: the-best\r\n"), "POST", false, "x");

    const QByteArray a = sized("one"), b = head("GET /b"), c = chunked("1\r\nx\r\n0\r\n\r\n");
    cases.push_back({ .name = "pipelining in one segment",
                      .pieces = { a + b + c },
                      .outcomes = { request(a, "POST", "/hook", "one"), request(b, "GET", "/b"),
                                    request(c, "POST", "/hook", "x") } });
    cases.push_back({ .name = "pipelining cut inside",
                      .pieces = { a.first(20), a.sliced(20) + b.first(3), b.sliced(3) + c.first(70),
                                  c.sliced(70) },
                      .outcomes = { request(a, "POST", "/hook", "one"), request(b, "GET", "/b"),
                                    request(c, "POST", "/hook", "x") } });
    const QByteArray last = head("GET /last", "Connection: close\r\n");
    cases.push_back({ .name = "what follows a close is not read",
                      .pieces = { last + "GET /never HTTP/1.1\r\nHost: a\r\n\r\n" },
                      .outcomes = { request(last, "GET", "/last") },
                      .closes = true });
    cases.push_back({ .name = "a client that has ended its side is answered",
                      .pieces = { a },
                      .outcomes = { request(a, "POST", "/hook", "one") },
                      .closes = true,
                      .endsItsSide = true });
    QByteArrayList single;
    for (const char byte : c)
        single << QByteArray(1, byte);
    cases.push_back({ .name = "one byte a segment",
                      .pieces = single,
                      .outcomes = { request(c, "POST", "/hook", "x") } });
}

} // namespace

std::vector<ConformanceCase> acceptedCases()
{
    std::vector<ConformanceCase> cases;
    addLines(cases);
    addFields(cases);
    addBodies(cases);
    addChunks(cases);
    addConnections(cases);
    return cases;
}

} // namespace hookloupe::test
