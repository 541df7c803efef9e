// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/exportformats.h"

#include "core/exchange/exportwriters.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFormats{
    ExportFormat{ "http"_L1, "HTTP requests, byte for byte"_L1, "http"_L1,
                  "It keeps the request's bytes, and nothing else."_L1, makeRawWriter },
    ExportFormat{ "rest"_L1, "Requests for editors (.http with ###)"_L1, "rest"_L1,
                  "Chunks, the blanks of a head and a body's last line ends are not kept; a body "
                  "that is no "
                  "text cannot be written."_L1,
                  makeRestWriter },
    ExportFormat{
            "curl"_L1, "curl commands (bash)"_L1, "sh"_L1,
            "How chunks were cut is not kept, and curl writes Host and Content-Length itself."_L1,
            makeCurlWriter },
    ExportFormat{ "har"_L1, "HTTP Archive (HAR)"_L1, "har"_L1,
                  "Bodies are kept as text, so that a signature may not verify after the way back; "
                  "verdicts "
                  "and notes are not kept."_L1,
                  makeHarWriter },
    ExportFormat{ "ndjson"_L1, "Events of Hookloupe (NDJSON)"_L1, "ndjson"_L1,
                  "Attempts, replays and forwards are counted anew where it is imported."_L1,
                  makeEventLineWriter },
    ExportFormat{ "csv"_L1, "The list as a table (CSV)"_L1, "csv"_L1,
                  "It keeps what the list shows, and no request."_L1, makeCsvWriter },
};

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return kFormats;
}

const ExportFormat *findExportFormat(const QString &id)
{
    const auto *format = std::find_if(kFormats.begin(), kFormats.end(),
                                      [&id](const ExportFormat &one) { return one.id == id; });
    return format == kFormats.end() ? nullptr : &*format;
}

} // namespace hookloupe
