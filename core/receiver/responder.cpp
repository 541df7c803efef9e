// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/responder.h"

#include "core/event/bytes.h"
#include "core/event/fields.h"
#include "core/http/requestframer.h"
#include "core/receiver/statustext.h"

#include <QDateTime>
#include <QLocale>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9110 §6.4.1: these end with their head, whatever their fields say.
bool neverHasBody(int status) noexcept
{
    return status < 200 || status == 204 || status == 304;
}

} // namespace

const QByteArray &Responder::date(qint64 nowUs)
{
    const qint64 second = nowUs / 1'000'000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c()
                         .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC),
                                   u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                         .toLatin1();
    }
    return m_date;
}

Answer Responder::planned(const ResponsePlan &plan, const WireRequest &request, bool closes,
                          qint64 nowUs)
{
    Answer answer;
    ResponseRecord &record = answer.record;
    record.status = plan.status;
    record.reason = plan.reason.isEmpty() ? reasonPhrase(plan.status).toByteArray() : plan.reason;
    record.fields.reserve(plan.fields.size() + 3);
    record.fields = plan.fields;

    const Field *length = findField(plan.fields, "Content-Length");
    const bool coded = findField(plan.fields, "Transfer-Encoding") != nullptr;
    const bool bodiless = neverHasBody(plan.status);
    const QByteArray size = QByteArray::number(plan.body.size());
    if (!length && !coded && !bodiless)
        record.fields.push_back({ "Content-Length", size });
    if (!findField(plan.fields, "Date"))
        record.fields.push_back({ "Date", date(nowUs) });
    if (!bodiless && request.methodBytes() != "HEAD")
        record.body = plan.body;

    // A plan may lie about its length on purpose; whatever follows on such a connection would be
    // read as a part of it.
    const bool lies = !bodiless && (coded || (length && length->value != size));
    const Field *connection = findField(plan.fields, "Connection");
    answer.closes = closes || lies || (connection && equalsIgnoreCase(connection->value, "close"));
    if (!connection && answer.closes)
        record.fields.push_back({ "Connection", "close" });
    else if (!connection && request.versionBytes() == "HTTP/1.0")
        record.fields.push_back({ "Connection", "keep-alive" });
    return answer;
}

Answer Responder::sentence(int status, const QString &text, const WireRequest *request,
                           qint64 nowUs)
{
    ResponsePlan plan;
    plan.status = status;
    plan.fields = { { "Content-Type", "text/plain; charset=utf-8" } };
    plan.body = text.toUtf8() + '\n';
    static const WireRequest none;
    return planned(plan, request ? *request : none, !request || closesConnection(*request), nowUs);
}

QByteArray answerBytes(const ResponseRecord &record)
{
    qsizetype size = record.reason.size() + record.body.size() + 24;
    for (const Field &field : record.fields)
        size += field.name.size() + field.value.size() + 4;
    QByteArray bytes;
    bytes.reserve(size);
    bytes.append("HTTP/1.1 ").append(QByteArray::number(record.status)).append(' ');
    bytes.append(record.reason).append("\r\n");
    for (const Field &field : record.fields)
        bytes.append(field.name).append(": ").append(field.value).append("\r\n");
    return bytes.append("\r\n").append(record.body);
}

} // namespace hookloupe
