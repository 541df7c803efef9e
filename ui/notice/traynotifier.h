// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/notice/notifier.h"

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace hookloupe {

/// The desktop's tray: an icon that says whether something listens, with the number of notices not
/// seen, and messages through its
/// notification service. Without a tray it does nothing, and says so in problem().
class TrayNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(QObject *parent = nullptr);
    ~TrayNotifier() override;

    /// The icon is there from now on, whatever is told of; false without a tray.
    bool keepShown();

    QString problem() const override;
    void setActive(bool active) override;
    void show(const QString &title, const QString &text) override;
    void setUnseen(int count) override;
    void setStatus(const QString &words, bool isListening) override;

private:
    void showIcon();
    void showTip();

    bool m_isActive = false;
    bool m_isKept = false;
    bool m_isListening = true;
    int m_unseen = 0;
    QString m_status;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace hookloupe
