// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/gatewaydialog.h"

#include "core/delivery/gatewayjournal.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/workspace/workspace.h"
#include "ui/detail/overviewtext.h"
#include "ui/firstsize.h"
#include "ui/gateway/gatewayform.h"
#include "ui/gateway/gatewaypreviewview.h"
#include "ui/gateway/gatewayrunmodel.h"
#include "ui/gateway/gatewayrunview.h"
#include "ui/gateway/gatewaytext.h"
#include "ui/gateway/keptrunsview.h"
#include "ui/gateway/rotationview.h"
#include "ui/problemlabel.h"
#include "ui/replay/hostquestion.h"
#include "ui/showntext.h"
#include "ui/wrappedlabel.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1080, 760);
constexpr int kFormWidth = 580;
constexpr int kPreviewWidth = 470;
constexpr int kPreviewDelayMs = 150;
constexpr int kTickMs = 100;
constexpr int kProgressSteps = 1'000;
/// Of runs that came to their end.
constexpr int kRunsKept = 50;
/// Attempts of before a run goes on that are listed; all are counted.
constexpr qsizetype kEarlierListedMax = 100'000;

} // namespace

/// A run whose file is open, made in another thread.
struct GatewayDialog::Opened
{
    GatewayPlan plan;
    GatewayHistory history;
    GatewaySummary before; ///< empty for a new one
    std::vector<GatewayAttemptPtr> earlier;
    std::unique_ptr<GatewayJournal> journal; ///< null when it cannot be kept
    QString notKept;
};

GatewayDialog::GatewayDialog(Workspace *workspace, QWidget *parent, QString runsFolder)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_runsFolder(runsFolder.isEmpty() ? gatewayRunsFolder() : std::move(runsFolder))
    , m_model(new GatewayRunModel(this))
    , m_form(new GatewayForm(workspace, this))
    , m_preview(new GatewayPreviewView(this))
    , m_run(new GatewayRunView(workspace, m_model, this))
    , m_rotation(new RotationView(
              workspace, [this] { return m_form->plan(); }, this))
    , m_kept(new KeptRunsView(workspace, m_runsFolder, this))
    , m_pages(new QTabWidget(this))
    , m_problem(new ProblemLabel(this))
    , m_words(new WrappedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(this))
    , m_pause(new QPushButton(this))
{
    setObjectName(u"gatewayDialog"_s);
    setWindowTitle(tr("Gateway simulator"));
    resize(firstSize(*this, kFirstSize));
    build();
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelayMs);
    m_tick.setInterval(kTickMs);
    connect(&m_previewTimer, &QTimer::timeout, this,
            [this] { m_preview->setPlan(m_form->planWithoutKey()); });
    connect(&m_tick, &QTimer::timeout, this, &GatewayDialog::showProgress);
    connect(m_form, &GatewayForm::edited, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            stop();
        else
            start();
    });
    connect(m_pause, &QPushButton::clicked, this, &GatewayDialog::pause);
    connect(m_kept, &KeptRunsView::resumeRequested, this, &GatewayDialog::resume);
    connect(m_pages, &QTabWidget::currentChanged, this, [this](int page) {
        if (page == static_cast<int>(Page::Kept))
            m_kept->reload();
    });
    showRunning(false);
    m_words->setText(tr("Plays a payment gateway: signed events, repeated by the provider's "
                        "schedule until they are accepted."));
    m_previewTimer.start();
}

GatewayDialog::~GatewayDialog() = default;

void GatewayDialog::build()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto *plan = new QSplitter(Qt::Horizontal, this);
    plan->addWidget(scroll);
    plan->addWidget(m_preview);
    plan->setChildrenCollapsible(false);
    plan->setSizes({ kFormWidth, kPreviewWidth });
    m_pages->setObjectName(u"gatewayPages"_s);
    m_pages->addTab(plan, tr("&1 What to send"));
    m_pages->addTab(m_run, tr("&2 Run"));
    m_pages->addTab(m_rotation, tr("&3 Rotation rehearsal"));
    m_pages->addTab(m_kept, tr("&4 Earlier runs"));
    m_words->setObjectName(u"gatewayWords"_s);
    m_progress->setObjectName(u"gatewayProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_start->setObjectName(u"startGateway"_s);
    m_start->setDefault(true);
    m_pause->setObjectName(u"pauseGateway"_s);
    m_pause->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_pause, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
}

void GatewayDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
}

void GatewayDialog::proposeEndpoint(const QString &name)
{
    m_form->proposeEndpoint(name);
}

