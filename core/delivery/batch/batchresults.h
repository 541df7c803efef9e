// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"
#include "core/event/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace hookloupe {

/// What became of one event at one target.
enum class BatchOutcome : quint8 {
    Waiting, ///< its turn has not come
    Retrying, ///< it was not accepted; another try follows
    Accepted, ///< 2xx, or what the schedule takes for it
    Refused, ///< another answer
    Failed, ///< no whole answer
    LeftOut, ///< nothing could be sent of it
    Cancelled,
};
/// "waiting", "retrying", "accepted", "refused", "failed", "left_out", "cancelled".
QLatin1StringView batchOutcomeId(BatchOutcome outcome) noexcept;

/// How an answer compares with that of the first target, as flags.
struct AnswerDifference
{
    enum Flag : quint8 {
        Compared = 1,
        Status = 2,
        Headers = 4,
        Body = 8,
        Answered = 16, ///< one of the two answered, the other did not
    };
};

/// One row of the results: of one event at one target.
struct BatchRow
{
    qint64 row = 0; ///< job * targets + target
    qint64 eventId = 0;
    qint64 startedAtUs = 0; ///< of the last try; 0: none was made
    SendTimes times; ///< of the last try
    qint64 answerBytes = 0; ///< of the body
    int status = 0;
    int tries = 0;
    quint8 difference = 0; ///< AnswerDifference::Flag
    BatchOutcome outcome = BatchOutcome::Waiting;
    SendState state = SendState::Failed;
    ReplayKind kind = ReplayKind::Exact;

    bool isEnded() const noexcept
    {
        return outcome != BatchOutcome::Waiting && outcome != BatchOutcome::Retrying;
    }
    bool isFailure() const noexcept
    {
        return outcome == BatchOutcome::Refused || outcome == BatchOutcome::Failed
                || outcome == BatchOutcome::LeftOut;
    }
    bool isCompared() const noexcept { return (difference & AnswerDifference::Compared) != 0; }
    bool differs() const noexcept { return difference > AnswerDifference::Compared; }
};

/// What is kept of a row besides.
struct BatchDetails
{
    QString failure; ///< a sentence: why it failed, was left out, or is not tried again
    QByteArray reason; ///< of the status line
    Fields fields;
    QByteArray body; ///< at most kBatchAnswerBytesMax
    bool bodyCut = false;
    QByteArray bodySha256; ///< of what was received, up to the send's own limit
    QString peer;
};

/// Of an answer's body, so much is kept for looking at and comparing.
inline constexpr qsizetype kBatchAnswerBytesMax = 256LL * 1024;
/// Bodies and messages of all rows together; what comes later is kept without its body.
inline constexpr qint64 kBatchKeptBytesMax = 2LL * 1024 * 1024 * 1024;

/// The results of a batch, in two files without a name that are gone with the process: rows of a
/// fixed size, and what they point at. Only the order of the rows is in memory, four bytes each.
/// One thread writes, any may read.
class BatchResults
{
public:
    /// \a folder: empty for the system's temporary one. InvalidInput when nothing can be written.
    static Result<std::shared_ptr<BatchResults>> create(qint64 rows, const QString &folder = {});
    ~BatchResults();
    BatchResults(const BatchResults &) = delete;
    BatchResults &operator=(const BatchResults &) = delete;

    qint64 rows() const noexcept { return m_rows; }

    // --- the writing thread
    /// Puts \a row in its place; at the end of the list when it was not there. An empty \a details
    /// keeps what was there. False when the disk is full.
    bool put(const BatchRow &row, const BatchDetails *details);
    void setDifference(qint64 row, quint8 difference);
    /// Keeps bytes for later; -1 when there is no room. They are given back by kept().
    qint64 keep(QByteArrayView bytes);

    // --- any thread
    /// Rows with a try or an end, in the order in which they came.
    qint64 listed() const;
    /// Their numbers from \a from on, at most \a count.
    std::vector<quint32> listedRows(qint64 from, qint64 count) const;
    BatchRow row(qint64 row) const;
    BatchDetails details(qint64 row) const;
    QByteArray kept(qint64 at, qint64 bytes) const;

    enum class Show {
        All,
        Failures,
        Differences, ///< rows that differ
        Retried,
    };
    enum class By {
        Listed,
        Event,
        Target,
        Outcome,
        Status,
        Time,
        Tries,
        Started,
        Connect,
        FirstByte,
        Difference,
    };
    /// The numbers of the listed rows that \a show lets through, in that order. Reads the file.
    std::vector<quint32> select(Show show, By by, bool descending, std::size_t targets,
                                const std::atomic<bool> &cancelled) const;

private:
    struct Private;
    explicit BatchResults(qint64 rows);
    qint64 m_rows;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
