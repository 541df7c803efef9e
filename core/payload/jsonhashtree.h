// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonreader.h"

#include <QByteArrayView>

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

namespace hookloupe {

/// What counts when two JSON values are compared.
struct JsonEquality
{
    bool numbersByValue = false; ///< 1.0 and 1 are the same
    bool stringsAsSpelled = false; ///< "\u00e9" and "é" differ
    bool keyOrder = false; ///< {"a":1,"b":2} and {"b":2,"a":1} differ
};

/// A JSON document as a flat list of values with a hash each: values with equal hashes are equal,
/// as far as 64 bits with a secret seed go. For comparing; the bytes must outlive it.
class JsonHashTree
{
public:
    /// More bytes or values are not taken apart.
    static constexpr qsizetype kBytesMax = 256LL * 1024 * 1024;
    static constexpr std::size_t kValuesMax = 8'000'000;

    enum class Kind : std::uint8_t {
        Object,
        Array,
        String,
        Number,
        Word
    };
    /// Offsets fit 32 bits because of kBytesMax.
    struct Node
    {
        std::uint64_t hash = 0;
        std::uint64_t keyHash = 0; ///< of the decoded name; members of objects only
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t keyBegin = 0; ///< the lexeme; empty for what is no member
        std::uint32_t keyEnd = 0;
        std::uint32_t after = 0; ///< the index behind the last node inside
        Kind kind = Kind::Word;
    };

    JsonHashTree(QByteArrayView json, const JsonEquality &equality, std::size_t seed,
                 const std::atomic_bool *stop);

    /// False: not JSON (mistake()), too large or stopped.
    bool isComplete() const noexcept { return m_isComplete; }
    const std::optional<JsonMistake> &mistake() const noexcept { return m_mistake; }
    bool isTooLarge() const noexcept { return m_isTooLarge; }

    const Node &at(std::uint32_t node) const noexcept { return m_nodes[node]; }
    bool isContainer(std::uint32_t node) const noexcept
    {
        return m_nodes[node].kind <= Kind::Array;
    }
    QByteArrayView lexeme(std::uint32_t node) const noexcept
    {
        return m_json.sliced(m_nodes[node].begin, m_nodes[node].end - m_nodes[node].begin);
    }
    QByteArrayView keyLexeme(std::uint32_t node) const noexcept
    {
        return m_json.sliced(m_nodes[node].keyBegin, m_nodes[node].keyEnd - m_nodes[node].keyBegin);
    }
    std::vector<std::uint32_t> childrenOf(std::uint32_t node) const;

private:
    struct Member
    {
        std::uint64_t key = 0;
        std::uint64_t value = 0;
    };
    struct Open
    {
        std::uint32_t node = 0;
        std::size_t firstMember = 0; ///< in m_members
    };

    void read(JsonReader &reader, const std::atomic_bool *stop);
    void addScalar(JsonReader::Token token, const JsonReader &reader);
    std::uint32_t addNode(Kind kind, const JsonReader &reader);
    void close(const JsonReader &reader);
    std::uint64_t hashOf(QByteArrayView bytes, std::uint64_t salt) const noexcept;

    QByteArrayView m_json;
    JsonEquality m_equality;
    std::size_t m_seed;
    std::vector<Node> m_nodes;
    std::vector<Open> m_open;
    std::vector<Member> m_members; ///< of all open containers
    std::uint32_t m_keyBegin = 0;
    std::uint32_t m_keyEnd = 0;
    std::uint64_t m_keyHash = 0;
    std::optional<JsonMistake> m_mistake;
    bool m_isTooLarge = false;
    bool m_isComplete = false;
};

} // namespace hookloupe
