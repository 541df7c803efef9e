// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/ascii.h"
#include "core/event/coretext.h"
#include "core/payload/javascriptnumber.h"
#include "core/payload/jsonreader.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/parts/parts.h"

#include <QString>

#include <algorithm>
#include <compare>
#include <utility>
#include <vector>

namespace hookloupe {

namespace {

/// Deeper payloads are refused: the provider's own are a few levels deep, and this code recurses.
constexpr int kDepthMax = 256;

/// A name of ASCII without escapes is compared as it stands, between its quotes.
bool isPlain(QByteArrayView lexeme) noexcept
{
    return std::all_of(lexeme.begin(), lexeme.end(),
                       [](char c) { return c >= 0x20 && c < 0x7f && c != '\\'; });
}

/// A member's name, ready to be compared.
struct Name
{
    QByteArrayView lexeme; ///< with its quotes
    QByteArrayView text; ///< between them
    QString decoded; ///< set only where the text is not plain ASCII
    qint64 index = -1; ///< of an integer-like name

    explicit Name(QByteArrayView key)
        : lexeme(key)
        , text(key.sliced(1, key.size() - 2))
    {
        if (!isPlain(text))
            decoded = QString::fromUtf8(decodeJsonString(key));
        else if (isIndex(text))
            index = text.toLongLong();
    }

    static bool isIndex(QByteArrayView name)
    {
        if (name.isEmpty() || name.size() > 10 || (name.size() > 1 && name.front() == '0'))
            return false;
        const bool digits = std::all_of(name.begin(), name.end(), isDigit);
        return digits && name.toLongLong() < 4294967295LL;
    }

    /// By UTF-16 code unit, as Array.prototype.sort compares.
    std::strong_ordering compareText(const Name &other) const
    {
        if (decoded.isNull() && other.decoded.isNull())
            return compared(text.compare(other.text));
        const auto whole = [](const Name &name) {
            return name.decoded.isNull() ? QString::fromLatin1(name.text) : name.decoded;
        };
        return compared(QString::compare(whole(*this), whole(other)));
    }

    /// ECMAScript's order of own property names: integer-like names first, by value; then the
    /// sorted rest.
    std::strong_ordering operator<=>(const Name &other) const
    {
        if (index >= 0 || other.index >= 0) {
            if (index >= 0 && other.index >= 0)
                return index <=> other.index;
            return index >= 0 ? std::strong_ordering::less : std::strong_ordering::greater;
        }
        return compareText(other);
    }

private:
    static std::strong_ordering compared(int order) { return order <=> 0; }
};

/// Reads one value and writes it as JSON.stringify() writes an object whose names were sorted.
class SortedWriter
{
public:
    explicit SortedWriter(QByteArrayView body)
        : m_reader(body)
        , m_size(body.size())
    { }

    std::optional<QByteArray> document()
    {
        QByteArray text;
        text.reserve(m_size + m_size / 8);
        write(m_reader.next(), 0, text);
        if (m_failed || m_reader.next() != JsonReader::Token::End)
            return std::nullopt;
        return text;
    }

private:
    /// A member and where its value stands among those of its object.
    struct Member
    {
        Name name;
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    void write(JsonReader::Token token, int depth, QByteArray &out)
    {
        switch (token) {
        case JsonReader::Token::ObjectBegin:
            return depth < kDepthMax ? writeObject(depth, out) : fail();
        case JsonReader::Token::ArrayBegin:
            return depth < kDepthMax ? writeArray(depth, out) : fail();
        case JsonReader::Token::String:
            return writeString(m_reader.lexeme(), out);
        case JsonReader::Token::Number:
            return writeNumber(m_reader.lexeme(), out);
        case JsonReader::Token::True:
        case JsonReader::Token::False:
        case JsonReader::Token::Null:
            out.append(m_reader.lexeme());
            return;
        default:
            return fail();
        }
    }

    void fail() { m_failed = true; }

    static void writeString(QByteArrayView lexeme, QByteArray &out)
    {
        if (isPlain(lexeme.sliced(1, lexeme.size() - 2)))
            out.append(lexeme);
        else
            out.append(encodeJsonString(decodeJsonString(lexeme)));
    }

    static void writeNumber(QByteArrayView lexeme, QByteArray &out)
    {
        constexpr qsizetype kExactDigits = 15;
        const bool isSmall =
                lexeme.size() <= kExactDigits && std::all_of(lexeme.begin(), lexeme.end(), isDigit);
        if (isSmall)
            out.append(lexeme);
        else
            out.append(javaScriptNumber(lexeme.toDouble()));
    }

    void writeObject(int depth, QByteArray &out)
    {
        std::vector<Member> members;
        QByteArray values;
        for (;;) {
            const JsonReader::Token token = m_reader.next();
            if (token == JsonReader::Token::ObjectEnd)
                break;
            if (token != JsonReader::Token::Key)
                return fail();
            members.push_back({ Name(m_reader.lexeme()), values.size(), 0 });
            write(m_reader.next(), depth + 1, values);
            if (m_failed)
                return;
            members.back().end = values.size();
        }
        std::stable_sort(members.begin(), members.end(),
                         [](const Member &a, const Member &b) { return a.name < b.name; });
        out += '{';
        bool isFirst = true;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const Member &member = members[i];
            // Of a repeated name the last counts.
            if (i + 1 < members.size() && std::is_eq(member.name <=> members[i + 1].name))
                continue;
            if (!std::exchange(isFirst, false))
                out += ',';
            writeString(member.name.lexeme, out);
            out += ':';
            out.append(QByteArrayView(values).sliced(member.begin, member.end - member.begin));
        }
        out += '}';
    }

    void writeArray(int depth, QByteArray &out)
    {
        out += '[';
        for (bool isFirst = true;; isFirst = false) {
            const JsonReader::Token token = m_reader.next();
            if (token == JsonReader::Token::ArrayEnd)
                break;
            if (!isFirst)
                out += ',';
            write(token, depth + 1, out);
            if (m_failed)
                return;
        }
        out += ']';
    }

    JsonReader m_reader;
    qsizetype m_size;
    bool m_failed = false;
};

} // namespace

/// NOWPayments' rule: the JSON parsed, names sorted at every level, written again without blanks as
/// JavaScript does it.
PartValue sortedJsonPart(const PartInput &input, const TemplatePart & /*part*/)
{
    if (auto text = SortedWriter(input.request.body).document())
        return PartValue::made(*std::move(text));
    return PartValue::unusable(CoreText::tr(
            "The body is not JSON, so the text that the signature covers cannot be made."));
}

} // namespace hookloupe
