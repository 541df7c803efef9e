// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/reconcile/reconcilewindow.h"

#include "core/event/bytes.h"
#include "core/store/eventreader.h"
#include "core/workspace/reconcilerun.h"
#include "core/workspace/workspace.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/reconcile/reconcilemodel.h"
#include "ui/savedialog.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirst(820, 560);
constexpr qint64 kListBytesMax = 256LL * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::PermissionDenied,
                      ReconcileWindow::tr("%1 cannot be read: choose another file.").arg(path) };
    QByteArray bytes = file.read(kListBytesMax + 1);
    if (bytes.size() > kListBytesMax)
        return Error{
            ErrorCode::InvalidInput,
            ReconcileWindow::tr("%1 is larger than 256 MiB: take a shorter period.").arg(path)
        };
    return bytes;
}

} // namespace

ReconcileWindow::ReconcileWindow(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new ReconcileModel(this))
    , m_cancel(new QPushButton(tr("&Stop"), this))
    , m_progress(new QProgressBar(this))
    , m_problem(new ProblemLabel(this))
    , m_summary(new WrappedLabel(this))
    , m_shown(new QComboBox(this))
    , m_rows(new QTreeView(this))
    , m_export(new QPushButton(tr("Save as CS&V…"), this))
{
    setObjectName(u"reconcileWindow"_s);
    setWindowTitle(tr("Compare with a delivery list"));
    m_cancel->setObjectName(u"cancelReconcile"_s);
    m_cancel->setAutoDefault(false);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Comparing"));
    m_summary->setObjectName(u"reconcileSummary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shown->setObjectName(u"reconcileShown"_s);
    m_shown->setAccessibleName(tr("Rows that are shown"));
    m_shown->addItems({ tr("Differences"), tr("What is missing"), tr("What is not in the list"),
                        tr("All rows") });
    m_rows->setObjectName(u"reconcileRows"_s);
    m_rows->setAccessibleName(tr("Deliveries"));
    m_rows->setModel(m_model);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_export->setObjectName(u"exportReconciled"_s);
    m_export->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    auto *showLabel = new QLabel(tr("S&how"), this);
    showLabel->setBuddy(m_shown);
    auto *shownRow = new QHBoxLayout;
    shownRow->addWidget(showLabel);
    shownRow->addWidget(m_shown);
    shownRow->addStretch(1);
    auto *working = new QHBoxLayout;
    working->addWidget(m_progress, 1);
    working->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildForm());
    layout->addWidget(m_problem);
    layout->addLayout(working);
    layout->addWidget(m_summary);
    layout->addLayout(shownRow);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
        setWorking(false);
    });
    connect(m_shown, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->setShown(static_cast<ReconcileModel::Shown>(index)); });
    connect(m_export, &QPushButton::clicked, this, &ReconcileWindow::exportCsv);
    connect(m_rows, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = m_model->eventId(index.row()); id > 0)
            Q_EMIT eventRequested(id);
    });
    m_summary->setText(tr("Choose the list that the gateway exports: CSV, JSON or JSON lines, with "
                          "an id or a time for each delivery."));
    m_export->setEnabled(false);
    setWorking(false);
    m_file->setFocus();
    resize(firstSize(*this, kFirst));
}

ReconcileWindow::~ReconcileWindow()
{
    if (m_cancelled)
        *m_cancelled = true;
}

