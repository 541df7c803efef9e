// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QAbstractItemView>

#include <functional>
#include <vector>

namespace hookloupe::bench {

/// Processor time of the calling thread so far.
double threadMs();

/// What scrolling a list cost.
struct Scrolling
{
    std::vector<double> frameMs; ///< from the input to the painted rows, of each step
    std::vector<double>
            frameCpuMs; ///< the same in processor time of this thread, whatever else runs
    double longestMs = 0; ///< between two turns of the event loop meanwhile
    double settledMs = 0; ///< from the last step until all rows in sight had their text
    int waiting = 0; ///< frames in which the row in the middle had no text yet
};

/// Scrolls \a list by \a steps inputs at 60 a second, as a person's hand would make them.
Scrolling scroll(QAbstractItemView *list, int steps, const std::function<void(int step)> &input);

/// Inputs for scroll(): a turn of the wheel, a key, and the handle of the scroll bar on its way
/// from one end to the other in \a steps.
void turnWheel(QAbstractItemView *list, int notches);
void press(QAbstractItemView *list, Qt::Key key);
void drag(QAbstractItemView *list, int step, int steps);

} // namespace hookloupe::bench
