// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/forwardplan.h"

#include "core/endpoint/httpurl.h"
#include "core/event/coretext.h"

#include <QJsonArray>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct NumberMember
{
    QLatin1StringView name;
    int ForwardPlan::*member;
    int least;
    int most;
};
constexpr std::array<NumberMember, 4> kNumbers{ {
        { "timeout_ms"_L1, &ForwardPlan::timeoutMs, ForwardPlan::kTimeoutMsMin,
          ForwardPlan::kTimeoutMsMax },
        { "concurrency"_L1, &ForwardPlan::concurrency, 1, ForwardPlan::kConcurrencyMax },
        { "retries"_L1, &ForwardPlan::retries, 0, ForwardPlan::kRetriesMax },
        { "backoff_ms"_L1, &ForwardPlan::backoffMs, 0, ForwardPlan::kBackoffMsMax },
} };

struct FlagMember
{
    QLatin1StringView name;
    bool ForwardPlan::*member;
};
constexpr std::array<FlagMember, 3> kFlags{ {
        { "keep_host"_L1, &ForwardPlan::keepsHost },
        { "x_forwarded"_L1, &ForwardPlan::addsForwarded },
        { "verify_certificate"_L1, &ForwardPlan::verifiesCertificate },
} };

Error wrongForward(const QString &member, const QString &what)
{
    return { ErrorCode::InvalidInput, u"forward.%1: %2."_s.arg(member, what), member };
}

QString urlMistake()
{
    return CoreText::tr("it must be an absolute http or https URL, without a user name and without "
                        "a fragment");
}

/// A problem as the end of a sentence; empty when the member is well, or is none of these.
QString readNumberOrFlag(const QString &name, const QJsonValue &value, ForwardPlan &plan,
                         bool &known)
{
    for (const NumberMember &number : kNumbers) {
        if (name != number.name)
            continue;
        known = true;
        plan.*number.member = value.toInt(-1);
        if (plan.*number.member < number.least || plan.*number.member > number.most)
            return CoreText::tr("it must be a whole number from %1 to %2")
                    .arg(number.least)
                    .arg(number.most);
    }
    for (const FlagMember &flag : kFlags) {
        if (name != flag.name)
            continue;
        known = true;
        plan.*flag.member = value.toBool();
        if (!value.isBool())
            return CoreText::tr("it must be true or false");
    }
    return {};
}

QString readMirrors(const QJsonValue &value, ForwardPlan &plan)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > ForwardPlan::kMirrorsMax)
        return CoreText::tr("it must be a list of at most %1 URLs").arg(ForwardPlan::kMirrorsMax);
    for (const auto &element : list) {
        plan.mirrors.append(element.toString().toUtf8());
        if (!isTargetUrl(plan.mirrors.last()))
            return CoreText::tr("each element must be an absolute http or https URL");
    }
    return {};
}

} // namespace

QList<QByteArray> ForwardPlan::targets() const
{
    QList<QByteArray> all;
    if (!isEmpty())
        all.append(url);
    return all + mirrors;
}

QJsonObject ForwardPlan::toJson() const
{
    static const ForwardPlan defaults;
    QJsonObject json{
        { u"url"_s, QString::fromUtf8(url) },
        { u"answer"_s, answer == Answer::Target ? u"target"_s : u"own"_s },
        { u"timeout_ms"_s, timeoutMs },
    };
    if (!mirrors.isEmpty()) {
        QJsonArray list;
        for (const QByteArray &mirror : mirrors)
            list.append(QString::fromUtf8(mirror));
        json[u"mirrors"_s] = list;
    }
    for (const NumberMember &number : kNumbers) {
        if (this->*number.member != defaults.*number.member)
            json[number.name] = this->*number.member;
    }
    for (const FlagMember &flag : kFlags) {
        if (this->*flag.member != defaults.*flag.member)
            json[flag.name] = this->*flag.member;
    }
    return json;
}

Result<ForwardPlan> ForwardPlan::fromJson(const QJsonObject &json)
{
    ForwardPlan plan;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString name = it.key();
        const QJsonValue value = it.value();
        bool known = true;
        QString mistake;
        if (name == "url"_L1) {
            plan.url = value.toString().toUtf8();
            if (!isTargetUrl(plan.url))
                mistake = urlMistake();
        } else if (name == "answer"_L1) {
            plan.answer = value == u"own"_s ? Answer::Own : Answer::Target;
            if (value != u"own"_s && value != u"target"_s)
                mistake = CoreText::tr("it must be target or own");
        } else if (name == "mirrors"_L1) {
            mistake = readMirrors(value, plan);
        } else {
            known = false;
            mistake = readNumberOrFlag(name, value, plan, known);
        }
        if (!known)
            return wrongForward(
                    name,
                    CoreText::tr("there is no such member; url, answer, timeout_ms, mirrors, "
                                 "concurrency, "
                                 "retries, backoff_ms, keep_host, x_forwarded and "
                                 "verify_certificate are "
                                 "known"));
        if (!mistake.isEmpty())
            return wrongForward(name, mistake);
    }
    if (plan.isEmpty())
        return wrongForward(u"url"_s, CoreText::tr("it is missing; write where the events go"));
    return plan;
}

} // namespace hookloupe
