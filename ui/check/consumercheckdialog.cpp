// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/check/consumercheckdialog.h"

#include "core/event/bytes.h"
#include "core/workspace/workspace.h"
#include "ui/check/checkform.h"
#include "ui/check/findingtext.h"
#include "ui/check/reportprint.h"
#include "ui/detail/overviewtext.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/replay/hostquestion.h"
#include "ui/savedialog.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(900, 780);
constexpr int kOutcomeColumn = 0;
constexpr int kTitleColumn = 1;
constexpr int kEvidenceColumn = 2;
constexpr int kOutcomeRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kLinesMin = 3;
constexpr int kDetailsHeight = 220;
constexpr int kRowsHeight = 280;
constexpr int kOutcomeCharacters = 18;
constexpr int kTitleCharacters = 36;

QTreeWidget *newTable(const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels({ ConsumerCheckDialog::tr("Result"), ConsumerCheckDialog::tr("Check"),
                             ConsumerCheckDialog::tr("What came back") });
    table->header()->setStretchLastSection(true);
    const int character = table->fontMetrics().averageCharWidth();
    table->header()->resizeSection(kOutcomeColumn, character * kOutcomeCharacters);
    table->header()->resizeSection(kTitleColumn, character * kTitleCharacters);
    return table;
}

void colour(QTreeWidgetItem *row, const QPalette &palette)
{
    const QVariant known = row->data(kOutcomeColumn, kOutcomeRole);
    if (!known.isValid()) {
        row->setIcon(kOutcomeColumn, {});
        return;
    }
    const OutcomeLook look = outcomeLook(static_cast<ConsumerOutcome>(known.toInt()), palette);
    row->setIcon(kOutcomeColumn, glyphIcon(look.glyph, look.colour));
    row->setForeground(kOutcomeColumn, look.colour);
}

void showOutcome(QTreeWidgetItem *row, ConsumerOutcome outcome, const QPalette &palette)
{
    row->setText(kOutcomeColumn, consumerOutcomeText(outcome));
    row->setData(kOutcomeColumn, kOutcomeRole, static_cast<int>(outcome));
    colour(row, palette);
}

} // namespace

ConsumerCheckDialog::ConsumerCheckDialog(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_run(new QPushButton(this))
    , m_form(new CheckForm(workspace, m_run, this))
    , m_problem(new ProblemLabel(this))
    , m_summary(new WrappedLabel(this))
    , m_rows(newTable(u"checkRows"_s, tr("Checks"), this))
    , m_practices(newTable(u"checkPractices"_s, tr("Five best practices"), this))
    , m_details(new QPlainTextEdit(this))
    , m_all(new QPushButton(tr("&All checks"), this))
    , m_none(new QPushButton(tr("&No checks"), this))
    , m_again(new QPushButton(tr("Only what &failed again"), this))
    , m_save(new QPushButton(tr("Save &report…"), this))
    , m_print(new QPushButton(tr("&Print…"), this))
{
    setObjectName(u"consumerCheckDialog"_s);
    setWindowTitle(tr("Check a consumer"));
    resize(firstSize(*this, kFirstSize));
    build();
    fillRows();
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_check.isRunning())
            m_check.cancel();
        else
            check();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { choose(Qt::Checked); });
    connect(m_none, &QPushButton::clicked, this, [this] { choose(Qt::Unchecked); });
    connect(m_again, &QPushButton::clicked, this, &ConsumerCheckDialog::checkFailed);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &ConsumerCheckDialog::showDetails);
    connect(m_practices, &QTreeWidget::currentItemChanged, this,
            &ConsumerCheckDialog::showPractice);
    connect(m_save, &QPushButton::clicked, this, &ConsumerCheckDialog::askWhereToSave);
    connect(m_print, &QPushButton::clicked, this, &ConsumerCheckDialog::print);
    connect(&m_check, &ConsumerCheck::began, this,
            [this](int index, int total, const QString &title) {
                m_summary->setText(tr("%1 of %2: %3…", "number, of all, name of a check")
                                           .arg(index + 1)
                                           .arg(total)
                                           .arg(title));
            });
    connect(&m_check, &ConsumerCheck::found, this, &ConsumerCheckDialog::addFinding);
    connect(&m_check, &ConsumerCheck::finished, this, &ConsumerCheckDialog::showEnd);
    showRunning(false);
    m_summary->setText(tr("Sends right and wrong events and says how the consumer takes them. It "
                          "takes the right ones for real: check a test system."));
}

