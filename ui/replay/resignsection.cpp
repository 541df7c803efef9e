// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/resignsection.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/datatext.h"
#include "core/signature/mistake.h"
#include "core/signature/schemerules.h"
#include "ui/detail/fieldsmodel.h"
#include "ui/schemecombo.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// Two headers with long signatures.
constexpr int kPreviewLines = 7;
constexpr int kPreviewFrame = 12;
/// What an endpoint without a scheme starts from: it signs the body alone.
const QString kFirstScheme = u"generic-x-signature"_s;

bool signsSeveral(const Scheme &scheme)
{
    const CarrierRules &carrier = scheme.rules->carrier;
    return scheme.keyKind == KeyKind::SharedSecret
            && (carrier.several || !carrier.moreNames.isEmpty());
}
} // namespace

ResignSection::ResignSection(QWidget *parent)
    : QGroupBox(tr("Re-sign &now"), parent)
    , m_scheme(new SchemeCombo(SchemeCombo::NoScheme::NotOffered, this))
    , m_secret(new QLineEdit(this))
    , m_newDelivery(new QCheckBox(tr("New delive&ry id"), this))
    , m_secondLabel(new QLabel(this))
    , m_second(new QLineEdit(this))
    , m_mistake(new QComboBox(this))
    , m_warning(new WrappedLabel(this))
    , m_timeRow(new QWidget(this))
    , m_now(new QRadioButton(tr("No&w"), m_timeRow))
    , m_custom(new QRadioButton(tr("At ti&me"), m_timeRow))
    , m_time(new QDateTimeEdit(QDateTime::currentDateTime(), m_timeRow))
    , m_urlLabel(new QLabel(tr("Signed &URL"), this))
    , m_url(new QLineEdit(this))
    , m_preview(new QPlainTextEdit(this))
{
    setObjectName(u"resign"_s);
    setAccessibleName(tr("Re-sign now"));
    setCheckable(true);
    setChecked(false);
    m_scheme->setObjectName(u"resignScheme"_s);
    m_secret->setObjectName(u"resignSecret"_s);
    m_secret->setAccessibleName(tr("Secret to sign with"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_newDelivery->setObjectName(u"resignNewDelivery"_s);
    m_newDelivery->setToolTip(tr("The consumer has not seen it: a repeated delivery is ignored"));
    m_secondLabel->setBuddy(m_second);
    m_second->setObjectName(u"resignSecondSecret"_s);
    m_second->setAccessibleName(tr("Second secret"));
    m_second->setEchoMode(QLineEdit::Password);
    m_mistake->setObjectName(u"resignMistake"_s);
    m_mistake->setAccessibleName(tr("Mistake on purpose"));
    m_mistake->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_warning->setObjectName(u"resignWarning"_s);
    m_now->setObjectName(u"resignNow"_s);
    m_now->setChecked(true);
    m_custom->setObjectName(u"resignAtTime"_s);
    m_time->setObjectName(u"resignTime"_s);
    m_time->setAccessibleName(tr("Time to sign"));
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_time->setEnabled(false);
    m_urlLabel->setBuddy(m_url);
    m_url->setObjectName(u"resignUrl"_s);
    m_url->setAccessibleName(tr("URL that is signed"));
    m_preview->setObjectName(u"signaturePreview"_s);
    m_preview->setAccessibleName(tr("Preview of the signature"));
    m_preview->setFont(fixedFont());
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    // A signature is one long word.
    m_preview->setWordWrapMode(QTextOption::WrapAnywhere);
    m_preview->setFixedHeight(m_preview->fontMetrics().lineSpacing() * kPreviewLines
                              + kPreviewFrame);

    auto *time = new QHBoxLayout(m_timeRow);
    time->setContentsMargins(0, 0, 0, 0);
    time->addWidget(m_now);
    time->addWidget(m_custom);
    time->addWidget(m_time, 1);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(content);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("S&cheme"), m_scheme);
    form->addRow(tr("Secre&t"), m_secret);
    form->addRow(m_secondLabel, m_second);
    form->addRow(tr("Timestamp"), m_timeRow);
    form->addRow(QString(), m_newDelivery);
    form->addRow(m_urlLabel, m_url);
    form->addRow(tr("M&istake"), m_mistake);
    form->addRow(QString(), m_warning);
    form->addRow(tr("Preview"), m_preview);
    m_form = form;

    // A block of what does not count only takes room from the answer.
    const auto showContent = [this, content](bool shown) {
        content->setVisible(shown);
        setFlat(!shown);
    };
    showContent(false);
    connect(this, &QGroupBox::toggled, content, showContent);
    connect(this, &QGroupBox::toggled, this, &ResignSection::edited);
    connect(m_scheme, &SchemeCombo::schemeChanged, this, &ResignSection::showScheme);
    connect(m_secret, &QLineEdit::textChanged, this, &ResignSection::edited);
    connect(m_url, &QLineEdit::textChanged, this, &ResignSection::edited);
    connect(m_second, &QLineEdit::textChanged, this, &ResignSection::edited);
    connect(m_newDelivery, &QCheckBox::toggled, this, &ResignSection::edited);
    connect(m_mistake, &QComboBox::currentIndexChanged, this, &ResignSection::showMistake);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &ResignSection::edited);
    connect(m_custom, &QRadioButton::toggled, this, [this](bool custom) {
        m_time->setEnabled(custom);
        Q_EMIT edited();
    });
    showScheme();
}

