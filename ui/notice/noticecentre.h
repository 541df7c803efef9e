// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/result.h"
#include "core/query/query.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace hookloupe {

class EventReader;
class Notifier;
class Workspace;

/// Tells of events that the person chose to be told of, unless the window is being looked at.
/// Events that come together are one notice, and a notice follows the last one after a while only:
/// a flood is a growing count, never a flood of notices.
class NoticeCentre : public QObject
{
    Q_OBJECT
public:
    struct Timing
    {
        int gatherMs = 400; ///< from the first event to its notice
        int restMs = 15'000; ///< between two notices
    };

    /// \a workspace outlives this.
    NoticeCentre(Workspace *workspace, std::unique_ptr<Notifier> notifier, Timing timing,
                 QObject *parent = nullptr);
    ~NoticeCentre() override;

    const Notifier &notifier() const { return *m_notifier; }
    /// What is told of: queries; one that cannot be read is left out. Without any, nothing is told
    /// and no tray icon is shown.
    void setQueries(const QStringList &texts);
    QStringList queries() const;
    /// The window is in front: what comes now is seen, and so is what came before.
    void setWatched(bool watched);
    int unseen() const noexcept { return m_unseen; }

Q_SIGNALS:
    void unseenChanged(int count);
    /// The person wants to see what the last notice told of.
    void eventRequested(qint64 id);
    /// The person wants the window, and nothing was told yet.
    void raiseRequested();

private:
    using Range = std::pair<qint64, qint64>;
    struct Rule
    {
        QString text;
        Query query;
        bool needsWholeEvent = false;
    };
    using Rules = std::vector<Rule>;
    struct Match
    {
        EventSummary event;
        QString query; ///< the first that holds
    };
    static Result<std::vector<Match>> matchesIn(EventReader &reader, const Rules &rules,
                                                Range range);
    void enqueue(qint64 firstId, qint64 lastId);
    void readNext();
    void gather(const Match &match);
    void tell();
    void setUnseen(int count);

    Workspace *m_workspace;
    std::unique_ptr<Notifier> m_notifier;
    const Timing m_timing;
    std::shared_ptr<const Rules> m_rules = std::make_shared<Rules>();
    bool m_isWatched = false;
    std::deque<Range> m_waiting;
    bool m_isReading = false;
    std::set<qint64> m_noticed; ///< the last ones, since an event is looked at again when answered
    std::vector<std::pair<QString, int>> m_gathered; ///< by query, for the next notice
    EventSummary m_lastEvent; ///< of what was gathered
    qint64 m_toldId = 0; ///< of the last notice
    int m_unseen = 0;
    QTimer m_timer;
    QElapsedTimer m_sinceTold;
};

} // namespace hookloupe
