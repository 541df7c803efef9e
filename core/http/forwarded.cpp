// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/forwarded.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/http/headsyntax.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hookloupe {

namespace {

/// The nearest proxies stand last: a long list in front must not push them out.
void append(std::vector<QByteArray> &list, QByteArray value)
{
    if (list.size() >= kForwardedHopsMax)
        list.erase(list.begin());
    list.push_back(std::move(value));
}

/// Reads one Forwarded field value (RFC 7239 §4) element by element.
class ForwardedReader
{
public:
    explicit ForwardedReader(QByteArrayView text) noexcept
        : m_text(text)
    { }

    /// False when the grammar is broken.
    bool readInto(Forwarding &into)
    {
        for (;;) {
            skipBlanks();
            if (atEnd())
                return true;
            if (takes(','))
                continue; // RFC 9110 §5.6.1: recipients ignore empty elements
            Element element;
            if (!readElement(element))
                return false;
            append(into.clients, std::move(element.client));
            append(into.protocols, std::move(element.protocol));
            append(into.hosts, std::move(element.host));
            skipBlanks();
            if (!atEnd() && !takes(','))
                return false;
        }
    }

private:
    struct Element
    {
        QByteArray client;
        QByteArray protocol;
        QByteArray host;
    };
    bool atEnd() const noexcept { return m_at == m_text.size(); }
    bool takes(char c) noexcept
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks() noexcept
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }
    QByteArrayView token() noexcept
    {
        const qsizetype begin = m_at;
        while (!atEnd() && isTokenChar(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }
    std::optional<QByteArray> value()
    {
        if (!takes('"')) {
            // Addresses with a port ought to be quoted; many proxies leave that out.
            const qsizetype begin = m_at;
            while (!atEnd()
                   && (isTokenChar(m_text[m_at]) || QByteArrayView(":[]").contains(m_text[m_at])))
                ++m_at;
            if (m_at == begin)
                return std::nullopt;
            return m_text.sliced(begin, m_at - begin).toByteArray();
        }
        QByteArray text;
        while (!atEnd()) {
            char c = m_text[m_at++];
            if (c == '"')
                return text;
            if (c == '\\') {
                if (atEnd())
                    return std::nullopt;
                c = m_text[m_at++];
            }
            text += c;
        }
        return std::nullopt;
    }
    bool readElement(Element &element)
    {
        do {
            skipBlanks();
            if (!atEnd() && (m_text[m_at] == ';' || m_text[m_at] == ','))
                continue;
            if (atEnd())
                return true;
            const QByteArrayView name = token();
            if (name.isEmpty() || !takes('='))
                return false;
            auto text = value();
            if (!text)
                return false;
            QByteArray *place = equalsIgnoreCase(name, "for") ? &element.client
                    : equalsIgnoreCase(name, "proto")         ? &element.protocol
                    : equalsIgnoreCase(name, "host")          ? &element.host
                                                              : nullptr;
            if (place) {
                // A parameter occurs once an element; which one of two would count is a guess.
                if (!place->isEmpty())
                    return false;
                *place = std::move(*text);
            }
            skipBlanks();
        } while (takes(';'));
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

void addList(std::vector<QByteArray> &list, QByteArrayView value)
{
    for (;;) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView one = (comma < 0 ? value : value.first(comma)).trimmed();
        if (!one.isEmpty())
            append(list, one.toByteArray());
        if (comma < 0)
            return;
        value = value.sliced(comma + 1);
    }
}

/// What the outermost of \a hops proxies said: each adds at the end or leaves what it got, so a
/// list that is shorter than the chain was begun by the first of them.
QByteArray saidBy(const std::vector<QByteArray> &list, std::size_t hops)
{
    return list.empty() ? QByteArray() : list[list.size() - std::min(hops, list.size())];
}

bool isAuthority(QByteArrayView text) noexcept
{
    constexpr qsizetype lengthMax = 255 + 6;
    return !text.isEmpty() && text.size() <= lengthMax
            && std::all_of(text.begin(), text.end(), [](char c) {
                   return isLetterOrDigit(c)
                           || (c != '\0' && QByteArrayView("-._~:[]").contains(c));
               });
}

bool isPath(QByteArrayView text) noexcept
{
    return text.startsWith('/') && std::all_of(text.begin(), text.end(), [](char c) {
               return c > ' ' && c < '\x7f' && c != '?' && c != '#' && c != ',';
           });
}

} // namespace

Forwarding readForwarding(const WireRequest &request)
{
    Forwarding standard;
    Forwarding usual;
    for (const FieldSpan &field : request.fields) {
        const QByteArrayView name = request.at(field.name);
        const QByteArrayView value = request.at(field.value);
        if (equalsIgnoreCase(name, "Forwarded")) {
            const bool broken = standard.source == Forwarding::Source::Malformed
                    || !ForwardedReader(value).readInto(standard);
            standard.source = broken ? Forwarding::Source::Malformed : Forwarding::Source::Standard;
            continue;
        }
        if (!name.startsWith('X') && !name.startsWith('x'))
            continue;
        std::vector<QByteArray> *list = equalsIgnoreCase(name, "X-Forwarded-For") ? &usual.clients
                : equalsIgnoreCase(name, "X-Forwarded-Proto")                     ? &usual.protocols
                : equalsIgnoreCase(name, "X-Forwarded-Host")                      ? &usual.hosts
                : equalsIgnoreCase(name, "X-Forwarded-Port")                      ? &usual.ports
                                                                                  : nullptr;
        if (list)
            addList(*list, value);
        else if (equalsIgnoreCase(name, "X-Forwarded-Prefix"))
            usual.prefix = value.toByteArray();
        else
            continue;
        usual.source = Forwarding::Source::Usual;
    }
    if (standard.source == Forwarding::Source::Malformed)
        return { .source = Forwarding::Source::Malformed };
    if (standard.source == Forwarding::Source::None)
        return usual;
    // RFC 7239 has no word for it, and proxies that send Forwarded take prefixes away, too.
    standard.prefix = usual.prefix;
    return standard;
}

QByteArray nodeAddress(QByteArrayView node)
{
    node = node.trimmed();
    if (node.size() >= 2 && node.startsWith('"') && node.endsWith('"'))
        node = node.sliced(1, node.size() - 2);
    if (node.startsWith('[')) {
        const qsizetype end = node.indexOf(']');
        return end < 0 ? QByteArray() : node.sliced(1, end - 1).toByteArray();
    }
    // One colon ends an IPv4 address; several are an IPv6 address without brackets.
    const qsizetype colon = node.indexOf(':');
    if (colon >= 0 && node.lastIndexOf(':') == colon)
        node = node.first(colon);
    if (node.startsWith('_') || equalsIgnoreCase(node, "unknown"))
        return {};
    return node.toByteArray();
}

ForwardedUrl forwardedUrl(const Forwarding &forwarding,
                          const std::function<bool(QByteArrayView)> &isTrusted)
{
    using Source = Forwarding::Source;
    if (forwarding.source == Source::None || forwarding.source == Source::Malformed)
        return {};
    // Each trusted proxy vouches for the address that called it.
    std::size_t hops = 1;
    const std::vector<QByteArray> &clients = forwarding.clients;
    while (hops < clients.size() && isTrusted(nodeAddress(clients[clients.size() - hops])))
        ++hops;
    ForwardedUrl url;
    url.client = nodeAddress(saidBy(clients, hops));
    const QByteArray scheme = saidBy(forwarding.protocols, hops).toLower();
    if (scheme == "http" || scheme == "https")
        url.scheme = scheme;
    const QByteArray host = saidBy(forwarding.hosts, hops);
    if (isAuthority(host)) {
        url.authority = host;
        const QByteArray port = saidBy(forwarding.ports, hops);
        const bool hasPort = host.lastIndexOf(':') > host.lastIndexOf(']');
        bool isNumber = false;
        const int number = port.toInt(&isNumber);
        const bool usual =
                (number == 443 && scheme == "https") || (number == 80 && scheme == "http");
        if (!hasPort && isNumber && number > 0 && number <= 0xffff && !usual && !scheme.isEmpty())
            url.authority += ':' + QByteArray::number(number);
    }
    if (isPath(forwarding.prefix)) {
        url.prefix = forwarding.prefix;
        if (url.prefix.endsWith('/'))
            url.prefix.chop(1);
    }
    return url;
}

} // namespace hookloupe
