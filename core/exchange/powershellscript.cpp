// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/powershellscript.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/powershellreader.h"

#include <algorithm>
#include <array>

namespace hookloupe::detail {

namespace {

constexpr std::array<QByteArrayView, 4> kWebCmdlets{ "invoke-webrequest", "invoke-restmethod",
                                                     "iwr", "irm" };
/// As many as .NET's CookieContainer holds, each as long as it lets one be; each call has all of
/// them.
constexpr std::size_t kCookiesMax = 300;
constexpr qsizetype kCookieBytesMax = 4'096;

bool isWebCmdlet(QByteArrayView word)
{
    return std::any_of(kWebCmdlets.begin(), kWebCmdlets.end(),
                       [word](QByteArrayView name) { return equalsIgnoreCase(word, name); });
}

bool namesWebCmdlet(QByteArrayView text)
{
    const QByteArray lower = text.toByteArray().toLower();
    return std::any_of(kWebCmdlets.begin(), kWebCmdlets.end(),
                       [&lower](QByteArrayView name) { return lower.contains(name); });
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

    /// "$name = value", "$name += value", "$table['key'] = value", "$session.UserAgent = value",
    /// "$table.Add('key', value)", "$session.Cookies.Add(…)".
    void readAssignment()
    {
        ++m_at;
        const QByteArray name = variableName();
        if (startsWithIgnoringCase(".Cookies.Add(")) {
            readCookie();
            return;
        }
        m_lost.clear();
        std::optional<Value> key;
        if (peek() == '.') {
            ++m_at;
            key = isQuote(peek())
                    ? readValue(0)
                    : Value{ .kind = Kind::Text, .text = word().toByteArray(), .table = {} };
            if (peek() == '(') {
                readMethod(name, key->text);
                return;
            }
        } else if (peek() == '[') {
            ++m_at;
            key = readValue(0);
            m_at += peek() == ']' ? 1 : 0;
        }
        skipBlanks(false);
        const bool isAdded = peek() == '+' && peek(1) == '=';
        if (peek() != '=' && !isAdded) {
            skipStatement();
            return;
        }
        m_at += isAdded ? 2 : 1;
        skipBlanks(true);
        // "$answer = Invoke-WebRequest …" is a call.
        const qsizetype valueBegin = m_at;
        if (isWebCmdlet(word())) {
            readCall(valueBegin);
            return;
        }
        m_at = valueBegin;
        Value value = readAssigned(0);
        skipBlanks(false);
        if (!atEnd() || peek() == '|') {
            skipStatement();
            value = unknown(valueBegin);
        }
        const bool holdsCall = value.kind == Kind::Unknown && namesWebCmdlet(value.text);
        assign(name, key, std::move(value), isAdded);
        // "$answer = (Invoke-WebRequest …).Content"
        if (holdsCall) {
            m_at = valueBegin;
            skipStatement();
        }
    }

    void readMethod(const QByteArray &name, const QByteArray &method)
    {
        ++m_at;
        skipBlanks(true);
        const Value key = readValue(0);
        skipBlanks(true);
        if (equalsIgnoreCase(method, "add") && peek() == ',') {
            ++m_at;
            skipBlanks(true);
            assign(name, key, readSum(0), false);
        } else if (const auto known = m_variables.find(name);
                   known != m_variables.end() && equalsIgnoreCase(method, "remove")) {
            std::erase_if(known->second.value.table, [&key](const PowerShellEntry &entry) {
                return equalsIgnoreCase(entry.key, key.text);
            });
        }
        skipStatement();
    }

    /// \a key: of a table in the variable; nullopt: the variable itself.
    void assign(const QByteArray &name, const std::optional<Value> &key, Value value, bool isAdded)
    {
        if (key && equalsIgnoreCase(key->text, "useragent") && value.kind == Kind::Text)
            m_userAgent = value.text;
        if (!key && !isAdded) {
            m_variables.insert_or_assign(name, Variable{ std::move(value), m_lost });
            return;
        }
        const auto known = m_variables.find(name);
        if (known == m_variables.end())
            return;
        Variable &variable = known->second;
        const bool isKeyKnown = !key || key->kind == Kind::Text;
        if (!isKeyKnown)
            lose(key->text);
        else if (key && value.kind == Kind::Unknown)
            lose(value.text);
        addLost(variable.lost, m_lost);
        if (!isKeyKnown)
            return;
        PowerShellEntry *entry = key ? entryOf(variable.value, key->text) : nullptr;
        if (key && !entry) {
            if (variable.value.kind == Kind::Table)
                variable.value.table.push_back({ key->text, std::move(value) });
        } else if (!isAdded) {
            entry->value = std::move(value);
        } else {
            add(entry ? entry->value : variable.value, value, '$' + name);
        }
    }

    /// What PowerShell's + does where both sides are known.
    void add(Value &sum, const Value &more, const QByteArray &written)
    {
        if (sum.kind == Kind::Text && more.kind == Kind::Text && mayHold(more.text.size())) {
            sum.text += more.text;
        } else if (sum.kind == Kind::Table && more.kind == Kind::Table) {
            sum.table.insert(sum.table.end(), more.table.begin(), more.table.end());
        } else {
            sum = Value();
            sum.text = written;
        }
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
                keepCookie(name.text, value.text);
        }
        skipLine();
    }

    void keepCookie(const QByteArray &name, const QByteArray &value)
    {
        const auto known = std::find_if(m_cookies.begin(), m_cookies.end(),
                                        [&name](const auto &one) { return one.first == name; });
        if (known != m_cookies.end())
            known->second = value;
        else if (m_cookies.size() < kCookiesMax && name.size() + value.size() <= kCookieBytesMax)
            m_cookies.emplace_back(name, value);
        else
            m_areCookiesLeftOut = true;
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
            readArgument(call);
            if (m_at == before)
                ++m_at;
        }
        if (m_areCookiesLeftOut)
            addLost(m_lost,
                    { CoreText::tr("The session has more cookies, or longer ones, than .NET "
                                   "keeps; the rest was left out.") });
        call.sessionUserAgent = m_userAgent;
        call.cookies = m_cookies;
        call.lost = m_lost;
        m_goesOn = m_visit(call);
    }

    void readArgument(PowerShellCall &call)
    {
        if (peek() == '@' && isPowerShellNameByte(peek(1))) {
            splat(call);
        } else if (peek() == '-' && isPowerShellNameByte(peek(1))) {
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
    }

    /// "@parameters" hands over a table's entries as parameters (about_Splatting).
    void splat(PowerShellCall &call)
    {
        const qsizetype begin = m_at++;
        const auto known = m_variables.find(variableName());
        if (known == m_variables.end() || known->second.value.kind != Kind::Table) {
            lose(m_text.sliced(begin, m_at - begin));
            return;
        }
        addLost(m_lost, known->second.lost);
        for (const PowerShellEntry &entry : known->second.value.table) {
            if (mayHold(entry.key.size() + entry.value.text.size()))
                call.parameters.emplace_back(entry.key.toLower(), entry.value);
        }
    }

    const std::function<bool(const PowerShellCall &)> &m_visit;
    bool m_goesOn = true;
    qint64 m_line = 1; ///< of m_counted
    qsizetype m_counted = 0;
    QByteArray m_userAgent;
    std::vector<std::pair<QByteArray, QByteArray>> m_cookies;
    bool m_areCookiesLeftOut = false;
};

} // namespace

void forEachPowerShellCall(QByteArrayView text,
                           const std::function<bool(const PowerShellCall &call)> &visit)
{
    ScriptReader(text, visit).run();
}

} // namespace hookloupe::detail
