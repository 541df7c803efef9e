// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonreader.h"

#include <QByteArray>
#include <QByteArrayView>

#include <atomic>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace hookloupe {

/// A JSON document as a tree whose nodes are found when somebody opens their parent: what an item
/// model needs of 50 MiB without a node for each value. The children of a container with more than
/// kGroupAbove are put into groups of kGroupSize. Never recurses. Not thread-safe: the constructor
/// and load() may take long for large containers and belong into another thread than the window's,
/// one at a time; everything else is quick.
class JsonOutline
{
public:
    static constexpr qint64 kGroupAbove = 2000;
    static constexpr qint64 kGroupSize = 1000;
    /// Names beyond that many members of one object are not compared.
    static constexpr qint64 kNamesComparedMax = 200'000;

    enum class Type : std::uint8_t {
        Object,
        Array,
        String,
        Number,
        True,
        False,
        Null,
        Group, ///< of children; no value of its own
    };
    /// Stays valid as long as the outline.
    using Node = std::uint32_t;
    static constexpr Node kRoot = 0;

    /// Reads all of \a json once, for mistakes. With one, the tree has what stands before it.
    /// Once \a stop is set, it has what was read.
    explicit JsonOutline(QByteArray json, const std::atomic_bool *stop = nullptr);

    const QByteArray &json() const noexcept { return m_json; }
    const std::optional<JsonMistake> &mistake() const noexcept { return m_mistake; }
    /// There is not even one value; no node may be asked for.
    bool isEmpty() const noexcept { return m_nodes.empty(); }

    Type type(Node node) const noexcept { return m_nodes[node].type; }
    Node parent(Node node) const noexcept { return m_nodes[node].parent; }
    /// Among the children of its parent.
    qsizetype row(Node node) const noexcept;
    /// Among the items or members of its container; of a group, that of its first.
    qint64 index(Node node) const noexcept { return m_nodes[node].index; }
    /// Offsets of the value; of a group, from its first to its last.
    qint64 begin(Node node) const noexcept { return m_nodes[node].begin; }
    qint64 end(Node node) const noexcept { return m_nodes[node].end; }
    QByteArrayView lexeme(Node node) const noexcept;
    /// With its quotes; empty for what is no member.
    QByteArrayView keyLexeme(Node node) const noexcept;
    /// A member whose name occurred before in its object.
    bool isDuplicate(Node node) const noexcept { return m_nodes[node].isDuplicate; }
    /// `$.items[3].name`; of a group, of its first child.
    QByteArray path(Node node) const;

    /// Whether load() would find any; costs nothing.
    bool hasChildren(Node node) const noexcept;
    bool isLoaded(Node node) const noexcept { return m_nodes[node].isLoaded; }
    /// Finds the children of \a node; takes as long as its bytes are many. False when \a stop was
    /// set meanwhile: the node is as before.
    bool load(Node node, const std::atomic_bool *stop = nullptr);
    /// Of a loaded node; 0 for others.
    qsizetype childCount(Node node) const noexcept { return m_nodes[node].childCount; }
    /// Precondition: \a row is below childCount().
    Node child(Node node, qsizetype row) const noexcept
    {
        return m_nodes[node].firstChild + static_cast<Node>(row);
    }
    /// Items or members, groups not counted; of a loaded container.
    qint64 itemCount(Node node) const noexcept { return m_nodes[node].itemCount; }

    /// The innermost value whose bytes, its name included, hold \a offset. Loads what is on the
    /// way; kRoot where there is nothing else.
    Node nodeAt(qint64 offset, const std::atomic_bool *stop = nullptr);

private:
    struct Item
    {
        qint64 begin = 0;
        qint64 end = 0;
        qint64 keyBegin = 0;
        std::uint32_t keySize = 0;
        Type type = Type::Null;
        bool isDuplicate = false;
        bool isLoaded = false;
        Node parent = kRoot;
        Node firstChild = 0;
        std::uint32_t childCount = 0;
        qint64 index = 0;
        qint64 itemCount = 0;
    };
    Item readItem(qint64 &at, qint64 end, bool isMember) const noexcept;
    qint64 valueEnd(qint64 at, qint64 end) const noexcept;
    qint64 stringEnd(qint64 at, qint64 end) const noexcept;
    qint64 blanksEnd(qint64 at, qint64 end) const noexcept;
    bool loadContainer(Node node, const std::atomic_bool *stop);
    void loadGroup(Node node);
    void adopt(Node parent, std::vector<Item> children);
    std::vector<qint64>
    duplicatesAmong(const std::vector<std::pair<qint64, std::uint32_t>> &names) const;

    QByteArray m_json;
    qint64 m_end = 0; ///< of what was found to be JSON
    std::optional<JsonMistake> m_mistake;
    std::vector<Item> m_nodes;
    /// Of objects in groups: the members whose names occurred before, by index.
    std::unordered_map<Node, std::vector<qint64>> m_duplicates;
};

} // namespace hookloupe
