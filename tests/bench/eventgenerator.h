// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

namespace hookloupe::bench {

/// The event of that number, always the same: JSON of one of four senders, 1 to 2 KiB, with the
/// ids, times, names, amounts and signatures that differ from one delivery to the next. Every
/// thousandth body is gzip. Endpoints are "payments", "orders", "code" and "chat".
Event generatedEvent(qint64 number);

/// Stands in the body of the event of that number and of no other, in 16 letters and digits.
QByteArray generatedId(qint64 number);

} // namespace hookloupe::bench
