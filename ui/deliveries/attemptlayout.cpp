// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/attemptlayout.h"

#include "core/event/timeunits.h"

#include <algorithm>
#include <cmath>

namespace hookloupe {

namespace {

using Kind = AttemptMark::Kind;

struct Point
{
    Kind kind = Kind::Attempts;
    qint64 atUs = 0;
    int row = -1;
    AttemptOutcome outcome = AttemptOutcome::Accepted;
};

std::vector<Point> pointsOf(const DeliveryStory &story, qint64 nowUs)
{
    std::vector<Point> points;
    points.reserve(story.attempts.size() + story.plannedUs.size() + 1);
    int row = 0;
    for (const DeliveryStory::Attempt &attempt : story.attempts)
        points.push_back({ Kind::Attempts, attempt.event.receivedAtUs, row++, attempt.outcome });
    bool isNowPlaced = story.plannedUs.empty();
    for (const qint64 atUs : story.plannedUs) {
        if (!isNowPlaced && nowUs < atUs) {
            points.push_back({ Kind::Now, nowUs });
            isNowPlaced = true;
        }
        points.push_back({ Kind::Planned, atUs, row++ });
    }
    return points;
}

/// A step of the line for a wait, without a unit.
double roomOf(qint64 waitUs)
{
    return 1
            + std::log2(1
                        + static_cast<double>(qMax<qint64>(0, waitUs))
                                / static_cast<double>(kUsPerSecond));
}

} // namespace

std::vector<double> loosePlaces(const std::vector<qint64> &timesUs)
{
    std::vector<double> places(timesUs.size());
    for (std::size_t i = 1; i < timesUs.size(); ++i)
        places[i] = places[i - 1] + roomOf(timesUs[i] - timesUs[i - 1]);
    const double whole = places.empty() ? 0 : places.back();
    for (double &place : places)
        place = whole > 0 ? place / whole : 0;
    return places;
}

std::vector<AttemptMark> layOutAttempts(const DeliveryStory &story, qint64 nowUs, int width,
                                        int least)
{
    const std::vector<Point> points = pointsOf(story, nowUs);
    std::vector<AttemptMark> marks;
    if (points.empty() || width <= 0)
        return marks;
    std::vector<qint64> times;
    times.reserve(points.size());
    for (const Point &point : points)
        times.push_back(point.atUs);
    const std::vector<double> places = loosePlaces(times);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point &point = points[i];
        const int x = static_cast<int>(std::lround(places[i] * (width - 1)));
        const bool joins = !marks.empty() && marks.back().kind == point.kind
                && point.kind != Kind::Now && x - marks.back().x < least;
        if (joins) {
            marks.back().lastRow = point.row;
            marks.back().worst = std::max(marks.back().worst, point.outcome);
        } else {
            marks.push_back({ point.kind, x, point.row, point.row, point.outcome });
        }
    }
    return marks;
}

} // namespace hookloupe
