// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/responseplan.h"
#include "core/event/event.h"

#include <QByteArray>

namespace hookloupe {

/// What goes over the wire instead of a proper answer, and how.
struct FaultyAnswer
{
    QByteArray bytes; ///< sent first
    QByteArray again; ///< sent over and over after them; empty: nothing
    qsizetype pieceBytes = 0; ///< of `bytes` at a time; 0: all at once
    int intervalMs = 0; ///< between pieces
    bool holds = false; ///< the connection stays, silent, until a limit ends it
};

/// However slowly it goes, it ends after this.
inline constexpr int kFaultMsMax = 600'000;

/// Whether \a fault sends nothing at all.
bool isSilent(Fault fault) noexcept;
/// How \a record goes out by \a fault. Precondition: it is not None, and not silent; \a shape has
/// no 0 that has a usual value.
FaultyAnswer faultyAnswer(Fault fault, const FaultShape &shape, const ResponseRecord &record);

} // namespace hookloupe