void GatewayDialog::useEvent(qint64 id)
{
    using Captured = Result<std::shared_ptr<const Scenario>>;
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id](EventReader &reader) -> Captured {
                const auto event = reader.event(id);
                if (!event)
                    return event.error();
                if ((*event)->kind == EventKind::Gap)
                    return Error{ ErrorCode::InvalidInput,
                                  tr("This is a time without listening, not a request.") };
                auto made = Scenario::fromRequest((*event)->request.wire, (*event)->eventType);
                if (!made)
                    return made.error();
                return std::make_shared<const Scenario>(*std::move(made));
            },
            [this, id](const Captured &captured) {
                m_problem->setProblem(captured ? QString() : captured.error().sentence);
                if (!captured)
                    return;
                showPage(Page::Plan);
                m_form->setCaptured(
                        *captured,
                        u"%1 %2"_s.arg(eventName(id), displayText((*captured)->steps.front().type))
                                .trimmed());
            });
}

void GatewayDialog::start()
{
    if (m_isRunning || m_isOpening)
        return;
    const auto plan = m_form->plan();
    m_problem->setProblem(plan ? QString() : plan.error().sentence);
    if (!plan) {
        showPage(Page::Plan);
        return;
    }
    m_form->save();
    askForHost(
            m_workspace, plan->target, this, [this, plan = *plan] { open(plan); },
            HostUse::Simulate);
}

void GatewayDialog::open(const GatewayPlan &plan)
{
    if (m_isRunning || std::exchange(m_isOpening, true))
        return;
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [plan, folder = m_runsFolder](EventReader &) {
                auto opened = std::make_shared<Opened>();
                opened->plan = plan;
                opened->history.startedAtUs = SystemClock::instance().nowUs();
                removeOldRuns(folder, kRunsKept);
                const auto path = newRunFile(folder, plan.scenario.id, opened->history.startedAtUs);
                auto journal = path
                        ? GatewayJournal::begin(*path, plan, opened->history.startedAtUs)
                        : path.error();
                if (journal)
                    opened->journal = *std::move(journal);
                else
                    opened->notKept = journal.error().sentence;
                return opened;
            },
            [this](const std::shared_ptr<Opened> &opened) {
                m_isOpening = false;
                play(opened);
            });
}

std::optional<KeyMaterial> GatewayDialog::keyFor(const QString &schemeId) const
{
    if (auto key = m_form->keyFor(schemeId))
        return key;
    for (const Endpoint &endpoint : m_workspace->endpoints().list()) {
        if (endpoint.scheme == schemeId) {
            if (auto key = m_workspace->keyFor(endpoint.name))
                return key;
        }
    }
    return std::nullopt;
}

void GatewayDialog::resume(const KeptRun &run, const SecretBytes &secret)
{
    if (m_isRunning || m_isOpening)
        return;
    const Scheme *scheme = m_workspace->schemes()->find(run.schemeId);
    std::optional<KeyMaterial> key = keyFor(run.schemeId);
    if (!secret.isEmpty()) {
        key.emplace();
        key->key = secret;
    }
    if (!scheme || !key) {
        m_kept->setProblem(!scheme ? tr("There is no scheme “%1” any more.").arg(run.schemeId)
                                   : tr("Type in the secret of the run: it is never kept."));
        return;
    }
    m_isOpening = true;
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [path = run.path, scheme = *scheme,
             key = *key](EventReader &) -> Result<std::shared_ptr<Opened>> {
                auto opened = std::make_shared<Opened>();
                auto journal = GatewayJournal::resume(path, opened->history);
                if (!journal)
                    return journal.error();
                opened->journal = *std::move(journal);
                opened->plan = opened->history.plan;
                opened->plan.scheme = scheme;
                opened->plan.key = key;
                GatewayCourse course(opened->plan, opened->history.startedAtUs);
                GatewayJournal::restore(course, opened->history);
                opened->before = course.summary();
                opened->earlier =
                        GatewayJournal::attempts(opened->history, course, kEarlierListedMax);
                return opened;
            },
            [this](const Result<std::shared_ptr<Opened>> &opened) {
                m_isOpening = false;
                if (!opened)
                    m_kept->setProblem(opened.error().sentence);
                else
                    askAndPlay(*opened);
            });
}

void GatewayDialog::askAndPlay(const std::shared_ptr<Opened> &opened)
{
    GatewayPlan &plan = opened->plan;
    const auto &listening = m_workspace->listening();
    const auto itself = listening ? SendTarget::parse(listening->baseUrl())
                                  : Result<SendTarget>(Error{ ErrorCode::NotFound, {} });
    // Of what is sent to this program the certificate need not be trusted by this computer.
    if (!itself || originOf(*itself) != originOf(plan.target))
        plan.takeConnection(m_workspace->sendLimits(plan.target));
    if (const auto usable = plan.limits.route.check(); !usable) {
        m_kept->setProblem(usable.error().sentence);
        return;
    }
    askForHost(
            m_workspace, opened->plan.target, this, [this, opened] { play(opened); },
            HostUse::Simulate);
}

