// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonprint.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace hookloupe {

/// One line of newline-delimited JSON.
struct NdjsonRecord
{
    qint64 begin = 0; ///< offset in the text
    qint64 end = 0; ///< without its line end
    std::optional<JsonMistake> mistake; ///< lines and offsets as of the whole text
};

struct Ndjson
{
    std::vector<NdjsonRecord> records; ///< empty lines are left out
    std::size_t mistakes = 0; ///< records that are not JSON
    bool isCut = false; ///< recordsMax was reached
};

inline constexpr std::size_t kNdjsonRecordsMax = 1'000'000;

/// Reads JSON, one document a line (NDJSON, JSON Lines). \a stop ends it as recordsMax does.
Ndjson parseNdjson(QByteArrayView text, std::size_t recordsMax = kNdjsonRecordsMax,
                   StopFlag stop = nullptr);

/// Each record laid out as by prettyJson(), an empty line between two. `mistake` is that of the
/// first record that has one, `mistakeAt` the place of its raw rest.
JsonPrinted prettyNdjson(QByteArrayView text, const Ndjson &records,
                         const JsonPrintOptions &options = {});

} // namespace hookloupe
