// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/check/consumercheckdialog.h"

#include "core/workspace/workspace.h"
#include "ui/check/findingtext.h"
#include "ui/problemlabel.h"
#include "ui/replay/connectionline.h"
#include "ui/replay/hostquestion.h"
#include "ui/schemecombo.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(860, 720);
constexpr int kOutcomeColumn = 0;
constexpr int kTitleColumn = 1;
constexpr int kEvidenceColumn = 2;
constexpr int kOutcomeRole = Qt::UserRole;
constexpr int kDetailsHeight = 220;
constexpr int kRowsHeight = 280;
constexpr int kMsPerSecond = 1'000;

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
    return table;
}

QTreeWidgetItem *newRow(ConsumerOutcome outcome, const QString &title, const QString &evidence)
{
    auto *row = new QTreeWidgetItem({ consumerOutcomeText(outcome), title, evidence });
    row->setData(kOutcomeColumn, kOutcomeRole, static_cast<int>(outcome));
    return row;
}

void colour(QTreeWidgetItem *row, const QPalette &palette)
{
    const auto outcome =
            static_cast<ConsumerOutcome>(row->data(kOutcomeColumn, kOutcomeRole).toInt());
    const OutcomeLook look = outcomeLook(outcome, palette);
    row->setIcon(kOutcomeColumn, glyphIcon(look.glyph, look.colour));
    row->setForeground(kOutcomeColumn, look.colour);
}

} // namespace

ConsumerCheckDialog::ConsumerCheckDialog(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_url(new QLineEdit(this))
    , m_endpoint(new QComboBox(this))
    , m_scheme(new SchemeCombo(SchemeCombo::NoScheme::NotOffered, this))
    , m_secret(new QLineEdit(this))
    , m_budget(new QSpinBox(this))
    , m_problem(new ProblemLabel(this))
    , m_run(new QPushButton(this))
    , m_summary(new WrappedLabel(this))
    , m_rows(newTable(u"checkRows"_s, tr("Checks"), this))
    , m_practices(newTable(u"checkPractices"_s, tr("Five best practices"), this))
    , m_details(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("Save &report…"), this))
{
    setObjectName(u"consumerCheckDialog"_s);
    setWindowTitle(tr("Check a consumer"));
    resize(kFirstSize);
    buildForm();
    buildResults();
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_check.isRunning())
            m_check.cancel();
        else
            check();
    });
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, &ConsumerCheckDialog::showEndpoint);
    connect(m_scheme, &SchemeCombo::schemeChanged, this, &ConsumerCheckDialog::showScheme);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &ConsumerCheckDialog::showDetails);
    connect(m_practices, &QTreeWidget::currentItemChanged, this,
            &ConsumerCheckDialog::showPractice);
    connect(m_save, &QPushButton::clicked, this, &ConsumerCheckDialog::askWhereToSave);
    connect(&m_check, &ConsumerCheck::began, this,
            [this](int index, int total, const QString &title) {
                m_summary->setText(tr("%1 of %2: %3…", "number, of all, name of a check")
                                           .arg(index + 1)
                                           .arg(total)
                                           .arg(title));
            });
    connect(&m_check, &ConsumerCheck::found, this, &ConsumerCheckDialog::addFinding);
    connect(&m_check, &ConsumerCheck::finished, this, &ConsumerCheckDialog::showEnd);
    showEndpoint();
    showRunning(false);
    m_summary->setText(tr("Sends right and wrong events and says how the consumer takes them. It "
                          "takes the right ones for real: check a test system."));
}

