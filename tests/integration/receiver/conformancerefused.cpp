// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/receiver/conformance.h"

using namespace Qt::StringLiterals;

namespace hookloupe::test {

namespace {

void addLines(std::vector<ConformanceCase> &cases)
{
    const auto row = [&cases](const char *name, const QByteArray &wire, const QByteArray &reason,
                              int status = 400) {
        cases.push_back(refused(name, status, wire, reason));
    };
    // RFC 9112 §3
    row("no version", "GET /\r\n", "not 'METHOD target HTTP/1.1'");
    row("a word", "GET\r\n", "not 'METHOD");
    row("two blanks after the method", "GET  / HTTP/1.1\r\n", "Two blanks");
    row("two blanks before the version", "GET /  HTTP/1.1\r\n", "version");
    row("blank at the end", "GET / HTTP/1.1 \r\n", "version");
    row("blank first", " GET / HTTP/1.1\r\n", "first byte");
    row("tab between", "GET\t/ HTTP/1.1\r\n", "not 'METHOD");
    row("blank in the target", "GET /a b HTTP/1.1\r\n", "version");
    row("tab in the target", "GET /a\tb HTTP/1.1\r\n", "control character");
    row("vertical tab in the target", "GET /\v HTTP/1.1\r\n", "control character");
    row("DEL in the target", "GET /\x7f HTTP/1.1\r\n", "control character");
    row("NUL in the target", "GET /\0 HTTP/1.1\r\n"_ba, "NUL");
    row("target without a form", "GET foo HTTP/1.1\r\n", "four forms");
    row("asterisk with GET", "GET * HTTP/1.1\r\n", "four forms");
    row("two asterisks", "OPTIONS ** HTTP/1.1\r\n", "four forms");
    row("authority with GET", "GET a.example:80 HTTP/1.1\r\n", "four forms");
    row("path with CONNECT", "CONNECT /a HTTP/1.1\r\n", "four forms");
    row("CONNECT without a port", "CONNECT a.example HTTP/1.1\r\n", "four forms");
    row("CONNECT with a user", "CONNECT u@a.example:1 HTTP/1.1\r\n", "four forms");
    row("a scheme alone", "GET http:// HTTP/1.1\r\n", "four forms");
    row("method with a colon", "GE:T / HTTP/1.1\r\n", "method is not a token");
    row("method with a byte over 127", "G\xc3\x89T / HTTP/1.1\r\n", "method is not a token");
    row("version in small letters", "GET / http/1.1\r\n", "version");
    row("version with other letters", "GET / HTTPxAyB\r\n", "version");
    row("version of two digits", "GET / HTTP/1.10\r\n", "version");
    row("version 0.9", "GET / HTTP/0.9\r\n", "HTTP/0.9", 505);
    row("version 1.2", "GET / HTTP/1.2\r\n", "HTTP/1.2", 505);
    row("version 2.0", "GET / HTTP/2.0\r\n", "HTTP/2.0", 505);
    row("version 9.9", "GET / HTTP/9.9\r\n", "HTTP/9.9", 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "HTTP/2.0", 505);
    row("five empty lines", "\r\n\r\n\r\n\r\n\r\n", "Empty lines");
    row("bare CR first", "\rGET / HTTP/1.1\r\n", "first byte");
    row("bare LF first", "\nGET / HTTP/1.1\r\n", "first byte");
    row("TLS handshake", "\x16\x03\x01\x02\0"_ba, "TLS handshake");
    row("SSH banner", "SSH-2.0-OpenSSH\r\n", "not 'METHOD");
    row("garbage", "\x01\x02garbage", "first byte");
    row("target over the limit", "GET /" + QByteArray(kTargetMax, 'a') + " HTTP/1.1\r\n",
        "request-target is longer", 414);
    row("request line over the head's limit", "GET /" + QByteArray(kHeadMax, 'a'), "longer", 414);
}

void addFields(std::vector<ConformanceCase> &cases)
{
    const auto row = [&cases](const char *name, const QByteArray &fields, const QByteArray &reason,
                              int status = 400) {
        cases.push_back(
                refused(name, status, "POST /hook HTTP/1.1\r\nHost: a\r\n" + fields, reason));
    };
    const auto whole = [&cases](const char *name, const QByteArray &wire,
                                const QByteArray &reason) {
        cases.push_back(refused(name, 400, wire, reason));
    };
    // RFC 9112 §5 and §2.2
    row("no colon", "nonsense\r\n", "no colon");
    row("no name", ": v\r\n", "no name");
    row("blank in a name", "a b: v\r\n", "field name");
    row("blank before the colon", "Content-Length : 3\r\n", "field name");
    row("tab before the colon", "A\t: v\r\n", "field name");
    row("byte over 127 in a name", "\xc3\xa9: v\r\n", "field name");
    row("brackets in a name", "A[0]: v\r\n", "field name");
    row("obs-fold with a blank", "A: v\r\n w\r\n", "folded");
    row("obs-fold with a tab", "A: v\r\n\tw\r\n", "folded");
    row("obs-fold of an empty line", "A: v\r\n \r\n", "folded");
    whole("obs-fold after the request line", "GET / HTTP/1.1\r\n Host: a\r\n", "folded");
    row("NUL in a value", "A: v\0w\r\n"_ba, "NUL");
    row("NUL in a name", "A\0: v\r\n"_ba, "NUL");
    row("bare CR in a value", "A: v\rw\r\n", "carriage return");
    row("CR CR LF", "A: v\r\r\n", "carriage return");
    row("bare LF after a field", "A: v\n", "line feed alone");
    row("bare LF ends the head", "A: v\r\n\n", "line feed alone");
    whole("bare LF after the request line", "GET / HTTP/1.1\nHost: a\r\n\r\n", "line feed alone");
    whole("LF only", "GET / HTTP/1.1\nHost: a\n\n", "line feed alone");
    row("head over the limit", "A: " + QByteArray(kHeadMax, 'v'), "longer", 431);
    row("one field too many for the head", QByteArray("A: v\r\n").repeated(kHeadMax / 6), "longer",
        431);
    // RFC 9112 §3.2
    whole("no Host", "GET / HTTP/1.1\r\nA: b\r\n\r\n", "no Host");
    whole("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", "more than once");
    whole("two Hosts, the second spelled otherwise", "GET / HTTP/1.1\r\nHost: a\r\nhOsT: b\r\n\r\n",
          "more than once");
    whole("two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n",
          "more than once");
    for (const char *host : { "a b", "a/b", "u@a", "a?b", "a#b", "a:b", "a:1:2", "[::1", "[::1]x",
                              "[]", "\xc3\xa9", "a\"b", "a,b c" })
        whole(host, "GET / HTTP/1.1\r\nHost: "_ba + host + "\r\n\r\n", "does not name a host");
}

void addLengths(std::vector<ConformanceCase> &cases)
{
    const auto row = [&cases](const char *name, const QByteArray &fields, const QByteArray &reason,
                              int status = 400) {
        cases.push_back(refused(name, status, head("POST /hook", fields), reason));
    };
    // RFC 9112 §6
    row("CL with TE", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "stand together");
    row("TE with CL", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "stand together");
    row("TE with CL 0", "Transfer-Encoding: chunked\r\nContent-Length: 0\r\n", "stand together");
    row("two lengths that differ", "Content-Length: 2\r\nContent-Length: 3\r\n", "more than once");
    row("two lengths that agree", "Content-Length: 2\r\ncontent-length: 2\r\n", "more than once");
    for (const char *length :
         { "2, 2", "2,3", "-5", "+2", "0x2", "2.0", "1 2", "1e3", "abc", "\"2\"", "",
           "18446744073709551615", "18446744073709551618", "\xd9\xa2" })
        row(length[0] ? length : "empty length", "Content-Length: "_ba + length + "\r\n",
            "not one plain number");
    row("length 2^63-1", "Content-Length: 9223372036854775807\r\n", "larger than the limit", 413);
    row("length of 1 TiB", "Content-Length: 1099511627776\r\n", "larger than the limit", 413);
    row("length one over the limit", "Content-Length: " + QByteArray::number(kBodyMax + 1) + "\r\n",
        "larger than the limit", 413);
    row("too large, with Expect", "Expect: 100-continue\r\nContent-Length: 999999\r\n",
        "larger than the limit", 413);
    for (const char *coding :
         { "xchunked", "gzip", "identity", "chunked, gzip", "chunked, identity", "chunked;q=1",
           "\"chunked\"", "\vchunked", "chunked,", "" })
        row(coding[0] ? coding : "empty coding", "Transfer-Encoding: "_ba + coding + "\r\n",
            "does not end with chunked");
    row("chunked twice in a list", "Transfer-Encoding: chunked, chunked\r\n", "stands twice");
    row("chunked twice in two fields",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "more than once");
    row("two codings in two fields", "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
        "more than once");
    row("gzip, chunked", "Transfer-Encoding: gzip, chunked\r\n", "not supported", 501);
    row("identity, chunked", "Transfer-Encoding: identity, chunked\r\n", "not supported", 501);
    row("unknown, chunked", "Transfer-Encoding: x-new,chunked\r\n", "not supported", 501);
    cases.push_back(refused("TE in HTTP/1.0", 400,
                            "POST /hook HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
                            "HTTP/1.0"));
    cases.push_back(refused("POST of HTTP/1.0 without length", 411, "POST /hook HTTP/1.0\r\n\r\n",
                            "Content-Length"));
    cases.push_back(refused("PUT of HTTP/1.0 without length", 411,
                            "PUT /hook HTTP/1.0\r\nHost: a\r\n\r\n", "Content-Length"));
}

void addChunks(std::vector<ConformanceCase> &cases)
{
    const auto row = [&cases](const char *name, const QByteArray &chunks, const QByteArray &reason,
                              int status = 400) {
        cases.push_back(refused(name, status, chunked(chunks), reason));
    };
    // RFC 9112 §7.1
    for (const char *size : { "zz", "", "-5", "-1", "+5", "0x5", " 5", "5 ", "5 x", "5,", "g",
                              "7fffffffffffffff", "ffffffffffffffff", "fffffffffffffffff" })
        row(size[0] ? size : "no chunk size", size + "\r\n"_ba, "hexadecimal size");
    row("chunk longer than its size", "3\r\nhello\r\n", "does not end");
    row("chunk shorter than its size", "5\r\nhi\r\n0\r\n\r\n", "hexadecimal size");
    row("chunk line with bare LF", "5\nhello\r\n", "line feed alone");
    row("chunk data with bare LF", "5\r\nhello\n", "does not end");
    row("chunk data with bare CR", "5\r\nhello\r0", "does not end");
    row("last chunk with bare LF", "0\n\r\n", "line feed alone");
    row("trailers ended by a bare LF", "0\r\n\n", "line feed alone");
    row("chunk extension with bare CR", "5;a\rb\r\n", "carriage return");
    row("chunk extension with NUL", "5;a\0b\r\n"_ba, "NUL");
    row("chunk extension with a control byte", "5;a\x01\r\n", "hexadecimal size");
    row("chunk extension without semicolon", "5 a=b\r\n", "hexadecimal size");
    row("chunk line of 5000 bytes", "5;" + QByteArray(5000, 'e'), "longer");
    row("trailer without colon", "0\r\nnonsense\r\n", "no colon");
    row("trailer folded", "0\r\nA: b\r\n c\r\n", "folded");
    row("trailer with a blank before the colon", "0\r\nA : b\r\n", "field name");
    row("trailers over the limit", "0\r\nA: " + QByteArray(kHeadMax, 'v') + "\r\n", "longer", 431);
    row("chunk over the limit", QByteArray::number(kBodyMax + 1, 16) + "\r\n",
        "larger than the limit", 413);
    QByteArray padded;
    for (int i = 0; i < 60; ++i)
        padded += "1;" + QByteArray(4000, 'e') + "\r\nx\r\n";
    ConformanceCase framing =
            refused("framing over the limit", 413, chunked(padded), "larger than the limit");
    framing.outcomes.front().wire = framing.pieces.front().first(64LL * 1024);
    cases.push_back(framing);
}

} // namespace

std::vector<ConformanceCase> refusedCases()
{
    std::vector<ConformanceCase> cases;
    addLines(cases);
    addFields(cases);
    addLengths(cases);
    addChunks(cases);
    // The request before is answered, and nothing after.
    const QByteArray first = sized("ok"), bad = head("POST /hook", "Content-Length: -1\r\n");
    cases.push_back(
            { .name = "bad request behind a good one",
              .pieces = { first + bad },
              .outcomes = { request(first, "POST", "/hook", "ok"),
                            { .status = 400, .wire = bad, .refusal = "not one plain number" } },
              .closes = true });
    return cases;
}

std::vector<ConformanceCase> incompleteCases()
{
    std::vector<ConformanceCase> cases;
    const QByteArrayList starts{ "G",
                                 "POST /hook HT",
                                 "POST /hook HTTP/1.1\r\n",
                                 "POST /hook HTTP/1.1\r\nHost: a\r\nX",
                                 "POST /hook HTTP/1.1\r\nHost: a\r\n\r",
                                 head("POST /hook", "Content-Length: 5\r\n"),
                                 head("POST /hook", "Content-Length: 5\r\n") + "abcd",
                                 chunked({}),
                                 chunked("5"),
                                 chunked("5\r\nhel"),
                                 chunked("5\r\nhello"),
                                 chunked("5\r\nhello\r\n"),
                                 chunked("0\r\n"),
                                 chunked("0\r\nT: v\r\n"),
                                 chunked("0\r\n\r") };
    static const std::vector<QByteArray> names = [&starts] {
        std::vector<QByteArray> made;
        for (const QByteArray &start : starts)
            made.push_back(start.right(24).simplified());
        return made;
    }();
    for (qsizetype i = 0; i < starts.size(); ++i)
        cases.push_back(
                refused(names[static_cast<std::size_t>(i)].constData(), 408, starts[i], "within"));
    for (qsizetype i = 0; i < starts.size(); ++i) {
        ConformanceCase left = refused(names[static_cast<std::size_t>(i)].constData(), 0, starts[i],
                                       "ended before");
        left.endsItsSide = true;
        cases.push_back(left);
    }
    return cases;
}

} // namespace hookloupe::test
