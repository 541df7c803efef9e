// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What Qt's own server (6.4 and 6.8) does with a stream that reaches its parser, as measured; the
// names say what it did. Each shape must become what it is here, or be refused.

#include "tests/integration/receiver/conformance.h"

using namespace Qt::StringLiterals;

namespace hookloupe::test {

namespace {

void addFidelity(std::vector<ConformanceCase> &cases)
{
    cases.push_back(accepted("Qt 6.8 makes field names small",
                             head("POST /hook", "X-GitHub-Event: push\r\n")));
    cases.push_back(accepted("Qt trims values", head("POST /hook", "A: \t v \t \r\n")));
    QByteArray many;
    for (int i = 0; i < 120; ++i)
        many += "X: " + QByteArray::number(i) + "\r\n";
    cases.push_back(accepted("Qt drops all of more than 100 fields and reads the body as a request",
                             sized("GET /smuggled HTTP/1.1\r\nHost: b\r\n\r\n", many),
                             "GET /smuggled HTTP/1.1\r\nHost: b\r\n\r\n"));
    const auto bad = [&cases](const char *name, const QByteArray &line, const QByteArray &reason) {
        const QByteArray wire = head("POST /hook", line + "Content-Length: 37\r\n")
                + "GET /smuggled HTTP/1.1\r\nHost: b\r\n\r\n";
        cases.push_back(refused(name, 400, wire, reason));
    };
    bad("Qt drops all fields at a blank in a name and reads the body as a request", "a b: 1\r\n",
        "field name");
    bad("Qt drops all fields at a line without colon and reads the body as a request",
        "nonsense\r\n", "no colon");
    bad("Qt drops all fields at a blank before a colon and reads the body as a request",
        "A : 1\r\n", "field name");
    bad("Qt drops all fields at an empty name and reads the body as a request", ": 1\r\n",
        "no name");
    bad("Qt joins folded lines", "A: 1\r\n 2\r\n", "folded");
    bad("Qt lets NUL through", "A: 1\0002\r\n"_ba, "NUL");
    bad("Qt lets a bare CR through", "A: 1\r2\r\n", "carriage return");

    const auto line = [&cases](const char *name, const QByteArray &method, const QByteArray &target,
                               bool closes = false) {
        const QByteArray wire = head(method + ' ' + target);
        cases.push_back({ .name = name,
                          .pieces = { wire },
                          .outcomes = { request(wire, method, target) },
                          .closes = closes });
    };
    line("Qt takes //x//y for a host", "GET", "//x//y");
    line("Qt loses the asterisk", "OPTIONS", "*");
    line("Qt loses the authority of CONNECT", "CONNECT", "a.example:443", true);
    line("Qt encodes everything anew for one bad percent", "GET", "/a%20b%zz");
    line("Qt replaces what is not UTF-8", "GET", "/\xff\xfe");
    line("Qt encodes braces", "GET", "/{}");
    line("Qt makes the host small and adds a port", "GET", "http://B.Example:0/p");
    for (const char *method : { "PROPFIND", "TRACE", "get", "CUSTOM" })
        line("Qt does not know the method", method, "/");
    cases.push_back(
            refused("Qt loses a target without a slash", 400, head("GET foo"), "four forms"));
    cases.push_back(
            refused("Qt accepts HTTP/9.9", 505, "GET / HTTP/9.9\r\nHost: a\r\n\r\n", "HTTP/9.9"));
    cases.push_back(
            refused("Qt accepts HTTPxAyB", 400, "GET / HTTPxAyB\r\nHost: a\r\n\r\n", "version"));
    cases.push_back(refused("Qt handles the HTTP/2 preface as a method", 505,
                            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "HTTP/2.0"));
    cases.push_back(refused("Qt closes without an answer at a bad request line", 400,
                            "nonsense\r\n", "first line"));
    cases.push_back(refused("Qt accepts lines that end with LF", 400, "GET / HTTP/1.1\nHost: a\n\n",
                            "line feed"));
    cases.push_back(refused("Qt accepts further blanks in the request line", 400,
                            "GET  /  HTTP/1.1\r\n\r\n", "Two blanks"));
    cases.push_back(accepted("Qt 6.4 calls two handlers for an upgrade",
                             head("POST /hook", "Connection: Upgrade\r\nUpgrade: websocket\r\n")));
}

void addStreams(std::vector<ConformanceCase> &cases)
{
    cases.push_back(accepted("Qt eats two bytes of trailers and reads the rest as a request",
                             chunked("2\r\nhi\r\n0\r\nDigest: abc\r\nX: y\r\n\r\n"), "hi",
                             { "Digest=abc", "X=y" }));
    cases.push_back(
            accepted("Qt loses chunk extensions", chunked("2;a=b\r\nhi\r\n0;c\r\n\r\n"), "hi"));
    const QByteArray chunks = chunked("2\r\nhi\r\n0\r\n\r\n"), next = head("GET /next");
    for (qsizetype cut = 1; cut <= 3; ++cut)
        cases.push_back({ .name = "Qt eats the first letter of the method behind a last chunk that "
                                  "came in pieces",
                          .pieces = { chunks.chopped(cut), chunks.last(cut) + next },
                          .outcomes = { request(chunks, "POST", "/hook", "hi"),
                                        request(next, "GET", "/next") } });
    cases.push_back(
            refused("Qt eats the first letter of the method behind a last chunk with bare LF", 400,
                    chunked("0\r\n\n") + next, "line feed"));
    cases.push_back({ .name = "Qt sends a body with HEAD, which breaks the next answer",
                      .pieces = { head("HEAD /hook") + next },
                      .outcomes = { request(head("HEAD /hook"), "HEAD", "/hook"),
                                    request(next, "GET", "/next") } });
    cases.push_back({ .name = "Qt keeps an HTTP/1.0 connection open for ever",
                      .pieces = { "GET /hook HTTP/1.0\r\n\r\n" },
                      .outcomes = { request("GET /hook HTTP/1.0\r\n\r\n", "GET", "/hook") },
                      .closes = true });
    const QByteArray closing = head("GET /hook", "Connection: close\r\n");
    cases.push_back({ .name = "Qt keeps a connection open that asks for its end",
                      .pieces = { closing },
                      .outcomes = { request(closing, "GET", "/hook") },
                      .closes = true });
    const QByteArray expecting =
            head("POST /hook", "Expect: 100-continue\r\nContent-Length: 2\r\n");
    cases.push_back({ .name = "Qt 6.4 sends no 100",
                      .pieces = { expecting, "hi" },
                      .outcomes = { request(expecting + "hi", "POST", "/hook", "hi") },
                      .informational = 1 });
    ConformanceCase pipeline{ .name = "Qt 6.4 answers a pipeline in the wrong order" };
    pipeline.pieces = { {} };
    for (const char *path : { "/1", "/2", "/3" }) {
        const QByteArray wire = head("GET "_ba + path);
        pipeline.pieces.front() += wire;
        pipeline.outcomes.push_back(request(wire, "GET", path));
    }
    cases.push_back(pipeline);
    cases.push_back({ .name = "Qt loses the answer for a client that has ended its side",
                      .pieces = { sized("x") },
                      .outcomes = { request(sized("x"), "POST", "/hook", "x") },
                      .closes = true,
                      .endsItsSide = true });
}

void addAttacks(std::vector<ConformanceCase> &cases)
{
    const QByteArray smuggled = "GET /smuggled HTTP/1.1\r\nHost: b\r\n\r\n";
    const auto row = [&](const char *name, const QByteArray &fields, const QByteArray &reason,
                         int status = 400) {
        cases.push_back(refused(name, status, head("POST /hook", fields) + smuggled, reason));
    };
    row("Qt lets chunked win over a length", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        "stand together");
    row("Qt takes the first of two lengths", "Content-Length: 0\r\nContent-Length: 37\r\n",
        "more than once");
    for (const char *length :
         { "37, 37", "-5", "abc", "18446744073709551615", "18446744073709551618" })
        row("Qt takes a bad length for none and the body for a request",
            "Content-Length: "_ba + length + "\r\n", "not one plain number");
    row("Qt accepts a length with plus", "Content-Length: +37\r\n", "not one plain number");
    row("Qt accepts a length in hex", "Content-Length: 0x25\r\n", "not one plain number");
    row("Qt waits for ever for 2^63-1 bytes", "Content-Length: 9223372036854775807\r\n", "larger",
        413);
    row("Qt keeps waiting for 1 TiB", "Content-Length: 1099511627776\r\n", "larger", 413);
    for (const char *size : { "zz", "ffffffffffffffffff", "-5", "-1" })
        cases.push_back(refused("Qt takes a bad chunk size for an empty body", 400,
                                chunked(size + "\r\nhello\r\n0\r\n\r\n"_ba) + smuggled,
                                "hexadecimal"));
    cases.push_back(refused("Qt buffers for a chunk of 2^63-1", 400,
                            chunked("7fffffffffffffff\r\n"), "hexadecimal"));
    cases.push_back(refused("Qt accepts 0x before a chunk size", 400,
                            chunked("0x5\r\nhello\r\n0\r\n\r\n"), "hexadecimal"));
    cases.push_back(refused("Qt accepts data longer than its chunk", 400,
                            chunked("3\r\nhello\r\n0\r\n\r\n"), "does not end"));
    cases.push_back(refused("Qt hangs at chunks with bare LF", 400, chunked("5\nhello\n0\n\n"),
                            "line feed"));
    row("Qt takes xchunked for chunked", "Transfer-Encoding: xchunked\r\n",
        "does not end with chunked");
    row("Qt takes identity, chunked for chunked", "Transfer-Encoding: identity, chunked\r\n",
        "not supported", 501);
    row("Qt takes gzip, chunked for chunked", "Transfer-Encoding: gzip, chunked\r\n",
        "not supported", 501);
    cases.push_back(refused("Qt accepts chunks in HTTP/1.0", 400,
                            "POST /hook HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                            "HTTP/1.0"));
    cases.push_back(refused("Qt accepts a field of any size", 431,
                            head("GET /", "A: " + QByteArray(100'000, 'v')).first(60'000),
                            "longer"));
    QByteArray bytes, single;
    for (int i = 0; i < 10'000; ++i) {
        single += "1\r\ny\r\n";
        bytes += 'y';
    }
    cases.push_back(accepted("Qt takes 90 bytes of memory for a chunk of one byte",
                             chunked(single + "0\r\n\r\n"), bytes));
}

} // namespace

std::vector<ConformanceCase> defectCases()
{
    std::vector<ConformanceCase> cases;
    addFidelity(cases);
    addStreams(cases);
    addAttacks(cases);
    return cases;
}

} // namespace hookloupe::test
