// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/lifeline/lifelinerule.h"

namespace hookloupe {

// The state map as a person writes it, one line each:
//
//     pending (start, within 30 min) -> confirmed, expired, failed
//     confirmed (end)
//
// and which event tells of which state:
//
//     payment.pending = pending

QString statesText(const QList<LifelineState> &states);
/// InvalidInput; `where` is the number of the line, from 1. Empty lines are left out.
Result<QList<LifelineState>> statesFromText(QStringView text);
QString mappingsText(const QList<LifelineMapping> &mappings);
Result<QList<LifelineMapping>> mappingsFromText(QStringView text);
/// "30 min", "2 h", "1 d", "90 s" in milliseconds; nullopt when it is none.
std::optional<qint64> lifelineSpan(QStringView text);
QString lifelineSpanText(qint64 ms);

} // namespace hookloupe
