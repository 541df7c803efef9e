// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schemes/schemecheckpanel.h"

#include "core/event/bytes.h"
#include "core/event/datatext.h"
#include "core/workspace/workspace.h"
#include "ui/detail/inspection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEventsOffered = 30;
constexpr int kNewsMs = 500;
constexpr int kIconSize = 20;
constexpr int kPublicKeyLines = 4;
constexpr int kComparisonLines = 5;
constexpr qsizetype kTargetCharactersMax = 60;

QString eventLabel(const EventSummary &event)
{
    return u"#%1  %2 %3"_s.arg(event.id).arg(displayText(event.method, kTargetCharactersMax),
                                             displayText(event.target, kTargetCharactersMax));
}

QPlainTextEdit *readOnlyText(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setFont(fixedFont());
    edit->setWordWrapMode(QTextOption::WrapAnywhere);
    return edit;
}

} // namespace

SchemeCheckPanel::SchemeCheckPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout)
    , m_events(new QComboBox(this))
    , m_keys(new QComboBox(this))
    , m_secret(new QLineEdit(this))
    , m_publicKey(new QPlainTextEdit(this))
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
    , m_reason(new WrappedLabel(this))
    , m_comparison(readOnlyText(u"trialComparison"_s, tr("Received and expected signature"), this))
    , m_contentTitle(new WrappedLabel(this))
    , m_content(readOnlyText(u"trialContent"_s, tr("Signed content"), this))
{
    build();
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(kNewsMs);
    connect(&m_newsTimer, &QTimer::timeout, this, &SchemeCheckPanel::loadEvents);
    connect(workspace, &Workspace::committed, this, [this] {
        if (!m_newsTimer.isActive())
            m_newsTimer.start();
    });
    connect(workspace, &Workspace::keysChanged, this, &SchemeCheckPanel::offerKeys);
    connect(m_events, &QComboBox::currentIndexChanged, this, &SchemeCheckPanel::loadEvent);
    connect(m_keys, &QComboBox::currentIndexChanged, this, [this] {
        m_form->setRowVisible(m_secret, keyEndpoint().isEmpty() && !m_isPublicKey);
        m_form->setRowVisible(m_publicKey, keyEndpoint().isEmpty() && m_isPublicKey);
        for (QLineEdit *edit : std::as_const(m_parameters))
            m_form->setRowVisible(edit, keyEndpoint().isEmpty());
        Q_EMIT changed();
    });
    connect(m_secret, &QLineEdit::textChanged, this, &SchemeCheckPanel::changed);
    connect(m_publicKey, &QPlainTextEdit::textChanged, this, &SchemeCheckPanel::changed);
    offerKeys();
    loadEvents();
}

