// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/listeningbar.h"

#include "core/workspace/workspace.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace hookloupe {

using namespace Qt::StringLiterals;

ListeningBar::ListeningBar(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(new QLabel(this))
    , m_url(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy &URL"), this))
    , m_port(new QSpinBox(this))
    , m_toggle(new QPushButton(this))
{
    setObjectName(u"listeningBar"_s);
    m_state->setObjectName(u"listeningState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_url->setObjectName(u"listeningUrl"_s);
    m_url->setTextFormat(Qt::PlainText);
    m_url->setFont(fixedFont());
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"copyUrl"_s);
    m_copy->setAccessibleName(tr("Copy URL"));
    m_port->setObjectName(u"port"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, 0xffff); // 0: any free one
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_toggle->setObjectName(u"toggleListening"_s);
    auto *portLabel = new QLabel(tr("&Port"), this);
    portLabel->setBuddy(m_port);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_state);
    layout->addWidget(m_url);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    layout->addWidget(portLabel);
    layout->addWidget(m_port);
    layout->addWidget(m_toggle);

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url->text());
        Q_EMIT copied(m_url->text());
    });
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (m_workspace->listening())
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested(port());
    });
    connect(workspace, &Workspace::listeningChanged, this, &ListeningBar::update);
    m_port->setValue(settings::port());
    update();
}

quint16 ListeningBar::port() const
{
    return static_cast<quint16>(m_port->value());
}

void ListeningBar::setPort(quint16 port)
{
    m_port->setValue(port);
}

void ListeningBar::focusPort()
{
    m_port->setFocus(Qt::OtherFocusReason);
    m_port->selectAll();
}

void ListeningBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void ListeningBar::update()
{
    const auto &listening = m_workspace->listening();
    m_state->setText(listening ? tr("● Listening on") : tr("○ Not listening"));
    QPalette statePalette = palette();
    statePalette.setColor(QPalette::WindowText,
                          listening ? successColour(palette()) : quietColour(palette()));
    if (m_state->palette() != statePalette)
        m_state->setPalette(statePalette);
    m_url->setText(listening ? QString::fromUtf8(listening->baseUrl()) : QString());
    m_url->setAccessibleName(tr("Address: %1").arg(m_url->text()));
    m_copy->setVisible(listening.has_value());
    if (listening)
        m_port->setValue(listening->port);
    m_port->setEnabled(!listening);
    m_toggle->setText(listening ? tr("S&top") : tr("S&tart"));
    m_toggle->setAccessibleName(listening ? tr("Stop listening") : tr("Start listening"));
}

} // namespace hookloupe
