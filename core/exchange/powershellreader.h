// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/powershellscript.h"

#include <map>

namespace hookloupe::detail {

/// What stands behind PowerShell's escape character, a backtick (about_Special_Characters).
char powerShellEscaped(char c) noexcept;
/// That a value is missing in the place of what is \a written, a sentence for people.
QString powerShellLoss(QByteArrayView written);
/// Of a variable's or a parameter's name.
bool isPowerShellNameByte(char c) noexcept;

/// Reads a script's values from where it stands: quotes, tables, variables that the script set.
class PowerShellReader
{
protected:
    using Value = PowerShellValue;
    using Kind = PowerShellValue::Kind;
    struct Variable
    {
        PowerShellValue value;
        QStringList lost; ///< of what it was made of
    };

    explicit PowerShellReader(QByteArrayView text)
        : m_text(text)
    { }
    ~PowerShellReader() = default;

    char peek(qsizetype ahead = 0) const noexcept;
    QByteArrayView rest() const { return m_text.sliced(qMin(m_at, m_text.size())); }
    bool startsWithIgnoringCase(QByteArrayView word) const;
    /// Blanks, comments and continued lines; line ends where \a withLines.
    void skipBlanks(bool withLines);
    void skipLine();
    bool atEnd() const noexcept;
    QByteArrayView word();
    static bool isQuote(char c) noexcept { return c == '\'' || c == '"'; }
    PowerShellValue unknown(qsizetype begin) const;
    void lose(QByteArrayView written);
    /// One value, as an argument of a command is.
    PowerShellValue readValue(int depth);
    /// Values with + between them.
    PowerShellValue readSum(int depth);
    /// What stands behind "=", where a bare word is a command.
    PowerShellValue readAssigned(int depth);
    /// "name", "script:name" or "{name}", in lower case and without such a scope.
    QByteArray variableName();
    /// Behind the ')' of an open bracket, as far as strings allow to tell.
    void skipToBracket();
    /// What \a bytes put into a value may still be; false once there is too much of it.
    bool mayHold(qsizetype bytes);
    static void addLost(QStringList &lost, const QStringList &more);
    static PowerShellEntry *entryOf(PowerShellValue &table, QByteArrayView key);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::map<QByteArray, Variable> m_variables; ///< by names in lower case
    QStringList m_lost; ///< sentences for people

private:
    static PowerShellValue textValue(QByteArray text);
    QByteArray literal();
    void closeQuote();
    QByteArray expandable(char quote);
    /// One character of a string in double quotes, or what stands for some.
    void expandOne(QByteArray &text);
    /// Behind $([char]228), as browsers write each UTF-16 unit that is not ASCII.
    std::optional<char16_t> characterUnit();
    /// Behind "$(…)"; false where nothing closes it soon.
    bool skipExpression();
    QByteArray hereString();
    /// "https://a.example/$id", "$base/x", "$table.key".
    PowerShellValue bareWord(int depth);
    PowerShellValue table(int depth);
    void tableEntry(PowerShellValue &table, int depth);
    PowerShellValue variable();
    PowerShellValue inBrackets(int depth);
    /// "New-Object 'System.Collections.Generic.Dictionary[[String],[String]]'"
    PowerShellValue newObject();
    /// ".key", "['key']" behind \a value, which begins at \a begin.
    PowerShellValue member(PowerShellValue value, qsizetype begin, int depth);
    /// "[type]value", "[type]::new()", "[System.Text.Encoding]::UTF8.GetBytes(value)".
    PowerShellValue typed(int depth);

    /// That uses of variables may put into the text: "$a = "$a$a"" doubles with each line.
    qsizetype m_bytesLeft = qsizetype(64) * 1024 * 1024;
    qsizetype m_unclosedUntil = 0; ///< no "$(" before it is closed
};

} // namespace hookloupe::detail
