// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/workspace/workspacefile.h"

#include <QString>

namespace hookloupe {
class SchemeCatalogue;
class Workspace;
} // namespace hookloupe

namespace hookloupe::cli {

/// Has \a workspace use the endpoints of a file, without storing them. InvalidInput, NotFound,
/// PermissionDenied.
Result<void> useEndpointsFile(Workspace &workspace, const QString &path);

/// The same of a workspace file, with its retention.
Result<void> useWorkspaceFile(Workspace &workspace, const QString &path);
/// InvalidInput with the place, NotFound, PermissionDenied.
Result<WorkspaceFile> readWorkspaceFile(const QString &path, const SchemeCatalogue &schemes);

} // namespace hookloupe::cli
