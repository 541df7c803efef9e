// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/responseplan.h"
#include "core/event/result.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace hookloupe {

/// Another answer for some events of an endpoint. A plain value.
struct ResponseRule
{
    QString when; ///< a query (core/query), of the event as the receiver judged it
    ResponsePlan response;

    bool operator==(const ResponseRule &) const = default;
};

/// Of `"rules":[{"when":QUERY,"response":{…}}]`; the first that holds is the answer. InvalidInput
/// with the rule's number and the column of a query that cannot be read; `where` is
/// "rules[0].when".
Result<QList<ResponseRule>> rulesFromJson(const QJsonArray &json);
QJsonArray rulesToJson(const QList<ResponseRule> &rules);

/// Rules of one endpoint: each may have to read the body.
inline constexpr qsizetype kRulesMax = 50;

} // namespace hookloupe
