// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/replayrecord.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVariant>

namespace hookloupe {

/// How `wire.bytes` are kept. The numbers are the file format.
enum class WireEncoding {
    AsIs = 0,
    Zstd = 1, ///< one frame (RFC 8878) with its content's size; see WireDecoder
};

/// What the list's columns hold of values whose length the sender controls; event() gives them
/// whole. Without the bound, a page of the list could be made as large as its payloads.
inline constexpr qsizetype kListTargetBytesMax = 4096;
inline constexpr qsizetype kListMethodBytesMax = 64;
inline constexpr qsizetype kListNameBytesMax = 256; ///< event type, delivery id

/// A value to bind. Never NULL: QtSql binds a null QByteArray or QString as NULL, while the store
/// does not tell null from empty.
QVariant boundBytes(const QByteArray &bytes);
QVariant boundText(const QString &text);

/// Field lines as bytes, lossless for any content.
QByteArray encodeFields(const Fields &fields);
/// Damaged bytes give the fields before the damage.
Fields decodeFields(const QByteArray &bytes);

/// An enum from the file: a number that this program does not know becomes \a fallback.
template<class Enum>
Enum enumFromRow(const QVariant &value, Enum last, Enum fallback = Enum{})
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : fallback;
}

} // namespace hookloupe
