// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/deliveries/deliverystory.h"

#include <vector>

namespace hookloupe {

/// One mark on the line of a delivery: some attempts that lie too close together to be told apart,
/// or one.
struct AttemptMark
{
    enum class Kind {
        Attempts,
        Planned,
        Now,
    };
    Kind kind = Kind::Attempts;
    int x = 0; ///< of its middle
    int firstRow = -1; ///< in the table: attempts, then what is planned; -1 of Now
    int lastRow = -1;
    AttemptOutcome worst = AttemptOutcome::Accepted; ///< of its attempts
    int count() const noexcept { return lastRow - firstRow + 1; }
    bool holds(int row) const noexcept { return row >= firstRow && row <= lastRow && row >= 0; }
};

/// Where moments stand on a line from 0 to 1; \a timesUs ascend. A wait takes the more room the
/// longer it is, by its logarithm.
std::vector<double> loosePlaces(const std::vector<qint64> &timesUs);

/// From left to right within [0, \a width). A wait takes the more room the longer it is, by its
/// logarithm: the first retry of a schedule comes after seconds, the last after a day. Marks of one
/// kind nearer than \a least are one.
std::vector<AttemptMark> layOutAttempts(const DeliveryStory &story, qint64 nowUs, int width,
                                        int least);

} // namespace hookloupe
