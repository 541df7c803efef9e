// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace hookloupe::test {

struct CliResult
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs hookloupe-cli to its end (at most 60 s).
CliResult runCli(const QStringList &arguments, const QByteArray &input = {},
                 const QStringList &environment = {});

/// A running `hookloupe-cli listen --json` on a free port of loopback. Ended by pid at the latest
/// by the destructor.
class ListenProcess
{
public:
    explicit ListenProcess(const QStringList &arguments, const QStringList &environment = {});
    ~ListenProcess();

    /// Waits for the line that says where it listens.
    bool waitUntilListening();
    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    QByteArray url() const;
    /// Waits until \a count events were printed in all; returns what there is.
    QList<QJsonObject> waitForEvents(qsizetype count, int timeoutMs = 20'000);
    /// SIGTERM; its exit code.
    int terminate();
    void kill();
    QByteArray err();

private:
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_out;
    QByteArray m_err;
    QList<QJsonObject> m_events;
};

} // namespace hookloupe::test
