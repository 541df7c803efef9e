// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// What webhook.site exports as CSV: a row for each request, with the fields of its JSON as
/// columns. There is a column for each header field, part of a query or form that some request has,
/// named by its path ("headers.content-type", "headers.content-type.0"); headers may also be one
/// cell of JSON.
bool isWebhookSiteCsv(QByteArrayView text);
/// InvalidInput when its first row names no method, URL and content.
Result<ImportResult> readWebhookSiteCsv(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
