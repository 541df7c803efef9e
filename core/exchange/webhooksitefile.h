// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"
#include "core/exchange/jsonview.h"

namespace hookloupe {

/// What webhook.site's API answers to GET /token/{id}/requests, or one request of it
/// (https://docs.webhook.site/api/about.html): fields by their lower-cased names, the body as text.
bool isWebhookSiteFile(QByteArrayView text);
Result<ImportResult> readWebhookSiteFile(ImportText &text, const ImportOptions &options);

/// One request of such a list.
Result<ImportedRequest> readWebhookSiteRequest(JsonView one);

} // namespace hookloupe
