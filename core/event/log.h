// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QLoggingCategory>

namespace hookloupe {

/// Log lines hold ids, sizes and states; never payload, never a secret. What a person must know is
/// an event or a message in the window, not a line here.
Q_DECLARE_LOGGING_CATEGORY(logReceiver)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSignature)
Q_DECLARE_LOGGING_CATEGORY(logDelivery)
Q_DECLARE_LOGGING_CATEGORY(logReach)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace hookloupe
