// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/detailpane.h"

#include "core/event/clock.h"
#include "core/event/eventnote.h"
#include "core/signature/diagnosis.h"
#include "core/workspace/knownsecrets.h"
#include "core/workspace/workspace.h"
#include "ui/deliveries/deliveryfollower.h"
#include "ui/deliveries/deliveryview.h"
#include "ui/detail/bodyview.h"
#include "ui/detail/diagnosisview.h"
#include "ui/detail/forwardsmodel.h"
#include "ui/detail/forwardsview.h"
#include "ui/detail/headersview.h"
#include "ui/detail/inspection.h"
#include "ui/detail/overviewtext.h"
#include "ui/detail/overviewview.h"
#include "ui/detail/rawview.h"
#include "ui/detail/replaysview.h"
#include "ui/detail/signatureview.h"
#include "ui/elidedlabel.h"
#include "ui/notes/notesection.h"
#include "ui/theme/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// Below this, "Loading…" would only flicker.
constexpr int kLoadingDelayMs = 150;
constexpr int kTabLinesMin = 9;
} // namespace

DetailPane::DetailPane(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_check(new QPushButton(tr("Chec&k the store…"), this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new ElidedLabel(this))
    , m_actions(new QHBoxLayout)
    , m_tabs(new QTabWidget(this))
    , m_overview(new OverviewView(this))
    , m_body(new BodyView(this))
    , m_headers(new HeadersView(this))
    , m_signature(new SignatureView(this))
    , m_delivery(new DeliveryView(this))
    , m_follower(new DeliveryFollower(workspace, this))
    , m_forwards(new ForwardsView(this))
    , m_replays(new ReplaysView(this))
    , m_raw(new RawView(this))
{
    setObjectName(u"detailPane"_s);
    m_message->setObjectName(u"detailMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_title->setObjectName(u"detailTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    // Or the tab that wants most would make the window higher than a small screen.
    m_tabs->setMinimumHeight(fontMetrics().lineSpacing() * kTabLinesMin);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_signature, tr("Signature"));
    m_tabs->addTab(m_delivery, tr("Delivery"));
    m_tabs->addTab(m_forwards, tr("Forwarding"));
    m_tabs->addTab(m_replays, tr("Replays"));
    m_tabs->addTab(m_raw, tr("Raw"));

    m_head->setContentsMargins(space::kMedium, space::kTight, space::kSmall, space::kHair);
    m_head->addWidget(m_title, 1);
    m_head->addLayout(m_actions);
    m_actions->addStretch(1);
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addLayout(m_head);
    contentLayout->addWidget(m_tabs, 1);
    auto *messagePage = new QWidget(this);
    auto *messageLayout = new QVBoxLayout(messagePage);
    messageLayout->addStretch(1);
    messageLayout->addWidget(m_message);
    messageLayout->addWidget(m_check, 0, Qt::AlignCenter);
    messageLayout->addStretch(1);
    m_check->setObjectName(u"checkDamagedStore"_s);
    connect(m_check, &QPushButton::clicked, this, &DetailPane::checkRequested);
    m_stack->addWidget(messagePage);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_signature, &SignatureView::setUpRequested, this, &DetailPane::setUpRequested);
    connect(m_signature, &SignatureView::schemeRequested, this, &DetailPane::schemeRequested);
    connect(m_signature, &SignatureView::descriptionRequested, this,
            &DetailPane::descriptionRequested);
    connect(m_signature->diagnosis(), &DiagnosisView::copied, this, &DetailPane::notified);
    connect(m_signature, &SignatureView::helpRequested, this, &DetailPane::helpRequested);
    connect(m_signature, &SignatureView::copied, this, &DetailPane::notified);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::diagnoseNow);
    connect(m_overview, &OverviewView::eventRequested, this, &DetailPane::eventRequested);
    connect(m_overview, &OverviewView::schemaRequested, this, &DetailPane::schemaRequested);
    connect(m_overview, &OverviewView::confirmationRequested, this, [this](const QByteArray &url) {
        if (m_event)
            Q_EMIT confirmationRequested(m_event, url);
    });
    connect(m_replays, &ReplaysView::currentChanged, this,
            [this] { Q_EMIT replayChanged(currentReplayId()); });
    connect(m_headers, &HeadersView::copied, this, &DetailPane::notified);
    connect(m_body, &BodyView::copied, this, &DetailPane::notified);
    connect(m_body, &BodyView::filterRequested, this, &DetailPane::filterRequested);
    connect(m_body, &BodyView::columnRequested, this, &DetailPane::columnRequested);
    connect(workspace, &Workspace::endpointsChanged, this, &DetailPane::inspectNow);
    connect(workspace, &Workspace::keysChanged, this, &DetailPane::inspectNow);
    connect(workspace, &Workspace::schemesChanged, this, [this] {
        if (m_event)
            m_overview->setShownEvent(*m_event, *m_workspace->schemes());
        inspectNow();
    });
    connect(m_forwards, &ForwardsView::forwardRequested, this, [this](const QByteArray &url) {
        if (m_event)
            Q_EMIT forwardRequested(m_event, url);
    });
    connect(workspace, &Workspace::endpointsChanged, this,
            [this] { m_forwards->setTarget(forwardTarget()); });
    connect(m_delivery, &DeliveryView::eventRequested, this, &DetailPane::eventRequested);
    connect(m_follower, &DeliveryFollower::changed, this, &DetailPane::showDelivery);
    connect(workspace, &Workspace::forwardRecorded, this, [this](qint64 eventId) {
        if (eventId == m_id)
            loadForwards();
    });
    connect(workspace, &Workspace::replayRecorded, this, [this](qint64 eventId) {
        if (eventId == m_id)
            loadReplays();
    });
    connect(workspace, &Workspace::answerStateRecorded, this, [this](qint64 eventId) {
        if (eventId == m_id)
            setCurrentId(eventId);
    });
    NoteSection *notes = m_overview->notes();
    connect(notes, &NoteSection::starRequested, this, &DetailPane::starRequested);
    connect(notes, &NoteSection::tagsRequested, this, &DetailPane::tagsRequested);
    connect(notes, &NoteSection::left, this, &DetailPane::noteLeft);
    connect(notes, &NoteSection::textWritten, this, &DetailPane::noteWritten);
    connect(workspace, &Workspace::noted, this, [this](qint64 firstId, qint64 lastId) {
        if (m_event && m_id >= firstId && m_id <= lastId)
            loadNote();
    });
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(kLoadingDelayMs);
    connect(&m_loadingTimer, &QTimer::timeout, this, [this] {
        if (m_id != 0 && !m_event)
            showMessage(tr("Loading…"));
    });
    setCurrentId(0);
}

