// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/importdialog.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/formats.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/importmodel.h"
#include "ui/exchange/importproblemsmodel.h"
#include "ui/exchange/importreader.h"
#include "ui/exchange/previewtable.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/rows/rowtexts.h"
#include "ui/showntext.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(980, 700);
constexpr int kTableHeight = 280;
constexpr int kDetailsHeight = 200;
constexpr int kSteps = 1'000;
/// More names than that are counted.
constexpr qsizetype kNamesShown = 6;

QString titleOf(const QString &formatId)
{
    const auto formats = importFormats();
    const auto found =
            std::find_if(formats.begin(), formats.end(),
                         [&](const ImportFormat &format) { return format.id == formatId; });
    return found == formats.end() ? formatId : CoreText::tr(found->title.data());
}

} // namespace

ImportDialog::ImportDialog(Workspace *workspace, std::unique_ptr<ImportReader> reader,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_reader(std::move(reader))
    , m_model(new ImportModel(this))
    , m_problems(new ImportProblemsModel(this))
    , m_format(new QComboBox(this))
    , m_state(new WrappedLabel(this))
    , m_problem(new ProblemLabel(this))
    , m_notes(new WrappedLabel(this))
    , m_readNamed(new QCheckBox(tr("Read the &files that it names"), this))
    , m_named(new WrappedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_run(new ImportRun(workspace, m_bar, this))
    , m_tabs(new QTabWidget(this))
    , m_table(new QTableView(this))
    , m_problemTable(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
{
    build();
    connect(m_run, &ImportRun::progressed, this, &ImportDialog::showState);
    connect(m_run, &ImportRun::finished, this,
            [this] { done(storedIds().empty() ? Rejected : Accepted); });
    connect(m_reader.get(), &ImportReader::progressed, this, [this](qint64 done, qint64 total) {
        // Taken apart, it does not say how far it is.
        m_bar->setRange(0, done < total ? kSteps : 0);
        m_bar->setValue(total > 0 ? static_cast<int>(done * kSteps / total) : 0);
    });
    connect(m_reader.get(), &ImportReader::finished, this, &ImportDialog::takeReading);
    if (m_reader->isReading())
        showState();
    else
        takeReading();
}

ImportDialog::~ImportDialog() = default;

QString ImportDialog::sourceName() const
{
    return m_reader->source().name;
}

void ImportDialog::build()
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    resize(firstSize(*this, kFirstSize));
    m_format->setObjectName(u"importFormat"_s);
    m_format->setAccessibleName(tr("What it is read as"));
    m_format->addItem(tr("Find out"), QString());
    for (const ImportFormat &format : importFormats())
        m_format->addItem(CoreText::tr(format.title.data()), QString(format.id));
    m_state->setObjectName(u"importState"_s);
    m_problem->setObjectName(u"importProblem"_s);
    m_notes->setObjectName(u"importNotes"_s);
    m_readNamed->setObjectName(u"importReadNamed"_s);
    m_named->setObjectName(u"importNamedFiles"_s);
    m_bar->setObjectName(u"importBar"_s);
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    auto *form = new QFormLayout;
    form->addRow(tr("&Read as"), m_format);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(m_problem);
    layout->addWidget(m_notes);
    layout->addWidget(m_readNamed);
    layout->addWidget(m_named);
    layout->addWidget(m_bar);
    layout->addWidget(buildTables(), 1);
    buildButtons();
    m_notes->hide();
    m_readNamed->hide();
    m_named->hide();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::readAgain);
    connect(m_readNamed, &QCheckBox::clicked, this, &ImportDialog::readAgain);
    connect(m_model, &ImportModel::checkedCountChanged, this, &ImportDialog::showState);
}

QWidget *ImportDialog::buildTables()
{
    preparePreviewTable(m_table, m_model, u"importTable"_s, tr("Requests that were found"));
    setColumnDigits(m_table, { 12, 40, 20, 10, 15, 18, 14 });
    preparePreviewTable(m_problemTable, m_problems, u"importProblems"_s,
                        tr("What cannot be imported"));
    setColumnDigits(m_problemTable, { 24, 60 });
    m_details->setObjectName(u"importDetails"_s);
    m_details->setAccessibleName(tr("What was lost and guessed, and the bytes of the request"));
    m_details->setReadOnly(true);
    m_details->setFont(fixedFont());
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(
            tr("Select a row to see what was lost or guessed, and the request."));
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->addTab(m_table, tr("Re&quests"));
    m_tabs->addTab(m_problemTable, tr("&Problems"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ kTableHeight, kDetailsHeight });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showRow);
    connect(m_problemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showRow);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ImportDialog::showRow);
    return splitter;
}

void ImportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [buttons](const QString &text, const QString &objectName,
                               QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        return button;
    };
    m_all = add(tr("Tick &all"), u"importTickAll"_s, QDialogButtonBox::ResetRole);
    m_none = add(tr("Tick &none"), u"importTickNone"_s, QDialogButtonBox::ResetRole);
    m_import = add(tr("&Import"), u"importStart"_s, QDialogButtonBox::ActionRole);
    m_cancel = add(tr("Cancel"), u"importCancel"_s, QDialogButtonBox::RejectRole);
    m_import->setDefault(true);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->setAllChecked(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->setAllChecked(false); });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importChecked);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    layout()->addWidget(buttons);
}

