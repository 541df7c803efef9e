// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/reach/relaypage.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/timeunits.h"
#include "core/reach/relayclient.h"
#include "core/workspace/workspace.h"
#include "ui/problemlabel.h"
#include "ui/showntext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Channel,
    Path,
    State
};
constexpr int kTickMs = 1000;

struct Shown
{
    QString word;
    Glyph glyph;
    QColor colour;
};

Shown shownOf(const RelayStatus &status, const QPalette &palette)
{
    switch (status.state) {
    case RelayStatus::State::Connected:
        return { status.events == 1 ? RelayPage::tr("connected, 1 event")
                                    : RelayPage::tr("connected, %1 events").arg(status.events),
                 Glyph::Check, successColour(palette) };
    case RelayStatus::State::Waiting: {
        const qint64 seconds = (status.retryAtUs - SystemClock::instance().nowUs()) / kUsPerSecond;
        return { RelayPage::tr("lost, again in %1 s").arg(qMax<qint64>(0, seconds)), Glyph::Warning,
                 warningColour(palette) };
    }
    case RelayStatus::State::Connecting:
        break;
    }
    return { RelayPage::tr("connecting…"), Glyph::Clock, quietColour(palette) };
}

QString detailOf(const RelayStatus &status)
{
    QString text = shownText(status.sentence);
    if (status.repeated > 0)
        text += u' '
                + RelayPage::tr("%1 messages had come before and were left out.")
                          .arg(status.repeated);
    if (status.refused > 0)
        text += u' '
                + RelayPage::tr("%1 messages were no requests and are kept as refused.")
                          .arg(status.refused);
    return text;
}

} // namespace

RelayPage::RelayPage(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_url(new QLineEdit(this))
    , m_path(new QLineEdit(u"/"_s, this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_problem(new ProblemLabel(this))
    , m_list(new QTreeWidget(this))
    , m_detail(new WrappedLabel(this))
    , m_copy(new QPushButton(tr("&Copy URL"), this))
    , m_retry(new QPushButton(tr("Connect &now"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
{
    auto *about = new WrappedLabel(this);
    about->setText(
            tr("A relay takes webhooks at a channel's URL, and Hookloupe fetches them from "
               "there: no port is open to the internet. smee.io, gosmee and servers like "
               "them work. The relay answers the sender, and may write bodies again. Whoever "
               "knows the URL can read the channel."));
    m_url->setObjectName(u"relayUrl"_s);
    m_url->setAccessibleName(tr("Channel URL"));
    m_url->setPlaceholderText(u"https://smee.io/…"_s);
    m_path->setObjectName(u"relayPath"_s);
    m_path->setAccessibleName(tr("Endpoint path"));
    m_add->setObjectName(u"addRelay"_s);
    m_add->setAccessibleName(tr("Add the relay"));
    m_list->setObjectName(u"relayList"_s);
    m_list->setAccessibleName(tr("Relays"));
    m_list->setHeaderLabels({ tr("Channel"), tr("Arrives at"), tr("State") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Channel, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Path, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    m_detail->setObjectName(u"relayDetail"_s);
    m_copy->setObjectName(u"copyRelay"_s);
    m_retry->setObjectName(u"connectRelay"_s);
    m_remove->setObjectName(u"removeRelay"_s);
    m_tick.setInterval(kTickMs);

    auto *form = new QFormLayout;
    form->addRow(tr("Channel &URL"), m_url);
    auto *pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(m_add);
    auto *pathLabel = new QLabel(tr("&Endpoint path"), this);
    pathLabel->setBuddy(m_path);
    form->addRow(pathLabel, pathRow);
    form->addRow(QString(), m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_retry);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &RelayPage::add);
    connect(m_url, &QLineEdit::returnPressed, this, &RelayPage::add);
    connect(m_path, &QLineEdit::returnPressed, this, &RelayPage::add);
    connect(m_remove, &QPushButton::clicked, this, &RelayPage::removeCurrent);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_workspace->relays().connectNow(m_list->indexOfTopLevelItem(m_list->currentItem()));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QString url = m_list->currentItem()->text(Channel);
        QGuiApplication::clipboard()->setText(url);
        Q_EMIT copied(tr("the channel's URL"));
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RelayPage::showButtons);
    connect(&workspace->relays(), &RelayClient::statusChanged, this, &RelayPage::showStates);
    connect(&m_tick, &QTimer::timeout, this, &RelayPage::showStates);
    rebuild();
}

void RelayPage::add()
{
    const auto relay = Relay::make(m_url->text(), m_path->text().trimmed().toUtf8());
    QList<Relay> relays = m_workspace->relays().relays();
    if (!relay) {
        m_problem->setProblem(relay.error().sentence);
        (relay.error().where == "path"_L1 ? m_path : m_url)->setFocus();
        return;
    }
    if (relays.contains(*relay)) {
        m_problem->setProblem(tr("This channel is in the list already."));
        return;
    }
    const auto stored = m_workspace->setRelays(relays << *relay);
    m_problem->setProblem(stored ? QString() : stored.error().sentence);
    if (!stored)
        return;
    m_url->clear();
    m_path->setText(u"/"_s);
    rebuild();
    m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
}

void RelayPage::removeCurrent()
{
    QList<Relay> relays = m_workspace->relays().relays();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= relays.size())
        return;
    relays.remove(row);
    const auto stored = m_workspace->setRelays(relays);
    m_problem->setProblem(stored ? QString() : stored.error().sentence);
    rebuild();
}

void RelayPage::rebuild()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const QList<Relay> relays = m_workspace->relays().relays();
    for (const Relay &relay : relays) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Channel, displayText(relay.url, 500));
        item->setText(Path, displayText(relay.path, 200));
    }
    showStates();
    m_list->setCurrentItem(
            m_list->topLevelItem(qMin(qMax(row, 0), m_list->topLevelItemCount() - 1)));
    showButtons();
}

void RelayPage::showStates()
{
    bool isWaiting = false;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const RelayStatus status = m_workspace->relays().status(row);
        const Shown shown = shownOf(status, palette());
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setText(State, shown.word);
        item->setIcon(State, glyphIcon(shown.glyph, shown.colour));
        isWaiting = isWaiting || status.state == RelayStatus::State::Waiting;
    }
    if (isWaiting != m_tick.isActive())
        isWaiting ? m_tick.start() : m_tick.stop();
    showButtons();
}

void RelayPage::showButtons()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    for (QPushButton *button : { m_copy, m_retry, m_remove })
        button->setEnabled(row >= 0);
    m_detail->setText(row >= 0 ? detailOf(m_workspace->relays().status(row)) : tr("No relay yet."));
}

} // namespace hookloupe
