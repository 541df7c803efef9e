// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"
#include "core/lifeline/lifelinefacts.h"
#include "core/lifeline/lifelinetext.h"
#include "core/query/query.h"
#include "core/signature/scheme.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

LifelineRule builtIn(const QString &id)
{
    const auto found = std::ranges::find(builtInLifelines(), id, &LifelineRule::id);
    return found == builtInLifelines().end() ? LifelineRule() : *found;
}

Event eventWith(const QByteArray &body, const QByteArray &type, const QString &scheme = {})
{
    Event event;
    event.request = *parseStoredRequest("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: "
                                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    event.eventType = type;
    event.scheme = scheme;
    event.receivedAtUs = 1'764'000'100'000'000;
    return event;
}

} // namespace

/// The rules of life-lines: as data, as text, and what they read of an event.
class TestLifelineRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInOnesAreWhole();
    void aDocumentKeepsThem();
    void ownOnesTakeThePlaceOfBuiltInOnes();
    void mistakesHaveAPlace_data();
    void mistakesHaveAPlace();
    void patterns_data();
    void patterns();
    void textsAreReadAsTheyAreWritten();
    void mistakesInATextHaveALine_data();
    void mistakesInATextHaveALine();
    void spans();
    void readsAnEvent_data();
    void readsAnEvent();
    void choosesTheRuleOfAnEvent();
    void theQueryFindsEverySpellingOfTheId_data();
    void theQueryFindsEverySpellingOfTheId();
};

void TestLifelineRule::builtInOnesAreWhole()
{
    const QList<LifelineRule> &all = builtInLifelines();
    QVERIFY(all.size() >= 12);
    QSet<QString> ids;
    for (const LifelineRule &rule : all) {
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids.insert(rule.id);
        QVERIFY2(rule.check(), qPrintable(rule.id));
        QVERIFY2(!rule.source.isEmpty() && !rule.isOwn, qPrintable(rule.id));
        for (const QString &scheme : rule.schemes)
            QVERIFY2(SchemeCatalogue::builtIn().find(scheme), qPrintable(scheme));
        // No state that nothing leads to, and one at least that may stay.
        for (const LifelineState &state : rule.states) {
            const bool isReached =
                    state.isStart || std::ranges::any_of(rule.states, [&](const auto &from) {
                        return from.next.contains(state.name);
                    });
            QVERIFY2(isReached, qPrintable(rule.id + u": "_s + state.name));
        }
        QVERIFY2(std::ranges::any_of(rule.states, &LifelineState::isEnd), qPrintable(rule.id));
    }
}

void TestLifelineRule::aDocumentKeepsThem()
{
    QList<LifelineRule> own = builtInLifelines();
    for (LifelineRule &rule : own)
        rule.isOwn = true;
    QCOMPARE(lifelinesFromJson(lifelinesToJson(own)), own);
    QVERIFY(lifelinesFromJson("").isEmpty());
    QVERIFY(lifelinesFromJson("[1,2").isEmpty());
    // One that cannot be used costs the others nothing.
    QCOMPARE(lifelinesFromJson("{\"lifelines\":[{\"id\":\"x\"},"
                               + QJsonDocument(own.first().toJson()).toJson() + "]}")
                     .size(),
             1);
}

void TestLifelineRule::ownOnesTakeThePlaceOfBuiltInOnes()
{
    LifelineRule changed = builtIn(u"payment"_s);
    changed.name = u"Mine"_s;
    LifelineRule added = changed;
    added.id = u"added"_s;
    const QList<LifelineRule> all = allLifelines({ changed, added });
    QCOMPARE(all.size(), builtInLifelines().size() + 1);
    QCOMPARE(all.first().name, u"Mine"_s);
    QCOMPARE(std::ranges::count(all, u"payment"_s, &LifelineRule::id), 1);
}

void TestLifelineRule::mistakesHaveAPlace_data()
{
    QTest::addColumn<LifelineRule>("rule");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QString &where, auto change) {
        LifelineRule rule = builtIn(u"payment"_s);
        change(rule);
        QTest::newRow(name) << rule << where;
    };
    row("no name", u"name"_s, [](LifelineRule &rule) { rule.name = u" "_s; });
    row("no path", u"id_path"_s, [](LifelineRule &rule) { rule.idPath.clear(); });
    row("no such path", u"id_path"_s, [](LifelineRule &rule) { rule.idPath = "payment id"; });
    row("no such time", u"time_path"_s, [](LifelineRule &rule) { rule.timePath = "$["; });
    row("no such state path", u"state_path"_s, [](LifelineRule &rule) { rule.statePath = "x y"; });
    row("no states", u"states"_s, [](LifelineRule &rule) { rule.states.clear(); });
    row("twice", u"states"_s, [](LifelineRule &rule) { rule.states.append(rule.states.first()); });
    row("leads nowhere", u"states"_s, [](LifelineRule &rule) { rule.states[0].next += u"no"_s; });
    row("no start", u"states"_s, [](LifelineRule &rule) {
        for (LifelineState &state : rule.states)
            state.isStart = false;
    });
    row("no map", u"map"_s, [](LifelineRule &rule) { rule.mappings.clear(); });
    row("no such state", u"map"_s, [](LifelineRule &rule) { rule.mappings[0].state = u"no"_s; });
}

