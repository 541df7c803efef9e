// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/compare/comparison.h"

#include <QString>

namespace hookloupe {

/// \a comparison in the unified form, to be pasted elsewhere: what was compared, headers and body,
/// each line after "-" or "+". \a byLine: JSON bodies by line rather than by path. Pure; as long as
/// what is shown.
QString comparedText(const Comparison &comparison, const QString &leftLine,
                     const QString &rightLine, bool byLine);

} // namespace hookloupe
