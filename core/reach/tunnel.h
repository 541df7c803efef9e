// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/reach/tunnelkind.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace hookloupe {

/// Runs a tunnel program, watches it, and runs it again when it dies. Its process group ends with
/// this object; should this program die first, the system ends the tunnel. Lives in the thread that
/// made it, which must outlive it; never blocks it but for the end.
class Tunnel : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Stopped,
        Starting, ///< runs, and has not told its URL yet
        Open, ///< publicUrl() is there
        Waiting, ///< it died; runs again in a while
    };
    static constexpr qsizetype kLogLinesMax = 500;
    static constexpr qsizetype kLogLineCharactersMax = 500;

    explicit Tunnel(QObject *parent = nullptr);
    ~Tunnel() override;

    /// InvalidInput when the settings lack something, NotFound when there is no such program. Ends
    /// what ran before.
    Result<void> start(const TunnelSettings &settings, const QByteArray &localUrl);
    void stop();

    State state() const;
    /// Without a path; empty unless Open.
    QByteArray publicUrl() const;
    /// What it is about, for the person: what runs, or why it does not.
    QString sentence() const;
    /// The newest lines of what the program printed, safe to show.
    QStringList log() const;
    qint64 processId() const; ///< 0: none

    /// Times in ms, for tests.
    void setTimes(int firstRetryMs, int mostRetryMs, int patienceMs);

Q_SIGNALS:
    /// State, URL or sentence.
    void changed();
    void logged(const QString &line);

private:
    struct Private;
    void run();
    void onOutput();
    void onLine(const QByteArray &line);
    void onFinished();
    void onPatienceEnded();
    void open(const QByteArray &url);
    void askApi();
    void setState(State state, const QString &sentence);
    void endProcess();
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
