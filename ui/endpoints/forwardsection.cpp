// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/forwardsection.h"

#include "ui/problemlabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMirrorLines = 3;
constexpr int kTimeoutStepMs = 1'000;

QSpinBox *spinBox(const QString &objectName, const QString &name, int least, int most,
                  QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(least, most);
    return box;
}

QCheckBox *checkBox(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(objectName);
    box->setAccessibleName(QString(text).remove(u'&'));
    return box;
}

QHBoxLayout *sideBySide(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->addWidget(first);
    row->addWidget(second);
    row->addStretch(1);
    return row;
}

} // namespace

ForwardSection::ForwardSection(QWidget *parent)
    : QWidget(parent)
    , m_url(new QLineEdit(this))
    , m_urlProblem(new ProblemLabel(this))
    , m_answer(new QComboBox(this))
    , m_rest(new QWidget(this))
    , m_mirrors(new QPlainTextEdit(this))
    , m_mirrorsProblem(new ProblemLabel(this))
    , m_keepsHost(checkBox(u"keepHost"_s, tr("&Keep the sender's Host header"), this))
    , m_addsForwarded(
              checkBox(u"addForwarded"_s, tr("Add &X-Forwarded-For, -Host and -Proto"), this))
    , m_verifiesCertificate(
              checkBox(u"verifyTarget"_s, tr("&Check an HTTPS target's certificate"), this))
{
    m_url->setObjectName(u"forwardUrl"_s);
    m_url->setAccessibleName(tr("Forward to"));
    m_url->setPlaceholderText(tr("http://localhost:3000 (empty: events stay here)"));
    m_url->setClearButtonEnabled(true);
    m_answer->setObjectName(u"forwardAnswer"_s);
    m_answer->setAccessibleName(tr("Who answers the sender"));
    m_answer->addItems(
            { tr("What the target answers"), tr("This endpoint's own answer, at once") });
    m_mirrors->setObjectName(u"mirrors"_s);
    m_mirrors->setAccessibleName(tr("Mirrors"));
    m_mirrors->setFont(fixedFont());
    m_mirrors->setTabChangesFocus(true);
    m_mirrors->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_mirrors->setPlaceholderText(tr("Further URLs that get a copy, a line each"));
    m_mirrors->setFixedHeight(fontMetrics().lineSpacing() * kMirrorLines
                              + 2 * m_mirrors->frameWidth() + 8);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Forward to"), m_url);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_urlProblem);
    form->addRow(tr("Sender &gets"), m_answer);
    buildLimits();
    form->addRow(tr("Time &limit"), sideBySide(m_timeout, m_concurrency));
    form->addRow(tr("&Retries"), sideBySide(m_retries, m_backoff));
    form->addRow(tr("&Mirrors"), m_mirrors);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_mirrorsProblem);
    auto *checks = new QVBoxLayout(m_rest);
    checks->setContentsMargins(0, 0, 0, 0);
    m_rest->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QCheckBox *box : { m_keepsHost, m_addsForwarded, m_verifiesCertificate })
        checks->addWidget(box);
    form->addRow(QString(), m_rest);

    setTabOrder(m_mirrors, m_keepsHost);
    connect(m_url, &QLineEdit::textChanged, this, &ForwardSection::updateEnabled);
    connect(m_url, &QLineEdit::textChanged, this, &ForwardSection::edited);
    connect(m_mirrors, &QPlainTextEdit::textChanged, this, &ForwardSection::edited);
    connect(m_retries, &QSpinBox::valueChanged, this, &ForwardSection::updateEnabled);
    load({});
}

void ForwardSection::buildLimits()
{
    m_timeout = spinBox(u"forwardTimeout"_s, tr("Time limit in milliseconds"),
                        ForwardPlan::kTimeoutMsMin, ForwardPlan::kTimeoutMsMax, this);
    m_timeout->setSuffix(tr(" ms"));
    m_timeout->setSingleStep(kTimeoutStepMs);
    m_concurrency = spinBox(u"forwardConcurrency"_s, tr("Requests at once"), 1,
                            ForwardPlan::kConcurrencyMax, this);
    m_concurrency->setPrefix(tr("at once: "));
    m_retries = spinBox(u"forwardRetries"_s, tr("Retries"), 0, ForwardPlan::kRetriesMax, this);
    m_retries->setSpecialValueText(tr("none"));
    m_backoff = spinBox(u"forwardBackoff"_s, tr("Wait before the first retry in milliseconds"), 0,
                        ForwardPlan::kBackoffMsMax, this);
    m_backoff->setPrefix(tr("after "));
    m_backoff->setSuffix(tr(" ms"));
    m_backoff->setToolTip(tr("Before the first retry; doubled before each further one."));
    m_backoff->setSingleStep(kTimeoutStepMs);
}

void ForwardSection::updateEnabled()
{
    const bool forwards = !m_url->text().trimmed().isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{ m_answer, m_timeout, m_concurrency,
                                                           m_retries, m_mirrors, m_rest })
        part->setEnabled(forwards);
    m_backoff->setEnabled(forwards && m_retries->value() > 0);
}

void ForwardSection::load(const ForwardPlan &plan)
{
    m_url->setText(QString::fromUtf8(plan.url));
    m_answer->setCurrentIndex(plan.answer == ForwardPlan::Answer::Own ? 1 : 0);
    m_timeout->setValue(plan.timeoutMs);
    m_concurrency->setValue(plan.concurrency);
    m_retries->setValue(plan.retries);
    m_backoff->setValue(plan.backoffMs);
    QStringList mirrors;
    for (const QByteArray &mirror : plan.mirrors)
        mirrors += QString::fromUtf8(mirror);
    m_mirrors->setPlainText(mirrors.join(u'\n'));
    m_keepsHost->setChecked(plan.keepsHost);
    m_addsForwarded->setChecked(plan.addsForwarded);
    m_verifiesCertificate->setChecked(plan.verifiesCertificate);
    updateEnabled();
}

ForwardPlan ForwardSection::plan() const
{
    ForwardPlan plan;
    plan.url = m_url->text().trimmed().toUtf8();
    if (plan.isEmpty())
        return plan;
    plan.answer =
            m_answer->currentIndex() == 1 ? ForwardPlan::Answer::Own : ForwardPlan::Answer::Target;
    plan.timeoutMs = m_timeout->value();
    plan.concurrency = m_concurrency->value();
    plan.retries = m_retries->value();
    plan.backoffMs = m_backoff->value();
    const QStringList lines = m_mirrors->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            plan.mirrors.append(line.trimmed().toUtf8());
    }
    plan.keepsHost = m_keepsHost->isChecked();
    plan.addsForwarded = m_addsForwarded->isChecked();
    plan.verifiesCertificate = m_verifiesCertificate->isChecked();
    return plan;
}

void ForwardSection::setProblems(const QString &url, const QString &mirrors)
{
    m_urlProblem->setProblem(url);
    m_mirrorsProblem->setProblem(mirrors);
}

} // namespace hookloupe
