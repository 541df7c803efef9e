// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/reach/checkline.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace hookloupe {

class DoctorRun;
class Workspace;
struct ProbeArrival;

/// Why does nothing arrive? Runs the checks for a workspace, and finds the requests that they send
/// among its events, from which it takes them away again.
class Doctor : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QByteArray publicUrl; ///< what the provider calls; empty: not known
        QList<Relay> relays; ///< to send a request through
        bool knowsRelayStates = true; ///< \a relays are those of the workspace
        bool mayAskOutside = false; ///< the person agreed
        bool findsListeners = false; ///< other programs of ours listen, not this one
        bool findsTls = false; ///< … with TLS
        quint16 wantedPort = 0;
        int arrivalTimeoutMs = 10'000;
    };

    /// \a workspace outlives this.
    explicit Doctor(Workspace *workspace, QObject *parent = nullptr);
    ~Doctor() override;

    /// The hosts other than this computer that a run would send a request to.
    static QStringList outsideHosts(const Options &options);

    /// Begins anew; what ran is cancelled.
    void start(const Options &options);
    void cancel();
    bool isRunning() const;
    const QList<CheckLine> &lines() const;

Q_SIGNALS:
    void lineFound(const hookloupe::CheckLine &line);
    void finished();

private:
    void lookForProbes(qint64 firstId, qint64 lastId);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
