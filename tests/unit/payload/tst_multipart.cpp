// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/multipart.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QByteArray &all, const MultipartPart &part)
{
    return all.sliced(part.bodyBegin, part.bodyEnd - part.bodyBegin);
}

QByteArrayList bodiesOf(const QByteArray &all, const QByteArray &boundary)
{
    QByteArrayList bodies;
    for (const MultipartPart &part : parseMultipart(all, boundary).parts)
        bodies << part.name + '=' + bodyOf(all, part);
    return bodies;
}

} // namespace

class TestMultipart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBoundary_data();
    void readsTheBoundary();
    void readsParts();
    void readsNames_data();
    void readsNames();
    void takesOddBodies_data();
    void takesOddBodies();
    void leavesNestedPartsWhole();
    void boundsParts();
    void boundsAHead();
    void makesSafeFileNames_data();
    void makesSafeFileNames();
};

void TestMultipart::readsTheBoundary_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("boundary");
    QTest::newRow("plain") << "multipart/form-data; boundary=abc"_ba
                           << "abc"_ba;
    QTest::newRow("quoted") << "Multipart/Mixed;charset=x; BOUNDARY=\"a b;c\""_ba
                            << "a b;c"_ba;
    QTest::newRow("none") << "multipart/form-data"_ba
                          << ""_ba;
    QTest::newRow("other type") << "text/plain; boundary=abc"_ba
                                << ""_ba;
    QTest::newRow("70") << "multipart/x; boundary=" + QByteArray(70, 'a') << QByteArray(70, 'a');
    QTest::newRow("too long") << "multipart/x; boundary=" + QByteArray(71, 'a') << ""_ba;
    QTest::newRow("open quote") << "multipart/x; boundary=\"abc"_ba
                                << "abc"_ba;
}

void TestMultipart::readsTheBoundary()
{
    QFETCH(QByteArray, type);
    QTEST(multipartBoundary(type), "boundary");
}

void TestMultipart::readsParts()
{
    const QByteArray body =
            "preamble\r\n--b\r\nContent-Disposition: form-data; "
            "name=\"field\"\r\n\r\nvalue\r\n--b\r\n"
            "content-type: image/png\r\nContent-Disposition: form-data; name=\"file\"; "
            "filename=\"a.png\"\r\n\r\n\x89PNG\r\n\r\n--b--\r\nepilogue";
    const Multipart parsed = parseMultipart(body, "b");
    QVERIFY(parsed.isClosed);
    QVERIFY(!parsed.isCut);
    QCOMPARE(parsed.parts.size(), std::size_t(2));
    const MultipartPart &field = parsed.parts[0];
    QCOMPARE(field.name, "field"_ba);
    QVERIFY(!field.hasFileName);
    QCOMPARE(field.contentType, ""_ba);
    QCOMPARE(bodyOf(body, field), "value"_ba);
    QCOMPARE(body.sliced(field.headBegin, field.headEnd - field.headBegin),
             "Content-Disposition: form-data; name=\"field\"\r\n\r\n"_ba);
    const MultipartPart &file = parsed.parts[1];
    QCOMPARE(file.name, "file"_ba);
    QVERIFY(file.hasFileName);
    QCOMPARE(file.fileName, "a.png"_ba);
    QCOMPARE(file.contentType, "image/png"_ba);
    QCOMPARE(bodyOf(body, file), "\x89PNG\r\n"_ba);
}

void TestMultipart::readsNames_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("fileName");
    QTest::newRow("bare") << "form-data; name=a; filename=b.txt"_ba
                          << "a"_ba
                          << "b.txt"_ba;
    QTest::newRow("quotes") << R"(form-data; name="say \"hi\""; filename="C:\dir\x")"_ba
                            << R"(say "hi")"_ba
                            << R"(C:\dir\x)"_ba;
    QTest::newRow("semicolon") << R"(form-data; name="a;b"; filename="c;d")"_ba
                               << "a;b"_ba
                               << "c;d"_ba;
    QTest::newRow("extended") << "form-data; filename=\"x\"; filename*=UTF-8''na%C3%AFve; name=n"_ba
                              << "n"_ba
                              << "na\xc3\xafve"_ba;
    QTest::newRow("extended first") << "form-data; filename*=utf-8'de'%41; filename=x; name=n"_ba
                                    << "n"_ba
                                    << "A"_ba;
    QTest::newRow("climbing") << "form-data; name=x; filename=\"../../x\""_ba
                              << "x"_ba
                              << "../../x"_ba;
    QTest::newRow("none") << "attachment"_ba
                          << ""_ba
                          << ""_ba;
    QTest::newRow("open quote") << "form-data; name=\"abc"_ba
                                << "abc"_ba
                                << ""_ba;
}

void TestMultipart::readsNames()
{
    QFETCH(QByteArray, disposition);
    const Multipart parsed =
            parseMultipart("--b\r\nContent-Disposition: " + disposition + "\r\n\r\n\r\n--b--", "b");
    QCOMPARE(parsed.parts.size(), std::size_t(1));
    QTEST(parsed.parts[0].name, "name");
    QTEST(parsed.parts[0].fileName, "fileName");
}

