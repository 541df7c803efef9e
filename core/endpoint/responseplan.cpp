// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/responseplan.h"

#include "core/endpoint/answertemplate.h"
#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFaults{
    "none"_L1,         "close"_L1, "reset"_L1,   "hang"_L1,    "truncate"_L1,
    "wrong_length"_L1, "drip"_L1,  "endless"_L1, "garbage"_L1,
};
static_assert(kFaults.size() == static_cast<std::size_t>(Fault::Garbage) + 1);

Error wrongResponse(const QString &member, const QString &what)
{
    return { ErrorCode::InvalidInput, u"response.%1: %2."_s.arg(member, what), member };
}

bool isFieldValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

Result<Fields> fieldsFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return wrongResponse(u"headers"_s,
                             CoreText::tr("it must be a list of [name, value] pairs"));
    Fields fields;
    const QJsonArray list = json.toArray();
    for (const auto &pair : list) {
        const QJsonArray both = pair.toArray();
        const Field field{ both.at(0).toString().toUtf8(), both.at(1).toString().toUtf8() };
        if (both.size() != 2 || !isFieldName(field.name) || !isFieldValue(field.value))
            return wrongResponse(u"headers"_s,
                                 CoreText::tr("each header is a [name, value] pair of plain text"));
        fields.push_back(field);
    }
    return fields;
}

std::optional<Fault> faultOf(const QJsonValue &value)
{
    const QString name = value.isNull() ? u"none"_s : value.toString();
    const auto *entry = std::find(kFaults.begin(), kFaults.end(), name);
    return entry == kFaults.end()
            ? std::nullopt
            : std::optional(static_cast<Fault>(std::distance(kFaults.begin(), entry)));
}

QString faultHint()
{
    return CoreText::tr("it must be one of %1").arg(faultNames().join(u", "_s));
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
                return wrongResponse(member, CoreText::tr("it must be 1 to %1").arg(kFailCountMax));
            (it.key() == "first"_L1 ? fail.first : fail.every) = number;
        } else if (it.key() == "status"_L1) {
            if (number < 200 || number > 999)
                return wrongResponse(member, CoreText::tr("it must be a final status, 200 to 999"));
            fail.status = number;
        } else if (it.key() == "fault"_L1) {
            const auto fault = faultOf(it.value());
            if (!fault)
                return wrongResponse(member, faultHint());
            fail.fault = *fault;
        } else {
            return wrongResponse(
                    member,
                    CoreText::tr(
                            "there is no such member; first, every, status and fault are known"));
        }
    }
    if (fail.isEmpty())
        return wrongResponse(u"fail"_s,
                             CoreText::tr("it needs \"first\" or \"every\", a number of requests"));
    return fail;
}

/// `delay_ms` is a number, or two for the bounds of a range.
std::optional<Error> readDelay(const QJsonValue &value, ResponsePlan &plan)
{
    const QJsonArray range = value.toArray();
    const bool isRange = value.isArray() && range.size() == 2;
    plan.delayMs = isRange ? range.at(0).toInt(-1) : value.toInt(-1);
    plan.delayMaxMs = isRange ? range.at(1).toInt(-1) : 0;
    if (plan.delayMs < 0 || plan.delayMs > kDelayMsMax || plan.delayMaxMs > kDelayMsMax
        || (isRange && plan.delayMaxMs < plan.delayMs))
        return wrongResponse(
                u"delay_ms"_s,
                CoreText::tr("it must be 0 to %1 milliseconds, or [from, to] in that range")
                        .arg(kDelayMsMax));
    if (plan.delayMaxMs == plan.delayMs)
        plan.delayMaxMs = 0;
    return std::nullopt;
}

std::optional<Error> readShape(const QString &member, const QJsonValue &value, FaultShape &shape)
{
    const bool isBytes = member == "fault_bytes"_L1;
    const int number = value.toInt(std::numeric_limits<int>::min());
    if (isBytes && (number < -kFaultBytesMax || number > kFaultBytesMax))
        return wrongResponse(
                member, CoreText::tr("it must be a number of bytes up to %1").arg(kFaultBytesMax));
    if (!isBytes && (number < kFaultIntervalMsMin || number > kFaultIntervalMsMax))
        return wrongResponse(member,
                             CoreText::tr("it must be %1 to %2 milliseconds")
                                     .arg(kFaultIntervalMsMin)
                                     .arg(kFaultIntervalMsMax));
    (isBytes ? shape.bytes : shape.intervalMs) = number;
    return std::nullopt;
}

std::optional<Error> checkTemplates(const ResponsePlan &plan)
{
    TemplateMistake mistake;
    if (!AnswerTemplate::parse(plan.body, &mistake)) {
        const QByteArrayView before = QByteArrayView(plan.body).first(mistake.offset);
        const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
        const qsizetype column =
                QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size();
        return wrongResponse(
                u"body"_s,
                CoreText::tr("line %1, column %2: %3")
                        .arg(line)
                        .arg(column + 1)
                        .arg(mistake.sentence.chopped(mistake.sentence.endsWith(u'.') ? 1 : 0)));
    }
    for (const Field &field : plan.fields) {
        if (!AnswerTemplate::parse(field.value, &mistake))
            return wrongResponse(u"headers"_s,
                                 CoreText::tr("%1, column %2: %3")
                                         .arg(displayText(field.name))
                                         .arg(mistake.offset + 1)
                                         .arg(mistake.sentence.chopped(
                                                 mistake.sentence.endsWith(u'.') ? 1 : 0)));
    }
    return std::nullopt;
}

