// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/wirerequest.h"
#include "core/signature/scheme.h"

#include <QByteArray>

#include <optional>

namespace hookloupe {

struct SendTarget;

/// An event as a check sends it, before it is signed. A value: each check varies a copy.
struct CheckEvent
{
    QByteArray method = "POST";
    QByteArray target; ///< request-target
    QByteArray url; ///< that the signature covers, where the scheme signs it
    Fields fields; ///< without framing
    QByteArray body;

    bool isForm() const;
    bool isJsonObject() const;
    /// The whole request with its framing.
    WireRequest request() const;
};

/// An event that suits \a scheme: a sample of the provider's where there is one, else one with all
/// that the scheme reads.
CheckEvent sampleEvent(const Scheme &scheme, const SendTarget &target, const QByteArray &url);

/// The person's own: a raw request (REQUEST.http) or a body alone. InvalidInput when it is empty.
Result<CheckEvent> ownEvent(const Scheme &scheme, const QByteArray &file, const SendTarget &target,
                            const QByteArray &url);

/// The same event as another delivery: a new id wherever the scheme reads it, or in $.id.
CheckEvent renewed(const Scheme &scheme, CheckEvent event);
/// The times that an event tells of itself ($.created and the like), in their own spelling.
CheckEvent withTimes(CheckEvent event, qint64 atUs);
/// nullopt when nothing in it tells its type.
std::optional<CheckEvent> withEventType(const Scheme &scheme, CheckEvent event,
                                        const QByteArray &type);
/// With a member more in its JSON object (\a json), or a field more in its form (\a text).
/// nullopt when it is neither.
std::optional<CheckEvent> withExtra(CheckEvent event, const QByteArray &name,
                                    const QByteArray &json, const QByteArray &text);

} // namespace hookloupe
