// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casefile.h"

#include <QTemporaryFile>

#include <functional>

namespace hookloupe {

/// One page of HTML about events, for somebody without Hookloupe: no program runs in it, nothing is
/// fetched, and it can be printed. It is written an event at a time.
class CasePage
{
public:
    enum class Kind {
        InCase, ///< index.html of a case: it points to the files beside it
        Alone, ///< a file of its own
    };
    /// An event beyond either has its line in the table, and no section.
    static constexpr std::size_t kSectionsMax = 1'000;
    static constexpr qint64 kSectionBytesMax = 48LL * 1024 * 1024;

    explicit CasePage(Kind kind)
        : m_kind(kind)
    { }

    /// PermissionDenied where there is no room for a temporary file.
    Result<void> open();
    Result<void> add(const CaseEvent &event);
    /// The page: \a facts without events, files and the rest of what it does not show. What \a sink
    /// fails with.
    Result<void> write(const CaseManifest &facts,
                       const std::function<Result<void>(QByteArrayView bytes)> &sink);

private:
    Kind m_kind;
    QTemporaryFile m_sections;
    QByteArray m_rows; ///< of the table
    std::size_t m_events = 0;
    std::size_t m_shown = 0; ///< of them, with a section
    std::vector<std::size_t> m_verdicts = std::vector<std::size_t>(kVerdictCount);
    std::size_t m_others = 0; ///< refused requests and gaps
};

} // namespace hookloupe
