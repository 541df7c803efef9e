// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QString>

#include <vector>

namespace hookloupe {

struct FieldsDiffOptions
{
    bool order = false; ///< a field that stands elsewhere is a difference
    bool nameCase = false; ///< so is a name in other letters: `content-type`
};

struct FieldDifference
{
    enum class Kind {
        Added,
        Removed,
        Changed, ///< another value
        Respelled, ///< the same value, the name in other letters
        Moved, ///< the same, at another place among the fields that both have
    } kind = Kind::Changed;
    qsizetype a = -1; ///< index of the field; -1: not there
    qsizetype b = -1;

    bool operator==(const FieldDifference &) const = default;
};

/// Compares header fields. Names without regard to case (RFC 9110 §5.1); of several with one name,
/// those with equal values belong together, then the first with the first. In the order of \a a,
/// those of \a b alone at the end of what stands before them.
std::vector<FieldDifference> diffFields(const Fields &a, const Fields &b,
                                        const FieldsDiffOptions &options = {});

/// "2 headers differ: X-Signature changed, Accept was added.", or that none does.
QString fieldsDiffSummary(const std::vector<FieldDifference> &differences, const Fields &a,
                          const Fields &b);

} // namespace hookloupe
