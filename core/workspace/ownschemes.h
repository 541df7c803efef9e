// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/scheme.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace hookloupe {

/// $XDG_CONFIG_HOME/hookloupe/schemes
QString ownSchemesFolder();

/// The descriptions that a person wrote.
struct OwnSchemes
{
    QList<Scheme> schemes; ///< unique by id
    QStringList problems; ///< a sentence for each file that cannot be used, with file and line
    QStringList unusable; ///< the paths of those files
    QByteArray fingerprint; ///< equal while nothing changed
};

/// Reads the files `*.json` of \a folder, bounded by kOwnSchemesMax and kSchemeFileBytesMax. A file
/// that cannot be used takes no other away; a folder that is not there holds none. Reentrant.
OwnSchemes readOwnSchemes(const QString &folder);

/// Writes \a json as `<id>.json` of \a folder, whole or not at all, with the JSON Schema beside it;
/// the file's path. \a json has to be a scheme of that id. PermissionDenied when it cannot.
Result<QString> writeOwnScheme(const QString &folder, const QString &id, const QByteArray &json);

} // namespace hookloupe
