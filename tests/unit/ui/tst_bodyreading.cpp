// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/bodytablemodel.h"
#include "ui/detail/bodyview.h"
#include "ui/detail/inspection.h"
#include "ui/detail/rawview.h"
#include "ui/textview/folds.h"
#include "ui/textview/hexview.h"
#include "ui/textview/jsontextview.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <ctime>

using namespace hookloupe;
using namespace Qt::StringLiterals;
using Look = BodyView::Look;

namespace {

const QByteArray kJwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";

void setBody(BodyView &view, const QByteArray &body, const QByteArray &type)
{
    view.setEvent(ReadableEvent::of(
            eventOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body)));
}

QStringList headings(const QTableView &view)
{
    QStringList all;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        all += view.model()->headerData(column, Qt::Horizontal).toString();
    return all;
}

std::vector<std::pair<SyntaxSpan::Kind, QString>> coloured(const QString &line)
{
    std::vector<std::pair<SyntaxSpan::Kind, QString>> all;
    for (const SyntaxSpan &span : syntaxSpans(line, Syntax::Xml))
        all.emplace_back(span.kind, line.mid(span.begin, span.length));
    return all;
}

} // namespace

/// Tables, parts and XML, values that are opened in place, and what is remembered of how a body is
/// read.
class TestBodyReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takesTheFirstRowAsHeadings();
    void readsCsvWithAnotherDelimiter();
    void showsPartsWithWhatTheyAre();
    void coloursXml();
    void foldsXml();
    void foldsNoTextBehindAnElement();
    void remembersWrappingAndZoom();
    void opensValuesInTheText_data();
    void opensValuesInTheText();
    void readsTimesUnderTheCaret_data();
    void readsTimesUnderTheCaret();
    void readsTimesInTheTimeOfThisComputer();
    void opensValuesInTheTree_data();
    void opensValuesInTheTree();

private:
    QTemporaryDir m_dir;
};

void TestBodyReading::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestBodyReading::init()
{
    QSettings().clear();
}

void TestBodyReading::takesTheFirstRowAsHeadings()
{
    const QByteArray csv = "id,name\n1,Ada\n2,\"Grace, H.\"\n";
    {
        BodyView view;
        view.show();
        setBody(view, csv, "text/csv");
        auto *table = child<QTableView>(view, u"bodyTableView"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(headings(*table), (QStringList{ u"id"_s, u"name"_s }));
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 1).data().toString(), u"Grace, H."_s);
        // Rows are counted as in the file.
        QCOMPARE(table->model()->headerData(0, Qt::Vertical).toInt(), 2);
        table->setCurrentIndex(table->model()->index(1, 1));
        QCOMPARE(child<JsonTextView>(view, u"bodyTableText"_s)->bytes(), "Grace, H."_ba);
        child<QCheckBox>(view, u"csvHeadings"_s)->click();
        QCOMPARE(headings(*table), (QStringList{ u"1"_s, u"2"_s }));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"name"_s);
    }
    BodyView view;
    view.show();
    setBody(view, csv, "text/csv");
    QVERIFY(!child<QCheckBox>(view, u"csvHeadings"_s)->isChecked());
    QCOMPARE(child<QTableView>(view, u"bodyTableView"_s)->model()->rowCount(), 3);
    // A form has none.
    setBody(view, "a=1", "application/x-www-form-urlencoded");
    QVERIFY(!child<QCheckBox>(view, u"csvHeadings"_s)->isVisible());
}

