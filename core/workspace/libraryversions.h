// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe {

/// "Qt 6.4.2, OpenSSL 3.0.16, SQLite 3.40.1, curl 7.88.1": the libraries that are loaded, not those
/// that were compiled with. For --version and reports of mistakes.
QString libraryVersions();

} // namespace hookloupe
