// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/integration/store/storetesting.h"
#include "ui/deliveries/deliverytext.h"
#include "ui/deliveries/deliverytreemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qint64 kSecondUs = 1'000'000;
constexpr qint64 kStartUs = 1'700'000'000 * kSecondUs;
using Rows = QStringList;

Event attemptOf(const QByteArray &deliveryId, qint64 atS, int status = 503)
{
    Event event = eventOf(wireOf("/hooks", "{}"));
    event.endpoint = u"shop"_s;
    event.deliveryId = deliveryId;
    event.eventType = "order." + deliveryId;
    event.receivedAtUs = kStartUs + atS * kSecondUs;
    event.retryWindowUs = 3'600 * kSecondUs;
    event.response.status = status;
    return event;
}

QString cell(const QModelIndex &row, DeliveryColumn column)
{
    return row.siblingAtColumn(static_cast<int>(column)).data().toString();
}

/// "a3": the delivery and how many attempts it has.
Rows rowsOf(const DeliveryTreeModel &model)
{
    Rows rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        rows += cell(index, DeliveryColumn::DeliveryId) + QString::number(model.attemptsAt(index));
    }
    return rows;
}

} // namespace

/// Deliveries and attempts over a store, which another program writes to.
class TestDeliveryTree : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsAttemptsWithTheirSpacing();
    void newAttemptsMoveTheirDeliveryAndWhatIsHeldInIt();
    void aFilterKeepsADeliveryWhole();
    void removedAttemptsLeaveTheOthers();
    void growsByPages();
    void agreesWithTheStoreWhateverComes();

private:
    void open();
    void close();

    std::unique_ptr<EventWriter> m_writer;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DeliveryTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDeliveryTree::open()
{
    auto workspace = Workspace::open({ .storePath = path(), .useKeyring = false });
    VERIFY_OK(workspace);
    m_workspace = std::move(*workspace);
    m_workspace->followOtherPrograms();
    m_model = std::make_unique<DeliveryTreeModel>(m_workspace.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setActive(true);
}

void TestDeliveryTree::close()
{
    m_tester.reset();
    m_model.reset();
    m_workspace.reset();
    m_writer.reset();
}

void TestDeliveryTree::showsAttemptsWithTheirSpacing()
{
    m_writer = openWriter();
    appendOne(*m_writer, attemptOf("a", 0));
    appendOne(*m_writer, attemptOf("b", 1, 200));
    appendOne(*m_writer, attemptOf("a", 302, 200));
    appendOne(*m_writer, attemptOf("a", 303, 200));
    open();
    QTRY_COMPARE(rowsOf(*m_model), Rows({ u"a3"_s, u"b1"_s }));
    const QModelIndex delivery = m_model->index(0, 0);
    QCOMPARE(cell(delivery, DeliveryColumn::Name), u"order.a"_s);
    QCOMPARE(cell(delivery, DeliveryColumn::Answered), u"200"_s);
    QCOMPARE(cell(delivery, DeliveryColumn::Spacing), u"over 5 min 3 s"_s);
    QCOMPARE(m_model->idAt(delivery), 4);
    QVERIFY(m_model->hasChildren(delivery));
    QVERIFY(!m_model->hasChildren(m_model->index(1, 0)));
    if (m_model->canFetchMore(delivery))
        m_model->fetchMore(delivery);
    QTRY_COMPARE(m_model->rowCount(delivery), 3);
    const auto attempt = [&](int row) { return m_model->index(row, 0, delivery); };
    QCOMPARE(cell(attempt(0), DeliveryColumn::Name), u"Attempt 1"_s);
    QCOMPARE(cell(attempt(0), DeliveryColumn::Spacing), QString());
    QCOMPARE(cell(attempt(0), DeliveryColumn::Answered), u"503"_s);
    QCOMPARE(cell(attempt(1), DeliveryColumn::Name), u"Attempt 2"_s);
    QCOMPARE(cell(attempt(1), DeliveryColumn::Spacing), u"+5 min 2 s"_s);
    QCOMPARE(cell(attempt(2), DeliveryColumn::Name),
             u"Attempt 3, repeated after it was accepted"_s);
    QCOMPARE(cell(attempt(2), DeliveryColumn::Spacing), u"+1.0 s"_s);
    QCOMPARE(m_model->idAt(attempt(1)), 3);
    QCOMPARE(m_model->attemptsAt(attempt(1)), 0);
    close();
}

void TestDeliveryTree::newAttemptsMoveTheirDeliveryAndWhatIsHeldInIt()
{
    m_writer = openWriter();
    for (const char *id : { "a", "a", "b", "c" })
        appendOne(*m_writer, attemptOf(id, 1));
    open();
    QTRY_COMPARE(rowsOf(*m_model), Rows({ u"c1"_s, u"b1"_s, u"a2"_s }));
    const QPersistentModelIndex a = m_model->index(2, 0);
    m_model->fetchMore(a);
    QTRY_COMPARE(m_model->rowCount(a), 2);
    const QPersistentModelIndex first = m_model->index(0, 0, a);
    appendOne(*m_writer, attemptOf("a", 5));
    appendOne(*m_writer, attemptOf("d", 6));
    QTRY_COMPARE(rowsOf(*m_model), Rows({ u"d1"_s, u"a3"_s, u"c1"_s, u"b1"_s }));
    QCOMPARE(a.row(), 1);
    QTRY_COMPARE(m_model->rowCount(a), 3);
    QVERIFY(first.isValid());
    QCOMPARE(m_model->idAt(first), 1);
    QCOMPARE(first.parent(), QModelIndex(a));
    close();
}

void TestDeliveryTree::aFilterKeepsADeliveryWhole()
{
    m_writer = openWriter();
    appendOne(*m_writer, attemptOf("a", 0, 503));
    appendOne(*m_writer, attemptOf("b", 1, 503));
    appendOne(*m_writer, attemptOf("c", 2, 200));
    appendOne(*m_writer, attemptOf("a", 3, 200));
    open();
    m_model->setFilter({ .query = *Query::parse(u"status:503") });
    // By the attempts that match: the one of b is newer.
    QTRY_COMPARE(rowsOf(*m_model), Rows({ u"b1"_s, u"a2"_s }));
    QCOMPARE(m_model->idAt(m_model->index(1, 0)), 4);
    appendOne(*m_writer, attemptOf("b", 4, 200));
    QTRY_COMPARE(rowsOf(*m_model), Rows({ u"b2"_s, u"a2"_s }));
    appendOne(*m_writer, attemptOf("a", 5, 503));
    QTRY_COMPARE(rowsOf(*m_model), Rows({ u"a3"_s, u"b2"_s }));
    m_model->setFilter({ .query = *Query::parse(u"status:404") });
    QTRY_COMPARE(rowsOf(*m_model), Rows());
    QTRY_VERIFY(!m_model->isSearching());
    m_model->setActive(false);
    QCOMPARE(m_model->rowCount(), 0);
    close();
}

void TestDeliveryTree::removedAttemptsLeaveTheOthers()
{
    m_writer = openWriter();
    for (const char *id : { "a", "b", "a", "a" })
        appendOne(*m_writer, attemptOf(id, 1));
    open();
    QTRY_COMPARE(rowsOf(*m_model), Rows({ u"a3"_s, u"b1"_s }));
    const QPersistentModelIndex a = m_model->index(0, 0);
    m_model->fetchMore(a);
    QTRY_COMPARE(m_model->rowCount(a), 3);
    m_writer->remove({ 4 });
    QTRY_COMPARE(rowsOf(*m_model), Rows({ u"a2"_s, u"b1"_s }));
    QVERIFY(a.isValid());
    QTRY_COMPARE(m_model->rowCount(a), 2);
    QCOMPARE(m_model->idAt(a), 3);
    m_writer->remove({ 3, 1 });
    QTRY_COMPARE(rowsOf(*m_model), Rows({ u"b1"_s }));
    QVERIFY(!a.isValid());
    close();
}

void TestDeliveryTree::growsByPages()
{
    m_writer = openWriter();
    OutcomeCollector collector;
    constexpr int kCount = 2'300;
    for (int i = 0; i < kCount; ++i)
        QVERIFY(m_writer->append(collector.request(attemptOf(QByteArray::number(i), i))));
    QVERIFY(collector.waitFor(kCount));
    open();
    m_tester.reset(); // it fetches by itself
    QTRY_COMPARE(m_model->rowCount(), 1'000);
    for (const int rows : { 2'000, 2'300 }) {
        QTRY_VERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), rows);
    }
    QTRY_VERIFY(!m_model->isSearching());
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->idAt(m_model->index(kCount - 1, 0)), 1);
    close();
}

