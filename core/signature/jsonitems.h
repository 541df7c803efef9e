// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonpath.h"

#include <QByteArrayView>

#include <cstddef>
#include <vector>

namespace hookloupe {

/// \a member of every item of the array at \a array, as bytes of \a json; an item without it gives
/// an empty view. At most \a most; \a complete says whether that was all.
std::vector<QByteArrayView> jsonItems(QByteArrayView json, const JsonPath &array,
                                      const JsonPath &member, std::size_t most, bool &complete);

} // namespace hookloupe
