// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// Flows as mitmproxy 2 and later saves them (mitmdump -w, "Save" of its windows): requests of HTTP
/// with their answers. The content is as it was sent, compressed where it was, without its chunks.
bool isMitmproxyFile(QByteArrayView text);
Result<ImportResult> readMitmproxyFile(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
