// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventnote.h"
#include "core/event/eventsink.h"
#include "core/event/result.h"

#include <QObject>
#include <QString>

#include <memory>

namespace hookloupe {

enum class Durability {
    Full, ///< synchronous=FULL: an answered event survives a power cut
    Normal, ///< synchronous=NORMAL: it survives the death of the process
};

/// Owns the writing connection and its thread: group commit (a batch is whatever waits when the
/// previous commit ends), outcomes after the commit, checkpoints in a thread of their own.
/// Lives in the thread that made it; append() and the other sink functions may be called anywhere.
class EventWriter : public QObject, public EventSink
{
    Q_OBJECT
public:
    struct Options
    {
        QString path; ///< created with mode 0600, its folder with 0700
        Durability durability = Durability::Full;
        int busyTimeoutMs = 5'000; ///< how long a commit waits for another process's lock
    };
    /// Opens or creates, migrates. StoreUnreadable, StoreTooNew, StoreWriteFailed. Signals come in
    /// the calling thread, through its event loop; the last ones from the destructor.
    static Result<std::unique_ptr<EventWriter>> open(const Options &options);
    /// Commits what waits, then joins the threads.
    ~EventWriter() override;

    [[nodiscard]] bool append(AppendRequest request) override;
    void recordAnswer(qint64 eventId, ResponseRecord answer) override;
    void recordAnswerState(qint64 eventId, AnswerState state) override;
    void recordReplay(ReplayRecord record) override;
    void recordForward(ForwardRecord record) override;
    /// Waits until it is durable. Any thread. StoreWriteFailed.
    Result<void> putDocument(const QString &key, const QByteArray &document);
    /// The same without waiting, and without a word if it fails. Any thread.
    void putDocumentSoon(const QString &key, const QByteArray &document);
    /// Removes events (with their replays); durable when removed() is emitted, not done when
    /// writeFailed() is. Any thread.
    void remove(std::vector<qint64> ids);
    /// The same for events that nobody starred, tagged or noted; waits until it is durable, and
    /// gives the number of those removed. Any thread. StoreWriteFailed.
    Result<qint64> removeUnnoted(std::vector<qint64> ids);
    /// Changes what is noted at events, those that are still there. Any thread.
    void annotate(NoteChange change);
    /// Returns a number, for reached(). Any thread.
    quint64 mark();

Q_SIGNALS:
    /// New rows are durable: every stored id of [first, last] is visible to readers.
    void committed(qint64 firstId, qint64 lastId);
    void replayRecorded(qint64 eventId);
    void forwardRecorded(qint64 eventId);
    /// The answer of an event, or what became of it, is another than was committed.
    void answerStateRecorded(qint64 eventId);
    void removed(qint64 firstId, qint64 lastId);
    /// What is noted at some events of [first, last] is another.
    void noted(qint64 firstId, qint64 lastId);
    /// A commit failed; a sentence for the person. Senders were answered 503.
    void writeFailed(const QString &sentence);
    /// The first success after writeFailed().
    void writeRecovered();
    /// All that was handed over before mark() returned \a mark has been tried, and every other
    /// signal about it was emitted; but for a removal of many, which goes on in slices.
    void reached(quint64 mark);

private:
    struct Private;
    explicit EventWriter(const Options &options);
    void tellNews();
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
