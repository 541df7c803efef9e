// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/lifeline/lifelinewindow.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/timeunits.h"
#include "core/workspace/workspace.h"
#include "ui/firstsize.h"
#include "ui/headertitles.h"
#include "ui/lifeline/lifelinechart.h"
#include "ui/lifeline/lifelinemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1080, 680);
constexpr int kArrivalsMs = 500;
constexpr int kFindingsSeen = 6;
constexpr int kRowPadding = space::kSmall;
constexpr int kIdShownMax = 80;
/// In characters of the average width, by LifelineModel::Column.
constexpr std::array kColumnCharacters{ 9, 20, 26, 32, 32, 14, 24 };
static_assert(kColumnCharacters.size() == LifelineModel::kColumnCount);

/// The sign of a row beside its state.
class StateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        using Mark = LifelineModel::Mark;
        QStyledItemDelegate::initStyleOption(option, index);
        const auto mark = static_cast<Mark>(index.data(LifelineModel::MarkRole).toInt());
        if (mark == Mark::Plain)
            return;
        const QColor colour = mark == Mark::End ? successColour(option->palette)
                : mark == Mark::Wrong           ? failureColour(option->palette)
                                                : warningColour(option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = glyphIcon(mark == Mark::End             ? Glyph::Check
                                         : mark == Mark::Wrong ? Glyph::Cross
                                                               : Glyph::Warning,
                                 colour);
        option->palette.setColor(QPalette::Text, colour);
    }
};

QIcon findingIcon(LifelineFinding::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case LifelineFinding::Kind::IllegalMove:
        return glyphIcon(Glyph::Cross, failureColour(palette));
    case LifelineFinding::Kind::MissingStart:
    case LifelineFinding::Kind::MissingEnd:
        return glyphIcon(Glyph::Clock, warningColour(palette));
    case LifelineFinding::Kind::OutOfOrder:
        return glyphIcon(Glyph::Warning, warningColour(palette));
    case LifelineFinding::Kind::NoState:
        break;
    }
    return glyphIcon(Glyph::Question, quietColour(palette));
}

} // namespace

