// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <vector>

namespace hookloupe {

/// Pull reader over XML bytes that keeps every token. Checks what makes it well-formed without a
/// DTD: tags in pairs, one root, attributes with quotes, references that end. Never recurses.
class XmlReader
{
public:
    enum class Token {
        Text, ///< up to the next '<', references as they stand
        CData,
        StartTag,
        EmptyTag,
        EndTag,
        Comment,
        Instruction, ///< the XML declaration too
        Doctype, ///< with its internal subset
        End,
        Error, ///< reason() says why; stays
    };

    explicit XmlReader(QByteArrayView bytes);

    Token next();
    QByteArrayView lexeme() const noexcept { return m_bytes.sliced(m_begin, m_end - m_begin); }
    qsizetype offset() const noexcept { return m_begin; }
    /// Elements open around the current token; a tag is not inside its own element.
    std::size_t depth() const noexcept { return m_depth; }
    /// Precondition: the last token was Error, at offset().
    const char *reason() const noexcept { return m_reason; }

private:
    struct Name
    {
        qsizetype begin = 0;
        qsizetype size = 0;
    };

    Token fail(qsizetype at, const char *reason);
    Token readText();
    Token readTag();
    Token readEndTag();
    Token readDoctype();
    Token readUpTo(qsizetype from, QByteArrayView end, Token token, const char *reason);
    bool readAttribute(qsizetype &at);
    /// The end of the name at \a at, \a at itself when there is none.
    qsizetype nameEnd(qsizetype at) const noexcept;
    qsizetype blanksEnd(qsizetype at) const noexcept;
    bool checkReferences(qsizetype begin, qsizetype end);

    QByteArrayView m_bytes;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    std::vector<Name> m_open;
    std::size_t m_depth = 0;
    bool m_hasRoot = false;
    const char *m_reason = nullptr;
};

} // namespace hookloupe