void ResignSection::setSchemes(std::shared_ptr<const SchemeCatalogue> schemes)
{
    m_scheme->setSchemes(std::move(schemes));
}

void ResignSection::load(const QString &schemeId, const std::optional<KeyMaterial> &key,
                         const QByteArray &signedUrl, const WireRequest &request)
{
    m_request = request;
    m_endpointKey = key;
    m_endpointScheme = schemeId;
    m_scheme->setSchemeId(schemeId.isEmpty() ? kFirstScheme : schemeId);
    m_url->setText(QString::fromUtf8(signedUrl));
    showScheme();
}

void ResignSection::showScheme()
{
    const Scheme *scheme = m_scheme->scheme();
    if (!scheme)
        return;
    const bool usesEndpoints = m_endpointKey && m_endpointScheme == scheme->id;
    m_secret->setPlaceholderText(scheme->keyKind == KeyKind::PublicKey
                                         ? tr("The private key: only it can sign")
                                         : usesEndpoints ? tr("(the endpoint's secret)")
                                                         : dataText(scheme->keyHint));
    m_timeRow->setEnabled(scheme->timestamped);
    m_form->setRowVisible(m_url, scheme->signsUrl);
    offerMistakes(*scheme);
    showMistake();
}

void ResignSection::offerMistakes(const Scheme &scheme)
{
    const QSignalBlocker blocked(m_mistake);
    const QVariant chosen = m_mistake->currentData();
    m_mistake->clear();
    m_mistake->addItem(tr("None: sign correctly"));
    const RequestView view = RequestView::of(m_request, m_url->text().toUtf8());
    for (const Cause cause : possibleMistakes(scheme, view))
        m_mistake->addItem(cause == Cause::Unknown ? tr("body altered") : causeTitle(cause),
                           static_cast<int>(cause));
    m_mistake->setCurrentIndex(qMax(0, m_mistake->findData(chosen)));
}

std::optional<Cause> ResignSection::mistake() const
{
    const QVariant chosen = m_mistake->currentData();
    return chosen.isValid() ? std::optional(static_cast<Cause>(chosen.toInt())) : std::nullopt;
}

void ResignSection::showMistake()
{
    const auto chosen = mistake();
    const Scheme *scheme = m_scheme->scheme();
    const bool needsSecret = chosen == Cause::OtherSecret || chosen == Cause::OldSecret;
    m_secondLabel->setText(needsSecret ? tr("Wrong sec&ret") : tr("Second sec&ret"));
    m_second->setPlaceholderText(
            needsSecret ? tr("(one that is made up)")
                        : tr("Signs as well, as during a rotation; may stay empty"));
    m_form->setRowVisible(m_second, needsSecret || (!chosen && scheme && signsSeveral(*scheme)));
    m_form->setRowVisible(m_warning, chosen.has_value());
    if (chosen)
        m_warning->setText(tr("Wrong on purpose. %1 A good consumer answers 4xx and does nothing.")
                                   .arg(*chosen == Cause::Replayed
                                                ? tr("Sent again as it was, with the same id and "
                                                     "signature: it should be done once.")
                                                : mistakeText(*chosen)));
    Q_EMIT edited();
}

Result<Resigning> ResignSection::resigning() const
{
    const Scheme *scheme = m_scheme->scheme();
    if (!scheme)
        return Error{ ErrorCode::InvalidInput, tr("Choose a scheme to sign with.") };
    Resigning resigning{ .scheme = *scheme, .url = m_url->text().trimmed().toUtf8() };
    const bool usesEndpoints = m_endpointKey && m_endpointScheme == scheme->id;
    if (usesEndpoints)
        resigning.key = *m_endpointKey;
    if (!m_secret->text().isEmpty()) {
        QByteArray typed = m_secret->text().toUtf8();
        resigning.key.key = SecretBytes{ QByteArrayView(typed) };
        wipe(typed);
    }
    if (resigning.key.key.isEmpty())
        return Error{ ErrorCode::InvalidInput, tr("Type the secret to sign with.") };
    resigning.isNewDelivery = m_newDelivery->isChecked();
    resigning.mistake = mistake();
    if (!m_second->isHidden() && !m_second->text().isEmpty()) {
        QByteArray typed = m_second->text().toUtf8();
        resigning.secondSecret = SecretBytes{ QByteArrayView(typed) };
        wipe(typed);
    }
    resigning.timestampUs = m_now->isChecked() ? SystemClock::instance().nowUs()
                                               : m_time->dateTime().toMSecsSinceEpoch() * 1000;
    return resigning;
}

void ResignSection::showPreview(const Result<Resigned> &resigned)
{
    const QString lines = resigned
            ? displayText(fieldLines(resigned->changed).trimmed()).replace(u"\\x0a"_s, u"\n"_s)
            : resigned.error().sentence;
    m_preview->setPlainText(lines.isEmpty() ? tr("The headers stay as they are.") : lines);
}

} // namespace hookloupe
