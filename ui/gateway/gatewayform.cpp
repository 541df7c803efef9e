// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/gatewayform.h"

#include "core/event/datatext.h"
#include "core/workspace/workspace.h"
#include "ui/endpointcombo.h"
#include "ui/replay/connectionline.h"
#include "ui/schemecombo.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Of a scenario's id, for what is none of the build's.
const QString kCapturedId = u"(captured)"_s;
const QString kFileId = u"(file)"_s;
const QString kChooseFileId = u"(choose)"_s;
/// The provider's own schedule.
const QString kOwnSchedule;
constexpr int kTimeoutMaxS = 3'600;
constexpr int kNameLength = 60;

enum class To {
    Consumer,
    Itself,
};

/// Without zeros that say nothing: "× 1", "× 0.5", "× 1,000".
class ScaleSpin : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    QString textFromValue(double value) const override
    {
        return u"× "_s + locale().toString(value, 'g', 12);
    }
    double valueFromText(const QString &text) const override
    {
        return locale().toDouble(plain(text));
    }
    QValidator::State validate(QString &text, int &position) const override
    {
        Q_UNUSED(position)
        bool isNumber = false;
        const double value = locale().toDouble(plain(text), &isNumber);
        return isNumber && value >= minimum() && value <= maximum() ? QValidator::Acceptable
                                                                    : QValidator::Intermediate;
    }

private:
    static QString plain(const QString &text) { return QString(text).remove(u'×').trimmed(); }
};

QLineEdit *newTime(const QString &objectName, const QString &accessibleName,
                   const QString &placeholder, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(placeholder);
    edit->setToolTip(GatewayForm::tr("A time such as 500ms, 5s, 30m, 2h or 3d"));
    edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * 14);
    return edit;
}

} // namespace

