// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonhashtree.h"

#include <QtGlobal>

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

namespace hookloupe {

/// Which children of two containers belong together.
struct JsonAlignment
{
    /// Indices among the children; -1: there is none on that side.
    struct Pair
    {
        qsizetype a = -1;
        qsizetype b = -1;
    };
    /// Every child of both sides once, in the order of A, those of B alone where B has them. Equal
    /// items of arrays are left out.
    std::vector<Pair> pairs;
    bool isReordered = false; ///< the members that both have stand in another order
    bool isBounded = false; ///< DiffRange of the whole rest: not aligned to the end
};

/// By name; of members with the same name the first with the first, and so on.
JsonAlignment alignMembers(const JsonHashTree &a, std::span<const std::uint32_t> membersA,
                           const JsonHashTree &b, std::span<const std::uint32_t> membersB);

/// By equal items, then by what identifies an object (`id` and its like), then by place.
JsonAlignment alignItems(const JsonHashTree &a, std::span<const std::uint32_t> itemsA,
                         const JsonHashTree &b, std::span<const std::uint32_t> itemsB,
                         const std::atomic_bool *stop);

} // namespace hookloupe
