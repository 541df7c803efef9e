// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <vector>

namespace hookloupe {

struct FindRequest
{
    QByteArray needle; ///< for an expression and without case: UTF-8
    bool isExpression = false; ///< a regular expression, which is looked for line by line
    bool matchCase = true;

    bool operator==(const FindRequest &) const = default;
};

struct ByteMatch
{
    quint32 begin = 0;
    quint32 end = 0;
};

struct Found
{
    std::vector<ByteMatch> matches; ///< ascending, not overlapping, none empty
    bool bounded = false; ///< there may be more
    QString problem; ///< why nothing, or not everything, was looked at; for people
};

/// Find stops counting there.
inline constexpr int kByteMatchesMax = 100'000;

/// Pure and reentrant. Bounded in matches, and with an expression in steps and in time (a few
/// seconds), whatever the expression: it belongs into another thread. Lines that are not UTF-8 are
/// looked at byte by byte, as Latin-1.
Found findBytes(const QByteArray &bytes, const FindRequest &request,
                const std::atomic<bool> &cancelled);

} // namespace hookloupe
