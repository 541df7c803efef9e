// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/replayrecord.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace hookloupe {

/// How `wire.bytes` are kept. The numbers are the file format.
enum class WireEncoding {
    AsIs = 0,
    Zstd = 1, ///< one frame (RFC 8878) with its content's size; see WireDecoder
    ZstdWithRest = 2, ///< the same; the WireRest follows the wire bytes, and its columns are empty
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

/// What stands beside the wire bytes of an event and is nearly the same for all of an endpoint: as
/// columns it would take a third of what the compressed bytes take.
struct WireRest
{
    QByteArray peer; ///< UTF-8
    QByteArray local; ///< UTF-8
    QByteArray signedUrl;
    QByteArray responseReason;
    QByteArray responseFields; ///< by encodeFields()
    QByteArray responseBody;
    bool operator==(const WireRest &) const = default;
};
/// Past it they stay in their columns.
inline constexpr qsizetype kWireRestBytesMax = 8LL * 1024;

/// \a rest as it is appended to wire bytes. It ends with its own length.
QByteArray encodeRest(const WireRest &rest);
/// How many bytes at the end of \a content are an encoded rest; -1: none is there.
qsizetype restBytes(QByteArrayView content);
/// From these bytes; nullopt when they are damaged.
std::optional<WireRest> decodeRest(QByteArrayView encoded);

/// The request that the wire bytes of an event are, by its kind and provenance as they stand in the
/// file: what was no complete one, or did not come as it stands, is read as far as it can be.
WireRequest requestAsKept(int kind, int provenance, QByteArray wire);

/// Field lines as bytes, lossless for any content.
QByteArray encodeFields(const Fields &fields);
/// Tags as one text, and back: no tag holds a line break.
QString encodeTags(const QStringList &tags);
QStringList decodeTags(const QString &text);
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