void TestDeliveryTree::agreesWithTheStoreWhateverComes()
{
    QRandomGenerator random(20261127);
    m_writer = openWriter();
    const auto append = [&](int count) {
        for (int i = 0; i < count; ++i)
            appendOne(*m_writer,
                      attemptOf(QByteArray::number(random.bounded(12)), i,
                                random.bounded(2) == 0 ? 200 : 503));
    };
    append(30);
    open();
    const EventFilter filter{ .query = *Query::parse(u"status:503"), .withoutGaps = true };
    m_model->setFilter(filter);
    const auto reader = openReader();
    // Said once more, in the plainest way.
    const auto expected = [&] {
        Rows rows;
        QSet<qint64> seen;
        std::vector<qint64> ids = *reader->idsInRange(filter, 1, 1'000'000);
        for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
            const std::vector<qint64> attempts = *reader->attempts(*id);
            // Removed since the ids were read: what is expected is asked for again.
            if (attempts.empty() || seen.contains(attempts.back()))
                continue;
            seen.insert(attempts.back());
            if (const auto event = reader->event(*id))
                rows += QString::fromUtf8((*event)->deliveryId) + QString::number(attempts.size());
        }
        return rows;
    };
    for (int round = 0; round < 12; ++round) {
        append(random.bounded(6));
        if (round % 3 == 2)
            m_writer->remove({ random.bounded(30) + 1, random.bounded(30) + 1 });
        QTRY_COMPARE(rowsOf(*m_model), expected());
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex delivery = m_model->index(row, 0);
            if (m_model->canFetchMore(delivery))
                m_model->fetchMore(delivery);
            if (m_model->hasChildren(delivery))
                QTRY_COMPARE(m_model->rowCount(delivery), m_model->attemptsAt(delivery));
        }
    }
    close();
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestDeliveryTree)
#include "tst_deliverytree.moc"