QWidget *DetailPane::title() const
{
    return m_title;
}

void DetailPane::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(action->objectName() + "Button"_L1);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    m_actions->addWidget(button);
    placeButtons();
}

void DetailPane::placeButtons()
{
    // Less than that of a title says nothing.
    constexpr int titleCharacters = 28;
    const int wanted = m_actions->sizeHint().width()
            + titleCharacters * m_title->fontMetrics().averageCharWidth();
    m_head->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool DetailPane::event(QEvent *event)
{
    const bool isKey =
            event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!m_editsNote || !isKey)
        return QWidget::event(event);
    // Who writes a note does not wait for it to be loaded, and a letter alone is a shortcut.
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr Qt::KeyboardModifiers writing =
            Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier;
    const QString text = key->text();
    if ((key->modifiers() & ~writing) != Qt::NoModifier || text.isEmpty() || !text[0].isPrint())
        return QWidget::event(event);
    if (event->type() == QEvent::KeyPress)
        m_typedAhead += text;
    event->accept();
    return true;
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void DetailPane::setCurrentId(qint64 id)
{
    m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_editsNote = m_editsNote && id == m_id;
    if (!m_editsNote)
        m_typedAhead.clear();
    m_id = id;
    m_event.reset();
    Q_EMIT replayChanged(0);
    m_follower->follow(id);
    if (id == 0) {
        saveNote();
        showMessage(tr("Select an event to see what is in it."));
        return;
    }
    m_loadingTimer.start();
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id](EventReader &reader) -> Result<ReadableEvent> {
                auto event = reader.event(id);
                if (!event)
                    return event.error();
                return ReadableEvent::of(*event);
            },
            [this, cancel = m_cancel](const Result<ReadableEvent> &readable) {
                if (*cancel)
                    return;
                m_loadingTimer.stop();
                if (readable) {
                    takeEvent(*readable);
                    return;
                }
                m_editsNote = false;
                showMessage(readable.error().sentence,
                            readable.error().code == ErrorCode::StoreUnreadable);
            },
            m_cancel);
}

