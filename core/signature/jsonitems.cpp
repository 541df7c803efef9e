// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/jsonitems.h"

#include "core/payload/jsonreader.h"

#include <optional>
#include <span>

namespace hookloupe {

namespace {

using Token = JsonReader::Token;
using Step = JsonPath::Step;

/// Follows both paths in one pass: items are found while the array is read.
class ItemsWalk
{
public:
    ItemsWalk(QByteArrayView json, const JsonPath &array, const JsonPath &member, std::size_t most)
        : m_json(json)
        , m_reader(json)
        , m_array(array.steps())
        , m_member(member.steps())
        , m_most(most)
    { }

    /// Empty where a mistake comes before the array's end.
    std::vector<QByteArrayView> run(bool &complete)
    {
        find(m_reader.next(), m_array, [this](Token token) {
            if (token == Token::ArrayBegin)
                readItems();
            return false; // what comes behind it does not matter
        });
        complete = m_isComplete;
        if (m_hasMistake)
            m_items.clear();
        return std::move(m_items);
    }

private:
    bool isSkipped(Token token)
    {
        if (token == Token::ObjectBegin || token == Token::ArrayBegin)
            token = m_reader.skipContainer();
        m_hasMistake = m_hasMistake || token == Token::Error;
        return token != Token::Error;
    }

    void readItems()
    {
        for (Token token = m_reader.next(); token != Token::ArrayEnd; token = m_reader.next()) {
            if (token == Token::Error) {
                m_hasMistake = true;
                return;
            }
            if (m_items.size() == m_most) {
                m_isComplete = false;
                return;
            }
            const std::size_t index = m_items.size();
            m_items.emplace_back();
            const bool goesOn = find(token, m_member, [this, index](Token value) {
                const qint64 begin = m_reader.offset();
                if (!isSkipped(value))
                    return false;
                m_items[index] =
                        m_json.sliced(begin, m_reader.offset() + m_reader.lexeme().size() - begin);
                return true;
            });
            if (!goesOn)
                return;
        }
    }

    /// Reads the value that \a token begins to its end, and calls \a there with the first token of
    /// the first value at \a steps, which it has to read to its end. False: no further reading.
    template<class There>
    bool find(Token token, std::span<const Step> steps, const There &there)
    {
        if (steps.empty())
            return there(token);
        const Step &step = steps.front();
        const bool isObject = token == Token::ObjectBegin;
        const bool isContainer = isObject || token == Token::ArrayBegin;
        const bool isAny = step.kind == Step::Kind::Wildcard;
        if (!isContainer || (!isAny && isObject != (step.kind == Step::Kind::Member)))
            return isSkipped(token);
        bool isFound = false;
        for (qint64 index = 0;; ++index) {
            token = m_reader.next();
            if (token == Token::ObjectEnd || token == Token::ArrayEnd)
                return true;
            bool isIt = isAny || (!isObject && index == step.index);
            if (token == Token::Key) {
                isIt = isAny || isNamed(m_reader.lexeme(), step.name);
                token = m_reader.next();
            }
            if (token == Token::Error) {
                m_hasMistake = true;
                return false;
            }
            const bool follows = isIt && !isFound;
            isFound = isFound || isIt;
            if (!(follows ? find(token, steps.subspan(1), there) : isSkipped(token)))
                return false;
        }
    }

    static bool isNamed(QByteArrayView key, QByteArrayView name)
    {
        return key.contains('\\') ? decodeJsonString(key) == name
                                  : key.sliced(1, key.size() - 2) == name;
    }

    QByteArrayView m_json;
    JsonReader m_reader;
    std::span<const Step> m_array;
    std::span<const Step> m_member;
    std::size_t m_most;
    std::vector<QByteArrayView> m_items;
    bool m_isComplete = true;
    bool m_hasMistake = false;
};

} // namespace

std::vector<QByteArrayView> jsonItems(QByteArrayView json, const JsonPath &array,
                                      const JsonPath &member, std::size_t most, bool &complete)
{
    return ItemsWalk(json, array, member, most).run(complete);
}

} // namespace hookloupe
