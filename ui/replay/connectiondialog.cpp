// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/connectiondialog.h"

#include "core/workspace/workspace.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(580, 470);
constexpr int kMinimumWidth = 520;
constexpr int kSecondsMax = TargetSettings::kTimeoutMsMax / 1000;

template<class W>
W *named(W *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

QLineEdit *secretEdit(bool isKept)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setPlaceholderText(isKept ? ConnectionDialog::tr("kept; type to replace it") : QString());
    return edit;
}

/// Where there is no room for it, as at 200 %, it scrolls: no sentence is cut.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    // The tab's own colour is behind it.
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

int secondsOf(int ms)
{
    return (ms + 999) / 1000;
}

} // namespace

ConnectionDialog::ConnectionDialog(Workspace *workspace, SendTarget target, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_target(std::move(target))
    , m_before(workspace->targetSettings(m_target))
    , m_tabs(named(new QTabWidget(this), u"connectionTabs"_s, tr("Connection")))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Connection to %1").arg(m_target.hostAndPort()));
    setMinimumWidth(kMinimumWidth);
    auto *intro = new WrappedLabel(this);
    intro->setText(tr("How requests are sent to %1. It is remembered for this server.")
                           .arg(originOf(m_target)));
    m_tabs->addTab(scrolling(buildGeneral()), tr("&General"));
    m_tabs->addTab(scrolling(buildProxy()), tr("&Proxy"));
    m_tabs->addTab(scrolling(buildTls()), tr("&TLS"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel
                                                 | QDialogButtonBox::RestoreDefaults,
                                         this);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    named(save, u"saveConnection"_s, tr("Save"))->setText(tr("&Save"));
    QPushButton *restore = buttons->button(QDialogButtonBox::RestoreDefaults);
    named(restore, u"restoreConnection"_s, tr("Restore defaults"))
            ->setText(tr("&Restore defaults"));
    restore->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    connect(restore, &QPushButton::clicked, this, [this] {
        // Secrets are forgotten, too, even when somebody writes the user's name again.
        m_before = {};
        load(m_before);
        for (QLineEdit *secret : { m_proxyPassword, m_passphrase }) {
            secret->clear();
            secret->setPlaceholderText({});
        }
    });
    load(m_before);
    resize(firstSize(*this, kFirstSize));
}

QWidget *ConnectionDialog::buildGeneral()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_http = named(new QComboBox, u"httpVersion"_s, tr("HTTP version"));
    m_http->addItem(tr("HTTP/1.1: the exact bytes"));
    m_http->addItem(m_target.tls ? tr("HTTP/2, agreed on by TLS (ALPN)")
                                 : tr("HTTP/2 without TLS, with prior knowledge (h2c)"));
    m_httpWords = new WrappedLabel(page);
    m_httpWords->setText(tr("HTTP/2 has other bytes on the wire: field names in lower case, no "
                            "reason phrase in the answer, and no fields about the connection, such "
                            "as Connection and Transfer-Encoding."));
    m_follow = named(new QCheckBox(tr("&Follow redirects, and show each")), u"followRedirects"_s,
                     tr("Follow redirects"));
    auto *followWords = new WrappedLabel(page);
    followWords->setText(tr("To another server go neither signatures nor credentials, and none to "
                            "one that you have not allowed."));
    m_connectSeconds = named(new QSpinBox, u"connectSeconds"_s, tr("Give up connecting after"));
    m_totalSeconds = named(new QSpinBox, u"totalSeconds"_s, tr("Give up altogether after"));
    for (QSpinBox *box : { m_connectSeconds, m_totalSeconds }) {
        box->setRange(1, kSecondsMax);
        box->setSuffix(tr(" s"));
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    form->addRow(tr("&HTTP version"), m_http);
    form->addRow(QString(), m_httpWords);
    form->addRow(QString(), m_follow);
    form->addRow(QString(), followWords);
    form->addRow(tr("Give up &connecting after"), m_connectSeconds);
    form->addRow(tr("Give up &altogether after"), m_totalSeconds);
    connect(m_http, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showChoices);
    return page;
}

QWidget *ConnectionDialog::buildProxy()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_proxy = named(new QComboBox, u"proxyUse"_s, tr("Proxy"));
    m_proxy->addItem(tr("None"));
    m_proxy->addItem(tr("The environment's (https_proxy, http_proxy, no_proxy)"));
    m_proxy->addItem(tr("This one"));
    m_proxyUrl = named(new QLineEdit, u"proxyUrl"_s, tr("Proxy URL"));
    m_proxyUrl->setPlaceholderText(u"http://proxy.example:3128"_s);
    m_proxyUrl->setToolTip(tr("http://, https://, socks5:// or socks5h://, a host and a port. With "
                              "socks5h:// the proxy looks the name up."));
    m_proxyUser = named(new QLineEdit, u"proxyUser"_s, tr("User of the proxy"));
    m_proxyPassword = named(secretEdit(!m_before.proxyPassword.isNone()), u"proxyPassword"_s,
                            tr("Password of the proxy"));
    m_proxyTunnels = named(new QCheckBox(tr("Ask an HTTP proxy for a tu&nnel")), u"proxyTunnels"_s,
                           tr("Ask an HTTP proxy for a tunnel"));
    m_proxyTunnels->setToolTip(tr("Without a tunnel, requests without TLS get a request line in "
                                  "absolute form: other bytes."));
    m_proxyWords = new WrappedLabel(page);
    m_proxyWords->setText(tr("This target is on this computer: no proxy is ever used for it."));
    m_proxyWords->setVisible(m_target.isLoopback());
    form->addRow(tr("Pro&xy"), m_proxy);
    form->addRow(tr("Proxy &URL"), m_proxyUrl);
    form->addRow(tr("Us&er"), m_proxyUser);
    form->addRow(tr("Pass&word"), m_proxyPassword);
    form->addRow(QString(), m_proxyTunnels);
    form->addRow(m_proxyWords);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showChoices);
    return page;
}

