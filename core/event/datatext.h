// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe {

/// What one of our data files (a scheme, say) tells people, as CoreText speaks in this thread. What
/// a person wrote in a file of theirs has no translation and stays. Safe in any thread.
QString dataText(const QString &english);

} // namespace hookloupe