GatewayForm::GatewayForm(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scenario(new QComboBox(this))
    , m_summary(new WrappedLabel(this))
    , m_to(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_connection(new ConnectionLine(tr("Conn&ection…"), workspace, m_url, this))
    , m_endpoint(new EndpointCombo(workspace, this))
    , m_scheme(new SchemeCombo(SchemeCombo::NoScheme::NotOffered, this))
    , m_secret(new QLineEdit(this))
    , m_signedUrl(new QLineEdit(this))
    , m_schedule(new QComboBox(this))
    , m_steps(new WrappedLabel(this))
    , m_scale(new ScaleSpin(this))
    , m_runs(new QSpinBox(this))
    , m_every(newTime(u"gatewayEvery"_s, tr("From the begin of one to the next"), u"1s"_s, this))
    , m_concurrency(new QSpinBox(this))
    , m_timeout(new QSpinBox(this))
    , m_duplicates(new QCheckBox(tr("Du&plicates of what was accepted"), this))
    , m_outOfOrder(new QCheckBox(tr("I&n another order"), this))
    , m_burst(new QCheckBox(tr("A&ll at once"), this))
    , m_late(new QCheckBox(tr("&Backdated: first attempts were signed"), this))
    , m_lateBy(newTime(u"gatewayLateBy"_s, tr("How long ago first attempts were signed"), u"10m"_s,
                       this))
    , m_stopAttempts(new QSpinBox(this))
    , m_stopAfter(newTime(u"gatewayStopAfter"_s, tr("Stop after this time"), tr("never"), this))
    , m_stopOnFailure(new QCheckBox(tr("&on the first failure"), this))
{
    build();
    fillSchedules();
    restore();
    showTarget();
    showEndpoint();
    showScenario();
    connect(m_workspace, &Workspace::schemesChanged, this,
            [this] { m_scheme->setSchemes(m_workspace->schemes()); });
    for (QComboBox *combo : { m_scenario, m_to, static_cast<QComboBox *>(m_endpoint), m_schedule })
        connect(combo, &QComboBox::currentIndexChanged, this, &GatewayForm::edited);
    for (QLineEdit *edit : { m_url, m_secret, m_signedUrl, m_every, m_lateBy, m_stopAfter })
        connect(edit, &QLineEdit::textChanged, this, &GatewayForm::edited);
    for (QSpinBox *spin : { m_runs, m_concurrency, m_timeout, m_stopAttempts })
        connect(spin, &QSpinBox::valueChanged, this, &GatewayForm::edited);
    for (QCheckBox *box : { m_duplicates, m_outOfOrder, m_burst, m_late, m_stopOnFailure })
        connect(box, &QCheckBox::toggled, this, &GatewayForm::edited);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &GatewayForm::edited);
}

void GatewayForm::build()
{
    const auto name = [](QWidget *widget, const QString &objectName, const QString &accessible) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(accessible);
    };
    name(m_scenario, u"gatewayScenario"_s, tr("What is sent"));
    for (const Scenario &scenario : builtInScenarios())
        m_scenario->addItem(dataText(scenario.name), scenario.id);
    m_scenario->addItem(tr("A file…"), kChooseFileId);
    name(m_to, u"gatewayTo"_s, tr("To whom"));
    m_to->addItem(tr("A consumer at"), static_cast<int>(To::Consumer));
    m_to->addItem(tr("This Hookloupe"), static_cast<int>(To::Itself));
    name(m_url, u"gatewayUrl"_s, tr("URL of the consumer"));
    m_url->setPlaceholderText(u"http://localhost:3000/webhooks"_s);
    m_endpoint->setObjectName(u"gatewayEndpoint"_s);
    name(m_scheme, u"gatewayScheme"_s, tr("Scheme"));
    m_scheme->setSchemes(m_workspace->schemes());
    name(m_secret, u"gatewaySecret"_s, tr("Secret to sign with"));
    m_secret->setEchoMode(QLineEdit::Password);
    name(m_signedUrl, u"gatewaySignedUrl"_s, tr("URL that is signed"));
    m_signedUrl->setPlaceholderText(tr("(the URL above; behind a proxy, the public one)"));
    name(m_schedule, u"gatewaySchedule"_s, tr("How it is repeated"));
    for (QComboBox *combo : { m_scenario, static_cast<QComboBox *>(m_endpoint), m_schedule }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(20);
    }
    name(m_scale, u"gatewayScale"_s, tr("How many times faster waits pass"));
    m_scale->setRange(0.001, kTimeScaleMax);
    m_scale->setDecimals(3);
    m_scale->setValue(1);
    m_scale->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_scale->setToolTip(tr("1000 makes a day of waits one and a half minutes. Time-outs stay as "
                           "they are: the consumer's time is its own."));
    name(m_runs, u"gatewayRuns"_s, tr("How many times the scenario is played"));
    m_runs->setRange(1, static_cast<int>(kGatewayMessagesMax));
    m_runs->setSuffix(tr(" times"));
    m_runs->setSpecialValueText(tr("once"));
    name(m_concurrency, u"gatewayConcurrency"_s, tr("Attempts at once"));
    m_concurrency->setRange(1, kGatewayConcurrencyMax);
    m_concurrency->setValue(8);
    name(m_timeout, u"gatewayTimeout"_s, tr("How long an answer is waited for, in seconds"));
    m_timeout->setRange(0, kTimeoutMaxS);
    m_timeout->setSuffix(tr(" s", "seconds"));
    m_timeout->setSpecialValueText(tr("as the provider"));
    m_duplicates->setObjectName(u"gatewayDuplicates"_s);
    m_outOfOrder->setObjectName(u"gatewayOutOfOrder"_s);
    m_burst->setObjectName(u"gatewayBurst"_s);
    m_late->setObjectName(u"gatewayLate"_s);
    m_stopOnFailure->setObjectName(u"gatewayStopOnFailure"_s);
    m_stopOnFailure->setToolTip(tr("An answer that is not accepted, a time-out, or no connection"));
    name(m_stopAttempts, u"gatewayStopAttempts"_s, tr("Stop after so many attempts"));
    m_stopAttempts->setRange(0, std::numeric_limits<int>::max());
    m_stopAttempts->setSpecialValueText(tr("never"));
    m_lateBy->setEnabled(false);

    const auto row = [this](std::initializer_list<QWidget *> widgets, QWidget *wide = nullptr) {
        auto *layout = new QHBoxLayout;
        for (QWidget *widget : widgets)
            layout->addWidget(widget, widget == wide ? 1 : 0);
        if (!wide)
            layout->addStretch(1);
        return layout;
    };
    const auto label = [this](const QString &text, QWidget *buddy = nullptr) {
        auto *made = new QLabel(text, this);
        made->setTextFormat(Qt::PlainText);
        made->setBuddy(buddy);
        return made;
    };
    // It stands in a scroll area: there is room for whole sentences.
    m_summary->setKeepsHeight(true);
    m_steps->setKeepsHeight(true);
    m_form = new QFormLayout(this);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Scena&rio"), m_scenario);
    m_form->addRow(QString(), m_summary);
    m_form->addRow(label(tr("Tar&get"), m_to), row({ m_to, m_url }, m_url));
    m_form->addRow(QString(), m_connection);
    m_form->addRow(tr("A&s endpoint"), m_endpoint);
    m_form->addRow(tr("Sc&heme"), m_scheme);
    m_form->addRow(tr("Se&cret"), m_secret);
    m_form->addRow(tr("Si&gned URL"), m_signedUrl);
    m_form->addRow(tr("Repeate&d"), m_schedule);
    m_form->addRow(QString(), m_steps);
    m_form->addRow(label(tr("Cloc&k speed"), m_scale), row({ m_scale }));
    m_form->addRow(label(tr("Pla&yed"), m_runs),
                   row({ m_runs, label(tr("e&very"), m_every), m_every }));
    auto *ways = new QVBoxLayout;
    ways->addLayout(row({ m_duplicates }));
    ways->addLayout(row({ m_outOfOrder, m_burst }));
    ways->addLayout(row({ m_late, m_lateBy, label(tr("ago", "a time ago")) }));
    m_form->addRow(label(tr("Made hard by")), ways);
    m_form->addRow(label(tr("&Attempts at once"), m_concurrency),
                   row({ m_concurrency, label(tr("t&ime-out"), m_timeout), m_timeout }));
    auto *stops = new QVBoxLayout;
    stops->addLayout(row({ label(tr("a&fter attempts"), m_stopAttempts), m_stopAttempts,
                           label(tr("after a ti&me"), m_stopAfter), m_stopAfter }));
    stops->addLayout(row({ m_stopOnFailure }));
    m_form->addRow(label(tr("Stops")), stops);

    connect(m_scenario, &QComboBox::currentIndexChanged, this, &GatewayForm::showScenario);
    connect(m_to, &QComboBox::currentIndexChanged, this, &GatewayForm::showTarget);
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, &GatewayForm::showEndpoint);
    connect(m_scheme, &SchemeCombo::schemeChanged, this, &GatewayForm::showScheme);
    connect(m_schedule, &QComboBox::currentIndexChanged, this, &GatewayForm::showSchedule);
    connect(m_late, &QCheckBox::toggled, m_lateBy, &QWidget::setEnabled);
}

