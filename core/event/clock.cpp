// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"

#include <QDateTime>

#include <chrono>

namespace hookloupe {

using namespace Qt::StringLiterals;

qint64 SystemClock::nowUs() const
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

const SystemClock &SystemClock::instance()
{
    static const SystemClock clock;
    return clock;
}

QString rfc3339(qint64 unixUs)
{
    const qint64 remainder = ((unixUs % 1'000'000) + 1'000'000) % 1'000'000;
    const auto whole = QDateTime::fromSecsSinceEpoch((unixUs - remainder) / 1'000'000, Qt::UTC);
    return whole.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u".%1Z"_s.arg(remainder, 6, 10, QChar(u'0'));
}

} // namespace hookloupe
