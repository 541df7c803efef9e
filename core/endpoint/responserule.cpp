// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/responserule.h"

#include "core/event/coretext.h"
#include "core/query/query.h"

#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error wrong(qsizetype index, const QString &member, const QString &what)
{
    return { ErrorCode::InvalidInput, CoreText::tr("rule %1, %2").arg(index + 1).arg(what),
             u"rules[%1].%2"_s.arg(index).arg(member) };
}

Result<ResponseRule> ruleFromJson(qsizetype index, const QJsonObject &json)
{
    ResponseRule rule;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == "when"_L1) {
            rule.when = it.value().toString();
            QueryMistake mistake;
            if (!Query::parse(rule.when, &mistake))
                return wrong(index, it.key(),
                             CoreText::tr("column %1: %2")
                                     .arg(mistake.column + 1)
                                     .arg(mistake.sentence));
        } else if (it.key() == "response"_L1) {
            auto plan = ResponsePlan::fromJson(it.value().toObject());
            if (!plan)
                return wrong(index, u"response."_s + plan.error().where, plan.error().sentence);
            rule.response = std::move(*plan);
        } else {
            return wrong(
                    index, it.key(),
                    CoreText::tr("\"%1\": there is no such member; when and response are known.")
                            .arg(it.key()));
        }
    }
    if (!json.contains(u"when"_s) || !json[u"when"_s].isString())
        return wrong(index, u"when"_s, CoreText::tr("\"when\": it must be a query."));
    return rule;
}

} // namespace

Result<QList<ResponseRule>> rulesFromJson(const QJsonArray &json)
{
    if (json.size() > kRulesMax)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("it has more than %1 rules; join some with OR.").arg(kRulesMax),
                      u"rules"_s };
    QList<ResponseRule> rules;
    for (qsizetype i = 0; i < json.size(); ++i) {
        auto rule = ruleFromJson(i, json.at(i).toObject());
        if (!rule)
            return rule.error();
        rules.append(std::move(*rule));
    }
    return rules;
}

QJsonArray rulesToJson(const QList<ResponseRule> &rules)
{
    QJsonArray list;
    for (const ResponseRule &rule : rules)
        list.append(
                QJsonObject{ { u"when"_s, rule.when }, { u"response"_s, rule.response.toJson() } });
    return list;
}

} // namespace hookloupe