LifelineWindow::LifelineWindow(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_model(new LifelineModel(this))
    , m_summary(new WrappedLabel(this))
    , m_choice(new QComboBox(this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_new(new QPushButton(tr("&New…"), this))
    , m_drop(new QPushButton(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_chart(new LifelineChart(m_model, this))
    , m_findings(new QListWidget(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"lifelineWindow"_s);
    setWindowTitle(tr("Life-line"));
    resize(firstSize(*this, kFirstSize));
    build();
    connectParts();
}

LifelineWindow::~LifelineWindow()
{
    m_cancel->store(true);
}

void LifelineWindow::build()
{
    m_summary->setObjectName(u"lifelineSummary"_s);
    m_choice->setObjectName(u"lifelineRules"_s);
    m_choice->setAccessibleName(tr("Life-line"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_edit->setObjectName(u"editLifeline"_s);
    m_new->setObjectName(u"newLifeline"_s);
    m_drop->setObjectName(u"dropLifeline"_s);
    m_stop->setObjectName(u"stopLifeline"_s);
    m_findings->setObjectName(u"lifelineFindings"_s);
    m_findings->setAccessibleName(tr("What was found"));
    m_findings->setWordWrap(true);
    m_findings->setAlternatingRowColors(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildTable();
    auto *label = new QLabel(tr("&Life-line:"), this);
    label->setBuddy(m_choice);
    auto *bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_choice);
    bar->addWidget(m_edit);
    bar->addWidget(m_drop);
    bar->addWidget(m_new);
    bar->addStretch(1);
    bar->addWidget(m_stop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_summary);
    layout->addWidget(m_chart);
    layout->addWidget(m_findings);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    setReading(false);
}

void LifelineWindow::buildTable()
{
    m_table->setObjectName(u"lifelineEvents"_s);
    m_table->setAccessibleName(tr("Events of the life-line"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(static_cast<int>(LifelineModel::Column::State),
                                      new StateDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kRowPadding);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (std::size_t column = 0; column < kColumnCharacters.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column),
                                kColumnCharacters[column]
                                        * m_table->fontMetrics().averageCharWidth());
    fitTitles(*m_table->horizontalHeader());
}

void LifelineWindow::connectParts()
{
    m_arrivals.setSingleShot(true);
    m_arrivals.setInterval(kArrivalsMs);
    connect(&m_arrivals, &QTimer::timeout, this, &LifelineWindow::readArrivals);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &LifelineWindow::tell);
    connect(m_workspace, &Workspace::committed, this, &LifelineWindow::noteArrivals);
    connect(m_workspace, &Workspace::removed, this, [this](qint64 firstId, qint64 lastId) {
        const bool isOurs = std::ranges::any_of(m_reading.events, [&](const LifelineEvent &one) {
            return one.id >= firstId && one.id <= lastId;
        });
        if (isOurs && !m_isReading)
            read(m_choice->currentData().toString());
    });
    connect(m_choice, &QComboBox::activated, this,
            [this] { read(m_choice->currentData().toString()); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const LifelineRule *rule = current())
            edit(*rule);
    });
    connect(m_new, &QPushButton::clicked, this, &LifelineWindow::describeNew);
    connect(m_drop, &QPushButton::clicked, this, &LifelineWindow::dropOwn);
    connect(m_stop, &QPushButton::clicked, this, &LifelineWindow::cancel);
    connect(m_chart, &LifelineChart::rowChosen, this,
            [this](int row) { m_table->setCurrentIndex(m_model->index(row, 0)); });
    connect(m_chart, &LifelineChart::rowActivated, this, &LifelineWindow::open);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    m_chart->setCurrentRow(row.row());
            });
    const auto findingRow = [this](const QListWidgetItem *item) {
        return m_model->rowOf(item->data(Qt::UserRole).toLongLong());
    };
    connect(m_findings, &QListWidget::currentItemChanged, this,
            [this, findingRow](const QListWidgetItem *item) {
                if (item)
                    m_table->setCurrentIndex(m_model->index(findingRow(item), 0));
            });
    connect(m_findings, &QListWidget::itemDoubleClicked, this,
            [this, findingRow](const QListWidgetItem *item) { open(findingRow(item)); });
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter }) {
        for (QWidget *widget :
             { static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_findings) }) {
            auto *shortcut = new QShortcut(key, widget);
            shortcut->setContext(Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, this,
                    [this] { open(m_table->currentIndex().row()); });
        }
    }
}

const LifelineRule *LifelineWindow::current() const
{
    return m_reading.rule >= 0 ? &m_rules[m_reading.rule] : nullptr;
}

void LifelineWindow::showLifeOf(qint64 id)
{
    m_id = id;
    read({});
}

void LifelineWindow::setReading(bool isReading)
{
    m_isReading = isReading;
    m_stop->setVisible(isReading);
    m_choice->setEnabled(!isReading && m_choice->count() > 0);
    const LifelineRule *rule = current();
    m_edit->setEnabled(!isReading && rule);
    m_new->setEnabled(!isReading && m_reading.event);
    const bool replaces = rule
            && std::ranges::find(builtInLifelines(), rule->id, &LifelineRule::id)
                    != builtInLifelines().end();
    m_drop->setVisible(!isReading && rule && rule->isOwn);
    m_drop->setText(replaces ? tr("&Back to the built-in one") : tr("&Remove"));
}

void LifelineWindow::read(const QString &ruleId)
{
    m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_isReadingArrivals = false;
    m_firstArrived = 0;
    m_due.stop();
    m_summary->setText(tr("Looking for the events of this life…"));
    setReading(true);
    const QList<LifelineRule> rules = allLifelines(m_workspace->ownLifelines());
    m_workspace->read(
            Workspace::Lane::Search, this,
            [id = m_id, rules, ruleId, cancelled = m_cancel](EventReader &reader) {
                return readLifeline(reader, id, rules, ruleId, *cancelled);
            },
            [this, rules, cancelled = m_cancel](LifelineReading reading) {
                if (!*cancelled)
                    take(std::move(reading), rules);
            },
            m_cancel);
}

void LifelineWindow::cancel()
{
    m_cancel->store(true);
    setReading(false);
    m_summary->setText(tr("The search was stopped: choose a life-line to look again."));
}

void LifelineWindow::take(LifelineReading reading, const QList<LifelineRule> &rules)
{
    m_reading = std::move(reading);
    m_rules = rules;
    fillRules(rules);
    setReading(false);
    tell();
    // The event that it was asked for.
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_id), 0));
    if (m_firstArrived > 0)
        m_arrivals.start();
}

void LifelineWindow::fillRules(const QList<LifelineRule> &rules)
{
    m_choice->clear();
    for (const qsizetype i : std::as_const(m_reading.fitting))
        m_choice->addItem(rules[i].isOwn ? tr("%1 (your own)").arg(rules[i].name) : rules[i].name,
                          rules[i].id);
    m_choice->setCurrentIndex(static_cast<int>(m_reading.fitting.indexOf(m_reading.rule)));
}

