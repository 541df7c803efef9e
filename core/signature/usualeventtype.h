// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/requestview.h"

#include <QByteArray>

namespace hookloupe {

/// The event type where no scheme says where it stands: what the usual headers and members hold, if
/// it looks like a name; else empty. Nobody's promise, so it decides nothing but what is shown,
/// filtered and matched by rules. Reentrant; bodies over 64 KiB are not looked into.
QByteArray usualEventType(const RequestView &request);

} // namespace hookloupe
