// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/exchange/reconciliation.h"
#include "core/store/eventfilter.h"

#include <QString>

#include <atomic>
#include <functional>

namespace hookloupe {

class EventReader;

/// Compares \a list with the events of the store, of \a endpoint alone where it is not empty.
/// \a told gets how many were looked at. Refused requests and gaps are no deliveries. InvalidInput,
/// StoreUnreadable; Cancelled when \a cancelled is set.
Result<Reconciliation> reconcile(EventReader &reader, const DeliveryList &list,
                                 const QString &endpoint, const ReconcileOptions &options,
                                 const std::function<void(qint64)> &told,
                                 const std::atomic<bool> &cancelled);

/// "12 of 14 delivered events were seen. 2 are missing. …", for people.
QString reconciliationText(const Reconciliation &result);

/// The rows as CSV with a header line: state, id, type, time, event. Cells that a spreadsheet would
/// take for a formula are made harmless.
QByteArray reconciliationCsv(const Reconciliation &result);

} // namespace hookloupe
