// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/log.h"

namespace hookloupe {

Q_LOGGING_CATEGORY(logReceiver, "hookloupe.receiver", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "hookloupe.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSignature, "hookloupe.signature", QtInfoMsg)
Q_LOGGING_CATEGORY(logDelivery, "hookloupe.delivery", QtInfoMsg)
Q_LOGGING_CATEGORY(logReach, "hookloupe.reach", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "hookloupe.ui", QtInfoMsg)

} // namespace hookloupe
