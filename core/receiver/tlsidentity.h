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

/// A certificate for localhost, 127.0.0.1 and ::1 with a new P-256 key, valid for 397 days (what
/// browsers accept at most). It is in memory only and differs every time.
Result<TlsIdentity> makeSelfSigned();

} // namespace hookloupe
