// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/listeners/listenereditor.h"

#include "ui/problemlabel.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Tls = ListenerConfig::Tls;
using Mode = ClientCertificatePolicy::Mode;

template<class Widget>
Widget *named(Widget *widget, const QString &objectName, const QString &name)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(name);
    return widget;
}

} // namespace

ListenerEditor::ListenerEditor(const ListenerConfig &config, bool isNew,
                               QList<ListenerConfig> others, QWidget *parent)
    : QDialog(parent)
    , m_original(config)
    , m_others(std::move(others))
    , m_form(new QFormLayout)
    , m_address(named(new QComboBox(this), u"listenerAddress"_s, tr("Address")))
    , m_port(named(new QSpinBox(this), u"listenerPort"_s, tr("Port")))
    , m_tls(named(new QComboBox(this), u"listenerTls"_s, tr("Encryption")))
    , m_certificate(named(new QLineEdit(this), u"listenerCertificate"_s, tr("Certificate file")))
    , m_key(named(new QLineEdit(this), u"listenerKey"_s, tr("Key file")))
    , m_clients(named(new QComboBox(this), u"listenerClients"_s, tr("Client certificates")))
    , m_clientAuthority(named(new QLineEdit(this), u"listenerClientAuthority"_s,
                              tr("Issued by an authority in this file")))
    , m_token(named(new QLineEdit(this), u"listenerToken"_s, tr("Secret path")))
    , m_proxies(named(new QLineEdit(this), u"listenerProxies"_s, tr("Trusted proxies")))
    , m_notice(new WrappedLabel(this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(u"listenerEditor"_s);
    setWindowTitle(isNew ? tr("Add listener") : tr("Edit listener"));
    build(isNew);
    load();
    update();
}

void ListenerEditor::build(bool isNew)
{
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_port->setRange(0, 0xffff);
    m_port->setGroupSeparatorShown(false);
    m_port->setSpecialValueText(tr("any free one"));
    m_tls->addItem(tr("None (http)"), static_cast<int>(Tls::Off));
    m_tls->addItem(tr("HTTPS, certificate of this computer's authority"),
                   static_cast<int>(Tls::Local));
    m_tls->addItem(tr("HTTPS, a certificate of mine"), static_cast<int>(Tls::Files));
    m_clients->addItem(tr("Not asked for"), static_cast<int>(Mode::NotAsked));
    m_clients->addItem(tr("Requested, and kept with the event"), static_cast<int>(Mode::Requested));
    m_clients->addItem(tr("Required"), static_cast<int>(Mode::Required));
    m_clientAuthority->setPlaceholderText(tr("anybody"));
    m_token->setPlaceholderText(tr("none"));
    m_token->setFont(fixedFont());
    m_proxies->setPlaceholderText(tr("none; for example: loopback, 10.0.0.0/8"));
    m_notice->setObjectName(u"listenerNotice"_s);
    m_problem->setObjectName(u"listenerProblem"_s);

    auto *make =
            named(new QPushButton(tr("&Make one"), this), u"makeToken"_s, tr("Make a secret path"));
    connect(make, &QPushButton::clicked, this,
            [this] { m_token->setText(QString::fromLatin1(makePathToken())); });
    auto *tokenRow = new QWidget(this);
    auto *tokenLayout = new QHBoxLayout(tokenRow);
    tokenLayout->setContentsMargins(0, 0, 0, 0);
    tokenLayout->addWidget(m_token, 1);
    tokenLayout->addWidget(make);
    m_certificateRow = fileRow(m_certificate, tr("Certificate chain (PEM)"));
    m_keyRow = fileRow(m_key, tr("Private key (PEM)"));
    m_clientAuthorityRow = fileRow(m_clientAuthority, tr("Authorities of client certificates"));

    const auto addRow = [this](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
    };
    addRow(tr("&Address"), m_address, m_address);
    addRow(tr("&Port"), m_port, m_port);
    addRow(tr("&Encryption"), m_tls, m_tls);
    addRow(tr("&Certificate"), m_certificateRow, m_certificate);
    addRow(tr("&Key"), m_keyRow, m_key);
    addRow(tr("C&lient certificates"), m_clients, m_clients);
    addRow(tr("&Issued by"), m_clientAuthorityRow, m_clientAuthority);
    addRow(tr("&Secret path"), tokenRow, m_token);
    addRow(tr("&Trusted proxies"), m_proxies, m_proxies);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"listenerButtons"_s);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(isNew ? tr("A&dd") : tr("Sa&ve"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_notice);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(560);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QComboBox::currentTextChanged, this, &ListenerEditor::update);
    connect(m_port, &QSpinBox::valueChanged, this, &ListenerEditor::update);
    for (QComboBox *box : { m_tls, m_clients })
        connect(box, &QComboBox::currentIndexChanged, this, &ListenerEditor::update);
    for (QLineEdit *edit : { m_certificate, m_key, m_clientAuthority, m_token, m_proxies })
        connect(edit, &QLineEdit::textChanged, this, &ListenerEditor::update);
}