void TestMultipart::takesOddBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("boundary");
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<bool>("isClosed");
    using List = QByteArrayList;
    QTest::newRow("nothing") << ""_ba
                             << "b"_ba << List{} << false;
    QTest::newRow("no parts") << "--b--"_ba
                              << "b"_ba << List{} << true;
    QTest::newRow("no boundary") << "--\r\n\r\nx\r\n----"_ba
                                 << ""_ba << List{} << false;
    QTest::newRow("line feeds") << "--b\n\nx\n--b\n\ny\n--b--"_ba
                                << "b"_ba << List{ "=x", "=y" } << true;
    QTest::newRow("cut") << "--b\r\n\r\nsome"_ba
                         << "b"_ba << List{ "=some" } << false;
    QTest::newRow("cut in the head") << "--b\r\nContent-Ty"_ba
                                     << "b"_ba << List{ "=Content-Ty" } << false;
    QTest::newRow("longer boundary inside") << "--b\r\n\r\n--bb\r\n--b--"_ba
                                            << "b"_ba << List{ "=--bb" } << true;
    QTest::newRow("boundary inside a line") << "--b\r\n\r\nx--b\r\n--b--"_ba
                                            << "b"_ba << List{ "=x--b" } << true;
    QTest::newRow("blanks behind") << "--b \t\r\n\r\nx\r\n--b-- \r\n"_ba
                                   << "b"_ba << List{ "=x" } << true;
    QTest::newRow("empty part") << "--b\r\n\r\n\r\n--b--"_ba
                                << "b"_ba << List{ "=" } << true;
    QTest::newRow("no head") << "--b\r\n--b--"_ba
                             << "b"_ba << List{ "=" } << true;
    QTest::newRow("boundary of dashes") << "-----\r\n\r\nx\r\n-------"_ba
                                        << "---"_ba << List{ "=x" } << true;
}

void TestMultipart::takesOddBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, boundary);
    QTEST(bodiesOf(body, boundary), "bodies");
    QTEST(parseMultipart(body, boundary).isClosed, "isClosed");
}

void TestMultipart::leavesNestedPartsWhole()
{
    const QByteArray inner = "--i\r\n\r\n1\r\n--i\r\n\r\n2\r\n--i--\r\n";
    const QByteArray body =
            "--o\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n" + inner + "\r\n--o--";
    const Multipart outer = parseMultipart(body, "o");
    QCOMPARE(outer.parts.size(), std::size_t(1));
    QCOMPARE(bodyOf(body, outer.parts[0]), inner);
    QCOMPARE(bodiesOf(inner, multipartBoundary(outer.parts[0].contentType)),
             QByteArrayList({ "=1", "=2" }));
}

void TestMultipart::boundsParts()
{
    const QByteArray body = QByteArray("--b\r\n\r\nx\r\n").repeated(1001) + "--b--";
    const Multipart parsed = parseMultipart(body, "b");
    QCOMPARE(parsed.parts.size(), kMultipartPartsMax);
    QVERIFY(parsed.isCut);
}

void TestMultipart::boundsAHead()
{
    const QByteArray body = "--b\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\ny\r\n--b--";
    const Multipart parsed = parseMultipart(body, "b");
    QCOMPARE(parsed.parts.size(), std::size_t(1));
    QCOMPARE(parsed.parts[0].headEnd, parsed.parts[0].headBegin);
    QVERIFY(bodyOf(body, parsed.parts[0]).endsWith("\r\n\r\ny"));
}

void TestMultipart::makesSafeFileNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("safe");
    QTest::newRow("plain") << "photo 1.png"_ba
                           << "photo 1.png"_ba;
    QTest::newRow("climbing") << "../../x"_ba
                              << "x"_ba;
    QTest::newRow("absolute") << "/etc/passwd"_ba
                              << "passwd"_ba;
    QTest::newRow("backslashes") << "C:\\temp\\a.txt"_ba
                                 << "a.txt"_ba;
    QTest::newRow("dots") << ".."_ba
                          << "part"_ba;
    QTest::newRow("nothing") << ""_ba
                             << "part"_ba;
    QTest::newRow("folder") << "a/"_ba
                            << "part"_ba;
    QTest::newRow("hidden") << ".bashrc"_ba
                            << "bashrc"_ba;
    QTest::newRow("NUL") << QByteArray("a\0b.sh", 6) << "a_b.sh"_ba;
    QTest::newRow("line feed") << "a\nb"_ba
                               << "a_b"_ba;
    QTest::newRow("right to left") << "x\xe2\x80\xaegpj.exe"_ba
                                   << "x_gpj.exe"_ba;
    QTest::newRow("letters of the world") << "\xc3\xa9\xe6\x97\xa5.txt"_ba
                                          << "\xc3\xa9\xe6\x97\xa5.txt"_ba;
    QTest::newRow("not UTF-8") << "a\xff.txt"_ba
                               << "a_.txt"_ba;
    QTest::newRow("absolute") << "/etc/passwd"_ba
                              << "passwd"_ba;
    QTest::newRow("device") << "con"_ba
                            << "_con"_ba;
    QTest::newRow("device with an extension") << "..\\Aux.txt"_ba
                                              << "_Aux.txt"_ba;
    QTest::newRow("numbered device") << "COM1.log"_ba
                                     << "_COM1.log"_ba;
    QTest::newRow("no device") << "console.txt"_ba
                               << "console.txt"_ba;
    QTest::newRow("zero-width") << "a\xe2\x80\x8b.txt"_ba
                                << "a_.txt"_ba;
    QTest::newRow("long") << QByteArray(300, 'a') << QByteArray(200, 'a');
}

void TestMultipart::makesSafeFileNames()
{
    QFETCH(QByteArray, name);
    QTEST(safeFileName(name), "safe");
}

QTEST_GUILESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
