// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "contractevents.h"

using namespace Qt::StringLiterals;

namespace hookloupe {

Event fullEvent()
{
    Event event = eventOf(wireOf("/a%20b?x=1", QByteArray("{\"n\":1}\0\xff", 9)));
    event.receivedAtUs = 1'764'000'000'123'456;
    event.completedAtUs = 1'764'000'000'223'456;
    event.peer = u"127.0.0.1:50332"_s;
    event.local = u"[::1]:8025"_s;
    event.tls = true;
    event.endpoint = u"Zahlungen é"_s;
    event.signedUrl = "https://example.test/a?b=%20";
    event.verdict = Verdict::StaleTimestamp;
    event.scheme = u"stripe"_s;
    event.reason = u"The timestamp is 20 minutes old."_s;
    event.eventType = "payment.confirmed";
    event.deliveryId = "evt_1";
    event.retryWindowUs = 3'600'000'000;
    EventOrigin origin;
    origin.isProxyTrusted = true;
    event.origin = std::make_shared<const EventOrigin>(origin);
    event.response = {
        .status = 299,
        .reason = "Fine \xff",
        .fields = { { "X-A", "1" }, { "x-a", QByteArray("\0\xff", 2) }, { "Empty", "" } },
        .body = QByteArray("\0body", 5),
        .state = AnswerState::Withheld,
        .origin = u"Rule 2."_s
    };
    return event;
}

void compareEvents(const Event &stored, const Event &given)
{
    QCOMPARE(stored.request.wire, given.request.wire);
    QCOMPARE(stored.request.body().toByteArray(), given.request.body().toByteArray());
    QCOMPARE(stored.request.targetBytes().toByteArray(), given.request.targetBytes().toByteArray());
    QCOMPARE(stored.request.ownedFields(), given.request.ownedFields());
    QCOMPARE(stored.receivedAtUs, given.receivedAtUs);
    QCOMPARE(stored.completedAtUs, given.completedAtUs);
    QCOMPARE(stored.kind, given.kind);
    QCOMPARE(stored.provenance, given.provenance);
    QCOMPARE(stored.peer, given.peer);
    QCOMPARE(stored.local, given.local);
    QCOMPARE(stored.tls, given.tls);
    QCOMPARE(stored.endpoint, given.endpoint);
    QCOMPARE(stored.signedUrl, given.signedUrl);
    QCOMPARE(stored.verdict, given.verdict);
    QCOMPARE(stored.scheme, given.scheme);
    QCOMPARE(stored.reason, given.reason);
    QCOMPARE(stored.eventType, given.eventType);
    QCOMPARE(stored.deliveryId, given.deliveryId);
    QCOMPARE(stored.retryWindowUs, given.retryWindowUs);
    QCOMPARE(stored.origin != nullptr, given.origin != nullptr);
    if (given.origin)
        QVERIFY(*stored.origin == *given.origin);
    QCOMPARE(stored.response.status, given.response.status);
    QCOMPARE(stored.response.reason, given.response.reason);
    QCOMPARE(stored.response.fields, given.response.fields);
    QCOMPARE(stored.response.body, given.response.body);
    QCOMPARE(stored.response.state, given.response.state);
    QCOMPARE(stored.response.origin, given.response.origin);
    QCOMPARE(stored.response.afterUs, given.response.afterUs);
}

Event randomEvent(QRandomGenerator &random)
{
    if (random.bounded(20) == 0) {
        Event gap;
        gap.kind = EventKind::Gap;
        gap.receivedAtUs = 1'790'000'000'000'000;
        gap.origin = std::make_shared<const EventOrigin>(
                EventOrigin{ .gapUntilUs = gap.receivedAtUs + 1'000'000 });
        return gap;
    }
    const auto word = [&random] {
        return QList<QByteArray>{ "paid", "open", "failed" }.at(random.bounded(3));
    };
    Event event = eventOf(wireOf(
            "/" + word() + "?q=" + word(),
            "{\"status\":\"" + word() + "\",\"n\":" + QByteArray::number(random.bounded(20)) + '}',
            "X-Word: " + word()));
    event.kind = random.bounded(10) == 0 ? EventKind::Refused : EventKind::Request;
    event.endpoint = QString::fromLatin1(word());
    event.verdict = static_cast<Verdict>(random.bounded(kVerdictCount));
    event.eventType = random.bounded(4) == 0 ? QByteArray(300, 'x') + word() : word();
    event.deliveryId = random.bounded(3) == 0 ? word() : QByteArray();
    event.response.status = random.bounded(2) == 0 ? 200 : 500;
    event.response.afterUs = random.bounded(4) == 0 ? -1 : random.bounded(9'000'000);
    // Bursts, pauses, and a clock that was set back.
    event.receivedAtUs = 1'790'000'000'000'000 + random.bounded(3'000) * 100'000LL
            - (random.bounded(30) == 0 ? 86'400'000'000 : 0);
    return event;
}

Query queryOf(const QString &text)
{
    QueryMistake mistake;
    auto query = Query::parse(text, &mistake);
    if (!query)
        qFatal("%s: %s", qPrintable(text), qPrintable(mistake.sentence));
    return *std::move(query);
}

Ids allIds(EventReader &reader, const EventFilter &filter, qint64 beforeId)
{
    Ids all;
    const auto done = reader.ids(
            filter, beforeId,
            [&all](const Ids &piece) {
                all.insert(all.end(), piece.begin(), piece.end());
                return true;
            },
            never());
    if (!done)
        qWarning("%s", qPrintable(done.error().sentence));
    return all;
}

const std::atomic<bool> &never()
{
    static const std::atomic<bool> cancelled{ false };
    return cancelled;
}

} // namespace hookloupe
