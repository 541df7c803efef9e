// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/sequencediff.h"

#include <QByteArrayView>

#include <span>
#include <utility>
#include <vector>

namespace hookloupe {

/// What differs between two versions of a line, by words: byte ranges within each, ascending, apart
/// from each other. Where they differ over more than a few KiB, one range. Never cuts a UTF-8
/// sequence. Pure.
std::vector<DiffRange> changesWithin(QByteArrayView lineA, QByteArrayView lineB);

/// Which lines of one side are versions of which of the other: pairs of indices, both ascending.
/// Looks at no more than \a triesMax pairs, and takes those it looked at off it; without enough
/// left, only as many lines on both sides are paired, one after the other. Pure.
std::vector<std::pair<qsizetype, qsizetype>>
pairLines(std::span<const QByteArrayView> a, std::span<const QByteArrayView> b, qint64 &triesMax);

} // namespace hookloupe
