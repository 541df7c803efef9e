// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/sleepsignal.h"

#include <QDBusConnection>
#include <QFileInfo>

namespace hookloupe {

using namespace Qt::StringLiterals;

SleepSignal::SleepSignal(QObject *parent)
    : QObject(parent)
{
    // Where there is no bus, Qt would say so in the log at each start.
    if (!qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
        && !QFileInfo::exists(u"/run/dbus/system_bus_socket"_s))
        return;
    QDBusConnection bus = QDBusConnection::systemBus();
    // By name only, so that a logind that starts later or again is heard as well. Others could send
    // the signal: all that it brings about is a look at the clocks.
    m_isConnected = bus.isConnected()
            && bus.connect(QString(), u"/org/freedesktop/login1"_s,
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
