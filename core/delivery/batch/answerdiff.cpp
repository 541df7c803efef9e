// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/answerdiff.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/fieldsdiff.h"
#include "core/payload/jsondiff.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

bool isAnswered(const BatchRow &row)
{
    return row.state == SendState::Answered;
}

Fields lastingFields(const Fields &fields)
{
    Fields lasting;
    for (const Field &field : fields) {
        if (!isPassingHeader(field.name))
            lasting.push_back(field);
    }
    return lasting;
}

struct BodyDifference
{
    bool differs = false;
    QString sentence;
};

BodyDifference bodyDifference(const BatchDetails &a, const BatchDetails &b)
{
    if (a.bodySha256 == b.bodySha256)
        return {};
    if (!a.bodyCut && !b.bodyCut) {
        const JsonDiff diff = diffJson(a.body, b.body);
        if (diff.isComplete() && diff.differences.empty())
            return {};
        if (!diff.mistakeA && !diff.mistakeB && !diff.isTooLarge)
            return { true, jsonDiffSummary(diff, a.body, b.body) };
    }
    const auto pair = std::mismatch(a.body.begin(), a.body.end(), b.body.begin(), b.body.end());
    const qsizetype at = pair.first - a.body.begin();
    const bool isBeyond = at == qMin(a.body.size(), b.body.size()) && (a.bodyCut || b.bodyCut);
    return { true,
             isBeyond
                     ? CoreText::tr("The bodies differ beyond their first %1.").arg(displaySize(at))
                     : CoreText::tr("The bodies differ from byte %1 on.").arg(at) };
}

} // namespace

bool isPassingHeader(QByteArrayView name)
{
    static constexpr std::array kNames{
        // Of the connection and the framing (RFC 9110 §7.6.1, RFC 9112).
        QByteArrayView("connection"),
        QByteArrayView("keep-alive"),
        QByteArrayView("transfer-encoding"),
        QByteArrayView("content-length"),
        QByteArrayView("trailer"),
        QByteArrayView("upgrade"),
        QByteArrayView("via"),
        // Another one with each answer.
        QByteArrayView("date"),
        QByteArrayView("age"),
        QByteArrayView("etag"),
        QByteArrayView("last-modified"),
        QByteArrayView("expires"),
        QByteArrayView("set-cookie"),
        QByteArrayView("server-timing"),
        QByteArrayView("x-request-id"),
        QByteArrayView("x-correlation-id"),
        QByteArrayView("x-trace-id"),
        QByteArrayView("traceparent"),
        QByteArrayView("x-runtime"),
        QByteArrayView("x-response-time"),
        QByteArrayView("cf-ray"),
        QByteArrayView("report-to"),
        QByteArrayView("nel"),
        QByteArrayView("x-amzn-requestid"),
        QByteArrayView("x-amzn-trace-id"),
        QByteArrayView("x-amz-cf-id"),
    };
    return std::any_of(kNames.begin(), kNames.end(),
                       [name](QByteArrayView known) { return equalsIgnoreCase(known, name); })
            || (name.size() > 12 && equalsIgnoreCase(name.first(12), "x-ratelimit-"));
}

quint8 answerDifference(const KeptAnswer &a, const KeptAnswer &b)
{
    quint8 difference = AnswerDifference::Compared;
    if (isAnswered(a.row) != isAnswered(b.row))
        return difference | AnswerDifference::Answered;
    if (!isAnswered(a.row))
        return difference;
    if (a.row.status != b.row.status)
        difference |= AnswerDifference::Status;
    if (!diffFields(lastingFields(a.details.fields), lastingFields(b.details.fields)).empty())
        difference |= AnswerDifference::Headers;
    if (bodyDifference(a.details, b.details).differs)
        difference |= AnswerDifference::Body;
    return difference;
}

QString answerDifferenceText(const KeptAnswer &a, const KeptAnswer &b)
{
    if (isAnswered(a.row) != isAnswered(b.row))
        return isAnswered(a.row) ? CoreText::tr("The first target answered, this one did not.")
                                 : CoreText::tr("This target answered, the first one did not.");
    if (!isAnswered(a.row))
        return {};
    QStringList sentences;
    if (a.row.status != b.row.status)
        sentences.append(
                CoreText::tr("The status is %1, not %2.").arg(b.row.status).arg(a.row.status));
    const Fields fieldsA = lastingFields(a.details.fields);
    const Fields fieldsB = lastingFields(b.details.fields);
    const auto fields = diffFields(fieldsA, fieldsB);
    if (!fields.empty())
        sentences.append(fieldsDiffSummary(fields, fieldsA, fieldsB));
    const BodyDifference body = bodyDifference(a.details, b.details);
    if (body.differs)
        sentences.append(body.sentence);
    return sentences.join(u'\n');
}

} // namespace hookloupe