QWidget *ReconcileWindow::buildForm()
{
    auto *area = new QWidget(this);
    m_file = new QLineEdit(area);
    m_file->setObjectName(u"reconcileFile"_s);
    m_file->setAccessibleName(tr("Delivery list"));
    auto *choose = new QPushButton(tr("&Browse…"), area);
    choose->setAutoDefault(false);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(choose);
    m_map = new QLineEdit(area);
    m_map->setObjectName(u"reconcileMap"_s);
    m_map->setAccessibleName(tr("Columns"));
    m_map->setPlaceholderText(
            tr("by their usual names; else id=event_id,time=created,status=state"));
    m_endpoint = new QComboBox(area);
    m_endpoint->setObjectName(u"reconcileEndpoint"_s);
    m_endpoint->setAccessibleName(tr("Endpoint"));
    m_endpoint->addItem(tr("All endpoints"), QString());
    for (const Endpoint &endpoint : m_workspace->endpoints().list())
        m_endpoint->addItem(endpoint.name, endpoint.name);
    m_compare = new QPushButton(tr("&Compare"), area);
    m_compare->setObjectName(u"reconcile"_s);
    m_compare->setDefault(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_endpoint, 1);
    last->addWidget(m_compare);
    auto *form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    // A row of several widgets has no buddy of its own.
    auto *fileLabel = new QLabel(tr("Delivery &list"), area);
    fileLabel->setBuddy(m_file);
    auto *endpointLabel = new QLabel(tr("&Endpoint"), area);
    endpointLabel->setBuddy(m_endpoint);
    form->addRow(fileLabel, fileRow);
    form->addRow(tr("Colu&mns"), m_map);
    form->addRow(endpointLabel, last);
    connect(choose, &QPushButton::clicked, this, &ReconcileWindow::chooseFile);
    connect(m_compare, &QPushButton::clicked, this, &ReconcileWindow::compare);
    return area;
}

void ReconcileWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Delivery list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReconcileWindow::useFile);
    dialog->open();
}

void ReconcileWindow::useFile(const QString &path)
{
    m_file->setText(path);
    compare();
}

void ReconcileWindow::compare()
{
    const QString path = m_file->text().trimmed();
    const auto mapping = parseDeliveryListMapping(m_map->text());
    if (path.isEmpty() || !mapping) {
        m_problem->setProblem(path.isEmpty() ? tr("Choose a file first.")
                                             : mapping.error().sentence);
        return;
    }
    m_problem->setProblem({});
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    setWorking(true);
    m_workspace->read(
            Workspace::Lane::Search, this,
            [path, mapping = *mapping, endpoint = m_endpoint->currentData().toString(),
             cancelled = m_cancelled](EventReader &reader) -> Compared {
                const auto bytes = bytesOf(path);
                if (!bytes)
                    return { bytes.error(), {} };
                const auto list = readDeliveryList(*bytes, mapping);
                if (!list)
                    return { list.error(), {} };
                auto result = reconcile(
                        reader, *list, endpoint, {}, [](qint64) {}, *cancelled);
                if (!result)
                    return { result.error(), {} };
                return { std::shared_ptr<const Reconciliation>(
                                 std::make_shared<Reconciliation>(*std::move(result))),
                         list->mapping };
            },
            [this, cancelled = m_cancelled](const Compared &compared) {
                if (!*cancelled)
                    showResult(compared);
            },
            m_cancelled);
}

void ReconcileWindow::showResult(const Compared &compared)
{
    setWorking(false);
    if (!compared.result) {
        m_problem->setProblem(compared.result.error().sentence);
        return;
    }
    m_result = *compared.result;
    QString summary = reconciliationText(*m_result);
    if (!compared.mapping.id.isEmpty())
        summary += u' ' + tr("Ids are those of “%1”.").arg(displayText(compared.mapping.id));
    m_summary->setText(summary);
    m_model->setResult(m_result);
    for (int column = 0; column < ReconcileModel::Event; ++column)
        m_rows->resizeColumnToContents(column);
    m_export->setEnabled(!m_result->rows.empty());
}

void ReconcileWindow::exportCsv()
{
    auto *dialog = newSaveDialog(tr("Save as CSV"), u"reconciled.csv"_s, {}, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        // Made and written off this thread: it may be a million rows.
        m_workspace->read(
                Workspace::Lane::Search, this,
                [path, result = m_result](EventReader &) {
                    QSaveFile file(path);
                    const QByteArray csv = reconciliationCsv(*result);
                    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size()
                                    && file.commit()
                            ? QString()
                            : tr("%1 cannot be written: %2.").arg(path, file.errorString());
                },
                [this](const QString &problem) { m_problem->setProblem(problem); });
    });
    dialog->open();
}

void ReconcileWindow::setWorking(bool working)
{
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
    m_compare->setEnabled(!working);
}

} // namespace hookloupe
