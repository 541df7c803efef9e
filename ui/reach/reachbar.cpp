// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/reach/reachbar.h"

#include "core/reach/relayclient.h"
#include "core/reach/tunnel.h"
#include "core/workspace/workspace.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

void colour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->parentWidget()->palette();
    palette.setColor(QPalette::WindowText, colour);
    if (label->palette() != palette)
        label->setPalette(palette);
}

} // namespace

ReachBar::ReachBar(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tunnel(new QLabel(this))
    , m_url(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy pu&blic URL"), this))
    , m_relays(new QLabel(this))
    , m_details(new QPushButton(tr("Details…"), this))
{
    setObjectName(u"reachBar"_s);
    m_tunnel->setObjectName(u"tunnelSummary"_s);
    m_relays->setObjectName(u"relaySummary"_s);
    m_url->setObjectName(u"publicUrl"_s);
    m_url->setFont(fixedFont());
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : { m_tunnel, m_url, m_relays })
        label->setTextFormat(Qt::PlainText);
    m_copy->setObjectName(u"copyPublicUrl"_s);
    m_copy->setAccessibleName(tr("Copy the public URL"));
    m_details->setObjectName(u"reachDetails"_s);
    m_details->setAccessibleName(tr("Tunnel and relays"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, 0, space::kMedium, space::kSmall);
    layout->addWidget(m_tunnel);
    layout->addWidget(m_url);
    layout->addWidget(m_copy);
    layout->addWidget(m_relays);
    layout->addStretch(1);
    layout->addWidget(m_details);

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url->text());
        Q_EMIT copied(m_url->text());
    });
    connect(m_details, &QPushButton::clicked, this, &ReachBar::detailsRequested);
    connect(&workspace->tunnel(), &Tunnel::changed, this, &ReachBar::update);
    connect(&workspace->relays(), &RelayClient::statusChanged, this, &ReachBar::update);
    connect(workspace, &Workspace::relaysChanged, this, &ReachBar::update);
    update();
}

void ReachBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void ReachBar::update()
{
    showTunnel();
    showRelays();
    setVisible(m_workspace->tunnel().state() != Tunnel::State::Stopped
               || !m_workspace->relays().relays().isEmpty());
}

void ReachBar::showTunnel()
{
    const Tunnel &tunnel = m_workspace->tunnel();
    const bool isOpen = tunnel.state() == Tunnel::State::Open;
    switch (tunnel.state()) {
    case Tunnel::State::Stopped:
        break;
    case Tunnel::State::Starting:
        m_tunnel->setText(tr("◌ Tunnel is starting…"));
        break;
    case Tunnel::State::Open:
        m_tunnel->setText(tr("● From the internet at"));
        break;
    case Tunnel::State::Waiting:
        m_tunnel->setText(tr("○ The tunnel is down"));
        break;
    }
    m_tunnel->setToolTip(tunnel.sentence());
    m_tunnel->setVisible(tunnel.state() != Tunnel::State::Stopped);
    colour(m_tunnel,
           isOpen                                             ? successColour(palette())
                   : tunnel.state() == Tunnel::State::Waiting ? failureColour(palette())
                                                              : quietColour(palette()));
    m_url->setText(QString::fromUtf8(tunnel.publicUrl()));
    m_url->setAccessibleName(tr("Public URL: %1").arg(m_url->text()));
    m_url->setVisible(isOpen);
    m_copy->setVisible(isOpen);
}

void ReachBar::showRelays()
{
    const RelayClient &relays = m_workspace->relays();
    const QList<Relay> list = relays.relays();
    QString lost;
    qsizetype connected = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const RelayStatus status = relays.status(i);
        connected += status.state == RelayStatus::State::Connected ? 1 : 0;
        if (status.state == RelayStatus::State::Waiting && lost.isEmpty())
            lost = list[i].host();
    }
    m_relays->setVisible(!list.isEmpty());
    if (!lost.isEmpty())
        m_relays->setText(tr("○ The relay at %1 is lost").arg(lost));
    else if (connected < list.size())
        m_relays->setText(tr("◌ Relay is connecting…"));
    else if (list.size() == 1)
        m_relays->setText(tr("● Relay at %1").arg(list.front().host()));
    else
        m_relays->setText(tr("● %1 relays").arg(list.size()));
    colour(m_relays,
           !lost.isEmpty()                    ? failureColour(palette())
                   : connected == list.size() ? successColour(palette())
                                              : quietColour(palette()));
}

} // namespace hookloupe
