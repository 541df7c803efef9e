// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/payload/jsonpath.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace hookloupe {

/// A state that a thing can be in, and where it may go from there.
struct LifelineState
{
    QString name; ///< unique in its rule
    bool isStart = false; ///< a life begins here
    bool isEnd = false; ///< nothing is missing when it stays here
    qint64 withinMs = 0; ///< left within this, or its end is missing; 0: no limit
    QStringList next; ///< names of states; staying is always allowed
    bool operator==(const LifelineState &) const = default;
};

/// What says which state an event tells of.
struct LifelineMapping
{
    QString pattern; ///< event type or the value at statePath; `*` and `?` as wildcards
    QString state; ///< name of a state
    bool operator==(const LifelineMapping &) const = default;
};

/// How events are joined to the life of one thing: resources/lifelines/<id>.json, or one of the
/// person's own. A plain value.
struct LifelineRule
{
    QString id; ///< "stripe-payment-intent"
    QString name; ///< "Stripe: payment intent"
    QStringList schemes; ///< ids; empty: events of any scheme, or none
    QStringList types; ///< patterns of event types; empty: all
    QByteArray idPath; ///< JSON path of the business id: `$.payment.id`
    QByteArray timePath; ///< JSON path of the event's own time; empty: none
    /// JSON path of the value that the mappings are compared with; empty: the event type is.
    QByteArray statePath;
    QList<LifelineMapping> mappings; ///< the first that fits holds
    QList<LifelineState> states;
    QString source; ///< how it is known, in a clause; empty for the person's own
    bool isOwn = false; ///< the person's

    bool operator==(const LifelineRule &) const = default;

    const LifelineState *state(QStringView wanted) const;
    /// Of the first mapping that fits \a text; nullptr when none does.
    const LifelineState *stateOf(const QString &text) const;
    bool appliesTo(const QString &scheme, const QString &eventType) const;
    /// A sentence and the member that it is about; no error when it can be used.
    Result<void> check() const;

    QJsonObject toJson() const;
    /// InvalidInput; `where` is the member.
    static Result<LifelineRule> fromJson(const QJsonObject &json);
};

/// Longer lists are refused.
inline constexpr int kLifelineStatesMax = 50;
inline constexpr int kLifelineMappingsMax = 200;

/// Whether \a pattern with `*` and `?` fits all of \a text; the case counts. Takes time linear in
/// their product.
bool fitsPattern(QStringView pattern, QStringView text) noexcept;

/// The rules of this build, sorted by name.
const QList<LifelineRule> &builtInLifelines();
/// A document of own rules: `{"lifelines":[…]}`. What cannot be read in it is left out.
QByteArray lifelinesToJson(const QList<LifelineRule> &own);
QList<LifelineRule> lifelinesFromJson(const QByteArray &document);
/// The own ones first, then those built in whose id is none of theirs.
QList<LifelineRule> allLifelines(const QList<LifelineRule> &own);

} // namespace hookloupe
