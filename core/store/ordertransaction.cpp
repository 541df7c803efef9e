// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/ordertransaction.h"

#include "core/store/eventrows.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// How long one transaction removes: an answer may have to wait for it, and for its commit.
constexpr int kRemovalMs = 10;

/// The columns that replays and forwards share, from \a column on. Returns the one after them.
int bindResult(QSqlQuery &query, int column, const SendResult &result)
{
    query.bindValue(column++, static_cast<int>(result.state));
    query.bindValue(column++, result.status);
    query.bindValue(column++, boundBytes(result.reason));
    query.bindValue(column++, encodeFields(result.fields));
    query.bindValue(column++, boundBytes(result.body));
    query.bindValue(column++, result.bodyCut);
    query.bindValue(column++, boundText(result.peer));
    query.bindValue(column++, result.times.resolvedUs);
    query.bindValue(column++, result.times.connectedUs);
    query.bindValue(column++, result.times.securedUs);
    query.bindValue(column++, result.times.sentUs);
    query.bindValue(column++, result.times.firstByteUs);
    query.bindValue(column++, result.times.totalUs);
    query.bindValue(column++, boundText(result.failure));
    query.bindValue(column++, boundText(result.notes.join(u'\n')));
    return column;
}

/// nullopt: it is told in another way, or concerns nobody else.
std::optional<StoreChange::Kind> changeKind(Announcement::Kind kind)
{
    switch (kind) {
    case Announcement::Kind::Noted:
        return StoreChange::Kind::Noted;
    case Announcement::Kind::AnswerStateRecorded:
        return StoreChange::Kind::Answered;
    case Announcement::Kind::ReplayRecorded:
        return StoreChange::Kind::Replayed;
    case Announcement::Kind::ForwardRecorded:
        return StoreChange::Kind::Forwarded;
    case Announcement::Kind::Removed: // by slices
    case Announcement::Kind::BroughtBack:
    case Announcement::Kind::Committed:
    case Announcement::Kind::WriteFailed:
    case Announcement::Kind::WriteRecovered:
    case Announcement::Kind::Reached:
        break;
    }
    return std::nullopt;
}

} // namespace