/// nullopt when the member was read.
std::optional<Error> readMember(const QString &member, const QJsonValue &value, ResponsePlan &plan)
{
    if (member == "status"_L1) {
        plan.status = value.toInt(-1);
        if (plan.status < 200 || plan.status > 999)
            return wrongResponse(member, CoreText::tr("it must be a final status, 200 to 999"));
    } else if (member == "reason"_L1) {
        plan.reason = value.toString().toUtf8();
        if (!value.isString() || !isFieldValue(plan.reason))
            return wrongResponse(member, CoreText::tr("it must be one line of text"));
    } else if (member == "headers"_L1) {
        auto fields = fieldsFromJson(value);
        if (!fields)
            return fields.error();
        plan.fields = std::move(*fields);
    } else if (member == "body"_L1) {
        if (!value.isString())
            return wrongResponse(member, CoreText::tr("it must be text"));
        plan.body = value.toString().toUtf8();
    } else if (member == "body_file"_L1) {
        plan.bodyFile = value.toString();
        if (!plan.bodyFile.startsWith(u'/'))
            return wrongResponse(member, CoreText::tr("it must be the absolute path of a file"));
    } else if (member == "template"_L1) {
        if (!value.isBool())
            return wrongResponse(member, CoreText::tr("it must be true or false"));
        plan.isTemplate = value.toBool();
    } else if (member == "delay_ms"_L1) {
        return readDelay(value, plan);
    } else if (member == "fault"_L1) {
        const auto fault = faultOf(value);
        if (!fault)
            return wrongResponse(member, faultHint());
        plan.fault = *fault;
    } else if (member == "fault_bytes"_L1 || member == "fault_interval_ms"_L1) {
        return readShape(member, value, plan.shape);
    } else if (member == "fail"_L1) {
        const auto fail = failFromJson(value);
        if (!fail)
            return fail.error();
        plan.fail = *fail;
    } else {
        return wrongResponse(
                member,
                CoreText::tr(
                        "there is no such member; status, reason, headers, body, body_file, "
                        "template, delay_ms, fault, fault_bytes, fault_interval_ms and fail are "
                        "known"));
    }
    return std::nullopt;
}

} // namespace

bool isFieldName(QByteArrayView name) noexcept
{
    static constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return isLetterOrDigit(c) || others.contains(c);
    });
}

QByteArray asFieldValue(QByteArray value)
{
    std::replace_if(
            value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; },
            ' ');
    return value;
}

QString faultName(Fault fault)
{
    return kFaults.at(static_cast<std::size_t>(fault));
}

QStringList faultNames()
{
    QStringList names;
    for (const QLatin1StringView name : kFaults)
        names.append(name);
    return names;
}

FaultShape usualShape(Fault fault, qint64 bodyBytes)
{
    switch (fault) {
    case Fault::Truncate:
        return { .bytes = static_cast<int>(qMin<qint64>(bodyBytes / 2, kFaultBytesMax)) };
    case Fault::WrongLength:
        return { .bytes = 16 };
    case Fault::Drip:
        return { .bytes = 1, .intervalMs = 200 };
    case Fault::Endless:
        return { .bytes = 16 * 1024, .intervalMs = 100 };
    case Fault::Garbage:
        return { .bytes = 512 };
    case Fault::None:
    case Fault::Close:
    case Fault::Reset:
    case Fault::Hang:
        break;
    }
    return {};
}

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
    if (!bodyFile.isEmpty())
        json[u"body_file"_s] = bodyFile;
    else if (!body.isEmpty())
        json[u"body"_s] = QString::fromUtf8(body);
    if (isTemplate)
        json[u"template"_s] = true;
    if (delayMaxMs > delayMs)
        json[u"delay_ms"_s] = QJsonArray{ delayMs, delayMaxMs };
    else if (delayMs > 0)
        json[u"delay_ms"_s] = delayMs;
    if (fault != Fault::None)
        json[u"fault"_s] = faultName(fault);
    if (shape.bytes != 0)
        json[u"fault_bytes"_s] = shape.bytes;
    if (shape.intervalMs != 0)
        json[u"fault_interval_ms"_s] = shape.intervalMs;
    if (!fail.isEmpty())
        json[u"fail"_s] = failToJson(fail);
    return json;
}

Result<ResponsePlan> ResponsePlan::fromJson(const QJsonObject &json)
{
    ResponsePlan plan;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (auto error = readMember(it.key(), it.value(), plan))
            return std::move(*error);
    }
    if (!plan.bodyFile.isEmpty() && !plan.body.isEmpty())
        return wrongResponse(u"body_file"_s,
                             CoreText::tr("it goes without \"body\"; remove one of them"));
    if (plan.isTemplate) {
        if (auto error = checkTemplates(plan))
            return std::move(*error);
    }
    return plan;
}

} // namespace hookloupe
