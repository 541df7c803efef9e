// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "plaineventsource.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/eventlist/rowmerge.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>
#include <optional>
#include <set>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<qint64>;

/// A model, what is selected in it, and an event that is held on to, under a random course.
class Course
{
public:
    explicit Course(quint32 seed)
        : m_random(seed)
        , source(seed + 1)
    {
        source.append(40);
        model.emplace(&source);
        model->setPlacesPause(0);
        tester.emplace(&*model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        selection.emplace(&*model);
        // After a reset they begin anew, as a view's do.
        QObject::connect(&*model, &QAbstractItemModel::modelReset, &*model, [this] {
            selected.clear();
            held = QPersistentModelIndex();
        });
        QObject::connect(&*model, &QAbstractItemModel::columnsInserted, &*model, [this] {
            selection->select(selection->selection(),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        });
        QObject::connect(&*model, &QAbstractItemModel::rowsAboutToBeRemoved, &*model,
                         [this](const QModelIndex &, int first, int last) {
                             for (int row = first; row <= last; ++row)
                                 selected.erase(model->idAt(row));
                         });
    }

    void change()
    {
        const auto id = [this] {
            return m_random.bounded(1, static_cast<int>(source.lastId()) + 1);
        };
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
            source.append(m_random.bounded(1, 6));
            break;
        case 2: {
            const qint64 first = id();
            source.removeSome(first, first + m_random.bounded(12));
            break;
        }
        case 3:
        case 4:
            source.answerAnew(id());
            break;
        case 5: {
            using By = EventOrder::By;
            const std::array by{ By::Arrival, By::Size, By::Status };
            model->setOrder({ by[static_cast<std::size_t>(m_random.bounded(3))],
                              m_random.bounded(2) == 0,
                              {} });
            break;
        }
        case 6: {
            const QStringList endpoints{ QString(), u"a"_s, u"b"_s };
            model->setFilter({ .endpoint = endpoints.at(m_random.bounded(3)) });
            break;
        }
        case 7:
            look();
            break;
        case 10:
            source.bringBack();
            break;
        case 8:
        case 9:
            select();
            break;
        default:
            if (model->jsonColumns().size() < 3)
                model->addJsonColumns(
                        { { u"x"_s, "$.x" + QByteArray::number(m_random.bounded(1000)) } });
            else
                model->removeJsonColumn(m_random.bounded(3));
        }
    }
    void turn()
    {
        for (int steps = m_random.bounded(6); steps > 0 && source.step(); --steps) { }
        if (m_random.bounded(4) == 0)
            QCoreApplication::processEvents();
    }
    /// As a view that paints does.
    void look()
    {
        if (model->rowCount() == 0)
            return;
        const int first = m_random.bounded(model->rowCount());
        for (int row = first; row < qMin(first + 10, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                model->index(row, column).data();
        }
    }
    void select()
    {
        if (model->rowCount() == 0)
            return;
        const QModelIndex index = model->index(m_random.bounded(model->rowCount()), 0);
        selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selected.insert(model->idAt(index.row()));
        held = index;
        heldId = model->idAt(index.row());
    }
    /// Until nothing is on its way any more.
    bool settle()
    {
        for (int idle = 0, turns = 0; turns < 2'000; ++turns) {
            idle = source.step() ? 0 : idle + 1;
            if (idle > 40)
                return !model->isSearching();
            QTest::qWait(idle > 0 ? 1 : 0);
        }
        return false;
    }
    Ids asStored() const { return source.sorted(model->filter(), model->order()); }
    Ids shown() const
    {
        Ids ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids.push_back(model->idAt(row));
        return ids;
    }
    std::set<qint64> shownSelected() const
    {
        std::set<qint64> ids;
        for (const QModelIndex &index : selection->selectedRows())
            ids.insert(model->idAt(index.row()));
        return ids;
    }

private:
    QRandomGenerator m_random;

public:
    PlainEventSource source;
    std::optional<EventListModel> model;
    std::optional<QAbstractItemModelTester> tester;
    std::optional<QItemSelectionModel> selection;
    std::set<qint64> selected;
    QPersistentModelIndex held;
    qint64 heldId = 0;
};

} // namespace

class TestEventListProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatAPlainListDoes_data();
    void showsWhatAPlainListDoes();
    void mergesAsAPlainListDoes();
};

