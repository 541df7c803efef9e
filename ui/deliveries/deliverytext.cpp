// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/deliverytext.h"

#include "core/event/bytes.h"
#include "ui/eventlist/eventtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCellCharactersMax = 400;

struct DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryText)
};

/// As exact as a retry schedule is read: "45.2 s", "5 min 2 s".
QString spacing(qint64 fromUs, qint64 untilUs)
{
    return spanText(qMax<qint64>(0, untilUs - fromUs));
}

QString nameOf(const EventSummary &event)
{
    if (!event.eventType.isEmpty())
        return displayText(event.eventType, kCellCharactersMax);
    return displayText(event.method + ' ' + event.target, kCellCharactersMax);
}

} // namespace

QString deliveryColumnTitle(DeliveryColumn column)
{
    switch (column) {
    case DeliveryColumn::Name:
        return DeliveryWords::tr("Delivery");
    case DeliveryColumn::Attempts:
        return DeliveryWords::tr("Attempts");
    case DeliveryColumn::Signature:
        return DeliveryWords::tr("Signature");
    case DeliveryColumn::Answered:
        return DeliveryWords::tr("Answered");
    case DeliveryColumn::Last:
        return DeliveryWords::tr("Last");
    case DeliveryColumn::Spacing:
        return DeliveryWords::tr("Spacing");
    case DeliveryColumn::First:
        return DeliveryWords::tr("First");
    case DeliveryColumn::Endpoint:
        return DeliveryWords::tr("Endpoint");
    case DeliveryColumn::DeliveryId:
        break;
    }
    return DeliveryWords::tr("Delivery ID");
}

QString deliveryText(const DeliverySummary &delivery, DeliveryColumn column, const QDateTime &now,
                     const SchemeCatalogue &schemes)
{
    const EventSummary &newest = delivery.newest;
    switch (column) {
    case DeliveryColumn::Name:
        return nameOf(newest);
    case DeliveryColumn::Attempts:
        return QLocale().toString(delivery.attempts);
    case DeliveryColumn::Signature:
        return signatureText(newest, schemes);
    case DeliveryColumn::Answered:
        return cellText(newest, EventColumn::Status, now, schemes);
    case DeliveryColumn::Last:
        return timeText(newest.receivedAtUs, now);
    case DeliveryColumn::Spacing:
        return delivery.attempts > 1
                ? DeliveryWords::tr("over %1").arg(spacing(delivery.firstUs, newest.receivedAtUs))
                : QString();
    case DeliveryColumn::First:
        return timeText(delivery.firstUs, now);
    case DeliveryColumn::Endpoint:
        return newest.endpoint;
    case DeliveryColumn::DeliveryId:
        break;
    }
    return displayText(newest.deliveryId, kCellCharactersMax);
}

QString attemptText(const EventSummary &attempt, const EventSummary *before, bool wasAccepted,
                    DeliveryColumn column, const QDateTime &now, const SchemeCatalogue &schemes)
{
    switch (column) {
    case DeliveryColumn::Name: {
        const QString number = QLocale().toString(attempt.attempt);
        if (wasAccepted)
            return DeliveryWords::tr("Attempt %1, repeated after it was accepted").arg(number);
        return attempt.seen.replayOf > 0 ? DeliveryWords::tr("Attempt %1, replay").arg(number)
                                         : DeliveryWords::tr("Attempt %1").arg(number);
    }
    case DeliveryColumn::Signature:
        return signatureText(attempt, schemes);
    case DeliveryColumn::Answered:
        return cellText(attempt, EventColumn::Status, now, schemes);
    case DeliveryColumn::Last:
        return timeText(attempt.receivedAtUs, now);
    case DeliveryColumn::Spacing:
        return before ? u"+%1"_s.arg(spacing(before->receivedAtUs, attempt.receivedAtUs))
                      : QString();
    case DeliveryColumn::Attempts:
    case DeliveryColumn::First:
    case DeliveryColumn::Endpoint:
    case DeliveryColumn::DeliveryId:
        break;
    }
    return {};
}

bool isAccepted(const EventSummary &attempt) noexcept
{
    return attempt.status >= 200 && attempt.status < 300
            && attempt.answerState == AnswerState::Answered;
}

} // namespace hookloupe