OrderTransaction::OrderTransaction(SqlConnection &connection, qint64 writer)
    : m_begin(connection.prepared(u"BEGIN IMMEDIATE"_s))
    , m_commit(connection.prepared(u"COMMIT"_s))
    , m_rollback(connection.prepared(u"ROLLBACK"_s))
    , m_answerState(connection.prepared(u"UPDATE event SET answer_state = ? WHERE id = ?"_s))
    , m_answerStateAside(
              connection.prepared(u"UPDATE aside_event SET answer_state = ? WHERE id = ?"_s))
    , m_answerTime(connection.prepared(u"UPDATE event SET answered_us = ? WHERE id = ?"_s))
    , m_answerTimeAside(
              connection.prepared(u"UPDATE aside_event SET answered_us = ? WHERE id = ?"_s))
    , m_answerStatus(connection.prepared(
              u"UPDATE event SET status = ?, answer_state = ?, answered_us = ? WHERE id = ?"_s))
    , m_answerStatusAside(connection.prepared(
              u"UPDATE aside_event SET status = ?, answer_state = ?, answered_us = ? "
              "WHERE id = ?"_s))
    // Of a removed event no answer is left behind; one that can be brought back gets its own.
    , m_answer(connection.prepared(
              u"INSERT OR REPLACE INTO answer (event_id, origin, reason, fields, body) "
              "SELECT id, ?, ?, ?, ? FROM (SELECT id FROM event UNION ALL SELECT id FROM "
              "aside_event) "
              "WHERE id = ?"_s))
    , m_replay(connection.prepared(
              u"INSERT INTO replay (event_id, started_at_us, kind, target_url, request_wire, "
              u"state, "
              "status, reason, fields, body, body_cut, peer, resolved_us, connected_us, "
              "secured_us, "
              "sent_us, first_byte_us, total_us, failure, notes) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
    // A removed event leaves nothing behind here either.
    , m_forward(connection.prepared(
              u"INSERT INTO forward (event_id, cause, attempt, is_mirror, answers_sender, "
              "queued_at_us, started_at_us, target_url, request_head, gateway_status, state, "
              "status, reason, fields, body, body_cut, peer, resolved_us, connected_us, "
              "secured_us, sent_us, first_byte_us, total_us, failure, notes) "
              "SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? "
              "FROM (SELECT id FROM event UNION ALL SELECT id FROM aside_event) WHERE id = ?"_s))
    , m_document(connection.prepared(u"INSERT INTO document (key, json) VALUES (?, ?) "
                                     "ON CONFLICT (key) DO UPDATE SET json = excluded.json"_s))
    , m_grams(connection)
    , m_aside(connection)
    , m_log(connection, writer)
    , m_findNote(connection.prepared(
              u"SELECT starred, tags, text FROM event LEFT JOIN note ON note.event_id = event.id "
              "WHERE event.id = ?"_s))
    , m_note(connection.prepared(
              u"INSERT OR REPLACE INTO note (event_id, starred, tags, text) VALUES (?, ?, ?, ?)"_s))
    , m_dropNote(connection.prepared(u"DELETE FROM note WHERE event_id = ?"_s))
    , m_hasNote(connection.prepared(u"SELECT 1 FROM note WHERE event_id = ?"_s))
{
    for (const QString &sql :
         { u"DELETE FROM wire WHERE event_id = ?"_s, u"DELETE FROM replay WHERE event_id = ?"_s,
           u"DELETE FROM seen WHERE event_id = ?"_s, u"DELETE FROM answer WHERE event_id = ?"_s,
           u"DELETE FROM origin WHERE event_id = ?"_s, u"DELETE FROM forward WHERE event_id = ?"_s,
           u"DELETE FROM note WHERE event_id = ?"_s, u"DELETE FROM event WHERE id = ?"_s })
        m_removals.push_back(connection.prepared(sql));
}

bool OrderTransaction::run(std::vector<StoreOrder> &orders, std::vector<Announcement> &news)
{
    const std::size_t newsBefore = news.size();
    std::vector<Removal::Progress> before;
    for (const StoreOrder &order : orders) {
        const auto *removal = std::get_if<Removal>(&order);
        before.push_back(removal ? removal->progress : Removal::Progress());
    }
    m_removalsEnd = QDeadlineTimer(kRemovalMs, Qt::PreciseTimer);
    m_hasRemoved = false;
    m_removed.clear();
    if (!execute(m_begin))
        return false;
    if (applyAll(orders, news) && logChanges(std::span(news).subspan(newsBefore))
        && execute(m_commit))
        return true;
    m_rollback.exec();
    news.resize(newsBefore);
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (auto *removal = std::get_if<Removal>(&orders[i]))
            removal->progress = before[i];
    }
    return false;
}

bool OrderTransaction::applyAll(std::vector<StoreOrder> &orders, std::vector<Announcement> &news)
{
    return std::ranges::all_of(orders, [this, &news](StoreOrder &order) {
        return std::visit([this, &news](auto &one) { return apply(one, news); }, order);
    });
}

bool OrderTransaction::apply(AnswerStateChange &change, std::vector<Announcement> &news)
{
    const auto set = [&](QSqlQuery &query) {
        query.bindValue(0, static_cast<int>(change.state));
        query.bindValue(1, change.eventId);
        return execute(query);
    };
    news.push_back(
            { Announcement::Kind::AnswerStateRecorded, change.eventId, change.eventId, QString() });
    return set(m_answerState) && (m_answerState.numRowsAffected() > 0 || set(m_answerStateAside));
}

bool OrderTransaction::apply(AnswerTime &time, std::vector<Announcement> &news)
{
    const auto set = [&](QSqlQuery &query) {
        query.bindValue(0, time.afterUs);
        query.bindValue(1, time.eventId);
        return execute(query);
    };
    news.push_back(
            { Announcement::Kind::AnswerStateRecorded, time.eventId, time.eventId, QString() });
    return set(m_answerTime) && (m_answerTime.numRowsAffected() > 0 || set(m_answerTimeAside));
}

bool OrderTransaction::apply(AnswerWrite &write, std::vector<Announcement> &news)
{
    const ResponseRecord &answer = write.answer;
    const auto setStatus = [&](QSqlQuery &query) {
        query.bindValue(0, answer.status);
        query.bindValue(1, static_cast<int>(answer.state));
        query.bindValue(2, answer.afterUs < 0 ? QVariant() : QVariant(answer.afterUs));
        query.bindValue(3, write.eventId);
        return execute(query);
    };
    m_answer.bindValue(0, boundText(answer.origin));
    m_answer.bindValue(1, boundBytes(answer.reason));
    m_answer.bindValue(2, encodeFields(answer.fields));
    m_answer.bindValue(3, boundBytes(answer.body));
    m_answer.bindValue(4, write.eventId);
    news.push_back(
            { Announcement::Kind::AnswerStateRecorded, write.eventId, write.eventId, QString() });
    return setStatus(m_answerStatus)
            && (m_answerStatus.numRowsAffected() > 0 || setStatus(m_answerStatusAside))
            && execute(m_answer);
}

bool OrderTransaction::apply(ReplayRecord &record, std::vector<Announcement> &news)
{
    const SendResult &result = record.result;
    int column = 0;
    m_replay.bindValue(column++, record.eventId);
    m_replay.bindValue(column++, record.startedAtUs);
    m_replay.bindValue(column++, static_cast<int>(record.kind));
    m_replay.bindValue(column++, boundBytes(record.targetUrl));
    m_replay.bindValue(column++, boundBytes(record.requestWire));
    bindResult(m_replay, column, result);
    news.push_back(
            { Announcement::Kind::ReplayRecorded, record.eventId, record.eventId, QString() });
    return execute(m_replay);
}

bool OrderTransaction::apply(ForwardWrite &write, std::vector<Announcement> &news)
{
    const ForwardRecord &record = write.record;
    int column = 0;
    m_forward.bindValue(column++, static_cast<int>(record.cause));
    m_forward.bindValue(column++, record.attempt);
    m_forward.bindValue(column++, record.isMirror);
    m_forward.bindValue(column++, record.answersSender);
    m_forward.bindValue(column++, record.queuedAtUs);
    m_forward.bindValue(column++, record.startedAtUs);
    m_forward.bindValue(column++, boundBytes(record.targetUrl));
    m_forward.bindValue(column++, boundBytes(record.requestHead));
    m_forward.bindValue(column++, record.gatewayStatus);
    column = bindResult(m_forward, column, record.result);
    m_forward.bindValue(column, record.eventId);
    news.push_back(
            { Announcement::Kind::ForwardRecorded, record.eventId, record.eventId, QString() });
    return execute(m_forward);
}

bool OrderTransaction::apply(DocumentWrite &write, std::vector<Announcement> &)
{
    m_document.bindValue(0, boundText(write.key));
    m_document.bindValue(1, boundBytes(write.document));
    return execute(m_document);
}

bool OrderTransaction::apply(NoteWrite &write, std::vector<Announcement> &news)
{
    for (const qint64 id : write.change.ids) {
        m_findNote.bindValue(0, id);
        if (!execute(m_findNote))
            return false;
        if (!m_findNote.next()) {
            m_findNote.finish();
            continue; // it was removed meanwhile
        }
        const EventNote before{ .isStarred = m_findNote.value(0).toBool(),
                                .text = m_findNote.value(2).toString(),
                                .tags = decodeTags(m_findNote.value(1).toString()) };
        m_findNote.finish();
        const EventNote note = write.change.appliedTo(before);
        QSqlQuery &query = note.isEmpty() ? m_dropNote : m_note;
        query.bindValue(0, id);
        if (!note.isEmpty()) {
            query.bindValue(1, note.isStarred);
            query.bindValue(2, boundText(encodeTags(note.tags)));
            query.bindValue(3, boundText(note.text));
        }
        if (!execute(query))
            return false;
    }
    if (!write.change.ids.empty()) {
        const auto [first, last] = std::ranges::minmax(write.change.ids);
        news.push_back({ Announcement::Kind::Noted, first, last, QString() });
    }
    return true;
}

bool OrderTransaction::apply(Removal &removal, std::vector<Announcement> &news)
{
    const std::size_t begin = removal.progress.next;
    // One at least, so that it ends however slow the disk is.
    for (; !removal.isDone() && (!m_hasRemoved || !m_removalsEnd.hasExpired());
         ++removal.progress.next) {
        m_hasRemoved = true;
        if (!removeOne(removal, removal.ids[removal.progress.next]))
            return false;
    }
    const auto done = std::span(removal.ids).subspan(begin, removal.progress.next - begin);
    // What is forgotten was told of when it was set aside.
    if (done.empty() || removal.how == Removal::How::Forgotten)
        return true;
    const auto [lowest, highest] = std::ranges::minmax(done);
    const bool isBack = removal.how == Removal::How::Back;
    // Of each slice, since a program that is killed does not come to the last one.
    m_removed.push_back({ isBack ? StoreChange::Kind::BroughtBack : StoreChange::Kind::Removed,
                          lowest, highest });
    // A person waits for what is set aside, and sees it go.
    if (removal.how == Removal::How::Aside) {
        news.push_back({ Announcement::Kind::Removed, lowest, highest, QString() });
    } else if (removal.isDone()) {
        const auto [first, last] = std::ranges::minmax(removal.ids);
        news.push_back({ isBack ? Announcement::Kind::BroughtBack : Announcement::Kind::Removed,
                         first, last, QString(), removal.progress.removed });
    }
    return true;
}

bool OrderTransaction::removeOne(Removal &removal, qint64 id)
{
    bool is = false;
    switch (removal.how) {
    case Removal::How::Aside:
    case Removal::How::Back: {
        if (!asideDone(removal.how == Removal::How::Aside ? m_aside.setAside(id, removal.nowUs, is)
                                                          : m_aside.bringBack(id, is)))
            return false;
        removal.progress.removed += is ? 1 : 0;
        return true;
    }
    case Removal::How::Forgotten:
        // It may have been brought back meanwhile, here or by another program.
        if (!asideDone(m_aside.isAside(id, is)))
            return false;
        if (!is)
            return true;
        ++removal.progress.removed;
        return asideDone(m_aside.forget(id)) && removeForGood(id);
    case Removal::How::UnlessNoted:
        if (!isNoted(id, is))
            return false;
        if (is)
            return true;
        break;
    case Removal::How::ForGood:
        break;
    }
    // What can still be brought back keeps its bytes until it is forgotten.
    if (!asideDone(m_aside.isAside(id, is)))
        return false;
    if (is)
        return true;
    if (!removeForGood(id))
        return false;
    removal.progress.removed += m_removals.back().numRowsAffected();
    return true;
}

bool OrderTransaction::removeForGood(qint64 id)
{
    return std::ranges::all_of(m_removals, [this, id](QSqlQuery &query) {
        query.bindValue(0, id);
        return execute(query);
    });
}

bool OrderTransaction::asideDone(bool done)
{
    if (!done)
        m_error = m_aside.lastError();
    return done;
}

bool OrderTransaction::apply(GramWrite &write, std::vector<Announcement> &)
{
    return gramsDone(m_grams.write(write));
}

bool OrderTransaction::apply(GramForget &forget, std::vector<Announcement> &)
{
    return gramsDone(m_grams.forget(forget.number));
}

bool OrderTransaction::gramsDone(bool done)
{
    if (!done)
        m_error = m_grams.lastError();
    return done;
}

bool OrderTransaction::logChanges(std::span<const Announcement> news)
{
    std::vector<StoreChange> changes = std::exchange(m_removed, {});
    for (const Announcement &one : news) {
        if (const auto kind = changeKind(one.kind))
            changes.push_back({ *kind, one.firstId, one.lastId });
    }
    if (m_log.note(joinedChanges(std::move(changes))))
        return true;
    m_error = m_log.lastError();
    return false;
}

bool OrderTransaction::isNoted(qint64 eventId, bool &noted)
{
    m_hasNote.bindValue(0, eventId);
    if (!execute(m_hasNote))
        return false;
    noted = m_hasNote.next();
    m_hasNote.finish();
    return true;
}

bool OrderTransaction::execute(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

} // namespace hookloupe
