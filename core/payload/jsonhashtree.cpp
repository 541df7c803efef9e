// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonhashtree.h"

#include "core/payload/jsonnumber.h"

#include <QHash>

#include <algorithm>

namespace hookloupe {

namespace {

using Token = JsonReader::Token;

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) noexcept
{
    // Not commutative, and no bit of either is lost.
    hash = (hash ^ value) * 0x9e3779b97f4a7c15U;
    return hash ^ (hash >> 29U);
}

/// So that "1", 1 and [1] differ.
enum Salt : std::uint64_t {
    ObjectSalt = 1,
    ArraySalt,
    StringSalt,
    NumberSalt,
    WordSalt
};

} // namespace

JsonHashTree::JsonHashTree(QByteArrayView json, const JsonEquality &equality, std::size_t seed,
                           const std::atomic_bool *stop)
    : m_json(json)
    , m_equality(equality)
    , m_seed(seed)
{
    if (json.size() > kBytesMax) {
        m_isTooLarge = true;
        return;
    }
    m_nodes.reserve(static_cast<std::size_t>(json.size() / 24));
    JsonReader reader(json);
    read(reader, stop);
}

void JsonHashTree::read(JsonReader &reader, const std::atomic_bool *stop)
{
    constexpr std::size_t lookEvery = 4096;
    for (Token token = reader.next(); token != Token::End; token = reader.next()) {
        switch (token) {
        case Token::Error:
            m_mistake = reader.mistake();
            return;
        case Token::Key: {
            const QByteArrayView lexeme = reader.lexeme();
            m_keyBegin = static_cast<std::uint32_t>(reader.offset());
            m_keyEnd = m_keyBegin + static_cast<std::uint32_t>(lexeme.size());
            m_keyHash = reader.hasEscapes()
                    ? hashOf(decodeJsonString(lexeme), StringSalt)
                    : hashOf(lexeme.sliced(1, lexeme.size() - 2), StringSalt);
            break;
        }
        case Token::ObjectBegin:
        case Token::ArrayBegin: {
            const Kind kind = token == Token::ObjectBegin ? Kind::Object : Kind::Array;
            m_open.push_back({ addNode(kind, reader), m_members.size() });
            break;
        }
        case Token::ObjectEnd:
        case Token::ArrayEnd:
            close(reader);
            break;
        default:
            addScalar(token, reader);
            break;
        }
        if (m_nodes.size() > kValuesMax) {
            m_isTooLarge = true;
            return;
        }
        if (stop && m_nodes.size() % lookEvery == 0 && stop->load(std::memory_order_relaxed))
            return;
    }
    m_isComplete = true;
}

std::uint32_t JsonHashTree::addNode(Kind kind, const JsonReader &reader)
{
    Node node;
    node.kind = kind;
    node.begin = static_cast<std::uint32_t>(reader.offset());
    node.end = node.begin + static_cast<std::uint32_t>(reader.lexeme().size());
    node.keyBegin = m_keyBegin;
    node.keyEnd = m_keyEnd;
    node.keyHash = m_keyHash;
    node.after = static_cast<std::uint32_t>(m_nodes.size()) + 1;
    m_keyBegin = m_keyEnd = 0;
    m_keyHash = 0;
    m_nodes.push_back(node);
    return node.after - 1;
}

void JsonHashTree::addScalar(Token token, const JsonReader &reader)
{
    const QByteArrayView lexeme = reader.lexeme();
    Kind kind = Kind::Word;
    std::uint64_t hash = 0;
    if (token == Token::String) {
        kind = Kind::String;
        hash = !m_equality.stringsAsSpelled && reader.hasEscapes()
                ? hashOf(decodeJsonString(lexeme), StringSalt)
                : hashOf(lexeme.sliced(1, lexeme.size() - 2), StringSalt);
    } else if (token == Token::Number) {
        kind = Kind::Number;
        hash = m_equality.numbersByValue ? hashOf(canonicalNumber(lexeme), NumberSalt)
                                         : hashOf(lexeme, NumberSalt);
    } else {
        hash = hashOf(lexeme, WordSalt);
    }
    Node &node = m_nodes[addNode(kind, reader)];
    node.hash = hash;
    if (!m_open.empty())
        m_members.push_back({ node.keyHash, hash });
}

void JsonHashTree::close(const JsonReader &reader)
{
    const Open open = m_open.back();
    m_open.pop_back();
    Node &node = m_nodes[open.node];
    node.end = static_cast<std::uint32_t>(reader.offset()) + 1;
    node.after = static_cast<std::uint32_t>(m_nodes.size());
    const auto first = m_members.begin() + static_cast<std::ptrdiff_t>(open.firstMember);
    // A stable order, because the last of two members with one name is what most readers take.
    if (node.kind == Kind::Object && !m_equality.keyOrder)
        std::stable_sort(first, m_members.end(),
                         [](const Member &a, const Member &b) { return a.key < b.key; });
    std::uint64_t hash = node.kind == Kind::Object ? ObjectSalt : ArraySalt;
    hash = mixed(m_seed, hash);
    for (auto member = first; member != m_members.end(); ++member)
        hash = mixed(mixed(hash, member->key), member->value);
    node.hash = mixed(hash, m_members.size() - open.firstMember);
    m_members.resize(open.firstMember);
    if (!m_open.empty())
        m_members.push_back({ node.keyHash, node.hash });
}

std::uint64_t JsonHashTree::hashOf(QByteArrayView bytes, std::uint64_t salt) const noexcept
{
    return mixed(qHashBits(bytes.data(), static_cast<std::size_t>(bytes.size()), m_seed), salt);
}

std::vector<std::uint32_t> JsonHashTree::childrenOf(std::uint32_t node) const
{
    std::vector<std::uint32_t> children;
    for (std::uint32_t child = node + 1; child < m_nodes[node].after; child = m_nodes[child].after)
        children.push_back(child);
    return children;
}

} // namespace hookloupe
