// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/powershellscript.h"

#include <map>

namespace hookloupe::detail {

/// Reads a script's values from where it stands: quotes, tables, variables that the script set.
class PowerShellReader
{
protected:
    using Value = PowerShellValue;
    using Kind = PowerShellValue::Kind;

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
    PowerShellValue unknown(qsizetype begin);
    void lose(QByteArrayView written);
    PowerShellValue readValue(int depth);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::map<QByteArray, PowerShellValue> m_variables; ///< by names in lower case
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
    QByteArray hereString();
    PowerShellValue table(int depth);
    PowerShellValue variable();
    PowerShellValue inBrackets(int depth);
    /// Behind the ')' of an open bracket, as far as strings allow to tell.
    void skipToBracket();
    /// [System.Text.Encoding]::UTF8.GetBytes(value)
    PowerShellValue encoded(int depth);

    /// That uses of variables may put into the text: "$a = "$a$a"" doubles with each line.
    qsizetype m_bytesLeft = qsizetype(64) * 1024 * 1024;
};

/// Of a variable's or a parameter's name.
bool isPowerShellNameByte(char c) noexcept;

} // namespace hookloupe::detail
