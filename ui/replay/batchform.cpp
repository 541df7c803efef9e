// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/batchform.h"

#include "core/workspace/workspace.h"
#include "ui/problemlabel.h"
#include "ui/schemecombo.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTextBlock>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using As = ReplayBatchPlan::As;
using Order = ReplayBatchPlan::Order;
using Pace = ReplayBatchPlan::Pace;

constexpr int kEditLines = 3;
constexpr int kEditFrame = 12;
constexpr int kTimesMax = 100'000;
constexpr int kSeedMax = 2'000'000'000;

void addChoice(QComboBox *box, const QString &text, int value)
{
    box->addItem(text, value);
}

/// \a box and what belongs to its choice, side by side.
QHBoxLayout *rowOf(QWidget *box, const QList<QWidget *> &more)
{
    auto *row = new QHBoxLayout;
    row->addWidget(box, 1);
    for (QWidget *widget : more)
        row->addWidget(widget);
    return row;
}

} // namespace

BatchForm::BatchForm(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_target(new QLineEdit(u"http://localhost:3000"_s, this))
    , m_also(new QLineEdit(this))
    , m_as(new QComboBox(this))
    , m_scheme(new SchemeCombo(SchemeCombo::NoScheme::Offered, this))
    , m_secret(new QLineEdit(this))
    , m_edits(new QPlainTextEdit(this))
    , m_editsProblem(new ProblemLabel(this))
    , m_order(new QComboBox(this))
    , m_concurrency(new QSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_pace(new QComboBox(this))
    , m_rate(new QDoubleSpinBox(this))
    , m_spacing(new QDoubleSpinBox(this))
    , m_times(new QSpinBox(this))
    , m_schedule(new QComboBox(this))
    , m_timeScale(new QDoubleSpinBox(this))
    , m_keeps(new QComboBox(this))
{
    auto *what = new QFormLayout;
    auto *how = new QFormLayout;
    buildWhat(what);
    buildHow(how);
    m_what = what;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(what, 3);
    layout->addSpacing(space::kWide);
    layout->addLayout(how, 2);
    for (QComboBox *box : { m_as, m_order, m_pace, m_schedule, m_keeps }) {
        connect(box, &QComboBox::currentIndexChanged, this, &BatchForm::showChoices);
        connect(box, &QComboBox::currentIndexChanged, this, &BatchForm::edited);
    }
    connect(m_edits, &QPlainTextEdit::textChanged, this, &BatchForm::checkEdits);
    connect(m_edits, &QPlainTextEdit::textChanged, this, &BatchForm::edited);
    for (QLineEdit *line : { m_target, m_also, m_secret })
        connect(line, &QLineEdit::textChanged, this, &BatchForm::edited);
    connect(m_scheme, &SchemeCombo::schemeChanged, this, &BatchForm::edited);
    showChoices();
}

void BatchForm::buildWhat(QFormLayout *form)
{
    m_target->setObjectName(u"batchTarget"_s);
    m_target->setAccessibleName(tr("Target URL"));
    m_also->setObjectName(u"batchAlso"_s);
    m_also->setAccessibleName(tr("Target whose answers are compared"));
    m_also->setPlaceholderText(tr("Another deployment, whose answers are compared"));
    m_as->setObjectName(u"batchAs"_s);
    m_as->setAccessibleName(tr("As what the events are sent"));
    addChoice(m_as, tr("As they came, byte for byte"), int(As::Captured));
    addChoice(m_as, tr("As retries: same id, signed now"), int(As::Retry));
    addChoice(m_as, tr("As new messages: new id, signed now"), int(As::NewMessage));
    m_scheme->setObjectName(u"batchScheme"_s);
    m_scheme->setAccessibleName(tr("Scheme to sign by"));
    m_scheme->setSchemes(m_workspace->schemes());
    m_scheme->setItemText(0, tr("Each event's own"));
    m_secret->setObjectName(u"batchSecret"_s);
    m_secret->setAccessibleName(tr("Secret to sign with"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("(that of each event's endpoint)"));
    m_edits->setObjectName(u"batchEdits"_s);
    m_edits->setAccessibleName(tr("Changes to every request"));
    m_edits->setFont(fixedFont());
    m_edits->setTabChangesFocus(true);
    m_edits->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edits->setPlaceholderText(u"json $.payment.id = \"{{uuid}}\"\nheader X-Run: {{time:unix}}"_s);
    m_edits->setToolTip(tr("One change a line: header NAME: VALUE, remove NAME, json PATH = VALUE, "
                           "form NAME = VALUE, body TEXT, method WORD, target PATH.\n\n%1")
                                .arg(editPlaceholders().join(u'\n')));
    m_edits->setFixedHeight(m_edits->fontMetrics().lineSpacing() * kEditLines + kEditFrame);
    m_editsProblem->setObjectName(u"batchEditsProblem"_s);
    form->addRow(tr("&Target URL"), m_target);
    form->addRow(tr("Com&pare with"), m_also);
    form->addRow(tr("Sen&d"), m_as);
    form->addRow(tr("S&cheme"), m_scheme);
    form->addRow(tr("S&ecret"), m_secret);
    form->addRow(tr("Chan&ges"), m_edits);
    form->addRow(QString(), m_editsProblem);
}

void BatchForm::buildHow(QFormLayout *form)
{
    m_order->setObjectName(u"batchOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    addChoice(m_order, tr("Oldest first, one by one"), int(Order::Kept));
    addChoice(m_order, tr("Oldest first, several at once"), int(Order::Free));
    addChoice(m_order, tr("Shuffled"), int(Order::Shuffled));
    m_concurrency->setObjectName(u"batchConcurrency"_s);
    m_concurrency->setAccessibleName(tr("Requests at once"));
    m_concurrency->setRange(1, kBatchConcurrencyMax);
    m_concurrency->setValue(8);
    m_concurrency->setSuffix(tr(" at once"));
    m_seed->setObjectName(u"batchSeed"_s);
    m_seed->setAccessibleName(tr("Seed of the order"));
    m_seed->setRange(1, kSeedMax);
    m_seed->setValue(static_cast<int>(drawnSeed()));
    m_seed->setPrefix(tr("seed "));
    m_seed->setToolTip(tr("The same seed gives the same order again"));
    m_pace->setObjectName(u"batchPace"_s);
    m_pace->setAccessibleName(tr("Speed"));
    addChoice(m_pace, tr("As fast as they are answered"), int(Pace::Fast));
    addChoice(m_pace, tr("At a rate"), int(Pace::Rate));
    addChoice(m_pace, tr("As they were received"), int(Pace::Spacing));
    m_rate->setObjectName(u"batchRate"_s);
    m_rate->setAccessibleName(tr("Events a second"));
    m_rate->setRange(0.01, kBatchRateMax);
    m_rate->setValue(10);
    m_rate->setSuffix(tr(" a second"));
    m_spacing->setObjectName(u"batchSpacing"_s);
    m_spacing->setAccessibleName(tr("Factor of the original spacing"));
    m_spacing->setRange(0, 1'000);
    m_spacing->setDecimals(3);
    m_spacing->setValue(1);
    m_spacing->setPrefix(tr("spacing × ", "times, a factor"));
    m_times->setObjectName(u"batchTimes"_s);
    m_times->setAccessibleName(tr("How often each event is sent"));
    m_times->setRange(1, kTimesMax);
    m_times->setSuffix(tr(" ×", "times"));
    m_schedule->setObjectName(u"batchSchedule"_s);
    m_schedule->setAccessibleName(tr("Schedule of retries"));
    m_schedule->addItem(tr("None: each once"));
    for (const RetrySchedule &schedule : builtInSchedules()) {
        m_schedule->addItem(tr("As %1").arg(schedule.name), schedule.id);
        m_schedule->setItemData(m_schedule->count() - 1, schedule.summary(), Qt::ToolTipRole);
    }
    // A long name must not widen the form.
    m_schedule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_schedule->setMinimumContentsLength(18);
    m_timeScale->setObjectName(u"batchTimeScale"_s);
    m_timeScale->setAccessibleName(tr("How much faster the schedule runs"));
    m_timeScale->setRange(0.001, 1'000'000);
    m_timeScale->setDecimals(3);
    m_timeScale->setValue(1'000);
    m_timeScale->setSuffix(tr(" × faster"));
    m_keeps->setObjectName(u"batchKeeps"_s);
    m_keeps->setAccessibleName(tr("Where the results are kept"));
    m_keeps->addItem(tr("Here and with the events"), true);
    m_keeps->addItem(tr("Here only, until this closes"), false);
    form->addRow(tr("&Order"), rowOf(m_order, { m_concurrency, m_seed }));
    form->addRow(tr("Speed"), rowOf(m_pace, { m_rate, m_spacing }));
    form->addRow(tr("Each eve&nt"), m_times);
    form->addRow(tr("Retries"), rowOf(m_schedule, { m_timeScale }));
    form->addRow(tr("&Keep results"), m_keeps);
    const auto setBuddy = [form](int row, const QString &text, QWidget *buddy) {
        auto *label = qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(text);
        label->setBuddy(buddy);
    };
    setBuddy(0, tr("&Order"), m_order);
    setBuddy(1, tr("&Speed"), m_pace);
    setBuddy(3, tr("Ret&ries"), m_schedule);
}

void BatchForm::setTarget(const QByteArray &url)
{
    if (!url.isEmpty())
        m_target->setText(QString::fromUtf8(url));
}

void BatchForm::focusFirst()
{
    m_target->setFocus(Qt::OtherFocusReason);
    m_target->selectAll();
}

ReplayBatchPlan::As BatchForm::as() const
{
    return static_cast<As>(m_as->currentData().toInt());
}

void BatchForm::showChoices()
{
    const bool isSigned = as() != As::Captured;
    m_what->setRowVisible(m_scheme, isSigned);
    m_what->setRowVisible(m_secret, isSigned);
    const auto order = static_cast<Order>(m_order->currentData().toInt());
    m_concurrency->setVisible(order != Order::Kept);
    m_seed->setVisible(order == Order::Shuffled);
    const auto pace = static_cast<Pace>(m_pace->currentData().toInt());
    m_rate->setVisible(pace == Pace::Rate);
    m_spacing->setVisible(pace == Pace::Spacing);
    m_timeScale->setVisible(m_schedule->currentIndex() > 0);
    m_schedule->setToolTip(m_schedule->currentData(Qt::ToolTipRole).toString());
}

void BatchForm::checkEdits()
{
    EditMistake mistake;
    const bool isRight = RequestEdits::parse(m_edits->toPlainText(), &mistake).has_value();
    m_editsProblem->setProblem(isRight ? QString()
                                       : tr("Line %1, column %2: %3")
                                                 .arg(QString::number(mistake.line),
                                                      QString::number(mistake.column),
                                                      mistake.sentence));
    QList<QTextEdit::ExtraSelection> marks;
    if (!isRight) {
        QTextCursor cursor(m_edits->document()->findBlockByNumber(mistake.line - 1));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, mistake.column - 1);
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, mistake.length);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Qt::red);
        marks.append({ cursor, format });
    }
    m_edits->setExtraSelections(marks);
}

Result<void> BatchForm::readTargets(ReplayBatchPlan &plan) const
{
    for (const QLineEdit *line : { m_target, m_also }) {
        const QByteArray url = line->text().trimmed().toUtf8();
        if (line == m_also && url.isEmpty())
            continue;
        auto target = SendTarget::parse(url);
        if (!target)
            return target.error();
        plan.targets.push_back(*std::move(target));
    }
    return {};
}

Result<void> BatchForm::readSigning(ReplayBatchPlan &plan) const
{
    plan.as = as();
    if (plan.as == As::Captured)
        return {};
    BatchSigning signing = m_workspace->batchSigning();
    signing.schemeId = m_scheme->schemeId();
    if (!m_secret->text().isEmpty()) {
        QByteArray typed = m_secret->text().toUtf8();
        signing.key = KeyMaterial{ .key = SecretBytes{ QByteArrayView(typed) } };
        wipe(typed);
    } else if (signing.endpointKeys.isEmpty()) {
        return Error{ ErrorCode::InvalidInput,
                      tr("Type the secret to sign with: no endpoint has one.") };
    }
    plan.signing = std::move(signing);
    return {};
}

Result<ReplayBatchPlan> BatchForm::plan()
{
    ReplayBatchPlan plan;
    if (auto done = readTargets(plan); !done)
        return done.error();
    if (auto done = readSigning(plan); !done)
        return done.error();
    EditMistake mistake;
    auto edits = RequestEdits::parse(m_edits->toPlainText(), &mistake);
    if (!edits)
        return Error{ ErrorCode::InvalidInput,
                      tr("Put line %1 of the changes right first: %2")
                              .arg(QString::number(mistake.line), mistake.sentence) };
    plan.edits = *std::move(edits);
    plan.order = static_cast<Order>(m_order->currentData().toInt());
    plan.concurrency = plan.order == Order::Kept ? 1 : m_concurrency->value();
    plan.seed = static_cast<quint32>(m_seed->value());
    plan.pace = static_cast<Pace>(m_pace->currentData().toInt());
    plan.perSecond = m_rate->value();
    plan.spacing = m_spacing->value();
    plan.times = m_times->value();
    if (const RetrySchedule *schedule = builtInSchedule(m_schedule->currentData().toString())) {
        plan.schedule = *schedule;
        plan.timeScale = m_timeScale->value();
    }
    plan.keepsWithEvents = m_keeps->currentData().toBool();
    if (auto checked = plan.check(); !checked)
        return checked.error();
    return plan;
}

} // namespace hookloupe
