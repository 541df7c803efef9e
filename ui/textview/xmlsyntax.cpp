// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Which parts of a line of XML or HTML are what, without a look at the lines before: a line that
// closes what it did not open began inside of it.

#include "ui/textview/syntax.h"

#include <algorithm>

namespace hookloupe {

namespace {

using Kind = SyntaxSpan::Kind;

constexpr bool isBlank(QChar c) noexcept
{
    return c == u' ' || c == u'\t';
}

constexpr bool endsName(QChar c) noexcept
{
    return isBlank(c) || c == u'=' || c == u'>' || c == u'/' || c == u'<' || c == u'"'
            || c == u'\'';
}

class XmlLine
{
public:
    explicit XmlLine(QStringView line)
        : m_line(line)
    { }

    std::vector<SyntaxSpan> spans()
    {
        readBegun();
        while (m_at < m_line.size()) {
            if (m_line[m_at] == u'<')
                readMarkup();
            else if (m_line[m_at] == u'&')
                readReference();
            else
                ++m_at;
        }
        return std::move(m_spans);
    }

private:
    bool at(QStringView text) const noexcept { return m_line.sliced(m_at).startsWith(text); }

    /// Up to \a end, what follows the line's last character otherwise.
    void add(Kind kind, qsizetype end)
    {
        if (end > m_at)
            m_spans.push_back({ kind, m_at, end - m_at });
        m_at = end;
    }

    qsizetype behind(QStringView text, qsizetype from) const
    {
        const qsizetype found = m_line.indexOf(text, from);
        return found < 0 ? m_line.size() : found + text.size();
    }

    /// A comment or a tag of an earlier line.
    void readBegun()
    {
        const qsizetype opens = m_line.indexOf(u'<');
        const qsizetype closes = m_line.indexOf(u'>');
        if (closes < 0 || (opens >= 0 && opens < closes))
            return;
        const QStringView before = m_line.first(closes);
        if (before.endsWith(u"--") || before.endsWith(u"?"))
            add(Kind::Comment, closes + 1);
        else if (before.endsWith(u"]]"))
            m_at = closes + 1;
        else if (before.contains(u'='))
            readAttributes();
    }

    void readMarkup()
    {
        if (at(u"<!--"))
            return add(Kind::Comment, behind(u"-->", m_at + 4));
        if (at(u"<?"))
            return add(Kind::Comment, behind(u"?>", m_at + 2));
        if (at(u"<![CDATA[")) {
            const qsizetype end = m_line.indexOf(u"]]>", m_at);
            add(Kind::Punctuation, m_at + 9);
            if (end >= 0) {
                m_at = end;
                add(Kind::Punctuation, end + 3);
            } else {
                m_at = m_line.size();
            }
            return;
        }
        if (at(u"<!"))
            return add(Kind::Comment, behind(u">", m_at));
        add(Kind::Punctuation, m_at + (at(u"</") ? 2 : 1));
        add(Kind::Key, nameEnd());
        readAttributes();
    }

    qsizetype nameEnd() const
    {
        qsizetype end = m_at;
        while (end < m_line.size() && !endsName(m_line[end]))
            ++end;
        return end;
    }

    /// Up to the end of the tag.
    void readAttributes()
    {
        while (m_at < m_line.size() && m_line[m_at] != u'<') {
            const QChar c = m_line[m_at];
            if (c == u'>')
                return add(Kind::Punctuation, m_at + 1);
            if (c == u'"' || c == u'\'')
                add(Kind::String, behind(QStringView(&c, 1), m_at + 1));
            else if (c == u'/' || c == u'=')
                add(Kind::Punctuation, m_at + 1);
            else if (isBlank(c))
                ++m_at;
            else
                add(Kind::Literal, nameEnd());
        }
    }

    void readReference()
    {
        constexpr qsizetype longest = 40;
        const qsizetype end =
                m_line.sliced(m_at).first(std::min(longest, m_line.size() - m_at)).indexOf(u';');
        if (end < 2)
            ++m_at;
        else
            add(Kind::Number, m_at + end + 1);
    }

    QStringView m_line;
    qsizetype m_at = 0;
    std::vector<SyntaxSpan> m_spans;
};

} // namespace

std::vector<SyntaxSpan> xmlSyntaxSpans(QStringView line)
{
    return XmlLine(line).spans();
}

} // namespace hookloupe