void GatewayDialog::play(const std::shared_ptr<Opened> &opened)
{
    if (m_isRunning)
        return;
    m_before = opened->before;
    m_messages = opened->plan.messages();
    m_notKept = opened->notKept;
    m_model->clear(opened->plan.timeScale, opened->earlier);
    m_run->setPlan(opened->plan);
    m_gateway = std::make_unique<Gateway>();
    connect(m_gateway.get(), &Gateway::attempted, m_model, &GatewayRunModel::take);
    connect(m_gateway.get(), &Gateway::ended, this, &GatewayDialog::showEnd);
    m_gateway->play(std::move(opened->plan), std::move(opened->history),
                    std::move(opened->journal));
    showPage(Page::Run);
    showRunning(true);
    showProgress();
}

void GatewayDialog::pause()
{
    if (!m_isRunning)
        return;
    m_isPaused = !m_isPaused;
    m_gateway->setPaused(m_isPaused);
    m_pause->setText(m_isPaused ? tr("&Go on") : tr("Pa&use"));
    showProgress();
}

void GatewayDialog::stop()
{
    if (m_gateway)
        m_gateway->cancel();
}

void GatewayDialog::showProgress()
{
    m_model->tick(SystemClock::instance().nowUs());
    const qint64 accepted = m_before.accepted + m_model->accepted();
    const qint64 gaveUp = m_before.gaveUp + m_model->gaveUp();
    const QLocale locale;
    QString text = tr("%1 of %2 messages accepted, in %3 attempts.")
                           .arg(locale.toString(accepted), locale.toString(m_messages),
                                locale.toString(m_before.attempts + m_model->attempts()));
    if (gaveUp > 0)
        text += u' ' + tr("%1 given up.").arg(locale.toString(gaveUp));
    if (m_isPaused)
        text += u' ' + tr("Paused: nothing begins until it goes on.");
    else if (const qint64 nextUs = m_model->untilNextUs(); nextUs >= 0)
        text += u' '
                + tr("%1 wait to be sent again, the next in %2.")
                          .arg(locale.toString(m_model->waiting()), countdownText(nextUs));
    if (!m_notKept.isEmpty())
        text += u' ' + tr("It is not kept in a file: %1").arg(m_notKept);
    m_words->setText(text);
    m_progress->setValue(static_cast<int>((accepted + gaveUp) * kProgressSteps
                                          / std::max<qint64>(1, m_messages)));
}

void GatewayDialog::showEnd(const GatewaySummary &summary)
{
    m_model->end();
    showRunning(false);
    QString text = gatewaySummaryText(summary);
    if (summary.unfinished > 0 && m_notKept.isEmpty() && summary.failure.isEmpty())
        text += u' ' + tr("It can go on from “Earlier runs”.");
    m_words->setText(text);
    m_problem->setProblem(shownText(summary.failure));
    // Its thread ends in order; the run file is closed with it, and counts as played until then.
    Gateway *gateway = m_gateway.release();
    connect(gateway, &QObject::destroyed, m_kept, &KeptRunsView::reload);
    gateway->deleteLater();
    if (std::exchange(m_closesAtEnd, false))
        close();
}

void GatewayDialog::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_isPaused = false;
    m_start->setText(isRunning ? tr("S&top") : tr("S&tart"));
    m_start->setAccessibleName(isRunning ? tr("Stop the run") : tr("Start the run"));
    m_pause->setText(tr("Pa&use"));
    m_pause->setEnabled(isRunning);
    m_progress->setVisible(isRunning);
    m_form->setEnabled(!isRunning);
    m_kept->setPlaying(isRunning);
    if (isRunning)
        m_tick.start();
    else
        m_tick.stop();
}

void GatewayDialog::askToStop()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("A run is under way"), QString(),
                                     QMessageBox::NoButton, this);
    question->setObjectName(u"stopRunQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setText(m_notKept.isEmpty()
                              ? tr("Stop the run and close? It can go on later from “Earlier "
                                   "runs”.")
                              : tr("Stop the run and close? It is not kept, and cannot go on "
                                   "later."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stops = question->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    stops->setObjectName(u"stopAndClose"_s);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(stops, &QPushButton::clicked, this, [this] {
        if (!m_isRunning) {
            close(); // it has ended meanwhile
            return;
        }
        m_closesAtEnd = true;
        stop();
    });
    question->open();
}

void GatewayDialog::closeEvent(QCloseEvent *event)
{
    if (m_isRunning) {
        event->ignore();
        askToStop();
        return;
    }
    QDialog::closeEvent(event);
}

void GatewayDialog::reject()
{
    if (m_isRunning) { // Escape asks, too
        askToStop();
        return;
    }
    m_rotation->stop();
    m_form->save();
    QDialog::reject();
}

} // namespace hookloupe
