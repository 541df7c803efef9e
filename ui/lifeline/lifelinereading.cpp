// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/lifeline/lifelinereading.h"

#include <algorithm>
#include <optional>

namespace hookloupe {

namespace {

EventFilter filterOf(const LifelineRule &rule, const QByteArray &businessId)
{
    EventFilter filter;
    filter.withoutGaps = true;
    filter.query = Query::parse(lifelineQuery(rule, businessId)).value_or(Query());
    return filter;
}

/// Nothing when it belongs to another life, or to none.
std::optional<LifelineEvent> eventOf(EventReader &reader, const LifelineRule &rule,
                                     const QByteArray &businessId, qint64 id)
{
    const auto read = reader.event(id);
    // It may have been removed meanwhile, or be damaged, which is said where it is opened.
    if (!read)
        return std::nullopt;
    const Event &event = **read;
    if (!rule.appliesTo(event.scheme, QString::fromUtf8(event.eventType)))
        return std::nullopt;
    const LifelineFacts facts = lifelineFactsOf(rule, event);
    if (facts.businessId != businessId)
        return std::nullopt;
    return LifelineEvent{ .id = id,
                          .receivedAtUs = event.receivedAtUs,
                          .ownTimeUs = facts.ownTimeUs,
                          .eventType = event.eventType,
                          .stateText = facts.stateText,
                          .state = facts.state,
                          .deliveryId = event.deliveryId,
                          .attempt = event.attempt };
}

void chooseRule(const QList<LifelineRule> &rules, const QString &ruleId, LifelineReading &reading)
{
    const QString type = QString::fromUtf8(reading.event->eventType);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (!rules[i].appliesTo(reading.event->scheme, type)
            || lifelineFactsOf(rules[i], *reading.event).businessId.isEmpty())
            continue;
        reading.fitting.append(i);
        if (rules[i].id == ruleId)
            reading.rule = i;
    }
    if (reading.rule < 0 && !reading.fitting.isEmpty())
        reading.rule = reading.fitting.first();
}

} // namespace

LifelineReading readLifeline(EventReader &reader, qint64 id, const QList<LifelineRule> &rules,
                             const QString &ruleId, const std::atomic<bool> &cancelled)
{
    LifelineReading reading;
    auto event = reader.event(id);
    if (!event) {
        reading.failure = event.error().sentence;
        return reading;
    }
    reading.event = *event;
    chooseRule(rules, ruleId, reading);
    if (reading.rule < 0)
        return reading;
    const LifelineRule &rule = rules[reading.rule];
    reading.facts = lifelineFactsOf(rule, *reading.event);
    const auto take = [&](const std::vector<qint64> &piece) {
        for (const qint64 found : piece) {
            if (cancelled)
                return false;
            auto one = eventOf(reader, rule, reading.facts.businessId, found);
            if (!one)
                continue;
            if (reading.events.size() >= kLifelineEventsMax) {
                reading.isCut = true;
                return false;
            }
            reading.events.push_back(*std::move(one));
        }
        return true;
    };
    const auto searched = reader.ids(filterOf(rule, reading.facts.businessId), 0, take, cancelled);
    if (!searched)
        reading.failure = searched.error().sentence;
    std::ranges::sort(reading.events, {}, &LifelineEvent::id);
    return reading;
}

std::vector<LifelineEvent> readLifelineRange(EventReader &reader, const LifelineRule &rule,
                                             const QByteArray &businessId, qint64 firstId,
                                             qint64 lastId, const std::atomic<bool> &cancelled)
{
    std::vector<LifelineEvent> events;
    const auto ids = reader.idsInRange(filterOf(rule, businessId), firstId, lastId);
    if (!ids)
        return events;
    for (const qint64 id : *ids) {
        if (cancelled)
            break;
        if (auto one = eventOf(reader, rule, businessId, id))
            events.push_back(*std::move(one));
    }
    return events;
}

} // namespace hookloupe
