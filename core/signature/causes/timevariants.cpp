// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/coretext.h"
#include "core/signature/carrier.h"
#include "core/signature/causes/variants.h"
#include "core/signature/clocks.h"
#include "core/signature/timestamp.h"

#include <algorithm>

namespace hookloupe {

namespace {

/// How far from a known moment the signed one is looked for. A digest each, so not for large
/// bodies.
constexpr int kSecondsAround = 300;
constexpr int kHoursAround = 14;

/// Puts other texts in the place of the timestamp.
class Times
{
public:
    Times(const Scheme &scheme, const RequestView &request, const ContentSink &sink)
        : m_rules(*scheme.rules)
        , m_sink(sink)
    {
        if (!m_rules.timestamp)
            return;
        const bool isElement = m_rules.timestamp->place == Place::Element;
        if (!isElement && m_rules.timestamp->place != Place::Header)
            return;
        const QByteArray &name = isElement ? m_rules.carrier.name : m_rules.timestamp->name;
        const auto value = request.field(name);
        if (!value)
            return;
        m_value = value->toByteArray();
        m_text = m_value;
        m_name = name;
        if (isElement) {
            const auto element = elementOf(m_value, m_rules.carrier, m_rules.timestamp->name);
            m_text = element.value_or(QByteArrayView()).toByteArray();
        }
    }

    /// Empty when the scheme has none that can be replaced.
    const QByteArray &text() const noexcept { return m_text; }

    bool add(Cause cause, const QString &clause, const QByteArray &text)
    {
        if (text == m_text)
            return true;
        ContentVariant variant;
        variant.clues = { { cause, clause } };
        variant.isCommon = cause == Cause::TimestampUnit;
        QByteArray value = text;
        if (m_rules.timestamp->place == Place::Element) {
            const auto element = [this](const QByteArray &time) {
                return writtenElement(m_rules.carrier, m_rules.timestamp->name, time);
            };
            value = m_value;
            value.replace(element(m_text), element(text));
        }
        variant.field = Field{ m_name, value };
        return m_sink(std::move(variant));
    }

private:
    const SchemeRules &m_rules;
    const ContentSink &m_sink;
    QByteArray m_name;
    QByteArray m_value;
    QByteArray m_text;
};

bool units(Times &times)
{
    bool isNumber = false;
    const qlonglong value = times.text().toLongLong(&isNumber);
    if (!isNumber)
        return true;
    return times.add(Cause::TimestampUnit, CoreText::tr("the timestamp is in milliseconds"),
                     QByteArray::number(value * 1000))
            && times.add(Cause::TimestampUnit, CoreText::tr("the timestamp is in seconds"),
                         QByteArray::number(value / 1000));
}

} // namespace

bool timeVariants(const Scheme &scheme, const RequestView &request, qint64 nowUs,
                  const ContentSink &sink)
{
    Times times(scheme, request, sink);
    if (times.text().isEmpty())
        return true;
    if (!units(times))
        return false;
    const TimeUnit unit = scheme.rules->timestamp->unit;
    const auto add = [&times, unit](const QString &clause, qint64 ms) {
        return times.add(Cause::TimestampAltered, clause, writeTimestamp(ms * 1000, unit));
    };
    const auto field = request.field("Date");
    if (const auto date = field ? parseHttpDate(*field) : std::nullopt;
        date && !add(CoreText::tr("the timestamp is that of the Date header"), *date))
        return false;
    const auto written = parseTimestamp(times.text(), unit);
    for (int hours = -kHoursAround; written && hours <= kHoursAround; ++hours) {
        if (hours != 0
            && !add((hours < 0 ? CoreText::tr("the timestamp is %1 h earlier")
                               : CoreText::tr("the timestamp is %1 h later"))
                            .arg(qAbs(hours)),
                    *written + hours * 3'600'000LL))
            return false;
    }
    if (request.body.size() > kSearchedBodyBytesMax)
        return true;
    for (int seconds = 1; written && seconds <= kSecondsAround; ++seconds) {
        if (!add(CoreText::tr("the timestamp is %1 s earlier").arg(seconds),
                 *written - seconds * 1000LL)
            || !add(CoreText::tr("the timestamp is %1 s later").arg(seconds),
                    *written + seconds * 1000LL))
            return false;
    }
    const qint64 receivedMs = nowUs / 1'000'000 * 1000;
    for (int seconds = 0; seconds <= kSecondsAround; ++seconds) {
        if (!add(CoreText::tr("the timestamp is %1 s before receipt").arg(seconds),
                 receivedMs - seconds * 1000LL))
            return false;
    }
    return true;
}

} // namespace hookloupe
