// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/scheme.h"

#include <QByteArray>
#include <QString>

namespace hookloupe {

/// What keeps a scheme file from being used, and the place in its text to look at.
struct SchemeMistake
{
    QString sentence;
    QString member; ///< "signature.encoding"; empty when the text is not JSON
    qsizetype offset = 0; ///< bytes
    qsizetype length = 0; ///< bytes; 0 for a place between two
    qint64 line = 1; ///< 1-based
    qint64 column = 1; ///< 1-based, in characters
};

/// Finds the place in \a json of the \a error that Scheme::fromJson() gave for it. For a member
/// that is missing it is the object that lacks it. Reentrant.
SchemeMistake schemeMistake(const QByteArray &json, const Error &error);

/// The text that \a scheme was read from: the built-in file, or the person's. NotFound,
/// PermissionDenied.
Result<QByteArray> schemeFileText(const Scheme &scheme);

/// The JSON Schema (draft 2020-12) of scheme files.
QByteArray schemeSchema();

} // namespace hookloupe
