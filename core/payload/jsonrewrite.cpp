// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonrewrite.h"

#include "core/payload/javascriptnumber.h"
#include "core/payload/jsonreader.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace hookloupe {

namespace {

/// Writing recurses; no provider's payload comes near it.
constexpr int kDepthMax = 200;

QByteArray htmlSafe(const QByteArray &lexeme)
{
    QByteArray text = lexeme;
    text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
}

QByteArray writtenString(QByteArrayView lexeme, JsonStyle::Strings style)
{
    if (style == JsonStyle::Strings::AsWritten)
        return lexeme.toByteArray();
    QByteArray plain = encodeJsonString(decodeJsonString(lexeme));
    switch (style) {
    case JsonStyle::Strings::EscapedSlash:
        return plain.replace("/", "\\/");
    case JsonStyle::Strings::Ascii:
        return asciiEscaped(plain).value_or(plain);
    case JsonStyle::Strings::SlashAndAscii:
        plain.replace("/", "\\/");
        return asciiEscaped(plain).value_or(plain);
    case JsonStyle::Strings::Html:
        return htmlSafe(plain);
    default:
        return plain;
    }
}

} // namespace

std::optional<QByteArray> asciiEscaped(QByteArrayView utf8)
{
    // A byte-order mark is a character like any other here.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return std::nullopt;
    QByteArray escaped;
    escaped.reserve(utf8.size() * 2);
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            escaped += static_cast<char>(c.unicode());
        else
            escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return escaped;
}

std::optional<JsonTree> JsonTree::parse(QByteArrayView json, qsizetype valuesMax)
{
    JsonTree tree;
    tree.m_size = json.size();
    JsonReader reader(json);
    std::vector<std::size_t> open;
    QByteArrayView key;
    const auto add = [&tree, &key](Node::Kind kind, QByteArrayView lexeme) {
        tree.m_nodes.push_back({ kind, key, lexeme, tree.m_nodes.size() + 1 });
        key = {};
    };
    for (;;) {
        if (static_cast<qsizetype>(tree.m_nodes.size()) > valuesMax
            || open.size() > static_cast<std::size_t>(kDepthMax))
            return std::nullopt;
        switch (reader.next()) {
        case JsonReader::Token::ObjectBegin:
            open.push_back(tree.m_nodes.size());
            add(Node::Kind::Object, {});
            break;
        case JsonReader::Token::ArrayBegin:
            open.push_back(tree.m_nodes.size());
            add(Node::Kind::Array, {});
            break;
        case JsonReader::Token::ObjectEnd:
        case JsonReader::Token::ArrayEnd:
            tree.m_nodes[open.back()].end = tree.m_nodes.size();
            open.pop_back();
            break;
        case JsonReader::Token::Key:
            key = reader.lexeme();
            break;
        case JsonReader::Token::String:
            add(Node::Kind::String, reader.lexeme());
            break;
        case JsonReader::Token::Number:
            add(Node::Kind::Number, reader.lexeme());
            break;
        case JsonReader::Token::True:
        case JsonReader::Token::False:
        case JsonReader::Token::Null:
            add(Node::Kind::Word, reader.lexeme());
            break;
        case JsonReader::Token::End:
            return tree;
        case JsonReader::Token::Error:
            return std::nullopt;
        }
    }
}

class JsonTree::Writer
{
public:
    Writer(const std::vector<Node> &nodes, const JsonStyle &style, qsizetype size)
        : m_nodes(nodes)
        , m_style(style)
    {
        m_text.reserve(size + size / 4);
    }

    QByteArray document()
    {
        value(0, 0);
        return std::move(m_text);
    }

private:
    void value(std::size_t index, int level)
    {
        const Node &node = m_nodes[index];
        switch (node.kind) {
        case Node::Kind::Object:
        case Node::Kind::Array:
            container(index, level);
            break;
        case Node::Kind::String:
            m_text += writtenString(node.lexeme, m_style.strings);
            break;
        case Node::Kind::Number:
            if (m_style.numbers == JsonStyle::Numbers::JavaScript)
                m_text += javaScriptNumber(node.lexeme.toByteArray().toDouble());
            else
                m_text.append(node.lexeme);
            break;
        case Node::Kind::Word:
            m_text.append(node.lexeme);
        }
    }

    std::vector<std::size_t> inside(std::size_t index) const
    {
        std::vector<std::size_t> children;
        for (std::size_t i = index + 1; i < m_nodes[index].end; i = m_nodes[i].end)
            children.push_back(i);
        if (m_style.sorted && m_nodes[index].kind == Node::Kind::Object) {
            std::stable_sort(
                    children.begin(), children.end(), [this](std::size_t a, std::size_t b) {
                        return decodeJsonString(m_nodes[a].key) < decodeJsonString(m_nodes[b].key);
                    });
        }
        return children;
    }

    void breakLine(int level)
    {
        if (m_style.indent.isEmpty())
            return;
        m_text += '\n';
        for (int i = 0; i < level; ++i)
            m_text += m_style.indent;
    }

    void container(std::size_t index, int level)
    {
        const bool isObject = m_nodes[index].kind == Node::Kind::Object;
        m_text += isObject ? '{' : '[';
        bool first = true;
        for (const std::size_t child : inside(index)) {
            if (!first)
                m_text += m_style.afterItem;
            first = false;
            breakLine(level + 1);
            if (isObject)
                m_text += writtenString(m_nodes[child].key, m_style.strings) + m_style.afterKey;
            value(child, level + 1);
        }
        if (!first)
            breakLine(level);
        m_text += isObject ? '}' : ']';
    }

    const std::vector<Node> &m_nodes;
    const JsonStyle &m_style;
    QByteArray m_text;
};

QByteArray JsonTree::write(const JsonStyle &style) const
{
    return Writer(m_nodes, style, m_size).document();
}

} // namespace hookloupe
