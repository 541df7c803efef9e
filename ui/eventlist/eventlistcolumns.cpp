// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/store/eventreader.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventtext.h"

#include <utility>

// The columns of an EventListModel: their headers, what sorts by them, and those of JSON paths.

namespace hookloupe {

using namespace Qt::StringLiterals;

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isJson = section >= kEventColumnCount;
    const auto column = static_cast<EventColumn>(section);
    const QString title =
            isJson ? jsonColumns().at(section - kEventColumnCount).name : columnTitle(column);
    switch (role) {
    case Qt::DisplayRole:
        // Its column is as narrow as a star.
        return column == EventColumn::Star ? u"★"_s : title;
    case Qt::AccessibleTextRole:
        if (section != columnOf(m_order))
            return title;
        return m_order.descending ? tr("%1, sorted descending").arg(title)
                                  : tr("%1, sorted ascending").arg(title);
    case Qt::ToolTipRole:
        if (isJson)
            // A path comes from bodies, and a tooltip would take it for rich text.
            return QString(u"<qt>"_s
                           + displayText(jsonColumns().at(section - kEventColumnCount).path, 200)
                                     .toHtmlEscaped()
                           + u"</qt>"_s);
        return column == EventColumn::Star ? QVariant(title) : QVariant();
    default:
        return {};
    }
}

EventOrder EventListModel::orderOf(int column, bool descending) const
{
    if (column >= kEventColumnCount)
        return { EventOrder::By::Json, descending,
                 jsonColumns().at(column - kEventColumnCount).path };
    return { hookloupe::orderOf(static_cast<EventColumn>(column)), descending, {} };
}

int EventListModel::columnOf(const EventOrder &order) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (orderOf(column, order.descending) == order)
            return column;
    }
    return -1;
}

void EventListModel::addJsonColumns(const QList<JsonColumn> &columns)
{
    const QList<JsonColumn> all = jsonColumns() + columns;
    if (columns.isEmpty())
        return;
    ++m_jsonGeneration;
    beginInsertColumns({}, columnCount(), columnCount() + static_cast<int>(columns.size()) - 1);
    m_json.setColumns(all);
    endInsertColumns();
}

void EventListModel::removeJsonColumn(int number)
{
    QList<JsonColumn> left = jsonColumns();
    const JsonColumn gone = left.takeAt(number);
    ++m_jsonGeneration;
    beginRemoveColumns({}, kEventColumnCount + number, kEventColumnCount + number);
    m_json.setColumns(left);
    endRemoveColumns();
    if (m_order.by == EventOrder::By::Json && m_order.path == gone.path)
        setOrder({});
}

QVariant EventListModel::jsonCell(int row, int number) const
{
    if (const JsonValues *values = m_json.find(m_ids.at(row)))
        return jsonCellText(*values, static_cast<std::size_t>(number));
    if (!m_jsonUnderWay && !m_jsonTimer.isActive())
        m_jsonTimer.start(0);
    return u"…"_s;
}

void EventListModel::fetchJson()
{
    if (m_jsonUnderWay)
        return;
    std::vector<qint64> ids = m_json.takeWanted();
    if (ids.empty())
        return;
    m_jsonUnderWay = true;
    m_source->jsonValues(std::move(ids), m_json.paths(), this,
                         [this, generation = m_jsonGeneration](std::vector<JsonValues> values) {
                             m_jsonUnderWay = false;
                             if (generation == m_jsonGeneration)
                                 takeJson(std::move(values));
                             fetchJson();
                         });
}

void EventListModel::takeJson(std::vector<JsonValues> values)
{
    if (values.empty() || rowCount() == 0)
        return;
    m_json.insert(std::move(values));
    // The view looks at the rows in sight only.
    Q_EMIT dataChanged(index(0, kEventColumnCount), index(rowCount() - 1, columnCount() - 1),
                       { Qt::DisplayRole });
}

} // namespace hookloupe
