// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/gatewayrunview.h"

#include "core/delivery/gatewayplan.h"
#include "core/delivery/withoutsecret.h"
#include "core/workspace/workspace.h"
#include "ui/detail/replayresultview.h"
#include "ui/gateway/gatewayrunmodel.h"
#include "ui/headertitles.h"
#include "ui/textview/bytetextview.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themedview.h"
#include "ui/wrappedlabel.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTreeView>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// More than that is prepared in another thread.
constexpr qsizetype kAtOnceBytes = 64LL * 1024;
constexpr int kTreeHeight = 320;
constexpr int kDetailsHeight = 220;

struct StateLook
{
    Glyph glyph = Glyph::Minus;
    QColor colour;
};

StateLook stateLook(MessageState state, const QPalette &palette)
{
    switch (state) {
    case MessageState::Accepted:
        return { Glyph::Check, successColour(palette) };
    case MessageState::GaveUp:
        return { Glyph::Cross, failureColour(palette) };
    case MessageState::Waiting:
        return { Glyph::Clock, warningColour(palette) };
    case MessageState::UnderWay:
    case MessageState::Ended:
        break;
    }
    return { Glyph::Minus, quietColour(palette) };
}

/// The outcome with its glyph; the words stand beside it.
class OutcomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const StateLook look = stateLook(
                static_cast<MessageState>(index.data(GatewayRunModel::kStateRole).toInt()),
                option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = glyphIcon(look.glyph, look.colour);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }
};

} // namespace

GatewayRunView::GatewayRunView(Workspace *workspace, GatewayRunModel *model, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_tree(new QTreeView(this))
    , m_words(new WrappedLabel(this))
    , m_request(new ByteTextView(this))
    , m_answer(new ReplayResultView(this, u"gateway"_s))
{
    m_tree->setObjectName(u"gatewayRun"_s);
    m_tree->setAccessibleName(tr("Messages of the run"));
    m_tree->setAccessibleDescription(tr("Each with its attempts: Right opens, Left closes it."));
    m_tree->setModel(model);
    m_tree->setItemDelegateForColumn(static_cast<int>(GatewayColumn::Outcome),
                                     new OutcomeDelegate(this));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setWordWrap(false);
    const auto width = [this](GatewayColumn column, int characters) {
        m_tree->header()->resizeSection(static_cast<int>(column),
                                        m_tree->fontMetrics().averageCharWidth() * characters);
    };
    width(GatewayColumn::Name, 32);
    width(GatewayColumn::Sent, 15);
    width(GatewayColumn::Answer, 31);
    width(GatewayColumn::Outcome, 46);
    width(GatewayColumn::Next, 12);
    fitTitles(*m_tree->header());
    m_tree->header()->setStretchLastSection(true);
    m_request->setObjectName(u"gatewayRequest"_s);
    m_request->setAccessibleName(tr("Request that was sent"));
    followTheme(m_request);
    m_words->setObjectName(u"gatewayRunWords"_s);
    m_words->hide();

    auto *request = new QWidget(this);
    auto *requestLayout = new QVBoxLayout(request);
    requestLayout->setContentsMargins(0, 0, 0, 0);
    requestLayout->addWidget(m_words);
    requestLayout->addWidget(m_request, 1);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"gatewayDetails"_s);
    tabs->addTab(request, tr("What was se&nt"));
    tabs->addTab(m_answer, tr("What came &back"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(tabs);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ kTreeHeight, kDetailsHeight });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GatewayRunView::showCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_tree->setCurrentIndex(m_model->index(0, 0));
        showCurrent();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        if (!above.isValid() && !m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_model->index(0, 0));
    });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                const QModelIndex current = m_tree->currentIndex();
                // A countdown changes nothing of what was sent.
                if (roles.isEmpty() && current.isValid() && current.parent() == first.parent()
                    && current.row() >= first.row() && current.row() <= last.row())
                    showCurrent();
            });
}

void GatewayRunView::setPlan(const GatewayPlan &plan)
{
    m_scheme = plan.scheme;
    m_secret = plan.key.key;
}

void GatewayRunView::showCurrent()
{
    const quint64 shown = ++m_shown;
    const QModelIndex current = m_tree->currentIndex();
    const GatewayAttemptPtr attempt = m_model->attemptAt(current);
    const bool isKept = attempt && !attempt->isEarlier;
    m_words->setVisible(current.isValid() && !isKept);
    m_words->setText(attempt ? tr("This attempt was made before the run went on: its file tells "
                                  "what came of it, not what was sent and came back.")
                             : tr("What was sent is not kept any more: only the newest attempts of "
                                  "a long run are."));
    if (!isKept) {
        m_request->setText(QByteArray(), Syntax::Plain);
        m_answer->clear();
        return;
    }
    if (attempt->isEnded)
        m_answer->showResult(attempt->result);
    else
        m_answer->clear();
    const auto prepare = [attempt, scheme = m_scheme, secret = m_secret]() -> LinedTextPtr {
        return std::make_shared<LinedText>(requestWithoutSecret(attempt->wire, scheme, secret));
    };
    if (attempt->wire.size() <= kAtOnceBytes) {
        m_request->setText(prepare(), Syntax::Plain);
        return;
    }
    m_request->setText(QByteArray(), Syntax::Plain);
    m_workspace->read(
            Workspace::Lane::Detail, this, [prepare](EventReader &) { return prepare(); },
            [this, shown](const LinedTextPtr &text) {
                if (shown == m_shown)
                    m_request->setText(text, Syntax::Plain);
            });
}

} // namespace hookloupe
