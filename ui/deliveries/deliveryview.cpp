// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/deliveryview.h"

#include "core/delivery/retryschedule.h"
#include "core/event/clock.h"
#include "core/event/timeunits.h"
#include "ui/deliveries/attempticons.h"
#include "ui/deliveries/attemptline.h"
#include "ui/deliveries/attemptsmodel.h"
#include "ui/headertitles.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// In characters of the average width, by AttemptsModel::Column.
constexpr std::array kColumnCharacters{ 14, 30, 16, 16, 22, 26, 30 };
static_assert(kColumnCharacters.size() == AttemptsModel::kColumnCount);
constexpr int kRowPadding = space::kSmall;
constexpr int kLeastRows = 3;

/// The sign of the answer, that of a late one, and what is planned in a quiet colour.
class AttemptDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(AttemptsModel::PlannedRole).toBool()) {
            option->palette.setColor(QPalette::Text, quietColour(option->palette));
            option->font.setItalic(true);
            return;
        }
        const auto column = static_cast<AttemptsModel::Column>(index.column());
        if (column == AttemptsModel::Column::Answered) {
            const auto outcome =
                    static_cast<AttemptOutcome>(index.data(AttemptsModel::OutcomeRole).toInt());
            decorate(option, outcomeIcon(outcome, option->palette),
                     outcomeColour(outcome, option->palette));
        } else if (column == AttemptsModel::Column::Took) {
            using Level = AcknowledgeBudget::Level;
            const auto level = static_cast<Level>(index.data(AttemptsModel::LevelRole).toInt());
            if (level == Level::Over)
                decorate(option, glyphIcon(Glyph::Clock, failureColour(option->palette)),
                         failureColour(option->palette));
            else if (level == Level::Close)
                decorate(option, glyphIcon(Glyph::Warning, warningColour(option->palette)),
                         warningColour(option->palette));
        }
    }

private:
    static void decorate(QStyleOptionViewItem *option, const QIcon &icon, const QColor &colour)
    {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon;
        option->palette.setColor(QPalette::Text, colour);
    }
};

} // namespace

DeliveryView::DeliveryView(QWidget *parent)
    : QWidget(parent)
    , m_model(new AttemptsModel(this))
    , m_sentences(new WrappedLabel(this))
    , m_line(new AttemptLine(m_model, this))
    , m_table(new QTableView(this))
    , m_schedules(new QComboBox(this))
    , m_source(new WrappedLabel(this))
{
    setObjectName(u"deliveryTab"_s);
    m_sentences->setObjectName(u"deliverySentences"_s);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentences->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kTight);
    m_source->setObjectName(u"scheduleSource"_s);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_source->setContentsMargins(space::kMedium, 0, space::kMedium, space::kTight);
    buildTable();
    fillSchedules();
    auto *label = new QLabel(tr("C&ompare with the schedule of"), this);
    label->setBuddy(m_schedules);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    bar->setSpacing(space::kMedium);
    bar->addWidget(label);
    bar->addWidget(m_schedules);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentences);
    layout->addWidget(m_line);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);
    layout->addWidget(m_source);
    setTabOrder(m_line, m_table);
    setTabOrder(m_table, m_schedules);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryView::tell);
    connect(m_line, &AttemptLine::rowChosen, this,
            [this](int row) { m_table->setCurrentIndex(m_model->index(row, 0)); });
    connect(m_line, &AttemptLine::rowActivated, this, &DeliveryView::open);
    connect(m_schedules, &QComboBox::activated, this, &DeliveryView::chooseSchedule);
}

void DeliveryView::buildTable()
{
    m_table->setObjectName(u"attempts"_s);
    m_table->setAccessibleName(tr("Attempts of the delivery"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AttemptDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    const int rowHeight = m_table->fontMetrics().height() + kRowPadding;
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (std::size_t column = 0; column < kColumnCharacters.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column),
                                kColumnCharacters[column]
                                        * m_table->fontMetrics().averageCharWidth());
    fitTitles(*m_table->horizontalHeader());
    m_table->setMinimumHeight((kLeastRows + 1) * rowHeight);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { open(index.row()); });
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this] { open(m_table->currentIndex().row()); });
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_line->setCurrentRow(current.row());
            });
}

void DeliveryView::fillSchedules()
{
    m_schedules->setObjectName(u"schedules"_s);
    m_schedules->setAccessibleName(tr("Schedule to compare with"));
    m_schedules->addItem(tr("nobody"), QString());
    for (const RetrySchedule &schedule : builtInSchedules())
        m_schedules->addItem(schedule.name, schedule.id);
}

const RetrySchedule *DeliveryView::schedule() const
{
    if (const auto chosen = m_chosen.constFind(m_scheme); chosen != m_chosen.constEnd())
        return builtInSchedule(*chosen);
    return m_scheme.isEmpty() ? nullptr : scheduleOfScheme(m_scheme);
}

void DeliveryView::chooseSchedule()
{
    m_chosen.insert(m_scheme, m_schedules->currentData().toString());
    tell();
}

void DeliveryView::setAttempts(const std::vector<EventSummary> &attempts, qint64 inStore,
                               qint64 currentId)
{
    m_attempts = attempts;
    m_inStore = inStore;
    m_currentId = currentId;
    m_scheme = attempts.empty() ? QString() : attempts.back().scheme;
    // Else showEvent() tells it.
    if (isVisible())
        tell();
}

void DeliveryView::tell()
{
    const qint64 nowUs = SystemClock::instance().nowUs();
    const bool isNew =
            m_model->rowOf(m_currentId) < 0 || m_model->idAt(m_table->currentIndex().row()) == 0;
    const qint64 selected = m_model->idAt(m_table->currentIndex().row());
    const RetrySchedule *comparedWith = schedule();
    m_model->setStory(tellDelivery(m_attempts, m_inStore, comparedWith, nowUs), nowUs);
    const DeliveryStory &story = m_model->story();
    m_sentences->setText(story.sentences.join(u'\n'));
    m_sentences->setVisible(!story.sentences.isEmpty());
    m_source->setText(story.source);
    m_source->setVisible(!story.source.isEmpty());
    m_schedules->setCurrentIndex(
            qMax(0, m_schedules->findData(comparedWith ? comparedWith->id : QString())));
    if (isNew || selected != m_model->idAt(m_table->currentIndex().row()))
        markCurrent();
    m_line->lay(nowUs);
    // Nobody sees it: showEvent() tells it again.
    if (story.tellAgainUs && isVisible())
        m_timer.start(static_cast<int>(qMax<qint64>(1, (*story.tellAgainUs - nowUs) / kUsPerMs)));
    else
        m_timer.stop();
}

void DeliveryView::markCurrent()
{
    const int row = m_model->rowOf(m_currentId);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    m_line->setCurrentRow(row);
}

void DeliveryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell();
}

void DeliveryView::open(int row)
{
    if (const qint64 id = m_model->idAt(row); id > 0)
        Q_EMIT eventRequested(id);
}

} // namespace hookloupe
