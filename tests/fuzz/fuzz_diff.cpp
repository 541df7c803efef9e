// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsondiff.h"
#include "core/payload/jsonprint.h"
#include "core/payload/linechanges.h"
#include "core/payload/linediff.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

void require(bool fact)
{
    if (!fact)
        std::abort();
}

/// What lies between the changes is the same on both sides.
void checkWords(QByteArrayView a, QByteArrayView b)
{
    qsizetype doneA = 0;
    qsizetype doneB = 0;
    for (const DiffRange &change : changesWithin(a, b)) {
        require(change.beginA >= doneA && change.endA >= change.beginA);
        require(change.beginB >= doneB && change.endB >= change.beginB);
        require(a.sliced(doneA, change.beginA - doneA) == b.sliced(doneB, change.beginB - doneB));
        doneA = change.endA;
        doneB = change.endB;
    }
    require(a.sliced(doneA) == b.sliced(doneB));
}

/// Putting the hunks of one side into the other gives the first.
void checkLines(QByteArrayView a, QByteArrayView b, qint64 workMax)
{
    const LineDiff diff = diffLines(a, b, { .search = { .workMax = workMax } });
    QByteArray patched;
    qint64 done = 0;
    for (const DiffRange &hunk : diff.hunks) {
        const DiffRange bytes = diff.bytesOf(hunk);
        require(bytes.beginA >= done && bytes.endA >= bytes.beginA && bytes.endB >= bytes.beginB);
        patched.append(a.sliced(done, bytes.beginA - done));
        patched.append(b.sliced(bytes.beginB, bytes.endB - bytes.beginB));
        done = bytes.endA;
    }
    patched.append(a.sliced(done));
    require(patched == b);
    const DiffRange within = changedWithin(a, b);
    require(within.beginA == within.beginB && within.beginA <= within.endA
            && within.beginB <= within.endB);
    require(a.first(within.beginA) == b.first(within.beginB));
    require(a.sliced(within.endA) == b.sliced(within.endB));
    checkWords(a, b);
}

void checkJson(QByteArrayView a, QByteArrayView b, const JsonEquality &equality)
{
    const JsonDiff diff = diffJson(a, b, { .equality = equality });
    require(diff.mistakeA.has_value() == !compactJson(a).has_value());
    if (!diff.mistakeA)
        require(diffJson(a, a, { .equality = equality }).differences.empty());
    for (const JsonDifference &difference : diff.differences) {
        require(difference.beginA >= 0 || difference.kind == JsonDifference::Kind::Added);
        require(difference.beginB >= 0 || difference.kind == JsonDifference::Kind::Removed);
        if (difference.beginA >= 0)
            require(compactJson(a.sliced(difference.beginA, difference.endA - difference.beginA))
                            .has_value());
        if (difference.beginB >= 0)
            require(compactJson(b.sliced(difference.beginB, difference.endB - difference.beginB))
                            .has_value());
    }
    if (diff.isComplete() && compactJson(a) == compactJson(b))
        require(diff.differences.empty());
    require(jsonDiffSummary(diff, a, b).size() < 4000);
}

} // namespace

/// Two texts with a byte 0xff between them; the first byte chooses what counts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const unsigned choice = data[0];
    const QByteArrayView both(data + 1, static_cast<qsizetype>(size) - 1);
    const qsizetype middle = both.indexOf('\xff');
    const QByteArrayView a = middle < 0 ? both : both.first(middle);
    const QByteArrayView b = middle < 0 ? QByteArrayView() : both.sliced(middle + 1);
    checkLines(a, b, (choice & 8U) != 0 ? 50 : 1'000'000);
    checkJson(a, b, { (choice & 1U) != 0, (choice & 2U) != 0, (choice & 4U) != 0 });
    return 0;
}
