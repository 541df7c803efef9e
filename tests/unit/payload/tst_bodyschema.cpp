// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/bodyschema.h"
#include "core/payload/jsonpath.h"
#include "core/payload/jsonreader.h"
#include "core/payload/schemaexport.h"
#include "core/payload/schematext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// The union of the fields of bodies.
class TestBodySchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unitesFieldsWithTypesAndPresence();
    void mergesTheElementsOfArrays();
    void knowsWhichEventsLackAField();
    void tellsWhenAFieldFirstAppearedInAnyOrderOfReading();
    void tellsWhenATypeChanged();
    void aTypeThatComesBackIsNoChangeOfAll();
    void mergingIsAsReadingOneByOne();
    void listsTheValuesOfAnEnumeration();
    void keepsNumbersAsTheyWereWritten();
    void recognisesFormats_data();
    void recognisesFormats();
    void readsForms();
    void readsRecordsAndOtherEncodings();
    void countsWhatItCannotRead();
    void aMistakeAddsNoField();
    void countsRepeatedNames();
    void anObjectOfManyNamesIsAMap();
    void staysBoundedWhateverIsSent();
    void escapesAndLongStringsAreMeasuredInCharacters();
    void pathsAreThoseOfTheQueryLanguage();
    void exportsJsonSchemaThatIsJson();
    void exportsMarkdownWithoutMarkupOfSenders();
    void leavesValuesOutOfExportsOnRequest();

private:
    static SchemaEvent at(qint64 id) { return { id, id * 1'000'000 }; }
    static BodySchema of(const QByteArrayList &bodies)
    {
        BodySchema schema;
        for (qsizetype i = 0; i < bodies.size(); ++i)
            schema.add(at(i + 1), bodies[i], "application/json");
        return schema;
    }
    static const SchemaPlace *find(const std::vector<SchemaPlace> &places, const QByteArray &path)
    {
        const auto found = std::ranges::find(places, path, &SchemaPlace::path);
        return found == places.end() ? nullptr : &*found;
    }
    static SchemaField field(const BodySchema &schema, const QByteArray &path)
    {
        const auto places = schemaPlaces(schema);
        const SchemaPlace *place = find(places, path);
        if (!place)
            qFatal("no field %s", path.constData());
        return *place->field;
    }
    static QString types(const BodySchema &schema, const QByteArray &path)
    {
        return schemaTypesText(field(schema, path));
    }
    static QStringList history(const BodySchema &schema, const QByteArray &path)
    {
        QStringList texts;
        for (const SchemaChange &change : schemaChanges(field(schema, path)))
            texts += schemaChangeText(change, [](qint64 us) { return QString::number(us); });
        return texts;
    }
    static QString presence(const BodySchema &schema, const QByteArray &path)
    {
        const auto places = schemaPlaces(schema);
        return schemaPresenceText(*find(places, path), schema);
    }
};

void TestBodySchema::unitesFieldsWithTypesAndPresence()
{
    const BodySchema schema = of({ R"({"id":1,"amount":5,"note":null})", R"({"id":2,"amount":1.5})",
                                   R"({"id":"3","amount":7,"note":"x"})" });
    QCOMPARE(schema.fieldCount(), 3);
    QCOMPARE(types(schema, "$"), u"object"_s);
    QCOMPARE(types(schema, "$.id"), u"string or integer"_s);
    QCOMPARE(types(schema, "$.amount"), u"number"_s);
    QCOMPARE(types(schema, "$.note"), u"string or null"_s);
    QCOMPARE(presence(schema, "$.id"), u"all events"_s);
    QCOMPARE(presence(schema, "$.note"), u"66.7 % of events"_s);
}

void TestBodySchema::mergesTheElementsOfArrays()
{
    const BodySchema schema =
            of({ R"({"items":[{"sku":"a"},{"sku":"b","n":2}]})", R"({"items":[]})" });
    QCOMPARE(types(schema, "$.items"), u"array of object"_s);
    QCOMPARE(field(schema, "$.items").fewest, 0);
    QCOMPARE(field(schema, "$.items").most, 2);
    QCOMPARE(field(schema, "$.items[*].sku").objects, 2);
    QCOMPARE(field(schema, "$.items[*].sku").events.count, 1);
    QCOMPARE(presence(schema, "$.items[*].n"), u"50 % of the objects"_s);
    QCOMPARE(presence(schema, "$.items[*].sku"), u"always, in 50 % of events"_s);
}

