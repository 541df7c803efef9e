// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/secrets/secretclipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

namespace hookloupe {

using namespace Qt::StringLiterals;

SecretClipboard &SecretClipboard::instance()
{
    static QPointer<SecretClipboard> only;
    if (!only)
        only = new SecretClipboard(qApp);
    return *only;
}

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() = default;

void SecretClipboard::copy(const SecretBytes &secret, int clearMs)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.view()));
    // What KDE's and GNOME's clipboard managers look for before they keep something.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = secret;
    m_timer->start(clearMs);
}

void SecretClipboard::clear()
{
    m_timer->stop();
    if (m_copied.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    QByteArray held = clipboard->text().toUtf8();
    if (held == m_copied.view())
        clipboard->clear();
    wipe(held);
    m_copied = {};
    Q_EMIT cleared();
}

} // namespace hookloupe
