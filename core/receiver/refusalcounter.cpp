// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/refusalcounter.h"

#include "core/event/coretext.h"
#include "core/event/timeunits.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 3> kWaitsUs{ kUsPerMinute, 10 * kUsPerMinute, 60 * kUsPerMinute };
/// Further addresses share one place: a scan from everywhere must not fill the memory.
constexpr qsizetype kAddressesMax = 256;

QString withoutPort(const QString &peer)
{
    return peer.first(qMax<qsizetype>(0, peer.lastIndexOf(u':')));
}

qint64 waitUs(int reports)
{
    return kWaitsUs[static_cast<std::size_t>(std::clamp(reports, 1, int(kWaitsUs.size())) - 1)];
}

} // namespace

std::optional<RefusalCounter::Report> RefusalCounter::note(const ConnectionInfo &connection,
                                                           const QString &sentence, qint64 nowUs)
{
    QString key = withoutPort(connection.peer) + u' ' + sentence;
    if (m_seen.size() >= kAddressesMax && !m_seen.contains(key))
        key = u"* "_s + sentence;
    auto found = m_seen.find(key);
    const bool isFirst = found == m_seen.end();
    if (isFirst)
        found = m_seen.emplace(key);
    Seen &seen = *found;
    Report &waiting = seen.waiting;
    if (isFirst) {
        waiting.count = 0;
        waiting.isFirst = false;
        seen.sinceUs = nowUs;
        seen.reports = 1;
        return Report{ connection, sentence, 1, nowUs, nowUs, true };
    }
    if (waiting.count++ == 0)
        waiting.firstUs = nowUs;
    waiting.connection = connection;
    waiting.sentence = sentence;
    waiting.lastUs = nowUs;
    return std::nullopt;
}

std::vector<RefusalCounter::Report> RefusalCounter::due(qint64 nowUs)
{
    std::vector<Report> reports;
    for (auto it = m_seen.begin(); it != m_seen.end();) {
        Seen &seen = *it;
        const qint64 waitedUs = nowUs - seen.sinceUs;
        if (seen.waiting.count > 0 && waitedUs >= waitUs(seen.reports)) {
            reports.push_back(seen.waiting);
            seen.waiting.count = 0;
            seen.waiting.isFirst = false;
            seen.sinceUs = nowUs;
            ++seen.reports;
        } else if (seen.waiting.count == 0 && waitedUs >= kWaitsUs.back()) {
            it = m_seen.erase(it);
            continue;
        }
        ++it;
    }
    return reports;
}

std::vector<RefusalCounter::Report> RefusalCounter::takeAll()
{
    std::vector<Report> reports;
    for (Seen &seen : m_seen) {
        if (seen.waiting.count > 0)
            reports.push_back(std::move(seen.waiting));
    }
    m_seen.clear();
    return reports;
}

QString sentenceOf(const RefusalCounter::Report &report)
{
    // Whoever resets a connection before it was accepted leaves no address.
    const QString known = withoutPort(report.connection.peer);
    const QString address =
            known.isEmpty() || known == "[]"_L1 ? CoreText::tr("an unknown address") : known;
    if (!report.sentence.isEmpty())
        return report.isFirst ? report.sentence
                              : CoreText::tr("%1 more connections from %2 were refused. %3")
                                        .arg(report.count)
                                        .arg(address, report.sentence);
    return report.isFirst
            ? CoreText::tr("A connection from %1 ended without a byte. Port scans, health checks "
                           "and browsers that connect ahead do so; further ones are counted.")
                      .arg(address)
            : CoreText::tr("%1 more connections from %2 ended without a byte.")
                      .arg(report.count)
                      .arg(address);
}

} // namespace hookloupe
