// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonalignment.h"

#include "core/payload/sequencediff.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

using Nodes = std::span<const std::uint32_t>;
using Pair = JsonAlignment::Pair;

/// Comparisons for one array; a document may have many.
constexpr qint64 kWorkMax = 100'000'000;

std::vector<std::pair<std::uint64_t, qsizetype>> sortedByName(const JsonHashTree &tree,
                                                              Nodes members)
{
    std::vector<std::pair<std::uint64_t, qsizetype>> names;
    names.reserve(members.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        names.emplace_back(tree.at(members[i]).keyHash, static_cast<qsizetype>(i));
    std::sort(names.begin(), names.end());
    return names;
}

/// For each member of A the one of B with its name, -1 for none.
std::vector<qsizetype> matchesByName(const JsonHashTree &a, Nodes membersA, const JsonHashTree &b,
                                     Nodes membersB)
{
    const auto namesA = sortedByName(a, membersA);
    const auto namesB = sortedByName(b, membersB);
    std::vector<qsizetype> matches(membersA.size(), -1);
    auto other = namesB.begin();
    for (const auto &[name, index] : namesA) {
        while (other != namesB.end() && other->first < name)
            ++other;
        if (other == namesB.end())
            break;
        if (other->first == name)
            matches[static_cast<std::size_t>(index)] = (other++)->second;
    }
    return matches;
}

/// The hash of what tells an object of a list from its neighbours; 0 for none.
std::uint64_t identityOf(const JsonHashTree &tree, std::uint32_t item)
{
    if (tree.at(item).kind != JsonHashTree::Kind::Object)
        return 0;
    static constexpr std::array names{ "\"id\"",   "\"uuid\"", "\"key\"",
                                       "\"name\"", "\"code\"", "\"sku\"" };
    std::uint64_t identity = 0;
    std::size_t rank = names.size();
    constexpr int membersLookedAt = 32;
    int seen = 0;
    for (std::uint32_t member = item + 1; member < tree.at(item).after && seen < membersLookedAt;
         member = tree.at(member).after, ++seen) {
        if (tree.isContainer(member) || tree.at(member).kind == JsonHashTree::Kind::Word)
            continue;
        for (std::size_t i = 0; i < rank; ++i) {
            if (tree.keyLexeme(member) == QByteArrayView(names[i])) {
                rank = i;
                // Never 0, and not that of a value under another name.
                identity = (tree.at(member).hash + i) | 1U;
            }
        }
    }
    return identity;
}

class ItemAligner
{
public:
    ItemAligner(const JsonHashTree &a, Nodes itemsA, const JsonHashTree &b, Nodes itemsB,
                const std::atomic_bool *stop)
        : m_a(a)
        , m_b(b)
        , m_itemsA(itemsA)
        , m_itemsB(itemsB)
        , m_options{ kWorkMax, stop }
    { }

    JsonAlignment align()
    {
        std::vector<std::uint64_t> hashesA;
        std::vector<std::uint64_t> hashesB;
        for (const std::uint32_t item : m_itemsA)
            hashesA.push_back(m_a.at(item).hash);
        for (const std::uint32_t item : m_itemsB)
            hashesB.push_back(m_b.at(item).hash);
        const SequenceDiff diff = diffSequences(hashesA, hashesB, m_options);
        m_alignment.isBounded = diff.isBounded;
        for (const DiffRange &range : diff.ranges)
            alignByIdentity(range);
        return std::move(m_alignment);
    }

private:
    void alignByIdentity(const DiffRange &range)
    {
        const auto identities = [](const JsonHashTree &tree, Nodes items, qsizetype begin,
                                   qsizetype end) {
            std::vector<std::uint64_t> found;
            for (qsizetype i = begin; i < end; ++i)
                found.push_back(identityOf(tree, items[static_cast<std::size_t>(i)]));
            return found;
        };
        const auto isThere = [](std::uint64_t identity) { return identity != 0; };
        auto ofA = identities(m_a, m_itemsA, range.beginA, range.endA);
        auto ofB = identities(m_b, m_itemsB, range.beginB, range.endB);
        if (std::none_of(ofA.begin(), ofA.end(), isThere)
            || std::none_of(ofB.begin(), ofB.end(), isThere)) {
            alignByPlace(range);
            return;
        }
        // What has no identity is a stranger to everything: 2 and 4 are no identities, being even.
        std::replace(ofA.begin(), ofA.end(), std::uint64_t{ 0 }, std::uint64_t{ 2 });
        std::replace(ofB.begin(), ofB.end(), std::uint64_t{ 0 }, std::uint64_t{ 4 });
        const SequenceDiff diff = diffSequences(ofA, ofB, m_options);
        m_alignment.isBounded = m_alignment.isBounded || diff.isBounded;
        qsizetype a = 0;
        qsizetype b = 0;
        const auto pairUpTo = [&](qsizetype end) {
            for (; a < end; ++a, ++b)
                m_alignment.pairs.push_back({ range.beginA + a, range.beginB + b });
        };
        for (const DiffRange &gap : diff.ranges) {
            pairUpTo(gap.beginA);
            alignByPlace({ range.beginA + gap.beginA, range.beginA + gap.endA,
                           range.beginB + gap.beginB, range.beginB + gap.endB });
            a = gap.endA;
            b = gap.endB;
        }
        pairUpTo(static_cast<qsizetype>(ofA.size()));
    }

    /// Two objects that call themselves differently are not one that has changed.
    bool mayBeOne(qsizetype a, qsizetype b) const
    {
        const std::uint64_t identityA = identityOf(m_a, m_itemsA[static_cast<std::size_t>(a)]);
        const std::uint64_t identityB = identityOf(m_b, m_itemsB[static_cast<std::size_t>(b)]);
        return identityA == identityB || identityA == 0 || identityB == 0;
    }

    void alignByPlace(const DiffRange &range)
    {
        qsizetype a = range.beginA;
        qsizetype b = range.beginB;
        while (a < range.endA && b < range.endB) {
            if (mayBeOne(a, b)) {
                m_alignment.pairs.push_back({ a++, b++ });
            } else {
                m_alignment.pairs.push_back({ a++, -1 });
                m_alignment.pairs.push_back({ -1, b++ });
            }
        }
        while (a < range.endA)
            m_alignment.pairs.push_back({ a++, -1 });
        while (b < range.endB)
            m_alignment.pairs.push_back({ -1, b++ });
    }

    const JsonHashTree &m_a;
    const JsonHashTree &m_b;
    Nodes m_itemsA;
    Nodes m_itemsB;
    SequenceDiffOptions m_options;
    JsonAlignment m_alignment;
};

} // namespace

