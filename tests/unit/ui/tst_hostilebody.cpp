// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/compression.h"
#include "tests/unit/ui/hostiletesting.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/bodyview.h"
#include "ui/detail/inspection.h"
#include "ui/textview/hexview.h"
#include "ui/textview/jsontextview.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTreeView>

#include <zstd.h>

using namespace hookloupe;
using namespace Qt::StringLiterals;
using Look = BodyView::Look;

namespace {

constexpr int kLongMs = 60'000;
constexpr qsizetype kBombBytes = 80'000'000; ///< more than kDecodedBytesMax

QByteArray zstdOf(const QByteArray &bytes)
{
    QByteArray packed(
            static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))),
            Qt::Uninitialized);
    packed.resize(static_cast<qsizetype>(
            ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), bytes.data(),
                          static_cast<std::size_t>(bytes.size()), 1)));
    return packed;
}

QByteArray imageOf(const char *format)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

void setBody(BodyView &view, const QByteArray &body, const QByteArray &type,
             const QByteArray &coding = {})
{
    view.setEvent(ReadableEvent::of(
            eventOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\n"
                    + (coding.isEmpty() ? QByteArray() : "Content-Encoding: " + coding + "\r\n")
                    + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)));
}

} // namespace

/// Bodies made to do harm, in the widgets that show them.
class TestHostileBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void isShownAndDoesNothing_data();
    void isShownAndDoesNothing();
    void saysWhatABombIs_data();
    void saysWhatABombIs();
    void capsDepthAndSaysSo();
    void expandsNoEntities();
    void decodesNoHugePicture_data();
    void decodesNoHugePicture();
    void marksWhatIsNotSeen();
    void proposesOnlySafeNames_data();
    void proposesOnlySafeNames();
    void endsReadingWhenAnotherRowIsChosen();

private:
    QTemporaryDir m_dir;
    Bait m_bait;
};

void TestHostileBody::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestHostileBody::init()
{
    QSettings().clear();
}

