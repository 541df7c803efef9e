// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The half of PowerShellReader that knows tables, variables, brackets and types.

#include "core/exchange/powershellreader.h"

#include "core/event/bytes.h"

#include <utility>

namespace hookloupe::detail {

namespace {

/// In a larger table keys are not looked for, which would take its square of time.
constexpr std::size_t kSearchedEntriesMax = 1'000;
/// Of a name in braces: what is longer is mostly not closed at all.
constexpr qsizetype kNameMax = 4'096;

bool isTableType(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    return lower.contains("dictionary") || lower.contains("hashtable");
}

} // namespace

PowerShellEntry *PowerShellReader::entryOf(PowerShellValue &table, QByteArrayView key)
{
    if (table.table.size() > kSearchedEntriesMax)
        return nullptr;
    for (PowerShellEntry &entry : table.table) {
        if (equalsIgnoreCase(entry.key, key))
            return &entry;
    }
    return nullptr;
}

PowerShellValue PowerShellReader::newObject()
{
    const qsizetype begin = m_at;
    word();
    skipBlanks(false);
    if (peek() == '-') { // -TypeName
        word();
        skipBlanks(false);
    }
    const qsizetype nameBegin = m_at;
    if (isQuote(peek()))
        readValue(0);
    else
        while (m_at < m_text.size() && !QByteArrayView(" \t\r\n;|)").contains(peek()))
            ++m_at;
    const bool isTable = isTableType(m_text.sliced(nameBegin, m_at - nameBegin));
    Value made = unknown(begin);
    made.kind = isTable ? Kind::Table : Kind::Unknown;
    return made;
}

PowerShellValue PowerShellReader::table(int depth)
{
    const qsizetype begin = m_at;
    m_at += 2;
    Value value;
    value.kind = Kind::Table;
    while (true) {
        skipBlanks(true);
        if (m_at >= m_text.size() || peek() == '}')
            break;
        tableEntry(value, depth);
    }
    m_at = qMin(m_at + 1, m_text.size());
    if (value.kind == Kind::Unknown)
        value.text = m_text.sliced(begin, m_at - begin).toByteArray();
    return value;
}

void PowerShellReader::tableEntry(PowerShellValue &table, int depth)
{
    QByteArray key;
    if (isQuote(peek()))
        key = readValue(depth + 1).text;
    else
        key = word().toByteArray();
    skipBlanks(false);
    if (peek() != '=' || key.isEmpty()) {
        table.kind = Kind::Unknown;
        skipLine();
        return;
    }
    ++m_at;
    skipBlanks(true);
    Value value = readAssigned(depth + 1);
    if (value.kind == Kind::Unknown)
        lose(value.text.isEmpty() ? QByteArrayView(key) : QByteArrayView(value.text));
    table.table.push_back({ std::move(key), std::move(value) });
    skipBlanks(false);
    if (!atEnd() && peek() != ',') {
        const qsizetype rest = m_at;
        skipLine();
        lose(m_text.sliced(rest, m_at - rest));
    } else if (peek() == ',' || peek() == '|' || peek() == ')')
        ++m_at;
}

QByteArray PowerShellReader::variableName()
{
    QByteArray name;
    if (peek() == '{') {
        const qsizetype end = rest().first(qMin(rest().size(), kNameMax)).indexOf('}');
        name = end < 0 ? QByteArray() : rest().sliced(1, end - 1).toByteArray();
        m_at += end < 0 ? 1 : end + 1;
    } else {
        const qsizetype begin = m_at;
        while (isPowerShellNameByte(peek())
               || (peek() == ':' && isPowerShellNameByte(peek(1)) && m_at > begin))
            ++m_at;
        name = m_text.sliced(begin, m_at - begin).toByteArray();
    }
    name = name.toLower();
    // about_Scopes; "env:" and other drives are left, and no variable has such a name.
    for (const QByteArrayView scope :
         { QByteArrayView("script:"), QByteArrayView("global:"), QByteArrayView("local:"),
           QByteArrayView("private:"), QByteArrayView("using:") }) {
        if (name.startsWith(scope))
            return name.sliced(scope.size());
    }
    return name;
}

PowerShellValue PowerShellReader::variable()
{
    const qsizetype begin = m_at++;
    const QByteArray name = variableName();
    if (name == "null")
        return textValue({});
    if (name == "true" || name == "false")
        return textValue(name == "true" ? "True" : "False");
    const auto known = m_variables.find(name);
    if (known == m_variables.end())
        return unknown(begin);
    const Variable &variable = known->second;
    qsizetype bytes = variable.value.text.size();
    for (const PowerShellEntry &entry : variable.value.table)
        bytes += entry.key.size() + entry.value.text.size();
    addLost(m_lost, variable.lost);
    return mayHold(bytes) ? variable.value : unknown(begin);
}

PowerShellValue PowerShellReader::member(PowerShellValue value, qsizetype begin, int depth)
{
    bool isKnown = true;
    while (peek() == '.' || peek() == '[') {
        const bool isIndex = peek() == '[';
        ++m_at;
        const Value key =
                isIndex || isQuote(peek()) ? readValue(depth + 1) : textValue(word().toByteArray());
        if (isIndex && peek() == ']')
            ++m_at;
        const PowerShellEntry *entry = value.kind == Kind::Table && key.kind == Kind::Text
                ? entryOf(value, key.text)
                : nullptr;
        isKnown = isKnown && entry;
        if (entry)
            value = Value(entry->value);
    }
    while (m_at < m_text.size() && !QByteArrayView(" \t\r\n;|,){}").contains(peek())) {
        isKnown = false;
        if (m_text[m_at++] == '(')
            skipToBracket();
    }
    return isKnown ? value : unknown(begin);
}

PowerShellValue PowerShellReader::inBrackets(int depth)
{
    const qsizetype begin = m_at++;
    skipBlanks(true);
    Value value = readSum(depth + 1);
    skipBlanks(true);
    if (peek() != ')') {
        // Something is done with it that only PowerShell does.
        skipToBracket();
        value = unknown(begin);
    } else {
        ++m_at;
    }
    return peek() == '.' || peek() == '[' ? member(std::move(value), begin, depth) : value;
}

void PowerShellReader::skipToBracket()
{
    for (int open = 1; m_at < m_text.size() && open > 0;) {
        if (peek() == '\'')
            literal();
        else if (peek() == '"')
            expandable('"');
        else {
            open += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
            ++m_at;
        }
    }
}

PowerShellValue PowerShellReader::typed(int depth)
{
    const qsizetype begin = m_at;
    for (const QByteArrayView call : { QByteArrayView("[System.Text.Encoding]::UTF8.GetBytes("),
                                       QByteArrayView("[Text.Encoding]::UTF8.GetBytes(") }) {
        if (!startsWithIgnoringCase(call))
            continue;
        m_at += call.size() - 1;
        Value value = inBrackets(depth + 1);
        if (value.kind == Kind::Text)
            value.kind = Kind::Bytes;
        return value;
    }
    while (m_at < m_text.size() && !QByteArrayView(" \t\r\n;|(@'\"$").contains(peek()))
        ++m_at;
    const QByteArrayView type = m_text.sliced(begin, m_at - begin);
    const bool isCast = type.endsWith(']') && !type.contains("::");
    if (isCast && !atEnd() && !QByteArrayView(" \t\r").contains(peek()))
        return readValue(depth + 1);
    if (peek() == '(') {
        ++m_at;
        skipToBracket();
    }
    Value made = unknown(begin);
    if (isTableType(type) && type.endsWith("::new"))
        made.kind = Kind::Table;
    return made;
}

} // namespace hookloupe::detail