void TestBodyReading::readsCsvWithAnotherDelimiter()
{
    BodyView view;
    view.show();
    setBody(view, "a;b,c\n1;2,3\n4;5,6\n", "text/csv");
    auto *table = child<QTableView>(view, u"bodyTableView"_s);
    auto *delimiter = child<QComboBox>(view, u"csvDelimiter"_s);
    QVERIFY(delimiter->isVisible());
    const QString guessed = delimiter->currentText();
    QVERIFY2(guessed.startsWith(u"Guessed: "_s), qPrintable(guessed));
    const auto choose = [&](const QString &name) {
        const int index = delimiter->findText(name);
        QVERIFY(index >= 0);
        delimiter->setCurrentIndex(index);
        Q_EMIT delimiter->activated(index);
    };
    choose(u"Semicolon"_s);
    QCOMPARE(headings(*table), (QStringList{ u"a"_s, u"b,c"_s }));
    QCOMPARE(delimiter->currentText(), u"Semicolon"_s);
    choose(u"Comma"_s);
    QCOMPARE(headings(*table), (QStringList{ u"a;b"_s, u"c"_s }));
    choose(u"Guess"_s);
    QCOMPARE(delimiter->currentText(), guessed);
    // Another body is guessed anew.
    choose(u"Vertical bar"_s);
    setBody(view, "a\tb\n1\t2\n", "text/csv");
    QCOMPARE(delimiter->currentText(), u"Guessed: Tab"_s);
}

void TestBodyReading::showsPartsWithWhatTheyAre()
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer png;
    QVERIFY(png.open(QIODevice::WriteOnly) && image.save(&png, "PNG"));
    BodyView view;
    view.show();
    setBody(view,
            "--x\r\nContent-Disposition: form-data; name=\"data\"\r\n"
            "Content-Type: application/json\r\n\r\n{\"a\":[1.0]}\r\n"
            "--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p.png\"\r\n"
            "Content-Type: image/png\r\n\r\n"
                    + png.data() + "\r\n--x\r\nContent-Disposition: form-data; name=\"raw\"\r\n\r\n"
                    + QByteArray("\x00\x01\xff", 3) + "\r\n--x--\r\n",
            "multipart/form-data; boundary=x");
    QTRY_VERIFY(!view.isPreparing());
    auto *table = child<QTableView>(view, u"bodyTableView"_s);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(1, 0), u"photo"_s);
    QCOMPARE(cell(1, 1), u"p.png"_s);
    QCOMPARE(cell(1, 2), u"image/png"_s);
    QVERIFY(cell(1, 3).endsWith(u" B"_s));
    auto *text = child<JsonTextView>(view, u"bodyTableText"_s);
    auto *picture = child<QLabel>(view, u"bodyTablePicture"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(text->isVisible());
    QCOMPARE(text->bytes(), "{\n  \"a\": [\n    1.0\n  ]\n}"_ba);
    QVERIFY(text->hasFolds());
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(picture->isVisible());
    QCOMPARE(picture->pixmap(Qt::ReturnByValue).size(), QSize(30, 20));
    table->setCurrentIndex(table->model()->index(2, 0));
    QVERIFY(child<HexView>(view, u"bodyTableHex"_s)->isVisible());
    QVERIFY(picture->pixmap(Qt::ReturnByValue).isNull());
}

void TestBodyReading::coloursXml()
{
    using Kind = SyntaxSpan::Kind;
    using Spans = std::vector<std::pair<Kind, QString>>;
    QCOMPARE(coloured(u"<a:b c='1' d>x &amp; y</a:b>"_s),
             (Spans{ { Kind::Punctuation, u"<"_s },
                     { Kind::Key, u"a:b"_s },
                     { Kind::Literal, u"c"_s },
                     { Kind::Punctuation, u"="_s },
                     { Kind::String, u"'1'"_s },
                     { Kind::Literal, u"d"_s },
                     { Kind::Punctuation, u">"_s },
                     { Kind::Number, u"&amp;"_s },
                     { Kind::Punctuation, u"</"_s },
                     { Kind::Key, u"a:b"_s },
                     { Kind::Punctuation, u">"_s } }));
    QCOMPARE(coloured(u"<!-- <b> --><?x y?>"_s),
             (Spans{ { Kind::Comment, u"<!-- <b> -->"_s }, { Kind::Comment, u"<?x y?>"_s } }));
    QCOMPARE(coloured(u"<![CDATA[<b>]]>"_s),
             (Spans{ { Kind::Punctuation, u"<![CDATA["_s }, { Kind::Punctuation, u"]]>"_s } }));
    // What an earlier line began.
    QCOMPARE(coloured(u"end -->text"_s), (Spans{ { Kind::Comment, u"end -->"_s } }));
    QCOMPARE(coloured(u"  e=\"2\"/>"_s),
             (Spans{ { Kind::Literal, u"e"_s },
                     { Kind::Punctuation, u"="_s },
                     { Kind::String, u"\"2\""_s },
                     { Kind::Punctuation, u"/"_s },
                     { Kind::Punctuation, u">"_s } }));
    for (const QString &line : { u"<"_s, u"</"_s, u"&"_s, u"<a b=\"c"_s, u"<!--"_s, u"a > b"_s })
        for (const auto &[kind, text] : coloured(line))
            QVERIFY(!text.isEmpty());
}

