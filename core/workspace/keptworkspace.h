// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/workspacefile.h"

namespace hookloupe {

class EventReader;
class Workspace;

/// What the store keeps of it; without filters and limits, which are the person's and not the
/// store's.
Result<WorkspaceFile> storedWorkspaceFile(EventReader &reader);

/// Has \a workspace keep what \a file says, and hold its limits, which the caller keeps as it does
/// filters. \a now: as storedWorkspaceFile().
/// At an error, what came before it is done.
Result<void> applyWorkspaceFile(Workspace &workspace, const WorkspaceFile &now,
                                const WorkspaceFile &file);

} // namespace hookloupe