void TestHostileBody::isShownAndDoesNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("coding");
    const auto row = [](const char *name, const QByteArray &body, const char *type,
                        const char *coding = "") {
        QTest::newRow(name) << body << QByteArray(type) << QByteArray(coding);
    };
    const QByteArray image = m_bait.image();
    const QByteArray url = m_bait.url();
    row("markup in keys and values", "{\"" + image + "\":\"" + image + "\",\"t\":1700000000}",
        "application/json");
    row("markup in what is inside a value", "{\"data\":\"" + image.toBase64() + "\"}",
        "application/json");
    row("html",
        "<html><body>" + image + "<script src=" + url + "></script><iframe src=" + url
                + "></iframe></body></html>",
        "text/html");
    row("svg",
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
        "<image xlink:href='"
                + url + "' width='9' height='9'/><script href='" + url + "'/></svg>",
        "image/svg+xml");
    row("svg as png", "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + url + "'/></svg>",
        "image/png");
    row("external entity",
        "<!DOCTYPE a SYSTEM \"" + url + "\" [<!ENTITY e SYSTEM \"" + url
                + "\"><!ENTITY % p SYSTEM \"file:///etc/passwd\">%p;]><a>&e;</a>",
        "application/xml");
    row("stylesheet and include",
        "<?xml-stylesheet href=\"" + url
                + "\"?><a "
                  "xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\""
                + url + "\"/></a>",
        "application/xml");
    row("form", "a=" + image.toPercentEncoding() + "&" + image.toPercentEncoding() + "=1",
        "application/x-www-form-urlencoded");
    row("csv", image + ",=cmd|'/c calc'!A1\n" + image + ",=HYPERLINK(\"" + url + "\")\n",
        "text/csv");
    row("multipart",
        "--x\r\nContent-Disposition: form-data; name=\"" + image
                + "\"; filename=\"../../x\"\r\nContent-Type: text/html\r\n\r\n" + image
                + "\r\n--x--\r\n",
        "multipart/form-data; boundary=x");
    row("cbor", "\xa1\x78" + QByteArray(1, char(image.size())) + image + "\x01",
        "application/cbor");
    row("text", image, "text/plain");
    row("markup as type", "text", m_bait.image().constData());
    row("markup as coding", "text", "text/plain", m_bait.image().constData());
    row("a line of a million characters", "{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}",
        "application/json");
    row("a line of a million characters as text", QByteArray(1'000'000, 'x'), "text/plain");
    row("a line of a million right-to-left letters", QByteArray("\xd7\xa9").repeated(500'000),
        "text/plain");
    row("a line of a million tags", QByteArray("<a b='&#1;'>").repeated(90'000), "text/html");
    row("a million combining marks", "a" + QByteArray("\xcc\x81").repeated(500'000), "text/plain");
    row("100,000 deep", QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000),
        "application/json");
    row("100,000 objects deep",
        QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray("}").repeated(100'000),
        "application/json");
    row("200 kB of brackets", QByteArray("[").repeated(200'000), "application/json");
    row("deep XML", QByteArray("<a>").repeated(100'000), "application/xml");
    row("deep CBOR", QByteArray(100'000, '\x81'), "application/cbor");
    row("deep MessagePack", QByteArray(100'000, '\x91'), "application/msgpack");
    row("NULs", QByteArray(100'000, '\0'), "application/json");
    row("NULs in text", QByteArray("a\0b\0\"<i>", 8).repeated(10'000), "text/plain");
    row("NUL in JSON", QByteArray("{\"a\0b\":\"\\u0000\"}", 16), "application/json");
    row("gzip bomb", gzipped(QByteArray(kBombBytes, '\0')), "application/json", "gzip");
    row("a million rows", QByteArray("a,b\n").repeated(500'000), "text/csv");
    row("a million columns", QByteArray(1'000'000, ','), "text/csv");
    row("a million fields", QByteArray("a=1&").repeated(250'000),
        "application/x-www-form-urlencoded");
    row("thousands of parts",
        QByteArray("--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n").repeated(5000),
        "multipart/form-data; boundary=x");
    row("a million duplicate keys", "{" + QByteArray("\"a\":1,").repeated(200'000) + "\"a\":1}",
        "application/json");
}

void TestHostileBody::isShownAndDoesNothing()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, coding);
    BodyView view;
    view.resize(900, 600);
    view.show();
    setBody(view, body, type, coding);
    QTRY_VERIFY_WITH_TIMEOUT(!view.isPreparing(), kLongMs);
    QVERIFY(!view.looks().empty());
    for (const Look look : view.looks()) {
        view.chooseLook(look);
        QCOMPARE(view.look(), look);
        if (look == Look::Tree) {
            auto *tree = child<QTreeView>(view, u"bodyTreeView"_s);
            QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0 || body.front() != '{', kLongMs);
            tree->expandToDepth(2);
        }
        for (const bool wraps : { true, false }) {
            child<JsonTextView>(view, u"bodyText"_s)->setWrapping(wraps);
            QVERIFY(!view.grab().isNull());
        }
        for (QCheckBox *box : view.findChildren<QCheckBox *>())
            box->setChecked(true);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!view.isPreparing(), kLongMs);
        QVERIFY(!view.grab().isNull());
        QCOMPARE(markupIn(view), QStringList());
    }
    for (const QLabel *label : view.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->objectName()));
    QTest::qWait(20);
    QCOMPARE(m_bait.taken(), 0);
}

void TestHostileBody::saysWhatABombIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("coding");
    const QByteArray zeros(kBombBytes, '\0');
    QTest::newRow("gzip") << gzipped(zeros) << "gzip"_ba;
    QTest::newRow("gzip, twice") << gzipped(gzipped(zeros)) << "gzip, gzip"_ba;
    QTest::newRow("zstd") << zstdOf(zeros) << "zstd"_ba;
    // 80,000,000 NULs by libbrotlienc at quality 5.
    QTest::newRow("br") << QByteArray::fromHex(
            "cbffff3f002400e2b14072effff8ffff078004401c1680eefd1fffffff00900088c302d0bd"
            "ffe3ffff1f001200715800baf77ffcffff034002200e0b40f7fe8fffff7f004800c46101e8"
            "defff1ffff0f000980382c00ddfb3ffeffff012001108705a07bffc7ffff3f002400e2b000"
            "74effff27f96088004401c1680ee2a11")
                        << "br"_ba;
    // Below the size, over the ratio.
    QTest::newRow("ratio alone") << zstdOf(QByteArray(20'000'000, '\0')) << "zstd"_ba;
}

void TestHostileBody::saysWhatABombIs()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, coding);
    BodyView view;
    view.resize(900, 600);
    view.show();
    setBody(view, body, "application/json", coding);
    QTRY_VERIFY_WITH_TIMEOUT(!view.isPreparing(), kLongMs);
    const QString note = child<QLabel>(view, u"bodyNote"_s)->text();
    QVERIFY2(note.contains(u"as a bomb does. It is not decoded."_s), qPrintable(note));
    QCOMPARE(view.looks(), (std::vector{ Look::Received, Look::Hex }));
    QCOMPARE(child<HexView>(view, u"bodyHex"_s)->bytes(), body);
    // What is merely broken is not called so.
    setBody(view, "not that", "application/json", coding);
    QTRY_VERIFY(!view.isPreparing());
    QVERIFY(child<QLabel>(view, u"bodyNote"_s)->text().contains(u"something else, or damaged"_s));
}

void TestHostileBody::capsDepthAndSaysSo()
{
    BodyView view;
    view.resize(900, 600);
    view.show();
    // Indented by two blanks a level, this would be 40 GB.
    setBody(view, QByteArray("[").repeated(200'000), "application/json");
    QTRY_VERIFY_WITH_TIMEOUT(!view.isPreparing(), kLongMs);
    view.chooseLook(Look::Pretty);
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    QVERIFY2(text->bytes().size() < 100'000'000, qPrintable(QString::number(text->bytes().size())));
    const QString note = child<QLabel>(view, u"bodyNote"_s)->text();
    QVERIFY2(note.contains(u"This stops being JSON at line 1"_s), qPrintable(note));
    QVERIFY(text->markedLine() >= 0);
    setBody(view, QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000),
            "application/json");
    QTRY_VERIFY_WITH_TIMEOUT(!view.isPreparing(), kLongMs);
    QVERIFY(child<QLabel>(view, u"bodyNote"_s)->text().contains(u"indented"_s));
}

void TestHostileBody::expandsNoEntities()
{
    QByteArray xml = "<!DOCTYPE lolz [<!ENTITY lol \"lol\">";
    for (int i = 1; i <= 9; ++i)
        xml += "<!ENTITY lol" + QByteArray::number(i) + " \""
                + ("&lol" + (i == 1 ? QByteArray() : QByteArray::number(i - 1)) + ";").repeated(10)
                + "\">";
    xml += "]><lolz>&lol9;</lolz>";
    BodyView view;
    view.resize(900, 600);
    view.show();
    setBody(view, xml, "application/xml");
    QTRY_VERIFY(!view.isPreparing());
    QCOMPARE(view.look(), Look::Pretty);
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    QVERIFY(text->bytes().size() < 2 * xml.size());
    QVERIFY(text->bytes().contains("<lolz>&lol9;</lolz>"));
    QVERIFY(child<QLabel>(view, u"bodyNote"_s)->text().contains(u"nothing is fetched"_s));
}

void TestHostileBody::decodesNoHugePicture_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QByteArray png = imageOf("PNG");
    png.replace(16, 8, QByteArray("\x00\x00\xea\x60\x00\x00\xea\x60", 8));
    QTest::newRow("png") << png << "image/png"_ba;
    png.replace(16, 8, QByteArray(8, '\xff'));
    QTest::newRow("png, as large as can be written") << png << "image/png"_ba;
    QTest::newRow("gif") << "GIF89a\xff\xff\xff\xff\x80\x01\x00"_ba + QByteArray(6, '\0')
                    + ",\0\0\0\0\xff\xff\xff\xff"_ba + QByteArray(100, '\x02')
                         << "image/gif"_ba;
    // VP8X with 16,384 by 16,384.
    QTest::newRow("webp") << "RIFF____WEBPVP8X"_ba
                    + QByteArray("\x0a\0\0\0\0\0\0\0\xff\x3f\0\xff\x3f\0", 14)
                          << "image/webp"_ba;
    QByteArray bmp = imageOf("BMP");
    bmp.replace(18, 8, QByteArray("\x60\xea\0\0\x60\xea\0\0", 8));
    QTest::newRow("bmp") << bmp << "image/bmp"_ba;
    QTest::newRow("svg") << "<svg xmlns='http://www.w3.org/2000/svg' width='99999999' "
                            "height='99999999'><rect width='1' height='1'/></svg>"_ba
                         << "image/svg+xml"_ba;
}

void TestHostileBody::decodesNoHugePicture()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    BodyView view;
    view.resize(900, 600);
    view.show();
    setBody(view, body, type);
    QTRY_VERIFY_WITH_TIMEOUT(!view.isPreparing(), kLongMs);
    for (const Look look : view.looks()) {
        view.chooseLook(look);
        QVERIFY(child<QLabel>(view, u"bodyPicture"_s)->pixmap(Qt::ReturnByValue).isNull());
    }
    // Nor as a part.
    setBody(view,
            "--x\r\nContent-Disposition: form-data; name=p\r\nContent-Type: " + type + "\r\n\r\n"
                    + body + "\r\n--x--\r\n",
            "multipart/form-data; boundary=x");
    QTRY_VERIFY_WITH_TIMEOUT(!view.isPreparing(), kLongMs);
    QVERIFY(child<QTableView>(view, u"bodyTableView"_s)->isVisible());
    QVERIFY(child<QLabel>(view, u"bodyTablePicture"_s)->pixmap(Qt::ReturnByValue).isNull());
}

void TestHostileBody::marksWhatIsNotSeen()
{
    BodyView view;
    view.resize(900, 600);
    view.show();
    // Right-to-left override, isolate, Arabic letter mark, zero-width space, joiners, word joiner,
    // no-break space without width, soft hyphen, a tag character.
    const QByteArray hidden = "\xe2\x80\xae|\xe2\x81\xa6|\xd8\x9c|\xe2\x80\x8b|\xe2\x80\x8c|"
                              "\xe2\x80\x8d|\xe2\x81\xa0|\xef\xbb\xbf|\xc2\xad|\xf3\xa0\x81\xa1";
    setBody(view, "{\"" + hidden + "\":\"" + hidden + "\"}", "application/json");
    const QString marked = uR"(\u{202e}|\u{2066}|\u{061c}|\u{200b}|\u{200c}|\u{200d}|\u{2060}|)"
                           uR"(\u{feff}|\u{00ad}|\u{e0061})"_s;
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    QCOMPARE(text->lineText(1), u"  \"%1\": \"%1\""_s.arg(marked));
    text->setSelection(10, 10);
    QVERIFY(child<QLabel>(view, u"bodyPlaceReading"_s)->text().contains(u"\\u{202e}"_s));
    view.chooseLook(Look::Tree);
    auto *tree = child<QTreeView>(view, u"bodyTreeView"_s);
    const QModelIndex root = tree->model()->index(0, 0);
    tree->model()->fetchMore(root);
    QCOMPARE(tree->model()->index(0, 0, root).data().toString(), marked);
    QCOMPARE(tree->model()->index(0, 1, root).data().toString(), u"\"%1\""_s.arg(marked));
    setBody(view, "a=" + hidden.toPercentEncoding(), "application/x-www-form-urlencoded");
    QCOMPARE(child<QTableView>(view, u"bodyTableView"_s)->model()->index(0, 1).data().toString(),
             marked);
}

void TestHostileBody::proposesOnlySafeNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("above") << "../../x"_ba << u"x"_s;
    QTest::newRow("absolute") << "/etc/cron.d/x"_ba << u"x"_s;
    QTest::newRow("backslashes") << "..\\\\..\\\\x"_ba << u"x"_s;
    QTest::newRow("nothing else") << ".."_ba << u"part"_s;
    QTest::newRow("NUL") << QByteArray("a\0/../b", 7) << u"b"_s;
    QTest::newRow("NUL at the end") << QByteArray("a.txt\0.sh", 9) << u"a.txt_.sh"_s;
    QTest::newRow("device") << "NUL"_ba << u"_NUL"_s;
    QTest::newRow("right to left") << "x\xe2\x80\xaegpj.exe"_ba << u"x_gpj.exe"_s;
    QTest::newRow("home") << "~/x"_ba << u"x"_s;
}

void TestHostileBody::proposesOnlySafeNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, proposed);
    const QDir chosen(m_dir.filePath(u"chosen"_s));
    QVERIFY(chosen.mkpath(u"."_s));
    BodyView view;
    view.show();
    setBody(view,
            "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" + name
                    + "\"\r\n\r\ncontent\r\n--x--\r\n",
            "multipart/form-data; boundary=x");
    child<QPushButton>(view, u"savePart"_s)->click();
    auto *dialog = child<QFileDialog>(view, u"partFile"_s);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)),
             QFileInfo(QDir::home().filePath(proposed)));
    dialog->setDirectory(chosen);
    static_cast<QDialog *>(dialog)->accept();
    QCOMPARE(chosen.entryList(QDir::Files | QDir::Hidden), QStringList{ proposed });
    QVERIFY(QFile::remove(chosen.filePath(proposed)));
}

void TestHostileBody::endsReadingWhenAnotherRowIsChosen()
{
    // 25 MiB of each that takes long; what was begun must not be in the way of what is next.
    const qsizetype size = 25LL * 1024 * 1024;
    const QByteArray object = "{\"id\":1,\"name\":\"Ada\"}";
    const std::vector<std::pair<QByteArray, QByteArray>> bodies{
        { "[" + (object + ",").repeated(size / object.size()) + "1]", "application/json" },
        { (object + "\n").repeated(size / object.size()), "application/x-ndjson" },
        { "<a>" + QByteArray("<b c='d'>e</b>").repeated(size / 14) + "</a>", "application/xml" },
        { QByteArray("a,b,c\n").repeated(size / 6), "text/csv" },
        { QByteArray("a=1&").repeated(size / 4), "application/x-www-form-urlencoded" },
        { QByteArray(size, '\x01'), "application/msgpack" },
    };
    BodyView view;
    view.resize(900, 600);
    view.show();
    for (const auto &[body, type] : bodies) {
        setBody(view, body, type);
        QVERIFY(view.isPreparing());
        QTest::qWait(20);
        setBody(view, "{\"next\":1}", "application/json");
        QVERIFY(!view.isPreparing());
        QCOMPARE(view.look(), Look::Pretty);
        QCOMPARE(child<JsonTextView>(view, u"bodyText"_s)->bytes(), "{\n  \"next\": 1\n}"_ba);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(kLongMs));
    }
}

QTEST_MAIN(TestHostileBody)
#include "tst_hostilebody.moc"
