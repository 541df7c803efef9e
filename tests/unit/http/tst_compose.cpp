// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/compose.h"
#include "core/http/requestframer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

class TestCompose : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheBytesAsGiven();
    void agreesWithTheFramer();
    void fitsTheLengthToTheBody_data();
    void fitsTheLengthToTheBody();
    void replacesOnlyTheTarget();
};

void TestCompose::writesTheBytesAsGiven()
{
    const Fields fields{ { "Host", "a" }, { "x", "" }, { "X", "\xff b" } };
    QCOMPARE(composeRequest("PUT", "/a?b", fields, "\0\n"_ba),
             "PUT /a?b HTTP/1.1\r\nHost: a\r\nx: \r\nX: \xff b\r\n\r\n\0\n"_ba);
    QCOMPARE(composeRequest("GET", "*", {}, {}), "GET * HTTP/1.1\r\n\r\n"_ba);
}

void TestCompose::agreesWithTheFramer()
{
    const Fields fields = withContentLength({ { "Host", "a" }, { "N", "1" }, { "n", "2" } }, 3);
    const auto request = parseStoredRequest(composeRequest("POST", "/p", fields, "abc"));
    QVERIFY(request.has_value());
    QCOMPARE(request->ownedFields(), fields);
    QCOMPARE(request->body().toByteArray(), "abc"_ba);
}

void TestCompose::fitsTheLengthToTheBody_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("in place") << "A,content-length,B"_ba << qint64(7) << "A,content-length=7,B"_ba;
    QTest::newRow("instead of chunked")
            << "A,Transfer-Encoding,B,Trailer"_ba << qint64(7) << "A,Content-Length=7,B"_ba;
    QTest::newRow("once") << "Content-Length,Content-Length"_ba << qint64(0)
                          << "Content-Length=0"_ba;
    QTest::newRow("added") << "A"_ba << qint64(7) << "A,Content-Length=7"_ba;
    QTest::newRow("not needed") << "A"_ba << qint64(0) << "A"_ba;
}

void TestCompose::fitsTheLengthToTheBody()
{
    QFETCH(const QByteArray, names);
    QFETCH(const qint64, size);
    QFETCH(const QByteArray, expected);
    Fields fields;
    for (const QByteArray &name : names.split(','))
        fields.push_back({ name, "old" });
    QByteArrayList written;
    for (const Field &field : withContentLength(fields, size))
        written += field.value == "old" ? field.name : field.name + '=' + field.value;
    QCOMPARE(written.join(','), expected);
}

void TestCompose::replacesOnlyTheTarget()
{
    const QByteArray wire = "POST /a HTTP/1.1\r\nHost:  a\r\nContent-Length: 2\r\n\r\n/a";
    const auto request = parseStoredRequest(wire);
    QVERIFY(request.has_value());
    QCOMPARE(withTarget(*request, "/longer?x"),
             "POST /longer?x HTTP/1.1\r\nHost:  a\r\nContent-Length: 2\r\n\r\n/a"_ba);
    QCOMPARE(withTarget(*request, "/a"), wire);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestCompose)
#include "tst_compose.moc"
