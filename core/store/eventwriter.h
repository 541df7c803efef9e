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

/// Writes a store, whatever keeps it: tests/integration/storecontract says what each backend owes.
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
        bool fillsIndex =
                true; ///< without it texts are found all the same, by looking at each event
    };
    /// Opens or creates, migrates. StoreUnreadable, StoreTooNew, StoreWriteFailed. Signals come in
    /// the calling thread, through its event loop; the last ones from the destructor.
    static Result<std::unique_ptr<EventWriter>> open(const Options &options);
    /// Commits what waits.
    ~EventWriter() override;

    /// Waits until it is durable. Any thread. StoreWriteFailed.
    virtual Result<void> putDocument(const QString &key, const QByteArray &document) = 0;
    /// The same without waiting, and without a word if it fails. Any thread.
    virtual void putDocumentSoon(const QString &key, const QByteArray &document) = 0;
    /// Removes events (with their replays); durable when removed() is emitted, not done when
    /// writeFailed() is. Any thread.
    virtual void remove(std::vector<qint64> ids) = 0;
    /// The same for events that nobody starred, tagged or noted; waits until it is durable, and
    /// gives the number of those removed. Any thread. StoreWriteFailed.
    virtual Result<qint64> removeUnnoted(std::vector<qint64> ids) = 0;
    /// Takes events out of every list, search and count, in all programs; what they are stays in
    /// the store for kAsideUs, for bringBack(). removed() tells of it step by step. Any thread.
    virtual void setAside(std::vector<qint64> ids) = 0;
    /// Puts back those that are still there; broughtBack() tells when it is done. Any thread.
    virtual void bringBack(std::vector<qint64> ids) = 0;
    /// Removes those for good that are set aside; waits until it is durable, and gives their
    /// number. Any thread. StoreWriteFailed.
    virtual Result<qint64> forget(std::vector<qint64> ids) = 0;
    /// Changes what is noted at events, those that are still there. Any thread.
    virtual void annotate(NoteChange change) = 0;
    /// Returns a number, for reached(). Any thread.
    virtual quint64 mark() = 0;
    /// Tells its changes from those of others; see EventReader::newsSince(). Any thread.
    virtual qint64 number() const = 0;

Q_SIGNALS:
    /// New rows are durable: every stored id of [first, last] is visible to readers.
    void committed(qint64 firstId, qint64 lastId);
    void replayRecorded(qint64 eventId);
    void forwardRecorded(qint64 eventId);
    /// The answer of an event, or what became of it, is another than was committed.
    void answerStateRecorded(qint64 eventId);
    void removed(qint64 firstId, qint64 lastId);
    /// \a count events of [first, last] that were set aside are where they were.
    void broughtBack(qint64 firstId, qint64 lastId, qint64 count);
    /// What is noted at some events of [first, last] is another.
    void noted(qint64 firstId, qint64 lastId);
    /// A commit failed; a sentence for the person. Senders were answered 503.
    void writeFailed(const QString &sentence);
    /// The first success after writeFailed().
    void writeRecovered();
    /// All that was handed over before mark() returned \a mark has been tried, and every other
    /// signal about it was emitted; but for a removal of many, which goes on in slices.
    void reached(quint64 mark);

protected:
    EventWriter();
};

} // namespace hookloupe
