// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// Events of Stripe as `stripe listen --print-json`, `stripe events` and its API give them: one, a
/// list, or several one behind the other (https://docs.stripe.com/api/events/object). Only the
/// event is there: no fields of a request, and no signature.
bool areStripeEvents(QByteArrayView text);
Result<ImportResult> readStripeEvents(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
