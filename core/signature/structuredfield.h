// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace hookloupe {

/// What follows an item after ';'. Views into the field.
struct FieldParameter
{
    QByteArrayView name;
    QByteArrayView text; ///< as written; `?1` when only the name stands there
};

/// A bare item with its parameters.
struct FieldItem
{
    QByteArrayView text; ///< the bare item as written
    QByteArrayView whole; ///< with its parameters
    std::vector<FieldParameter> parameters;

    /// nullptr when there is none; the last of several counts (RFC 8941 §3.1.2).
    const FieldParameter *parameter(QByteArrayView name) const noexcept;
};

/// A member of a dictionary: an item, or an inner list of items.
struct FieldMember
{
    QByteArrayView key;
    bool isList = false;
    std::vector<FieldItem> items; ///< one when it is no list
    QByteArrayView whole; ///< the value as written, with the member's parameters
    std::vector<FieldParameter> parameters; ///< of the list

    const FieldParameter *parameter(QByteArrayView name) const noexcept;
};

inline constexpr std::size_t kFieldItemsMax = 256; ///< in one field; more is a mistake

/// A dictionary field (RFC 8941 §3.2). nullopt when \a value is none; \a position is then where the
/// mistake is. Views into \a value.
std::optional<std::vector<FieldMember>> parseDictionary(QByteArrayView value, qsizetype &position);

/// The text of a string item or parameter; nullopt when it is of another kind.
std::optional<QByteArray> stringOf(QByteArrayView text);
/// The whole number of an integer item or parameter.
std::optional<qint64> integerOf(QByteArrayView text);
/// What stands between the colons of a byte sequence, still base64.
std::optional<QByteArrayView> base64Of(QByteArrayView text);

} // namespace hookloupe
