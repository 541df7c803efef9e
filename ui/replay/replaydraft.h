// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"
#include "core/event/result.h"
#include "core/event/wirerequest.h"
#include "core/signature/cause.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace hookloupe {

/// A request as it stands in the replay form. A value; all functions on it are pure.
struct ReplayDraft
{
    QByteArray method;
    QByteArray target; ///< request-target
    Fields fields;
    QByteArray body;
    bool keepsLength = true; ///< framing fields follow the body

    static ReplayDraft of(const WireRequest &request);
    bool operator==(const ReplayDraft &) const = default;

    /// InvalidInput, with "method", "target" or "headers" as the place, for what cannot be sent as
    /// one HTTP/1.1 request.
    Result<void> check() const;
    QByteArray wire() const;
};

/// How a draft is signed again.
struct Resigning
{
    Scheme scheme;
    KeyMaterial key;
    qint64 timestampUs = 0;
    QByteArray url; ///< absolute, as the consumer knows it; for schemes that sign it
    bool isNewDelivery = false; ///< with a delivery id of its own
    SecretBytes secondSecret; ///< signs as well; empty: none does
    std::optional<Cause> mistake; ///< made on purpose
};

struct Resigned
{
    ReplayDraft draft;
    Fields changed; ///< the fields that carry the new signature, for the preview
};

/// \a draft with a new signature by \a resigning. Takes as long as hashing the body takes.
Result<Resigned> resigned(const ReplayDraft &draft, const Resigning &resigning);

/// Bodies above this are kept as they are: an editor for text is not made for more.
inline constexpr qsizetype kEditableBodyBytesMax = 1'048'576;

/// A body as text that can be edited without changing any byte that is not touched, or a sentence
/// why it cannot.
Result<QString> editableText(QByteArrayView body);
/// The bytes of \a text, with the line ends of \a original.
QByteArray editedBytes(QByteArrayView original, const QString &text);

} // namespace hookloupe
