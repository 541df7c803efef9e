// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/schematext.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace hookloupe {

/// The fields of a schema as a tree. While a schema grows, rows stay what they are.
class SchemaTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        Field,
        Types,
        Presence,
        Values,
        History,
        ColumnCount
    };
    enum Role {
        PathRole = Qt::UserRole, ///< displayed, for a search
        TypeChangedRole ///< bool
    };

    explicit SchemaTreeModel(QObject *parent = nullptr);
    ~SchemaTreeModel() override;

    /// \a schema may be null.
    void setSchema(std::shared_ptr<const BodySchema> schema);
    const BodySchema *schema() const noexcept { return m_schema.get(); }
    /// How days are told in the column History.
    void setClock(SchemaClock clock) { m_clock = std::move(clock); }
    /// What is at \a index; it holds until the schema is another.
    SchemaPlace place(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Item;
    Item *itemAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Item *item) const;
    void update(Item &item, const std::vector<SchemaPlace> &children);
    void insert(Item &parent, std::size_t row, const SchemaPlace &place);
    void removeRow(Item &parent, std::size_t row);
    QString text(const SchemaPlace &place, int column) const;

    std::shared_ptr<const BodySchema> m_schema;
    SchemaClock m_clock;
    std::unique_ptr<Item> m_root;
};

} // namespace hookloupe
