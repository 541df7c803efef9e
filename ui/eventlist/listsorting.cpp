// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/listsorting.h"

#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using By = EventOrder::By;

struct Named
{
    By by;
    QLatin1StringView name;
};
/// To sort by what is in the bodies takes long: it is not begun by a start of the program.
constexpr std::array kNames{
    Named{ By::Arrival, "time"_L1 },    Named{ By::Endpoint, "endpoint"_L1 },
    Named{ By::Method, "method"_L1 },   Named{ By::Target, "path"_L1 },
    Named{ By::Type, "type"_L1 },       Named{ By::Verdict, "verdict"_L1 },
    Named{ By::Attempt, "attempt"_L1 }, Named{ By::Status, "status"_L1 },
    Named{ By::Size, "size"_L1 },       Named{ By::Star, "star"_L1 },
    Named{ By::Note, "note"_L1 },       Named{ By::Took, "took"_L1 },
};
const auto kDescending = "descending"_L1;
const auto kAscending = "ascending"_L1;

} // namespace

QString orderText(const EventOrder &order)
{
    for (const Named &one : kNames) {
        if (one.by == order.by)
            return one.name + u' ' + (order.descending ? kDescending : kAscending);
    }
    return {};
}

EventOrder orderFromText(const QString &text)
{
    for (const Named &one : kNames) {
        for (const bool descending : { false, true }) {
            const EventOrder order{ one.by, descending, {} };
            if (orderText(order) == text)
                return order;
        }
    }
    return {};
}

ListSorting::ListSorting(EventListModel *model, QHeaderView *header)
    : QObject(header)
    , m_model(model)
    , m_header(header)
{
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, &ListSorting::goOn);
    connect(model, &EventListModel::orderChanged, this, [this] {
        show();
        remember();
    });
    m_model->setOrder(orderFromText(settings::listOrder()));
    show();
}

void ListSorting::goOn(int column)
{
    const EventOrder order = m_model->order();
    const bool isTime = column == static_cast<int>(EventColumn::Time);
    if (m_model->columnOf(order) != column)
        m_model->setOrder(m_model->orderOf(column, isTime));
    else if (isTime || !order.descending)
        m_model->setOrder(m_model->orderOf(column, !order.descending));
    else
        m_model->setOrder({});
    // The header turned its own arrow.
    show();
}

void ListSorting::show()
{
    const EventOrder &order = m_model->order();
    m_header->setSortIndicator(m_model->columnOf(order),
                               order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListSorting::remember() const
{
    settings::setListOrder(orderText(m_model->order()));
}

void ListSorting::fill(QMenu *menu)
{
    qDeleteAll(menu->findChildren<QActionGroup *>()); // with their actions
    menu->clear();
    const EventOrder now = m_model->order();
    auto *orders = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &name, const EventOrder &order,
                         bool isChosen) {
        auto *action = new QAction(text, orders);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, order] { m_model->setOrder(order); });
        menu->addAction(action);
        return action;
    };
    const EventOrder newest;
    const EventOrder oldest{ By::Arrival, false, {} };
    add(tr("&Newest first"), u"sortNewest"_s, newest, now == newest);
    add(tr("&Oldest first"), u"sortOldest"_s, oldest, now == oldest);
    menu->addSeparator();
    const int current = m_model->columnOf(now);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        // The one that is chosen keeps its direction.
        const bool isChosen = column == current;
        const QString title = column < kEventColumnCount
                ? columnTitle(static_cast<EventColumn>(column))
                : m_model->headerData(column, Qt::Horizontal).toString();
        add(QString(title).replace(u'&', u"&&"_s), u"sortColumn%1"_s.arg(column),
            m_model->orderOf(column, isChosen && now.descending), isChosen);
    }
    menu->addSeparator();
    auto *directions = new QActionGroup(menu);
    for (const bool descending : { false, true }) {
        auto *action = new QAction(descending ? tr("&Descending") : tr("&Ascending"), directions);
        action->setObjectName(descending ? u"sortDescending"_s : u"sortAscending"_s);
        action->setCheckable(true);
        action->setChecked(now.descending == descending);
        action->setEnabled(now.by != By::Arrival);
        connect(action, &QAction::triggered, this, [this, descending] {
            EventOrder order = m_model->order();
            order.descending = descending;
            m_model->setOrder(order);
        });
        menu->addAction(action);
    }
}

} // namespace hookloupe
