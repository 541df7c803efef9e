// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/eventlistpane.h"

#include "core/workspace/workspace.h"
#include "ui/deliveries/deliverytreemodel.h"
#include "ui/deliveries/deliverytreeview.h"
#include "ui/emptystate.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filterhelp.h"
#include "ui/problemlabel.h"
#include "ui/settings.h"
#include "ui/theme/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFilterCharactersMax = 1000;
constexpr int kProgressPatienceMs = 300;
constexpr int kTypingPauseMs = 150;
} // namespace

EventListPane::EventListPane(Workspace *workspace, EventListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_filter(new FilterField(this))
    , m_searching(new QLabel(this))
    , m_stopSorting(new QToolButton(this))
    , m_mistake(new ProblemLabel(this))
    , m_bar(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_view(new EventListView(model, this))
    , m_deliveries(new DeliveryTreeModel(workspace, this))
    , m_tree(new DeliveryTreeView(m_deliveries, this))
    , m_empty(new EmptyState(workspace, this))
    , m_noHits(new QWidget(this))
    , m_noHitsText(new QLabel(m_noHits))
    , m_clear(new QPushButton(m_noHits))
{
    setObjectName(u"eventListPane"_s);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setPlaceholderText(
            tr("Filter by text or field, such as verdict:bad_signature after:-2h  (/ to type, F1 "
               "for help)"));
    m_filter->setRecent(settings::recentQueries());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(kFilterCharactersMax);
    m_searching->setObjectName(u"searching"_s);
    m_searching->hide();
    m_stopSorting->setObjectName(u"stopSorting"_s);
    m_stopSorting->setText(tr("Stop"));
    m_stopSorting->setToolTip(tr("Stop sorting, and show the newest first"));
    m_stopSorting->setAccessibleName(tr("Stop sorting"));
    m_stopSorting->hide();
    m_typingTimer.setSingleShot(true);
    m_typingTimer.setInterval(kTypingPauseMs);
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(kProgressPatienceMs);
    m_mistake->setObjectName(u"filterMistake"_s);
    m_mistake->setContentsMargins(space::kSmall, 0, space::kSmall, space::kTight);

    m_noHits->setObjectName(u"noHits"_s);
    m_noHitsText->setTextFormat(Qt::PlainText);
    m_noHitsText->setWordWrap(true);
    m_noHitsText->setAlignment(Qt::AlignCenter);
    m_clear->setObjectName(u"clearFilter"_s);
    m_clear->setAccessibleName(tr("Clear filter"));
    auto *noHitsLayout = new QVBoxLayout(m_noHits);
    noHitsLayout->addStretch(1);
    noHitsLayout->addWidget(m_noHitsText);
    noHitsLayout->addWidget(m_clear, 0, Qt::AlignHCenter);
    noHitsLayout->addStretch(2);

    for (QWidget *page : { static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_tree),
                           static_cast<QWidget *>(m_empty), m_noHits })
        m_stack->addWidget(page);

    m_bar->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    m_bar->setSpacing(space::kSmall);
    m_bar->addWidget(m_filter, 1);
    auto *help = new QToolButton(this);
    help->setObjectName(u"filterHelpButton"_s);
    help->setText(u"?"_s);
    help->setToolTip(tr("How to filter (F1)"));
    help->setAccessibleName(tr("How to filter"));
    m_bar->addWidget(help);
    m_bar->addWidget(m_searching);
    m_bar->addWidget(m_stopSorting);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_mistake);
    layout->addWidget(m_stack, 1);

    // Which comes before textChanged().
    connect(m_filter, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    connect(m_filter, &QLineEdit::textChanged, this, &EventListPane::takeText);
    connect(&m_typingTimer, &QTimer::timeout, this, &EventListPane::applyFilter);
    connect(m_filter, &FilterField::proposalsClosed, this, [this] {
        if (!m_typingTimer.isActive())
            showMistake();
    });
    connect(help, &QToolButton::clicked, this, &EventListPane::showHelp);
    connect(m_filter, &FilterField::helpRequested, this, &EventListPane::showHelp);
    connect(m_filter, &FilterField::left, this, &EventListPane::leaveFilter);
    connect(m_filter, &FilterField::escaped, this, [this] {
        m_filter->clear();
        focusList();
    });
    connect(m_filter, &FilterField::recentChanged, this,
            [this] { settings::setRecentQueries(m_filter->recent()); });
    for (const auto signal : { &Workspace::endpointsChanged, &Workspace::schemesChanged })
        connect(workspace, signal, this, &EventListPane::readKnownValues);
    connect(workspace, &Workspace::noted, this, &EventListPane::readKnownValues);
    readKnownValues();
    connect(m_clear, &QPushButton::clicked, this, &EventListPane::clearFilter);
    connect(model, &EventListModel::searchingChanged, this, &EventListPane::updatePage);
    connect(model, &EventListModel::searchingChanged, this, &EventListPane::updateProgress);
    connect(model, &EventListModel::filterChanged, this, &EventListPane::updateProgress);
    connect(model, &EventListModel::orderChanged, this, &EventListPane::updateProgress);
    connect(model, &EventListModel::sortProgressed, this, [this] {
        if (m_searching->isVisible())
            showProgress();
    });
    connect(&m_progressTimer, &QTimer::timeout, this, &EventListPane::showProgress);
    connect(m_stopSorting, &QToolButton::clicked, this, [this] {
        m_model->setOrder({});
        focusList();
    });
    for (const QAbstractItemModel *rows : { static_cast<QAbstractItemModel *>(model),
                                            static_cast<QAbstractItemModel *>(m_deliveries) }) {
        connect(rows, &QAbstractItemModel::rowsInserted, this, &EventListPane::updatePage);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &EventListPane::updatePage);
        connect(rows, &QAbstractItemModel::modelReset, this, &EventListPane::updatePage);
    }
    connect(m_deliveries, &DeliveryTreeModel::searchingChanged, this, &EventListPane::updatePage);
    updatePage();
}

