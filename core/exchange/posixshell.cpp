// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/coretext.h"
#include "core/exchange/shelltext.h"
#include "core/exchange/shellwords.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"

#include <algorithm>

namespace hookloupe::detail {

namespace {

/// Of all that a text sets, and of their uses in a line; "A=$A$A" doubles with each.
constexpr qsizetype kVariableBytesMax = qsizetype(64) * 1024 * 1024;

bool isNameByte(char c) noexcept
{
    return isLetterOrDigit(c) || c == '_';
}

/// The length of NAME where \a word is NAME=value, else 0.
qsizetype assignedName(QByteArrayView word) noexcept
{
    const qsizetype equals = word.indexOf('=');
    if (equals < 1 || (word[0] >= '0' && word[0] <= '9'))
        return 0;
    const QByteArrayView name = word.first(equals);
    return std::all_of(name.begin(), name.end(), isNameByte) ? equals : 0;
}

class PosixScanner
{
public:
    PosixScanner(QByteArrayView text, ShellScan &scan, const ShellCommandVisit &visit)
        : m_text(text)
        , m_scan(scan)
        , m_visit(visit)
        , m_line(scan.line)
    { }

    qsizetype run(bool isWhole)
    {
        while (m_at < m_text.size() && !m_scan.isStopped) {
            step();
            if (m_isLineEnd)
                handOver();
        }
        if (isWhole && !m_scan.isStopped) {
            endPipeline();
            m_documents.clear();
            connectPipeline();
            handOver();
        }
        return m_handedOver;
    }

private:
    enum class Redirection {
        None,
        Ignored, ///< a file's name follows, which is not opened
        HereString,
        HereDocument,
        HereDocumentIndented,
    };

    char peek(qsizetype ahead = 0) const noexcept
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    void step()
    {
        const char c = peek();
        switch (c) {
        case '\\':
            backslash();
            break;
        case '\'':
            m_isQuoted = m_isWord = true;
            ++m_at;
            literal();
            break;
        case '"':
            m_isQuoted = m_isWord = true;
            ++m_at;
            doubleQuoted();
            break;
        case '$':
            dollar(false);
            break;
        case '`':
            substitution('`');
            break;
        case '#':
            if (m_isWord)
                take(c);
            else
                while (m_at < m_text.size() && peek() != '\n')
                    ++m_at;
            break;
        case ' ':
        case '\t':
        case '\r':
            endWord();
            ++m_at;
            break;
        case '\n':
            endPipeline();
            ++m_at;
            ++m_line;
            readHereDocuments();
            // A document may go on behind this piece of the text.
            m_isLineEnd =
                    m_redirection == Redirection::None && !std::exchange(m_isDocumentOpen, false);
            break;
        case '|':
            endWord();
            endCommand();
            if (peek(1) == '|') {
                endPipeline();
                ++m_at;
            }
            ++m_at;
            break;
        case ';':
        case '&':
        case '(':
        case ')':
            endPipeline();
            ++m_at;
            break;
        case '<':
        case '>':
            redirect();
            break;
        default:
            take(c);
        }
    }

    void take(char c)
    {
        m_word += c;
        m_isWord = true;
        m_line += c == '\n' ? 1 : 0;
        ++m_at;
    }

    void backslash()
    {
        if (peek(1) == '\n' || (peek(1) == '\r' && peek(2) == '\n')) {
            m_at += peek(1) == '\n' ? 2 : 3;
            ++m_line;
            return;
        }
        ++m_at;
        m_isQuoted = true;
        if (m_at < m_text.size())
            take(peek());
    }

    void literal()
    {
        while (m_at < m_text.size() && peek() != '\'')
            take(peek());
        closeQuote();
    }

    void doubleQuoted()
    {
        while (m_at < m_text.size() && peek() != '"') {
            const char c = peek();
            if (c == '\\' && peek(1) == '\n') {
                m_at += 2;
                ++m_line;
            } else if (c == '\\' && m_at + 1 < m_text.size()
                       && QByteArrayView("$`\"\\").contains(peek(1))) {
                ++m_at;
                take(peek());
            } else if (c == '$') {
                dollar(true);
            } else if (c == '`') {
                substitution('`');
            } else {
                take(c);
            }
        }
        closeQuote();
    }

    void closeQuote()
    {
        if (m_at >= m_text.size())
            m_command.lost += CoreText::tr(
                    "A quote is not closed; the rest of the text was taken as quoted.");
        else
            ++m_at;
    }

