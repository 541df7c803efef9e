// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/reconciliation.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// So many events on each side of a row's time are looked at: a crowd of others within the window
/// must not make a list of a million rows a matter of hours.
constexpr int kLookedAtMax = 2'000;
} // namespace

QLatin1StringView reconciledName(ReconciledRow::Kind kind) noexcept
{
    constexpr std::array kNames{ "seen"_L1, "seen_by_time"_L1, "missing"_L1, "not_delivered"_L1,
                                 "unlisted"_L1 };
    return kNames.at(static_cast<std::size_t>(kind));
}

Reconciler::Reconciler(const DeliveryList &list, const ReconcileOptions &options)
    : m_list(list)
    , m_options(options)
{
    std::optional<qint64> first;
    std::optional<qint64> last;
    for (const ListedDelivery &row : list.rows) {
        if (!row.id.isEmpty())
            m_ids.insert(row.id, 0);
        if (row.atUs == 0)
            continue;
        first = first ? std::min(*first, row.atUs) : row.atUs;
        last = last ? std::max(*last, row.atUs) : row.atUs;
    }
    if (!m_options.fromUs)
        m_options.fromUs = first;
    if (!m_options.untilUs && last)
        m_options.untilUs = *last + 1;
    if (m_options.fromUs)
        m_neededFromUs = *m_options.fromUs - m_options.windowUs;
    if (m_options.untilUs)
        m_neededUntilUs = *m_options.untilUs + m_options.windowUs;
}

bool Reconciler::isCompared(qint64 atUs) const
{
    return (!m_options.fromUs || atUs >= *m_options.fromUs)
            && (!m_options.untilUs || atUs < *m_options.untilUs);
}

void Reconciler::see(const SeenDelivery &event)
{
    if (!event.id.isEmpty()) {
        if (const auto listed = m_ids.find(event.id); listed != m_ids.end()) {
            // The first attempt is the one that is named.
            if (*listed == 0 || event.eventId < *listed)
                *listed = event.eventId;
            return;
        }
    }
    if (m_rest.size() == kUnlistedMax)
        m_isCut = true;
    else
        m_rest.push_back({ event, false });
}

QSet<QByteArray> Reconciler::missingIds() const
{
    QSet<QByteArray> missing;
    for (const ListedDelivery &row : m_list.rows) {
        const bool isAsked = (row.isDelivered || m_options.expectsAll)
                && (row.atUs == 0 || isCompared(row.atUs));
        if (isAsked && m_ids.value(row.id, 1) == 0)
            missing.insert(row.id);
    }
    return missing;
}

void Reconciler::matchByTime(std::vector<std::size_t> listed, Reconciliation &result)
{
    std::sort(m_rest.begin(), m_rest.end(), [](const Candidate &a, const Candidate &b) {
        return a.event.atUs != b.event.atUs ? a.event.atUs < b.event.atUs
                                            : a.event.eventId < b.event.eventId;
    });
    std::sort(listed.begin(), listed.end(), [this](std::size_t a, std::size_t b) {
        return m_list.rows[a].atUs < m_list.rows[b].atUs;
    });
    for (const std::size_t index : listed) {
        const ListedDelivery &row = m_list.rows[index];
        const auto isNear = [&](const Candidate &one) {
            return qAbs(one.event.atUs - row.atUs) <= m_options.windowUs;
        };
        const auto mayBe = [&row](const Candidate &one) {
            // Two ids that differ are two deliveries, however near.
            return !one.isTaken && (row.id.isEmpty() || one.event.id.isEmpty())
                    && (row.type.isEmpty() || one.event.type.isEmpty()
                        || row.type == one.event.type);
        };
        const auto middle = std::lower_bound(
                m_rest.begin(), m_rest.end(), row.atUs,
                [](const Candidate &candidate, qint64 at) { return candidate.event.atUs < at; });
        Candidate *best = nullptr;
        auto one = middle;
        for (int i = 0; i < kLookedAtMax && one != m_rest.end() && isNear(*one); ++i, ++one) {
            if (mayBe(*one)) {
                best = &*one;
                break;
            }
        }
        one = middle;
        for (int i = 0; i < kLookedAtMax && one != m_rest.begin() && isNear(*std::prev(one)); ++i) {
            --one;
            if (!mayBe(*one))
                continue;
            if (!best || row.atUs - one->event.atUs <= best->event.atUs - row.atUs)
                best = &*one;
            break;
        }
        if (!best)
            continue;
        best->isTaken = true;
        result.rows[index].kind = ReconciledRow::Kind::ByTime;
        result.rows[index].eventId = best->event.eventId;
    }
}

Reconciliation Reconciler::finish()
{
    using Kind = ReconciledRow::Kind;
    Reconciliation result;
    result.fromUs = m_options.fromUs;
    result.untilUs = m_options.untilUs;
    result.isCut = m_isCut;
    std::vector<std::size_t> unmatched;
    result.rows.resize(m_list.rows.size());
    for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
        const ListedDelivery &listed = m_list.rows[i];
        ReconciledRow &row = result.rows[i];
        row = { .kind = listed.isDelivered || m_options.expectsAll ? Kind::Missing
                                                                   : Kind::NotDelivered,
                .listed = static_cast<qint64>(i),
                .atUs = listed.atUs,
                .id = listed.id,
                .type = listed.type };
        row.eventId = listed.id.isEmpty() ? 0 : m_ids.value(listed.id);
        if (row.eventId != 0)
            row.kind = Kind::ById;
        else if (listed.atUs != 0)
            unmatched.push_back(i);
    }
    matchByTime(std::move(unmatched), result);
    std::erase_if(result.rows, [&](const ReconciledRow &row) {
        const bool isOutside = row.eventId == 0 && row.atUs != 0 && !isCompared(row.atUs);
        result.outside += isOutside ? 1 : 0;
        return isOutside;
    });
    // Attempts of one delivery, which is missing once, if the list calls any of them delivered.
    QSet<QByteArray> missing;
    for (const ReconciledRow &row : result.rows) {
        if (row.kind == Kind::Missing && !row.id.isEmpty())
            missing.insert(row.id);
    }
    QSet<QByteArray> told;
    std::erase_if(result.rows, [&](const ReconciledRow &row) {
        if (row.id.isEmpty() || row.kind == Kind::ById || row.kind == Kind::ByTime)
            return false;
        if (row.kind == Kind::NotDelivered && missing.contains(row.id))
            return true;
        const bool isAgain = told.contains(row.id);
        told.insert(row.id);
        return isAgain;
    });
    for (const Candidate &one : m_rest) {
        if (!one.isTaken && isCompared(one.event.atUs))
            result.rows.push_back({ .kind = Kind::Unlisted,
                                    .eventId = one.event.eventId,
                                    .atUs = one.event.atUs,
                                    .id = one.event.id,
                                    .type = one.event.type });
    }
    for (const ReconciledRow &row : result.rows) {
        qint64 &count = row.kind == Kind::ById ? result.seenById
                : row.kind == Kind::ByTime     ? result.seenByTime
                : row.kind == Kind::Missing    ? result.missing
                : row.kind == Kind::Unlisted   ? result.unlisted
                                               : result.notDelivered;
        ++count;
    }
    return result;
}

} // namespace hookloupe
