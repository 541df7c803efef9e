// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/signaturesection.h"

#include "core/event/datatext.h"
#include "core/secrets/secretstore.h"
#include "core/signature/scheme.h"
#include "ui/eventlist/eventtext.h"
#include "ui/problemlabel.h"
#include "ui/schemecombo.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

enum class ToleranceMode {
    OfScheme,
    Custom,
    NotJudged
};
constexpr int kToleranceMaxS = 366 * 24 * 3600;
constexpr int kToleranceDefaultS = 300;
constexpr int kPublicKeyLines = 5;
constexpr int kLabelCharacters = 14;

WrappedLabel *quietText(QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The fields of the nested forms stand below each other.
QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * kLabelCharacters);
    label->setBuddy(buddy);
    return label;
}

} // namespace

SignatureSection::SignatureSection(SecretStore *secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_scheme(new SchemeCombo(SchemeCombo::NoScheme::Offered, this))
    , m_editScheme(new QPushButton(this))
    , m_summary(quietText(this))
    , m_details(new QWidget(this))
    , m_parameterArea(new QWidget(m_details))
    , m_parameterProblem(new ProblemLabel(m_details))
    , m_publicUrl(new QLineEdit(this))
    , m_publicUrlProblem(new ProblemLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    layout->addStretch(1);
    m_editScheme->setObjectName(u"editScheme"_s);
    m_editScheme->setAutoDefault(false);
    auto *schemeRow = new QHBoxLayout;
    schemeRow->addWidget(m_scheme, 1);
    schemeRow->addWidget(m_editScheme);
    form->addRow(fieldLabel(tr("S&cheme"), m_scheme, this), schemeRow);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_summary);
    form->addRow(m_details);

    auto *details = new QFormLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    buildSecretRow(details);
    m_parameterArea->setLayout(new QFormLayout);
    m_parameterArea->layout()->setContentsMargins(0, 0, 0, 0);
    details->addRow(m_parameterArea);
    details->setWidget(details->rowCount(), QFormLayout::FieldRole, m_parameterProblem);
    buildToleranceRow(details);

    m_publicUrl->setObjectName(u"publicUrl"_s);
    m_publicUrl->setAccessibleName(tr("Public URL"));
    m_publicUrl->setPlaceholderText(
            tr("https://hooks.example.com/… when a proxy or tunnel is in front"));
    details->addRow(fieldLabel(tr("Public &URL"), m_publicUrl, m_details), m_publicUrl);
    details->setWidget(details->rowCount(), QFormLayout::FieldRole, m_publicUrlProblem);

    setTabOrder(m_scheme, m_editScheme);
    setTabOrder(m_editScheme, m_secret);
    setTabOrder(m_secret, m_reveal);
    setTabOrder(m_reveal, m_publicKey);
    setTabOrder(m_publicKey, m_editSecrets);
    setTabOrder(m_editSecrets, m_toleranceMode);
    setTabOrder(m_toleranceMode, m_tolerance);
    setTabOrder(m_tolerance, m_publicUrl);
    connect(m_scheme, &SchemeCombo::schemeChanged, this, &SignatureSection::showScheme);
    connect(m_editScheme, &QPushButton::clicked, this,
            [this] { Q_EMIT schemeEditorRequested(m_scheme->schemeId()); });
    connect(m_publicUrl, &QLineEdit::textChanged, this, &SignatureSection::edited);
    connect(this, &SignatureSection::edited, this, &SignatureSection::updateKeptWhere);
    connect(secrets, &SecretStore::backingChanged, this, &SignatureSection::updateKeptWhere);
    showScheme();
}

