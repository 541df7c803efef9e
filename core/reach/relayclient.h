// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/reach/relay.h"
#include "core/reach/relaylimits.h"
#include "core/reach/relayposition.h"

#include <QList>
#include <QObject>

#include <memory>

namespace hookloupe {

class Clock;
class EventIntake;

/// The relays that are listened to, in a thread of their own, which begins with the first relay.
/// Lives in the thread that made it and never blocks it.
class RelayClient : public QObject
{
    Q_OBJECT
public:
    /// \a intake and \a clock outlive this.
    RelayClient(EventIntake *intake, const Clock *clock, RelayLimits limits,
                QObject *parent = nullptr);
    /// finish()
    ~RelayClient() override;

    /// Connects to those that are new, leaves those that are gone; the rest goes on undisturbed.
    /// One that is new goes on where \a positions say that it was left.
    void setRelays(const QList<Relay> &relays, const QList<KeptPosition> &positions = {});
    QList<Relay> relays() const;
    /// By index of relays().
    RelayStatus status(qsizetype index) const;
    /// RelayLimits::bodyBytesMax, from the next message on.
    void setBodyBytesMax(qint64 bytes);
    /// How far each has been read, by the last news of it.
    QList<KeptPosition> positions() const;
    /// Ends the connections, waits a moment until what was read is stored, and joins the thread.
    /// Nothing but status() and positions() may be called then.
    void finish();
    /// Does not wait for the next try.
    void connectNow(qsizetype index);

Q_SIGNALS:
    void statusChanged(qsizetype index);

private:
    void takeNews();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
