// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The widgets of ReplayManyDialog, and what it shows of a row.

#include "core/delivery/batch/batchcsv.h"
#include "core/delivery/batch/batchrequest.h"
#include "core/workspace/workspace.h"
#include "ui/firstsize.h"
#include "ui/headertitles.h"
#include "ui/problemlabel.h"
#include "ui/replay/batchform.h"
#include "ui/replay/batchresultsmodel.h"
#include "ui/replay/plannedsendsmodel.h"
#include "ui/replay/replaymanydialog.h"
#include "ui/savedialog.h"
#include "ui/store/storetaskdialog.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(980, 760);
constexpr int kTableHeight = 260;
constexpr int kDetailsHeight = 170;

void prepareTable(QTableView *table, QAbstractItemModel *model, const QString &objectName,
                  const QString &accessibleName)
{
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

void ReplayManyDialog::build()
{
    setObjectName(u"replayManyDialog"_s);
    setWindowTitle(tr("Replay many"));
    resize(firstSize(*this, kFirstSize));
    m_events->setObjectName(u"batchEvents"_s);
    m_events->setAccessibleName(tr("Which events are sent"));
    m_state->setObjectName(u"batchState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"batchProblem"_s);
    m_bar->setObjectName(u"batchBar"_s);
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setTextVisible(false);
    auto *events = new QFormLayout;
    events->addRow(tr("E&vents"), m_events);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(events);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_state);
    layout->addWidget(m_bar);
    layout->addWidget(buildTables(), 1);
    buildButtons();
    connect(m_form, &BatchForm::edited, this, [this] { m_problem->setProblem({}); });
    m_state->setText(tr("The preview shows what would be sent, without a connection."));
}

QWidget *ReplayManyDialog::buildTables()
{
    prepareTable(m_previewTable, m_previewModel, u"batchPreview"_s, tr("What would be sent"));
    prepareTable(m_table, m_model, u"batchResults"_s, tr("Results"));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const int digit = m_table->fontMetrics().horizontalAdvance(u'0');
    int column = 0;
    for (const int digits : { 8, 25, 17, 6, 14, 11, 10, 10, 20 })
        m_table->setColumnWidth(column++, digit * digits);
    fitTitles(*m_table->horizontalHeader());
    m_table->setColumnHidden(int(BatchResultsModel::Column::Target), true);
    m_table->setColumnHidden(int(BatchResultsModel::Column::Differs), true);
    m_show->setObjectName(u"batchShow"_s);
    m_show->setAccessibleName(tr("Which results are shown"));
    m_show->addItem(tr("All"), int(BatchResults::Show::All));
    m_show->addItem(tr("Failures"), int(BatchResults::Show::Failures));
    m_show->addItem(tr("Differences"), int(BatchResults::Show::Differences));
    m_show->addItem(tr("Tried again"), int(BatchResults::Show::Retried));
    m_details->setObjectName(u"batchDetails"_s);
    m_details->setAccessibleName(tr("Details of the request or its answer"));
    m_details->setReadOnly(true);
    m_details->setFont(fixedFont());
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(tr("Select a row to see the request that would go out, or what "
                                     "came back."));

    auto *bar = new QHBoxLayout;
    auto *label = new QLabel(tr("S&how"), this);
    label->setBuddy(m_show);
    bar->addWidget(label);
    bar->addWidget(m_show);
    bar->addStretch(1);
    auto *results = new QWidget(this);
    auto *column1 = new QVBoxLayout(results);
    column1->setContentsMargins(0, 0, 0, 0);
    column1->addLayout(bar);
    column1->addWidget(m_table);
    m_tabs->setObjectName(u"batchTabs"_s);
    m_tabs->addTab(m_previewTable, tr("Previe&w"));
    m_tabs->addTab(results, tr("Resu&lts"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ kTableHeight, kDetailsHeight });

    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setShown(static_cast<BatchResults::Show>(m_show->currentData().toInt()));
    });
    connect(m_previewTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReplayManyDialog::showRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReplayManyDialog::showRow);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReplayManyDialog::showRow);
    // What was looked at stays current where it is still there.
    connect(m_model, &BatchResultsModel::arranged, this, [this] {
        const int row = m_model->rowOfNumber(m_shownRow);
        if (row >= 0 && m_table->currentIndex().row() != row)
            m_table->selectRow(row);
    });
    return splitter;
}

