// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/schemefile.h"
#include "tests/unit/signature/jsonschema.h"
#include "tests/unit/signature/signed.h"

#include <QFile>
#include <QJsonDocument>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

Scheme ownScheme(const QByteArray &id, const QByteArray &name)
{
    QJsonObject object = QJsonDocument::fromJson(*schemeFileText(schemeOf(u"github"))).object();
    object[u"id"_s] = QString::fromUtf8(id);
    object[u"name"_s] = QString::fromUtf8(name);
    auto scheme = Scheme::fromJson(QJsonDocument(object).toJson());
    if (!scheme)
        qFatal("%s", qPrintable(scheme.error().sentence));
    scheme->file = u"/home/me/"_s + scheme->id;
    return *scheme;
}

QJsonObject schema()
{
    return QJsonDocument::fromJson(schemeSchema()).object();
}

/// Every object with one member taken out, made a number, or with an unknown one, down to the
/// depths of \a value.
QList<QJsonValue> spoiled(const QJsonValue &value)
{
    QList<QJsonValue> all;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject more = object;
        more[u"nmae"_s] = u"x"_s;
        all.append(more);
        for (const QString &name : object.keys()) {
            QJsonObject less = object;
            less.remove(name);
            all.append(less);
            QJsonObject other = object;
            other[name] = -1.5;
            all.append(other);
            other[name] = u""_s;
            all.append(other);
            for (const QJsonValue &inner : spoiled(object.value(name))) {
                other[name] = inner;
                all.append(other);
            }
        }
    } else if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            for (const QJsonValue &inner : spoiled(array.at(i))) {
                QJsonArray other = array;
                other.replace(i, inner);
                all.append(other);
            }
        }
    }
    return all;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownSchemesStandAmongTheBuiltInOnes();
    void anOwnSchemeTakesThePlaceOfABuiltInOne();
    void theSharedBuiltInOneIsTheBuiltInOne();
    void aMistakeIsFoundInTheText_data();
    void aMistakeIsFoundInTheText();
    void theSchemaFitsEveryBuiltInFile();
    void theSchemaRefusesNothingThatTheReaderTakes();
    void theReaderRefusesMembersThatTheSchemaDoesNotKnow();
};

void TestCatalogue::ownSchemesStandAmongTheBuiltInOnes()
{
    const SchemeCatalogue catalogue =
            SchemeCatalogue::with({ ownScheme("ours", "Aardvark"), ownScheme("b", "Zzz") });
    QCOMPARE(catalogue.schemes().size(), SchemeCatalogue::builtIn().schemes().size() + 2);
    QCOMPARE(catalogue.schemes().last().id, u"b"_s);
    QVERIFY(catalogue.find(u"ours")->isOwn());
    QVERIFY(!catalogue.find(u"stripe")->isOwn());
    QVERIFY(!SchemeCatalogue::builtIn().find(u"ours"));
}

void TestCatalogue::anOwnSchemeTakesThePlaceOfABuiltInOne()
{
    const SchemeCatalogue catalogue = SchemeCatalogue::with({ ownScheme("stripe", "Our Stripe") });
    QCOMPARE(catalogue.schemes().size(), SchemeCatalogue::builtIn().schemes().size());
    QCOMPARE(catalogue.find(u"stripe")->name, u"Our Stripe"_s);
    QCOMPARE(SchemeCatalogue::builtIn().find(u"stripe")->name, u"Stripe"_s);
}

void TestCatalogue::theSharedBuiltInOneIsTheBuiltInOne()
{
    QCOMPARE(SchemeCatalogue::builtInShared().get(), &SchemeCatalogue::builtIn());
}

void TestCatalogue::aMistakeIsFoundInTheText_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QString>("member");
    QTest::newRow("a word") << "\"elements\""_ba
                            << "\"element\""_ba
                            << "\"form\""_ba << u"signature.form"_s;
    QTest::newRow("unknown") << "\"several\""_ba
                             << "\"sveral\""_ba
                             << "\"sveral\""_ba << u"signature.sveral"_s;
    QTest::newRow("missing") << "\"hint\""_ba
                             << "\"form\""_ba
                             << "\"key\""_ba << u"key.hint"_s;
    QTest::newRow("a part") << "{timestamp}.{body}\""_ba
                            << "{timestamp}.{bdoy}\""_ba
                            << "\"content\""_ba << u"content"_s;
    QTest::newRow("escaped name") << "\"several\""_ba
                                  << "\"s\\u0076eral\""_ba
                                  << "\"s\\u0076eral\""_ba << u"signature.sveral"_s;
    QTest::newRow("no JSON") << "\"hmac-sha256\","_ba
                             << "\"hmac-sha256\""_ba
                             << ""_ba << QString();
}

void TestCatalogue::aMistakeIsFoundInTheText()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, marked);
    QFETCH(const QString, member);
    QByteArray json = *schemeFileText(schemeOf(u"stripe"));
    const qsizetype at = json.lastIndexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const auto scheme = Scheme::fromJson(json);
    QVERIFY(!scheme);
    const SchemeMistake mistake = schemeMistake(json, scheme.error());
    QCOMPARE(mistake.member, member);
    QCOMPARE(json.mid(mistake.offset, mistake.length), marked);
    QVERIFY(mistake.sentence.endsWith(u'.'));
    const QByteArray before = json.first(mistake.offset);
    QCOMPARE(mistake.line, before.count('\n') + 1);
    QCOMPARE(mistake.column, before.size() - before.lastIndexOf('\n'));
}

void TestCatalogue::theSchemaFitsEveryBuiltInFile()
{
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const auto text = schemeFileText(scheme);
        QVERIFY(text);
        const QString misfit = schemaMisfit(schema(), QJsonDocument::fromJson(*text).object());
        QVERIFY2(misfit.isEmpty(), qPrintable(scheme.id + u' ' + misfit));
    }
}

void TestCatalogue::theSchemaRefusesNothingThatTheReaderTakes()
{
    const QJsonObject rules = schema();
    int refused = 0;
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const QJsonObject whole = QJsonDocument::fromJson(*schemeFileText(scheme)).object();
        for (const QJsonValue &bad : spoiled(whole)) {
            const QString misfit = schemaMisfit(rules, bad);
            if (misfit.isEmpty())
                continue;
            ++refused;
            QVERIFY2(!Scheme::fromJson(QJsonDocument(bad.toObject()).toJson()),
                     qPrintable(scheme.id + u' ' + misfit));
        }
    }
    QVERIFY(refused > 3000);
}

void TestCatalogue::theReaderRefusesMembersThatTheSchemaDoesNotKnow()
{
    const QJsonObject properties = schema().value("properties"_L1).toObject();
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const QJsonObject whole = QJsonDocument::fromJson(*schemeFileText(scheme)).object();
        for (const QJsonValue &bad : spoiled(whole)) {
            if (!QJsonDocument(bad.toObject()).toJson().contains("\"nmae\""))
                continue;
            QVERIFY2(!schemaMisfit(schema(), bad).isEmpty(), qPrintable(scheme.id));
        }
    }
    QVERIFY(!properties.contains("nmae"_L1));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