void TestBodySchema::knowsWhichEventsLackAField()
{
    const BodySchema schema =
            of({ R"({"a":1})", R"({"a":1,"b":1})", R"({"a":1})", R"({"a":1,"b":2})" });
    QCOMPARE(field(schema, "$.b").firstWithout.id, 1);
    QCOMPARE(field(schema, "$.b").lastWithout.id, 3);
    QCOMPARE(field(schema, "$.a").firstWithout.id, 0);
}

void TestBodySchema::tellsWhenAFieldFirstAppearedInAnyOrderOfReading()
{
    std::vector<qint64> ids{ 1, 2, 3, 4, 5 };
    do {
        BodySchema schema;
        for (const qint64 id : ids)
            schema.add(at(id), id < 4 ? R"({"a":1})" : R"({"a":1,"new":true})", "application/json");
        QCOMPARE(history(schema, "$.new"),
                 QStringList{ u"first appeared on 4000000, with event #4"_s });
        QCOMPARE(history(schema, "$.a"), QStringList());
    } while (std::next_permutation(ids.begin(), ids.end()));
}

void TestBodySchema::tellsWhenATypeChanged()
{
    BodySchema schema;
    for (const qint64 id : { 6, 5, 4, 3, 2, 1 })
        schema.add(at(id), id < 4 ? R"({"amount":100})" : R"({"amount":"100"})",
                   "application/json");
    QCOMPARE(history(schema, "$.amount"),
             QStringList{ u"became a string on 4000000, with event #4"_s });
    const BodySchema fraction = of({ R"({"a":1})", R"({"a":1.5})", R"({"a":null})", R"({"a":2})" });
    QCOMPARE(history(fraction, "$.a"),
             QStringList{ u"was first null on 3000000, with event #3"_s });
}

void TestBodySchema::aTypeThatComesBackIsNoChangeOfAll()
{
    const BodySchema schema = of({ R"({"a":1})", R"({"a":"x"})", R"({"a":2})" });
    QCOMPARE(history(schema, "$.a"),
             QStringList{ u"was first a string on 2000000, with event #2"_s });
}

void TestBodySchema::mergingIsAsReadingOneByOne()
{
    QRandomGenerator random(7);
    const auto value = [&random](auto &&self, int depth) -> QByteArray {
        switch (random.bounded(depth > 2 ? 4 : 6)) {
        case 0:
            return QByteArray::number(random.bounded(5));
        case 1:
            return "\"v" + QByteArray::number(random.bounded(30)) + '"';
        case 2:
            return "true";
        case 3:
            return "null";
        case 4: {
            QByteArrayList elements;
            for (int i = random.bounded(3); i > 0; --i)
                elements += self(self, depth + 1);
            return '[' + elements.join(',') + ']';
        }
        default: {
            QByteArrayList members;
            for (char name = 'a'; name < 'f'; ++name) {
                if (random.bounded(2) == 0)
                    members += QByteArray("\"") + name + "\":" + self(self, depth + 1);
            }
            return '{' + members.join(',') + '}';
        }
        }
    };
    const auto told = [](const BodySchema &schema) {
        QStringList lines;
        for (const SchemaPlace &place : schemaPlaces(schema)) {
            const SchemaField &one = *place.field;
            QStringList line{
                QString::fromUtf8(place.path),      schemaTypesText(one),
                schemaPresenceText(place, schema),  QString::fromUtf8(one.least),
                QString::fromUtf8(one.greatest),    QString::number(one.longest),
                QString::number(one.fewest),        QString::number(one.firstWithout.id),
                QString::number(one.lastWithout.id)
            };
            for (const SchemaTally &tally : one.types)
                line += u"%1/%2/%3"_s.arg(tally.count).arg(tally.first.id).arg(tally.last.id);
            lines += line.join(u'|');
        }
        lines.sort();
        return lines;
    };
    for (int round = 0; round < 50; ++round) {
        BodySchema whole;
        std::array<BodySchema, 3> parts;
        for (qint64 id = 1; id <= 40; ++id) {
            const QByteArray body = "{\"x\":" + value(value, 0) + '}';
            whole.add(at(id), body, "application/json");
            parts.at(random.bounded(3U)).add(at(id), body, "application/json");
        }
        BodySchema merged = parts[2];
        merged.merge(parts[0]);
        merged.merge(parts[1]);
        QCOMPARE(told(merged), told(whole));
        QCOMPARE(merged.fieldCount(), whole.fieldCount());
    }
}

