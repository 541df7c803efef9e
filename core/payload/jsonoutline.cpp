// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonoutline.h"

#include "core/event/ascii.h"
#include "core/payload/jsonpathtext.h"
#include "core/payload/stopflag.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace hookloupe {

namespace {

constexpr JsonOutline::Type typeOf(char c) noexcept
{
    switch (c) {
    case '{':
        return JsonOutline::Type::Object;
    case '[':
        return JsonOutline::Type::Array;
    case '"':
        return JsonOutline::Type::String;
    case 't':
        return JsonOutline::Type::True;
    case 'f':
        return JsonOutline::Type::False;
    case 'n':
        return JsonOutline::Type::Null;
    default:
        return JsonOutline::Type::Number;
    }
}

} // namespace

JsonOutline::JsonOutline(QByteArray json, const std::atomic_bool *stop)
    : m_json(std::move(json))
{
    JsonReader reader(m_json);
    qint64 begin = -1;
    unsigned tokens = 0;
    JsonReader::Token token = reader.next();
    while (token != JsonReader::Token::End && token != JsonReader::Token::Error) {
        if (begin < 0)
            begin = reader.offset();
        m_end = reader.offset() + reader.lexeme().size();
        constexpr unsigned lookEvery = 4096;
        if (++tokens % lookEvery == 0 && isStopped(stop))
            break;
        token = reader.next();
    }
    if (token == JsonReader::Token::Error)
        m_mistake = reader.mistake();
    if (begin < 0)
        return;
    Item root;
    root.begin = begin;
    root.end = m_end;
    root.type = typeOf(m_json[begin]);
    m_nodes.push_back(root);
}

qsizetype JsonOutline::row(Node node) const noexcept
{
    return node == kRoot ? 0 : qsizetype{ node - m_nodes[m_nodes[node].parent].firstChild };
}

QByteArrayView JsonOutline::lexeme(Node node) const noexcept
{
    return QByteArrayView(m_json).sliced(begin(node), end(node) - begin(node));
}

QByteArrayView JsonOutline::keyLexeme(Node node) const noexcept
{
    return QByteArrayView(m_json).sliced(m_nodes[node].keyBegin, m_nodes[node].keySize);
}

QByteArray JsonOutline::path(Node node) const
{
    std::vector<Node> way;
    if (type(node) == Type::Group) {
        const bool isMember = type(parent(node)) == Type::Object;
        QByteArray path = this->path(parent(node));
        qint64 at = begin(node);
        const Item first = readItem(at, m_end, isMember);
        if (isMember)
            appendPathMember(
                    path,
                    decodeJsonString(QByteArrayView(m_json).sliced(first.keyBegin, first.keySize)));
        else
            appendPathIndex(path, index(node));
        return path;
    }
    for (Node step = node; step != kRoot; step = parent(step)) {
        if (type(step) != Type::Group)
            way.push_back(step);
    }
    QByteArray path = "$";
    for (auto step = way.rbegin(); step != way.rend(); ++step) {
        const QByteArrayView key = keyLexeme(*step);
        if (key.isEmpty())
            appendPathIndex(path, index(*step));
        else
            appendPathMember(path, decodeJsonString(key));
    }
    return path;
}

bool JsonOutline::hasChildren(Node node) const noexcept
{
    const Item &item = m_nodes[node];
    if (item.isLoaded || item.type > Type::Array)
        return item.type == Type::Group || item.childCount > 0;
    const qint64 inside = blanksEnd(item.begin + 1, item.end);
    return inside < item.end && m_json[inside] != ']' && m_json[inside] != '}';
}

qint64 JsonOutline::blanksEnd(qint64 at, qint64 end) const noexcept
{
    while (at < end && isBlank(m_json[at]))
        ++at;
    return at;
}

qint64 JsonOutline::stringEnd(qint64 at, qint64 end) const noexcept
{
    const char *const bytes = m_json.constData();
    for (qint64 from = at + 1; from < end;) {
        const void *found = std::memchr(bytes + from, '"', static_cast<std::size_t>(end - from));
        if (!found)
            return end;
        const qint64 quote = static_cast<const char *>(found) - bytes;
        qint64 slashes = quote;
        while (slashes > from && bytes[slashes - 1] == '\\')
            --slashes;
        from = quote + 1;
        if ((quote - slashes) % 2 == 0)
            return from;
    }
    return end;
}

/// For bytes that JsonReader has been over, where only quotes and brackets tell anything. Behind
/// the nesting that it follows it has not: there this ends at \a end at the latest.
qint64 JsonOutline::valueEnd(qint64 at, qint64 end) const noexcept
{
    const char *const bytes = m_json.constData();
    qint64 depth = 0;
    while (at < end) {
        switch (bytes[at]) {
        case '"':
            at = stringEnd(at, end);
            break;
        case '{':
        case '[':
            ++depth;
            ++at;
            continue;
        case '}':
        case ']':
            --depth;
            ++at;
            break;
        default:
            ++at;
            if (depth > 0)
                continue;
            while (at < end && !isBlank(bytes[at]) && bytes[at] != ',' && bytes[at] != ']'
                   && bytes[at] != '}')
                ++at;
        }
        if (depth <= 0)
            return at;
    }
    return end;
}

JsonOutline::Item JsonOutline::readItem(qint64 &at, qint64 end, bool isMember) const noexcept
{
    Item item;
    if (isMember) {
        item.keyBegin = at;
        at = stringEnd(at, end);
        item.keySize = static_cast<std::uint32_t>(at - item.keyBegin);
        at = blanksEnd(at, end);
        if (at < end && m_json[at] == ':')
            at = blanksEnd(at + 1, end);
    }
    item.begin = at;
    item.type = at < end ? typeOf(m_json[at]) : Type::Null;
    at = valueEnd(at, end);
    item.end = at;
    return item;
}