JsonAlignment alignMembers(const JsonHashTree &a, Nodes membersA, const JsonHashTree &b,
                           Nodes membersB)
{
    const std::vector<qsizetype> matches = matchesByName(a, membersA, b, membersB);
    std::vector<bool> isMatched(membersB.size());
    for (const qsizetype match : matches) {
        if (match >= 0)
            isMatched[static_cast<std::size_t>(match)] = true;
    }
    JsonAlignment alignment;
    qsizetype next = 0;
    qsizetype latest = -1;
    const auto addNewUpTo = [&](qsizetype end) {
        for (; next < end; ++next) {
            if (!isMatched[static_cast<std::size_t>(next)])
                alignment.pairs.push_back({ -1, next });
        }
    };
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const qsizetype match = matches[i];
        if (match >= 0) {
            addNewUpTo(match);
            alignment.isReordered = alignment.isReordered || match < latest;
            latest = std::max(latest, match);
        }
        alignment.pairs.push_back({ static_cast<qsizetype>(i), match });
    }
    addNewUpTo(static_cast<qsizetype>(membersB.size()));
    return alignment;
}

JsonAlignment alignItems(const JsonHashTree &a, Nodes itemsA, const JsonHashTree &b, Nodes itemsB,
                         const std::atomic_bool *stop)
{
    return ItemAligner(a, itemsA, b, itemsB, stop).align();
}

} // namespace hookloupe
