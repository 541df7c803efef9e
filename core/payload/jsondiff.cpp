// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsondiff.h"

#include "core/payload/jsonalignment.h"
#include "core/payload/jsonnumber.h"
#include "core/payload/jsonpathtext.h"

#include <QRandomGenerator>

#include <algorithm>

namespace hookloupe {

namespace {

using Kind = JsonDifference::Kind;
using Index = std::uint32_t;

constexpr Index kNone = ~Index{};

/// Walks both documents side by side. What is still to be looked at waits on a stack of its own,
/// the next one on top, so that the depth of the documents costs memory and no stack.
class Walk
{
public:
    Walk(const JsonHashTree &a, const JsonHashTree &b, const JsonDiffOptions &options,
         JsonDiff &diff)
        : m_a(a)
        , m_b(b)
        , m_options(options)
        , m_diff(diff)
    { }

    void run()
    {
        m_waiting.push_back({ 0, 0, kNone });
        while (!m_waiting.empty()) {
            if (m_options.stop && m_options.stop->load(std::memory_order_relaxed)) {
                m_diff.isStopped = true;
                return;
            }
            const Pair pair = m_waiting.back();
            m_waiting.pop_back();
            if (pair.a != kNone && pair.b != kNone && m_a.at(pair.a).hash == m_b.at(pair.b).hash)
                continue;
            const bool mayGoInside = pair.a != kNone && pair.b != kNone && m_a.isContainer(pair.a)
                    && m_a.at(pair.a).kind == m_b.at(pair.b).kind;
            if (mayGoInside)
                goInside(pair);
            else if (!report(pair, kindOf(pair)))
                return;
        }
    }

private:
    /// A place on the way to the pair: of which value (in B, or in A for what is only there), and
    /// as which item of its array.
    struct Step
    {
        Index parent = kNone;
        Index node = kNone;
        qint64 item = -1;
        bool isOfA = false;
    };
    struct Pair
    {
        Index a = kNone;
        Index b = kNone;
        Index step = kNone;
    };

    void goInside(const Pair &pair)
    {
        const std::vector<Index> itemsA = m_a.childrenOf(pair.a);
        const std::vector<Index> itemsB = m_b.childrenOf(pair.b);
        JsonAlignment alignment;
        if (m_a.at(pair.a).kind == JsonHashTree::Kind::Object) {
            alignment = alignMembers(m_a, itemsA, m_b, itemsB);
            if (m_options.equality.keyOrder && alignment.isReordered
                && !report(pair, Kind::Reordered))
                return;
        } else {
            alignment = alignItems(m_a, itemsA, m_b, itemsB, m_options.stop);
            m_diff.isBounded = m_diff.isBounded || alignment.isBounded;
        }
        const bool isArray = m_a.at(pair.a).kind == JsonHashTree::Kind::Array;
        // The last first, because the stack gives back the latest.
        for (auto found = alignment.pairs.rbegin(); found != alignment.pairs.rend(); ++found) {
            const bool isOfA = found->b < 0;
            const Index nodeA = found->a < 0 ? kNone : itemsA[static_cast<std::size_t>(found->a)];
            const Index nodeB = isOfA ? kNone : itemsB[static_cast<std::size_t>(found->b)];
            if (nodeA != kNone && nodeB != kNone && m_a.at(nodeA).hash == m_b.at(nodeB).hash)
                continue;
            m_steps.push_back({ pair.step, isOfA ? nodeA : nodeB,
                                isArray ? (isOfA ? found->a : found->b) : -1, isOfA });
            m_waiting.push_back({ nodeA, nodeB, static_cast<Index>(m_steps.size() - 1) });
        }
    }

    Kind kindOf(const Pair &pair) const
    {
        if (pair.a == kNone)
            return Kind::Added;
        if (pair.b == kNone)
            return Kind::Removed;
        const JsonHashTree::Kind kind = m_a.at(pair.a).kind;
        if (kind != m_b.at(pair.b).kind)
            return Kind::Changed;
        const QByteArrayView lexemeA = m_a.lexeme(pair.a);
        const QByteArrayView lexemeB = m_b.lexeme(pair.b);
        const bool isSame = (kind == JsonHashTree::Kind::Number
                             && canonicalNumber(lexemeA) == canonicalNumber(lexemeB))
                || (kind == JsonHashTree::Kind::String
                    && decodeJsonString(lexemeA) == decodeJsonString(lexemeB));
        return isSame ? Kind::Respelled : Kind::Changed;
    }

    /// False at the bound.
    bool report(const Pair &pair, Kind kind)
    {
        if (m_diff.differences.size() >= m_options.differencesMax) {
            m_diff.isCut = true;
            m_waiting.clear();
            return false;
        }
        JsonDifference difference;
        difference.kind = kind;
        difference.path = pathOf(pair.step);
        if (pair.a != kNone) {
            difference.beginA = m_a.at(pair.a).begin;
            difference.endA = m_a.at(pair.a).end;
        }
        if (pair.b != kNone) {
            difference.beginB = m_b.at(pair.b).begin;
            difference.endB = m_b.at(pair.b).end;
        }
        m_diff.differences.push_back(std::move(difference));
        return true;
    }

    QByteArray pathOf(Index last) const
    {
        std::vector<Index> way;
        for (Index step = last; step != kNone; step = m_steps[step].parent)
            way.push_back(step);
        QByteArray path = "$";
        for (auto place = way.rbegin(); place != way.rend(); ++place) {
            const Step &step = m_steps[*place];
            if (step.item >= 0)
                appendPathIndex(path, step.item);
            else
                appendPathMember(path,
                                 decodeJsonString((step.isOfA ? m_a : m_b).keyLexeme(step.node)));
            if (path.size() > kJsonDiffPathBytesMax) {
                path.truncate(kJsonDiffPathBytesMax);
                return path + "\xe2\x80\xa6";
            }
        }
        return path;
    }

    const JsonHashTree &m_a;
    const JsonHashTree &m_b;
    const JsonDiffOptions &m_options;
    JsonDiff &m_diff;
    std::vector<Pair> m_waiting;
    std::vector<Step> m_steps; ///< grows only where the documents differ
};

} // namespace

JsonDiff diffJson(QByteArrayView a, QByteArrayView b, const JsonDiffOptions &options)
{
    JsonDiff diff;
    diff.isSameBytes = a == b;
    // One that no sender knows, or it could make differing values look equal.
    const auto seed = static_cast<std::size_t>(QRandomGenerator::system()->generate64());
    const JsonHashTree treeA(a, options.equality, seed, options.stop);
    const JsonHashTree treeB(b, options.equality, seed, options.stop);
    diff.mistakeA = treeA.mistake();
    diff.mistakeB = treeB.mistake();
    diff.isTooLarge = treeA.isTooLarge() || treeB.isTooLarge();
    if (treeA.isComplete() && treeB.isComplete())
        Walk(treeA, treeB, options, diff).run();
    else
        diff.isStopped = !diff.mistakeA && !diff.mistakeB && !diff.isTooLarge;
    return diff;
}

} // namespace hookloupe