void ConsumerCheckDialog::buildForm()
{
    m_url->setObjectName(u"checkUrl"_s);
    m_url->setAccessibleName(tr("URL of the consumer"));
    m_url->setPlaceholderText(u"http://localhost:3000/webhooks"_s);
    m_endpoint->setObjectName(u"checkEndpoint"_s);
    m_endpoint->setAccessibleName(tr("Endpoint whose scheme and secret are used"));
    m_endpoint->addItem(tr("(scheme and secret below)"));
    for (const Endpoint &endpoint : m_workspace->endpoints().list()) {
        if (!endpoint.scheme.isEmpty() && m_workspace->keyFor(endpoint.name))
            m_endpoint->addItem(endpoint.name, endpoint.name);
    }
    m_scheme->setObjectName(u"checkScheme"_s);
    m_scheme->setAccessibleName(tr("Scheme"));
    m_scheme->setSchemes(m_workspace->schemes());
    m_secret->setObjectName(u"checkSecret"_s);
    m_secret->setAccessibleName(tr("Secret to sign with"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_budget->setObjectName(u"checkBudget"_s);
    m_budget->setAccessibleName(tr("How long the provider waits, in seconds"));
    m_budget->setRange(1, 600);
    m_budget->setSuffix(tr(" s", "seconds"));
    m_run->setObjectName(u"runCheck"_s);
    m_run->setDefault(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&URL"), m_url);
    form->addRow(QString(), new ConnectionLine(tr("C&onnection…"), m_workspace, m_url, this));
    form->addRow(tr("As &endpoint"), m_endpoint);
    form->addRow(tr("S&cheme"), m_scheme);
    form->addRow(tr("Secre&t"), m_secret);
    auto *time = new QHBoxLayout;
    time->addWidget(m_budget);
    time->addStretch(1);
    time->addWidget(m_run);
    form->addRow(tr("The provider &waits"), time);
    qobject_cast<QLabel *>(form->labelForField(time))->setBuddy(m_budget);
    form->addRow(QString(), m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
}

void ConsumerCheckDialog::buildResults()
{
    m_summary->setObjectName(u"checkSummary"_s);
    m_details->setObjectName(u"checkDetails"_s);
    m_details->setAccessibleName(tr("Details of the check"));
    m_details->setReadOnly(true);
    m_details->setFont(fixedFont());
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(tr("Select a check to see what was sent, what came back and why "
                                     "it matters."));
    m_practices->setHeaderLabels({ tr("Result"), tr("Practice and what was measured of it") });
    m_practices->setColumnCount(kEvidenceColumn);
    m_practices->setItemsExpandable(false);
    m_save->setObjectName(u"saveCheckReport"_s);
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);

    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"checkTabs"_s);
    tabs->addTab(m_rows, tr("Chec&ks"));
    tabs->addTab(m_practices, tr("Five &best practices"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(tabs);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ kRowsHeight, kDetailsHeight });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout()->addWidget(splitter);
    layout()->addWidget(buttons);
}

Result<ConsumerQuestion> ConsumerCheckDialog::question() const
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
    const QString endpoint = m_endpoint->currentData().toString();
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
    question.event = sampleEvent(question.scheme, question.target, question.target.url);
    return question;
}

void ConsumerCheckDialog::check()
{
    const auto asked = question();
    m_problem->setProblem(asked ? QString() : asked.error().sentence);
    if (!asked)
        return;
    askForHost(
            m_workspace, asked->target, this, [this, question = *asked] { start(question); },
            HostUse::Check);
}

void ConsumerCheckDialog::start(const ConsumerQuestion &question)
{
    if (m_check.isRunning())
        return;
    ConsumerQuestion allowed = question;
    allowed.isHostAllowed = m_workspace->isHostAllowed(question.target);
    const auto started = m_check.start(allowed);
    m_problem->setProblem(started ? QString() : started.error().sentence);
    if (!started)
        return;
    m_report.reset();
    m_rows->clear();
    m_practices->clear();
    m_findings.clear();
    m_details->clear();
    showRunning(true);
}

void ConsumerCheckDialog::addFinding(const ConsumerFinding &finding)
{
    m_findings.append(finding);
    QTreeWidgetItem *row = newRow(finding.outcome, finding.title, finding.evidence);
    colour(row, palette());
    m_rows->addTopLevelItem(row);
    m_rows->resizeColumnToContents(kOutcomeColumn);
    m_rows->resizeColumnToContents(kTitleColumn);
    if (!m_rows->currentItem() || m_rows->currentItem() == m_rows->topLevelItem(0))
        m_rows->scrollToItem(row);
}

void ConsumerCheckDialog::showEnd(const ConsumerReport &report)
{
    m_report = report;
    for (const ConsumerPractice &practice : report.practices) {
        QTreeWidgetItem *row = newRow(practice.outcome, practice.title, {});
        colour(row, palette());
        m_practices->addTopLevelItem(row);
        for (const QString &line : practice.evidence) {
            auto *evidence = new QTreeWidgetItem(row, { line });
            evidence->setFirstColumnSpanned(true);
        }
        row->setExpanded(true);
    }
    m_practices->header()->resizeSection(kOutcomeColumn, m_rows->columnWidth(kOutcomeColumn));
    m_summary->setText(report.ended.isEmpty() ? summaryOf(report)
                                              : report.ended + u' ' + summaryOf(report));
    // What failed first is what to look at.
    const auto failed =
            std::find_if(m_findings.begin(), m_findings.end(), [](const ConsumerFinding &finding) {
                return finding.outcome == ConsumerOutcome::Fail;
            });
    if (!m_rows->currentItem() && failed != m_findings.end())
        m_rows->setCurrentItem(m_rows->topLevelItem(static_cast<int>(failed - m_findings.begin())));
    showRunning(false);
}

void ConsumerCheckDialog::showEndpoint()
{
    const QString name = m_endpoint->currentData().toString();
    const QList<Endpoint> &endpoints = m_workspace->endpoints().list();
    const auto endpoint = std::find_if(endpoints.begin(), endpoints.end(),
                                       [&name](const Endpoint &one) { return one.name == name; });
    const bool isTyped = name.isEmpty() || endpoint == endpoints.end();
    if (!isTyped)
        m_scheme->setSchemeId(endpoint->scheme);
    m_scheme->setEnabled(isTyped);
    m_secret->setEnabled(isTyped);
    showScheme();
}

void ConsumerCheckDialog::showScheme()
{
    const Scheme *scheme = m_scheme->scheme();
    if (!scheme)
        return;
    m_secret->setPlaceholderText(!m_secret->isEnabled() ? tr("(the endpoint's secret)")
                                         : scheme->keyKind == KeyKind::PublicKey
                                         ? tr("The private key: only it can sign")
                                         : scheme->keyHint);
    m_budget->setValue(qMax(1, answerBudget(*scheme).ms / kMsPerSecond));
}

void ConsumerCheckDialog::showDetails()
{
    const int index = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    if (index >= 0 && index < m_findings.size())
        m_details->setPlainText(findingDetails(m_findings.at(index)));
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
    const bool isTyped = m_endpoint->currentData().toString().isEmpty();
    for (QWidget *field : { static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_endpoint),
                            static_cast<QWidget *>(m_budget) })
        field->setEnabled(!isRunning);
    m_scheme->setEnabled(!isRunning && isTyped);
    m_secret->setEnabled(!isRunning && isTyped);
    m_save->setEnabled(!isRunning && m_report.has_value());
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
    const QString path = QFileDialog::getSaveFileName(
            this, tr("Save report"), u"consumer-check.html"_s,
            tr("Report to print (*.html);;JSON (*.json);;JUnit XML (*.xml)"));
    if (path.isEmpty())
        return;
    const auto written = saveReport(path);
    m_problem->setProblem(written ? QString() : written.error().sentence);
    if (written)
        Q_EMIT saved(path);
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
