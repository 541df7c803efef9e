// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/casedialog.h"

#include "core/event/bytes.h"
#include "core/exchange/case/caseimport.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/previewtable.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1040, 720);
constexpr int kTableHeight = 260;
constexpr int kDetailsHeight = 260;
constexpr int kSteps = 1'000;
constexpr int kTickMs = 100;
constexpr qsizetype kTitleCharactersMax = 200;
/// Its tasks run in order, so that the reader is used by one thread at a time.
constexpr auto kLane = Workspace::Lane::Search;

} // namespace

CaseDialog::CaseDialog(Workspace *workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_name(displayText(QFileInfo(path).fileName().toUtf8(), 100))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_done(std::make_shared<std::atomic<int>>(0))
    , m_model(new CaseModel(this))
    , m_heading(new WrappedLabel(this))
    , m_summary(new WrappedLabel(this))
    , m_problem(new ProblemLabel(this))
    , m_state(new WrappedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_run(new ImportRun(workspace, m_bar, this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
{
    build();
    connect(m_run, &ImportRun::progressed, this, &CaseDialog::showState);
    connect(m_run, &ImportRun::finished, this, [this] {
        if (storedIds().empty() && !counts().isCancelled && !counts().failure.isEmpty()) {
            m_problem->setProblem(
                    tr("Nothing of %1 was imported. %2").arg(m_name, counts().failure));
            showState();
            return;
        }
        done(storedIds().empty() ? Rejected : Accepted);
    });
    startReading();
}

CaseDialog::~CaseDialog()
{
    *m_cancelled = true;
}

bool CaseDialog::isCase(const QString &path)
{
    return path.endsWith(u".hookcase"_s, Qt::CaseInsensitive);
}

void CaseDialog::build()
{
    setObjectName(u"caseDialog"_s);
    setWindowTitle(tr("Case %1").arg(m_name));
    resize(firstSize(*this, kFirstSize));
    m_heading->setObjectName(u"caseHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_summary->setObjectName(u"caseSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setObjectName(u"caseProblem"_s);
    m_state->setObjectName(u"caseState"_s);
    m_bar->setObjectName(u"caseBar"_s);
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kSteps);
    preparePreviewTable(m_table, m_model, u"caseTable"_s, tr("Events of the case"));
    setColumnDigits(m_table, { 4, 24, 28, 18, 16, 16, 20 });
    m_details->setObjectName(u"caseDetails"_s);
    m_details->setAccessibleName(tr("What the case tells of the event, and its bytes"));
    m_details->setReadOnly(true);
    m_details->setFont(fixedFont());
    m_details->setTabChangesFocus(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ kTableHeight, kDetailsHeight });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addWidget(m_state);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [buttons](const QString &text, const QString &objectName,
                               QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        return button;
    };
    m_import = add(tr("&Import"), u"caseImport"_s, QDialogButtonBox::ActionRole);
    m_import->setDefault(true);
    m_replay = add(tr("Import and &replay…"), u"caseReplay"_s, QDialogButtonBox::ActionRole);
    QPushButton *close = add(tr("Close"), u"caseClose"_s, QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(m_import, &QPushButton::clicked, this, [this] { importAll(false); });
    connect(m_replay, &QPushButton::clicked, this, [this] { importAll(true); });
    connect(close, &QPushButton::clicked, this, &CaseDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CaseDialog::showRow);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_bar->setValue(*m_done); });
    showState();
}

void CaseDialog::startReading()
{
    m_tick.start();
    m_workspace->read(
            kLane, this,
            [path = m_path, schemes = m_workspace->schemes(), cancelled = m_cancelled,
             done = m_done](EventReader &) {
                Opened opened;
                auto reader = CaseReader::open(path, [&](qint64 part, qint64 total) {
                    *done = static_cast<int>(part * kSteps / qMax<qint64>(1, total));
                    return !*cancelled;
                });
                if (!reader) {
                    opened.problem = reader.error().sentence;
                    return opened;
                }
                opened.reader = std::move(*reader);
                const CaseManifest &manifest = opened.reader->manifest();
                for (std::size_t i = 0; i < manifest.events.size() && !*cancelled; ++i) {
                    const auto event = opened.reader->event(i);
                    if (!event) {
                        opened.problem = event.error().sentence;
                        break;
                    }
                    opened.rows.push_back(caseRowOf(*event, manifest, *schemes));
                }
                return opened;
            },
            [this](Opened opened) { takeOpened(std::move(opened)); }, m_cancelled);
}

void CaseDialog::takeOpened(Opened opened)
{
    m_isReading = false;
    m_tick.stop();
    if (*m_cancelled)
        return;
    m_reader = std::move(opened.reader);
    m_problem->setProblem(opened.problem.isEmpty()
                                  ? QString()
                                  : tr("%1 cannot be opened. %2").arg(m_name, opened.problem));
    m_requests = std::count_if(opened.rows.begin(), opened.rows.end(),
                               [](const CaseRow &row) { return row.isRequest; });
    m_heading->setText(
            m_reader ? displayText(m_reader->manifest().title.toUtf8(), kTitleCharactersMax)
                     : QString());
    m_summary->setText(m_reader ? caseSummary(m_reader->manifest()) : QString());
    m_model->setRows(std::move(opened.rows));
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    }
    showState();
}

void CaseDialog::showRow()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_reader)
        return m_details->clear();
    m_workspace->read(
            kLane, this,
            [reader = m_reader, row](EventReader &) {
                const auto event = reader->event(static_cast<std::size_t>(row));
                return event ? caseEventText(*event) : event.error().sentence;
            },
            [this, row](const QString &text) {
                if (m_table->currentIndex().row() == row)
                    m_details->setPlainText(text);
            },
            m_cancelled);
}