void GatewayForm::fillSchedules()
{
    m_schedule->addItem(tr("As the scheme's provider does"), kOwnSchedule);
    for (const RetrySchedule &schedule : builtInSchedules())
        m_schedule->addItem(schedule.name, schedule.id);
}

bool GatewayForm::aimsAtItself() const
{
    return m_to->currentData().toInt() == static_cast<int>(To::Itself);
}

void GatewayForm::setCaptured(std::shared_ptr<const Scenario> scenario, const QString &name)
{
    m_captured = std::move(scenario);
    const QString text = tr("From event %1").arg(name.left(kNameLength));
    const int known = m_scenario->findData(kCapturedId);
    if (known >= 0)
        m_scenario->setItemText(known, text);
    else
        m_scenario->insertItem(0, text, kCapturedId);
    m_scenario->setCurrentIndex(m_scenario->findData(kCapturedId));
    showScenario();
    Q_EMIT edited();
}

void GatewayForm::proposeEndpoint(const QString &name)
{
    if (m_endpoint->currentIndex() > 0 || aimsAtItself() || !m_url->text().isEmpty())
        return;
    const Endpoint *endpoint = m_endpoint->propose(name);
    if (endpoint == nullptr)
        return;
    if (!endpoint->target.isEmpty())
        m_url->setText(QString::fromUtf8(endpoint->target));
    else
        m_to->setCurrentIndex(m_to->findData(static_cast<int>(To::Itself)));
}