void TestBodySchema::listsTheValuesOfAnEnumeration()
{
    QByteArrayList bodies;
    for (int i = 0; i < 30; ++i)
        bodies += i % 3 == 0 ? R"({"s":"paid","id":"i)" + QByteArray::number(i) + "\"}"
                             : R"({"s":"refused","id":"i)" + QByteArray::number(i) + "\"}";
    const BodySchema schema = of(bodies);
    QVERIFY(isEnumeration(field(schema, "$.s")));
    QCOMPARE(schemaValuesText(field(schema, "$.s")), u"\"paid\" (10), \"refused\" (20)"_s);
    QVERIFY(!isEnumeration(field(schema, "$.id")));
    QVERIFY(field(schema, "$.id").hasMoreValues);
    QCOMPARE(schemaValuesText(field(schema, "$.id")), u"2 to 3 characters"_s);
}

void TestBodySchema::keepsNumbersAsTheyWereWritten()
{
    const BodySchema schema = of({ R"({"n":12345678901234567891})", R"({"n":12345678901234567890})",
                                   R"({"n":-1.50})", R"({"n":2})" });
    QCOMPARE(field(schema, "$.n").least, "-1.50"_ba);
    QCOMPARE(field(schema, "$.n").greatest, "12345678901234567891"_ba);
}

void TestBodySchema::recognisesFormats_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *name, const QByteArrayList &values, const QByteArray &key,
                        const QString &format) { QTest::newRow(name) << values << key << format; };
    row("uuid", { "\"550e8400-e29b-41d4-a716-446655440000\"" }, "x", u"UUID"_s);
    row("uuid and another", { "\"550e8400-e29b-41d4-a716-446655440000\"", "\"b\"" }, "x", {});
    row("time", { "\"2026-11-12T10:00:00Z\"", "\"2026-11-12T10:00:00.25+01:00\"" }, "x",
        u"ISO time"_s);
    row("time without zone", { "\"2026-11-12T10:00:00Z\"", "\"2026-11-12 10:00\"" }, "x",
        u"ISO time, not all with seconds and a zone"_s);
    row("date", { "\"2026-11-12\"" }, "x", u"date"_s);
    row("unix", { "1763000000", "1763000001" }, "created_at", u"Unix time in seconds"_s);
    row("an amount of as many digits", { "1763000000" }, "amount", {});
    row("a number that nothing names", { "1763000000" }, "x", {});
    row("milliseconds", { "1763000000000" }, "timestamp", u"Unix time in milliseconds"_s);
    row("e-mail", { "\"ann@example.org\"" }, "x", u"e-mail address"_s);
    row("url", { "\"https://example.org/" + QByteArray(200, 'a') + "\"", "\"http://a/b\"" }, "x",
        u"URL"_s);
    row("no url", { "\"example.org\"" }, "x", {});
}

void TestBodySchema::recognisesFormats()
{
    QFETCH(QByteArrayList, values);
    QFETCH(QByteArray, key);
    QFETCH(QString, format);
    BodySchema schema;
    for (const QByteArray &value : values)
        schema.add({ 1, 1'763'000'000'000'000 }, "{\"" + key + "\":" + value + '}', {});
    const auto found = likeliestFormat(field(schema, "$." + key).formats);
    QCOMPARE(found ? QString::fromLatin1(schemaFormatName(*found)) : QString(), format);
}

void TestBodySchema::readsForms()
{
    BodySchema schema;
    schema.add(at(1), "a=1&b=x+y&b=z", "application/x-www-form-urlencoded");
    schema.add(at(2), "a=2", "application/x-www-form-urlencoded");
    const auto places = schemaPlaces(schema);
    QCOMPARE(places.size(), std::size_t(2));
    QCOMPARE(places[0].path, "a"_ba);
    QCOMPARE(places[0].field->kind, SchemaField::Kind::FormField);
    QCOMPARE(places[1].field->repeats.count, 1);
    QCOMPARE(places[1].field->values.front().text, "x y"_ba);
    QCOMPARE(presence(schema, "b"), u"50 % of events"_s);
}

void TestBodySchema::readsRecordsAndOtherEncodings()
{
    BodySchema schema;
    schema.add(at(1), "{\"a\":1}\n{\"a\":2,\"b\":3}\n", "application/x-ndjson");
    QCOMPARE(field(schema, "$.a").of(SchemaType::Integer).count, 2);
    QCOMPARE(field(schema, "$.a").events.count, 1);
    const QString text = u"{\"a\":\"x\"}"_s;
    schema.add(at(2), QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2),
               "application/json");
    schema.add(at(3), "\xef\xbb\xbf{\"a\":true}", "application/json");
    QCOMPARE(types(schema, "$.a"), u"string, integer or boolean"_s);
    QCOMPARE(schema.unreadCount(), 0);
}

