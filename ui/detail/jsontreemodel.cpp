// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/jsontreemodel.h"

#include "core/event/bytes.h"
#include "core/payload/jsonpath.h"
#include "core/payload/jsonreader.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Type = JsonOutline::Type;

/// Smaller containers are read at once.
constexpr qint64 kReadNowMax = 64LL * 1024;
constexpr qsizetype kShownMax = 300;

QByteArrayView begin(QByteArrayView bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 6 * kShownMax));
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

JsonTreeModel::~JsonTreeModel()
{
    m_loader.cancel();
}

void JsonTreeModel::setOutline(std::shared_ptr<JsonOutline> outline)
{
    m_loader.cancel();
    m_wanted.clear();
    beginResetModel();
    m_outline = std::move(outline);
    if (m_outline && m_outline->isEmpty())
        m_outline.reset();
    endResetModel();
}

JsonOutline::Node JsonTreeModel::node(const QModelIndex &index) const
{
    return static_cast<Node>(index.internalId());
}

QModelIndex JsonTreeModel::indexOf(Node node) const
{
    return createIndex(node == JsonOutline::kRoot ? 0 : static_cast<int>(m_outline->row(node)), 0,
                       node);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? m_outline->child(node(parent), row) : JsonOutline::kRoot);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || node(index) == JsonOutline::kRoot
            ? QModelIndex()
            : indexOf(m_outline->parent(node(index)));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_outline || parent.column() > 0)
        return 0;
    return parent.isValid() ? static_cast<int>(m_outline->childCount(node(parent))) : 1;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return kColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!m_outline || parent.column() > 0)
        return false;
    return !parent.isValid() || m_outline->hasChildren(node(parent));
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return m_outline && parent.isValid() && m_outline->hasChildren(node(parent))
            && !m_outline->isLoaded(node(parent));
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)
        && std::find(m_wanted.begin(), m_wanted.end(), node(parent)) == m_wanted.end())
        load(node(parent));
}

void JsonTreeModel::load(Node node)
{
    // While another thread adds nodes to a copy, none may be added here.
    m_wanted.push_back(node);
    if (m_wanted.size() == 1)
        loadNext();
}

void JsonTreeModel::loadNext()
{
    const Node node = m_wanted.front();
    if (m_outline->end(node) - m_outline->begin(node) <= kReadNowMax) {
        auto loaded = std::make_shared<JsonOutline>(*m_outline);
        loaded->load(node);
        insertChildren(node, std::move(loaded));
        return;
    }
    m_loader.start(
            [outline = m_outline, node](const std::atomic<bool> &cancelled) {
                auto loaded = std::make_shared<JsonOutline>(*outline);
                loaded->load(node, &cancelled);
                return loaded;
            },
            [this, node](std::shared_ptr<JsonOutline> loaded) {
                insertChildren(node, std::move(loaded));
            });
}

void JsonTreeModel::insertChildren(Node node, std::shared_ptr<JsonOutline> loaded)
{
    const auto count = static_cast<int>(loaded->childCount(node));
    m_wanted.pop_front();
    if (count > 0)
        beginInsertRows(indexOf(node), 0, count - 1);
    m_outline = std::move(loaded);
    if (count > 0)
        endInsertRows();
    if (!m_wanted.empty())
        loadNext();
}

QString JsonTreeModel::keyText(Node node) const
{
    if (node == JsonOutline::kRoot)
        return u"$"_s;
    const QByteArrayView key = m_outline->keyLexeme(node);
    if (m_outline->type(node) == Type::Group) {
        const Node around = m_outline->parent(node);
        const qint64 first = m_outline->index(node);
        const qint64 last =
                std::min(first + JsonOutline::kGroupSize, m_outline->itemCount(around)) - 1;
        return tr("%L1 to %L2").arg(first).arg(last);
    }
    if (key.isEmpty())
        return u"[%1]"_s.arg(m_outline->index(node));
    return displayText(decodeJsonString(key).left(kShownMax), kShownMax);
}

QString JsonTreeModel::valueText(Node node) const
{
    switch (m_outline->type(node)) {
    case Type::Group:
        return {};
    case Type::Object:
        if (!m_outline->hasChildren(node))
            return u"{}"_s;
        if (m_outline->isLoaded(node))
            return m_outline->itemCount(node) == 1 ? tr("1 key")
                                                   : tr("%L1 keys").arg(m_outline->itemCount(node));
        break;
    case Type::Array:
        if (!m_outline->hasChildren(node))
            return u"[]"_s;
        if (m_outline->isLoaded(node))
            return m_outline->itemCount(node) == 1
                    ? tr("1 item")
                    : tr("%L1 items").arg(m_outline->itemCount(node));
        break;
    default:
        break;
    }
    // What is not open yet shows how it begins.
    return displayText(begin(m_outline->lexeme(node)), kShownMax);
}

QString JsonTreeModel::typeText(Node node) const
{
    QString type;
    switch (m_outline->type(node)) {
    case Type::Object:
        type = tr("object");
        break;
    case Type::Array:
        type = tr("array");
        break;
    case Type::String:
        type = tr("string");
        break;
    case Type::Number:
        type = tr("number");
        break;
    case Type::True:
    case Type::False:
        type = tr("boolean");
        break;
    case Type::Null:
        type = tr("null");
        break;
    case Type::Group:
        return {};
    }
    return m_outline->isDuplicate(node) ? tr("%1, repeated key").arg(type) : type;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Key:
        return keyText(node(index));
    case Column::Value:
        return valueText(node(index));
    case Column::Type:
        break;
    }
    return typeText(node(index));
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Key:
        return tr("Key");
    case Column::Value:
        return tr("Value");
    case Column::Type:
        break;
    }
    return tr("Type");
}

} // namespace hookloupe
