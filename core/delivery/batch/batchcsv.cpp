// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/batchcsv.h"

#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/payload/csvcell.h"

#include <QDir>
#include <QSaveFile>
#include <QStringList>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsAtOnce = 256;

QByteArray numberCell(qint64 value)
{
    return value < 0 ? QByteArray() : QByteArray::number(value);
}

QByteArray differenceCell(const BatchRow &row)
{
    if (!row.isCompared())
        return {};
    QByteArrayList parts;
    if (row.difference & AnswerDifference::Answered)
        parts.append("answered");
    if (row.difference & AnswerDifference::Status)
        parts.append("status");
    if (row.difference & AnswerDifference::Headers)
        parts.append("headers");
    if (row.difference & AnswerDifference::Body)
        parts.append("body");
    return parts.isEmpty() ? QByteArray("none") : parts.join(' ');
}

QByteArray lineOf(const BatchRow &row, const BatchDetails &details, const QByteArray &target)
{
    const SendTimes &times = row.times;
    const bool wasSent = row.tries > 0;
    QByteArrayList cells{
        QByteArray::number(row.eventId),
        csvCell(target),
        QByteArray(batchOutcomeId(row.outcome).data()),
        row.status > 0 ? QByteArray::number(row.status) : QByteArray(),
        QByteArray::number(row.tries),
        wasSent ? rfc3339(row.startedAtUs).toLatin1() : QByteArray(),
        wasSent ? QByteArray(replayKindId(row.kind).data()) : QByteArray(),
    };
    for (const qint64 us : { times.resolvedUs, times.connectedUs, times.securedUs, times.sentUs,
                             times.firstByteUs, times.totalUs })
        cells.append(wasSent ? numberCell(us) : QByteArray());
    cells.append(QByteArray::number(row.answerBytes));
    cells.append(differenceCell(row));
    cells.append(csvCell(details.failure.toUtf8()));
    return cells.join(',') + "\r\n";
}

} // namespace

Result<qint64> writeBatchCsv(const BatchResults &results, const std::vector<QByteArray> &targets,
                             const QString &path, const std::function<bool(qint64, qint64)> &goesOn)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("%1 cannot be written: %2.")
                              .arg(QDir::toNativeSeparators(path), file.errorString()) };
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.write("event_id,target,outcome,status,tries,started_at,kind,resolved_us,connected_us,"
               "secured_us,sent_us,first_byte_us,total_us,answer_bytes,differs,failure\r\n");
    const qint64 all = results.listed();
    qint64 done = 0;
    while (done < all) {
        if (!goesOn(done, all))
            return Error{ ErrorCode::Cancelled, CoreText::tr("Cancelled; no file was written.") };
        for (const quint32 number : results.listedRows(done, qMin(kRowsAtOnce, all - done))) {
            const auto target = static_cast<std::size_t>(number) % targets.size();
            file.write(lineOf(results.row(number), results.details(number), targets[target]));
            ++done;
        }
    }
    if (!file.commit())
        return failed();
    return done;
}

} // namespace hookloupe
