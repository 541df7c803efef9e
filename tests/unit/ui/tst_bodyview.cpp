// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/bodyview.h"

#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/inspection.h"
#include "ui/detail/rawview.h"
#include "ui/textview/hexview.h"
#include "ui/textview/jsontextview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace hookloupe;
using namespace Qt::StringLiterals;
using Look = BodyView::Look;

namespace {

void setBody(BodyView &view, const QByteArray &body, const QByteArray &type)
{
    view.setEvent(ReadableEvent::of(
            eventOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body)));
}

} // namespace

/// The body's tab, and the ways to look at a body.
class TestBodyView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void offersWhatFits_data();
    void offersWhatFits();
    void remembersTheWayForAFormat();
    void keepsTheSelectionInHex();
    void keepsTheSelectionInRawHex();
    void decodesEscapes();
    void showsThePlaceOfTheCaret();
    void asksForEventsWithAValue();
    void opensValuesInPlace();
    void saysTheFormatWhereThereIsNoRoomBesideTheButtons();
    void dropsWhatIsNoLongerSelected();
    void savesPartsOnlyWhereAsked();
    void showsMarkupAsText();

private:
    QTemporaryDir m_dir;
};

void TestBodyView::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestBodyView::init()
{
    QSettings().clear();
}

void TestBodyView::offersWhatFits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QList<int>>("looks");
    QTest::addColumn<int>("first");
    const auto row = [](const char *name, const QByteArray &body, const char *type,
                        std::initializer_list<Look> looks, Look first) {
        QList<int> numbers;
        for (const Look look : looks)
            numbers += static_cast<int>(look);
        QTest::newRow(name) << body << QByteArray(type) << numbers << static_cast<int>(first);
    };
    row("json", "{\"a\":1}", "application/json",
        { Look::Pretty, Look::Tree, Look::Received, Look::Hex }, Look::Pretty);
    row("text", "hello", "text/plain", { Look::Received, Look::Hex }, Look::Received);
    row("form", "a=1&b=2", "application/x-www-form-urlencoded",
        { Look::Table, Look::Received, Look::Hex }, Look::Table);
    row("xml", "<a><b/></a>", "application/xml", { Look::Pretty, Look::Received, Look::Hex },
        Look::Pretty);
    row("binary", QByteArray("\x00\x01\x02\xff\xfe\x80", 6), "application/octet-stream",
        { Look::Received, Look::Hex }, Look::Hex);
    row("latin-1", "Zo\xeb", "text/plain; charset=iso-8859-1",
        { Look::Decoded, Look::Received, Look::Hex }, Look::Decoded);
    row("empty", "", "application/json", {}, Look::Received);
}

void TestBodyView::offersWhatFits()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    BodyView view;
    view.show();
    setBody(view, body, type);
    QTRY_VERIFY(!view.isPreparing());
    QList<int> looks;
    for (const Look look : view.looks())
        looks += static_cast<int>(look);
    QTEST(looks, "looks");
    QTEST(static_cast<int>(view.look()), "first");
    for (const Look look : view.looks()) {
        view.chooseLook(look);
        QCOMPARE(view.look(), look);
        QVERIFY(!view.grab().isNull());
    }
}

void TestBodyView::remembersTheWayForAFormat()
{
    {
        BodyView view;
        setBody(view, "{\"a\":1}", "application/json");
        view.chooseLook(Look::Tree);
        setBody(view, "text", "text/plain");
        QCOMPARE(view.look(), Look::Received);
    }
    BodyView view;
    view.show();
    setBody(view, "{\"b\":1}", "application/json");
    QCOMPARE(view.look(), Look::Tree);
    auto *tree = child<QTreeView>(view, u"bodyTreeView"_s);
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
}

