// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/rotationview.h"

#include "core/event/clock.h"
#include "core/workspace/workspace.h"
#include "ui/detail/replaysmodel.h"
#include "ui/gateway/gatewaytext.h"
#include "ui/problemlabel.h"
#include "ui/replay/hostquestion.h"
#include "ui/showntext.h"
#include "ui/theme/icons.h"
#include "ui/wrappedlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAcceptedRole = Qt::UserRole;

void colour(QTreeWidgetItem *row, const QPalette &palette)
{
    const bool isAccepted = row->data(0, kAcceptedRole).toBool();
    row->setIcon(
            0, glyphIcon(isAccepted ? Glyph::Check : Glyph::Cross, palette.color(QPalette::Text)));
}

} // namespace

RotationView::RotationView(Workspace *workspace, std::function<Result<GatewayPlan>()> plan,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_planNow(std::move(plan))
    , m_old(new QLineEdit(this))
    , m_run(new QPushButton(this))
    , m_problem(new ProblemLabel(this))
    , m_rows(new QTreeWidget(this))
    , m_words(new WrappedLabel(this))
{
    m_old->setObjectName(u"rotationOldSecret"_s);
    m_old->setAccessibleName(tr("Secret that is to be replaced"));
    m_old->setEchoMode(QLineEdit::Password);
    m_old->setPlaceholderText(tr("The secret that is to be replaced"));
    m_run->setObjectName(u"rehearseRotation"_s);
    m_run->setAutoDefault(false);
    m_rows->setObjectName(u"rotationRows"_s);
    m_rows->setAccessibleName(tr("What the consumer accepts"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setHeaderLabels({ tr("Result"), tr("Signed by"), tr("Answer") });
    const int character = m_rows->fontMetrics().averageCharWidth();
    m_rows->header()->resizeSection(0, character * 16);
    m_rows->header()->resizeSection(1, character * 36);
    m_words->setObjectName(u"rotationWords"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("O&ld secret"), m_old);
    form->addRow(QString(), m_problem);
    auto *bar = new QHBoxLayout;
    bar->addStretch(1);
    bar->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addLayout(bar);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_words);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            stop();
        else
            begin();
    });
    showRunning(false);
    m_words->setText(tr("Sends the first event of “What to send” signed by its secret, which is "
                        "the new one, by the old one, by both, and by one that nobody knows."));
}

void RotationView::begin()
{
    const auto plan = m_planNow();
    const QString problem = !plan     ? plan.error().sentence
            : m_old->text().isEmpty() ? tr("Type in the secret that is to be replaced.")
                                      : QString();
    m_problem->setProblem(problem);
    if (!problem.isEmpty())
        return;
    askForHost(
            m_workspace, plan->target, this, [this, plan = *plan] { start(plan); },
            HostUse::Simulate);
}

void RotationView::start(const GatewayPlan &plan)
{
    if (m_isRunning)
        return;
    m_plan = plan;
    m_rows->clear();
    m_outcomes.clear();
    m_trials.clear();
    m_isStopped = false;
    m_words->setText(tr("Signing…"));
    showRunning(true);
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [plan, old = SecretBytes(m_old->text().toUtf8())](EventReader &) {
                return rotationTrials(plan, old, SystemClock::instance().nowUs());
            },
            [this](const Result<std::vector<RotationTrial>> &trials) {
                if (!trials) {
                    m_problem->setProblem(trials.error().sentence);
                    end({});
                    return;
                }
                m_trials = *trials;
                sendNext();
            });
}

void RotationView::sendNext()
{
    if (m_isStopped) {
        end(tr("It was stopped."));
        return;
    }
    if (m_outcomes.size() == m_trials.size()) {
        end(rotationConclusion(m_outcomes).sentence);
        return;
    }
    const RotationTrial &trial = m_trials[m_outcomes.size()];
    m_words->setText(tr("%1 of %2: %3…", "number, of all, how it is signed")
                             .arg(m_outcomes.size() + 1)
                             .arg(m_trials.size())
                             .arg(rotationCaseText(trial.which)));
    m_sendId =
            m_workspace->replay(0, ReplayKind::Resigned, m_plan.target, trial.wire, m_plan.limits,
                                this, [this](const ReplayRecord &record) { show(record.result); });
}

void RotationView::show(const SendResult &result)
{
    if (result.state == SendState::Cancelled) {
        end(tr("It was stopped."));
        return;
    }
    const RotationCase which = m_trials[m_outcomes.size()].which;
    if (result.state != SendState::Answered) {
        end(tr("The consumer did not answer: %1").arg(shownText(result.failure)));
        return;
    }
    const bool isAccepted =
            acceptanceOf(m_plan.schedule, result.status, result.body) == Acceptance::Accepted;
    auto *row = new QTreeWidgetItem({ isAccepted ? tr("accepted") : tr("refused"),
                                      rotationCaseText(which), outcomeText(result) });
    row->setData(0, kAcceptedRole, isAccepted);
    colour(row, palette());
    m_rows->addTopLevelItem(row);
    m_outcomes.push_back({ which, isAccepted });
    sendNext();
}

void RotationView::stop()
{
    m_isStopped = true;
    if (m_isRunning && m_sendId > 0)
        m_workspace->cancelReplay(m_sendId);
}

void RotationView::end(const QString &words)
{
    m_sendId = 0;
    m_words->setText(words);
    showRunning(false);
}

void RotationView::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_run->setText(isRunning ? tr("&Stop") : tr("Re&hearse"));
    m_run->setAccessibleName(isRunning ? tr("Stop the rehearsal") : tr("Rehearse the rotation"));
    m_old->setEnabled(!isRunning);
}

void RotationView::colourRows()
{
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i)
        colour(m_rows->topLevelItem(i), palette());
}

void RotationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows)
        colourRows();
}

} // namespace hookloupe