void TestBodySchema::countsWhatItCannotRead()
{
    BodySchema schema;
    schema.add(at(1), "", "application/json");
    schema.add(at(2), "{\"a\":", "application/json");
    schema.add(at(3), "<a/>", "application/xml");
    schema.add(at(4), "{}", "application/json");
    schema.addUnread(at(5), { SchemaProblem::Kind::Coded, PayloadFormat::Empty });
    QCOMPARE(schema.events().count, 5);
    QCOMPARE(schema.unreadCount(), 4);
    QCOMPARE(schemaUnreadText(schema),
             u"4 could not be read: no body (1), JSON with a mistake (1), not JSON or a form but "
             "XML (1), compressed in a way that could not be undone (1)."_s);
    QCOMPARE(schema.unread().begin()->second.ids, std::vector<qint64>{ 1 });
}

void TestBodySchema::aMistakeAddsNoField()
{
    const BodySchema schema = of({ R"({"a":1})", R"({"b":1,"c":})", R"({"d":1} x)" });
    QCOMPARE(schema.fieldCount(), 1);
    QCOMPARE(schema.unreadCount(), 2);
}

void TestBodySchema::countsRepeatedNames()
{
    const BodySchema schema = of({ R"({"a":1,"a":"x","\u0061":2})" });
    QCOMPARE(field(schema, "$.a").repeats.count, 2);
    QCOMPARE(field(schema, "$.a").objects, 1);
    QCOMPARE(types(schema, "$.a"), u"string or integer"_s);
}

void TestBodySchema::anObjectOfManyNamesIsAMap()
{
    QByteArray users;
    for (int i = 0; i < 1000; ++i)
        users += (i == 0 ? "\"u" : ",\"u") + QByteArray::number(i) + R"(":{"name":"n"})";
    const BodySchema schema =
            of({ "{\"users\":{" + users + "}}", R"({"users":{"other":{"age":1}}})" });
    QVERIFY(field(schema, "$.users").isMap());
    QCOMPARE(types(schema, "$.users.*"), u"object"_s);
    QCOMPARE(field(schema, "$.users.*.name").of(SchemaType::String).count, 1000);
    QCOMPARE(field(schema, "$.users.*").events.count, 2);
    QCOMPARE(field(schema, "$.users.*.name").events.count, 1);
    QCOMPARE(schema.fieldCount(), 4);
}

