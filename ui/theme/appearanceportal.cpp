// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/appearanceportal.h"

#include "core/event/log.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QMap>
#include <QMetaObject>
#include <QThreadPool>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;

bool hasSessionBus()
{
    // Without either, libdbus would start one.
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
            || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// Reads one of the two keys; others and unknown values say nothing.
void take(const QString &key, const QVariant &value, DesktopAppearance &appearance)
{
    constexpr uint kPrefersDark = 1;
    constexpr uint kPrefersLight = 2;
    constexpr uint kHigher = 1;
    const uint number = value.toUInt();
    if (key == "contrast"_L1)
        appearance.isHighContrast = number == kHigher;
    else if (key == "color-scheme"_L1)
        appearance.isDark = number == kPrefersDark || number == kPrefersLight
                ? std::optional(number == kPrefersDark)
                : std::nullopt;
}

} // namespace

AppearancePortal::AppearancePortal(QObject *parent)
    : QObject(parent)
{
    if (!hasSessionBus()) {
        QMetaObject::invokeMethod(this, &AppearancePortal::tell, Qt::QueuedConnection);
        return;
    }
    m_hasBus = std::make_shared<Handover<bool>>(1, this, [this] {
        for (const bool hasBus : m_hasBus->takeAll()) {
            if (hasBus)
                ask();
            else
                tell();
        }
    });
    // The first one to ask connects, and waits for the bus to answer.
    QThreadPool::globalInstance()->start([to = m_hasBus] {
        (void)to->push(QDBusConnection::sessionBus().isConnected()); // refused: the program ends
    });
}

AppearancePortal::~AppearancePortal()
{
    if (m_hasBus)
        m_hasBus->close();
}

void AppearancePortal::ask()
{
    // Qt D-Bus looks for the slot's types by their names; nobody else has used this one.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    QDBusConnection bus = QDBusConnection::sessionBus();
    // By name only: to ask who has the service would wait. Whoever else sends it changes colours.
    if (!bus.connect(QString(), kPath, kInterface, u"SettingChanged"_s, this,
                     SLOT(settingChanged(QString, QString, QDBusVariant))))
        qCWarning(logUi, "changes of the desktop's appearance cannot be heard of");
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"ReadAll"_s);
    call.setArguments({ QStringList{ kGroup } });
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        if (answer.type() == QDBusMessage::ReplyMessage && answer.signature() == "a{sa{sv}}"_L1) {
            const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().front());
            const QVariantMap values = groups.value(kGroup);
            for (auto it = values.begin(); it != values.end(); ++it)
                take(it.key(), it.value(), m_appearance);
        }
        tell();
    });
}

void AppearancePortal::settingChanged(const QString &group, const QString &key,
                                      const QDBusVariant &value)
{
    const DesktopAppearance before = m_appearance;
    if (group == kGroup)
        take(key, value.variant(), m_appearance);
    if (m_appearance != before)
        tell();
}

void AppearancePortal::tell()
{
    Q_EMIT told(m_appearance);
}

} // namespace hookloupe
