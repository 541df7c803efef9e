// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/asideevents.h"
#include "core/store/changelog.h"
#include "core/store/sqlconnection.h"
#include "core/store/storetypes.h"

#include <QDeadlineTimer>

#include <vector>

namespace hookloupe {

/// Carries out what the writer does besides appending, inside one transaction. Lives in the
/// writer's thread.
class OrderTransaction
{
public:
    /// \a writer: as of ChangeLog.
    OrderTransaction(SqlConnection &connection, qint64 writer);

    /// All of \a orders or nothing; a removal only for a few milliseconds, with its progress moved
    /// on in the order when it is durable. News of what was done are appended to \a news.
    bool run(std::vector<StoreOrder> &orders, std::vector<Announcement> &news);
    const QSqlError &lastError() const noexcept { return m_error; }

private:
    bool applyAll(std::vector<StoreOrder> &orders, std::vector<Announcement> &news);
    bool apply(AnswerStateChange &change, std::vector<Announcement> &news);
    bool apply(AnswerTime &time, std::vector<Announcement> &news);
    bool apply(AnswerWrite &write, std::vector<Announcement> &news);
    bool apply(ReplayRecord &record, std::vector<Announcement> &news);
    bool apply(ForwardWrite &write, std::vector<Announcement> &news);
    bool apply(DocumentWrite &write, std::vector<Announcement> &news);
    bool apply(NoteWrite &write, std::vector<Announcement> &news);
    bool apply(Removal &removal, std::vector<Announcement> &news);
    bool apply(GramWrite &write, std::vector<Announcement> &news);
    bool apply(GramForget &forget, std::vector<Announcement> &news);
    bool removeOne(Removal &removal, qint64 id);
    bool removeForGood(qint64 id);
    bool asideDone(bool done);
    bool gramsDone(bool done);
    /// Tells other programs of \a news, and of what was removed up to now.
    bool logChanges(std::span<const Announcement> news);
    bool isNoted(qint64 eventId, bool &noted);
    bool execute(QSqlQuery &query);

    QSqlQuery m_begin;
    QSqlQuery m_commit;
    QSqlQuery m_rollback;
    QSqlQuery m_answerState;
    QSqlQuery m_answerStateAside;
    QSqlQuery m_answerTime;
    QSqlQuery m_answerTimeAside;
    QSqlQuery m_answerStatus;
    QSqlQuery m_answerStatusAside;
    QSqlQuery m_answer;
    QSqlQuery m_replay;
    QSqlQuery m_forward;
    QSqlQuery m_document;
    GramWriter m_grams;
    AsideEvents m_aside;
    ChangeLog m_log;
    std::vector<StoreChange> m_removed; ///< in this transaction
    QSqlQuery m_findNote; ///< of an event that is there
    QSqlQuery m_note;
    QSqlQuery m_dropNote;
    std::vector<QSqlQuery> m_removals;
    QSqlQuery m_hasNote;
    QDeadlineTimer m_removalsEnd;
    bool m_hasRemoved = false; ///< in this transaction
    QSqlError m_error;
};

} // namespace hookloupe
