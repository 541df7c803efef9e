// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonoutline.h"
#include "ui/textview/background.h"

#include <QAbstractItemModel>

#include <deque>
#include <memory>

namespace hookloupe {

/// A JSON document as a tree of key, value and type. What is inside a container is read when it
/// opens: of a large one in another thread, and its rows come when they are known.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Key,
        Value,
        Type
    };
    static constexpr int kColumnCount = 3;

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Null: no rows. \a outline is not touched by anybody else from now on.
    void setOutline(std::shared_ptr<JsonOutline> outline);
    /// Precondition: \a index is valid.
    JsonOutline::Node node(const QModelIndex &index) const;
    const JsonOutline *outline() const noexcept { return m_outline.get(); }
    bool isLoading() const noexcept { return m_loader.isRunning(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    using Node = JsonOutline::Node;

    QModelIndex indexOf(Node node) const;
    QString keyText(Node node) const;
    QString valueText(Node node) const;
    QString typeText(Node node) const;
    void load(Node node);
    void loadNext();
    void insertChildren(Node node, std::shared_ptr<JsonOutline> loaded);

    std::shared_ptr<JsonOutline> m_outline;
    std::deque<Node> m_wanted; ///< to be loaded, one after the other
    Background<std::shared_ptr<JsonOutline>> m_loader;
};

} // namespace hookloupe
