// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/eventfacts.h"
#include "core/query/query.h"
#include "tests/unit/query/facts.h"
#include "ui/schema/schemaquery.h"
#include "ui/schema/schematreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// A schema as a tree, and the queries that its rows ask the list.
class TestSchemaTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsFieldsUnderWhatTheyAreIn();
    void keepsItsRowsWhileTheSchemaGrows();
    void becomesAMapUnderAView();
    void makesHostileNamesVisible();
    void isEmptyAgain();
    void queriesFindWhatTheySay_data();
    void queriesFindWhatTheySay();
    void aQueryNamesTheSubjectToo();
    void idsAreAQuery();

private:
    static std::shared_ptr<const BodySchema> of(const QByteArrayList &bodies)
    {
        auto schema = std::make_shared<BodySchema>();
        for (qsizetype i = 0; i < bodies.size(); ++i)
            schema->add({ i + 1, (i + 1) * 1'000'000 }, bodies[i],
                        bodies[i].startsWith('{') ? "application/json"
                                                  : "application/x-www-form-urlencoded");
        return schema;
    }
    static QString text(const SchemaTreeModel &model, const QList<int> &rows,
                        int column = SchemaTreeModel::Field)
    {
        QModelIndex index;
        for (const int row : rows)
            index = model.index(row, 0, index);
        return index.siblingAtColumn(column).data().toString();
    }
};

void TestSchemaTree::showsFieldsUnderWhatTheyAreIn()
{
    SchemaTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setClock([](qint64 us) { return QString::number(us / 1'000'000); });
    model.setSchema(of({ R"({"id":1,"items":[{"sku":"a"}]})", R"({"id":"x","new":null})", "a=1" }));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, { 0 }), u"$"_s);
    QCOMPARE(text(model, { 0, 0 }), u"id"_s);
    QCOMPARE(text(model, { 0, 0 }, SchemaTreeModel::Types), u"string or integer"_s);
    QCOMPARE(text(model, { 0, 0 }, SchemaTreeModel::History),
             u"became a string on 2, with event #2"_s);
    QVERIFY(model.index(0, 0, model.index(0, 0)).data(SchemaTreeModel::TypeChangedRole).toBool());
    QCOMPARE(text(model, { 0, 1, 0 }), u"[*] each element"_s);
    QCOMPARE(text(model, { 0, 1, 0, 0 }), u"sku"_s);
    QCOMPARE(text(model, { 0, 1 }, SchemaTreeModel::Presence), u"50 % of the objects"_s);
    QCOMPARE(text(model, { 0, 2 }, SchemaTreeModel::History),
             u"first appeared on 2, with event #2"_s);
    QCOMPARE(text(model, { 1 }), u"a (form)"_s);
    QCOMPARE(model.place(model.index(1, 0)).path, "a"_ba);
}

void TestSchemaTree::keepsItsRowsWhileTheSchemaGrows()
{
    SchemaTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSchema(of({ R"({"a":{"b":1}})" }));
    const QPersistentModelIndex b = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
    QCOMPARE(b.data().toString(), u"b"_s);
    model.setSchema(of({ R"({"a":{"b":1}})", R"({"z":0,"a":{"c":2,"b":"x"}})", "f=1" }));
    QVERIFY(b.isValid());
    QCOMPARE(b.data().toString(), u"b"_s);
    QCOMPARE(QModelIndex(b).siblingAtColumn(SchemaTreeModel::Types).data().toString(),
             u"string or integer"_s);
    QCOMPARE(model.rowCount(b.parent()), 2);
    QCOMPARE(text(model, { 0, 1 }), u"z"_s);
    QCOMPARE(text(model, { 1 }), u"f (form)"_s);
}

void TestSchemaTree::becomesAMapUnderAView()
{
    SchemaTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSchema(of({ R"({"u1":1,"u2":2})" }));
    QByteArray many = "{";
    for (int i = 0; i < 400; ++i)
        many += (i == 0 ? "\"u" : ",\"u") + QByteArray::number(i) + "\":1";
    model.setSchema(of({ R"({"u1":1,"u2":2})", many + '}' }));
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    QCOMPARE(text(model, { 0, 0 }), u"* any name"_s);
}

