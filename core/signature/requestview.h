// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace hookloupe {

struct FieldView
{
    QByteArrayView name;
    QByteArrayView value;
};

/// What a signature can cover. Views: the request must outlive it.
struct RequestView
{
    QByteArrayView method;
    QByteArrayView url; ///< absolute, as the sender knows it
    std::vector<FieldView> fields;
    QByteArrayView body; ///< exact bytes, without transfer coding

    static RequestView of(const WireRequest &request, QByteArrayView url);
    /// First field of that name, ASCII case ignored.
    std::optional<QByteArrayView> field(QByteArrayView name) const noexcept;
};

} // namespace hookloupe
