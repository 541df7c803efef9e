// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QString>

namespace hookloupe {
class Workspace;
}

namespace hookloupe::cli {

/// Has \a workspace use the endpoints of a file, without storing them. InvalidInput, NotFound,
/// PermissionDenied.
Result<void> useEndpointsFile(Workspace &workspace, const QString &path);

} // namespace hookloupe::cli