void TestLifelineRule::mistakesHaveAPlace()
{
    QFETCH(const LifelineRule, rule);
    const auto checked = rule.check();
    QVERIFY(!checked);
    QTEST(checked.error().where, "where");
    QVERIFY(checked.error().sentence.endsWith(u'.') || checked.error().sentence.contains(u'$'));
    QVERIFY(!LifelineRule::fromJson(rule.toJson()));
}

void TestLifelineRule::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("equal") << u"a.b"_s << u"a.b"_s << true;
    QTest::newRow("case") << u"a"_s << u"A"_s << false;
    QTest::newRow("star") << u"payment.*"_s << u"payment.failed"_s << true;
    QTest::newRow("star of nothing") << u"payment*"_s << u"payment"_s << true;
    QTest::newRow("star, another") << u"payment.*"_s << u"refund.failed"_s << false;
    QTest::newRow("in the middle") << u"*.sub*.x"_s << u"a.subscription.x.x"_s << true;
    QTest::newRow("one") << u"a?c"_s << u"abc"_s << true;
    QTest::newRow("one, missing") << u"a?c"_s << u"ac"_s << false;
    QTest::newRow("a dot is a dot") << u"a.c"_s << u"abc"_s << false;
    QTest::newRow("nothing") << QString() << QString() << true;
    QTest::newRow("many stars") << QString(60, u'*') + u"b"_s << QString(4'000, u'a') << false;
    QTest::newRow("that would explode")
            << u"*a*a*a*a*a*a*a*a*a*a*b"_s << QString(4'000, u'a') << false;
}

void TestLifelineRule::patterns()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QTEST(fitsPattern(pattern, text), "fits");
}

void TestLifelineRule::textsAreReadAsTheyAreWritten()
{
    for (const LifelineRule &rule : builtInLifelines()) {
        const auto states = statesFromText(statesText(rule.states));
        QVERIFY2(states, qPrintable(rule.id));
        QCOMPARE(*states, rule.states);
        const auto mappings = mappingsFromText(mappingsText(rule.mappings));
        QVERIFY2(mappings, qPrintable(rule.id));
        QCOMPARE(*mappings, rule.mappings);
    }
    const auto states =
            statesFromText(u"\n  pending (start, within 30 min)->done , failed\n\ndone(end)\n");
    QVERIFY(states);
    QCOMPARE(*states,
             (QList<LifelineState>{ { .name = u"pending"_s,
                                      .isStart = true,
                                      .withinMs = 1'800'000,
                                      .next = { u"done"_s, u"failed"_s } },
                                    { .name = u"done"_s, .isEnd = true } }));
}

void TestLifelineRule::mistakesInATextHaveALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("said");
    QTest::newRow("no name") << u"a -> b\n-> c"_s << u"2"_s << u"name of a state"_s;
    QTest::newRow("open") << u"a (start -> b"_s << u"1"_s << u"not closed"_s;
    QTest::newRow("a word") << u"a\n\nb (begin)"_s << u"3"_s << u"“begin”"_s;
    QTest::newRow("a span") << u"a (within soon)"_s << u"1"_s << u"within"_s;
    QTest::newRow("no target") << u"a ->"_s << u"1"_s << u"behind the arrow"_s;
    QTest::newRow("a comma") << u"a -> b,,c"_s << u"1"_s << u"two commas"_s;
}

void TestLifelineRule::mistakesInATextHaveALine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const auto states = statesFromText(text);
    QVERIFY(!states);
    QTEST(states.error().where, "where");
    QVERIFY2(states.error().sentence.contains(said), qPrintable(states.error().sentence));
    const auto mappings = mappingsFromText(u"a = b\nx\n");
    QVERIFY(!mappings);
    QCOMPARE(mappings.error().where, u"2"_s);
    QVERIFY(!mappingsFromText(u"= b"));
    QVERIFY(!mappingsFromText(u"a ="));
    // A value may hold the sign.
    QCOMPARE(mappingsFromText(u"a=b = c")->first().pattern, u"a=b"_s);
}