void TestSchemaTree::makesHostileNamesVisible()
{
    SchemaTreeModel model;
    model.setSchema(of({ "{\"\xe2\x80\xae"
                         "exe\":\"<img src=x>\\u202e\",\"\":1}" }));
    QCOMPARE(text(model, { 0, 0 }), u"\\u{202e}exe"_s);
    QVERIFY(!text(model, { 0, 0 }, SchemaTreeModel::Values).contains(QChar(0x202e)));
    QCOMPARE(text(model, { 0, 1 }), u"(empty name)"_s);
}

void TestSchemaTree::isEmptyAgain()
{
    SchemaTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSchema(of({ R"({"a":1})" }));
    model.setSchema(nullptr);
    QCOMPARE(model.rowCount(), 0);
    model.setSchema(of({ "a=1" }));
    QCOMPARE(model.rowCount(), 1);
}

void TestSchemaTree::queriesFindWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QByteArray>("without");
    QTest::addColumn<QByteArray>("otherType");
    const auto row = [](const char *name, const QByteArray &with, const QByteArray &without,
                        const QByteArray &otherType) {
        QTest::newRow(name) << with << without << otherType;
    };
    row("plain", R"({"p":1})", R"({})", R"({"p":"x"})");
    row("blank", R"({"a b":1})", R"({"a":1})", R"({"a b":null})");
    row("colon", R"({"a:b":1})", R"({"a":1})", R"({"a:b":true})");
    row("quotes", R"({"it's \"x\"":1})", R"({"a":1})", R"({"it's \"x\"":[]})");
    row("parenthesis", R"({"a)b":1})", R"({"a":1})", R"({"a)b":{}})");
    row("operator", R"({"a>b=c":1})", R"({"a":1})", R"({"a>b=c":"1"})");
    row("backslash", R"({"a\\b":1})", R"({"a":1})", R"({"a\\b":"1"})");
    row("element", R"({"i":[{"s":1},{}]})", R"({"i":[{}]})", R"({"i":[{"s":"x"},{"s":"y"}]})");
}

void TestSchemaTree::queriesFindWhatTheySay()
{
    QFETCH(QByteArray, with);
    QFETCH(QByteArray, without);
    QFETCH(QByteArray, otherType);
    const auto matches = [](const QString &query, const QByteArray &body) {
        const auto parsed = Query::parse(query);
        if (!parsed || query.isEmpty())
            qFatal("no query: %s", qPrintable(query));
        const Event event = test::eventOf(
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n", body);
        return parsed->matches(EventFacts(event, 0));
    };
    const auto schema = of({ with });
    const SchemaPlace place = schemaPlaces(*schema).back();
    QVERIFY(matches(queryForField({}, place), with));
    QVERIFY(matches(queryForField({}, place), otherType));
    QVERIFY(!matches(queryForField({}, place), without));
    QVERIFY(matches(queryWithoutField({}, place), without));
    QVERIFY(!matches(queryWithoutField({}, place), with));
    QVERIFY(matches(queryForType({}, place, SchemaType::Integer), with));
    QVERIFY(!matches(queryForType({}, place, SchemaType::Integer), otherType));
    QVERIFY(matches(queryForOtherTypes({}, place, SchemaType::Integer), otherType));
    QVERIFY(!matches(queryForOtherTypes({}, place, SchemaType::Integer), with));
    QVERIFY(!matches(queryForOtherTypes({}, place, SchemaType::Integer), without));
}

void TestSchemaTree::aQueryNamesTheSubjectToo()
{
    const auto schema = of({ R"({"p":1})", "f=1" });
    const auto places = schemaPlaces(*schema);
    const SchemaSubject subject{ "pay \"x\"", u"shop \\"_s, u"after:-7d OR status:500"_s };
    QCOMPARE(queryForField(subject, places[1]),
             u"type=\"pay \\\"x\\\"\" endpoint=\"shop \\\\\" (after:-7d OR status:500) json:$.p"_s);
    QCOMPARE(queryForField({}, places[2]), u"form:f"_s);
    QCOMPARE(queryForType({}, places[2], SchemaType::String), QString());
}

void TestSchemaTree::idsAreAQuery()
{
    QCOMPARE(queryForIds({ 3, 5 }), u"id=3 OR id=5"_s);
    std::vector<qint64> many;
    for (std::size_t i = 0; i < SchemaUnread::kIdsMax; ++i)
        many.push_back(100'000'000 + qint64(i));
    QVERIFY(!queryForIds(many).isEmpty());
}

QTEST_GUILESS_MAIN(TestSchemaTree)
#include "tst_schematree.moc"
