// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewaycourse.h"
#include "core/delivery/gatewayrequest.h"

#include <QFile>
#include <QJsonObject>
#include <QLockFile>
#include <QMap>

#include <map>
#include <memory>
#include <vector>

namespace hookloupe {

/// What a run file tells of a run so far.
struct GatewayHistory
{
    GatewayPlan plan; ///< with the id of its scheme alone, and without secrets
    qint64 startedAtUs = 0;
    QMap<QByteArray, quint64> counts; ///< of {{counter}}
    std::map<int, QMap<QByteArray, QByteArray>> values; ///< by run
    std::map<qint64, GatewayMessage> messages; ///< that were made, by their number
    QList<QJsonObject> ends; ///< of attempts, in their order
    bool isOver = false;
};

/// A run as a file: a line of JSON for each thing that must not be lost, written before it is acted
/// upon. The plan comes first, so that each first attempt is known before it is sent; the end of an
/// attempt and the attempt that follows are one line. It survives the death of the process. Holds
/// no secret and no signature; readable by its owner alone.
class GatewayJournal
{
public:
    /// Begins \a path; a file that is there already is refused (InvalidInput), as is one that
    /// another process writes to.
    static Result<std::unique_ptr<GatewayJournal>>
    begin(const QString &path, const GatewayPlan &plan, qint64 startedAtUs);
    /// Reads \a path and goes on with it. A last line that is not whole is left out.
    static Result<std::unique_ptr<GatewayJournal>> resume(const QString &path,
                                                          GatewayHistory &history);
    /// What \a path tells, without going on. NotFound, PermissionDenied, InvalidInput.
    static Result<GatewayHistory> read(const QString &path);

    /// The plan and the begin alone, for files of any size.
    static Result<GatewayHistory> readHead(const QString &path);
    /// Whether the run in \a path came to its end; looks at the end of the file alone.
    static bool isOver(const QString &path);

    void values(int run, const QMap<QByteArray, QByteArray> &values);
    void made(qint64 message, const GatewayMessage &made, const QMap<QByteArray, quint64> &counts);
    /// \a startedAtUs: Unix microseconds.
    void ended(const GatewayCourse::Due &due, const GatewayCourse::Decision &decision,
               const SendResult &result, qint64 startedAtUs);
    void over();
    /// A sentence once a line could not be written; empty until then.
    QString failure() const { return m_failure; }

    /// Tells \a course of the ends in \a history.
    static void restore(GatewayCourse &course, const GatewayHistory &history);
    /// The newest \a max ends in \a history as attempts, in their order. \a course is of its plan.
    static std::vector<GatewayAttemptPtr> attempts(const GatewayHistory &history,
                                                   const GatewayCourse &course, qsizetype max);

private:
    explicit GatewayJournal(const QString &path);
    Result<void> open(QIODevice::OpenMode mode);
    void write(const QJsonObject &line);

    QFile m_file;
    QLockFile m_lock;
    QString m_failure;
};

} // namespace hookloupe