QWidget *ListenerEditor::fileRow(QLineEdit *edit, const QString &title)
{
    auto *row = new QWidget(this);
    auto *browse = named(new QPushButton(tr("Browse…"), row), edit->objectName() + "Browse"_L1,
                         tr("Browse for: %1").arg(title));
    connect(browse, &QPushButton::clicked, this, [this, edit, title] {
        const QString file = QFileDialog::getOpenFileName(this, title, edit->text());
        if (!file.isEmpty())
            edit->setText(file);
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(browse);
    return row;
}

void ListenerEditor::load()
{
    const auto offer = [this](const QHostAddress &address, const QString &what) {
        m_address->addItem(u"%1 – %2"_s.arg(address.toString(), what), address.toString());
    };
    offer(QHostAddress(QHostAddress::LocalHost), tr("this computer only"));
    offer(QHostAddress(QHostAddress::LocalHostIPv6), tr("this computer only, IPv6"));
    offer(QHostAddress(QHostAddress::AnyIPv4), tr("all networks, IPv4"));
    offer(QHostAddress(QHostAddress::Any), tr("all networks, IPv4 and IPv6"));
    const QList<QHostAddress> addresses = networkAddresses();
    for (const QHostAddress &address : addresses)
        offer(address, tr("one network"));
    const int known = m_address->findData(m_original.address.toString());
    if (known >= 0)
        m_address->setCurrentIndex(known);
    else
        m_address->setEditText(m_original.address.toString());
    m_port->setValue(m_original.port);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(m_original.tls)));
    m_certificate->setText(m_original.certificateFile);
    m_key->setText(m_original.keyFile);
    m_clients->setCurrentIndex(m_clients->findData(static_cast<int>(m_original.clients)));
    m_clientAuthority->setText(m_original.clientAuthorityFile);
    m_token->setText(QString::fromLatin1(m_original.pathToken));
    m_proxies->setText(m_original.trustedProxies.join(u", "_s));
}

Result<ListenerConfig> ListenerEditor::config() const
{
    const auto wrong = [](const QString &sentence) {
        return Error{ ErrorCode::InvalidInput, sentence };
    };
    ListenerConfig config = m_original;
    config.address = QHostAddress(m_address->currentText().section(u' ', 0, 0));
    if (config.address == QHostAddress(QHostAddress::AnyIPv6))
        config.address = QHostAddress(QHostAddress::Any); // IPv4 as well, as the list says
    if (config.address.isNull())
        return wrong(tr("The address must be an IP address of this computer."));
    config.port = static_cast<quint16>(m_port->value());
    const bool isTaken = std::any_of(m_others.begin(), m_others.end(), [&](const auto &other) {
        return config.port != 0 && other.port == config.port && other.address == config.address;
    });
    if (isTaken)
        return wrong(tr("Another listener has this address and port."));
    config.tls = static_cast<Tls>(m_tls->currentData().toInt());
    config.certificateFile = m_certificate->text();
    config.keyFile = m_key->text();
    if (config.tls == Tls::Files && (config.certificateFile.isEmpty() || config.keyFile.isEmpty()))
        return wrong(tr("Name the files of the certificate and of its key."));
    config.clients = config.tls == Tls::Off ? Mode::NotAsked
                                            : static_cast<Mode>(m_clients->currentData().toInt());
    config.clientAuthorityFile =
            config.clients == Mode::NotAsked ? QString() : m_clientAuthority->text();
    config.pathToken = m_token->text().toUtf8();
    if (!config.pathToken.isEmpty() && !isPathToken(config.pathToken))
        return wrong(tr("The secret path may hold letters, digits, '-', '.', '_' and '~' only."));
    config.trustedProxies = m_proxies->text().split(u',', Qt::SkipEmptyParts);
    for (QString &proxy : config.trustedProxies)
        proxy = proxy.trimmed();
    if (const auto parsed = trustedProxiesOf(config.trustedProxies); !parsed)
        return parsed.error();
    return config;
}

void ListenerEditor::setRowVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QWidget *label = m_form->labelForField(field))
        label->setVisible(visible);
}

void ListenerEditor::update()
{
    const auto tls = static_cast<Tls>(m_tls->currentData().toInt());
    const bool asks = m_clients->currentIndex() > 0;
    setRowVisible(m_certificateRow, tls == Tls::Files);
    setRowVisible(m_keyRow, tls == Tls::Files);
    setRowVisible(m_clients, tls != Tls::Off);
    setRowVisible(m_clientAuthorityRow, tls != Tls::Off && asks);
    const auto typed = config();
    m_problem->setProblem(typed ? QString() : typed.error().sentence);
    m_save->setEnabled(typed.has_value());
    const bool isWide = typed && typed->isWide();
    m_notice->setVisible(isWide);
    m_notice->setText(m_token->text().isEmpty()
                              ? tr("Other machines will be able to send requests here. A secret "
                                   "path keeps out those who do not know it.")
                              : tr("Other machines will be able to send requests here, if they "
                                   "know the secret path."));
    // Rows come and go; a dialog grows by itself only before it is shown.
    layout()->activate();
    resize(qMax(width(), sizeHint().width()), qMax(height(), sizeHint().height()));
}

} // namespace hookloupe