void ImportDialog::readAgain()
{
    m_model->setRequests({});
    m_problems->setProblems({});
    m_bar->setRange(0, 0);
    m_reader->start(m_format->currentData().toString(), m_readNamed->isChecked());
    showState();
}

void ImportDialog::takeReading()
{
    const ImportReading &reading = m_reader->reading();
    m_problem->setProblem(reading.error ? shownText(reading.error->sentence) : QString());
    QStringList notes;
    for (const QString &note : reading.result.notes)
        notes += shownText(note);
    if (!reading.result.requests.empty() && !m_workspace->areSecretsKnown())
        notes.prepend(tr("The keyring does not answer yet: what needs its secrets is judged "
                         "without them until it does."));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    showNamedFiles();
    const qsizetype problems = static_cast<qsizetype>(reading.result.problems.size());
    m_problems->setProblems(reading.result.problems);
    m_tabs->setTabText(1,
                       problems == 0 ? tr("&Problems")
                                     : tr("&Problems (%1)").arg(QLocale().toString(problems)));
    m_tabs->setTabEnabled(1, problems > 0);
    m_model->setRequests(m_reader->takeRequests());
    m_found = m_model->rowCount();
    const bool hasRequests = m_model->rowCount() > 0;
    m_tabs->setCurrentIndex(hasRequests || problems == 0 ? 0 : 1);
    if (hasRequests)
        m_table->selectRow(0);
    if (problems > 0)
        m_problemTable->selectRow(0);
    showRow();
    showState();
    // Later, whoever goes through the formats stays there.
    if (std::exchange(m_hadReading, true))
        return;
    if (hasRequests)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_format->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showNamedFiles()
{
    const QStringList &files = m_reader->reading().namedFiles;
    m_readNamed->setVisible(!files.isEmpty());
    m_named->setVisible(!files.isEmpty());
    QStringList names;
    for (const QString &file : files.first(qMin(files.size(), kNamesShown)))
        names.append(displayText(file.toUtf8(), 200));
    QString list = names.join(u", "_s);
    if (files.size() > kNamesShown)
        list = tr("%1 and %2 more").arg(list, QLocale().toString(files.size() - kNamesShown));
    m_named->setText(tr("It names %1. A text from elsewhere can name any file of yours, whose "
                        "content would become part of a request; so nothing is read unless you "
                        "ask for it.")
                             .arg(list));
}

void ImportDialog::showState()
{
    const bool isReading = m_reader->isReading();
    const bool isStoring = m_run->isRunning();
    const bool isBusy = isReading || isStoring;
    const auto count = static_cast<std::size_t>(m_model->rowCount());
    m_bar->setVisible(isBusy);
    m_format->setEnabled(!isStoring);
    m_readNamed->setEnabled(!isStoring);
    m_all->setEnabled(!isBusy && count > 0);
    m_none->setEnabled(!isBusy && count > 0);
    m_import->setEnabled(!isBusy && m_model->checkedCount() > 0);
    m_import->setText(m_model->checkedCount() > 0
                              ? tr("&Import %1").arg(QLocale().toString(m_model->checkedCount()))
                              : tr("&Import"));
    if (isReading)
        m_state->setText(tr("Reading %1…").arg(sourceName()));
    else if (isStoring)
        m_state->setText(tr("%1 of %2 imported…")
                                 .arg(QLocale().toString(m_run->counts().stored),
                                      QLocale().toString(m_run->counts().total)));
    else if (count > 0)
        m_state->setText(
                tr("%1 found in %2, read as %3. Each is judged as if it had been "
                   "received.")
                        .arg(count == 1 ? tr("1 request") : tr("%1 requests").arg(countText(count)),
                             sourceName(), titleOf(m_reader->reading().result.format)));
    else if (m_reader->reading().error)
        m_state->setText(tr("Nothing to import was found in %1. You can say what it is above.")
                                 .arg(sourceName()));
    else
        m_state->setText(tr("No request was found in %1.").arg(sourceName()));
}

void ImportDialog::showRow()
{
    if (m_tabs->currentIndex() == 1) {
        const QModelIndex current = m_problemTable->currentIndex();
        m_details->setPlainText(current.siblingAtColumn(1).data().toString());
        return;
    }
    const ImportedRequest *request = m_model->at(m_table->currentIndex().row());
    m_details->setPlainText(request ? importedRequestText(*request) : QString());
}

void ImportDialog::importChecked()
{
    if (m_run->isRunning() || m_reader->isReading() || m_model->checkedCount() == 0)
        return;
    m_run->start(m_model->takeChecked(), sourceName());
    m_table->setEnabled(false);
    showState();
}

void ImportDialog::reject()
{
    if (m_run->isRunning()) {
        m_run->cancel();
        return;
    }
    m_reader->cancel();
    QDialog::reject();
}

} // namespace hookloupe
