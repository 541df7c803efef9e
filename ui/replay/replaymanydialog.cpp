// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/replaymanydialog.h"

#include "core/delivery/batch/batchrequest.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/workspace/storebatchsource.h"
#include "core/workspace/workspace.h"
#include "ui/problemlabel.h"
#include "ui/replay/batchform.h"
#include "ui/replay/batchresultsmodel.h"
#include "ui/replay/hostquestion.h"
#include "ui/replay/plannedsendsmodel.h"
#include "ui/rows/rowtexts.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// Enough to see whether it is right.
constexpr std::size_t kPreviewEvents = 100;
/// A preview of large bodies ends before.
constexpr qint64 kPreviewBytes = 32LL * 1024 * 1024;
constexpr int kSelected = 0;
constexpr int kFiltered = 1;
constexpr int kPreviewTab = 0;
constexpr int kResultsTab = 1;
} // namespace

ReplayManyDialog::ReplayManyDialog(Workspace *workspace, Choice choice, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_choice(std::move(choice))
    , m_events(new QComboBox(this))
    , m_form(new BatchForm(workspace, this))
    , m_problem(new ProblemLabel(this))
    , m_state(new WrappedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_tabs(new QTabWidget(this))
    , m_previewTable(new QTableView(this))
    , m_previewModel(new PlannedSendsModel(this))
    , m_show(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_model(new BatchResultsModel(
              [workspace](QObject *context, std::function<void()> work,
                          std::function<void()> then) {
                  workspace->read(
                          Workspace::Lane::Pages, context,
                          [work = std::move(work)](EventReader &) {
                              work();
                              return true;
                          },
                          [then = std::move(then)](bool) { then(); });
              },
              this))
    , m_details(new QPlainTextEdit(this))
{
    if (!m_choice.selected.empty())
        m_events->addItem(tr("The selected events (%1)").arg(eventsText(m_choice.selected)),
                          kSelected);
    m_events->addItem(m_choice.filter.isEmpty() ? tr("All events")
                                                : tr("All events that match the filter"),
                      kFiltered);
    // One row is always selected: that says nothing.
    m_events->setCurrentIndex(m_choice.selected.size() > 1 ? 0 : m_events->count() - 1);
    m_form->setTarget(m_choice.target);
    build();
    showBusy();
    m_form->focusFirst();
}

ReplayManyDialog::~ReplayManyDialog()
{
    if (m_looking)
        *m_looking = true;
}

QStringList ReplayManyDialog::targetTexts() const
{
    QStringList texts;
    for (const SendTarget &target : m_plan.targets)
        texts.append(displayText(target.url, 200));
    return texts;
}

void ReplayManyDialog::fail(const Error &error)
{
    m_problem->setProblem(error.sentence);
}

void ReplayManyDialog::withIds(const std::function<void(std::vector<qint64>)> &then)
{
    if (m_events->currentData().toInt() == kSelected) {
        then(m_choice.selected);
        return;
    }
    m_looking = std::make_shared<std::atomic<bool>>(false);
    m_state->setText(tr("Looking for the events…"));
    showBusy();
    m_workspace->read(
            Workspace::Lane::Search, this,
            [filter = m_choice.filter, cancelled = m_looking](EventReader &reader) {
                return matchingIds(reader, filter, *cancelled);
            },
            [this, then, cancelled = m_looking](Result<std::vector<qint64>> ids) {
                m_looking.reset();
                showBusy();
                if (*cancelled) {
                    m_state->setText(tr("Cancelled."));
                    return;
                }
                if (!ids || ids->empty()) {
                    m_state->clear();
                    fail(ids ? Error{ ErrorCode::NotFound, tr("No event matches the filter.") }
                             : ids.error());
                    return;
                }
                then(*std::move(ids));
            });
}

void ReplayManyDialog::preview()
{
    if (m_batch || m_looking)
        return;
    auto plan = m_form->plan();
    m_problem->setProblem(plan ? QString() : plan.error().sentence);
    if (!plan)
        return;
    m_plan = *std::move(plan);
    withIds([this](std::vector<qint64> ids) {
        const std::size_t events = ids.size();
        m_workspace->read(
                Workspace::Lane::Detail, this,
                [ids = std::move(ids), plan = m_plan](EventReader &reader) {
                    std::vector<PlannedSend> sends;
                    std::vector<qint64> sorted = ids;
                    std::ranges::sort(sorted);
                    const std::vector<quint32> order =
                            plan.order == ReplayBatchPlan::Order::Shuffled
                            ? shuffledOrder(static_cast<quint32>(sorted.size()), plan.seed)
                            : std::vector<quint32>();
                    qint64 bytes = 0;
                    const std::size_t count = std::min(sorted.size(), kPreviewEvents);
                    for (std::size_t i = 0; i < count && bytes < kPreviewBytes; ++i) {
                        const qint64 id = sorted[order.empty() ? i : order[i]];
                        const auto event = reader.event(id);
                        if (!event) {
                            sends.push_back({ .eventId = id, .problem = event.error().sentence });
                            continue;
                        }
                        for (PlannedSend &send :
                             plannedSends(plan, **event, SystemClock::instance().nowUs())) {
                            bytes += send.wire.size();
                            sends.push_back(std::move(send));
                        }
                    }
                    return sends;
                },
                [this, events](std::vector<PlannedSend> sends) {
                    takePreview(std::move(sends), events);
                });
    });
}

void ReplayManyDialog::takePreview(std::vector<PlannedSend> sends, std::size_t events)
{
    const std::size_t shown = sends.size();
    const auto leftOut = static_cast<std::size_t>(
            std::count_if(sends.begin(), sends.end(),
                          [](const PlannedSend &send) { return !send.problem.isEmpty(); }));
    const std::size_t all = events * m_plan.targets.size() * static_cast<std::size_t>(m_plan.times);
    m_previewModel->setSends(std::move(sends), targetTexts());
    m_previewTable->resizeColumnsToContents();
    QString text = tr("Nothing is sent yet: it would be %1 requests.").arg(countText(all));
    if (shown < all)
        text += u' ' + tr("The first %1 are below.").arg(countText(shown));
    if (leftOut > 0)
        text += u' ' + tr("%1 of these would be left out.").arg(countText(leftOut));
    m_state->setText(text);
    m_tabs->setCurrentIndex(kPreviewTab);
    if (shown > 0)
        m_previewTable->selectRow(0);
    m_previewTable->setFocus(Qt::OtherFocusReason);
}

void ReplayManyDialog::start()
{
    if (m_batch || m_looking)
        return;
    const auto plan = m_form->plan();
    m_problem->setProblem(plan ? QString() : plan.error().sentence);
    if (plan)
        askForHosts(*plan, 0);
}

void ReplayManyDialog::askForHosts(const ReplayBatchPlan &plan, std::size_t from)
{
    if (from < plan.targets.size()) {
        askForHost(
                m_workspace, plan.targets[from], this,
                [this, plan, from] { askForHosts(plan, from + 1); }, HostUse::ReplayMany);
        return;
    }
    withIds([this, plan](std::vector<qint64> ids) { run(plan, std::move(ids)); });
}

void ReplayManyDialog::run(const ReplayBatchPlan &plan, std::vector<qint64> ids)
{
    if (m_batch)
        return;
    auto batch = std::make_unique<ReplayBatch>();
    const auto started = m_workspace->startBatch(*batch, plan, std::move(ids));
    if (!started) {
        fail(started.error());
        return;
    }
    m_plan = plan;
    m_batch = std::move(batch);
    connect(m_batch.get(), &ReplayBatch::rowsEnded, m_model, &BatchResultsModel::update);
    connect(m_batch.get(), &ReplayBatch::progressed, this, &ReplayManyDialog::takeProgress);
    connect(m_batch.get(), &ReplayBatch::ended, this, &ReplayManyDialog::takeEnd);
    m_model->setResults(m_batch->results(), targetTexts());
    m_table->setColumnHidden(int(BatchResultsModel::Column::Target), !plan.compares());
    m_table->setColumnHidden(int(BatchResultsModel::Column::Differs), !plan.compares());
    m_details->clear();
    m_bar->setRange(0, 1'000);
    m_bar->setValue(0);
    m_tabs->setCurrentIndex(kResultsTab);
    takeProgress(m_batch->progress());
    showBusy();
    m_pause->setFocus(Qt::OtherFocusReason);
}

void ReplayManyDialog::takeProgress(const BatchProgress &progress)
{
    m_model->update({});
    m_bar->setValue(progress.rows == 0
                            ? 0
                            : static_cast<int>(progress.ended * m_bar->maximum() / progress.rows));
    QString text = batchProgressText(progress) + u'.';
    if (progress.elapsedMs > 0 && progress.ended > 0)
        text += u' '
                + tr("%1 a second.")
                          .arg(countText(static_cast<std::size_t>(progress.ended * 1'000
                                                                  / progress.elapsedMs)));
    if (m_plan.order == ReplayBatchPlan::Order::Shuffled)
        text += u' ' + tr("Seed %1.").arg(m_plan.seed);
    if (progress.isCancelled)
        text = tr("Cancelled. %1").arg(text);
    else if (progress.state == BatchProgress::State::Paused)
        text = (progress.why.isEmpty() ? tr("Paused.") : progress.why) + u' ' + text;
    else if (!progress.why.isEmpty())
        text += u' ' + progress.why;
    m_state->setText(text);
    m_pause->setText(progress.state == BatchProgress::State::Paused ? tr("Resu&me") : tr("Pa&use"));
}

void ReplayManyDialog::takeEnd(const BatchProgress &progress)
{
    takeProgress(progress);
    m_batch.release()->deleteLater(); // it is what speaks
    m_model->setShown(m_model->shown());
    if (m_show->currentIndex() == 0 && m_table->currentIndex().row() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showBusy();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReplayManyDialog::pauseOrGoOn()
{
    if (!m_batch)
        return;
    if (m_batch->progress().state == BatchProgress::State::Paused)
        m_batch->resume();
    else
        m_batch->pause();
}

void ReplayManyDialog::reject()
{
    if (m_looking) {
        *m_looking = true;
    } else if (m_batch) {
        m_batch->cancel();
    } else {
        QDialog::reject();
    }
}

} // namespace hookloupe
