// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/check/checkform.h"

#include "core/event/datatext.h"
#include "core/event/timeunits.h"
#include "core/workspace/workspace.h"
#include "ui/endpointcombo.h"
#include "ui/replay/connectionline.h"
#include "ui/schemecombo.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPastedLines = 5;
constexpr int kPastedFrame = 12;
/// Of what is typed or pasted into the field; a larger event is captured first.
constexpr qsizetype kPastedMax = 64LL * 1024;
constexpr int kNameLength = 60;

enum class From {
    Sample,
    Captured,
    Pasted,
};

} // namespace

CheckForm::CheckForm(Workspace *workspace, QPushButton *run, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_url(new QLineEdit(this))
    , m_endpoint(new EndpointCombo(workspace, this))
    , m_scheme(new SchemeCombo(SchemeCombo::NoScheme::NotOffered, this))
    , m_secret(new QLineEdit(this))
    , m_signedUrl(new QLineEdit(this))
    , m_event(new QComboBox(this))
    , m_pasted(new QPlainTextEdit(this))
    , m_budget(new QSpinBox(this))
{
    build(run);
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, &CheckForm::showEndpoint);
    connect(m_scheme, &SchemeCombo::schemeChanged, this, &CheckForm::showScheme);
    connect(m_event, &QComboBox::currentIndexChanged, this, &CheckForm::showPasted);
    showEndpoint();
    showPasted();
}