void SchemeCheckPanel::build()
{
    setObjectName(u"schemeCheck"_s);
    for (QComboBox *combo : { m_events, m_keys }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
    }
    m_events->setObjectName(u"trialEvent"_s);
    m_events->setAccessibleName(tr("Event to try the scheme on"));
    m_keys->setObjectName(u"trialKey"_s);
    m_keys->setAccessibleName(tr("Which secret to try"));
    m_secret->setObjectName(u"trialSecret"_s);
    m_secret->setAccessibleName(tr("Secret to try"));
    m_secret->setPlaceholderText(tr("Not kept anywhere"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_publicKey->setObjectName(u"trialPublicKey"_s);
    m_publicKey->setAccessibleName(tr("Public key to try"));
    m_publicKey->setTabChangesFocus(true);
    m_publicKey->setFont(fixedFont());
    m_publicKey->setFixedHeight(fontMetrics().lineSpacing() * kPublicKeyLines);
    m_form->addRow(tr("E&vent"), m_events);
    m_form->addRow(tr("&Key"), m_keys);
    m_form->addRow(tr("Secre&t"), m_secret);
    m_form->addRow(tr("Public ke&y"), m_publicKey);
    m_form->setRowVisible(m_publicKey, false);

    m_word->setObjectName(u"trialWord"_s);
    m_word->setTextFormat(Qt::PlainText);
    QFont bold = m_word->font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_word->setFixedHeight(kIconSize);
    m_icon->setFixedSize(kIconSize, kIconSize);
    m_reason->setObjectName(u"trialReason"_s);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_comparison->setFixedHeight(m_comparison->fontMetrics().lineSpacing()
                                 * (kComparisonLines + 1));
    // A signature and the one below it are compared column by column.
    m_comparison->setLineWrapMode(QPlainTextEdit::NoWrap);

    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    verdict->addWidget(m_word, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addLayout(verdict);
    layout->addWidget(m_reason);
    layout->addWidget(m_comparison);
    layout->addWidget(m_contentTitle);
    layout->addWidget(m_content, 1);
    layout->addStretch(0);
}

void SchemeCheckPanel::loadEvents()
{
    m_workspace->read(
            Workspace::Lane::Pages, this,
            [wanted = m_id](EventReader &reader) -> Result<std::vector<EventSummary>> {
                const auto last = reader.lastId();
                if (!last)
                    return last.error();
                auto ids = reader.idsInRange({}, *last - kEventsOffered + 1, *last);
                if (!ids)
                    return ids.error();
                std::sort(ids->begin(), ids->end(), std::greater<>());
                if (wanted > 0 && std::find(ids->begin(), ids->end(), wanted) == ids->end())
                    ids->push_back(wanted);
                return reader.summaries(*ids);
            },
            [this](const Result<std::vector<EventSummary>> &events) {
                if (events)
                    takeEvents(*events);
            });
}

void SchemeCheckPanel::takeEvents(const std::vector<EventSummary> &events)
{
    const qint64 before = m_events->currentData().toLongLong();
    {
        const QSignalBlocker blocker(m_events);
        m_events->clear();
        for (const EventSummary &event : events) {
            if (event.id > 0 && event.kind == EventKind::Request)
                m_events->addItem(eventLabel(event), event.id);
        }
        if (m_events->count() == 0)
            m_events->addItem(tr("No event came yet"), 0);
        // What is looked at stays, whatever comes meanwhile.
        const int kept = m_events->findData(before > 0 ? before : m_id);
        m_events->setCurrentIndex(std::max(kept, 0));
    }
    if (m_events->currentData().toLongLong() != before)
        loadEvent();
}

void SchemeCheckPanel::setEventId(qint64 id)
{
    m_id = id;
    if (const int index = m_events->findData(id); id > 0 && index >= 0)
        m_events->setCurrentIndex(index);
    else
        loadEvents();
}

void SchemeCheckPanel::loadEvent()
{
    const qint64 id = m_events->currentData().toLongLong();
    m_event.reset();
    if (id == 0) {
        Q_EMIT changed();
        return;
    }
    m_workspace->read(
            Workspace::Lane::Detail, this, [id](EventReader &reader) { return reader.event(id); },
            [this, id](const Result<EventPtr> &event) {
                if (!event || m_events->currentData().toLongLong() != id)
                    return;
                m_event = *event;
                if (const int own = m_keys->findData(m_event->endpoint);
                    own > 0 && m_secret->text().isEmpty())
                    m_keys->setCurrentIndex(own);
                Q_EMIT changed();
            });
}

void SchemeCheckPanel::offerKeys()
{
    const QString before = keyEndpoint();
    {
        const QSignalBlocker blocker(m_keys);
        m_keys->clear();
        m_keys->addItem(tr("Typed here"), QString());
        for (const Endpoint &endpoint : m_workspace->endpoints().list()) {
            if (m_workspace->keyFor(endpoint.name))
                m_keys->addItem(tr("Of the endpoint “%1”").arg(endpoint.name), endpoint.name);
        }
        m_keys->setCurrentIndex(std::max(m_keys->findData(before), 0));
    }
    m_form->setRowVisible(m_keys, m_keys->count() > 1);
    Q_EMIT changed();
}

QString SchemeCheckPanel::keyEndpoint() const
{
    return m_keys->currentData().toString();
}

void SchemeCheckPanel::fill(SchemeTrialInput &input) const
{
    input.event = m_event;
    const EndpointSet &endpoints = m_workspace->endpoints();
    if (const qsizetype index = m_event ? endpoints.indexOf(m_event->endpoint) : -1; index >= 0)
        input.toleranceS = endpoints.list().at(index).toleranceS;
    if (!keyEndpoint().isEmpty()) {
        input.key = m_workspace->keyFor(keyEndpoint()).value_or(KeyMaterial());
        return;
    }
    QByteArray typed =
            (m_isPublicKey ? m_publicKey->toPlainText().trimmed() : m_secret->text()).toUtf8();
    input.key.key = SecretBytes{ QByteArrayView(typed) };
    wipe(typed);
    for (auto it = m_parameters.cbegin(); it != m_parameters.cend(); ++it) {
        if (!it.value()->text().isEmpty())
            input.key.parameters.insert(it.key(), it.value()->text().toUtf8());
    }
}

void SchemeCheckPanel::showKeyFields(const Scheme &scheme)
{
    m_isPublicKey = scheme.keyKind == KeyKind::PublicKey;
    const bool isTyped = keyEndpoint().isEmpty();
    m_form->setRowVisible(m_secret, isTyped && !m_isPublicKey);
    m_form->setRowVisible(m_publicKey, isTyped && m_isPublicKey);
    QList<QByteArray> names;
    for (const SchemeParameter &parameter : scheme.parameters)
        names.append(parameter.name);
    for (const QByteArray &name : m_parameters.keys()) {
        if (!names.contains(name))
            m_form->removeRow(m_parameters.take(name));
    }
    for (const SchemeParameter &parameter : scheme.parameters) {
        if (m_parameters.contains(parameter.name))
            continue;
        auto *edit = new QLineEdit(this);
        edit->setObjectName("trialParameter_"_L1 + QLatin1StringView(parameter.name));
        edit->setAccessibleName(dataText(parameter.label));
        auto *label = new QLabel(dataText(parameter.label), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        m_form->addRow(label, edit);
        m_form->setRowVisible(edit, isTyped);
        m_parameters.insert(parameter.name, edit);
        connect(edit, &QLineEdit::textChanged, this, &SchemeCheckPanel::changed);
    }
}

void SchemeCheckPanel::showTrial(const SchemeTrial &trial)
{
    if (trial.scheme)
        showKeyFields(*trial.scheme);
    showVerdict(trial);
    const bool isFound = trial.found.has_value();
    const QString comparison = isFound ? comparisonText(trial.found->candidates) : QString();
    m_comparison->setPlainText(comparison);
    m_comparison->setVisible(!comparison.isEmpty());
    const bool hasContent = isFound && !trial.found->signedContent.isEmpty();
    m_contentTitle->setText(hasContent
                                    ? tr("Signed content: %1, %2")
                                              .arg(trial.found->contentDescription,
                                                   displaySize(trial.found->signedContent.size()))
                                    : QString());
    m_contentTitle->setVisible(hasContent);
    m_content->setPlainText(trial.signedContent);
    m_content->setVisible(hasContent);
}

void SchemeCheckPanel::showVerdict(const SchemeTrial &trial)
{
    m_icon->setVisible(trial.found.has_value());
    if (!trial.found) {
        m_word->clear();
        m_reason->setText(trial.mistake ? tr("The file cannot be used yet.")
                                        : tr("Send a webhook to Hookloupe, and the scheme is tried "
                                             "on it here."));
        return;
    }
    const SignatureMark mark = signatureMark(EventKind::Request, trial.found->verdict);
    m_icon->setPixmap(signatureIcon(mark, palette())
                              .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_word->setText(signatureWord(mark));
    m_reason->setText(trial.found->verdict == Verdict::NoSecret
                              ? tr("Type the secret, and the signature is checked.")
                              : trial.found->reason);
}

} // namespace hookloupe