void TestBodySchema::staysBoundedWhateverIsSent()
{
    // Deep, wide, wide at each level, long names.
    BodySchema schema;
    schema.add(at(1), QByteArray(9'000, '[') + QByteArray(9'000, ']'), "application/json");
    QByteArray wide = "{";
    for (int i = 0; i < 100; ++i) {
        wide += (i == 0 ? "\"k" : ",\"k") + QByteArray::number(i) + "\":{";
        for (int j = 0; j < 200; ++j)
            wide += (j == 0 ? "\"k" : ",\"k") + QByteArray::number(j) + "\":1";
        wide += '}';
    }
    schema.add(at(2), wide + '}', "application/json");
    schema.add(at(3), "{\"" + QByteArray(1'000'000, 'n') + "\":1}", "application/json");
    schema.add(at(4), QByteArray(100'000, '['), "application/json");
    QVERIFY(schema.fieldCount() <= kSchemaFieldsMax);
    QVERIFY(schema.leftOutCount() > 0);
    QCOMPARE(schema.unreadCount(), 1);
    int deepest = 0;
    for (const SchemaPlace &place : schemaPlaces(schema))
        deepest = qMax(deepest, place.depth);
    QCOMPARE(deepest, kSchemaDepthMax);
    BodySchema twice = schema;
    twice.merge(schema);
    QVERIFY(twice.fieldCount() <= kSchemaFieldsMax);
}

void TestBodySchema::escapesAndLongStringsAreMeasuredInCharacters()
{
    const BodySchema schema = of({ R"({"a":"\ud83d\ude00\n\u00e9x"})" });
    QCOMPARE(field(schema, "$.a").longest, 4);
    const BodySchema direct = of({ "{\"a\":\"\xf0\x9f\x98\x80\xc3\xa9\"}" });
    QCOMPARE(field(direct, "$.a").longest, 2);
    const BodySchema longer = of({ "{\"a\":\"" + QByteArray("\\u00e9").repeated(100'000) + "\"}" });
    QCOMPARE(field(longer, "$.a").longest, 100'000);
    QVERIFY(field(longer, "$.a").values.front().isCut);
    QVERIFY(field(longer, "$.a").values.front().text.size() <= kSchemaValueBytesMax);
    QCOMPARE(field(longer, "$.a").values.front().text.first(2), "\xc3\xa9"_ba);
}

void TestBodySchema::pathsAreThoseOfTheQueryLanguage()
{
    const QByteArray body = R"({"a b":{"it's":[[{"x":1}]]},"":2,"n":3})";
    const BodySchema schema = of({ body });
    for (const SchemaPlace &place : schemaPlaces(schema)) {
        const auto path = JsonPath::parse(place.path);
        QVERIFY2(path, place.path.constData());
        QVERIFY2(jsonLexemeAt(body, *path), place.path.constData());
    }
}

void TestBodySchema::exportsJsonSchemaThatIsJson()
{
    BodySchema schema = of({ R"({"id":"a\"b","n":[1,null],"o":1.0,"\u202e":{}})",
                             R"({"id":"c","n":[],"e":"ann@example.org"})" });
    schema.add(at(3), "a=\xff&b=2", "application/x-www-form-urlencoded");
    const QByteArray text = jsonSchemaOf(schema, { u"t\"x"_s, u"Of 3 events."_s });
    JsonReader reader(text);
    JsonReader::Token token = reader.next();
    while (token != JsonReader::Token::End && token != JsonReader::Token::Error)
        token = reader.next();
    QCOMPARE(token, JsonReader::Token::End);
    const auto at = [&text](const char *path) {
        return jsonTextAt(text, *JsonPath::parse(path)).value_or("-");
    };
    QCOMPARE(at("$.$schema"), "https://json-schema.org/draft/2020-12/schema"_ba);
    QCOMPARE(at("$.title"), "t\"x"_ba);
    QCOMPARE(at("$.anyOf[0].properties.n.type"), "array"_ba);
    QCOMPARE(at("$.anyOf[0].properties.n.items.type[1]"), "null"_ba);
    QCOMPARE(at("$.anyOf[0].properties.e.format"), "email"_ba);
    QCOMPARE(at("$.anyOf[0].properties.o.examples[0]"), "1.0"_ba);
    QCOMPARE(at("$.anyOf[0].required[0]"), "id"_ba);
    QCOMPARE(at("$.anyOf[0].required[2]"), "-"_ba);
    QCOMPARE(at("$.anyOf[1].properties.b.type"), "string"_ba);
}

void TestBodySchema::exportsMarkdownWithoutMarkupOfSenders()
{
    const BodySchema schema = of({ R"({"a|b`":"<img src=x> [l](http://x) |","\u202ex":1})" });
    const QByteArray text = markdownOf(schema, { u"<b>"_s, u"Of 1 event."_s },
                                       [](qint64 us) { return QString::number(us); });
    QVERIFY(!text.contains("<img"));
    QVERIFY(!text.contains("<b>"));
    QVERIFY(!text.contains("[l]("));
    QVERIFY(text.contains("\\u{202e}"));
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("| "))
            QCOMPARE(QByteArray(line).replace("\\|", "").count('|'), 7);
    }
}

void TestBodySchema::leavesValuesOutOfExportsOnRequest()
{
    const BodySchema schema = of(QByteArrayList(9, R"({"name":"Ann Example"})"));
    const SchemaExportOptions options{ u"t"_s, u"d"_s, false };
    QVERIFY(!jsonSchemaOf(schema, options).contains("Ann"));
    QVERIFY(!markdownOf(schema, options, [](qint64) { return QString(); }).contains("Ann"));
    QVERIFY(jsonSchemaOf(schema, { u"t"_s, u"d"_s }).contains("Ann"));
}

QTEST_GUILESS_MAIN(TestBodySchema)
#include "tst_bodyschema.moc"
