// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"

#include <QObject>
#include <QString>

#include <memory>

namespace hookloupe {

class GatewayJournal;
struct GatewayHistory;

/// Plays a payment gateway: sends the messages of a scenario to a consumer, signed, and repeats
/// them by its provider's schedule. Runs in a thread of its own; the signals come in the thread
/// that this lives in, as things happen. Asks nobody whether the target may be sent to.
class Gateway : public QObject
{
    Q_OBJECT
public:
    explicit Gateway(QObject *parent = nullptr);
    ~Gateway() override; ///< cancels what runs and joins

    /// Begins. With \a runFile the plan and what becomes of it are kept there, so that resume() can
    /// go on after the process has died; the file must not be there yet. InvalidInput,
    /// PermissionDenied. Once for each Gateway.
    Result<void> start(const GatewayPlan &plan, const QString &runFile = {});
    /// Goes on with the run in \a runFile by \a plan, which is the file's with scheme and secrets
    /// added. What was under way is sent again; what has fallen due since is sent at once.
    Result<void> resume(const GatewayPlan &plan, const QString &runFile);

    /// Plays on by \a history in the file that \a journal has open: for who opens it in another
    /// thread than this one's, since that reads or writes all of it. \a journal may be null.
    void play(GatewayPlan plan, GatewayHistory history, std::unique_ptr<GatewayJournal> journal);

    /// Begins nothing while it is paused; what is under way ends. What falls due meanwhile is sent
    /// as soon as it goes on.
    void setPaused(bool paused);
    /// Ends what is under way as Cancelled and begins nothing more; ended() follows.
    void cancel();

Q_SIGNALS:
    /// One that begins, and again when it has ended (GatewayAttempt::isEnded).
    void attempted(const hookloupe::GatewayAttemptPtr &attempt);
    /// Once, last.
    void ended(const hookloupe::GatewaySummary &summary);

private:
    void takeReports();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
