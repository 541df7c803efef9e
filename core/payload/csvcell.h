// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>

namespace hookloupe {

/// \a text as a cell of a CSV (RFC 4180), in quotes where it needs them. What a sender wrote must
/// not become a formula of a spreadsheet: text that begins like one gets an apostrophe before it.
QByteArray csvCell(QByteArray text);

} // namespace hookloupe
