// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/xmlreader.h"

#include "core/event/ascii.h"
#include "core/event/limits.h"

#include <algorithm>

namespace hookloupe {

namespace {

constexpr bool startsName(char c) noexcept
{
    return isLetter(c) || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

constexpr bool isInName(char c) noexcept
{
    return startsName(c) || isDigit(c) || c == '-' || c == '.';
}

} // namespace

XmlReader::XmlReader(QByteArrayView bytes)
    : m_bytes(bytes)
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_begin = m_end = 3;
}

XmlReader::Token XmlReader::fail(qsizetype at, const char *reason)
{
    m_begin = m_end = std::min(at, m_bytes.size());
    m_reason = reason;
    return Token::Error;
}

qsizetype XmlReader::nameEnd(qsizetype at) const noexcept
{
    if (at < m_bytes.size() && startsName(m_bytes[at])) {
        while (at < m_bytes.size() && isInName(m_bytes[at]))
            ++at;
    }
    return at;
}

qsizetype XmlReader::blanksEnd(qsizetype at) const noexcept
{
    while (at < m_bytes.size() && isBlank(m_bytes[at]))
        ++at;
    return at;
}

XmlReader::Token XmlReader::next()
{
    if (m_reason)
        return Token::Error;
    m_begin = m_end;
    m_depth = m_open.size();
    const QByteArrayView rest = m_bytes.sliced(m_begin);
    if (rest.isEmpty()) {
        if (!m_open.empty())
            return fail(m_begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "the text ends before its elements are closed"));
        return m_hasRoot
                ? Token::End
                : fail(m_begin, QT_TRANSLATE_NOOP("hookloupe::CoreText", "there is no element"));
    }
    if (rest.front() != '<')
        return readText();
    if (rest.startsWith("<!--"))
        return readUpTo(
                m_begin + 4, "-->", Token::Comment,
                QT_TRANSLATE_NOOP("hookloupe::CoreText", "the comment that begins here is open"));
    if (rest.startsWith("<![CDATA[")) {
        if (m_open.empty())
            return fail(m_begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "text stands outside of the root element"));
        return readUpTo(
                m_begin + 9, "]]>", Token::CData,
                QT_TRANSLATE_NOOP("hookloupe::CoreText", "the CDATA that begins here is open"));
    }
    if (rest.startsWith("<!DOCTYPE"))
        return readDoctype();
    if (rest.startsWith("<?"))
        return readUpTo(m_begin + 2, "?>", Token::Instruction,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "the instruction that begins here is open"));
    return rest.startsWith("</") ? readEndTag() : readTag();
}

XmlReader::Token XmlReader::readUpTo(qsizetype from, QByteArrayView end, Token token,
                                     const char *reason)
{
    const qsizetype found = m_bytes.indexOf(end, std::min(from, m_bytes.size()));
    if (found < 0)
        return fail(m_begin, reason);
    m_end = found + end.size();
    return token;
}

XmlReader::Token XmlReader::readText()
{
    const qsizetype found = m_bytes.indexOf('<', m_begin);
    m_end = found < 0 ? m_bytes.size() : found;
    if (m_open.empty()) {
        const qsizetype text = blanksEnd(m_begin);
        if (text < m_end)
            return fail(text,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "text stands outside of the root element"));
        return Token::Text;
    }
    return checkReferences(m_begin, m_end) ? Token::Text : Token::Error;
}

bool XmlReader::checkReferences(qsizetype begin, qsizetype end)
{
    const QByteArrayView part = m_bytes.first(end);
    for (qsizetype at = begin; (at = part.indexOf('&', at)) >= 0;) {
        qsizetype last = at + 1;
        if (part.sliced(last).startsWith('#')) {
            ++last;
            const bool isHex = part.sliced(last).startsWith('x');
            last += isHex ? 1 : 0;
            const qsizetype digits = last;
            const auto belongs = [isHex](char c) { return isHex ? isHexDigit(c) : isDigit(c); };
            while (last < end && belongs(part[last]))
                ++last;
            if (last == digits)
                last = end;
        } else {
            last = std::min(nameEnd(last), end);
            if (last == at + 1)
                last = end;
        }
        if (last >= end || part[last] != ';') {
            fail(at,
                 QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                   "'&' begins no reference; a plain one is written '&amp;'"));
            return false;
        }
        at = last;
    }
    return true;
}

