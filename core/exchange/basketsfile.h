// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// What request-baskets answers to GET /api/baskets/{name}/requests
/// (https://rbaskets.in/api.html): fields by their names, the body as text, the path without host.
bool isBasketsFile(QByteArrayView text);
Result<ImportResult> readBasketsFile(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