void ReplayManyDialog::buildButtons()
{
    m_buttons = new QDialogButtonBox(this);
    const auto add = [buttons = m_buttons](const QString &text, const QString &objectName,
                                           QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        return button;
    };
    m_save = add(tr("Save as &file…"), u"batchSave"_s, QDialogButtonBox::ResetRole);
    m_preview = add(tr("Dr&y run"), u"batchShowPreview"_s, QDialogButtonBox::ActionRole);
    m_start = add(tr("St&art"), u"batchStart"_s, QDialogButtonBox::ActionRole);
    m_pause = add(tr("Pa&use"), u"batchPause"_s, QDialogButtonBox::ActionRole);
    m_cancel = add(tr("Cancel"), u"batchCancel"_s, QDialogButtonBox::ActionRole);
    m_close = add(tr("Close"), u"batchClose"_s, QDialogButtonBox::RejectRole);
    m_start->setDefault(true);
    connect(m_preview, &QPushButton::clicked, this, &ReplayManyDialog::preview);
    connect(m_start, &QPushButton::clicked, this, &ReplayManyDialog::start);
    connect(m_pause, &QPushButton::clicked, this, &ReplayManyDialog::pauseOrGoOn);
    connect(m_cancel, &QPushButton::clicked, this, &ReplayManyDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &ReplayManyDialog::askWhereToSave);
    layout()->addWidget(m_buttons);
}

void ReplayManyDialog::showBusy()
{
    const bool isBusy = m_batch || m_looking;
    m_events->setEnabled(!isBusy);
    m_form->setEnabled(!isBusy);
    m_bar->setVisible(isBusy);
    if (m_looking)
        m_bar->setRange(0, 0);
    m_preview->setVisible(!isBusy);
    m_start->setVisible(!isBusy);
    m_pause->setVisible(m_batch != nullptr);
    m_cancel->setVisible(isBusy);
    m_close->setVisible(!isBusy);
    m_save->setEnabled(!isBusy && m_model->results());
    // Otherwise Enter would press a button that is hidden.
    m_start->setDefault(!isBusy);
    leadToAllButtons();
}

void ReplayManyDialog::leadToAllButtons()
{
    // The box of Qt 6.8 leads Tab to the default button, past those that stand before it.
    m_buttons->setFocusProxy(nullptr);
}

void ReplayManyDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    leadToAllButtons();
}

void ReplayManyDialog::showRow()
{
    const quint64 generation = ++m_generation;
    const auto show = [this, generation](const QString &text) {
        if (generation == m_generation)
            m_details->setPlainText(text);
    };
    if (m_tabs->currentWidget() == m_previewTable) {
        const PlannedSend *send = m_previewModel->at(m_previewTable->currentIndex().row());
        m_workspace->read(
                Workspace::Lane::Detail, this,
                [send = send ? *send : PlannedSend()](EventReader &) {
                    return plannedSendText(send);
                },
                show);
        return;
    }
    const qint64 number = m_model->number(m_table->currentIndex().row());
    if (number < 0)
        return; // the rows are being sorted, or none was chosen yet
    m_shownRow = number;
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [results = m_model->results(), number, targets = targetTexts()](EventReader &) {
                return batchRowText(*results, number, targets);
            },
            show);
}

void ReplayManyDialog::askWhereToSave()
{
    auto *dialog = newSaveDialog(tr("Save the results"), u"replay-results.csv"_s,
                                 { tr("Tables (*.csv)") }, this);
    dialog->setObjectName(u"saveBatchTable"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReplayManyDialog::saveTable);
    dialog->open();
}

void ReplayManyDialog::saveTable(const QString &path)
{
    std::vector<QByteArray> targets;
    for (const SendTarget &target : m_plan.targets)
        targets.push_back(target.url);
    auto *dialog = new StoreTaskDialog(
            tr("Writing the results…"),
            [results = m_model->results(), targets,
             path](const TaskProgress &progress) -> Result<QString> {
                const auto written = writeBatchCsv(*results, targets, path, progress);
                if (!written)
                    return written.error();
                return tr("Results written to %1: %n.", nullptr, static_cast<int>(*written))
                        .arg(QDir::toNativeSeparators(path));
            },
            this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, path] {
        const Result<QString> &result = dialog->result();
        m_problem->setProblem(result ? QString() : result.error().sentence);
        if (!result)
            return;
        m_state->setText(*result);
        Q_EMIT saved(path);
    });
    dialog->open();
}

} // namespace hookloupe