void EventListPane::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(action->objectName() + "Button"_L1);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    m_bar->addWidget(button);
    setTabOrder(m_filter, button);
    setTabOrder(button, m_view);
}

void EventListPane::addAboveList(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_stack), widget);
}

void EventListPane::setFilterText(const QString &query)
{
    m_filter->setText(query);
}

void EventListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EventListPane::clearFilter()
{
    const bool hadMore = !m_filter->text().isEmpty() || !m_endpoint.isEmpty();
    m_filter->clear();
    if (!m_endpoint.isEmpty()) {
        setEndpoint({});
        Q_EMIT endpointCleared();
    }
    if (!hadMore && m_hidesRefused)
        Q_EMIT refusedShown();
}

void EventListPane::setHidesRefused(bool hides)
{
    m_hidesRefused = hides;
    applyFilter();
}

void EventListPane::setEndpoint(const QString &name)
{
    m_endpoint = name;
    applyFilter();
}

void EventListPane::setGapsShown(bool shown)
{
    m_showsGaps = shown;
    applyFilter();
}

void EventListPane::setQuery(const QString &query)
{
    m_filter->setText(query);
}

QWidget *EventListPane::list() const
{
    return m_isGrouped ? static_cast<QWidget *>(m_tree) : m_view;
}

void EventListPane::focusList()
{
    list()->setFocus(Qt::OtherFocusReason);
}

void EventListPane::setGrouped(bool grouped)
{
    if (m_isGrouped == grouped)
        return;
    const qint64 id = m_isGrouped ? m_tree->currentId() : m_view->currentId();
    const bool hadFocus = list()->hasFocus();
    m_isGrouped = grouped;
    m_deliveries->setActive(grouped);
    updatePage();
    if (hadFocus)
        focusList();
    if (id == 0)
        return;
    if (grouped)
        m_tree->selectId(id);
    else
        m_view->selectId(id);
}

