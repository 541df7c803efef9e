// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/shellwords.h"

namespace hookloupe::detail {

/// What stands in $'…' at the backslash \a at, which moves behind it (bash manual, ANSI-C Quoting).
QByteArray ansiEscape(QByteArrayView text, qsizetype &at);

/// What \a command would write, where that follows from the text alone: printf, echo, cat and
/// base64 in their plain forms.
std::optional<QByteArray> outputOf(const ShellCommand &command);

} // namespace hookloupe::detail
