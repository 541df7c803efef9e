// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QString>

namespace hookloupe {

/// A file that an imported text names is bounded as a body is.
inline constexpr qint64 kNamedFileBytesMax = 64LL * 1024 * 1024;

/// The content of the file at \a path, which the person agreed to have read. Whatever is no regular
/// file is refused: a pipe or a device could keep the reader for ever. NotFound, InvalidInput (too
/// large).
Result<QByteArray> readNamedFile(const QString &path);

} // namespace hookloupe