void DetailPane::takeEvent(const ReadableEvent &readable)
{
    m_event = readable.event;
    m_title->setText(overviewTitle(*m_event));
    m_overview->setShownEvent(*m_event, *m_workspace->schemes());
    m_overview->notes()->setNote(m_event->id, m_event->note ? *m_event->note : EventNote());
    m_body->setEvent(readable);
    m_headers->setEvent(m_event);
    m_signature->setEvent(m_event);
    m_raw->setEvent(readable);
    m_replays->setRecords({});
    m_forwards->setRecords({});
    m_forwards->setTarget(forwardTarget());
    m_stack->setCurrentIndex(1);
    inspectNow();
    loadReplays();
    loadForwards();
    if (m_editsNote)
        editNote();
}

void DetailPane::inspectNow()
{
    if (!m_event)
        return;
    InspectionInput input{ .event = m_event };
    input.nowUs = SystemClock::instance().nowUs();
    input.schemes = m_workspace->schemes();
    const EndpointSet &endpoints = m_workspace->endpoints();
    const qsizetype index = endpoints.indexOf(m_event->endpoint);
    if (index >= 0) {
        input.endpoint = endpoints.list().at(index);
        input.keys = m_workspace->keysFor(m_event->endpoint);
    }
    m_workspace->read(
            Workspace::Lane::Detail, this, [input](EventReader &) { return inspect(input); },
            [this, cancel = m_cancel](const Inspection &inspection) {
                if (*cancel)
                    return;
                m_signature->setInspection(inspection);
                m_overview->setClocks(inspection.clocks);
                m_overview->setConfirmation(inspection.confirmUrl);
                m_isDiagnosed = false;
                diagnoseNow();
            },
            m_cancel);
}

/// Looks for the cause of a bad verdict once somebody looks at it: it costs up to half a second of
/// a processor.
void DetailPane::diagnoseNow()
{
    if (!m_event || m_isDiagnosed || m_tabs->currentWidget() != m_signature
        || !m_signature->needsDiagnosis())
        return;
    const EndpointSet &endpoints = m_workspace->endpoints();
    const qsizetype index = endpoints.indexOf(m_event->endpoint);
    const Scheme *scheme =
            index < 0 ? nullptr : m_workspace->schemes()->find(endpoints.list().at(index).scheme);
    if (!scheme)
        return;
    m_isDiagnosed = true;
    DiagnosisInput input;
    input.scheme = *scheme;
    input.request = m_event->request;
    input.url = m_event->signedUrl;
    input.options.nowUs = m_event->receivedAtUs;
    input.options.toleranceS = endpoints.list().at(index).toleranceS;
    input.others = knownSecrets(*m_workspace, m_event->endpoint, m_event->receivedAtUs);
    input.catalogue = m_workspace->schemes();
    m_signature->diagnosis()->setSearching();
    m_workspace->read(
            Workspace::Lane::Search, this,
            [input = std::move(input), keys = m_workspace->keysFor(m_event->endpoint),
             cancel = m_cancel](EventReader &) mutable {
                const qsizetype deciding = keys.deciding(
                        input.scheme, RequestView::of(input.request, input.url), input.options);
                if (deciding >= 0)
                    input.key = *keys.keys().at(deciding).material;
                return diagnose(input, { .cancelled = cancel });
            },
            [this, cancel = m_cancel](const Diagnosis &diagnosis) {
                if (!*cancel)
                    m_signature->diagnosis()->setDiagnosis(diagnosis);
            },
            m_cancel);
}