void TestBodyReading::foldsXml()
{
    BodyView view;
    view.resize(800, 500);
    view.show();
    setBody(view, "<a><b><c/><d>text</d></b><e>1</e><f>one\ntwo</f></a>", "application/xml");
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    QCOMPARE(view.look(), Look::Pretty);
    QVERIFY(text->hasFolds());
    text->setSelection(text->bytes().indexOf("<c/>"), text->bytes().indexOf("<c/>"));
    text->foldAtCaret();
    QCOMPARE(text->lineText(1), u"  <b>… 2 elements </b>"_s);
    QCOMPARE(text->lineText(2), u"  <e>1</e>"_s);
    QVERIFY(!view.grab().isNull());
    text->unfoldAll();
    QCOMPARE(text->lineText(2), u"    <c/>"_s);
    text->setSelection(text->bytes().indexOf("two"), text->bytes().indexOf("two"));
    text->foldAtCaret();
    QVERIFY2(text->lineText(6).contains(u"… 2 lines </f>"_s), qPrintable(text->lineText(6)));
    text->unfoldAll();
    text->foldAll();
    QCOMPARE(text->lineText(0), u"<a>"_s);
    QCOMPARE(text->lineText(1), u"  <b>… 2 elements </b>"_s);
}

void TestBodyReading::foldsNoTextBehindAnElement()
{
    const LinedText text("<p>a <b>x\ny</b> z\n<i><u>\n</u></i>\n</p>");
    const FoldsPtr folds = Folds::ofPrettyXml(text);
    QCOMPARE(folds->all().size(), 2U);
    QCOMPARE(folds->all()[0].first, 0U);
    QCOMPARE(folds->all()[0].last, 4U);
    QCOMPARE(folds->all()[0].items, 2U);
    QCOMPARE(folds->all()[1].first, 2U); // <i>, of which <u> is not told apart
    QCOMPARE(folds->all()[1].last, 3U);
    QCOMPARE(folds->all()[1].parent, 0U);
    QVERIFY(Folds::ofPrettyXml(LinedText("<a>\n<b>\n</b>"))->all().size() == 1);
}

