// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// Invoke-WebRequest and Invoke-RestMethod as people write them and as browsers' developer tools
/// copy them ("Copy as PowerShell"): with a session, a table of headers, and lines that go on
/// behind a backtick.
bool holdsPowerShellCall(QByteArrayView text);
/// What such calls would send, as far as the text says it. InvalidInput when there is none.
Result<ImportResult> readPowerShellCalls(ImportText &source, const ImportOptions &options);

} // namespace hookloupe