    void dollar(bool inQuotes)
    {
        if (!inQuotes && peek(1) == '\'') {
            m_isQuoted = m_isWord = true;
            m_at += 2;
            while (m_at < m_text.size() && peek() != '\'') {
                if (peek() == '\\')
                    m_word += ansiEscape(m_text, m_at);
                else
                    take(peek());
            }
            closeQuote();
        } else if (!inQuotes && peek(1) == '"') {
            ++m_at;
        } else if (peek(1) == '(') {
            substitution(')');
        } else if (peek(1) == '{' || isNameByte(peek(1))) {
            variable();
        } else {
            take('$');
        }
    }

    void variable()
    {
        const qsizetype begin = m_at;
        const bool isBraced = peek(1) == '{';
        m_at += isBraced ? 2 : 1;
        const qsizetype nameBegin = m_at;
        while (isNameByte(peek()))
            ++m_at;
        const QByteArray name = m_text.sliced(nameBegin, m_at - nameBegin).toByteArray();
        const bool isPlain = !isBraced || peek() == '}';
        if (isBraced) {
            while (m_at < m_text.size() && peek() != '}' && peek() != '\n')
                ++m_at;
            m_at += peek() == '}' ? 1 : 0;
        }
        m_isWord = true;
        const auto value = variableNamed(name);
        m_expandedBytes += value ? value->size() : 0;
        if (isPlain && value && m_expandedBytes <= kVariableBytesMax)
            m_word += *value;
        else
            lose(begin);
    }

    std::optional<QByteArray> variableNamed(const QByteArray &name) const
    {
        if (const auto known = m_variables.constFind(name); known != m_variables.constEnd())
            return *known;
        const auto before = m_scan.variables.constFind(name);
        return before == m_scan.variables.constEnd() ? std::nullopt : std::optional(*before);
    }

    /// What ends with this line is the text's, whatever comes behind it.
    void handOver()
    {
        m_isLineEnd = false;
        m_scan.variables.insert(m_variables);
        m_variables.clear();
        m_scan.line = m_line;
        m_handedOver = m_at;
        m_expandedBytes = 0;
        for (ShellCommand &command : m_commands) {
            if (!m_visit(std::move(command))) {
                m_scan.isStopped = true;
                break;
            }
        }
        m_commands.clear();
    }

    void substitution(char end)
    {
        const qsizetype begin = m_at;
        m_at += end == ')' ? 2 : 1;
        int depth = 1;
        for (; m_at < m_text.size() && depth > 0; ++m_at) {
            m_line += peek() == '\n' ? 1 : 0;
            if (end == ')' && peek() == '(')
                ++depth;
            else if (peek() == end)
                --depth;
        }
        m_isWord = true;
        lose(begin);
    }

    /// What stands there is kept as it is written, so that it is seen.
    void lose(qsizetype begin)
    {
        const QByteArrayView written = m_text.sliced(begin, m_at - begin);
        m_word += written;
        m_command.lost += CoreText::tr("The shell would have put a value in the place of %1.")
                                  .arg(displayText(written, 60));
    }

    void redirect()
    {
        // A number right before is that of a descriptor, not a word.
        if (m_isWord && !m_isQuoted && std::all_of(m_word.begin(), m_word.end(), isDigit)) {
            m_word.clear();
            m_isWord = false;
        }
        endWord();
        if (m_text.sliced(m_at).startsWith("<<<")) {
            m_redirection = Redirection::HereString;
            m_at += 3;
        } else if (m_text.sliced(m_at).startsWith("<<-")) {
            m_redirection = Redirection::HereDocumentIndented;
            m_at += 3;
        } else if (m_text.sliced(m_at).startsWith("<<")) {
            m_redirection = Redirection::HereDocument;
            m_at += 2;
        } else {
            m_isInputFile = peek() == '<';
            m_redirection = Redirection::Ignored;
            ++m_at;
            while (peek() == '>' || peek() == '&' || peek() == '|')
                ++m_at;
        }
    }

    void endWord()
    {
        const bool wasQuoted = std::exchange(m_isQuoted, false);
        if (!std::exchange(m_isWord, false))
            return;
        QByteArray word = std::exchange(m_word, {});
        const Redirection redirection = std::exchange(m_redirection, Redirection::None);
        switch (redirection) {
        case Redirection::Ignored:
            if (std::exchange(m_isInputFile, false))
                m_command.lost +=
                        CoreText::tr(
                                "The standard input came from the file '%1', which was not read.")
                                .arg(displayText(word, 200));
            return;
        case Redirection::HereString:
            m_command.input = word + '\n';
            return;
        case Redirection::HereDocument:
        case Redirection::HereDocumentIndented:
            m_documents.push_back(
                    { word, wasQuoted, redirection == Redirection::HereDocumentIndented });
            return;
        case Redirection::None:
            break;
        }
        // A prompt that was copied along.
        if (m_command.words.empty() && !wasQuoted && (word == "$" || word == "%"))
            return;
        if (m_command.words.empty())
            m_command.line = m_line;
        m_command.words.push_back(std::move(word));
    }