void CaseDialog::showState()
{
    const bool isStoring = m_run->isRunning();
    m_bar->setVisible(m_isReading || isStoring);
    const bool canImport = !m_isReading && !isStoring && m_requests > 0;
    m_import->setEnabled(canImport);
    m_replay->setEnabled(canImport);
    m_heading->setVisible(!m_heading->text().isEmpty());
    m_summary->setVisible(!m_summary->text().isEmpty());
    const QLocale locale;
    if (m_isReading)
        m_state->setText(tr("Checking %1…").arg(m_name));
    else if (isStoring)
        m_state->setText(tr("%1 of %2 imported…")
                                 .arg(locale.toString(m_run->counts().stored),
                                      locale.toString(m_run->counts().total)));
    else if (m_reader)
        m_state->setText(
                m_model->rowCount() == 1
                        ? tr("It holds 1 event. Nothing of it is stored before you import it.")
                        : tr("It holds %1 events. Nothing of it is stored before you import it.")
                                  .arg(locale.toString(m_model->rowCount())));
    else
        m_state->setText({});
    m_state->setVisible(!m_state->text().isEmpty());
}

void CaseDialog::importAll(bool replays)
{
    if (m_run->isRunning() || m_isReading || !m_reader)
        return;
    m_replays = replays;
    ImportOptions options;
    options.schemes = m_workspace->schemes();
    // Opened once more, since a reader belongs to one thread: what was shown must be what is
    // stored.
    auto feed = std::make_unique<ImportFeed>(
            [path = m_path, shown = m_reader->manifest().files](
                    const ImportOptions &reading,
                    const CaseReader::Progress &goesOn) -> Result<ImportResult> {
                const auto reader = CaseReader::open(path, goesOn);
                if (!reader)
                    return reader.error();
                const auto &files = (*reader)->manifest().files;
                const auto isSame = [](const CaseManifest::File &one,
                                       const CaseManifest::File &other) {
                    return one.path == other.path && one.sha256 == other.sha256;
                };
                if (!std::equal(files.begin(), files.end(), shown.begin(), shown.end(), isSame))
                    return Error{ ErrorCode::InvalidInput,
                                  CaseDialog::tr(
                                          "The case was changed since it was opened. Open it "
                                          "again.") };
                return readCaseEvents(**reader, reading, goesOn);
            },
            options);
    m_run->start(std::move(feed), m_requests, m_name);
    showState();
}

void CaseDialog::reject()
{
    if (m_run->isRunning()) {
        m_run->cancel();
        return;
    }
    *m_cancelled = true;
    QDialog::reject();
}

} // namespace hookloupe
