// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/shellwords.h"

#include "core/event/ascii.h"
#include "core/event/coretext.h"
#include "core/exchange/powershellreader.h"

#include <algorithm>

namespace hookloupe::detail {

namespace {

bool separatesWords(char c) noexcept
{
    return c == ' ' || c == '\t';
}

/// The arguments that the C runtime makes of a command line: quotes group, 2n backslashes before
/// one are n, an odd one makes it literal, and so do two quotes inside of quotes.
std::vector<QByteArray> runtimeArguments(QByteArrayView line)
{
    std::vector<QByteArray> words;
    QByteArray word;
    bool isWord = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\\') {
            qsizetype run = 0;
            while (i + run < line.size() && line[i + run] == '\\')
                ++run;
            const bool beforeQuote = i + run < line.size() && line[i + run] == '"';
            word.append(beforeQuote ? run / 2 : run, '\\');
            isWord = true;
            i += run - 1;
            if (beforeQuote && run % 2 == 1) {
                word += '"';
                ++i;
            }
        } else if (c == '"') {
            if (isQuoted && i + 1 < line.size() && line[i + 1] == '"') {
                word += '"';
                ++i;
            } else {
                isQuoted = !isQuoted;
            }
            isWord = true;
        } else if (!isQuoted && (separatesWords(c) || c == '\n' || c == '\r')) {
            if (std::exchange(isWord, false))
                words.push_back(std::exchange(word, {}));
        } else {
            word += c;
            isWord = true;
        }
    }
    if (isWord)
        words.push_back(std::move(word));
    return words;
}

class PowerShellScanner
{
public:
    PowerShellScanner(QByteArrayView text, ShellScan &scan, const ShellCommandVisit &visit)
        : m_text(text)
        , m_scan(scan)
        , m_visit(visit)
        , m_line(scan.line)
    { }

    qsizetype run(bool isWhole)
    {
        while (m_at < m_text.size() && !m_scan.isStopped)
            step();
        if (isWhole && !m_scan.isStopped) {
            endCommand();
            handOver();
        }
        return m_handedOver;
    }

private:
    char peek(qsizetype ahead = 0) const noexcept
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    void step()
    {
        const char c = peek();
        if (c == '`') {
            escape();
        } else if (c == '\'') {
            literal();
        } else if (c == '"') {
            expandable();
        } else if (c == '@' && !m_isWord && (peek(1) == '\'' || peek(1) == '"')) {
            hereString();
        } else if (c == '#' && !m_isWord) {
            while (m_at < m_text.size() && peek() != '\n')
                ++m_at;
        } else if (separatesWords(c) || c == '\r') {
            endWord();
            ++m_at;
        } else if (c == '\n' || c == ';' || c == '|') {
            endCommand();
            ++m_at;
            if (c == '\n') {
                ++m_line;
                handOver();
            }
        } else {
            take(c);
        }
    }

    void take(char c)
    {
        if (c == '$' && isNameByte(peek(1)))
            noteVariable();
        m_word += c;
        m_isWord = true;
        m_line += c == '\n' ? 1 : 0;
        ++m_at;
    }

    static bool isNameByte(char c) noexcept
    {
        return isLetter(c) || c == '_' || c == '{' || c == '(';
    }

