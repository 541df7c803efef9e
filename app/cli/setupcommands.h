// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QStringList>

namespace hookloupe::cli {

// Commands about what is set up, and whether all came that should have.
int runReconcile(const QStringList &arguments);
int runVault(const QStringList &arguments);
int runWorkspace(const QStringList &arguments);

} // namespace hookloupe::cli
