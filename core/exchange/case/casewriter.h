// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casefile.h"
#include "core/exchange/case/casepage.h"
#include "core/exchange/case/zipspool.h"

#include <functional>

namespace hookloupe {

/// Writes a case an event at a time: the memory is that of one event. Pure but for its temporary
/// files.
class CaseWriter
{
public:
    CaseWriter();

    /// PermissionDenied where there is no room for temporary files.
    Result<void> open();
    /// InvalidInput: there are kCaseEventsMax already, or its bytes are more than a case may hold.
    Result<void> add(const CaseEvent &event);
    /// Makes the page and the manifest, and packs all into \a path, which is replaced. \a facts:
    /// what the manifest says besides events and files. \a goesOn and errors as ZipSpool::pack().
    Result<void> finish(CaseManifest facts, const QString &path,
                        const std::function<bool(int done)> &goesOn);

private:
    std::vector<CaseManifest::EventRow> m_rows;
    CasePage m_page;
    ZipSpool m_spool;
    qint64 m_bytes = 0;
};

} // namespace hookloupe
