// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// HTTP Archive 1.1 and 1.2 (http://www.softwareishard.com/blog/har-12-spec/), as browsers and
/// proxies write it.
bool isHar(QByteArrayView text);
/// A HAR has bodies as decoded text and fields in an order of its writer: the requests are told to
/// be written anew. InvalidInput when there is no log with entries.
Result<ImportResult> readHar(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
