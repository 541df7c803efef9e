// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/eventexport.h"

namespace hookloupe {

/// Those formats of exportEvents() that are one document of all events: a case, a page, a report.
/// They are put together in temporary files, checked, and handed to \a sink when they are whole.
/// Errors as exportEvents().
Result<ExportDone> exportDocument(EventReader &reader, const ExportPlan &plan,
                                  const ExportSink &sink, const TaskProgress &progress,
                                  const ExportObserver &observe);

} // namespace hookloupe
