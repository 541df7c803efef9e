// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/reach/checkline.h"

#include <QObject>

#include <memory>

namespace hookloupe {

/// What is known before the checks.
struct DoctorQuestion
{
    QList<ListenerFact> listeners;
    /// Nobody here knows the listeners: those of programs with our name on wantedPort count.
    bool findsListeners = false;
    bool findsTls = false; ///< those that are found speak TLS
    quint16 wantedPort = 0;
    EndpointSet endpoints;
    QByteArray publicUrl; ///< what the provider calls, with or without a path; empty: nothing known
    QList<Relay> relays;
    QList<RelayStatus> relayStatuses; ///< by index of relays; empty: not known
    bool mayAskOutside = false; ///< requests may leave this computer
    QByteArray token; ///< of this run, hard to guess: 32 hex digits
    int probeTimeoutMs = 15'000; ///< for the answer
    int arrivalTimeoutMs = 10'000; ///< for the event, after the answer
};

/// A request of the doctor's that has been stored.
struct ProbeArrival
{
    QByteArray probe; ///< value of kProbeField (core/http/doctorprobe.h)
    qint64 eventId = 0;
    QByteArray target;
    QString endpoint;
};

/// Whether \a url is of this computer.
bool isLocalUrl(const QByteArray &url);

/// Checks why nothing arrives, in a thread of its own: one line after the other, each within its
/// time. Lives in the thread that made it and never blocks it but for the end.
class DoctorRun : public QObject
{
    Q_OBJECT
public:
    explicit DoctorRun(DoctorQuestion question, QObject *parent = nullptr);
    ~DoctorRun() override; ///< cancels and joins

    void start();
    /// finished() follows soon.
    void cancel();
    void tellArrival(const ProbeArrival &arrival);

Q_SIGNALS:
    void lineFound(const hookloupe::CheckLine &line);
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