void TestBodyReading::remembersWrappingAndZoom()
{
    {
        BodyView view;
        view.resize(800, 500);
        view.show();
        setBody(view, "{\"a\":1}", "application/json");
        auto *text = child<JsonTextView>(view, u"bodyText"_s);
        text->setZoom(3);
        text->setWrapping(true);
        setBody(view, "text", "text/plain");
        QCOMPARE(text->zoom(), 3);
        QVERIFY(text->isWrapping());
        view.chooseLook(Look::Hex);
        QCOMPARE(child<HexView>(view, u"bodyHex"_s)->zoom(), 3);
    }
    BodyView view;
    view.show();
    setBody(view, "{\"a\":1}", "application/json");
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    QCOMPARE(text->zoom(), 3);
    QVERIFY(text->isWrapping());
    RawView raw;
    raw.show();
    QCOMPARE(child<ByteTextView>(raw, u"rawText"_s)->zoom(), 3);
    QTest::keyClick(text, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(text->zoom(), 0);
    text->setWrapping(false);
    BodyView next;
    next.show();
    QCOMPARE(child<JsonTextView>(next, u"bodyText"_s)->zoom(), 0);
    QVERIFY(!child<JsonTextView>(next, u"bodyText"_s)->isWrapping());
}

void TestBodyReading::opensValuesInTheText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("inside"); // empty: there is nothing to open
    QTest::newRow("JWT") << kJwt << "\"sub\": \"1234\""_ba;
    QTest::newRow("base64 of JSON")
            << QByteArray("{\"deep\":[1.0,2]}").toBase64() << "\"deep\": [\n    1.0,"_ba;
    QTest::newRow("URL-encoded") << "%7B%22a%22%3A1.0%7D"_ba
                                 << "\"a\": 1.0"_ba;
    QTest::newRow("a word") << "hello"_ba
                            << ""_ba;
    QTest::newRow("an amount") << "1999"_ba
                               << ""_ba;
}

void TestBodyReading::opensValuesInTheText()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, inside);
    BodyView view;
    view.resize(900, 500);
    view.show();
    setBody(view, "{\"v\":\"" + value + "\",\"n\":1}", "application/json");
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    auto *opens = child<QCheckBox>(view, u"bodyPlaceOpens"_s);
    auto *opened = child<JsonTextView>(view, u"bodyPlaceOpened"_s);
    const auto put = [&](const char *at) {
        const qsizetype offset = text->bytes().indexOf(at) + 1;
        text->setSelection(offset, offset);
    };
    put("\"v\"");
    QCOMPARE(opens->isVisible(), !inside.isEmpty());
    QVERIFY(!opened->isVisible()); // on request only
    if (inside.isEmpty())
        return;
    opens->click();
    QVERIFY(opened->isVisible());
    QVERIFY2(opened->bytes().contains(inside), opened->bytes().constData());
    put("\"n\"");
    QVERIFY(!opened->isVisible());
    QVERIFY(!opens->isVisible());
    put("\"v\"");
    QVERIFY(opened->isVisible());
    view.chooseLook(Look::Hex);
    QVERIFY(!opened->isVisible());
}

void TestBodyReading::readsTimesUnderTheCaret_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("reading"); // empty: none
    const QString time = u"2023-11-14 22:13:20 UTC"_s;
    QTest::newRow("seconds") << "created"_ba
                             << "1700000000"_ba << time;
    QTest::newRow("milliseconds") << "created"_ba
                                  << "1700000000000"_ba << time;
    QTest::newRow("microseconds") << "created"_ba
                                  << "1700000000000000"_ba << time;
    QTest::newRow("ISO") << "when"_ba
                         << "\"2023-11-15T00:13:20+02:00\""_ba << time;
    QTest::newRow("seconds as text") << "created"_ba
                                     << "\"1700000000\""_ba << time;
    QTest::newRow("amount") << "amount"_ba
                            << "1999"_ba << QString();
    QTest::newRow("amount as long as a time") << "amount"_ba
                                              << "1700000000"_ba << QString();
}

