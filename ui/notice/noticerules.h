// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/query/query.h"

#include <QList>
#include <QString>

namespace hookloupe {

/// A query that is offered with words of its own.
struct OfferedNotice
{
    QString query;
    QString text; ///< beside its box
    QString title; ///< of a notice of one event
};

/// In the order of the dialog.
const QList<OfferedNotice> &offeredNotices();
/// What a notice by \a query is called: the words of an offered one, else the query itself.
QString noticeTitle(const QString &query);

/// It asks for something that a summary does not hold.
bool needsWholeEvent(const Query &query);
/// What of \a summary a query can ask for, as an event.
Event eventOfSummary(const EventSummary &summary);

} // namespace hookloupe