XmlReader::Token XmlReader::readTag()
{
    const qsizetype begin = m_begin;
    qsizetype at = nameEnd(begin + 1);
    if (at == begin + 1)
        return fail(begin,
                    QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                      "'<' begins no tag; a plain one is written '&lt;'"));
    if (m_open.empty() && m_hasRoot)
        return fail(begin,
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "a second root element begins"));
    const Name name{ begin + 1, at - begin - 1 };
    while (true) {
        const qsizetype behind = at;
        at = blanksEnd(at);
        if (at >= m_bytes.size())
            return fail(begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "the tag that begins here is not closed"));
        if (m_bytes[at] == '>' || m_bytes[at] == '/')
            break;
        if (behind == at)
            return fail(at,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "a blank was expected before the attribute"));
        if (!readAttribute(at))
            return Token::Error;
    }
    m_hasRoot = true;
    if (m_bytes[at] == '/') {
        if (at + 1 >= m_bytes.size() || m_bytes[at + 1] != '>')
            return fail(at, QT_TRANSLATE_NOOP("hookloupe::CoreText", "'>' was expected after '/'"));
        m_end = at + 2;
        return Token::EmptyTag;
    }
    if (m_open.size() >= static_cast<std::size_t>(kJsonDepthMax))
        return fail(begin,
                    QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                      "it is nested deeper than this program follows"));
    m_end = at + 1;
    m_open.push_back(name);
    return Token::StartTag;
}

bool XmlReader::readAttribute(qsizetype &at)
{
    const qsizetype begin = at;
    at = nameEnd(at);
    if (at == begin) {
        fail(begin,
             QT_TRANSLATE_NOOP("hookloupe::CoreText",
                               "an attribute's name, '/' or '>' was expected"));
        return false;
    }
    at = blanksEnd(at);
    if (at >= m_bytes.size() || m_bytes[at] != '=') {
        fail(at,
             QT_TRANSLATE_NOOP("hookloupe::CoreText",
                               "'=' was expected after the attribute's name"));
        return false;
    }
    at = blanksEnd(at + 1);
    const char quote = at < m_bytes.size() ? m_bytes[at] : '\0';
    if (quote != '"' && quote != '\'') {
        fail(at, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the attribute's value takes quotes"));
        return false;
    }
    const qsizetype end = m_bytes.indexOf(quote, at + 1);
    if (end < 0) {
        fail(at,
             QT_TRANSLATE_NOOP("hookloupe::CoreText",
                               "the attribute's value that begins here is not closed"));
        return false;
    }
    const qsizetype less = m_bytes.first(end).indexOf('<', at);
    if (less >= 0) {
        fail(less,
             QT_TRANSLATE_NOOP("hookloupe::CoreText", "'<' in an attribute is written '&lt;'"));
        return false;
    }
    if (!checkReferences(at + 1, end))
        return false;
    at = end + 1;
    return true;
}

XmlReader::Token XmlReader::readEndTag()
{
    const qsizetype begin = m_begin + 2;
    const qsizetype end = nameEnd(begin);
    const qsizetype close = blanksEnd(end);
    if (end == begin || close >= m_bytes.size() || m_bytes[close] != '>')
        return fail(m_begin, QT_TRANSLATE_NOOP("hookloupe::CoreText", "this end tag is malformed"));
    if (m_open.empty())
        return fail(m_begin, QT_TRANSLATE_NOOP("hookloupe::CoreText", "this end tag has no start"));
    const Name name = m_open.back();
    if (m_bytes.sliced(name.begin, name.size) != m_bytes.sliced(begin, end - begin))
        return fail(m_begin,
                    QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                      "this end tag does not belong to the element that is open"));
    m_open.pop_back();
    m_depth = m_open.size();
    m_end = close + 1;
    return Token::EndTag;
}

XmlReader::Token XmlReader::readDoctype()
{
    if (m_hasRoot)
        return fail(m_begin,
                    QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                      "a document type stands before the root element"));
    bool inSubset = false;
    for (qsizetype at = m_begin + 9; at < m_bytes.size(); ++at) {
        const char c = m_bytes[at];
        if (c == '"' || c == '\'') {
            at = m_bytes.indexOf(c, at + 1);
            if (at < 0)
                break;
        } else if (m_bytes.sliced(at).startsWith("<!--")) {
            at = m_bytes.indexOf("-->", at + 4);
            if (at < 0)
                break;
            at += 2;
        } else if (m_bytes.sliced(at).startsWith("<?")) {
            at = m_bytes.indexOf("?>", at + 2);
            if (at < 0)
                break;
            ++at;
        } else if (c == '[' || c == ']') {
            inSubset = c == '[';
        } else if (c == '>' && !inSubset) {
            m_end = at + 1;
            return Token::Doctype;
        }
    }
    return fail(m_begin,
                QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                  "the document type that begins here is not closed"));
}

} // namespace hookloupe
