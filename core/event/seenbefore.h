// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

namespace hookloupe {

/// What of an event was there before, each as the id of the other event; 0: nothing.
struct SeenBefore
{
    qint64 replayOf = 0; ///< valid, and the first of its delivery's 16 first with this signature
    qint64 otherBody = 0; ///< alarm: the first with the same delivery id, and another body
    qint64 otherId = 0; ///< alarm: it has the same body under another delivery id

    bool isEmpty() const noexcept { return replayOf == 0 && otherBody == 0 && otherId == 0; }
};

} // namespace hookloupe
