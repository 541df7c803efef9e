// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/queryscanner.h"

#include "core/event/coretext.h"

#include <QStringList>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar c) noexcept
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isNameCharacter(QChar c) noexcept
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool beginsOperator(QChar c) noexcept
{
    return c == u':' || c == u'=' || c == u'!' || c == u'<' || c == u'>' || c == u'~';
}

} // namespace

void QueryScanner::fail(const QString &sentence, qsizetype column, qsizetype length)
{
    if (!m_mistake)
        m_mistake = { sentence, column, qMax<qsizetype>(1, length) };
}

QChar QueryScanner::peek(qsizetype ahead) const noexcept
{
    const qsizetype at = m_position + ahead;
    return at < m_text.size() ? m_text[at] : QChar();
}

void QueryScanner::skipBlanks() noexcept
{
    while (!atEnd() && isBlank(peek()))
        ++m_position;
}

bool QueryScanner::take(QChar c) noexcept
{
    if (atEnd() || peek() != c)
        return false;
    ++m_position;
    return true;
}

bool QueryScanner::seesWord(QStringView word) const noexcept
{
    if (!m_text.sliced(m_position).startsWith(word))
        return false;
    const qsizetype end = m_position + word.size();
    return end >= m_text.size() || isBlank(m_text[end]) || m_text[end] == u'('
            || m_text[end] == u')';
}

bool QueryScanner::takeWord(QStringView word) noexcept
{
    skipBlanks();
    if (!seesWord(word))
        return false;
    m_position += word.size();
    return true;
}

bool QueryScanner::takeMinus()
{
    const qsizetype begin = m_position;
    if (!take(u'-'))
        return false;
    if (atEnd() || isBlank(peek()) || peek() == u')')
        fail(CoreText::tr("What the minus takes away has to follow at once; put a lone minus in "
                          "quotes."),
             begin);
    return true;
}

QStringView QueryScanner::readName() noexcept
{
    const qsizetype begin = m_position;
    while (!atEnd() && isNameCharacter(peek()))
        ++m_position;
    return m_text.sliced(begin, m_position - begin);
}

QueryScanner::Text QueryScanner::readQuoted()
{
    Text read{ .isQuoted = true, .column = m_position };
    ++m_position;
    while (!atEnd() && peek() != u'"') {
        if (peek() == u'\\' && (peek(1) == u'"' || peek(1) == u'\\'))
            ++m_position;
        read.text += peek();
        ++m_position;
    }
    if (!take(u'"'))
        fail(CoreText::tr("This quotation mark is not closed."), read.column);
    read.length = m_position - read.column;
    return read;
}

QueryScanner::Text QueryScanner::readWord()
{
    if (peek() == u'"')
        return readQuoted();
    Text read{ .column = m_position };
    // A parenthesis that was opened within the word belongs to it.
    int open = 0;
    while (!atEnd() && !isBlank(peek())) {
        if (peek() == u'(')
            ++open;
        else if (peek() == u')' && --open < 0)
            break;
        read.text += peek();
        ++m_position;
    }
    read.length = m_position - read.column;
    return read;
}

QueryScanner::Text QueryScanner::readPath()
{
    if (peek() == u'"')
        return readQuoted();
    Text read{ .column = m_position };
    QChar quote;
    bool inBrackets = false;
    while (!atEnd()) {
        const QChar c = peek();
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (inBrackets) {
            if (c == u'\'' || c == u'"')
                quote = c;
            else if (c == u']')
                inBrackets = false;
        } else if (c == u'[') {
            inBrackets = true;
        } else if (isBlank(c) || c == u')' || beginsOperator(c)) {
            break;
        }
        read.text += c;
        ++m_position;
    }
    read.length = m_position - read.column;
    return read;
}

