// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/answertemplate.h"

#include "core/event/clock.h"
#include "core/event/timeunits.h"
#include "core/payload/jsonreader.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Source = AnswerTemplate::Source;
using FilterKind = AnswerTemplate::FilterKind;

QByteArray timeText(QByteArrayView format, qint64 nowUs)
{
    if (format.isEmpty() || format == "iso")
        return rfc3339(nowUs).toLatin1();
    if (format == "unix")
        return QByteArray::number(nowUs / 1'000'000);
    if (format == "unix_ms")
        return QByteArray::number(nowUs / kUsPerMs);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(nowUs / kUsPerMs, Qt::UTC);
    if (format == "http")
        return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    return QLocale::c().toString(time, QString::fromUtf8(format)).toUtf8();
}

QByteArray randomText(const AnswerTemplate::Term &term)
{
    QRandomGenerator &random = *QRandomGenerator::global();
    if (term.characters == 0) {
        // bounded() excludes its end, which has to fit.
        return QByteArray::number(random.bounded(term.from, term.to + 1));
    }
    QByteArray text;
    for (int i = 0; i < term.characters; ++i)
        text += term.text[random.bounded(term.text.size())];
    return text;
}

QByteArray countText(TemplateContext &context, const QByteArray &name)
{
    auto known = context.counts.find(name);
    if (known == context.counts.end())
        known = context.counts.insert(name, context.nextCount ? context.nextCount(name) : 1);
    return QByteArray::number(*known);
}

QByteArray termText(const AnswerTemplate::Term &term, TemplateContext &context)
{
    switch (term.source) {
    case Source::Literal:
        break;
    case Source::Field:
        return textOf(context.facts, term.value).value_or(QByteArray());
    case Source::Time:
        return timeText(term.text, context.facts.nowUs);
    case Source::Uuid:
        return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    case Source::Random:
        return randomText(term);
    case Source::Counter:
        return countText(context, term.text);
    case Source::Parameter:
        return context.parameters ? context.parameters->value(term.text) : QByteArray();
    }
    return term.text;
}

std::optional<QByteArray> filtered(const AnswerTemplate::Filter &filter, QByteArray value,
                                   const TemplateContext &context)
{
    switch (filter.kind) {
    case FilterKind::Json:
        return encodeJsonString(value);
    case FilterKind::Url:
        return value.toPercentEncoding();
    case FilterKind::Base64:
        return value.toBase64();
    case FilterKind::Base64Url:
        return value.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    case FilterKind::Hex:
        return value.toHex();
    case FilterKind::Lower:
        return std::move(value).toLower();
    case FilterKind::Upper:
        return std::move(value).toUpper();
    case FilterKind::Trim:
        return value.trimmed();
    case FilterKind::Default:
        return value.isEmpty() ? filter.argument : value;
    case FilterKind::Hash:
        return QCryptographicHash::hash(value, filter.hash);
    case FilterKind::Hmac:
        break;
    }
    return context.hmac ? context.hmac(filter.hash, value) : std::nullopt;
}

} // namespace

bool AnswerTemplate::isPlain() const noexcept
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        return part.filters.empty() && part.terms.size() == 1
                && part.terms.front().source == Source::Literal;
    });
}

bool AnswerTemplate::needsCommit() const noexcept
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        return std::any_of(part.terms.begin(), part.terms.end(), [](const Term &term) {
            return term.source == Source::Field && isKnownAfterCommit(term.value.field);
        });
    });
}

bool AnswerTemplate::needsSecret() const noexcept
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        return std::any_of(part.filters.begin(), part.filters.end(),
                           [](const Filter &filter) { return filter.kind == FilterKind::Hmac; });
    });
}

std::optional<QByteArray> AnswerTemplate::fill(TemplateContext &context) const
{
    QByteArray text;
    for (const Part &part : m_parts) {
        QByteArray value;
        for (const Term &term : part.terms) {
            value += termText(term, context);
            value.truncate(kAnswerBytesMax);
        }
        for (const Filter &filter : part.filters) {
            auto next = filtered(filter, std::move(value), context);
            if (!next)
                return std::nullopt;
            value = std::move(*next);
            value.truncate(kAnswerBytesMax);
        }
        text += value;
        if (text.size() >= kAnswerBytesMax) {
            text.truncate(kAnswerBytesMax);
            break;
        }
    }
    return text;
}

} // namespace hookloupe
