// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/shellwords.h"

#include <optional>

namespace hookloupe {

/// Whether \a text has a command whose program is curl.
bool holdsCurlCommand(QByteArrayView text);

/// The requests that the curl commands of \a text would send, byte for byte, but for what depends
/// on the machine: those fields are told in ImportedRequest::guessed. Follows curl(1) and what
/// curl 7.88 sends over HTTP/1.1. \a dialect: by the text's own marks when nullopt.
ImportResult readCurlCommands(ImportText &text, const ImportOptions &options,
                              std::optional<ShellDialect> dialect = {});

} // namespace hookloupe