void CheckForm::build(QPushButton *run)
{
    m_url->setObjectName(u"checkUrl"_s);
    m_url->setAccessibleName(tr("URL of the consumer"));
    m_url->setPlaceholderText(u"http://localhost:3000/webhooks"_s);
    m_endpoint->setObjectName(u"checkEndpoint"_s);
    m_scheme->setObjectName(u"checkScheme"_s);
    m_scheme->setAccessibleName(tr("Scheme"));
    m_scheme->setSchemes(m_workspace->schemes());
    m_secret->setObjectName(u"checkSecret"_s);
    m_secret->setAccessibleName(tr("Secret to sign with"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_signedUrl->setObjectName(u"checkSignedUrl"_s);
    m_signedUrl->setAccessibleName(tr("URL that is signed"));
    m_signedUrl->setPlaceholderText(tr("(the URL above; behind a proxy, the public one)"));
    m_event->setObjectName(u"checkEvent"_s);
    m_event->setAccessibleName(tr("Event that the checks are made of"));
    m_event->addItem(tr("A sample of the provider's"), static_cast<int>(From::Sample));
    m_event->addItem(tr("Your own, pasted below"), static_cast<int>(From::Pasted));
    m_pasted->setObjectName(u"checkPasted"_s);
    m_pasted->setAccessibleName(tr("Your own event"));
    m_pasted->setPlaceholderText(tr("A body, or a whole raw request with its headers"));
    m_pasted->setFont(fixedFont());
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(m_pasted->fontMetrics().lineSpacing() * kPastedLines + kPastedFrame);
    m_budget->setObjectName(u"checkBudget"_s);
    m_budget->setAccessibleName(tr("How long the provider waits, in seconds"));
    m_budget->setRange(1, 600);
    m_budget->setSuffix(tr(" s", "seconds"));

    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("&URL"), m_url);
    m_form->addRow(QString(), new ConnectionLine(tr("C&onnection…"), m_workspace, m_url, this));
    m_form->addRow(tr("As &endpoint"), m_endpoint);
    m_form->addRow(tr("S&cheme"), m_scheme);
    m_form->addRow(tr("Secre&t"), m_secret);
    m_form->addRow(tr("S&igned URL"), m_signedUrl);
    m_form->addRow(tr("E&vent"), m_event);
    m_form->addRow(QString(), m_pasted);
    auto *time = new QHBoxLayout;
    time->addWidget(m_budget);
    time->addStretch(1);
    time->addWidget(run);
    m_form->addRow(tr("The provider &waits"), time);
    qobject_cast<QLabel *>(m_form->labelForField(time))->setBuddy(m_budget);
}

void CheckForm::setCaptured(const QByteArray &wire, const QString &name)
{
    m_captured = wire;
    const QString text = tr("Event %1").arg(name.left(kNameLength));
    const int known = m_event->findData(static_cast<int>(From::Captured));
    if (known >= 0)
        m_event->setItemText(known, text);
    else
        m_event->insertItem(1, text, static_cast<int>(From::Captured));
}

void CheckForm::proposeEndpoint(const QString &name)
{
    const Endpoint *endpoint = m_endpoint->propose(name);
    if (endpoint != nullptr && m_url->text().isEmpty())
        m_url->setText(QString::fromUtf8(endpoint->target));
}

Result<CheckEvent> CheckForm::baseEvent(const ConsumerQuestion &question) const
{
    const QByteArray typed = m_signedUrl->text().trimmed().toUtf8();
    const QByteArray url =
            question.scheme.signsUrl && !typed.isEmpty() ? typed : question.target.url;
    switch (static_cast<From>(m_event->currentData().toInt())) {
    case From::Captured:
        return ownEvent(question.scheme, m_captured, question.target, url);
    case From::Pasted:
        break;
    case From::Sample:
        return sampleEvent(question.scheme, question.target, url);
    }
    const QString text = m_pasted->toPlainText();
    if (text.trimmed().isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      tr("Paste the event: its body, or a whole raw request.") };
    if (text.size() > kPastedMax)
        return Error{ ErrorCode::InvalidInput,
                      tr("This is too much to paste: send it to Hookloupe, select it in the list "
                         "and choose it here.") };
    return ownEvent(question.scheme, text.toUtf8(), question.target, url);
}

Result<ConsumerQuestion> CheckForm::question() const
{
    const auto target = SendTarget::parse(m_url->text().trimmed().toUtf8());
    if (!target)
        return target.error();
    const Scheme *scheme = m_scheme->scheme();
    if (!scheme)
        return Error{ ErrorCode::InvalidInput, tr("Choose how the events are signed.") };
    ConsumerQuestion question;
    question.target = *target;
    const SendLimits limits = m_workspace->sendLimits(*target);
    question.route = limits.route;
    question.connectTimeoutMs = limits.connectTimeoutMs;
    question.verifyCertificate = limits.verifyCertificate;
    question.scheme = *scheme;
    const QString endpoint = m_endpoint->endpointName();
    if (!endpoint.isEmpty()) {
        const auto key = m_workspace->keyFor(endpoint);
        if (!key)
            return Error{
                ErrorCode::SecretUnavailable,
                tr("The secret of %1 is not there any more: type one in.").arg(endpoint)
            };
        question.key = *key;
    } else if (m_secret->text().isEmpty()) {
        return Error{ ErrorCode::InvalidInput,
                      tr("Type in the secret that the consumer verifies with.") };
    } else {
        question.key.key = SecretBytes(m_secret->text().toUtf8());
    }
    question.budgetMs = m_budget->value() * kMsPerSecond;
    const AnswerBudget known = answerBudget(*scheme);
    if (known.ms == question.budgetMs)
        question.budgetSource = known.source;
    auto made = baseEvent(question);
    if (!made)
        return made.error();
    question.event = *std::move(made);
    return question;
}

void CheckForm::showEndpoint()
{
    if (const Endpoint *endpoint = m_endpoint->endpoint()) {
        m_scheme->setSchemeId(endpoint->scheme);
        if (m_signedUrl->text().isEmpty())
            m_signedUrl->setText(QString::fromUtf8(endpoint->publicUrl));
    }
    setRunning(m_isRunning);
    showScheme();
}

void CheckForm::showScheme()
{
    const Scheme *scheme = m_scheme->scheme();
    if (!scheme)
        return;
    m_secret->setPlaceholderText(!m_secret->isEnabled() ? tr("(the endpoint's secret)")
                                         : scheme->keyKind == KeyKind::PublicKey
                                         ? tr("The private key: only it can sign")
                                         : dataText(scheme->keyHint));
    m_form->setRowVisible(m_signedUrl, scheme->signsUrl);
    m_budget->setValue(qMax(1, answerBudget(*scheme).ms / kMsPerSecond));
}

void CheckForm::showPasted()
{
    m_form->setRowVisible(m_pasted,
                          m_event->currentData().toInt() == static_cast<int>(From::Pasted));
}

void CheckForm::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    const bool isTyped = m_endpoint->endpointName().isEmpty();
    for (QWidget *field : { static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_endpoint),
                            static_cast<QWidget *>(m_budget), static_cast<QWidget *>(m_signedUrl),
                            static_cast<QWidget *>(m_event), static_cast<QWidget *>(m_pasted) })
        field->setEnabled(!isRunning);
    m_scheme->setEnabled(!isRunning && isTyped);
    m_secret->setEnabled(!isRunning && isTyped);
}

} // namespace hookloupe
