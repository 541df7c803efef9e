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

} // namespace hookloupe::test
