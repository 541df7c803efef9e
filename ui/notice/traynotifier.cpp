// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notice/traynotifier.h"

#include "ui/notice/trayicon.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMessageMs = 10'000;
} // namespace

TrayNotifier::TrayNotifier(QObject *parent)
    : Notifier(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>(QApplication::windowIcon()))
{
    m_menu->addAction(tr("&Show Hookloupe"), this, &Notifier::clicked);
    m_menu->addAction(tr("&Quit"), qApp, &QCoreApplication::quit);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::clicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT clicked();
            });
    setUnseen(0);
}

TrayNotifier::~TrayNotifier() = default;

QString TrayNotifier::problem() const
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return tr("This desktop has no tray, so notices cannot be shown there: the window's title "
                  "and its entry in the task bar tell of them instead.");
    if (!QSystemTrayIcon::supportsMessages())
        return tr("This desktop's tray shows no messages: its icon counts what came in.");
    return {};
}

void TrayNotifier::setActive(bool active)
{
    m_isActive = active;
    showIcon();
}

bool TrayNotifier::keepShown()
{
    m_isKept = true;
    showIcon();
    return m_icon->isVisible();
}

void TrayNotifier::showIcon()
{
    m_icon->setVisible((m_isActive || m_isKept) && QSystemTrayIcon::isSystemTrayAvailable());
}

void TrayNotifier::show(const QString &title, const QString &text)
{
    if (m_icon->isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, text, QApplication::windowIcon(), kMessageMs);
}

void TrayNotifier::setUnseen(int count)
{
    m_unseen = count;
    m_icon->setIcon(trayIcon(m_unseen, m_isListening));
    showTip();
}

void TrayNotifier::setStatus(const QString &words, bool isListening)
{
    m_status = words;
    m_isListening = isListening;
    setUnseen(m_unseen);
}

void TrayNotifier::showTip()
{
    QStringList lines{ m_unseen == 0 ? u"Hookloupe"_s : tr("Hookloupe: %1 to see").arg(m_unseen) };
    if (!m_status.isEmpty())
        lines.append(m_status);
    m_icon->setToolTip(lines.join(u'\n'));
}

} // namespace hookloupe
