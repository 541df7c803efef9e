// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventintake.h"
#include "core/event/eventnote.h"
#include "core/exchange/importedrequest.h"
#include "core/workspace/importfeed.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

namespace hookloupe {

/// Brings imported requests into the store: each is judged as a received one, and forwarded
/// nowhere. A few hundred are on their way at once, so that neither the store nor the memory is
/// flooded. Lives in the workspace's thread, and must not outlive the workspace.
class Importer : public QObject
{
    Q_OBJECT
public:
    struct Counts
    {
        qint64 stored = 0;
        qint64 failed = 0; ///< the store did not take them
        qint64 total = 0;
        qint64 firstId = 0; ///< of the stored ones; 0: none
        qint64 lastId = 0;
        QString failure; ///< why, of the first that failed; or why the file was not read to its end
        bool isCancelled = false;
    };
    /// \a intake outlives this, and \a annotate is called with what was noted at a stored event.
    Importer(EventIntake *intake, std::function<void(NoteChange)> annotate);
    ~Importer() override;

    /// Call it once. \a source names where they come from, for people: "shop.har". \a ids, where
    /// asked for, are told one by one in the order of being stored.
    void start(std::vector<ImportedRequest> requests, const QString &source);
    /// The same with requests that are read meanwhile; \a total of them, as far as it is known.
    void start(std::unique_ptr<ImportFeed> feed, qint64 total, const QString &source);
    /// What is on its way is still stored; finished() follows.
    void cancel();
    const Counts &counts() const noexcept { return m_counts; }

Q_SIGNALS:
    void progressed();
    void stored(qint64 eventId);
    void finished();

private:
    /// A request that the store may ask for once more.
    struct UnderWay
    {
        ImportedRequest request;
        int tries = 0;
    };
    void handIn();
    void send(std::size_t slot);
    void refill();
    void takeOutcome(const AppendOutcome &outcome);
    void takeOutcomes();
    void endIfDone();
    bool hasWaiting() const { return m_next < m_waiting.size(); }

    EventIntake *m_intake;
    std::function<void(NoteChange)> m_annotate;
    std::shared_ptr<OutcomeHandover> m_outcomes;
    std::unique_ptr<ImportFeed> m_feed; ///< null: all requests were there from the beginning
    std::vector<ImportedRequest> m_waiting;
    std::size_t m_next = 0; ///< of them
    std::vector<UnderWay> m_slots; ///< an index in it is the ticket of an outcome
    std::vector<std::size_t> m_freeSlots;
    std::vector<std::size_t> m_again; ///< slots that the store could not take at once
    QString m_source;
    QTimer m_pause;
    Counts m_counts;
    bool m_isFinished = false;
};

} // namespace hookloupe
