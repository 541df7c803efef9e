// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// What people copy together: lines of fields with a JSON body below, or the JSON alone.
bool isPastedRequest(QByteArrayView text);
Result<ImportResult> readPastedRequest(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
