// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/diagnosis.h"

#include <QJsonArray>

namespace hookloupe::cli {

/// The likeliest cause in two lines; all of them with what to do when \a whole.
void putDiagnosis(const Diagnosis &diagnosis, bool whole);

/// `[{"cause", "confidence", "evidence", "advice"}]`: these members, whatever else is learnt.
QJsonArray diagnosisJson(const Diagnosis &diagnosis);

} // namespace hookloupe::cli
