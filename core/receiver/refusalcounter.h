// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/receiver/wiresocket.h"

#include <QHash>

#include <optional>
#include <vector>

namespace hookloupe {

/// Connections that brought nothing come by the thousand: a port scan, a health checker, a sender
/// that found every place taken. Each is worth knowing of, none is worth a row of its own: the
/// first from an address is told at once, those that follow as one number after a minute, then
/// after ten, then each hour, until an hour has passed without any.
class RefusalCounter
{
public:
    /// What to tell. The connection is the latest of them.
    struct Report
    {
        ConnectionInfo connection;
        QString sentence; ///< of the refusal; empty: none of them sent a byte
        qint64 count = 1;
        qint64 firstUs = 0;
        qint64 lastUs = 0;
        bool isFirst = true; ///< of its address
    };

    /// \a sentence: why it was refused; empty: it ended without a byte.
    std::optional<Report> note(const ConnectionInfo &connection, const QString &sentence,
                               qint64 nowUs);
    /// What has waited long enough.
    std::vector<Report> due(qint64 nowUs);
    /// All that waits, at the end.
    std::vector<Report> takeAll();
    /// Nothing is remembered.
    bool isEmpty() const noexcept { return m_seen.isEmpty(); }

private:
    struct Seen
    {
        Report waiting; ///< its count may be 0
        qint64 sinceUs = 0; ///< of the last report
        int reports = 0;
    };
    QHash<QString, Seen> m_seen; ///< by address and sentence
};

/// "3 connections from 192.0.2.1 ended without a byte …"
QString sentenceOf(const RefusalCounter::Report &report);

} // namespace hookloupe
