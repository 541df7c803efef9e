// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/gateway.h"

#include "core/event/bytes.h"
#include "core/http/headsyntax.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

template<std::size_t N>
bool isOneOf(QByteArrayView name, const std::array<QByteArrayView, N> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](QByteArrayView one) { return equalsIgnoreCase(name, one); });
}

constexpr std::array<QByteArrayView, 6> kOfTheConnection{ "Connection",       "Keep-Alive",
                                                          "Proxy-Connection", "TE",
                                                          "Upgrade",          "HTTP2-Settings" };
/// No sender may have these taken away: the message would mean something else, or go in circles.
constexpr std::array<QByteArrayView, 4> kNeverNominated{ "Host", "Content-Length",
                                                         "Transfer-Encoding", "Via" };

/// Calls \a use with each element of a comma-separated list (RFC 9110 §5.6.1).
template<class Use>
void forEachElement(QByteArrayView list, Use use)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView element = trimmedOws(comma < 0 ? list : list.first(comma));
        if (!element.isEmpty())
            use(element);
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
}

/// The names that the Connection fields of a message nominate.
class Nominated
{
public:
    void take(QByteArrayView name, QByteArrayView value)
    {
        if (equalsIgnoreCase(name, "Connection"))
            forEachElement(value, [this](QByteArrayView option) { m_names.push_back(option); });
    }
    bool isForConnection(QByteArrayView name) const
    {
        if (isOneOf(name, kOfTheConnection))
            return true;
        return !isOneOf(name, kNeverNominated)
                && std::any_of(m_names.begin(), m_names.end(),
                               [name](QByteArrayView one) { return equalsIgnoreCase(name, one); });
    }

private:
    std::vector<QByteArrayView> m_names;
};

/// Origin-form or asterisk-form, as an origin server wants it (RFC 9112 §3.2).
QByteArray originForm(QByteArrayView target)
{
    const qsizetype scheme = target.startsWith('/') ? -1 : target.indexOf("://");
    if (scheme < 0)
        return target.toByteArray();
    const QByteArrayView rest = target.sliced(scheme + 3);
    const auto end =
            std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    const QByteArrayView path = rest.sliced(end - rest.begin());
    return path.startsWith('/') ? path.toByteArray() : '/' + path.toByteArray();
}

/// What lets a sender in here is nobody else's to know.
QByteArray withoutSegment(const QByteArray &target, const QByteArray &segment)
{
    const QByteArray start = '/' + segment;
    if (segment.isEmpty() || !target.startsWith(start))
        return target;
    const QByteArray rest = target.mid(start.size());
    if (rest.startsWith('/'))
        return rest;
    return rest.isEmpty() || rest.startsWith('?') ? '/' + rest : target;
}

QByteArray passedTarget(const WireRequest &request, const GatewayRules &rules)
{
    QByteArray own = withoutSegment(originForm(request.targetBytes()), rules.secretSegment);
    if (rules.pathAndQuery.isEmpty())
        return own;
    const qsizetype query = own.indexOf('?');
    if (query < 0 || rules.pathAndQuery.contains('?'))
        return rules.pathAndQuery;
    return rules.pathAndQuery + own.sliced(query);
}

/// The bytes of \a field's line as they came, blanks at its end included, without the line end.
QByteArrayView lineOf(const WireRequest &request, const FieldSpan &field)
{
    const QByteArrayView wire = request.wire;
    qsizetype end = field.value.offset + field.value.length;
    while (end < wire.size() && wire[end] != '\r' && wire[end] != '\n')
        ++end;
    return wire.sliced(field.name.offset, end - field.name.offset);
}

void addLine(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

/// For is a list of all that the request came through; Host and Proto are what the first of them
/// was called by, so that one who stood before us knows better.
void addForwarded(QByteArray &head, const WireRequest &request, const GatewayRules &rules)
{
    QByteArray chain;
    for (const FieldSpan &field : request.fields) {
        if (equalsIgnoreCase(request.at(field.name), "X-Forwarded-For") && field.value.length > 0)
            chain.append(request.at(field.value)).append(", ");
    }
    addLine(head, "X-Forwarded-For", chain + rules.peerAddress);
    const auto host = request.field("Host");
    if (!request.field("X-Forwarded-Host") && host && !host->isEmpty())
        addLine(head, "X-Forwarded-Host", *host);
    if (!request.field("X-Forwarded-Proto"))
        addLine(head, "X-Forwarded-Proto", rules.protocol);
}

} // namespace

QByteArray gatewayHead(const WireRequest &request, const GatewayRules &rules)
{
    Nominated nominated;
    for (const FieldSpan &field : request.fields)
        nominated.take(request.at(field.name), request.at(field.value));

    QByteArray head;
    head.reserve(request.headBytes + 256);
    head.append(request.methodBytes()).append(' ');
    head.append(passedTarget(request, rules)).append(" HTTP/1.1\r\n");
    bool hasHost = false;
    for (const FieldSpan &field : request.fields) {
        const QByteArrayView name = request.at(field.name);
        const QByteArrayView value = request.at(field.value);
        if (equalsIgnoreCase(name, "Host") && !value.isEmpty()) {
            hasHost = true;
            if (rules.keepsHost)
                head.append(lineOf(request, field)).append("\r\n");
            else
                addLine(head, name, rules.authority);
            continue;
        }
        const bool goes = equalsIgnoreCase(name, "Host") || nominated.isForConnection(name)
                || (equalsIgnoreCase(name, "Expect") && equalsIgnoreCase(value, "100-continue"))
                || (rules.addsForwarded && equalsIgnoreCase(name, "X-Forwarded-For"));
        if (!goes)
            head.append(lineOf(request, field)).append("\r\n");
    }
    if (!hasHost)
        addLine(head, "Host", rules.authority);
    if (rules.addsForwarded)
        addForwarded(head, request, rules);
    const bool isOld = request.versionBytes() == "HTTP/1.0";
    addLine(head, "Via", (isOld ? "1.0 "_ba : "1.1 "_ba) + rules.pseudonym);
    addLine(head, "Connection", "close");
    return head.append("\r\n");
}

bool hasPassed(const WireRequest &request, QByteArrayView pseudonym)
{
    bool passed = false;
    for (const FieldSpan &field : request.fields) {
        if (!equalsIgnoreCase(request.at(field.name), "Via"))
            continue;
        forEachElement(request.at(field.value), [&](QByteArrayView element) {
            // received-protocol RWS received-by [ RWS comment ]
            const qsizetype blank = element.indexOf(' ');
            if (blank < 0)
                return;
            QByteArrayView by = trimmedOws(element.sliced(blank));
            by = by.first(by.indexOf(' ') < 0 ? by.size() : by.indexOf(' '));
            passed = passed || equalsIgnoreCase(by, pseudonym);
        });
    }
    return passed;
}

Fields endToEndFields(const Fields &fields, bool keepsLength)
{
    Nominated nominated;
    for (const Field &field : fields)
        nominated.take(field.name, field.value);
    Fields kept;
    kept.reserve(fields.size());
    for (const Field &field : fields) {
        const bool goes = nominated.isForConnection(field.name)
                || equalsIgnoreCase(field.name, "Transfer-Encoding")
                || equalsIgnoreCase(field.name, "Trailer")
                || (!keepsLength && equalsIgnoreCase(field.name, "Content-Length"));
        if (!goes)
            kept.push_back(field);
    }
    return kept;
}

bool areWritable(const Fields &fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const Field &field) {
        return isToken(field.name)
                && std::none_of(field.value.begin(), field.value.end(),
                                [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    });
}

} // namespace hookloupe
