// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/powershellscript.h"

#include "core/event/bytes.h"
#include "core/exchange/powershellreader.h"

#include <algorithm>
#include <array>

namespace hookloupe::detail {

namespace {

bool isWebCmdlet(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 4> kNames{ "invoke-webrequest", "invoke-restmethod",
                                                           "iwr", "irm" };
    return std::any_of(kNames.begin(), kNames.end(),
                       [word](QByteArrayView name) { return equalsIgnoreCase(word, name); });
}

class ScriptReader : private PowerShellReader
{
public:
    ScriptReader(QByteArrayView text, const std::function<bool(const PowerShellCall &)> &visit)
        : PowerShellReader(text)
        , m_visit(visit)
    { }

    void run()
    {
        while (m_at < m_text.size() && m_goesOn) {
            skipBlanks(true);
            const qsizetype before = m_at;
            readStatement();
            if (m_at == before)
                ++m_at;
        }
    }

private:
    void readStatement()
    {
        if (peek() == '$') {
            readAssignment();
            return;
        }
        const qsizetype begin = m_at;
        if (isWebCmdlet(word())) {
            readCall(begin);
            return;
        }
        skipStatement();
    }

    /// To the end of a statement that is none of ours; strings within may hold line ends.
    void skipStatement()
    {
        while (m_at < m_text.size() && peek() != '\n' && peek() != ';') {
            // "(Invoke-WebRequest …).Content", "… | ForEach-Object { Invoke-RestMethod … }"
            const bool isBegin = QByteArrayView("({|=&>").contains(peek());
            if (peek() == '\'' || peek() == '"' || (peek() == '@' && isQuote(peek(1)))) {
                readValue(0);
                continue;
            }
            if (peek() == '`')
                ++m_at;
            ++m_at;
            if (!isBegin)
                continue;
            skipBlanks(false);
            const qsizetype begin = m_at;
            if (isWebCmdlet(word())) {
                readCall(begin);
                return;
            }
            m_at = begin;
        }
    }

    /// "$name = value", "$session.UserAgent = value", "$session.Cookies.Add(…)".
    void readAssignment()
    {
        ++m_at;
        const QByteArray name = word().toByteArray().toLower();
        if (startsWithIgnoringCase(".Cookies.Add(")) {
            readCookie();
            return;
        }
        QByteArray member;
        if (peek() == '.') {
            ++m_at;
            member = word().toByteArray().toLower();
        }
        skipBlanks(false);
        if (peek() != '=') {
            skipStatement();
            return;
        }
        ++m_at;
        skipBlanks(false);
        // "$answer = Invoke-WebRequest …" is a call.
        const qsizetype valueBegin = m_at;
        if (isWebCmdlet(word())) {
            readCall(valueBegin);
            return;
        }
        m_at = valueBegin;
        Value value = readValue(0);
        skipBlanks(false);
        if (!atEnd() || peek() == '|') {
            skipStatement();
            value = unknown(valueBegin);
        }
        if (member.isEmpty())
            m_variables.insert_or_assign(name, std::move(value));
        else if (member == "useragent" && value.kind == Kind::Text)
            m_userAgent = value.text;
    }

    /// (New-Object System.Net.Cookie("name", "value", "/", "host"))
    void readCookie()
    {
        const qsizetype begin = m_at;
        const qsizetype feed = m_text.indexOf('\n', m_at);
        const QByteArrayView line = m_text.sliced(begin, (feed < 0 ? m_text.size() : feed) - begin);
        const qsizetype open = line.indexOf("Cookie(");
        if (open >= 0) {
            m_at = begin + open + 7;
            skipBlanks(true);
            const Value name = readValue(0);
            skipBlanks(true);
            if (peek() == ',')
                ++m_at;
            skipBlanks(true);
            const Value value = readValue(0);
            if (name.kind == Kind::Text && value.kind == Kind::Text)
                m_cookies.emplace_back(name.text, value.text);
        }
        skipLine();
    }

    void readCall(qsizetype begin)
    {
        PowerShellCall call;
        m_line += m_text.sliced(m_counted, begin - m_counted).count('\n');
        m_counted = begin;
        call.line = m_line;
        m_lost.clear();
        while (true) {
            skipBlanks(false);
            if (atEnd())
                break;
            const qsizetype before = m_at;
            if (peek() == '-' && isPowerShellNameByte(peek(1))) {
                ++m_at;
                const QByteArray name = word().toByteArray().toLower();
                if (peek() == ':')
                    ++m_at;
                skipBlanks(false);
                const bool hasValue = !atEnd() && !(peek() == '-' && isPowerShellNameByte(peek(1)));
                call.parameters.emplace_back(name,
                                             hasValue ? std::optional(readValue(0)) : std::nullopt);
            } else {
                call.parameters.emplace_back(QByteArray(), readValue(0));
            }
            if (m_at == before)
                ++m_at;
        }
        call.sessionUserAgent = m_userAgent;
        call.cookies = m_cookies;
        m_lost.removeDuplicates();
        call.lost = m_lost;
        m_goesOn = m_visit(call);
    }

    const std::function<bool(const PowerShellCall &)> &m_visit;
    bool m_goesOn = true;
    qint64 m_line = 1; ///< of m_counted
    qsizetype m_counted = 0;
    QByteArray m_userAgent;
    std::vector<std::pair<QByteArray, QByteArray>> m_cookies;
};

} // namespace

void forEachPowerShellCall(QByteArrayView text,
                           const std::function<bool(const PowerShellCall &call)> &visit)
{
    ScriptReader(text, visit).run();
}

} // namespace hookloupe::detail
