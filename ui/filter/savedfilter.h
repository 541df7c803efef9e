// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe {

/// A query under a name.
struct SavedFilter
{
    QString name;
    QString query;
    bool operator==(const SavedFilter &) const = default;
};

} // namespace hookloupe
