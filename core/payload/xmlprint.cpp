// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/xmlprint.h"

#include "core/event/limits.h"
#include "core/payload/xmlreader.h"

#include <algorithm>

namespace hookloupe {

namespace {

bool isAllBlank(QByteArrayView text) noexcept
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

/// For each start tag in order, whether its content must stay as it is: it holds text, or nothing
/// at all but blanks, or says xml:space="preserve", or lies within such an element.
class Verbatim
{
public:
    Verbatim(QByteArrayView xml, StopFlag stop)
    {
        XmlReader reader(xml);
        for (XmlReader::Token token = reader.next();
             token != XmlReader::Token::End && token != XmlReader::Token::Error && !isStopped(stop);
             token = reader.next())
            note(token, reader.lexeme());
        for (const Open &open : m_open) // by a mistake, or a stop
            m_isVerbatim[open.startTag] = open.hasText || !open.hasChildren;
    }

    bool of(std::size_t startTag) const noexcept { return m_isVerbatim[startTag]; }

private:
    struct Open
    {
        std::size_t startTag = 0;
        bool hasText = false;
        bool hasChildren = false;
    };

    void note(XmlReader::Token token, QByteArrayView lexeme)
    {
        if (!m_open.empty()) {
            Open &open = m_open.back();
            open.hasText = open.hasText || token == XmlReader::Token::CData
                    || (token == XmlReader::Token::Text && !isAllBlank(lexeme));
            open.hasChildren = open.hasChildren
                    || (token != XmlReader::Token::Text && token != XmlReader::Token::CData
                        && token != XmlReader::Token::EndTag);
        }
        if (token == XmlReader::Token::StartTag) {
            m_open.push_back({ m_isVerbatim.size(), lexeme.contains("xml:space"), false });
            m_isVerbatim.push_back(false);
        } else if (token == XmlReader::Token::EndTag) {
            const Open open = m_open.back();
            m_open.pop_back();
            m_isVerbatim[open.startTag] = open.hasText || !open.hasChildren;
        }
    }

    std::vector<bool> m_isVerbatim;
    std::vector<Open> m_open;
};

class XmlPrinter
{
public:
    XmlPrinter(QByteArrayView xml, const XmlPrintOptions &options)
        : m_xml(xml)
        , m_verbatim(xml, options.stop)
        , m_reader(xml)
        , m_indent(std::clamp(options.indent, 0, 16))
        , m_bytesMax(std::max<qint64>(0, options.outputBytesMax))
        , m_stop(options.stop)
    {
        m_printed.text.reserve(std::min<qsizetype>(xml.size() + xml.size() / 2, m_bytesMax));
    }

    XmlPrinted print()
    {
        XmlReader::Token token = m_reader.next();
        qsizetype end = 0;
        while (token != XmlReader::Token::End && token != XmlReader::Token::Error
               && !m_printed.cut) {
            if (isStopped(m_stop)) {
                m_printed.cut = true;
                break;
            }
            putToken(token);
            end = m_reader.offset() + m_reader.lexeme().size();
            token = m_reader.next();
        }
        if (token == XmlReader::Token::Error && !m_printed.cut)
            putRest(end);
        return std::move(m_printed);
    }

private:
    void putToken(XmlReader::Token token)
    {
        const bool isInVerbatim = !m_isVerbatim.empty() && m_isVerbatim.back();
        if (token == XmlReader::Token::Text && !isInVerbatim)
            return; // blanks between elements, which the layout stands for
        m_printed.hasDoctype = m_printed.hasDoctype || token == XmlReader::Token::Doctype;
        if (!isInVerbatim)
            breakLine();
        put(m_reader.lexeme());
        if (token == XmlReader::Token::StartTag) {
            const bool isVerbatim = m_verbatim.of(m_startTags++);
            m_isVerbatim.push_back(isInVerbatim || isVerbatim);
        } else if (token == XmlReader::Token::EndTag) {
            m_isVerbatim.pop_back();
        }
    }

    void breakLine()
    {
        if (m_printed.text.isEmpty())
            return;
        const auto depth = static_cast<int>(m_reader.depth());
        const auto levels = std::min(depth, kJsonIndentLevelsMax);
        m_printed.indentCapped = m_printed.indentCapped || depth > levels;
        put("\n");
        put(QByteArray(qsizetype{ levels } * m_indent, ' '));
    }

    void putRest(qsizetype end)
    {
        XmlMistake mistake;
        mistake.offset = m_reader.offset();
        const QByteArrayView before = m_xml.first(m_reader.offset());
        mistake.line = 1 + std::count(before.begin(), before.end(), '\n');
        mistake.column = m_reader.offset() - before.lastIndexOf('\n');
        mistake.reason = m_reader.reason();
        m_printed.mistake = mistake;
        const bool isInVerbatim = !m_isVerbatim.empty() && m_isVerbatim.back();
        if (!m_printed.text.isEmpty() && !isInVerbatim)
            put("\n");
        m_printed.mistakeAt = m_printed.text.size();
        put(m_xml.sliced(end));
    }

    void put(QByteArrayView text)
    {
        const qint64 left = m_bytesMax - m_printed.text.size();
        m_printed.text.append(text.first(std::min<qsizetype>(text.size(), left)));
        m_printed.cut = m_printed.cut || text.size() > left;
    }

    QByteArrayView m_xml;
    Verbatim m_verbatim;
    XmlReader m_reader;
    int m_indent;
    qint64 m_bytesMax;
    StopFlag m_stop;
    XmlPrinted m_printed;
    std::vector<bool> m_isVerbatim; ///< of each open element
    std::size_t m_startTags = 0;
};

} // namespace

XmlPrinted prettyXml(QByteArrayView xml, const XmlPrintOptions &options)
{
    return XmlPrinter(xml, options).print();
}

} // namespace hookloupe
