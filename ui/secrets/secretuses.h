// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/secretref.h"

#include <QList>
#include <QString>

namespace hookloupe {

struct WorkspaceFile;
class Workspace;

/// One secret, and who needs it.
struct SecretUse
{
    SecretRef ref;
    QString usedBy; ///< empty: nobody
    QString state; ///< known, or why not
};

/// Of \a workspace's endpoints, of the targets in \a stored, and what is in the vault besides; in
/// the workspace's thread.
QList<SecretUse> secretUses(Workspace &workspace, const WorkspaceFile &stored);

} // namespace hookloupe
