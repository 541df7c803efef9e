// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/receiver/receiver.h"

#include <QString>

namespace hookloupe {

/// A certificate chain (PEM, leaf first) and its private key (PEM, not encrypted) from files.
/// NotFound, PermissionDenied or InvalidInput, with the file in `where`.
Result<TlsIdentity> loadTlsIdentity(const QString &certificateFile, const QString &keyFile);

} // namespace hookloupe