void TestLifelineRule::spans()
{
    QCOMPARE(lifelineSpan(u"90 s").value_or(0), 90'000);
    QCOMPARE(lifelineSpan(u"30min").value_or(0), 1'800'000);
    QCOMPARE(lifelineSpan(u" 2 h ").value_or(0), 7'200'000);
    QCOMPARE(lifelineSpan(u"1 d").value_or(0), 86'400'000);
    for (const QString &none : { u""_s, u"2"_s, u"h"_s, u"-1 h"_s, u"0 s"_s, u"1 week"_s,
                                 u"99999999999999999999 s"_s, u"9999999999 d"_s })
        QVERIFY2(!lifelineSpan(none), qPrintable(none));
    QCOMPARE(lifelineSpanText(5'400'000), u"90 min"_s);
}

void TestLifelineRule::readsAnEvent_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("businessId");
    QTest::addColumn<QString>("state");
    QTest::addColumn<qint64>("ownS");
    QTest::newRow("by type") << u"payment"_s << "payment.confirmed"_ba
                             << "{\"timestamp\":1764000000,\"payment\":{\"id\":\"pay_1\"}}"_ba
                             << "pay_1"_ba << u"confirmed"_s << qint64(1'764'000'000);
    QTest::newRow("by a value") << u"shopify-order"_s << "orders/paid"_ba
                                << "{\"id\":4501,\"financial_status\":\"paid\",\"updated_at\":"
                                   "\"2025-11-24T16:00:00Z\"}"_ba
                                << "4501"_ba << u"paid"_s << qint64(1'764'000'000);
    QTest::newRow("no id") << u"payment"_s << "payment.confirmed"_ba
                           << "{\"payment\":{}}"_ba
                           << ""_ba << u"confirmed"_s << qint64(-1);
    QTest::newRow("an id that is none") << u"payment"_s << "payment.failed"_ba
                                        << "{\"payment\":{\"id\":{\"a\":1}}}"_ba
                                        << ""_ba << u"failed"_s << qint64(-1);
    QTest::newRow("null") << u"payment"_s << "payment.failed"_ba
                          << "{\"payment\":{\"id\":null}}"_ba
                          << ""_ba << u"failed"_s << qint64(-1);
    QTest::newRow("a time that is none") << u"payment"_s << "payment.failed"_ba
                                         << "{\"timestamp\":\"soon\",\"payment\":{\"id\":1}}"_ba
                                         << "1"_ba << u"failed"_s << qint64(-1);
    QTest::newRow("a type that the map has not") << u"payment"_s << "payment.disputed"_ba
                                                 << "{\"payment\":{\"id\":\"p\"}}"_ba
                                                 << "p"_ba << QString() << qint64(-1);
    QTest::newRow("no JSON") << u"payment"_s << "payment.failed"_ba
                             << "<x/>"_ba
                             << ""_ba << u"failed"_s << qint64(-1);
}

void TestLifelineRule::readsAnEvent()
{
    QFETCH(const QString, rule);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    const LifelineFacts facts = lifelineFactsOf(builtIn(rule), eventWith(body, type));
    QTEST(facts.businessId, "businessId");
    QTEST(facts.state, "state");
    QTEST(facts.ownTimeUs ? *facts.ownTimeUs / 1'000'000 : -1, "ownS");
}

void TestLifelineRule::choosesTheRuleOfAnEvent()
{
    const QList<LifelineRule> &all = builtInLifelines();
    const auto chosen = [&](const Event &event) {
        const qsizetype at = lifelineRuleFor(all, event);
        return at < 0 ? QString() : all[at].id;
    };
    const QByteArray stripe = "{\"created\":1,\"data\":{\"object\":{\"id\":\"pi_1\"}}}";
    QCOMPARE(chosen(eventWith(stripe, "payment_intent.succeeded", u"stripe"_s)),
             u"stripe-payment-intent"_s);
    QCOMPARE(chosen(eventWith(stripe, "payment_intent.succeeded", u"github"_s)), QString());
    QCOMPARE(chosen(eventWith("{\"payment\":{\"id\":\"p\"}}", "payment.pending")), u"payment"_s);
    QCOMPARE(chosen(eventWith("{}", "payment.pending")), QString());
}

void TestLifelineRule::theQueryFindsEverySpellingOfTheId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("spelled");
    QTest::newRow("plain") << "pay_1"_ba
                           << "\"pay_1\""_ba;
    QTest::newRow("a number") << "4501"_ba
                              << "4501"_ba;
    QTest::newRow("a slash") << "gid://shop/Order/17"_ba
                             << "\"gid:\\/\\/shop\\/Order\\/17\""_ba;
    QTest::newRow("quotes") << "say \"hello\" OR x"_ba
                            << "\"say \\\"hello\\\" OR x\""_ba;
    QTest::newRow("not ASCII") << "bestellung-ä-1"_ba
                               << "\"bestellung-\\u00e4-1\""_ba;
    QTest::newRow("hardly anything") << "1"_ba
                                     << "1"_ba;
}

void TestLifelineRule::theQueryFindsEverySpellingOfTheId()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, spelled);
    LifelineRule rule = builtIn(u"payment"_s);
    rule.schemes = { u"stripe"_s, u"svix"_s };
    QueryMistake mistake;
    const auto query = Query::parse(lifelineQuery(rule, id), &mistake);
    QVERIFY2(query, qPrintable(mistake.sentence));
    const Event event =
            eventWith("{\"payment\":{\"id\":" + spelled + "}}", "payment.failed", u"svix"_s);
    QCOMPARE(lifelineFactsOf(rule, event).businessId, id);
    QVERIFY2(query->matches(EventFacts(event, event.receivedAtUs)), qPrintable(query->text()));
    Event other = event;
    other.scheme = u"github"_s;
    QVERIFY(!query->matches(EventFacts(other, other.receivedAtUs)));
}

QTEST_GUILESS_MAIN(TestLifelineRule)
#include "tst_lifelinerule.moc"
