// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/forwardsview.h"

#include "core/event/bytes.h"
#include "ui/detail/forwardsmodel.h"
#include "ui/detail/replayresultview.h"
#include "ui/textview/bytetextview.h"
#include "ui/theme/spacing.h"
#include "ui/theme/themedview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// In characters of the average width, by ForwardsModel::Column.
constexpr std::array kColumnCharacters{ 16, 18, 34, 20, 10, 10 };
const QList<int> kFirstHeights{ 90, 260 };
static_assert(kColumnCharacters.size() == ForwardsModel::kColumnCount);

void prepareTable(QTableView *table)
{
    table->setObjectName(u"forwards"_s);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (std::size_t column = 0; column < kColumnCharacters.size(); ++column) {
        table->setColumnWidth(static_cast<int>(column),
                              kColumnCharacters[column] * table->fontMetrics().averageCharWidth());
    }
}
} // namespace

ForwardsView::ForwardsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ForwardsModel(this))
    , m_none(new QLabel(this))
    , m_again(new QPushButton(this))
    , m_againText(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(this))
    , m_result(new ReplayResultView(this, u"forward"_s))
    , m_sent(new ByteTextView(this))
{
    setObjectName(u"forwardsTab"_s);
    m_none->setObjectName(u"noForwards"_s);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_again->setObjectName(u"forwardAgain"_s);
    m_againText->setTextFormat(Qt::PlainText);
    // A long target must not widen the window.
    m_againText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Tries to forward"));
    prepareTable(m_table);
    m_sent->setObjectName(u"forwardSent"_s);
    m_sent->setAccessibleName(tr("Head of the request as it was sent"));
    followTheme(m_sent);
    auto *parts = new QTabWidget(this);
    parts->setObjectName(u"forwardParts"_s);
    parts->setDocumentMode(true);
    parts->addTab(m_result, tr("Answer"));
    parts->addTab(m_sent, tr("Sent"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(parts);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes(kFirstHeights);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    bar->setSpacing(space::kMedium);
    bar->addWidget(m_again);
    bar->addWidget(m_againText, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(bar);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ForwardsView::showCurrent);
    connect(m_again, &QPushButton::clicked, this,
            [this] { Q_EMIT forwardRequested(chosenTarget()); });
    setRecords({});
}

void ForwardsView::setRecords(std::vector<ForwardRecord> records)
{
    m_none->setVisible(records.empty());
    m_splitter->setVisible(!records.empty());
    m_model->setRecords(std::move(records));
    m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void ForwardsView::setTarget(const QByteArray &url)
{
    m_target = url;
    showCurrent();
}

QByteArray ForwardsView::chosenTarget() const
{
    const ForwardRecord *record = m_model->at(m_table->currentIndex().row());
    return record ? record->targetUrl : m_target;
}

void ForwardsView::showCurrent()
{
    const ForwardRecord *record = m_model->at(m_table->currentIndex().row());
    if (record) {
        m_result->showResult(record->result);
        m_sent->setText(record->requestHead, Syntax::Plain);
    } else {
        m_result->clear();
        m_sent->setText(QByteArray(), Syntax::Plain);
    }
    m_none->setText(m_target.isEmpty()
                            ? tr("Not forwarded. Edit its endpoint to pass events on to your "
                                 "program as they come in.")
                            : tr("Not forwarded yet."));
    const QByteArray target = chosenTarget();
    m_again->setText(record ? tr("For&ward again") : tr("For&ward"));
    m_again->setAccessibleName(record ? tr("Forward again") : tr("Forward"));
    m_again->setVisible(!target.isEmpty());
    m_againText->setVisible(!target.isEmpty());
    m_againText->setText(tr("to %1").arg(displayText(target, 200)));
}

} // namespace hookloupe