void DetailPane::loadReplays()
{
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id = m_id](EventReader &reader) { return reader.replays(id); },
            [this, cancel = m_cancel](Result<std::vector<ReplayRecord>> records) {
                if (*cancel || !records)
                    return;
                const auto count = records->size();
                m_replays->setRecords(std::move(*records));
                m_tabs->setTabText(m_tabs->indexOf(m_replays),
                                   count == 0 ? tr("Replays") : tr("Replays (%1)").arg(count));
            },
            m_cancel);
}

QByteArray DetailPane::forwardTarget() const
{
    const EndpointSet &endpoints = m_workspace->endpoints();
    const qsizetype index = m_event ? endpoints.indexOf(m_event->endpoint) : -1;
    return index < 0 || m_event->kind != EventKind::Request
            ? QByteArray()
            : endpoints.list().at(index).forward.url;
}

void DetailPane::loadForwards()
{
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id = m_id](EventReader &reader) { return reader.forwards(id); },
            [this, cancel = m_cancel](Result<std::vector<ForwardRecord>> records) {
                if (*cancel || !records)
                    return;
                const auto count = records->size();
                m_overview->setForwards(forwardSentences(*records));
                m_forwards->setRecords(std::move(*records));
                m_tabs->setTabText(m_tabs->indexOf(m_forwards),
                                   count == 0 ? tr("Forwarding")
                                              : tr("Forwarding (%1)").arg(count));
            },
            m_cancel);
}

void DetailPane::loadNote()
{
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id = m_id](EventReader &reader) { return reader.notes({ id }); },
            [this, id = m_id, cancel = m_cancel](const Result<std::vector<EventNote>> &notes) {
                if (!*cancel && notes && m_event)
                    m_overview->notes()->setNote(id, notes->front());
            },
            m_cancel);
}

void DetailPane::showDelivery()
{
    const auto &attempts = m_follower->attempts();
    m_delivery->setAttempts(attempts, m_follower->attemptsInStore(), m_follower->followedId());
    m_tabs->setTabText(m_tabs->indexOf(m_delivery),
                       attempts.size() < 2
                               ? tr("Delivery")
                               : tr("Delivery (%1)").arg(m_follower->attemptsInStore()));
}

void DetailPane::editNote()
{
    // Where it is still loading, once it is there.
    m_editsNote = !m_event && m_id != 0;
    if (!m_event) {
        setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_tabs->setCurrentWidget(m_overview);
    m_overview->notes()->focusText(std::exchange(m_typedAhead, {}));
    m_overview->ensureWidgetVisible(m_overview->notes());
}

void DetailPane::saveNote()
{
    m_overview->notes()->save();
}

void DetailPane::showReplays()
{
    m_tabs->setCurrentWidget(m_replays);
}

qint64 DetailPane::currentReplayId() const
{
    return m_event ? m_replays->currentId() : 0;
}

void DetailPane::addReplayButton(QAction *action)
{
    m_replays->addButton(action);
}

QStringList DetailPane::tabTitles() const
{
    QStringList titles;
    for (int i = 0; i < m_tabs->count(); ++i)
        titles += m_tabs->tabText(i);
    return titles;
}

void DetailPane::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

void DetailPane::showMessage(const QString &text, bool offersCheck)
{
    m_message->setText(text);
    m_check->setVisible(offersCheck);
    m_stack->setCurrentIndex(0);
}

} // namespace hookloupe
