// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/reach/tunnelpage.h"

#include "core/reach/tunnel.h"
#include "core/workspace/workspace.h"
#include "ui/problemlabel.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkWidth = 24;

QLineEdit *lineEdit(const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    return edit;
}

} // namespace

TunnelPage::TunnelPage(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_about(new WrappedLabel(this))
    , m_server(lineEdit(u"tunnelServer"_s, tr("SSH server"), this))
    , m_command(lineEdit(u"tunnelCommand"_s, tr("Command"), this))
    , m_known(lineEdit(u"tunnelKnownUrl"_s, tr("Public URL, if it is fixed"), this))
    , m_problem(new ProblemLabel(this))
    , m_toggle(new QPushButton(this))
    , m_mark(new QLabel(this))
    , m_state(new WrappedLabel(this))
    , m_url(lineEdit(u"tunnelUrl"_s, tr("Public URL of the tunnel"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_log(new QPlainTextEdit(this))
{
    m_kind->setObjectName(u"tunnelKind"_s);
    m_kind->setAccessibleName(tr("Program"));
    const std::array names{ tr("cloudflared (no account)"), tr("ngrok"),
                            tr("SSH to a server of yours"), tr("localhost.run (SSH)"),
                            tr("serveo.net (SSH)"),         tr("Another command") };
    for (int i = 0; i < kTunnelKindCount; ++i)
        m_kind->addItem(names[static_cast<std::size_t>(i)], i);
    m_server->setPlaceholderText(u"me@server.example"_s);
    m_command->setPlaceholderText(u"bore local %PORT% --to bore.pub"_s);
    m_known->setPlaceholderText(tr("read from what the program prints"));
    m_toggle->setObjectName(u"toggleTunnel"_s);
    m_mark->setFixedWidth(kMarkWidth);
    m_mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_state->setObjectName(u"tunnelState"_s);
    m_url->setReadOnly(true);
    m_url->setFont(fixedFont());
    m_copy->setObjectName(u"copyTunnelUrl"_s);
    m_copy->setAccessibleName(tr("Copy the public URL"));
    m_log->setObjectName(u"tunnelLog"_s);
    m_log->setAccessibleName(tr("What the program prints"));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(fixedFont());
    m_log->setMaximumBlockCount(static_cast<int>(Tunnel::kLogLinesMax));
    m_log->setPlaceholderText(tr("What the program prints appears here."));
    m_log->setPlainText(workspace->tunnel().log().join(u'\n'));

    m_form->addRow(tr("&Program"), m_kind);
    m_form->addRow(QString(), m_about);
    m_form->addRow(tr("SSH &server"), m_server);
    m_form->addRow(tr("C&ommand"), m_command);
    m_form->addRow(tr("Public &URL"), m_known);
    m_form->addRow(QString(), m_problem);
    auto *state = new QHBoxLayout;
    state->addWidget(m_mark);
    state->addWidget(m_state, 1);
    state->addWidget(m_toggle, 0, Qt::AlignTop);
    auto *url = new QHBoxLayout;
    url->addWidget(m_url, 1);
    url->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addLayout(state);
    layout->addLayout(url);
    layout->addWidget(m_log, 1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &TunnelPage::showKind);
    connect(m_toggle, &QPushButton::clicked, this, &TunnelPage::toggle);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url->text());
        Q_EMIT copied(m_url->text());
    });
    connect(&workspace->tunnel(), &Tunnel::changed, this, &TunnelPage::update);
    connect(&workspace->tunnel(), &Tunnel::logged, m_log, &QPlainTextEdit::appendPlainText);
    connect(workspace, &Workspace::listeningChanged, this, &TunnelPage::update);
    showSettings(settings::tunnel());
    showKind();
    update();
}

TunnelSettings TunnelPage::settings() const
{
    const auto kind = static_cast<TunnelKind>(m_kind->currentData().toInt());
    TunnelSettings settings{ .kind = kind };
    if (kind == TunnelKind::Ssh)
        settings.server = m_server->text().trimmed();
    if (kind == TunnelKind::Custom)
        settings.command = m_command->text().trimmed();
    if (kind == TunnelKind::Ssh || kind == TunnelKind::Custom)
        settings.publicUrl = m_known->text().trimmed().toUtf8();
    return settings;
}

void TunnelPage::showSettings(const TunnelSettings &settings)
{
    m_kind->setCurrentIndex(static_cast<int>(settings.kind));
    m_server->setText(settings.server);
    m_command->setText(settings.command);
    m_known->setText(QString::fromUtf8(settings.publicUrl));
}

void TunnelPage::showKind()
{
    const auto kind = static_cast<TunnelKind>(m_kind->currentData().toInt());
    switch (kind) {
    case TunnelKind::Cloudflared:
        m_about->setText(tr("A name under trycloudflare.com that lasts as long as the tunnel runs. "
                            "cloudflared must be installed."));
        break;
    case TunnelKind::Ngrok:
        m_about->setText(tr("ngrok must be installed, with its token set once by “ngrok config "
                            "add-authtoken”."));
        break;
    case TunnelKind::Ssh:
        m_about->setText(tr("A free port of your server is forwarded to this computer. Its sshd "
                            "needs “GatewayPorts clientspecified”, or a web server in front; your "
                            "key must be known to it."));
        break;
    case TunnelKind::LocalhostRun:
    case TunnelKind::Serveo:
        m_about->setText(tr("Needs nothing but ssh and a key. Connect once in a terminal, so that "
                            "ssh knows the service's key."));
        break;
    case TunnelKind::Custom:
        m_about->setText(tr("%PORT% and %URL% stand for what is listened on. Keep tokens in the "
                            "program's own configuration: other users see command lines."));
        break;
    }
    const auto setShown = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    setShown(m_server, kind == TunnelKind::Ssh);
    setShown(m_command, kind == TunnelKind::Custom);
    setShown(m_known, kind == TunnelKind::Ssh || kind == TunnelKind::Custom);
    m_problem->setProblem({});
}

void TunnelPage::toggle()
{
    Tunnel &tunnel = m_workspace->tunnel();
    if (tunnel.state() != Tunnel::State::Stopped) {
        tunnel.stop();
        return;
    }
    m_log->clear();
    const TunnelSettings wanted = settings();
    settings::setTunnel(wanted);
    const auto started = m_workspace->startTunnel(wanted);
    m_problem->setProblem(started ? QString() : started.error().sentence);
}

void TunnelPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void TunnelPage::update()
{
    const Tunnel &tunnel = m_workspace->tunnel();
    const bool isStopped = tunnel.state() == Tunnel::State::Stopped;
    const bool isOpen = tunnel.state() == Tunnel::State::Open;
    m_mark->setText(isOpen ? u"●"_s : isStopped ? u"○"_s : u"◌"_s);
    QPalette mark = palette();
    mark.setColor(QPalette::WindowText,
                  isOpen                                             ? successColour(palette())
                          : tunnel.state() == Tunnel::State::Waiting ? failureColour(palette())
                                                                     : quietColour(palette()));
    if (m_mark->palette() != mark)
        m_mark->setPalette(mark);
    m_state->setText(isStopped && !m_workspace->listening()
                             ? tr("Start listening first: a tunnel needs something to lead to.")
                             : tunnel.sentence());
    m_url->setText(QString::fromUtf8(tunnel.publicUrl()));
    m_url->setVisible(isOpen);
    m_copy->setVisible(isOpen);
    m_toggle->setText(isStopped ? tr("St&art") : tr("St&op"));
    m_toggle->setAccessibleName(isStopped ? tr("Start the tunnel") : tr("Stop the tunnel"));
    m_toggle->setEnabled(!isStopped || m_workspace->listening().has_value());
    for (QWidget *field : { static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_server),
                            static_cast<QWidget *>(m_command), static_cast<QWidget *>(m_known) })
        field->setEnabled(isStopped);
}

} // namespace hookloupe
