// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/instancemessage.h"

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace hookloupe {

/// Lets one desktop program of this user have a store: a later start hands over what it was asked
/// to do, and ends. They meet at a socket in the user's runtime directory, which nobody else may
/// open (0600); a lock file beside it tells a program that runs from the traces of one that died.
/// GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First, ///< from now on others hand over to this
        HandedOver, ///< the first has taken the message
        Alone ///< another runs, but does not answer, or nothing can be agreed on: go on by yourself
    };

    /// \a storePath need not exist. \a folder: where they meet; empty: the runtime directory.
    explicit SingleInstance(const QString &storePath, const QString &folder = {},
                            QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first, or hands \a message to it; waits for up to \a patienceMs for its answer.
    Role settle(const InstanceMessage &message, int patienceMs = 3'000);

Q_SIGNALS:
    /// Another start was meant for this one.
    void requested(const hookloupe::InstanceMessage &message);

private:
    bool handOver(const InstanceMessage &message, int patienceMs) const;
    void takeConnection();
    void read(QLocalSocket *socket);

    QString m_folder;
    QString m_socketPath;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server;
    int m_connections = 0;
};

} // namespace hookloupe