std::optional<QueryOperator> QueryScanner::readOperator()
{
    const bool hasEqual = peek(1) == u'=';
    const auto taking = [this](qsizetype count, QueryOperator op) {
        m_position += count;
        return op;
    };
    switch (peek().unicode()) {
    case u':':
        return taking(1, QueryOperator::Contains);
    case u'=':
        return taking(hasEqual ? 2 : 1, QueryOperator::Equal);
    case u'!':
        return hasEqual ? std::optional(taking(2, QueryOperator::NotEqual)) : std::nullopt;
    case u'>':
        return hasEqual ? taking(2, QueryOperator::GreaterOrEqual)
                        : taking(1, QueryOperator::Greater);
    case u'<':
        return hasEqual ? taking(2, QueryOperator::LessOrEqual) : taking(1, QueryOperator::Less);
    case u'~':
        return taking(1, QueryOperator::Matches);
    default:
        return std::nullopt;
    }
}

void QueryScanner::failUnknown(QStringView name, qsizetype column)
{
    fail(CoreText::tr(
                 "There is no field “%1”. Fields are %2; put a text with such a sign in quotes.")
                 .arg(name, (fieldNames() + QStringList{ u"after"_s, u"before"_s }).join(u", "_s)),
         column, name.size());
}

bool QueryScanner::readArgument(QueryTest &test)
{
    const QString field = fieldName(test.value.field);
    if (!take(u':') || atEnd() || isBlank(peek())) {
        fail(takesPath(test.value.field)
                     ? CoreText::tr("A path belongs behind it: %1:$.payment.id").arg(field)
                     : CoreText::tr("A name belongs behind it: %1:Name").arg(field),
             test.column, m_position - test.column);
        return false;
    }
    const Text argument = readPath();
    if (failed())
        return false;
    QString name = argument.text;
    if (takesPath(test.value.field)) {
        if (!name.startsWith(u'$'))
            name.prepend(name.startsWith(u'[') ? u"$"_s : u"$."_s);
        test.value.path = JsonPath::parse(name.toUtf8());
        if (!test.value.path)
            fail(CoreText::tr("This is no path into JSON; one looks like $.items[0].name."),
                 argument.column, argument.length);
    } else if (name.isEmpty()) {
        fail(CoreText::tr("A name belongs here: %1:Name").arg(field), argument.column,
             argument.length);
    }
    test.value.name = name.toUtf8();
    return !failed();
}

QueryTest QueryScanner::readTest()
{
    QueryTest test{ .column = m_position };
    if (peek() != u'"') {
        const QStringView name = readName();
        const bool isLink = m_text.sliced(m_position).startsWith(u"://");
        if (!name.isEmpty() && beginsOperator(peek()) && !isLink
            && (peek() != u'!' || peek(1) == u'=')) {
            const bool isAfter = name.compare("after"_L1, Qt::CaseInsensitive) == 0;
            const bool isBefore = name.compare("before"_L1, Qt::CaseInsensitive) == 0;
            const auto field =
                    isAfter || isBefore ? std::optional(EventField::Received) : fieldByName(name);
            if (!field) {
                failUnknown(name, test.column);
                return test;
            }
            test.value.field = *field;
            if (takesArgument(*field) && !readArgument(test))
                return test;
            readValue(test);
            if (isAfter || isBefore) {
                if (test.op != QueryOperator::Contains && test.op != QueryOperator::Equal)
                    fail(CoreText::tr("Only a colon goes with after and before: after:-2h"),
                         test.column, name.size());
                test.op = isAfter ? QueryOperator::GreaterOrEqual : QueryOperator::Less;
            }
            return test;
        }
        m_position = test.column;
    }
    makeReady(test, readWord());
    return test;
}

void QueryScanner::readValue(QueryTest &test)
{
    const qsizetype column = m_position;
    auto op = readOperator();
    if (!op) {
        test.op = QueryOperator::Exists;
        if (!takesArgument(test.value.field) || (!atEnd() && !isBlank(peek()) && peek() != u')'))
            fail(CoreText::tr("One of : = != > >= < <= ~ belongs here."), column);
        return;
    }
    // As in `size:>10`, which others write.
    if (*op == QueryOperator::Contains && peek() != u':') {
        if (const auto second = readOperator())
            op = second;
    }
    test.op = *op;
    if (atEnd() || isBlank(peek()) || peek() == u')') {
        fail(CoreText::tr("A value is missing here; an empty one is written \"\"."), m_position);
        return;
    }
    makeReady(test, readWord());
}

} // namespace hookloupe
