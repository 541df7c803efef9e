// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/recognitionbar.h"

#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

RecognitionBar::RecognitionBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new WrappedLabel(this))
    , m_schemes(new QComboBox(this))
    , m_secret(new QLineEdit(this))
    , m_setUp(new QPushButton(this))
    , m_describe(new QPushButton(tr("Describe a sche&me…"), this))
{
    setObjectName(u"recognitionBar"_s);
    m_sentence->setObjectName(u"recognitionSentence"_s);
    m_sentence->setKeepsHeight(true);
    m_schemes->setObjectName(u"recognisedScheme"_s);
    m_schemes->setAccessibleName(tr("Recognised scheme"));
    m_schemes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_schemes->setMinimumContentsLength(12);
    m_secret->setObjectName(u"recognitionSecret"_s);
    m_secret->setAccessibleName(tr("Secret for the endpoint"));
    m_secret->setPlaceholderText(tr("Paste the secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_setUp->setObjectName(u"setUpRecognised"_s);
    m_setUp->setAccessibleName(tr("Set up the endpoint"));

    m_describe->setObjectName(u"describeScheme"_s);
    m_describe->setAccessibleName(tr("Describe a scheme for it"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_schemes);
    row->addWidget(m_secret, 1);
    row->addWidget(m_setUp);
    row->addWidget(m_describe);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addLayout(row);

    connect(m_schemes, &QComboBox::currentIndexChanged, this, &RecognitionBar::showChosen);
    connect(m_secret, &QLineEdit::returnPressed, this, &RecognitionBar::request);
    connect(m_setUp, &QPushButton::clicked, this, &RecognitionBar::request);
    connect(m_describe, &QPushButton::clicked, this,
            [this] { Q_EMIT descriptionRequested(m_recognised.draft); });
    hide();
}

void RecognitionBar::setRecognised(qint64 eventId, const QString &endpoint,
                                   const Recognised &recognised)
{
    const bool isUnknown = recognised.schemes.isEmpty() && !recognised.draft.isEmpty();
    setVisible(isUnknown || !recognised.schemes.isEmpty());
    m_describe->setVisible(isUnknown);
    m_setUp->setVisible(!isUnknown);
    if (!isUnknown && recognised.schemes.isEmpty()) {
        m_secret->clear();
        return;
    }
    if (eventId == m_eventId && endpoint == m_endpoint && recognised == m_recognised)
        return;
    m_eventId = eventId;
    m_endpoint = endpoint;
    m_recognised = recognised;
    m_secret->clear();
    m_sentence->setText(recognised.sentence);
    m_sentence->setVisible(!recognised.isSaid);
    m_schemes->clear();
    for (const RecognisedScheme &scheme : recognised.schemes)
        m_schemes->addItem(scheme.name);
    m_schemes->setVisible(recognised.schemes.size() > 1);
    showChosen();
}

void RecognitionBar::showChosen()
{
    const RecognisedScheme chosen = m_recognised.schemes.value(m_schemes->currentIndex());
    m_secret->setVisible(chosen.takesSecret && !chosen.id.isEmpty());
    m_setUp->setText(chosen.takesSecret ? tr("Set up wi&th %1").arg(chosen.name)
                                        : tr("Set up wi&th %1…").arg(chosen.name));
    m_setUp->setAccessibleName(tr("Set up the endpoint with %1").arg(chosen.name));
}

void RecognitionBar::request()
{
    const RecognisedScheme chosen = m_recognised.schemes.value(m_schemes->currentIndex());
    if (chosen.id.isEmpty())
        return;
    QByteArray typed = chosen.takesSecret ? m_secret->text().toUtf8() : QByteArray();
    const SecretBytes secret{ QByteArrayView(typed) };
    wipe(typed);
    m_secret->clear();
    m_eventId = 0;
    Q_EMIT setUpRequested(m_endpoint, chosen.id, secret);
}

} // namespace hookloupe
