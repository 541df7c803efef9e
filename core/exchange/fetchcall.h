// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// What browsers copy as "fetch": calls of fetch() whose arguments are JSON, one or several.
bool holdsFetchCall(QByteArrayView text);
Result<ImportResult> readFetchCalls(ImportText &source, const ImportOptions &options);

} // namespace hookloupe