void GatewayForm::chooseFile()
{
    m_scenario->setCurrentIndex(m_lastScenario);
    auto *dialog = new QFileDialog(this, tr("Scenario"), {}, tr("Scenarios (*.json)"));
    dialog->setObjectName(u"scenarioFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_workspace->read(
                Workspace::Lane::Detail, this,
                [path](EventReader &) -> Result<std::shared_ptr<const Scenario>> {
                    QFile file(path);
                    if (!file.open(QIODevice::ReadOnly))
                        return Error{ ErrorCode::PermissionDenied,
                                      tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                                      path };
                    auto read = Scenario::fromJson(file.read(kScenarioBytesMax + 1));
                    if (!read)
                        return Error{ read.error().code,
                                      tr("%1: %2").arg(path, read.error().sentence), path };
                    return std::make_shared<const Scenario>(*std::move(read));
                },
                [this](const Result<std::shared_ptr<const Scenario>> &read) {
                    if (!read) {
                        m_summary->setText(read.error().sentence);
                        return;
                    }
                    m_fromFile = *read;
                    const int known = m_scenario->findData(kFileId);
                    const QString text = tr("From a file: %1").arg(m_fromFile->name);
                    if (known >= 0)
                        m_scenario->setItemText(known, text);
                    else
                        m_scenario->insertItem(m_scenario->count() - 1, text, kFileId);
                    m_scenario->setCurrentIndex(m_scenario->findData(kFileId));
                    showScenario();
                    Q_EMIT edited();
                });
    });
    dialog->open();
}

Result<Scenario> GatewayForm::scenario() const
{
    const QString id = m_scenario->currentData().toString();
    if (id == kCapturedId && m_captured)
        return *m_captured;
    if (id == kFileId && m_fromFile)
        return *m_fromFile;
    if (const Scenario *known = builtInScenario(id))
        return *known;
    return Error{ ErrorCode::InvalidInput, tr("Choose what to send.") };
}

void GatewayForm::showScenario()
{
    const QString id = m_scenario->currentData().toString();
    if (id == kChooseFileId) {
        chooseFile();
        return;
    }
    m_lastScenario = m_scenario->currentIndex();
    const auto chosen = scenario();
    if (!chosen)
        return;
    const auto steps = static_cast<qsizetype>(chosen->steps.size());
    m_outOfOrder->setEnabled(steps > 1);
    if (steps < 2)
        m_outOfOrder->setChecked(false);
    m_outOfOrder->setToolTip(steps > 1 ? QString()
                                       : tr("One event has no order that could be another"));
    m_summary->setText(chosen->isCaptured
                               ? tr("The captured request, as a new message with a new signature.")
                               : dataText(chosen->summary));
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void GatewayForm::showTarget()
{
    const bool itself = aimsAtItself();
    m_url->setEnabled(!itself);
    m_form->setRowVisible(m_connection, !itself);
    m_url->setPlaceholderText(itself ? tr("(where it listens, at the endpoint below)")
                                     : u"http://localhost:3000/webhooks"_s);
    showScheme();
}

void GatewayForm::showEndpoint()
{
    const Endpoint *endpoint = m_endpoint->endpoint();
    if (endpoint != nullptr)
        m_scheme->setSchemeId(endpoint->scheme);
    m_scheme->setEnabled(endpoint == nullptr);
    m_secret->setEnabled(endpoint == nullptr);
    showScheme();
}

void GatewayForm::showScheme()
{
    const Scheme *scheme = m_scheme->scheme();
    if (!scheme)
        return;
    m_secret->setPlaceholderText(!m_secret->isEnabled() ? tr("(the endpoint's secret)")
                                         : scheme->keyKind == KeyKind::PublicKey
                                         ? tr("The private key: only it can sign")
                                         : dataText(scheme->keyHint));
    m_form->setRowVisible(m_signedUrl, scheme->signsUrl && !aimsAtItself());
    showSchedule();
    Q_EMIT edited();
}

void GatewayForm::showSchedule()
{
    const RetrySchedule chosen = schedule();
    m_steps->setText(
            m_schedule->currentData().toString().isEmpty()
                    ? tr("%1: %2", "a provider, its schedule").arg(chosen.name, chosen.summary())
                    : chosen.summary());
}

} // namespace hookloupe
