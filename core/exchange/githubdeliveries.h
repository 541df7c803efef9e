// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// What GitHub's API answers to GET …/hooks/{id}/deliveries/{id}, one or several
/// (https://docs.github.com/en/rest/repos/webhooks): the payload as JSON of its own spelling.
bool areGithubDeliveries(QByteArrayView text);
Result<ImportResult> readGithubDeliveries(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
