// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/lifeline/lifelinerule.h"

#include <optional>

namespace hookloupe {

/// What a rule reads of one event.
struct LifelineFacts
{
    QByteArray businessId; ///< as text; empty: there is none, and the event belongs to no life
    QString state; ///< name of a state; empty: the map has none for it
    QString stateText; ///< what was compared with the map: the event type or a value
    std::optional<qint64> ownTimeUs; ///< when it happened by its own account, Unix microseconds
};

/// Bodies over kJsonValueBodyBytesMax are not looked into.
LifelineFacts lifelineFactsOf(const LifelineRule &rule, const Event &event);
/// Of \a body, which is decoded JSON.
LifelineFacts lifelineFactsOf(const LifelineRule &rule, const QByteArray &eventType,
                              QByteArrayView body, qint64 receivedAtUs);

/// The first of \a rules that applies to \a event and finds an id in it; -1: none does.
qsizetype lifelineRuleFor(const QList<LifelineRule> &rules, const Event &event);

/// The query that finds the events of one life, as far as a query can say it: more may match.
QString lifelineQuery(const LifelineRule &rule, const QByteArray &businessId);

} // namespace hookloupe