    void endCommand()
    {
        endWord();
        // NAME=value before the program is its environment; alone, it is a variable from then on.
        std::size_t assignments = 0;
        while (assignments < m_command.words.size()
               && assignedName(m_command.words[assignments]) > 0)
            ++assignments;
        if (assignments > 0 && assignments == m_command.words.size()) {
            for (const QByteArray &word : m_command.words) {
                const qsizetype name = assignedName(word);
                m_scan.variableBytes += word.size();
                if (m_command.lost.isEmpty() && m_scan.variableBytes <= kVariableBytesMax)
                    m_variables.insert(word.first(name), word.mid(name + 1));
            }
        }
        m_command.words.erase(m_command.words.begin(),
                              m_command.words.begin() + static_cast<std::ptrdiff_t>(assignments));
        if (!m_command.words.empty())
            m_pipeline.push_back(std::move(m_command));
        m_command = {};
    }

    void endPipeline()
    {
        endCommand();
        // Where documents of this line are still to come, they belong to its commands.
        if (m_documents.empty())
            connectPipeline();
    }

    /// Hands each command of the pipeline what the one before it writes.
    void connectPipeline()
    {
        for (std::size_t i = 0; i < m_pipeline.size(); ++i) {
            ShellCommand &command = m_pipeline[i];
            if (i > 0 && !command.input) {
                command.input = outputOf(m_pipeline[i - 1]);
                if (!command.input)
                    command.lost += CoreText::tr("The standard input came from the program '%1', "
                                                 "which was not run.")
                                            .arg(displayText(m_pipeline[i - 1].words[0], 60));
            }
        }
        for (ShellCommand &command : m_pipeline)
            m_commands.push_back(std::move(command));
        m_pipeline.clear();
    }

    void readHereDocuments()
    {
        if (m_documents.empty())
            return;
        for (const Document &document : m_documents) {
            QByteArray body;
            m_isDocumentOpen = true;
            while (m_at < m_text.size()) {
                qsizetype end = m_text.indexOf('\n', m_at);
                if (end < 0)
                    end = m_text.size();
                QByteArrayView line = m_text.sliced(m_at, end - m_at);
                m_at = qMin(end + 1, m_text.size());
                ++m_line;
                while (document.isIndented && line.startsWith('\t'))
                    line = line.sliced(1);
                if (line == document.delimiter) {
                    m_isDocumentOpen = m_at == m_text.size();
                    break;
                }
                body.append(line).append('\n');
            }
            if (!document.isLiteral && body.contains('$') && !m_pipeline.empty())
                m_pipeline.front().lost += CoreText::tr("The shell would have looked for variables "
                                                        "in the text after '<<%1'.")
                                                   .arg(displayText(document.delimiter, 40));
            // Nearly always the first command of the line; curl itself where it is alone.
            if (!m_pipeline.empty())
                m_pipeline.front().input = std::move(body);
        }
        m_documents.clear();
        connectPipeline();
    }

    struct Document
    {
        QByteArray delimiter;
        bool isLiteral;
        bool isIndented; ///< by tabs, which do not count
    };

    QByteArrayView m_text;
    ShellScan &m_scan;
    const ShellCommandVisit &m_visit;
    qint64 m_line;
    qsizetype m_at = 0;
    qsizetype m_handedOver = 0; ///< up to here
    qsizetype m_expandedBytes = 0; ///< of variables, since then
    bool m_isLineEnd = false;
    bool m_isDocumentOpen = false; ///< its end was not found
    QByteArray m_word;
    bool m_isWord = false;
    bool m_isQuoted = false;
    bool m_isInputFile = false;
    Redirection m_redirection = Redirection::None;
    ShellCommand m_command;
    std::vector<Document> m_documents;
    std::vector<ShellCommand> m_pipeline;
    std::vector<ShellCommand> m_commands;
    QHash<QByteArray, QByteArray> m_variables; ///< set since the last hand-over
};

} // namespace

qsizetype posixCommands(QByteArrayView text, bool isWhole, ShellScan &scan,
                        const ShellCommandVisit &visit)
{
    return PosixScanner(text, scan, visit).run(isWhole);
}

} // namespace hookloupe::detail
