// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/diagnosis.h"

namespace hookloupe {

class Workspace;

/// The secrets of all endpoints but \a except, for a diagnosis to try. In the workspace's thread.
std::vector<KnownSecret> knownSecrets(const Workspace &workspace, const QString &except);

} // namespace hookloupe