QWidget *ConnectionDialog::fileRow(QLineEdit *edit, const QString &title, bool alsoFolder)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *browse = named(new QPushButton(tr("Browse…"), row), edit->objectName() + "Browse"_L1,
                         tr("Browse for: %1").arg(title));
    browse->setAutoDefault(false);
    const auto chooseFile = [this, edit, title] {
        const QString file = QFileDialog::getOpenFileName(this, title, edit->text());
        if (!file.isEmpty())
            edit->setText(file);
    };
    if (alsoFolder) {
        auto *menu = new QMenu(browse);
        menu->addAction(tr("A &file…"), this, chooseFile);
        menu->addAction(tr("A f&older…"), this, [this, edit, title] {
            const QString folder = QFileDialog::getExistingDirectory(this, title, edit->text());
            if (!folder.isEmpty())
                edit->setText(folder);
        });
        browse->setMenu(menu);
    } else {
        connect(browse, &QPushButton::clicked, this, chooseFile);
    }
    layout->addWidget(edit, 1);
    layout->addWidget(browse);
    return row;
}

QWidget *ConnectionDialog::buildTls()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_authorities = named(new QLineEdit, u"authorities"_s, tr("Trusted authorities"));
    m_authorities->setPlaceholderText(tr("those of the system"));
    m_certificate = named(new QLineEdit, u"clientCertificate"_s, tr("Client certificate"));
    m_certificate->setPlaceholderText(tr("none"));
    m_key = named(new QLineEdit, u"clientKey"_s, tr("Key of the client certificate"));
    m_key->setPlaceholderText(tr("in the certificate's file"));
    m_passphrase = named(secretEdit(!m_before.keyPassphrase.isNone()), u"keyPassphrase"_s,
                         tr("Passphrase of the key"));
    m_insecure = named(new QCheckBox(tr("Accept &any certificate of this server")), u"insecure"_s,
                       tr("Accept any certificate of this server"));
    m_insecureWords = new ProblemLabel(page);
    const auto addFile = [this, form](const QString &label, QLineEdit *edit, bool alsoFolder) {
        QWidget *row = fileRow(edit, edit->accessibleName(), alsoFolder);
        form->addRow(label, row);
        if (auto *buddy = qobject_cast<QLabel *>(form->labelForField(row)))
            buddy->setBuddy(edit);
    };
    addFile(tr("Trusted auth&orities"), m_authorities, true);
    addFile(tr("&Client certificate"), m_certificate, false);
    addFile(tr("Its &key"), m_key, false);
    form->addRow(tr("Passp&hrase"), m_passphrase);
    form->addRow(QString(), m_insecure);
    form->addRow(QString(), m_insecureWords);
    connect(m_insecure, &QCheckBox::toggled, this, &ConnectionDialog::showChoices);
    return page;
}

