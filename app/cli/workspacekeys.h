// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

namespace hookloupe {
class Workspace;
}

namespace hookloupe::cli {

/// Until the keyring has answered for all endpoints, or ten seconds have passed; says which secrets
/// could not be read.
void waitForSecrets(hookloupe::Workspace &workspace);

} // namespace hookloupe::cli
