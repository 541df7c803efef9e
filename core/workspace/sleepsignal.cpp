// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/sleepsignal.h"

#include "core/event/log.h"

#include <QDBusConnection>
#include <QFileInfo>
#include <QThreadPool>

namespace hookloupe {

using namespace Qt::StringLiterals;

SleepSignal::SleepSignal(QObject *parent)
    : QObject(parent)
{
    // Where there is no bus, Qt would say so in the log at each start.
    if (!qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
        && !QFileInfo::exists(u"/run/dbus/system_bus_socket"_s))
        return;
    m_hasBus = std::make_shared<Handover<bool>>(1, this, [this] {
        for (const bool hasBus : m_hasBus->takeAll()) {
            if (hasBus)
                subscribe();
        }
    });
    // The first one to ask connects, and waits for the bus to answer.
    QThreadPool::globalInstance()->start([to = m_hasBus] {
        if (!to->push(QDBusConnection::systemBus().isConnected()))
            qCDebug(logReceiver, "nobody waits for the system bus any more");
    });
}

SleepSignal::~SleepSignal()
{
    if (m_hasBus)
        m_hasBus->close();
}

void SleepSignal::subscribe()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    // By name only, so that a logind that starts later or again is heard as well. Others could send
    // the signal: all that it brings about is a look at the clocks.
    m_isConnected = bus.connect(QString(), u"/org/freedesktop/login1"_s,
                                u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                SLOT(prepareForSleep(bool)));
}

void SleepSignal::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT fallingAsleep();
    else
        Q_EMIT awoke();
}

} // namespace hookloupe
