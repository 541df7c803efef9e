// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/commands/fuzzymatch.h"
#include "ui/commands/palettemodel.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

Command commandOf(const QString &title, const QString &place = {}, const QString &reason = {})
{
    return { .id = title, .title = title, .place = place, .keys = {}, .reason = reason, .run = [] {
            } };
}

QStringList titlesOf(const PaletteModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

} // namespace

/// What fits what is typed, and in which order.
class TestPaletteModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksWhatWasTyped_data();
    void marksWhatWasTyped();
    void leavesOutWhatDoesNotFit();
    void prefersWholeWordsToScatteredLetters();
    void findsByThePlaceToo();
    void showsRecentOnesFirst();
    void keepsDisabledOnesWithTheirReason();
    void takesTenThousandWithoutHoldingTheWindow();
};

void TestPaletteModel::marksWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("nothing") << u""_s << u"Replay"_s << QList<int>();
    QTest::newRow("the start") << u"rep"_s << u"Replay"_s << QList<int>{ 0, 1, 2 };
    QTest::newRow("a later word") << u"MANY"_s << u"Replay many"_s << QList<int>{ 7, 8, 9, 10 };
    QTest::newRow("a word start before the inside")
            << u"re"_s << u"before re"_s << QList<int>{ 7, 8 };
    QTest::newRow("initials") << u"cac"_s << u"Copy as cURL"_s << QList<int>{ 0, 5, 8 };
    QTest::newRow("words in any order")
            << u"many rep"_s << u"Replay many"_s << QList<int>{ 0, 1, 2, 7, 8, 9, 10 };
    QTest::newRow("one place twice") << u"r r"_s << u"Replay"_s << QList<int>{ 0 };
    QTest::newRow("not ASCII") << u"ÄN"_s << u"für Ände"_s << QList<int>{ 4, 5 };
}

void TestPaletteModel::marksWhatWasTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const QList<int>, places);
    const auto match = fuzzyMatch(typed, text);
    QVERIFY(match);
    QCOMPARE(match->places, places);
}

void TestPaletteModel::leavesOutWhatDoesNotFit()
{
    QVERIFY(!fuzzyMatch(u"xyz", u"Replay"));
    QVERIFY(!fuzzyMatch(u"replays", u"Replay"));
    QVERIFY(!fuzzyMatch(u"ly ly z", u"Replay"));
    QVERIFY(fuzzyMatch(QString(1'000, u'a'), QString(64, u'a')));
}

void TestPaletteModel::prefersWholeWordsToScatteredLetters()
{
    PaletteModel model;
    model.setCommands({ commandOf(u"Signature schemes"_s), commandOf(u"Hide times"_s),
                        commandOf(u"Themes"_s), commandOf(u"Timeline"_s) },
                      {});
    model.setTyped(u"time"_s);
    model.finish();
    QCOMPARE(titlesOf(model), QStringList({ u"Timeline"_s, u"Hide times"_s }));
    model.setTyped(u"hm"_s);
    model.finish();
    QCOMPARE(titlesOf(model).size(), 3);
}

void TestPaletteModel::findsByThePlaceToo()
{
    PaletteModel model;
    model.setCommands(
            { commandOf(u"Stripe"_s, u"Scheme stripe"_s), commandOf(u"Quit"_s, u"File"_s) }, {});
    model.setTyped(u"scheme str"_s);
    model.finish();
    QCOMPARE(titlesOf(model), QStringList{ u"Stripe"_s });
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(PaletteModel::TitlePlacesRole).value<QList<int>>(), (QList{ 0, 1, 2 }));
    QCOMPARE(row.data(PaletteModel::PlacePlacesRole).value<QList<int>>(),
             (QList{ 0, 1, 2, 3, 4, 5 }));
}

void TestPaletteModel::showsRecentOnesFirst()
{
    PaletteModel model;
    model.setCommands({ commandOf(u"A"_s), commandOf(u"B"_s), commandOf(u"C"_s) },
                      { u"C"_s, u"gone"_s, u"B"_s });
    model.finish();
    QCOMPARE(titlesOf(model), QStringList({ u"C"_s, u"B"_s, u"A"_s }));
}

void TestPaletteModel::keepsDisabledOnesWithTheirReason()
{
    PaletteModel model;
    model.setCommands({ commandOf(u"Undo"_s, u"Edit"_s, u"there is nothing to undo"_s) }, {});
    model.finish();
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(PaletteModel::ReasonRole).toString(), u"there is nothing to undo"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             u"Undo, Edit, not available: there is nothing to undo"_s);
}

void TestPaletteModel::takesTenThousandWithoutHoldingTheWindow()
{
    std::vector<Command> commands;
    for (int i = 0; i < 10'000; ++i)
        commands.push_back(commandOf(u"endpoint of customer %1"_s.arg(i), u"Endpoint /hooks"_s));
    PaletteModel model;
    model.setCommands(std::move(commands), {});
    model.finish();
    QSignalSpy searched(&model, &PaletteModel::searched);
    QElapsedTimer timer;
    timer.start();
    model.setTyped(u"cust 9999"_s);
    const qint64 first = timer.elapsed();
    QVERIFY(model.isSearching());
    QVERIFY(searched.wait(10'000));
    const qint64 all = timer.elapsed();
    QCOMPARE(titlesOf(model), QStringList{ u"endpoint of customer 9999"_s });
    qInfo("10,000 commands: %lld ms for the first part, %lld ms for all", first, all);
    // A frame or two, on a machine that does much else.
    QVERIFY2(first < 100, qPrintable(QString::number(first)));
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