void SignatureSection::buildSecretRow(QFormLayout *form)
{
    m_secretLabel = fieldLabel({}, nullptr, m_details);
    m_secret = new QLineEdit(m_details);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setAccessibleName(tr("Secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_reveal = new QToolButton(m_details);
    m_reveal->setObjectName(u"revealSecret"_s);
    m_reveal->setText(tr("Show"));
    m_reveal->setAccessibleName(tr("Show the secret"));
    m_reveal->setCheckable(true);
    m_publicKey = new QPlainTextEdit(m_details);
    m_publicKey->setObjectName(u"publicKey"_s);
    m_publicKey->setAccessibleName(tr("Public key"));
    m_publicKey->setFont(fixedFont());
    m_publicKey->setTabChangesFocus(true);
    m_publicKey->setFixedHeight(fontMetrics().lineSpacing() * kPublicKeyLines);
    m_several = quietText(m_details);
    m_several->setObjectName(u"severalSecrets"_s);
    m_editSecrets = new QPushButton(tr("Se&veral secrets…"), m_details);
    m_editSecrets->setObjectName(u"editSecrets"_s);
    m_editSecrets->setAutoDefault(false);
    m_editSecrets->setToolTip(tr("More than one at a time, for a rotation; with the dates on which "
                                 "they come into force and end."));
    m_keptWhere = quietText(m_details);
    m_keptWhere->setObjectName(u"keptWhere"_s);
    m_secretProblem = new ProblemLabel(m_details);

    auto *row = new QHBoxLayout;
    row->addWidget(m_secret, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_publicKey, 1);
    row->addWidget(m_several, 1);
    row->addWidget(m_editSecrets, 0, Qt::AlignTop);
    form->addRow(m_secretLabel, row);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_keptWhere);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_secretProblem);

    connect(m_reveal, &QToolButton::toggled, this, [this](bool shown) {
        m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_reveal->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_editSecrets, &QPushButton::clicked, this, &SignatureSection::secretsRequested);
    connect(m_secret, &QLineEdit::textChanged, this, &SignatureSection::edited);
    connect(m_publicKey, &QPlainTextEdit::textChanged, this, &SignatureSection::edited);
}

void SignatureSection::buildToleranceRow(QFormLayout *form)
{
    m_toleranceMode = new QComboBox(m_details);
    m_toleranceMode->setObjectName(u"toleranceMode"_s);
    m_toleranceMode->setAccessibleName(tr("Timestamp tolerance"));
    m_toleranceMode->addItems({ QString(), tr("Up to"), tr("Do not judge timestamps") });
    m_tolerance = new QSpinBox(m_details);
    m_tolerance->setObjectName(u"tolerance"_s);
    m_tolerance->setAccessibleName(tr("Tolerance in seconds"));
    m_tolerance->setRange(0, kToleranceMaxS);
    m_tolerance->setValue(kToleranceDefaultS);
    m_tolerance->setSuffix(tr(" s"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_toleranceMode, 1);
    row->addWidget(m_tolerance);
    form->addRow(fieldLabel(tr("To&lerance"), m_toleranceMode, m_details), row);
    const auto showSpin = [this] {
        m_tolerance->setVisible(m_toleranceMode->currentIndex()
                                == static_cast<int>(ToleranceMode::Custom));
        Q_EMIT edited();
    };
    connect(m_toleranceMode, &QComboBox::currentIndexChanged, this, showSpin);
    showSpin();
}

void SignatureSection::showScheme()
{
    const Scheme *scheme = m_scheme->scheme();
    m_details->setVisible(scheme);
    m_editScheme->setText(!scheme                   ? tr("Ne&w scheme…")
                                  : scheme->isOwn() ? tr("&Edit…")
                                                    : tr("&Edit a copy…"));
    m_editScheme->setAccessibleName(!scheme                   ? tr("New scheme")
                                            : scheme->isOwn() ? tr("Edit the scheme")
                                                              : tr("Edit a copy of the scheme"));
    if (!scheme) {
        m_summary->setText(tr("Events of this endpoint are marked unsigned."));
        Q_EMIT edited();
        return;
    }
    m_summary->setText(dataText(scheme->summary));
    const bool isPublic = scheme->keyKind == KeyKind::PublicKey;
    m_secretLabel->setText(isPublic ? tr("Public &key") : tr("Secre&t"));
    m_secretLabel->setBuddy(isPublic ? static_cast<QWidget *>(m_publicKey) : m_secret);
    showSecrets();
    m_toleranceMode->setItemText(
            static_cast<int>(ToleranceMode::OfScheme),
            scheme->toleranceS
                    ? tr("As %1 says: %2").arg(scheme->name, secondsText(*scheme->toleranceS))
                    : tr("As %1 says: not judged").arg(scheme->name));
    m_toleranceMode->setEnabled(scheme->timestamped || scheme->toleranceS.has_value());
    showParameters();
    Q_EMIT edited();
}

void SignatureSection::showParameters()
{
    for (auto it = m_parameterEdits.cbegin(); it != m_parameterEdits.cend(); ++it)
        m_parameters[it.key()] = it.value()->text().toUtf8();
    m_parameterEdits.clear();
    auto *form = static_cast<QFormLayout *>(m_parameterArea->layout());
    while (form->rowCount() > 0)
        form->removeRow(0);
    const Scheme *scheme = m_scheme->scheme();
    QWidget *before = m_publicKey;
    for (const SchemeParameter &parameter : scheme->parameters) {
        auto *edit = new QLineEdit(QString::fromUtf8(m_parameters.value(parameter.name)),
                                   m_parameterArea);
        edit->setObjectName("parameter_"_L1 + QLatin1StringView(parameter.name));
        edit->setAccessibleName(dataText(parameter.label));
        if (!parameter.required)
            edit->setPlaceholderText(tr("may stay empty"));
        form->addRow(fieldLabel(dataText(parameter.label), edit, m_parameterArea), edit);
        m_parameterEdits.insert(parameter.name, edit);
        setTabOrder(before, edit);
        before = edit;
        connect(edit, &QLineEdit::textChanged, this, &SignatureSection::edited);
    }
    m_parameterArea->setVisible(!scheme->parameters.isEmpty());
}

bool SignatureSection::isSimple() const
{
    return m_drafts.isEmpty()
            || (m_drafts.size() == 1 && m_drafts.first().secret.isPlain()
                && m_drafts.first().fresh.isEmpty());
}

void SignatureSection::showSecrets()
{
    const Scheme *scheme = m_scheme->scheme();
    if (!scheme)
        return;
    const bool isPublic = scheme->keyKind == KeyKind::PublicKey;
    const bool simple = isSimple();
    m_secret->setVisible(simple && !isPublic);
    m_reveal->setVisible(simple && !isPublic);
    m_publicKey->setVisible(simple && isPublic);
    m_several->setVisible(!simple);
    const QString hint = m_drafts.isEmpty() ? dataText(scheme->keyHint)
                                            : tr("Kept. Type a new one to replace it.");
    m_secret->setPlaceholderText(hint);
    m_publicKey->setPlaceholderText(hint);
    if (!simple) {
        const SecretsModel model(m_drafts);
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines += tr("%1: %2").arg(model.index(row, SecretsModel::Label).data().toString(),
                                      model.index(row, SecretsModel::State).data().toString());
        m_several->setText(lines.join(u'\n'));
    }
    updateKeptWhere();
}

void SignatureSection::setSecrets(QList<DraftSecret> secrets)
{
    m_drafts = std::move(secrets);
    showSecrets();
    Q_EMIT edited();
}

void SignatureSection::clearTyped()
{
    m_secret->clear();
    m_publicKey->clear();
}

KeyKind SignatureSection::keyKind() const
{
    const Scheme *scheme = m_scheme->scheme();
    return scheme ? scheme->keyKind : KeyKind::SharedSecret;
}

void SignatureSection::updateKeptWhere()
{
    const SecretRef kept = m_drafts.isEmpty() ? SecretRef() : m_drafts.first().secret.ref;
    const bool outside =
            kept.kind == SecretRef::Kind::Environment || kept.kind == SecretRef::Kind::File;
    if (outside && isSimple() && typedSecret().isEmpty()) {
        m_keptWhere->setText(kept.kind == SecretRef::Kind::File
                                     ? tr("Read from the file %1.").arg(kept.name)
                                     : tr("Read from the variable %1.").arg(kept.name));
        return;
    }
    switch (m_secrets->backing()) {
    case SecretStore::Backing::Keyring:
        m_keptWhere->setText(tr("Kept in the desktop keyring, never in the store."));
        break;
    case SecretStore::Backing::Memory:
    case SecretStore::Backing::Vault:
        m_keptWhere->setText(m_secrets->backingSentence());
        break;
    case SecretStore::Backing::Unknown:
        m_keptWhere->setText(tr("Kept in the desktop keyring; where there is none, in memory until "
                                "Hookloupe ends. Never in the store."));
        break;
    }
}

void SignatureSection::setSchemes(std::shared_ptr<const SchemeCatalogue> schemes)
{
    m_scheme->setSchemes(std::move(schemes));
}

void SignatureSection::load(const Endpoint &endpoint)
{
    m_drafts.clear();
    for (const EndpointSecret &secret : endpoint.secrets)
        m_drafts.append({ .secret = secret });
    m_parameters = endpoint.parameters;
    m_scheme->setSchemeId(endpoint.scheme);
    m_publicUrl->setText(QString::fromUtf8(endpoint.publicUrl));
    if (!endpoint.toleranceS) {
        m_toleranceMode->setCurrentIndex(static_cast<int>(ToleranceMode::OfScheme));
    } else if (*endpoint.toleranceS < 0) {
        m_toleranceMode->setCurrentIndex(static_cast<int>(ToleranceMode::NotJudged));
    } else {
        m_toleranceMode->setCurrentIndex(static_cast<int>(ToleranceMode::Custom));
        m_tolerance->setValue(static_cast<int>(qMin<qint64>(*endpoint.toleranceS, kToleranceMaxS)));
    }
    showScheme();
}

void SignatureSection::store(Endpoint &endpoint) const
{
    endpoint.scheme = m_scheme->schemeId();
    endpoint.publicUrl = m_publicUrl->text().trimmed().toUtf8();
    endpoint.parameters.clear();
    for (auto it = m_parameterEdits.cbegin(); it != m_parameterEdits.cend(); ++it) {
        const QByteArray value = it.value()->text().trimmed().toUtf8();
        if (!value.isEmpty())
            endpoint.parameters.insert(it.key(), value);
    }
    switch (static_cast<ToleranceMode>(m_toleranceMode->currentIndex())) {
    case ToleranceMode::OfScheme:
        endpoint.toleranceS.reset();
        break;
    case ToleranceMode::Custom:
        endpoint.toleranceS = m_tolerance->value();
        break;
    case ToleranceMode::NotJudged:
        endpoint.toleranceS = -1;
        break;
    }
}

SecretBytes SignatureSection::typedSecret() const
{
    const Scheme *scheme = m_scheme->scheme();
    if (!scheme || !isSimple())
        return {};
    QByteArray typed = scheme->keyKind == KeyKind::PublicKey
            ? m_publicKey->toPlainText().trimmed().toUtf8()
            : m_secret->text().toUtf8();
    SecretBytes secret{ QByteArrayView(typed) };
    wipe(typed);
    return secret;
}

bool SignatureSection::hasSecret() const
{
    return !m_drafts.isEmpty() || !typedSecret().isEmpty();
}

void SignatureSection::chooseScheme(const QString &id)
{
    m_scheme->setSchemeId(id);
}

QString SignatureSection::schemeName() const
{
    const Scheme *scheme = m_scheme->scheme();
    return scheme ? scheme->name : QString();
}

void SignatureSection::focusScheme()
{
    m_scheme->setFocus(Qt::OtherFocusReason);
    m_scheme->lineEdit()->selectAll();
}

void SignatureSection::focusSecret()
{
    const Scheme *scheme = m_scheme->scheme();
    if (!isSimple())
        m_editSecrets->setFocus(Qt::OtherFocusReason);
    else if (scheme && scheme->keyKind == KeyKind::PublicKey)
        m_publicKey->setFocus(Qt::OtherFocusReason);
    else
        m_secret->setFocus(Qt::OtherFocusReason);
}

void SignatureSection::setProblems(const QString &secret, const QString &parameters,
                                   const QString &publicUrl)
{
    m_secretProblem->setProblem(secret);
    m_parameterProblem->setProblem(parameters);
    m_publicUrlProblem->setProblem(publicUrl);
}

} // namespace hookloupe