void TestBodyReading::readsTimesUnderTheCaret()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, reading);
    BodyView view;
    view.resize(1200, 500);
    view.show();
    setBody(view, "{\"" + key + "\":" + value + "}", "application/json");
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    const qsizetype at = text->bytes().indexOf(value) + 1;
    text->setSelection(at, at);
    const QString shown = child<QLabel>(view, u"bodyPlaceReading"_s)->text();
    QVERIFY2(shown.startsWith(u"$."_s + QString::fromLatin1(key)), qPrintable(shown));
    if (reading.isEmpty())
        QCOMPARE(shown, u"$."_s + QString::fromLatin1(key));
    else
        QVERIFY2(shown.contains(reading) && shown.endsWith(u" ago"_s), qPrintable(shown));
    // The value itself is as it was sent.
    QVERIFY(text->bytes().contains(value));
    view.chooseLook(Look::Tree);
    auto *tree = child<QTreeView>(view, u"bodyTreeView"_s);
    const QModelIndex root = tree->model()->index(0, 0);
    tree->model()->fetchMore(root);
    QCOMPARE(tree->model()->index(0, 1, root).data().toString(), QString::fromLatin1(value));
    tree->setCurrentIndex(tree->model()->index(0, 0, root));
    const QString inTree = child<QLabel>(view, u"bodyTreeReading"_s)->text();
    QVERIFY2(reading.isEmpty() ? inTree.isEmpty() : inTree.contains(reading), qPrintable(inTree));
}

void TestBodyReading::readsTimesInTheTimeOfThisComputer()
{
    const QByteArray before = qgetenv("TZ");
    const auto setZone = [](const QByteArray &zone) {
        qputenv("TZ", zone);
        tzset();
    };
    const auto restore = qScopeGuard([&] { setZone(before); });
    setZone("IST-5:30");
    BodyView view;
    view.resize(1200, 500);
    view.show();
    setBody(view, R"({"created":1700000000,"when":"2023-11-15T00:13:20+02:00"})",
            "application/json");
    const QString both = u"2023-11-14 22:13:20 UTC (2023-11-15 03:43:20 here), "_s;
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    for (const char *value : { "1700000000", "\"2023" }) {
        const qsizetype at = text->bytes().indexOf(value) + 1;
        text->setSelection(at, at);
        const QString shown = child<QLabel>(view, u"bodyPlaceReading"_s)->text();
        QVERIFY2(shown.contains(both) && shown.endsWith(u" ago"_s), qPrintable(shown));
    }
    view.chooseLook(Look::Tree);
    auto *tree = child<QTreeView>(view, u"bodyTreeView"_s);
    const QModelIndex root = tree->model()->index(0, 0);
    for (int row = 0; row < 2; ++row) {
        tree->setCurrentIndex(tree->model()->index(row, 0, root));
        const QString shown = child<QLabel>(view, u"bodyTreeReading"_s)->text();
        QVERIFY2(shown.startsWith(both), qPrintable(shown));
    }
}

void TestBodyReading::opensValuesInTheTree_data()
{
    opensValuesInTheText_data();
}

void TestBodyReading::opensValuesInTheTree()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, inside);
    BodyView view;
    view.resize(900, 500);
    view.show();
    setBody(view, "{\"v\":\"" + value + "\",\"n\":1}", "application/json");
    view.chooseLook(Look::Tree);
    auto *tree = child<QTreeView>(view, u"bodyTreeView"_s);
    auto *opens = child<QCheckBox>(view, u"bodyTreeOpens"_s);
    auto *opened = child<JsonTextView>(view, u"bodyTreeOpened"_s);
    const QModelIndex root = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(root), 2);
    const auto put = [&](int row) { tree->setCurrentIndex(tree->model()->index(row, 0, root)); };
    put(0);
    QCOMPARE(opens->isVisible(), !inside.isEmpty());
    QVERIFY(!opened->isVisible()); // on request only
    if (inside.isEmpty())
        return;
    opens->click();
    QVERIFY(opened->isVisible());
    QVERIFY2(opened->bytes().contains(inside), opened->bytes().constData());
    put(1);
    QVERIFY(!opened->isVisible());
    QVERIFY(!opens->isVisible());
    put(0);
    QVERIFY(opened->isVisible());
    // The value itself is as it was sent.
    QCOMPARE(tree->model()->index(0, 1, root).data().toString(),
             QString::fromLatin1('"' + value + '"'));
}

QTEST_MAIN(TestBodyReading)
#include "tst_bodyreading.moc"
