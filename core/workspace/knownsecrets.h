// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/diagnosis.h"
#include "core/signature/keylist.h"

namespace hookloupe {

class Workspace;

/// The secrets that may have signed an event of \a endpointName which was received at \a atUs (Unix
/// microseconds): its own, also those that were not in force, first, then those of all other
/// endpoints. In the workspace's thread.
std::vector<KnownSecret> knownSecrets(const Workspace &workspace, const QString &endpointName,
                                      qint64 atUs);

/// What is known of one endpoint's keys, for a diagnosis; see above.
void appendKnown(std::vector<KnownSecret> &known, const QString &endpointName, const KeyList &keys,
                 qint64 atUs);

} // namespace hookloupe
