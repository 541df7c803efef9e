// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/responseplan.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Fault, QLatin1StringView>, 4> kFaults{ {
        { Fault::None, "none"_L1 },
        { Fault::Close, "close"_L1 },
        { Fault::Reset, "reset"_L1 },
        { Fault::Hang, "hang"_L1 },
} };
constexpr int kDelayMsMax = 600'000;
constexpr int kFailCountMax = 1'000;

Error wrong(const QString &member, const QString &what)
{
    return { ErrorCode::InvalidInput, u"response.%1: %2."_s.arg(member, what), member };
}

bool isToken(const QByteArray &name)
{
    static constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                || others.contains(c);
    });
}

bool isFieldValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

Result<Fields> fieldsFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return wrong(u"headers"_s, u"it must be a list of [name, value] pairs"_s);
    Fields fields;
    const QJsonArray list = json.toArray();
    for (const auto &pair : list) {
        const QJsonArray both = pair.toArray();
        const Field field{ both.at(0).toString().toUtf8(), both.at(1).toString().toUtf8() };
        if (both.size() != 2 || !isToken(field.name) || !isFieldValue(field.value))
            return wrong(u"headers"_s, u"each header is a [name, value] pair of plain text"_s);
        fields.push_back(field);
    }
    return fields;
}

QString faultName(Fault fault)
{
    const auto *entry = std::find_if(kFaults.begin(), kFaults.end(),
                                     [fault](const auto &known) { return known.first == fault; });
    return entry->second;
}

std::optional<Fault> faultOf(const QJsonValue &value)
{
    const QString name = value.isNull() ? u"none"_s : value.toString();
    const auto *entry = std::find_if(kFaults.begin(), kFaults.end(),
                                     [&](const auto &known) { return name == known.second; });
    return entry == kFaults.end() ? std::nullopt : std::optional(entry->first);
}

QJsonObject failToJson(const FailPattern &fail)
{
    QJsonObject json{ { u"status"_s, fail.status } };
    if (fail.first > 0)
        json[u"first"_s] = fail.first;
    if (fail.every > 0)
        json[u"every"_s] = fail.every;
    if (fail.fault != Fault::None)
        json[u"fault"_s] = faultName(fail.fault);
    return json;
}

Result<FailPattern> failFromJson(const QJsonValue &value)
{
    FailPattern fail;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString member = u"fail."_s + it.key();
        const int number = it.value().toInt(-1);
        if (it.key() == "first"_L1 || it.key() == "every"_L1) {
            if (number < 1 || number > kFailCountMax)
                return wrong(member, u"it must be 1 to %1"_s.arg(kFailCountMax));
            (it.key() == "first"_L1 ? fail.first : fail.every) = number;
        } else if (it.key() == "status"_L1) {
            if (number < 200 || number > 999)
                return wrong(member, u"it must be a final status, 200 to 999"_s);
            fail.status = number;
        } else if (it.key() == "fault"_L1) {
            const auto fault = faultOf(it.value());
            if (!fault)
                return wrong(member, u"it must be none, close, reset or hang"_s);
            fail.fault = *fault;
        } else {
            return wrong(member,
                         u"there is no such member; first, every, status and fault are known"_s);
        }
    }
    if (fail.first == 0 && fail.every == 0)
        return wrong(u"fail"_s, u"it needs \"first\" or \"every\", a number of requests"_s);
    return fail;
}

} // namespace

QJsonObject ResponsePlan::toJson() const
{
    QJsonObject json{ { u"status"_s, status } };
    if (!reason.isEmpty())
        json[u"reason"_s] = QString::fromUtf8(reason);
    if (!fields.empty()) {
        QJsonArray list;
        for (const Field &field : fields)
            list.append(
                    QJsonArray{ QString::fromUtf8(field.name), QString::fromUtf8(field.value) });
        json[u"headers"_s] = list;
    }
    if (!body.isEmpty())
        json[u"body"_s] = QString::fromUtf8(body);
    if (delayMs > 0)
        json[u"delay_ms"_s] = delayMs;
    if (fault != Fault::None)
        json[u"fault"_s] = faultName(fault);
    if (fail != FailPattern())
        json[u"fail"_s] = failToJson(fail);
    return json;
}

Result<ResponsePlan> ResponsePlan::fromJson(const QJsonObject &json)
{
    ResponsePlan plan;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString member = it.key();
        const QJsonValue value = it.value();
        if (member == "status"_L1) {
            plan.status = value.toInt(-1);
            if (plan.status < 200 || plan.status > 999)
                return wrong(member, u"it must be a final status, 200 to 999"_s);
        } else if (member == "reason"_L1) {
            plan.reason = value.toString().toUtf8();
            if (!value.isString() || !isFieldValue(plan.reason))
                return wrong(member, u"it must be one line of text"_s);
        } else if (member == "headers"_L1) {
            auto fields = fieldsFromJson(value);
            if (!fields)
                return fields.error();
            plan.fields = std::move(*fields);
        } else if (member == "body"_L1) {
            if (!value.isString())
                return wrong(member, u"it must be text"_s);
            plan.body = value.toString().toUtf8();
        } else if (member == "delay_ms"_L1) {
            plan.delayMs = value.toInt(-1);
            if (plan.delayMs < 0 || plan.delayMs > kDelayMsMax)
                return wrong(member, u"it must be 0 to %1 milliseconds"_s.arg(kDelayMsMax));
        } else if (member == "fault"_L1) {
            const auto fault = faultOf(value);
            if (!fault)
                return wrong(member, u"it must be none, close, reset or hang"_s);
            plan.fault = *fault;
        } else if (member == "fail"_L1) {
            auto fail = failFromJson(value);
            if (!fail)
                return fail.error();
            plan.fail = *fail;
        } else {
            return wrong(member,
                         u"there is no such member; status, reason, headers, body, delay_ms, "
                         "fault and fail are known"_s);
        }
    }
    return plan;
}

} // namespace hookloupe
