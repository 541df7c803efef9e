// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schema/schematreemodel.h"

#include "core/event/bytes.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNameCharactersMax = 120;
constexpr qsizetype kPathCharactersMax = 1'000;
constexpr std::size_t kExamplesMax = 3;

std::vector<SchemaPlace> below(const SchemaPlace &place)
{
    std::vector<SchemaPlace> places;
    for (const SchemaField &member : place.field->members)
        places.push_back(schemaPlaceOf(member, place));
    for (const SchemaField &item : place.field->items)
        places.push_back(schemaPlaceOf(item, place));
    return places;
}

} // namespace

struct SchemaTreeModel::Item
{
    SchemaPlace place;
    // What it is by, also while another schema is taken over.
    SchemaField::Kind kind = SchemaField::Kind::Root;
    QByteArray name;
    Item *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Item>> children;

    bool isOf(const SchemaPlace &other) const
    {
        return kind == other.field->kind && name == other.field->name;
    }
    void renumber()
    {
        for (std::size_t i = 0; i < children.size(); ++i)
            children[i]->row = static_cast<int>(i);
    }
};

SchemaTreeModel::SchemaTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock([](qint64 us) {
        return QDateTime::fromMSecsSinceEpoch(us / 1000).toString(u"yyyy-MM-dd HH:mm"_s);
    })
    , m_root(std::make_unique<Item>())
{ }

SchemaTreeModel::~SchemaTreeModel() = default;

void SchemaTreeModel::setSchema(std::shared_ptr<const BodySchema> schema)
{
    if (schema == m_schema)
        return;
    // The places of before point into it until all of them are others.
    const auto before = std::exchange(m_schema, std::move(schema));
    if (!m_schema || m_root->children.empty()) {
        beginResetModel();
        m_root->children.clear();
        endResetModel();
    }
    if (!m_schema)
        return;
    std::vector<SchemaPlace> roots;
    if (m_schema->json().events.count > 0)
        roots.push_back({ &m_schema->json(), nullptr, "$", 0 });
    if (m_schema->form().events.count > 0) {
        const std::vector<SchemaPlace> fields = below({ &m_schema->form(), nullptr, {}, -1 });
        roots.insert(roots.end(), fields.begin(), fields.end());
    }
    update(*m_root, roots);
}

void SchemaTreeModel::insert(Item &parent, std::size_t row, const SchemaPlace &place)
{
    const int at = static_cast<int>(row);
    beginInsertRows(indexOf(&parent), at, at);
    auto item = std::make_unique<Item>();
    item->place = place;
    item->kind = place.field->kind;
    item->name = place.field->name;
    item->parent = &parent;
    parent.children.insert(parent.children.begin() + at, std::move(item));
    parent.renumber();
    endInsertRows();
}

void SchemaTreeModel::removeRow(Item &parent, std::size_t row)
{
    const int at = static_cast<int>(row);
    beginRemoveRows(indexOf(&parent), at, at);
    parent.children.erase(parent.children.begin() + at);
    parent.renumber();
    endRemoveRows();
}

void SchemaTreeModel::update(Item &item, const std::vector<SchemaPlace> &wanted)
{
    // First those that stay, at every level: views ask for any row between two signals.
    for (std::size_t row = item.children.size(); row-- > 0;) {
        const auto same = std::ranges::find_if(
                wanted, [&](const SchemaPlace &place) { return item.children[row]->isOf(place); });
        if (same == wanted.end())
            removeRow(item, row);
        else
            item.children[row]->place = *same;
    }
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        if (row < item.children.size() && item.children[row]->isOf(wanted[row]))
            continue;
        for (std::size_t later = row + 1; later < item.children.size(); ++later) {
            if (item.children[later]->isOf(wanted[row])) {
                removeRow(item, later);
                break;
            }
        }
        insert(item, row, wanted[row]);
    }
    for (const std::unique_ptr<Item> &child : item.children)
        update(*child, below(child->place));
    if (!item.children.empty()) {
        const QModelIndex parent = indexOf(&item);
        Q_EMIT dataChanged(
                index(0, 0, parent),
                index(static_cast<int>(item.children.size()) - 1, ColumnCount - 1, parent));
    }
}

SchemaTreeModel::Item *SchemaTreeModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

QModelIndex SchemaTreeModel::indexOf(const Item *item) const
{
    return item == m_root.get() ? QModelIndex() : createIndex(item->row, 0, item);
}

SchemaPlace SchemaTreeModel::place(const QModelIndex &index) const
{
    return index.isValid() ? itemAt(index)->place : SchemaPlace();
}

QModelIndex SchemaTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemAt(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex SchemaTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(itemAt(index)->parent) : QModelIndex();
}

int SchemaTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(itemAt(parent)->children.size());
}

int SchemaTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString SchemaTreeModel::text(const SchemaPlace &place, int column) const
{
    const SchemaField &field = *place.field;
    switch (column) {
    case Field:
        switch (field.kind) {
        case SchemaField::Kind::Root:
            return u"$"_s;
        case SchemaField::Kind::Items:
            return tr("[*] each element");
        case SchemaField::Kind::AnyMember:
            return tr("* any name");
        case SchemaField::Kind::FormField:
            return tr("%1 (form)").arg(displayText(field.name, kNameCharactersMax));
        case SchemaField::Kind::Member:
            break;
        }
        return field.name.isEmpty() ? tr("(empty name)")
                                    : displayText(field.name, kNameCharactersMax);
    case Types:
        return schemaTypesText(field);
    case Presence:
        return schemaPresenceText(place, *m_schema);
    case Values: {
        QStringList parts;
        if (const QString values = schemaValuesText(field); !values.isEmpty())
            parts += values;
        if (!isEnumeration(field) && !field.values.empty())
            parts += tr("such as %1").arg(schemaExamples(field, kExamplesMax).join(u", "_s));
        return parts.join(u"; "_s);
    }
    case History: {
        QStringList changes;
        for (const SchemaChange &change : schemaChanges(field))
            changes += schemaChangeText(change, m_clock);
        return changes.join(u"; "_s);
    }
    default:
        return {};
    }
}

QVariant SchemaTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_schema)
        return {};
    const SchemaPlace &place = itemAt(index)->place;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(place, index.column());
    case PathRole:
        return displayText(place.path, kPathCharactersMax);
    case TypeChangedRole:
        return std::ranges::any_of(schemaChanges(*place.field), [](const SchemaChange &change) {
            return change.kind != SchemaChange::Kind::Appeared;
        });
    default:
        return {};
    }
}

QVariant SchemaTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Types:
        return tr("Type");
    case Presence:
        return tr("Seen in");
    case Values:
        return tr("Values");
    case History:
        return tr("History");
    default:
        return {};
    }
}

} // namespace hookloupe
