// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/listeningbar.h"

#include "core/workspace/workspace.h"
#include "ui/listeners/listenertext.h"
#include "ui/settings.h"
#include "ui/theme/spacing.h"
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
    , m_more(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy &URL"), this))
    , m_listeners(new QPushButton(tr("Li&steners…"), this))
    , m_notice(new QLabel(tr("⚠ Open to other machines"), this))
    , m_portLabel(new QLabel(tr("&Port"), this))
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
    m_portLabel->setBuddy(m_port);
    m_more->setObjectName(u"moreListeners"_s);
    m_more->setTextFormat(Qt::PlainText);
    m_listeners->setObjectName(u"showListeners"_s);
    m_listeners->setAccessibleName(tr("Listeners"));
    m_notice->setObjectName(u"wideNotice"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setToolTip(tr("A listener is not bound to this computer alone: whoever can reach its "
                            "address can send requests to it."));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->addWidget(m_state);
    layout->addWidget(m_url);
    layout->addWidget(m_more);
    layout->addWidget(m_copy);
    layout->addWidget(m_notice);
    layout->addStretch(1);
    layout->addWidget(m_listeners);
    layout->addWidget(m_portLabel);
    layout->addWidget(m_port);
    layout->addWidget(m_toggle);

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url->text());
        Q_EMIT copied(m_url->text());
    });
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        // Also while all of them try in vain.
        if (summaryOf(m_workspace->listeners()).wanted > 0)
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested(port());
    });
    connect(m_listeners, &QPushButton::clicked, this, &ListeningBar::listenersRequested);
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
    const QList<ListenerState> &states = m_workspace->listeners();
    const ListeningSummary summary = summaryOf(states);
    const int failing = summary.wanted - summary.listening;
    m_state->setText(failing > 0 && listening ? tr("◐ Listening on")
                             : listening      ? tr("● Listening on")
                                              : tr("○ Not listening"));
    m_state->setToolTip(summary.problems);
    setColour(m_state,
              failing > 0         ? failureColour(palette())
                      : listening ? successColour(palette())
                                  : quietColour(palette()));
    setColour(m_notice, warningColour(palette()));
    m_url->setText(QString::fromUtf8(firstUrl()));
    m_url->setAccessibleName(tr("Address: %1").arg(m_url->text()));
    QStringList more;
    if (summary.listening > 1)
        more += tr("and %n more", nullptr, summary.listening - 1);
    if (failing > 0)
        more += listening ? tr("%n not listening", nullptr, failing) : tr("trying again");
    m_more->setText(more.join(u", "_s));
    m_more->setToolTip(summary.problems);
    m_more->setVisible(!more.isEmpty());
    setColour(m_more,
              failing > 0 ? failureColour(palette()) : palette().color(QPalette::WindowText));
    m_copy->setVisible(listening.has_value());
    m_notice->setVisible(summary.isWide);
    if (listening)
        m_port->setValue(listening->port);
    // With several, each has its own port, in the dialog.
    const bool isOne = states.size() <= 1 && m_workspace->storedListeners().size() <= 1;
    m_port->setVisible(isOne);
    m_portLabel->setVisible(isOne);
    m_port->setEnabled(summary.wanted == 0);
    m_toggle->setText(summary.wanted > 0 ? tr("S&top") : tr("S&tart"));
    m_toggle->setAccessibleName(summary.wanted > 0 ? tr("Stop listening") : tr("Start listening"));
}

QByteArray ListeningBar::firstUrl() const
{
    for (const ListenerState &state : m_workspace->listeners()) {
        if (state.state == ListenerState::State::Listening)
            return state.config.callableUrl(state.port);
    }
    return {};
}

void ListeningBar::setColour(QLabel *label, const QColor &colour)
{
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, colour);
    if (label->palette() != coloured)
        label->setPalette(coloured);
}

} // namespace hookloupe