void TestEventListProperties::showsWhatAPlainListDoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 24; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestEventListProperties::showsWhatAPlainListDoes()
{
    QFETCH(quint32, seed);
    Course course(seed);
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 60; ++i) {
            course.change();
            course.turn();
            QCOMPARE(course.shownSelected(), course.selected);
            if (course.held.isValid())
                QCOMPARE(course.model->idAt(course.held.row()), course.heldId);
        }
        QVERIFY(course.settle());
        // The list waits between two looks for as long as one takes, and longer.
        for (int more = 0; more < 50 && course.shown() != course.asStored(); ++more)
            QVERIFY(course.settle());
        QCOMPARE(course.shown(), course.asStored());
        QCOMPARE(course.shownSelected(), course.selected);
        // What is read shows what the store holds now.
        course.look();
        QVERIFY(course.settle());
        for (int row = 0; row < course.model->rowCount(); ++row) {
            const auto &stored = course.source.rows().at(course.model->idAt(row));
            const QString status = course.model->index(row, static_cast<int>(EventColumn::Status))
                                           .data()
                                           .toString();
            if (status != u"…"_s)
                QCOMPARE(status, QString::number(stored.status));
        }
    }
}

void TestEventListProperties::mergesAsAPlainListDoes()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2'000; ++round) {
        Ids list(static_cast<std::size_t>(random.bounded(12)));
        std::iota(list.begin(), list.end(), 1);
        std::shuffle(list.begin(), list.end(), random);
        const qint64 first = random.bounded(1, 14);
        const qint64 last = first + random.bounded(6);
        std::vector<PlacedEvent> placed;
        qsizetype row = 0;
        for (qint64 id = first; id <= last; ++id) {
            row = random.bounded(static_cast<int>(row), static_cast<int>(list.size()) + 1);
            if (random.bounded(3) > 0)
                placed.push_back({ id, row });
        }
        Ids expected;
        for (std::size_t i = 0; i <= list.size(); ++i) {
            for (const PlacedEvent &one : placed) {
                if (one.row == qsizetype(i))
                    expected.push_back(one.id);
            }
            if (i < list.size() && (list[i] < first || list[i] > last))
                expected.push_back(list[i]);
        }
        const RowMerge merge(list, first, last, placed);
        Ids merged = merge.merged();
        QCOMPARE(qsizetype(merged.size()), qsizetype(expected.size()) + merge.goneCount());
        Ids before = list;
        before.insert(before.end(), merge.added().begin(), merge.added().end());
        QCOMPARE(before.size(), merged.size());
        std::set<qsizetype> rows;
        bool moves = false;
        for (qsizetype from = 0; from < qsizetype(before.size()); ++from) {
            const qsizetype to = merge.newRow(from);
            QCOMPARE(merged[std::size_t(to)], before[std::size_t(from)]);
            rows.insert(to);
            moves = moves || to != from;
        }
        QCOMPARE(rows.size(), before.size());
        QCOMPARE(merge.movesAny(), moves);
        if (merge.insertedAt() >= 0) {
            Ids inserted = list;
            inserted.insert(inserted.begin() + merge.insertedAt(), merge.added().begin(),
                            merge.added().end());
            QCOMPARE(inserted, expected);
        }
        merged.resize(expected.size());
        QCOMPARE(merged, expected);
    }
}

QTEST_GUILESS_MAIN(TestEventListProperties)
#include "tst_eventlistproperties.moc"
