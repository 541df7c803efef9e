// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/xmlprint.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestXmlPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void keepsEveryToken();
    void saysWhereItGoesWrong_data();
    void saysWhereItGoesWrong();
    void endsWithTheRestAtAMistake();
    void expandsNoEntity();
    void boundsDepthAndOutput();
};

void TestXmlPrint::laysOut_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one") << "<a/>"_ba
                         << "<a/>"_ba;
    QTest::newRow("nested") << "<a><b>1</b><c/></a>"_ba
                            << "<a>\n  <b>1</b>\n  <c/>\n</a>"_ba;
    QTest::newRow("blanks between") << "<a>\n <b/>\r\n\t<c/>   </a>\n"_ba
                                    << "<a>\n  <b/>\n  <c/>\n</a>"_ba;
    QTest::newRow("mixed stays") << "<a>x <b> y </b><c/></a>"_ba
                                 << "<a>x <b> y </b><c/></a>"_ba;
    QTest::newRow("mixed inside") << "<r><p>x<b><i/> <i/></b></p><q/></r>"_ba
                                  << "<r>\n  <p>x<b><i/> <i/></b></p>\n  <q/>\n</r>"_ba;
    QTest::newRow("empty stays") << "<a><k></k></a>"_ba
                                 << "<a>\n  <k></k>\n</a>"_ba;
    QTest::newRow("blank text stays") << "<a><k>  </k></a>"_ba
                                      << "<a>\n  <k>  </k>\n</a>"_ba;
    QTest::newRow("xml:space") << "<a xml:space='preserve'> <b/> </a>"_ba
                               << "<a xml:space='preserve'> <b/> </a>"_ba;
    QTest::newRow("declaration") << "<?xml version=\"1.0\"?><!-- c --><a/><!-- d -->"_ba
                                 << "<?xml version=\"1.0\"?>\n<!-- c -->\n<a/>\n<!-- d -->"_ba;
    QTest::newRow("comment inside") << "<a><!-- < & --><b/></a>"_ba
                                    << "<a>\n  <!-- < & -->\n  <b/>\n</a>"_ba;
    QTest::newRow("cdata") << "<a><b><![CDATA[<x> & ]]></b></a>"_ba
                           << "<a>\n  <b><![CDATA[<x> & ]]></b>\n</a>"_ba;
    QTest::newRow("mark") << "\xef\xbb\xbf<a/>"_ba
                          << "<a/>"_ba;
}

void TestXmlPrint::laysOut()
{
    QFETCH(QByteArray, xml);
    const XmlPrinted printed = prettyXml(xml);
    QVERIFY2(!printed.mistake, printed.mistake ? printed.mistake->reason : "");
    QTEST(printed.text, "text");
    QCOMPARE(prettyXml(printed.text).text, printed.text);
}

void TestXmlPrint::keepsEveryToken()
{
    const QByteArray xml = "<a:r xmlns:a='u' b = \"1\"  c='&lt;&#10;&x;' >"
                           "<a:k   /><a:t>&amp;&#xE9;\r\n</a:t ></a:r>";
    QCOMPARE(prettyXml(xml, { .indent = 1 }).text,
             "<a:r xmlns:a='u' b = \"1\"  c='&lt;&#10;&x;' >\n <a:k   />\n"
             " <a:t>&amp;&#xE9;\r\n</a:t >\n</a:r>"_ba);
}

