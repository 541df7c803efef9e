// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/javascriptnumber.h"
#include "core/payload/jsonreader.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/parts/parts.h"

#include <QString>

#include <algorithm>
#include <map>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Deeper payloads are refused: the provider's own are a few levels deep, and this code recurses.
constexpr int kDepthMax = 256;

/// ECMAScript's order of own property names: integer-like names first, by value; then the sorted
/// rest, by UTF-16 code unit as Array.prototype.sort compares.
struct MemberOrder
{
    static bool isIndex(const QString &name)
    {
        if (name.isEmpty() || name.size() > 10 || (name.size() > 1 && name.front() == u'0'))
            return false;
        const bool digits = std::all_of(name.begin(), name.end(),
                                        [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits && name.toLongLong() < 4294967295LL;
    }
    bool operator()(const QString &a, const QString &b) const
    {
        const bool aIndex = isIndex(a);
        const bool bIndex = isIndex(b);
        if (aIndex != bIndex)
            return aIndex;
        return aIndex ? a.toLongLong() < b.toLongLong() : a < b;
    }
};

/// Reads one value and writes it as JSON.stringify() writes an object whose names were sorted.
class SortedWriter
{
public:
    explicit SortedWriter(QByteArrayView body)
        : m_reader(body)
    { }

    std::optional<QByteArray> document()
    {
        QByteArray text = value(m_reader.next(), 0);
        if (m_failed || m_reader.next() != JsonReader::Token::End)
            return std::nullopt;
        return text;
    }

private:
    QByteArray fail()
    {
        m_failed = true;
        return {};
    }

    QByteArray value(JsonReader::Token token, int depth)
    {
        switch (token) {
        case JsonReader::Token::ObjectBegin:
            return depth < kDepthMax ? object(depth) : fail();
        case JsonReader::Token::ArrayBegin:
            return depth < kDepthMax ? array(depth) : fail();
        case JsonReader::Token::String:
            return encodeJsonString(decodeJsonString(m_reader.lexeme()));
        case JsonReader::Token::Number:
            return javaScriptNumber(m_reader.lexeme().toByteArray().toDouble());
        case JsonReader::Token::True:
        case JsonReader::Token::False:
        case JsonReader::Token::Null:
            return m_reader.lexeme().toByteArray();
        default:
            return fail();
        }
    }

    QByteArray object(int depth)
    {
        std::map<QString, QByteArray, MemberOrder> members;
        for (;;) {
            const JsonReader::Token token = m_reader.next();
            if (token == JsonReader::Token::ObjectEnd)
                break;
            if (token != JsonReader::Token::Key)
                return fail();
            const QString name = QString::fromUtf8(decodeJsonString(m_reader.lexeme()));
            QByteArray text = value(m_reader.next(), depth + 1);
            if (m_failed)
                return {};
            members[name] = std::move(text);
        }
        QByteArray text = "{";
        for (const auto &[name, member] : members) {
            if (text.size() > 1)
                text += ',';
            text += encodeJsonString(name.toUtf8()) + ':' + member;
        }
        return text + '}';
    }

    QByteArray array(int depth)
    {
        QByteArray text = "[";
        for (;;) {
            const JsonReader::Token token = m_reader.next();
            if (token == JsonReader::Token::ArrayEnd)
                break;
            if (text.size() > 1)
                text += ',';
            text += value(token, depth + 1);
            if (m_failed)
                return {};
        }
        return text + ']';
    }

    JsonReader m_reader;
    bool m_failed = false;
};

} // namespace

/// NOWPayments' rule: the JSON parsed, names sorted at every level, written again without blanks as
/// JavaScript does it.
PartValue sortedJsonPart(const PartInput &input, const TemplatePart & /*part*/)
{
    if (auto text = SortedWriter(input.request.body).document())
        return PartValue::made(*std::move(text));
    return PartValue::unusable(
            u"The body is not JSON, so the text that the signature covers cannot be made."_s);
}

} // namespace hookloupe
