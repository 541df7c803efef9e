// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <set>
#include <vector>

namespace hookloupe {

class Workspace;

/// Reads the attempts of one event's delivery behind the window, and follows them: what comes in,
/// is answered or removed shows within some tenths of a second.
class DeliveryFollower : public QObject
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit DeliveryFollower(Workspace *workspace, QObject *parent = nullptr);

    /// 0: none. Another attempt of the same delivery costs nothing.
    void follow(qint64 id);
    qint64 followedId() const noexcept { return m_id; }
    /// Oldest first: the newest kStoryAttemptsMax of them.
    const std::vector<EventSummary> &attempts() const noexcept { return m_attempts; }
    qint64 attemptsInStore() const noexcept { return m_inStore; }

Q_SIGNALS:
    void changed();

private:
    struct Reading
    {
        std::vector<EventSummary> attempts;
        qint64 inStore = 0;
        bool isAsBefore = false;
        bool isWhole = false; ///< nothing failed
    };
    bool holds(qint64 id) const;
    void askSoon();
    void read();
    void take(Reading reading);

    Workspace *m_workspace;
    qint64 m_id = 0;
    std::vector<EventSummary> m_attempts;
    qint64 m_inStore = 0;
    std::set<qint64> m_answered; ///< their summaries are old
    bool m_isReading = false;
    bool m_asksAgain = false;
    bool m_isStale = false; ///< some may be gone
    QTimer m_timer;
    std::shared_ptr<std::atomic<bool>> m_cancel;
};

} // namespace hookloupe