    void noteVariable()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && end < m_at + 60 && !separatesWords(m_text[end])
               && !QByteArrayView("\"'\r\n").contains(m_text[end]))
            ++end;
        m_command.lost += powerShellLoss(m_text.sliced(m_at, end - m_at));
    }

    void escape()
    {
        const bool isCrLf = peek(1) == '\r' && peek(2) == '\n';
        if (peek(1) == '\n' || isCrLf) {
            endWord();
            m_at += isCrLf ? 3 : 2;
            ++m_line;
            return;
        }
        m_word += powerShellEscaped(peek(1));
        m_isWord = true;
        m_at = qMin(m_at + 2, m_text.size());
    }

    void literal()
    {
        m_isWord = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() == '\'' && peek(1) != '\'')
                break;
            if (peek() == '\'')
                ++m_at;
            m_line += peek() == '\n' ? 1 : 0;
            m_word += peek();
        }
        closeQuote();
    }

    void expandable()
    {
        m_isWord = true;
        ++m_at;
        while (m_at < m_text.size() && !(peek() == '"' && peek(1) != '"')) {
            if (peek() == '"')
                ++m_at;
            if (peek() == '`' && m_at + 1 < m_text.size()) {
                m_word += powerShellEscaped(peek(1));
                m_at += 2;
            } else {
                take(peek());
            }
        }
        closeQuote();
    }

    void closeQuote()
    {
        if (m_at >= m_text.size())
            m_command.lost += CoreText::tr(
                    "A quote is not closed; the rest of the text was taken as quoted.");
        ++m_at;
    }

    void hereString()
    {
        const char quote = peek(1);
        qsizetype begin = m_text.indexOf('\n', m_at);
        const QByteArray mark = QByteArray("\n") + quote + '@';
        const qsizetype end = begin < 0 ? -1 : m_text.indexOf(mark, begin);
        if (end < 0) {
            take('@');
            return;
        }
        QByteArrayView body = m_text.sliced(begin + 1, qMax(end - begin - 1, qsizetype(0)));
        if (body.endsWith('\r'))
            body.chop(1);
        m_word += body;
        m_isWord = true;
        m_line += m_text.sliced(m_at, end - m_at).count('\n') + 1;
        m_at = end + mark.size();
    }

    void endWord()
    {
        if (!std::exchange(m_isWord, false))
            return;
        if (m_command.words.empty())
            m_command.line = m_line;
        // Before version 7.3, PowerShell hands quotes to programs without escaping them, so that
        // people write the backslash themselves.
        if (m_word.contains("\\\""))
            m_word.replace("\\\"", "\"");
        m_command.words.push_back(std::exchange(m_word, {}));
    }

    void endCommand()
    {
        endWord();
        if (!m_command.words.empty())
            m_commands.push_back(std::move(m_command));
        m_command = {};
    }

    /// What ends with this line is the text's, whatever comes behind it.
    void handOver()
    {
        m_scan.line = m_line;
        m_handedOver = m_at;
        for (ShellCommand &command : m_commands) {
            if (!m_visit(std::move(command))) {
                m_scan.isStopped = true;
                break;
            }
        }
        m_commands.clear();
    }

    QByteArrayView m_text;
    ShellScan &m_scan;
    const ShellCommandVisit &m_visit;
    qint64 m_line;
    qsizetype m_at = 0;
    qsizetype m_handedOver = 0; ///< up to here
    QByteArray m_word;
    bool m_isWord = false;
    ShellCommand m_command;
    std::vector<ShellCommand> m_commands;
};

} // namespace

qsizetype cmdCommands(QByteArrayView text, bool isWhole, ShellScan &scan,
                      const ShellCommandVisit &visit)
{
    QByteArray line;
    qint64 lineNumber = scan.line;
    qint64 begin = lineNumber;
    std::vector<ShellCommand> commands;
    qsizetype handedOver = 0;
    const auto end = [&] {
        ShellCommand command;
        command.words = runtimeArguments(std::exchange(line, {}));
        command.line = begin;
        if (!command.words.empty())
            commands.push_back(std::move(command));
        begin = lineNumber;
    };
    const auto handOver = [&](qsizetype at) {
        handedOver = at;
        scan.line = lineNumber;
        scan.isStopped = !std::all_of(commands.begin(), commands.end(), [&](ShellCommand &command) {
            return visit(std::move(command));
        });
        commands.clear();
    };
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size() && !scan.isStopped; ++i) {
        const char c = text[i];
        lineNumber += c == '\n' ? 1 : 0;
        if (c == '^' && !isQuoted && i + 1 < text.size()) {
            ++i;
            if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
            // The character after a continued line's end is taken as it is: an empty line is how a
            // line feed is written.
            if (text[i] == '\n') {
                ++lineNumber;
                if (++i < text.size() && text[i] == '\r' && i + 1 < text.size())
                    ++i;
            }
            if (i < text.size()) {
                lineNumber += text[i] == '\n' ? 1 : 0;
                line += text[i];
            }
        } else if (c == '"') {
            isQuoted = !isQuoted;
            line += c;
        } else if (c == '\n') {
            isQuoted = false;
            end();
            handOver(i + 1);
        } else if (!isQuoted && (c == '&' || c == '|')) {
            end();
        } else {
            line += c;
        }
    }
    if (isWhole && !scan.isStopped) {
        end();
        handOver(text.size());
    }
    return handedOver;
}

qsizetype powerShellCommands(QByteArrayView text, bool isWhole, ShellScan &scan,
                             const ShellCommandVisit &visit)
{
    return PowerShellScanner(text, scan, visit).run(isWhole);
}

} // namespace hookloupe::detail
