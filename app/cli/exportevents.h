// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/exportformats.h"

namespace hookloupe::cli {

class Options;

/// The part of `export` that writes events: adds its options.
void addExportOptions(Options &options);
/// Writes what the options name as \a format; the exit code.
int exportEvents(const Options &options, const ExportFormat &format);

} // namespace hookloupe::cli
