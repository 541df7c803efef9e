// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

#include <QString>

namespace hookloupe {

/// Lines of a server's log that are JSON objects, such as nginx writes with "escape=json". Which
/// member is what is told by ImportOptions::logMapping, and for what is not told by the names that
/// nginx, Caddy and loggers of Node.js use. Members within others are named with dots.
bool isLogFile(QByteArrayView text);
Result<ImportResult> readLogFile(ImportText &text, const ImportOptions &options);

/// Reads "body=request_body,header:X-Sign=sign"; the parts are method, target, query, host, scheme,
/// request (a request line), body, time, peer, status and header:NAME. InvalidInput with a
/// sentence.
Result<LogMapping> parseLogMapping(const QString &text);

} // namespace hookloupe
