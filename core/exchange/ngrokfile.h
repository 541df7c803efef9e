// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// What ngrok's agent answers to GET /api/requests/http, or to one of these by its id
/// (https://ngrok.com/docs/agent/api/): the bytes of request and answer in base64, as its agent saw
/// them. It keeps the beginning only of a body that is too long.
bool isNgrokFile(QByteArrayView text);
Result<ImportResult> readNgrokFile(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