void TestBodyView::keepsTheSelectionInHex()
{
    BodyView view;
    view.show();
    setBody(view, "one two three", "text/plain");
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    auto *hex = child<HexView>(view, u"bodyHex"_s);
    text->setSelection(4, 7);
    child<QRadioButton>(view, u"bodyAsHex"_s)->click();
    QVERIFY(hex->isVisible());
    QCOMPARE(hex->selectedBytes(), "two"_ba);
    hex->setSelection(13, 8);
    child<QRadioButton>(view, u"bodyReceived"_s)->click();
    QCOMPARE(text->selectedBytes(), "three"_ba);
    QCOMPARE(text->caret(), 8);
}

void TestBodyView::keepsTheSelectionInRawHex()
{
    RawView view;
    view.show();
    view.setEvent(ReadableEvent::of(eventOf("GET /path HTTP/1.1\r\nHost: x\r\n\r\n")));
    auto *text = child<ByteTextView>(view, u"rawText"_s);
    auto *hex = child<HexView>(view, u"rawHex"_s);
    text->setSelection(4, 9);
    child<QRadioButton>(view, u"rawAsHex"_s)->click();
    QCOMPARE(hex->selectedBytes(), "/path"_ba);
    hex->setSelection(3, 0);
    child<QRadioButton>(view, u"rawAsText"_s)->click();
    QCOMPARE(text->selectedBytes(), "GET"_ba);
    QCOMPARE(text->caret(), 0);
}

void TestBodyView::decodesEscapes()
{
    BodyView view;
    view.show();
    setBody(view, "[\"\\u00e9\"]", "application/json");
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    auto *escapes = child<QCheckBox>(view, u"bodyEscapes"_s);
    QVERIFY(escapes->isVisible());
    QCOMPARE(text->lineText(1), uR"(  "\u00e9")"_s);
    escapes->click();
    QCOMPARE(text->lineText(1), uR"(  "é")"_s);
    view.chooseLook(Look::Received);
    QCOMPARE(text->bytes(), "[\"\\u00e9\"]"_ba);
}

void TestBodyView::showsThePlaceOfTheCaret()
{
    BodyView view;
    view.resize(900, 400);
    view.show();
    setBody(view, "{\"created\":1700000000,\"x\":[true]}", "application/json");
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    auto *place = child<QLabel>(view, u"bodyPlaceReading"_s);
    text->setSelection(text->bytes().indexOf("1700"), text->bytes().indexOf("1700"));
    QVERIFY(place->isVisible());
    QVERIFY2(place->text().startsWith(u"$.created"_s), qPrintable(place->text()));
    QVERIFY2(place->text().contains(u"2023-11-14 22:13:20 UTC"_s), qPrintable(place->text()));
    view.chooseLook(Look::Hex);
    QVERIFY(!place->isVisible());
}

void TestBodyView::asksForEventsWithAValue()
{
    BodyView view;
    setBody(view, "{\"id\":\"ev 1\"}", "application/json");
    QSignalSpy spy(&view, &BodyView::filterRequested);
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    Q_EMIT text->filterRequested("$.id", "\"ev 1\"");
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).toByteArray(), "$.id"_ba);
}

void TestBodyView::opensValuesInPlace()
{
    BodyView view;
    view.resize(900, 400);
    view.show();
    setBody(view, "{\"t\":\"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl\",\"n\":1}",
            "application/json");
    view.chooseLook(Look::Tree);
    auto *tree = child<QTreeView>(view, u"bodyTreeView"_s);
    auto *opens = child<QCheckBox>(view, u"bodyTreeOpens"_s);
    auto *opened = child<JsonTextView>(view, u"bodyTreeOpened"_s);
    const auto row = [&](int at) {
        return tree->model()->index(at, 0, tree->model()->index(0, 0));
    };
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 2);
    QVERIFY(!opens->isVisible());
    tree->setCurrentIndex(row(0));
    QVERIFY(opens->isVisible());
    QVERIFY(!opened->isVisible()); // on request only
    opens->click();
    QVERIFY(opened->isVisible());
    QVERIFY2(opened->bytes().contains("\"sub\": \"1234\""), opened->bytes().constData());
    QVERIFY(child<QLabel>(view, u"bodyTreeReading"_s)->text().contains(u"not verified"_s));
    tree->setCurrentIndex(row(1));
    QVERIFY(!opened->isVisible());
}

