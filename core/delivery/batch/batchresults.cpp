// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/batchresults.h"

#include "core/event/coretext.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QIODevice>
#include <QTemporaryFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <mutex>
#include <utility>

#include <unistd.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// A row as it lies in the file; all zeros: Waiting.
struct StoredRow
{
    qint64 eventId = 0;
    qint64 startedAtUs = 0;
    qint64 answerBytes = 0;
    qint64 detailsAt = 0;
    std::array<qint64, 6> timesUs{};
    quint32 detailsBytes = 0;
    qint32 status = 0;
    qint32 tries = 0;
    quint8 difference = 0;
    quint8 outcome = 0;
    quint8 state = 0;
    quint8 kind = 0;
};
static_assert(std::is_trivially_copyable_v<StoredRow> && sizeof(StoredRow) == 96);
constexpr qint64 kRowBytes = sizeof(StoredRow);
constexpr qint64 kRowsWrittenAtOnce = 1'024;
constexpr qsizetype kUnwrittenMax = 64LL * 1024;

bool readAt(int file, void *into, qint64 bytes, qint64 at)
{
    auto *place = static_cast<char *>(into);
    while (bytes > 0) {
        const ssize_t got = ::pread(file, place, static_cast<std::size_t>(bytes), at);
        if (got <= 0)
            return false;
        place += got;
        at += got;
        bytes -= got;
    }
    return true;
}

bool writeAt(int file, const void *from, qint64 bytes, qint64 at)
{
    const auto *place = static_cast<const char *>(from);
    while (bytes > 0) {
        const ssize_t put = ::pwrite(file, place, static_cast<std::size_t>(bytes), at);
        if (put <= 0)
            return false;
        place += put;
        at += put;
        bytes -= put;
    }
    return true;
}

/// Appends \a part as QDataStream reads a QByteArray; writing through it costs every row a device
/// and its buffer.
void append(QByteArray &bytes, QByteArrayView part)
{
    const quint32 size = qToBigEndian(static_cast<quint32>(part.size()));
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size).append(part);
}

QByteArray encoded(const BatchDetails &details)
{
    QByteArray bytes;
    constexpr qsizetype kUsualBytes = 512;
    bytes.reserve(kUsualBytes + details.body.size());
    append(bytes, details.failure.toUtf8());
    append(bytes, details.reason);
    append(bytes, QByteArrayView(details.bodyCut ? "1" : ""));
    append(bytes, details.bodySha256);
    append(bytes, details.peer.toUtf8());
    append(bytes, details.body);
    for (const Field &field : details.fields) {
        append(bytes, field.name);
        append(bytes, field.value);
    }
    return bytes;
}

StoredRow storedOf(const BatchRow &row)
{
    const SendTimes &times = row.times;
    StoredRow stored;
    stored.eventId = row.eventId;
    stored.startedAtUs = row.startedAtUs;
    stored.answerBytes = row.answerBytes;
    stored.timesUs = { times.resolvedUs, times.connectedUs, times.securedUs,
                       times.sentUs,     times.firstByteUs, times.totalUs };
    stored.status = row.status;
    stored.tries = row.tries;
    stored.difference = row.difference;
    stored.outcome = static_cast<quint8>(row.outcome);
    stored.state = static_cast<quint8>(row.state);
    stored.kind = static_cast<quint8>(row.kind);
    return stored;
}

BatchRow rowOf(const StoredRow &stored, qint64 number)
{
    BatchRow row;
    row.row = number;
    row.eventId = stored.eventId;
    row.startedAtUs = stored.startedAtUs;
    row.answerBytes = stored.answerBytes;
    row.times = { stored.timesUs[0], stored.timesUs[1], stored.timesUs[2],
                  stored.timesUs[3], stored.timesUs[4], stored.timesUs[5] };
    row.status = stored.status;
    row.tries = stored.tries;
    row.difference = stored.difference;
    row.outcome = static_cast<BatchOutcome>(stored.outcome);
    row.state = static_cast<SendState>(stored.state);
    row.kind = static_cast<ReplayKind>(stored.kind);
    return row;
}

/// A row's value in the order; equal ones stay as they were listed.
qint64 keyOf(const BatchRow &row, BatchResults::By by, qint64 listed, std::size_t targets)
{
    switch (by) {
    case BatchResults::By::Listed:
        break;
    case BatchResults::By::Event:
        return row.eventId;
    case BatchResults::By::Target:
        return row.row % static_cast<qint64>(targets);
    case BatchResults::By::Outcome:
        return static_cast<qint64>(row.outcome);
    case BatchResults::By::Status:
        return row.status;
    case BatchResults::By::Time:
        return row.times.totalUs;
    case BatchResults::By::Tries:
        return row.tries;
    case BatchResults::By::Started:
        return row.startedAtUs;
    case BatchResults::By::Connect:
        return row.times.connectedUs;
    case BatchResults::By::FirstByte:
        return row.times.firstByteUs;
    case BatchResults::By::Difference:
        return row.difference;
    }
    return listed;
}

