// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe {

/// "3.40.1": of the library that is loaded, which is also that of Qt's driver.
QString sqliteVersion();

} // namespace hookloupe
