// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>

namespace hookloupe {

/// \a value as JavaScript prints it (Number::toString of ECMA-262: the shortest digits that read
/// back the same); "null" for what JSON cannot hold.
QByteArray javaScriptNumber(double value);

} // namespace hookloupe
