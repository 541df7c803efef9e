// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/batchresults.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace hookloupe {

/// Writes the listed rows of \a results as a table (RFC 4180, UTF-8, times in microseconds) to
/// \a path, whole or not at all. \a targets: URLs in the plan's order. \a goesOn is asked between
/// rows. Blocks. Gives the number of rows; InvalidInput, Cancelled.
Result<qint64> writeBatchCsv(const BatchResults &results, const std::vector<QByteArray> &targets,
                             const QString &path,
                             const std::function<bool(qint64 done, qint64 all)> &goesOn);

} // namespace hookloupe
