// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notice/noticerules.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct NoticeRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::NoticeRules)
};

bool isOfSummary(EventField field)
{
    switch (field) {
    case EventField::Id:
    case EventField::Endpoint:
    case EventField::Type:
    case EventField::Verdict:
    case EventField::Scheme:
    case EventField::Kind:
    case EventField::Reason:
    case EventField::Status:
    case EventField::Attempt:
    case EventField::Duplicate:
    case EventField::Received:
        return true;
    default:
        return false;
    }
}

bool needsMore(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Test)
        return !isOfSummary(node.test.value.field);
    return std::any_of(node.children.begin(), node.children.end(), needsMore);
}

} // namespace

const QList<OfferedNotice> &offeredNotices()
{
    static const QList<OfferedNotice> notices{
        { u"verdict=bad_signature"_s, NoticeRulesWords::tr("&Bad signature"),
          NoticeRulesWords::tr("Bad signature") },
        { u"verdict=stale_timestamp OR verdict=missing_header OR verdict=malformed"_s,
          NoticeRulesWords::tr("&Stale, missing or malformed signature"),
          NoticeRulesWords::tr("Signature stale, missing or malformed") },
        { u"status>=500"_s, NoticeRulesWords::tr("Answered with an &error of the server (5xx)"),
          NoticeRulesWords::tr("Answered with an error") },
        { u"kind=refused"_s, NoticeRulesWords::tr("Re&fused: malformed, too large or too slow"),
          NoticeRulesWords::tr("Refused") },
        { u"kind=request"_s, NoticeRulesWords::tr("Every re&quest"),
          NoticeRulesWords::tr("A webhook came in") },
    };
    return notices;
}

QString noticeTitle(const QString &query)
{
    const QList<OfferedNotice> &notices = offeredNotices();
    const auto found =
            std::find_if(notices.begin(), notices.end(),
                         [&query](const OfferedNotice &notice) { return notice.query == query; });
    return found == notices.end() ? query : found->title;
}

bool needsWholeEvent(const Query &query)
{
    return needsMore(query.root());
}

Event eventOfSummary(const EventSummary &summary)
{
    Event event;
    event.id = summary.id;
    event.receivedAtUs = summary.receivedAtUs;
    event.kind = summary.kind;
    event.endpoint = summary.endpoint;
    event.verdict = summary.verdict;
    event.scheme = summary.scheme;
    event.reason = summary.reason;
    event.eventType = summary.eventType;
    event.attempt = summary.attempt;
    event.duplicateOf = summary.duplicateOf;
    event.response.status = summary.status;
    return event;
}

} // namespace hookloupe
