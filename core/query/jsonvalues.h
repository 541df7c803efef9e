// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/payload/jsonpath.h"
#include "core/query/eventfacts.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace hookloupe {

/// What stands at some paths in the body of an event.
struct JsonValues
{
    enum class State {
        Read,
        TooLarge, ///< the body, decompressed, is over kJsonValueBodyBytesMax: it was not read
        Gone, ///< there is no such event any more, or it cannot be read
    };
    qint64 id = 0;
    State state = State::Gone;
    /// For each path: strings decoded, everything else as it was sent; cut at
    /// kJsonValueBytesMax bytes. Empty where nothing stands.
    std::vector<QByteArray> values;
};

/// A list looks at many bodies: one of more is left alone.
inline constexpr qsizetype kJsonValueBodyBytesMax = 1024LL * 1024;
inline constexpr qsizetype kJsonValueBytesMax = 1024;

/// The body of an event, as it is searched, within the bound. The event outlives it.
class JsonBody
{
public:
    explicit JsonBody(const Event &event);
    /// Nothing when it is too large.
    std::optional<QByteArrayView> bytes() const noexcept;

private:
    QByteArrayView m_wire;
    SearchedBody m_searched;
};

JsonValues jsonValuesOf(const Event &event, std::span<const JsonPath *const> paths);

} // namespace hookloupe
