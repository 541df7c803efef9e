// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casefile.h"

#include <QByteArray>

namespace hookloupe {

/// The line of \a event in the table of a page; \a hasSection: it leads there.
QByteArray caseTableRow(const CaseEvent &event, std::size_t index, bool hasSection);
/// All that a page shows of \a event. \a inCase: its bytes are in files beside the page.
QByteArray caseSection(const CaseEvent &event, std::size_t index, bool inCase);

} // namespace hookloupe