void ConnectionDialog::load(const TargetSettings &settings)
{
    const SendRoute &route = settings.route;
    m_http->setCurrentIndex(route.http == SendRoute::Http::Two ? 1 : 0);
    m_follow->setChecked(route.followsRedirects);
    m_connectSeconds->setValue(secondsOf(settings.connectTimeoutMs));
    m_totalSeconds->setValue(secondsOf(settings.totalTimeoutMs));
    m_proxy->setCurrentIndex(static_cast<int>(route.proxy));
    m_proxyUrl->setText(QString::fromUtf8(route.proxyUrl));
    m_proxyUser->setText(route.proxyUser);
    m_proxyTunnels->setChecked(route.proxyTunnels);
    m_authorities->setText(route.authorities);
    m_certificate->setText(route.certificate);
    m_key->setText(route.key);
    m_insecure->setChecked(!settings.verifyCertificate);
    showChoices();
}

TargetSettings ConnectionDialog::typed() const
{
    TargetSettings settings;
    SendRoute &route = settings.route;
    route.http = m_http->currentIndex() == 1 ? SendRoute::Http::Two : SendRoute::Http::One;
    route.followsRedirects = m_follow->isChecked();
    route.proxy = static_cast<SendRoute::Proxy>(m_proxy->currentIndex());
    if (route.proxy == SendRoute::Proxy::Given) {
        route.proxyUrl = m_proxyUrl->text().trimmed().toUtf8();
        route.proxyUser = m_proxyUser->text();
        route.proxyTunnels = m_proxyTunnels->isChecked();
        if (!route.proxyUser.isEmpty())
            settings.proxyPassword = m_before.proxyPassword;
    }
    route.authorities = m_authorities->text().trimmed();
    route.certificate = m_certificate->text().trimmed();
    route.key = m_key->text().trimmed();
    if (!route.certificate.isEmpty())
        settings.keyPassphrase = m_before.keyPassphrase;
    settings.verifyCertificate = !m_insecure->isChecked();
    // What was set to the millisecond elsewhere stays so while its seconds are untouched.
    const auto ms = [](const QSpinBox *box, int before) {
        return box->value() == secondsOf(before) ? before : box->value() * 1000;
    };
    settings.connectTimeoutMs = ms(m_connectSeconds, m_before.connectTimeoutMs);
    settings.totalTimeoutMs = ms(m_totalSeconds, m_before.totalTimeoutMs);
    return settings;
}

void ConnectionDialog::showChoices()
{
    m_httpWords->setVisible(m_http->currentIndex() == 1);
    const bool isGiven = m_proxy->currentIndex() == static_cast<int>(SendRoute::Proxy::Given);
    for (QWidget *widget :
         { static_cast<QWidget *>(m_proxyUrl), static_cast<QWidget *>(m_proxyUser),
           static_cast<QWidget *>(m_proxyPassword), static_cast<QWidget *>(m_proxyTunnels) })
        widget->setEnabled(isGiven);
    m_insecureWords->setProblem(
            m_insecure->isChecked()
                    ? tr("Whoever is between you and the server can read and change what is sent. "
                         "Better: name the authority of its certificate above.")
                    : QString());
}

void ConnectionDialog::accept()
{
    TargetSettings settings = typed();
    if (const auto checked = settings.check(); !checked) {
        m_problem->setProblem(checked.error().sentence);
        const bool ofProxy = checked.error().where == "proxy"_L1;
        m_tabs->setCurrentIndex(ofProxy ? 1 : 2);
        (ofProxy ? m_proxyUrl : m_certificate)->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto secretOf = [](const QLineEdit *edit, bool isOfUse) {
        QByteArray bytes = isOfUse ? edit->text().toUtf8() : QByteArray();
        SecretBytes secret(bytes);
        wipe(bytes);
        return secret;
    };
    const SecretBytes password = secretOf(m_proxyPassword, !settings.route.proxyUser.isEmpty());
    const SecretBytes passphrase = secretOf(m_passphrase, !settings.route.certificate.isEmpty());
    const auto stored =
            m_workspace->setTargetSettings(m_target, std::move(settings), password, passphrase);
    m_problem->setProblem(stored ? QString() : stored.error().sentence);
    if (stored)
        QDialog::accept();
}

} // namespace hookloupe