void TestXmlPrint::saysWhereItGoesWrong_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("nothing") << ""_ba << 1 << 1;
    QTest::newRow("text only") << "abc"_ba << 1 << 1;
    QTest::newRow("text before") << "\n x<a/>"_ba << 2 << 2;
    QTest::newRow("text behind") << "<a/>\nx"_ba << 2 << 1;
    QTest::newRow("two roots") << "<a/><b/>"_ba << 1 << 5;
    QTest::newRow("open") << "<a>\n<b></b>"_ba << 2 << 8;
    QTest::newRow("crossed") << "<a><b></a></b>"_ba << 1 << 7;
    QTest::newRow("prefix of the name") << "<ab></a>"_ba << 1 << 5;
    QTest::newRow("closed twice") << "<a></a></a>"_ba << 1 << 8;
    QTest::newRow("no name") << "<a>< b/></a>"_ba << 1 << 4;
    QTest::newRow("no quotes") << "<a b=1/>"_ba << 1 << 6;
    QTest::newRow("no value") << "<a b/>"_ba << 1 << 5;
    QTest::newRow("attributes without a blank") << "<a b='1'c='2'/>"_ba << 1 << 9;
    QTest::newRow("open attribute") << "<a b='1/>"_ba << 1 << 6;
    QTest::newRow("less in an attribute") << "<a b='<'/>"_ba << 1 << 7;
    QTest::newRow("plain ampersand") << "<a>x & y</a>"_ba << 1 << 6;
    QTest::newRow("reference without an end") << "<a>&amp </a>"_ba << 1 << 4;
    QTest::newRow("no digits") << "<a>&#;</a>"_ba << 1 << 4;
    QTest::newRow("ampersand in an attribute") << "<a b='&'/>"_ba << 1 << 7;
    QTest::newRow("open tag") << "<a"_ba << 1 << 1;
    QTest::newRow("slash alone") << "<a / >"_ba << 1 << 4;
    QTest::newRow("open comment") << "<a><!-- "_ba << 1 << 4;
    QTest::newRow("open cdata") << "<a><![CDATA[x]]</a>"_ba << 1 << 4;
    QTest::newRow("cdata outside") << "<![CDATA[x]]><a/>"_ba << 1 << 1;
    QTest::newRow("open instruction") << "<?xml <a/>"_ba << 1 << 1;
    QTest::newRow("open doctype") << "<!DOCTYPE a [<a/>"_ba << 1 << 1;
    QTest::newRow("late doctype") << "<a/><!DOCTYPE a>"_ba << 1 << 5;
    QTest::newRow("html") << "<p>1<br>2</p>"_ba << 1 << 10;
}

void TestXmlPrint::saysWhereItGoesWrong()
{
    QFETCH(QByteArray, xml);
    const XmlPrinted printed = prettyXml(xml);
    QVERIFY(printed.mistake);
    QVERIFY(*printed.mistake->reason != '\0');
    QTEST(int(printed.mistake->line), "line");
    QTEST(int(printed.mistake->column), "column");
}

void TestXmlPrint::endsWithTheRestAtAMistake()
{
    const XmlPrinted printed = prettyXml("<a><b/><c>text & more</c></a>");
    QVERIFY(printed.mistake);
    QCOMPARE(printed.text, "<a>\n  <b/>\n  <c>text & more</c></a>"_ba);
    QCOMPARE(printed.text.sliced(printed.mistakeAt), "text & more</c></a>"_ba);
    const XmlPrinted open = prettyXml("<a>text <b/> more");
    QCOMPARE(open.text, "<a>text <b/> more"_ba);
    QCOMPARE(open.mistakeAt, open.text.size());
    const XmlPrinted first = prettyXml("<a&>");
    QCOMPARE(first.text, "<a&>"_ba);
    QCOMPARE(first.mistakeAt, 0);
    const XmlPrinted none = prettyXml("a=b");
    QCOMPARE(none.text, "a=b"_ba);
    QCOMPARE(none.mistakeAt, 0);
}

void TestXmlPrint::expandsNoEntity()
{
    const QByteArray doctype = "<!DOCTYPE l [<!ENTITY a \"<]>\"><!-- '] --><?x ']?>\n"
                               "<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
    QByteArray xml = doctype + "<l>&a;&x;</l>";
    const XmlPrinted printed = prettyXml(xml);
    QVERIFY2(!printed.mistake, printed.mistake ? printed.mistake->reason : "");
    QVERIFY(printed.hasDoctype);
    QCOMPARE(printed.text, doctype + "\n<l>&a;&x;</l>");
    QVERIFY(!prettyXml("<a/>").hasDoctype);
}

void TestXmlPrint::boundsDepthAndOutput()
{
    const XmlPrinted deep = prettyXml(QByteArray("<a>").repeated(100'000));
    QVERIFY(deep.mistake);
    QCOMPARE(deep.mistake->offset, 30'000);
    QVERIFY(deep.text.size() < 4 * 1024 * 1024);
    const QByteArray wide = "<a>" + QByteArray("<b/>").repeated(1000) + "</a>";
    const XmlPrinted cut = prettyXml(wide, { .outputBytesMax = 100 });
    QVERIFY(cut.cut);
    QCOMPARE(cut.text, prettyXml(wide).text.first(100));
}

QTEST_GUILESS_MAIN(TestXmlPrint)
#include "tst_xmlprint.moc"
