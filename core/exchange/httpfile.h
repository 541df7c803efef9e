// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// Requests as HTTP writes them, and the .http and .rest files of editors: several requests between
/// lines of "###", comments, variables of the file (`@name = value`), and a URL in the request
/// line.
bool isHttpFile(QByteArrayView text);
/// Requests one behind the other, as a connection carries them, are taken byte for byte; so is one
/// alone, as REQUEST.http files are (a head with bare line feeds is said to be mended).
/// InvalidInput when no line is a request line.
Result<ImportResult> readHttpFile(ImportText &text, const ImportOptions &options);

/// The one request that all of \a text is, byte for byte; where its line ends or its length are
/// wrong they are mended, and that is told. nullopt when it does not begin with a request line.
std::optional<ImportedRequest> readRawRequest(QByteArrayView text);

} // namespace hookloupe