void LifelineWindow::noteArrivals(qint64 firstId, qint64 lastId)
{
    if (m_id == 0)
        return;
    m_firstArrived = m_firstArrived == 0 ? firstId : qMin(m_firstArrived, firstId);
    m_lastArrived = qMax(m_lastArrived, lastId);
    if (!m_isReading && !m_arrivals.isActive())
        m_arrivals.start();
}

void LifelineWindow::readArrivals()
{
    const LifelineRule *rule = current();
    if (m_isReading || m_isReadingArrivals || m_firstArrived == 0 || !rule)
        return;
    m_isReadingArrivals = true;
    const qint64 firstId = std::exchange(m_firstArrived, 0);
    m_workspace->read(
            Workspace::Lane::Search, this,
            [rule = *rule, id = m_reading.facts.businessId, firstId, lastId = m_lastArrived,
             cancelled = m_cancel](EventReader &reader) {
                return readLifelineRange(reader, rule, id, firstId, lastId, *cancelled);
            },
            [this, cancelled = m_cancel](const std::vector<LifelineEvent> &events) {
                if (*cancelled)
                    return;
                m_isReadingArrivals = false;
                bool isNew = false;
                for (const LifelineEvent &event : events) {
                    // The search may have seen it already.
                    const bool isKnown =
                            !m_reading.events.empty() && event.id <= m_reading.events.back().id;
                    if (isKnown || m_reading.events.size() >= kLifelineEventsMax)
                        continue;
                    m_reading.events.push_back(event);
                    isNew = true;
                }
                if (isNew)
                    tell();
                if (m_firstArrived > 0)
                    m_arrivals.start();
            },
            m_cancel);
}

void LifelineWindow::tell()
{
    const LifelineRule *rule = current();
    const qint64 nowUs = SystemClock::instance().nowUs();
    const qint64 selected = m_model->idAt(m_table->currentIndex().row());
    m_model->setLine(rule ? *rule : LifelineRule(),
                     rule ? tellLifeline(*rule, m_reading.events, nowUs) : Lifeline());
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(selected), 0));
    m_chart->lay(nowUs);
    m_chart->setVisible(rule);
    showFindings();
    if (!m_reading.failure.isEmpty())
        return m_summary->setText(m_reading.failure);
    if (!rule)
        return m_summary->setText(
                tr("No life-line knows this event. Say where the id stands that joins it with "
                   "others, and which states there are: New."));
    const Lifeline &line = m_model->line();
    const auto count = line.points.size();
    QString summary =
            tr("%1 is %2, by %3.")
                    .arg(displayText(m_reading.facts.businessId, kIdShownMax),
                         line.state.isEmpty() ? tr("in no state that is known") : line.state,
                         count == 1 ? tr("1 event") : tr("%1 events").arg(count));
    if (line.findings.empty())
        summary += u' ' + tr("Nothing is wrong with it.");
    if (m_reading.isCut)
        summary += u' '
                + tr("Only the newest %1 are shown, so its beginning may seem to be "
                     "missing.")
                          .arg(kLifelineEventsMax);
    if (!rule->source.isEmpty())
        summary += u' ' + tr("Source of the states: %1.").arg(rule->source);
    m_summary->setText(summary);
    if (line.dueUs)
        m_due.start(static_cast<int>(qBound<qint64>(1, (*line.dueUs - nowUs) / kUsPerMs + 1,
                                                    qint64(std::numeric_limits<int>::max()))));
    else
        m_due.stop();
}

void LifelineWindow::showFindings()
{
    m_findings->clear();
    for (const LifelineFinding &finding : m_model->line().findings) {
        auto *item = new QListWidgetItem(findingIcon(finding.kind, palette()), finding.sentence);
        item->setData(Qt::UserRole, finding.eventId);
        m_findings->addItem(item);
    }
    int height = 2 * m_findings->frameWidth();
    for (int row = 0; row < qMin(kFindingsSeen, m_findings->count()); ++row)
        height += m_findings->sizeHintForRow(row);
    m_findings->setFixedHeight(height);
    m_findings->setVisible(m_findings->count() > 0);
}

void LifelineWindow::open(int row)
{
    if (const qint64 id = m_model->idAt(row); id > 0)
        Q_EMIT eventRequested(id);
}

} // namespace hookloupe
