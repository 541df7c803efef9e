// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/singleinstance.h"

#include "core/event/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kConnectionsMax = 8;
constexpr int kReadMs = 5'000;
constexpr unsigned long kRetryMs = 50;
const auto kTaken = "taken\n"_ba;

/// The same for all ways to name one file, which need not exist.
QByteArray identityOf(const QString &storePath)
{
    const QFileInfo file(storePath);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString path = file.exists() ? file.canonicalFilePath()
            : folder.isEmpty()         ? file.absoluteFilePath()
                                       : folder + u'/' + file.fileName();
    return QCryptographicHash::hash(QFile::encodeName(path), QCryptographicHash::Sha256)
            .toHex()
            .first(16);
}

bool isOfThisUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer,
                      &size)
            == 0
            && peer.uid == geteuid();
}

} // namespace

SingleInstance::SingleInstance(const QString &storePath, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_server(new QLocalServer(this))
{
    if (m_folder.isEmpty()) {
        const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        if (!runtime.isEmpty())
            m_folder = runtime + "/hookloupe"_L1;
    }
    const QString name = QString::fromLatin1(identityOf(storePath));
    m_socketPath = m_folder + u'/' + name + ".socket"_L1;
    m_lock = std::make_unique<QLockFile>(m_folder + u'/' + name + ".lock"_L1);
    // Old is not dead: it may run for weeks.
    m_lock->setStaleLockTime(0);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::settle(const InstanceMessage &message, int patienceMs)
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder)
        || !QFile::setPermissions(m_folder,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        qCWarning(logUi, "there is no runtime directory: other starts will not find this one");
        return Role::Alone;
    }
    if (m_lock->tryLock(0)) {
        // Whoever had it before is dead.
        QLocalServer::removeServer(m_socketPath);
        if (m_server->listen(m_socketPath)) {
            // Qt lets its owner execute it, too.
            QFile::setPermissions(m_socketPath, QFile::ReadOwner | QFile::WriteOwner);
            return Role::First;
        }
        qCWarning(logUi, "other starts will not find this one: %ls",
                  qUtf16Printable(m_server->errorString()));
        m_lock->unlock();
        return Role::Alone;
    }
    return handOver(message, patienceMs) ? Role::HandedOver : Role::Alone;
}

bool SingleInstance::handOver(const InstanceMessage &message, int patienceMs) const
{
    QElapsedTimer waited;
    waited.start();
    const auto left = [&] { return qMax(0, patienceMs - static_cast<int>(waited.elapsed())); };
    QLocalSocket socket;
    // It may have the lock and not listen yet.
    while (socket.state() != QLocalSocket::ConnectedState) {
        socket.connectToServer(m_socketPath);
        if (socket.waitForConnected(left()))
            break;
        if (left() == 0)
            return false;
        QThread::msleep(kRetryMs);
    }
    if (!isOfThisUser(socket))
        return false;
    socket.write(composeInstanceMessage(message));
    QByteArray answer;
    while (answer.size() < kTaken.size() && left() > 0) {
        if (!socket.waitForReadyRead(left()))
            break;
        answer += socket.readAll();
    }
    return answer == kTaken;
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_connections >= kConnectionsMax || !isOfThisUser(*socket)) {
            socket->abort();
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        // What is not read stays with the sender.
        socket->setReadBufferSize(kInstanceMessageBytesMax + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kReadMs, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kInstanceMessageBytesMax)
            socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    const auto message = parseInstanceMessage(socket->readLine(kInstanceMessageBytesMax + 1));
    if (!message) {
        qCWarning(logUi, "another start was not understood: %ls",
                  qUtf16Printable(message.error().sentence));
        socket->abort();
        return;
    }
    socket->write(kTaken);
    socket->disconnectFromServer();
    Q_EMIT requested(*message);
}

} // namespace hookloupe