void EventListPane::leaveFilter()
{
    applyFilter();
    if (Query::parse(m_filter->text()))
        m_filter->remember();
    focusList();
    if (!m_isGrouped && !m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void EventListPane::showHelp()
{
    delete m_help;
    m_help = new FilterHelp(this);
    connect(m_help, &FilterHelp::tried, this, [this](const QString &query) {
        m_filter->setText(query);
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    m_help->popUpBelow(m_filter);
}

void EventListPane::readKnownValues()
{
    KnownValues known;
    for (const Endpoint &endpoint : m_workspace->endpoints().list())
        known.endpoints += endpoint.name;
    const auto schemes = m_workspace->schemes();
    for (const Scheme &scheme : schemes->schemes())
        known.schemes += scheme.id;
    known.schemes.sort();
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [known](EventReader &reader) {
                KnownValues all = known;
                if (const auto tags = reader.tags())
                    all.tags = *tags;
                return all;
            },
            [this](const KnownValues &all) { m_filter->setKnownValues(all); });
}

void EventListPane::takeText()
{
    if (!std::exchange(m_isTyped, false) || m_filter->text().isEmpty()) {
        applyFilter();
        return;
    }
    // One that is told already goes with its last character; a new one waits, too.
    if (!m_mistake->isHidden())
        showMistake();
    m_typingTimer.start();
}

void EventListPane::showMistake()
{
    QueryMistake mistake;
    const bool isWrong = !Query::parse(m_filter->text(), &mistake) && !m_filter->isProposing();
    const QString sentence = isWrong
            ? tr("Column %1: %2 The list still shows what was asked before.")
                      .arg(mistake.column + 1)
                      .arg(mistake.sentence)
            : QString();
    m_mistake->setProblem(sentence);
    m_filter->setMistake(mistake.column, isWrong ? mistake.length : 0, sentence);
}

void EventListPane::applyFilter()
{
    m_typingTimer.stop();
    showMistake();
    const auto query = Query::parse(m_filter->text());
    Q_EMIT queryChanged(query ? m_filter->text() : QString());
    const EventFilter filter{ .query = query ? *query : m_model->filter().query,
                              .endpoint = m_endpoint,
                              .withoutGaps = !m_showsGaps,
                              .hidesRefused = m_hidesRefused };
    m_deliveries->setFilter(filter);
    if (filter != m_model->filter())
        m_model->setFilter(filter);
}

void EventListPane::updateProgress()
{
    // All events, newest first, are there at once, however long the rest of them takes.
    const bool isAsked = !m_model->filter().query.isEmpty() || !m_model->order().isNewestFirst();
    if (!m_model->isSearching() || !isAsked) {
        m_progressTimer.stop();
        m_searching->hide();
        m_stopSorting->hide();
    } else if (m_searching->isVisible()) {
        showProgress();
    } else if (!m_progressTimer.isActive()) {
        m_progressTimer.start();
    }
}

void EventListPane::showProgress()
{
    const bool sorts = !m_model->order().isNewestFirst();
    const auto sorting = [](double progress) {
        return tr("Sorting… %1 %").arg(static_cast<int>(progress * 100));
    };
    // As wide as it gets, so that the filter stays as it is.
    m_searching->setMinimumWidth(sorts ? fontMetrics().horizontalAdvance(sorting(1)) : 0);
    m_searching->setText(sorts ? sorting(m_model->sortProgress()) : tr("Searching…"));
    m_searching->show();
    m_stopSorting->setVisible(sorts);
}

void EventListPane::updatePage()
{
    const bool searching = m_isGrouped ? m_deliveries->isSearching() : m_model->isSearching();
    const int rows = m_isGrouped ? m_deliveries->rowCount() : m_model->rowCount();
    QWidget *page = list();
    // While a search runs, the list does not flicker to another page and back.
    if (rows == 0 && !searching)
        page = m_model->filter().isEmpty() ? static_cast<QWidget *>(m_empty) : m_noHits;
    else if (rows == 0 && m_stack->currentWidget() != m_view && m_stack->currentWidget() != m_tree)
        return;
    if (page == m_noHits) {
        const QString asked = m_model->filter().query.text();
        const bool hasText = !m_filter->text().isEmpty();
        m_clear->setText(hasText ? tr("&Clear filter") : tr("Sho&w all events"));
        m_clear->setAccessibleName(hasText ? tr("Clear filter") : tr("Show all events"));
        m_noHitsText->setText(
                !asked.isEmpty() ? tr("No event matches “%1”.").arg(asked)
                        : m_endpoint.isEmpty()
                        ? tr("No complete request has come yet. What was refused is hidden.")
                        : tr("“%1” has no events yet.").arg(m_endpoint));
    }
    const bool isFilled = page == m_view && m_stack->currentWidget() != m_view;
    m_stack->setCurrentWidget(page);
    // Of what comes first, a person wants to see more.
    if (isFilled && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

} // namespace hookloupe