bool isShown(const BatchRow &row, BatchResults::Show show)
{
    switch (show) {
    case BatchResults::Show::All:
        return true;
    case BatchResults::Show::Failures:
        return row.isFailure();
    case BatchResults::Show::Differences:
        return row.differs();
    case BatchResults::Show::Retried:
        return row.tries > 1;
    }
    return true;
}

} // namespace

QLatin1StringView batchOutcomeId(BatchOutcome outcome) noexcept
{
    static constexpr std::array kIds{ "waiting"_L1, "retrying"_L1, "accepted"_L1, "refused"_L1,
                                      "failed"_L1,  "left_out"_L1, "cancelled"_L1 };
    return kIds.at(static_cast<std::size_t>(outcome));
}

namespace {

/// Rows that follow each other, in memory: a read and a write for each of them would cost more than
/// the rest of what is done with it.
struct RowWindow
{
    qint64 first = -1; ///< the number of its first row; a multiple of kWindowRows
    bool isChanged = false;
    std::vector<StoredRow> rows;
};
constexpr qint64 kWindowRows = 256;

} // namespace

struct BatchResults::Private
{
    QTemporaryFile rowFile;
    QTemporaryFile keptFile;
    qint64 rows = 0;
    mutable std::mutex mutex; ///< over what follows
    std::vector<quint32> order;
    qint64 keptBytes = 0; ///< with what is not in the file yet
    QByteArray unwritten; ///< the end of it: a write for each answer costs more than the answer
    bool isFull = false; ///< the file took no more
    /// Those that change now, the last used one first. Rows end in nearly their order: two, so that
    /// those on both sides of a border do not fetch each other's all the time.
    std::array<RowWindow, 2> windows;
    bool areRowsLost = false;

    /// The row to change, with the mutex held.
    StoredRow &changing(qint64 row)
    {
        const qint64 first = row / kWindowRows * kWindowRows;
        if (windows[0].first != first)
            std::swap(windows[0], windows[1]);
        RowWindow &window = windows[0];
        if (window.first != first) {
            if (window.isChanged)
                areRowsLost = areRowsLost
                        || !writeAt(rowFile.handle(), window.rows.data(),
                                    static_cast<qint64>(window.rows.size()) * kRowBytes,
                                    window.first * kRowBytes);
            window.first = first;
            window.rows.assign(static_cast<std::size_t>(qMin(kWindowRows, rows - first)), {});
            areRowsLost = areRowsLost
                    || !readAt(rowFile.handle(), window.rows.data(),
                               static_cast<qint64>(window.rows.size()) * kRowBytes,
                               first * kRowBytes);
        }
        window.isChanged = true;
        return window.rows[static_cast<std::size_t>(row - first)];
    }
    /// With the mutex held.
    StoredRow stored(qint64 row) const
    {
        const qint64 first = row / kWindowRows * kWindowRows;
        for (const RowWindow &window : windows) {
            if (window.first == first)
                return window.rows[static_cast<std::size_t>(row - first)];
        }
        StoredRow stored;
        return readAt(rowFile.handle(), &stored, kRowBytes, row * kRowBytes) ? stored : StoredRow();
    }

    /// With the mutex held.
    void write()
    {
        isFull = isFull
                || !writeAt(keptFile.handle(), unwritten.constData(), unwritten.size(),
                            keptBytes - unwritten.size());
        unwritten.clear();
    }
};

BatchResults::BatchResults(qint64 rows)
    : m_rows(rows)
    , d(std::make_unique<Private>())
{
    d->rows = rows;
}

BatchResults::~BatchResults() = default;

Result<std::shared_ptr<BatchResults>> BatchResults::create(qint64 rows, const QString &folder)
{
    if (rows > std::numeric_limits<quint32>::max())
        return Error{
            ErrorCode::InvalidInput,
            hookloupe::CoreText::tr(
                    "These are too many requests for one batch: at most 4,294,967,295.")
        };
    const std::shared_ptr<BatchResults> results(new BatchResults(rows));
    const QString place = folder.isEmpty() ? QDir::tempPath() : folder;
    for (QTemporaryFile *file : { &results->d->rowFile, &results->d->keptFile }) {
        file->setFileTemplate(place + u"/hookloupe-replay-XXXXXX"_s);
        if (!file->open())
            return Error{ ErrorCode::InvalidInput,
                          hookloupe::CoreText::tr("The results cannot be kept in %1: %2.")
                                  .arg(QDir::toNativeSeparators(place), file->errorString()) };
        // Nothing of it is left when the program is killed.
        ::unlink(QFile::encodeName(file->fileName()).constData());
    }
    if (!results->d->rowFile.resize(rows * kRowBytes))
        return Error{ ErrorCode::InvalidInput,
                      hookloupe::CoreText::tr("There is no room for the results in %1.")
                              .arg(QDir::toNativeSeparators(place)) };
    return results;
}