void ConsumerCheckDialog::build()
{
    m_run->setObjectName(u"runCheck"_s);
    m_run->setDefault(true);
    m_summary->setObjectName(u"checkSummary"_s);
    m_details->setObjectName(u"checkDetails"_s);
    m_details->setAccessibleName(tr("Details of the check"));
    m_details->setReadOnly(true);
    m_details->setFont(fixedFont());
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(tr("Select a check to see what was sent, what came back and why "
                                     "it matters."));
    // On a small screen at 200 % the buttons would be below its end otherwise.
    for (QWidget *list : std::initializer_list<QWidget *>{ m_rows, m_practices, m_details })
        list->setMinimumHeight(kLinesMin * fontMetrics().lineSpacing());
    m_rows->setAccessibleDescription(tr("Space chooses a check, or leaves it out."));
    m_practices->setHeaderLabels({ tr("Result"), tr("Practice and what was measured of it") });
    m_practices->setColumnCount(kEvidenceColumn);
    m_practices->setItemsExpandable(false);
    m_all->setObjectName(u"allChecks"_s);
    m_none->setObjectName(u"noChecks"_s);
    m_again->setObjectName(u"checkFailedAgain"_s);
    m_save->setObjectName(u"saveCheckReport"_s);
    m_print->setObjectName(u"printCheckReport"_s);
    for (QPushButton *button : { m_all, m_none, m_again, m_save, m_print })
        button->setAutoDefault(false);

    auto *checks = new QWidget(this);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_all);
    choice->addWidget(m_none);
    choice->addStretch(1);
    choice->addWidget(m_again);
    auto *checksLayout = new QVBoxLayout(checks);
    checksLayout->setContentsMargins(0, 0, 0, 0);
    checksLayout->addWidget(m_rows, 1);
    checksLayout->addLayout(choice);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"checkTabs"_s);
    tabs->addTab(checks, tr("Chec&ks"));
    tabs->addTab(m_practices, tr("Five &best practices"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(tabs);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ kRowsHeight, kDetailsHeight });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
}

void ConsumerCheckDialog::fillRows()
{
    for (const ConsumerCheckName &name : consumerCheckNames()) {
        auto *row = new QTreeWidgetItem(m_rows, { QString(), name.title, QString() });
        row->setData(kOutcomeColumn, kIdRole, name.id);
        row->setCheckState(kTitleColumn, Qt::Checked);
        row->setToolTip(kTitleColumn, name.sent);
    }
    // The control: without it nothing else proves anything.
    QTreeWidgetItem *control = m_rows->topLevelItem(0);
    control->setFlags(control->flags() & ~Qt::ItemIsUserCheckable);
}

void ConsumerCheckDialog::choose(Qt::CheckState state)
{
    for (int i = 1; i < m_rows->topLevelItemCount(); ++i)
        m_rows->topLevelItem(i)->setCheckState(kTitleColumn, state);
}

QStringList ConsumerCheckDialog::chosen() const
{
    QStringList ids;
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_rows->topLevelItem(i);
        if (row->checkState(kTitleColumn) == Qt::Checked)
            ids += row->data(kOutcomeColumn, kIdRole).toString();
    }
    return ids;
}

QStringList ConsumerCheckDialog::failed() const
{
    QStringList ids;
    for (const ConsumerFinding &finding : m_findings) {
        if (finding.outcome == ConsumerOutcome::Fail)
            ids += finding.id;
    }
    return ids;
}

QTreeWidgetItem *ConsumerCheckDialog::rowOf(const QString &id) const
{
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        if (m_rows->topLevelItem(i)->data(kOutcomeColumn, kIdRole).toString() == id)
            return m_rows->topLevelItem(i);
    }
    return nullptr;
}