bool JsonOutline::load(Node node, const std::atomic_bool *stop)
{
    if (m_nodes[node].isLoaded)
        return true;
    if (m_nodes[node].type == Type::Group)
        loadGroup(node);
    else if (m_nodes[node].type <= Type::Array)
        return loadContainer(node, stop);
    else
        m_nodes[node].isLoaded = true;
    return true;
}

bool JsonOutline::loadContainer(Node node, const std::atomic_bool *stop)
{
    constexpr qint64 lookEvery = 1024;
    const Item container = m_nodes[node];
    const bool isMember = container.type == Type::Object;
    std::vector<Item> items; // while they are few
    std::vector<Item> groups;
    std::vector<std::pair<qint64, std::uint32_t>> names;
    qint64 count = 0;
    qint64 at = blanksEnd(container.begin + 1, container.end);
    while (at < container.end && m_json[at] != ']' && m_json[at] != '}') {
        if (stop && count % lookEvery == 0 && stop->load(std::memory_order_relaxed))
            return false;
        const qint64 from = at;
        Item item = readItem(at, container.end, isMember);
        // A name whose value the mistake has swallowed is no member.
        if (item.begin >= container.end)
            break;
        if (count % kGroupSize == 0) {
            Item group;
            group.type = Type::Group;
            group.begin = from;
            group.index = count;
            groups.push_back(group);
        }
        groups.back().end = at;
        ++groups.back().itemCount;
        item.index = count;
        if (isMember && count < kNamesComparedMax)
            names.emplace_back(item.keyBegin, item.keySize);
        if (count < kGroupAbove)
            items.push_back(item);
        ++count;
        at = blanksEnd(at, container.end);
        if (at < container.end && m_json[at] == ',')
            at = blanksEnd(at + 1, container.end);
        else if (at == from) // cannot be, after JsonReader; never stand still all the same
            break;
    }
    std::vector<qint64> duplicates = duplicatesAmong(names);
    m_nodes[node].itemCount = count;
    if (count > kGroupAbove) {
        adopt(node, std::move(groups));
        if (!duplicates.empty())
            m_duplicates.emplace(node, std::move(duplicates));
        return true;
    }
    for (const qint64 duplicate : duplicates)
        items[static_cast<std::size_t>(duplicate)].isDuplicate = true;
    adopt(node, std::move(items));
    return true;
}

void JsonOutline::loadGroup(Node node)
{
    const Item group = m_nodes[node];
    const bool isMember = m_nodes[group.parent].type == Type::Object;
    const auto known = m_duplicates.find(group.parent);
    std::vector<Item> items;
    qint64 at = group.begin;
    for (qint64 i = 0; i < group.itemCount; ++i) {
        Item item = readItem(at, group.end, isMember);
        item.index = group.index + i;
        item.isDuplicate = known != m_duplicates.end()
                && std::binary_search(known->second.begin(), known->second.end(), item.index);
        items.push_back(item);
        at = blanksEnd(at, group.end);
        if (at < group.end && m_json[at] == ',')
            at = blanksEnd(at + 1, group.end);
    }
    adopt(node, std::move(items));
}

void JsonOutline::adopt(Node parent, std::vector<Item> children)
{
    Item &item = m_nodes[parent];
    item.firstChild = static_cast<Node>(m_nodes.size());
    item.childCount = static_cast<std::uint32_t>(children.size());
    item.isLoaded = true;
    for (Item &child : children) {
        child.parent = parent;
        m_nodes.push_back(child);
    }
}

std::vector<qint64>
JsonOutline::duplicatesAmong(const std::vector<std::pair<qint64, std::uint32_t>> &names) const
{
    const auto seed = static_cast<std::size_t>(QHashSeed::globalSeed());
    std::vector<std::pair<std::size_t, qint64>> hashes;
    hashes.reserve(names.size());
    for (const auto &[begin, size] : names) {
        const QByteArrayView lexeme = QByteArrayView(m_json).sliced(begin, size);
        const QByteArray decoded = lexeme.contains('\\') ? decodeJsonString(lexeme) : QByteArray();
        const QByteArrayView name = lexeme.contains('\\')
                ? QByteArrayView(decoded)
                : lexeme.sliced(1, std::max<qsizetype>(0, lexeme.size() - 2));
        hashes.emplace_back(qHashBits(name.data(), static_cast<std::size_t>(name.size()), seed),
                            static_cast<qint64>(hashes.size()));
    }
    std::sort(hashes.begin(), hashes.end());
    std::vector<qint64> duplicates;
    for (std::size_t i = 1; i < hashes.size(); ++i) {
        if (hashes[i].first == hashes[i - 1].first)
            duplicates.push_back(hashes[i].second);
    }
    std::sort(duplicates.begin(), duplicates.end());
    return duplicates;
}

JsonOutline::Node JsonOutline::nodeAt(qint64 offset, const std::atomic_bool *stop)
{
    Node node = kRoot;
    while (!isEmpty() && m_nodes[node].end > offset && load(node, stop) && childCount(node) > 0) {
        // The last child that begins, with its name, at or before the offset.
        Node low = m_nodes[node].firstChild;
        Node high = low + m_nodes[node].childCount;
        while (low < high) {
            const Node middle = low + (high - low) / 2;
            const Item &item = m_nodes[middle];
            if ((item.keySize > 0 ? item.keyBegin : item.begin) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == m_nodes[node].firstChild || m_nodes[low - 1].end <= offset)
            break;
        node = low - 1;
    }
    return !isEmpty() && type(node) == Type::Group ? parent(node) : node;
}

} // namespace hookloupe