qint64 BatchResults::keep(QByteArrayView bytes)
{
    const std::lock_guard lock(d->mutex);
    const qint64 at = d->keptBytes;
    if (d->isFull || at + bytes.size() > kBatchKeptBytesMax)
        return -1;
    d->unwritten += bytes;
    d->keptBytes += bytes.size();
    if (d->unwritten.size() >= kUnwrittenMax)
        d->write();
    return d->isFull ? -1 : at;
}

bool BatchResults::put(const BatchRow &row, const BatchDetails *details)
{
    qint64 place = -1;
    QByteArray bytes;
    if (details) {
        bytes = encoded(*details);
        place = keep(bytes);
    }
    const std::lock_guard lock(d->mutex);
    StoredRow &stored = d->changing(row.row);
    const StoredRow before = stored;
    stored = storedOf(row);
    stored.detailsAt = details ? qMax<qint64>(place, 0) : before.detailsAt;
    stored.detailsBytes =
            details ? static_cast<quint32>(place >= 0 ? bytes.size() : 0) : before.detailsBytes;
    if (before.outcome == static_cast<quint8>(BatchOutcome::Waiting)
        && row.outcome != BatchOutcome::Waiting)
        d->order.push_back(static_cast<quint32>(row.row));
    return (!details || place >= 0) && !d->areRowsLost;
}

void BatchResults::setDifference(qint64 row, quint8 difference)
{
    const std::lock_guard lock(d->mutex);
    d->changing(row).difference = difference;
}

qint64 BatchResults::listed() const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<qint64>(d->order.size());
}

std::vector<quint32> BatchResults::listedRows(qint64 from, qint64 count) const
{
    const std::lock_guard lock(d->mutex);
    const qint64 all = static_cast<qint64>(d->order.size());
    const qint64 begin = qBound(qint64(0), from, all);
    const qint64 end = begin + qBound(qint64(0), count, all - begin);
    return { d->order.begin() + begin, d->order.begin() + end };
}

BatchRow BatchResults::row(qint64 row) const
{
    if (row < 0 || row >= m_rows)
        return rowOf({}, row);
    const std::lock_guard lock(d->mutex);
    return rowOf(d->stored(row), row);
}

QByteArray BatchResults::kept(qint64 at, qint64 bytes) const
{
    {
        const std::lock_guard lock(d->mutex);
        if (at + bytes > d->keptBytes - d->unwritten.size())
            d->write();
    }
    QByteArray into(bytes, Qt::Uninitialized);
    return readAt(d->keptFile.handle(), into.data(), bytes, at) ? into : QByteArray();
}

BatchDetails BatchResults::details(qint64 row) const
{
    BatchDetails details;
    StoredRow stored;
    if (row >= 0 && row < m_rows) {
        const std::lock_guard lock(d->mutex);
        stored = d->stored(row);
    }
    if (stored.detailsBytes == 0)
        return details;
    const QByteArray bytes = kept(stored.detailsAt, stored.detailsBytes);
    QDataStream stream(bytes);
    QByteArray failure;
    QByteArray bodyCut;
    QByteArray peer;
    stream >> failure >> details.reason >> bodyCut >> details.bodySha256 >> peer >> details.body;
    details.failure = QString::fromUtf8(failure);
    details.bodyCut = !bodyCut.isEmpty();
    details.peer = QString::fromUtf8(peer);
    while (stream.status() == QDataStream::Ok && !stream.atEnd()) {
        Field field;
        stream >> field.name >> field.value;
        details.fields.push_back(std::move(field));
    }
    return details;
}

std::vector<quint32> BatchResults::select(Show show, By by, bool descending, std::size_t targets,
                                          const std::atomic<bool> &cancelled) const
{
    struct Found
    {
        qint64 key;
        quint32 row;
    };
    std::vector<Found> found;
    qint64 number = 0;
    const qint64 all = listed();
    while (number < all && !cancelled) {
        for (const quint32 at : listedRows(number, qMin(kRowsWrittenAtOnce, all - number))) {
            const BatchRow one = row(at);
            if (isShown(one, show))
                found.push_back({ keyOf(one, by, number, targets), at });
            ++number;
        }
    }
    const auto isBefore = [descending](const Found &a, const Found &b) {
        return descending ? a.key > b.key : a.key < b.key;
    };
    std::stable_sort(found.begin(), found.end(), isBefore);
    std::vector<quint32> rows;
    rows.reserve(found.size());
    for (const Found &one : found)
        rows.push_back(one.row);
    return rows;
}

} // namespace hookloupe