void TestBodyView::saysTheFormatWhereThereIsNoRoomBesideTheButtons()
{
    BodyView view;
    view.resize(1200, 400);
    view.show();
    setBody(view, "{\"a\":\"\\u00e9\"}", "application/json");
    auto *note = child<QLabel>(view, u"bodyNote"_s);
    QVERIFY(!note->isVisible());
    view.resize(view.minimumSizeHint().width(), 400);
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().startsWith(u"JSON, "_s));
    // A list stands for the buttons.
    auto *ways = child<QComboBox>(view, u"bodyWays"_s);
    QVERIFY(ways->isVisible());
    QVERIFY(!child<QRadioButton>(view, u"bodyReceived"_s)->isVisible());
    QCOMPARE(ways->count(), 4);
    QCOMPARE(ways->currentText(), u"Pretty"_s);
    Q_EMIT ways->activated(3);
    QCOMPARE(view.look(), Look::Hex);
    QCOMPARE(ways->currentText(), u"Hex"_s);
    view.resize(1200, 400);
    QTRY_VERIFY(!note->isVisible());
    QVERIFY(!ways->isVisible());
    QVERIFY(child<QRadioButton>(view, u"bodyReceived"_s)->isVisible());
}

void TestBodyView::dropsWhatIsNoLongerSelected()
{
    BodyView view;
    view.show();
    setBody(view, "[" + QByteArray("{\"a\":1},").repeated(200'000) + "0]", "application/json");
    QVERIFY(view.isPreparing());
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    QVERIFY(text->bytes().startsWith("[{\"a\"")); // seen as received until then
    setBody(view, "{\"b\":2}", "application/json");
    QVERIFY(!view.isPreparing());
    QTest::qWait(300);
    QCOMPARE(text->bytes(), "{\n  \"b\": 2\n}"_ba);
}

void TestBodyView::savesPartsOnlyWhereAsked()
{
    BodyView view;
    view.show();
    setBody(view,
            "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../evil.txt\"\r\n\r\n"
            "content\r\n--x--\r\n",
            "multipart/form-data; boundary=x");
    QCOMPARE(view.look(), Look::Table);
    const QString path = m_dir.filePath(u"saved.txt"_s);
    auto *save = child<QPushButton>(view, u"savePart"_s);
    save->click();
    auto *dialog = child<QFileDialog>(view, u"partFile"_s);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"evil.txt"_s);
    dialog->reject();
    QVERIFY(!QFile::exists(path));
    QTRY_VERIFY(view.findChild<QFileDialog *>() == nullptr);
    save->click();
    dialog = child<QFileDialog>(view, u"partFile"_s);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "content"_ba);
}

void TestBodyView::showsMarkupAsText()
{
    BodyView view;
    view.show();
    const QByteArray markup = "<img src='http://127.0.0.1:1/x'><b>&amp;</b>";
    setBody(view, markup, "text/html");
    QCOMPARE(child<JsonTextView>(view, u"bodyText"_s)->lineText(0), QString::fromUtf8(markup));
    QVERIFY(child<QLabel>(view, u"bodyNote"_s)->text().contains(u"source only"_s));
    setBody(view, "{\"<b>k</b>\":\"\xe2\x80\xae<i>\"}", "application/json");
    auto *text = child<JsonTextView>(view, u"bodyText"_s);
    QCOMPARE(text->lineText(1), uR"(  "<b>k</b>": "\u{202e}<i>")"_s);
    text->setSelection(6, 6);
    auto *place = child<QLabel>(view, u"bodyPlaceReading"_s);
    QCOMPARE(place->textFormat(), Qt::PlainText);
    QVERIFY(place->text().contains(u"<b>k</b>"_s));
    for (const QLabel *label : view.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->objectName()));
}

QTEST_MAIN(TestBodyView)
#include "tst_bodyview.moc"
