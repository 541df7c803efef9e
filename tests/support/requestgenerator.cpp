// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/requestgenerator.h"

#include <QList>

#include <algorithm>
#include <array>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

namespace {

template<std::size_t N>
QByteArray oneOf(QRandomGenerator &random, const std::array<const char *, N> &choices)
{
    return choices[random.bounded(static_cast<quint32>(N))];
}

QByteArray randomBytes(QRandomGenerator &random, int sizeMax)
{
    QByteArray bytes(random.bounded(sizeMax + 1), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QByteArray randomTarget(QRandomGenerator &random)
{
    return oneOf(random,
                 std::array{ "/", "/stripe", "//double//slash", "/a%20b?x=%zz&&y", "/{}|^`?q=\"1\"",
                             "/p;v=1?a=b?c=d", "/*", "https://b:1/", "http://other.example/abs?x",
                             "/\xff\xfe?\xc3\xa9", "/very/../dots/./here" });
}

QByteArray randomField(QRandomGenerator &random)
{
    const QByteArray name = oneOf(random,
                                  std::array{ "X-Signature", "x-signature", "X-SIGNATURE", "Accept",
                                              "accept-ENCODING", "Cookie", "x_under", "X-Empty",
                                              "Content-Type", "!#$%&'*+-.^_`|~9" });
    const QByteArray gap = oneOf(random, std::array{ "", " ", "  ", "\t", " \t " });
    const QByteArray value =
            oneOf(random,
                  std::array{ "", "t=1,v1=aa", "caf\xe9", "\xf0\x9f\x92\xb6", "a:b:c",
                              "\"quoted, comma\"", "\x01\x7f", "x y  z", "=?utf-8?q?=" });
    return name + ':' + gap + value + oneOf(random, std::array{ "", " ", "\t" }) + "\r\n";
}

QByteArray chunkedBody(QRandomGenerator &random)
{
    QByteArray body;
    const int chunks = random.bounded(5);
    for (int i = 0; i < chunks; ++i) {
        const QByteArray data = randomBytes(random, 300) + 'x';
        QByteArray size = QByteArray::number(data.size(), 16);
        if (random.bounded(2) != 0)
            size = size.toUpper();
        if (random.bounded(3) == 0)
            size.prepend("00");
        body += size + oneOf(random, std::array{ "", ";ext", ";a=b", ";q=\"x;y\"" }) + "\r\n" + data
                + "\r\n";
    }
    body += oneOf(random, std::array{ "0", "000", "0;last" }) + "\r\n"_ba;
    if (random.bounded(2) != 0)
        body += "X-Trailer: "_ba + QByteArray::number(random.generate())
                + "\r\nx-trailer:again\r\n";
    return body + "\r\n";
}

/// A few of what quoting is for, between letters.
QByteArray randomText(QRandomGenerator &random)
{
    QByteArray text;
    const int parts = random.bounded(12);
    for (int i = 0; i < parts; ++i)
        text += oneOf(random,
                      std::array{ "a",
                                  "Zahlung",
                                  " ",
                                  "'",
                                  "\\\"",
                                  "$x",
                                  "`id`",
                                  "$(x)",
                                  "%41",
                                  "&",
                                  "=",
                                  "\\\\",
                                  "!",
                                  "^",
                                  "{{a}}",
                                  "#",
                                  ";",
                                  "\xc3\xa4",
                                  "\xe4\xba\xba",
                                  "\xf0\x9f\x92\xb6",
                                  "\\n",
                                  "@file",
                                  "--",
                                  "<b>",
                                  "19.90" });
    return text;
}

QByteArray randomWebhookBody(QRandomGenerator &random, QByteArray &type)
{
    switch (random.bounded(5)) {
    case 0:
        type = "application/x-www-form-urlencoded";
        return "event=paid&id=" + QByteArray::number(random.generate())
                + "&note=" + randomText(random).toPercentEncoding();
    case 1: {
        type = "text/plain; charset=utf-8";
        const QByteArray end = oneOf(random, std::array{ "\n", "\r\n" });
        return "first " + randomText(random) + end + "###" + end + "POST / HTTP/1.1" + end
                + oneOf(random, std::array{ "", "\n", "\t" });
    }
    case 2:
        type = "application/json";
        return "{\n  \"id\": " + QByteArray::number(random.generate()) + ",\n  \"text\": \""
                + randomText(random) + "\"\n}\n";
    default:
        type = "application/json; charset=utf-8";
        return "{\"type\":\"payment.confirmed\",\"amount\":19.90,\"note\":\"" + randomText(random)
                + "\"}";
    }
}

} // namespace

QByteArray randomRequest(QRandomGenerator &random)
{
    const QByteArray method = oneOf(random,
                                    std::array{ "POST", "POST", "PUT", "GET", "PATCH", "DELETE",
                                                "PROPFIND", "post", "M-SEARCH", "OPTIONS" });
    QList<QByteArray> fields;
    fields.append(oneOf(random,
                        std::array{ "Host: h.example\r\n", "HOST:h.example:8025\r\n",
                                    "host:  127.0.0.1\r\n" }));
    const int more = random.bounded(random.bounded(20) == 0 ? 150 : 8);
    for (int i = 0; i < more; ++i)
        fields.append(randomField(random));
    QByteArray body;
    switch (random.bounded(4)) {
    case 0:
        break;
    case 1:
        body = chunkedBody(random);
        fields.append(oneOf(
                random,
                std::array{ "Transfer-Encoding: chunked\r\n", "transfer-ENCODING:Chunked\r\n" }));
        break;
    default:
        body = randomBytes(random, 3000);
        fields.append(oneOf(random, std::array{ "Content-Length: ", "content-length:" })
                      + QByteArray::number(body.size()) + "\r\n");
    }
    std::shuffle(fields.begin(), fields.end(), random);
    return method + ' ' + randomTarget(random) + " HTTP/1.1\r\n" + fields.join() + "\r\n" + body;
}

QByteArray randomWebhook(QRandomGenerator &random)
{
    const QByteArray method =
            oneOf(random, std::array{ "POST", "POST", "POST", "PUT", "PATCH", "DELETE", "GET" });
    const QByteArray target = oneOf(
            random,
            std::array{ "/", "/hooks/stripe", "/a%20b/c?x=1&y=%26&x=2", "/h?sig=a%2Bb%3D%3D",
                        "/v1/items/42?q=%7B%22a%22%3A1%7D", "/p;v=1?flag", "/%E4%BA%BA?n=%C3%A4" });
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: shop.example\r\n";
    if (random.bounded(4) != 0)
        head += "User-Agent: Acme-Hooks/1." + QByteArray::number(random.bounded(9)) + "\r\n";
    if (random.bounded(2) != 0)
        head += "Accept: */*\r\n";
    head += "X-Signature: t=" + QByteArray::number(random.generate())
            + ",v1=\"it's $1 `x` %PATH% \\ ^!\"\r\n";
    const int twice = random.bounded(3);
    for (int i = 0; i < twice; ++i)
        head += "X-Trace: " + QByteArray::number(random.generate(), 16) + "\r\n";
    if (method == "GET")
        return head + "\r\n";
    QByteArray type;
    const QByteArray body = randomWebhookBody(random, type);
    return head + "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
}

} // namespace hookloupe::test
