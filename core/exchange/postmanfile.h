// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// Postman collections 2.0 and 2.1 (https://schema.postman.com/): the requests of all folders, with
/// the collection's own variables put in. Scripts are not run.
bool isPostmanFile(QByteArrayView text);
Result<ImportResult> readPostmanFile(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