void ConsumerCheckDialog::offerEvent(qint64 id)
{
    m_workspace->read(
            Workspace::Lane::Detail, this, [id](EventReader &reader) { return reader.event(id); },
            [this, id](const Result<EventPtr> &event) {
                if (event && (*event)->kind == EventKind::Request)
                    m_form->setCaptured(
                            (*event)->request.wire,
                            u"%1 %2"_s.arg(eventName(id), displayText((*event)->eventType))
                                    .trimmed());
            });
}

void ConsumerCheckDialog::proposeEndpoint(const QString &name)
{
    m_form->proposeEndpoint(name);
}

void ConsumerCheckDialog::check()
{
    ask(chosen(), false);
}

void ConsumerCheckDialog::checkFailed()
{
    if (const QStringList ids = failed(); !ids.isEmpty())
        ask(ids, true);
}

void ConsumerCheckDialog::ask(const QStringList &only, bool keepsOthers)
{
    auto asked = m_form->question();
    m_problem->setProblem(asked ? QString() : asked.error().sentence);
    if (!asked)
        return;
    asked->only = only;
    askForHost(
            m_workspace, asked->target, this,
            [this, question = *asked, keepsOthers] { start(question, keepsOthers); },
            HostUse::Check);
}

void ConsumerCheckDialog::start(const ConsumerQuestion &question, bool keepsOthers)
{
    if (m_check.isRunning())
        return;
    ConsumerQuestion allowed = question;
    allowed.isHostAllowed = m_workspace->isHostAllowed(question.target);
    const auto started = m_check.start(allowed);
    m_problem->setProblem(started ? QString() : started.error().sentence);
    if (!started)
        return;
    m_keepsOthers = keepsOthers && m_report;
    if (!m_keepsOthers) {
        m_report.reset();
        m_findings.clear();
    }
    m_practices->clear();
    m_details->clear();
    m_rows->setCurrentItem(nullptr);
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_rows->topLevelItem(i);
        const bool isAwaited =
                i == 0 || question.only.contains(row->data(kOutcomeColumn, kIdRole).toString());
        if (m_keepsOthers && !isAwaited)
            continue;
        row->setText(kOutcomeColumn, isAwaited ? QString() : tr("left out"));
        row->setData(kOutcomeColumn, kOutcomeRole, {});
        row->setText(kEvidenceColumn, {});
        row->setData(kOutcomeColumn, Qt::ForegroundRole, {});
        colour(row, palette());
    }
    showRunning(true);
}

void ConsumerCheckDialog::addFinding(const ConsumerFinding &finding)
{
    const auto same =
            std::find_if(m_findings.begin(), m_findings.end(),
                         [&](const ConsumerFinding &one) { return one.id == finding.id; });
    if (same != m_findings.end())
        *same = finding;
    else
        m_findings.append(finding);
    QTreeWidgetItem *row = rowOf(finding.id);
    if (!row)
        return;
    showOutcome(row, finding.outcome, palette());
    row->setText(kEvidenceColumn, finding.evidence);
    if (!m_rows->currentItem())
        m_rows->scrollToItem(row);
}

void ConsumerCheckDialog::showEnd(ConsumerReport report)
{
    report.findings = m_findings;
    report.practices = practicesOf(m_findings);
    m_report = std::move(report);
    showPractices();
    m_summary->setText(m_report->ended.isEmpty() ? summaryOf(*m_report)
                                                 : m_report->ended + u' ' + summaryOf(*m_report));
    // What failed first is what to look at.
    const QStringList ids = failed();
    if (!m_rows->currentItem() && !ids.isEmpty())
        m_rows->setCurrentItem(rowOf(ids.first()));
    showRunning(false);
}

void ConsumerCheckDialog::showPractices()
{
    m_practices->clear();
    for (const ConsumerPractice &practice : m_report->practices) {
        auto *row = new QTreeWidgetItem(m_practices, { QString(), practice.title });
        showOutcome(row, practice.outcome, palette());
        for (const QString &line : practice.evidence) {
            auto *evidence = new QTreeWidgetItem(row, { line });
            evidence->setFirstColumnSpanned(true);
        }
        row->setExpanded(true);
    }
    m_practices->header()->resizeSection(kOutcomeColumn, m_rows->columnWidth(kOutcomeColumn));
}

