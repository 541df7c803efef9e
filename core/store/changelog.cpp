// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/changelog.h"

#include "core/store/eventrows.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// How often what is too old is removed: a commit in so many pays for it.
constexpr qint64 kForgetEvery = 256;
/// Between two ranges that are told as one, of those of which only some events changed: reading
/// so many ids again costs less than being told twice.
constexpr qint64 kJoinDistance = 1'000;
/// More than any id: a damaged store may say anything, with which nobody is to calculate.
constexpr qint64 kIdBound = std::numeric_limits<qint64>::max() / 2;

qint64 joinDistance(StoreChange::Kind kind)
{
    const bool isVague = kind == StoreChange::Kind::Removed || kind == StoreChange::Kind::Noted
            || kind == StoreChange::Kind::BroughtBack;
    return isVague ? kJoinDistance : 1;
}

qint64 idFromRow(const QVariant &value)
{
    return qBound(qint64(0), value.toLongLong(), kIdBound);
}

} // namespace

ChangeLog::ChangeLog(SqlConnection &connection, qint64 writer)
    : m_writer(writer)
    , m_insert(connection.prepared(
              u"INSERT INTO change (writer, kind, first_id, last_id) VALUES (?, ?, ?, ?)"_s))
    , m_forget(connection.prepared(u"DELETE FROM change WHERE number <= ?"_s))
{ }

bool ChangeLog::note(std::span<const StoreChange> changes)
{
    for (const StoreChange &change : changes) {
        m_insert.bindValue(0, m_writer);
        m_insert.bindValue(1, static_cast<int>(change.kind));
        m_insert.bindValue(2, change.firstId);
        m_insert.bindValue(3, change.lastId);
        if (!execute(m_insert))
            return false;
        // The newest number always stays, so that none is given twice.
        const qint64 number = m_insert.lastInsertId().toLongLong();
        if (number % kForgetEvery != 0)
            continue;
        m_forget.bindValue(0, number - kChangesKept);
        if (!execute(m_forget))
            return false;
    }
    return true;
}

bool ChangeLog::execute(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

std::vector<StoreChange> joinedChanges(std::vector<StoreChange> changes)
{
    std::ranges::stable_sort(changes, {}, [](const StoreChange &change) {
        return std::pair(change.kind, change.firstId);
    });
    std::vector<StoreChange> joined;
    for (const StoreChange &change : changes) {
        if (!joined.empty() && joined.back().kind == change.kind
            && change.firstId - joined.back().lastId <= joinDistance(change.kind))
            joined.back().lastId = std::max(joined.back().lastId, change.lastId);
        else
            joined.push_back(change);
    }
    return joined;
}

Result<StoreNews> readNews(SqlConnection &connection, qint64 position, qint64 notOf)
{
    const auto lastId = connection.run(u"SELECT max(id) FROM event"_s, StoreTask::Reading);
    if (!lastId)
        return lastId.error();
    const auto lastNumber = connection.run(u"SELECT max(number) FROM change"_s, StoreTask::Reading);
    if (!lastNumber)
        return lastNumber.error();
    StoreNews news{ .position = lastNumber->toLongLong(), .lastId = lastId->toLongLong() };
    if (position < 0 || position == news.position)
        return news;
    QSqlQuery query = connection.prepared(
            u"SELECT number, writer, kind, first_id, last_id FROM change WHERE number > ? "
            "ORDER BY number"_s);
    query.bindValue(0, position);
    if (!query.exec())
        return storeError(query.lastError(), connection.path(), StoreTask::Reading);
    qint64 before = position;
    while (query.next()) {
        const qint64 number = query.value(0).toLongLong();
        news.isCut = news.isCut || number - 1 != before;
        before = number;
        if (query.value(1).toLongLong() != notOf)
            news.changes.push_back({ enumFromRow(query.value(2), StoreChange::Kind::BroughtBack),
                                     idFromRow(query.value(3)), idFromRow(query.value(4)) });
    }
    news.isCut = news.isCut || before != news.position;
    news.changes = joinedChanges(std::move(news.changes));
    return news;
}

} // namespace hookloupe
