// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "ui/theme/desktopappearance.h"

#include <QDBusVariant>
#include <QObject>

#include <memory>

namespace hookloupe {

/// What the desktop says of light and contrast, now and whenever it changes
/// (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance). Where nothing answers,
/// it has no wish.
class AppearancePortal : public QObject
{
    Q_OBJECT
public:
    /// Returns at once: the bus is connected to in another thread, and nothing is waited for.
    explicit AppearancePortal(QObject *parent = nullptr);
    ~AppearancePortal() override;

Q_SIGNALS:
    /// Once as soon as it is known, then with every change.
    void told(const hookloupe::DesktopAppearance &appearance);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void tell();

    std::shared_ptr<Handover<bool>> m_hasBus;
    DesktopAppearance m_appearance;
};

} // namespace hookloupe