void ConsumerCheckDialog::showDetails()
{
    const QTreeWidgetItem *row = m_rows->currentItem();
    if (!row)
        return;
    const QString id = row->data(kOutcomeColumn, kIdRole).toString();
    const auto finding = std::find_if(m_findings.begin(), m_findings.end(),
                                      [&id](const ConsumerFinding &one) { return one.id == id; });
    m_details->setPlainText(
            finding != m_findings.end()
                    ? findingDetails(*finding)
                    : u"%1\n\n%2"_s.arg(row->text(kTitleColumn), row->toolTip(kTitleColumn)));
}

void ConsumerCheckDialog::showPractice()
{
    const QTreeWidgetItem *row = m_practices->currentItem();
    if (!row)
        return;
    if (row->parent())
        row = row->parent();
    // Lines that are cut in the table are whole here.
    QString text = u"%1: %2\n"_s.arg(row->text(kTitleColumn), row->text(kOutcomeColumn));
    for (int i = 0; i < row->childCount(); ++i)
        text += u'\n' + row->child(i)->text(0) + u'\n';
    m_details->setPlainText(text);
}

void ConsumerCheckDialog::showRunning(bool isRunning)
{
    m_run->setText(isRunning ? tr("&Stop") : tr("C&heck"));
    m_run->setAccessibleName(isRunning ? tr("Stop checking") : tr("Run the checks"));
    m_form->setRunning(isRunning);
    const bool hasReport = !isRunning && m_report.has_value();
    m_save->setEnabled(hasReport);
    m_print->setEnabled(hasReport);
    m_again->setEnabled(hasReport && !failed().isEmpty());
    m_all->setEnabled(!isRunning);
    m_none->setEnabled(!isRunning);
}

void ConsumerCheckDialog::colourRows()
{
    for (QTreeWidget *table : { m_rows, m_practices }) {
        for (int i = 0; i < table->topLevelItemCount(); ++i)
            colour(table->topLevelItem(i), palette());
    }
}

Result<void> ConsumerCheckDialog::saveReport(const QString &path) const
{
    if (!m_report)
        return Error{ ErrorCode::NotFound, tr("There is no report yet.") };
    const QByteArray bytes = path.endsWith(u".json"_s, Qt::CaseInsensitive)
            ? consumerReportJson(*m_report)
            : path.endsWith(u".xml"_s, Qt::CaseInsensitive) ? consumerReportJunit(*m_report)
                                                            : consumerReportHtml(*m_report);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ ErrorCode::PermissionDenied,
                  tr("%1 cannot be written: %2.").arg(path, file.errorString()), path };
}

void ConsumerCheckDialog::askWhereToSave()
{
    auto *dialog = newSaveDialog(
            tr("Save report"), u"consumer-check.html"_s,
            { tr("Report to print (*.html)"), u"JSON (*.json)"_s, u"JUnit XML (*.xml)"_s }, this);
    dialog->setObjectName(u"saveReport"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto written = saveReport(path);
        m_problem->setProblem(written ? QString() : written.error().sentence);
        if (written)
            Q_EMIT saved(path);
    });
    dialog->open();
}

void ConsumerCheckDialog::print()
{
    if (m_report)
        askAndPrint(m_workspace, *m_report, this);
}

void ConsumerCheckDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_practices)
        colourRows();
}

void ConsumerCheckDialog::closeEvent(QCloseEvent *event)
{
    // The end of the checks is not waited for in this thread: the dialog goes when they have ended.
    if (m_check.isRunning() && testAttribute(Qt::WA_DeleteOnClose)) {
        m_check.cancel();
        setAttribute(Qt::WA_DeleteOnClose, false);
        connect(&m_check, &ConsumerCheck::finished, this, &QObject::deleteLater);
    }
    QDialog::closeEvent(event);
}

} // namespace hookloupe
