// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <atomic>
#include <optional>

namespace hookloupe {

/// The value that a place in a JSON text belongs to.
struct JsonPlace
{
    QByteArray path; ///< as JsonPath::parse() reads it; longer ones end with '…'
    QByteArray key; ///< decoded; empty for the outermost value and for elements
    bool hasKey = false;
    // Offsets of the value's lexeme; of a container, with both brackets.
    qint64 begin = 0;
    qint64 end = 0;
};

inline constexpr qsizetype kJsonPlacePathBytesMax = 4096;

/// What \a offset of \a json is in: a key and the blanks behind it belong to its value, a bracket
/// to its container, a comma to the value before it. nullopt before the first value and behind a
/// mistake. Reads from the begin on: off the GUI thread for long texts, where \a cancelled (may be
/// null) ends it early.
std::optional<JsonPlace> jsonPlaceAt(QByteArrayView json, qint64 offset,
                                     const std::atomic<bool> *cancelled = nullptr);

} // namespace hookloupe
