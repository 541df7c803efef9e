// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/logfile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/importparts.h"
#include "core/exchange/jsonelements.h"
#include "core/http/headsyntax.h"

#include <algorithm>
#include <array>
#include <span>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct LogPart
{
    QByteArrayView name;
    std::array<QByteArrayView, 6> usual; ///< in the order in which they are tried
};

constexpr std::array kLogParts{
    LogPart{ "method",
             { "request_method", "method", "http_method", "request.method", "req.method" } },
    LogPart{ "target", { "request_uri", "uri", "url", "request.uri", "req.url", "path" } },
    LogPart{ "query", { "query_string", "args", "query" } },
    LogPart{ "host", { "http_host", "host", "request.host", "server_name" } },
    LogPart{ "scheme", { "scheme" } },
    LogPart{ "request", { "request", "request_line" } },
    LogPart{ "body", { "request_body", "body", "request.body", "req.body" } },
    LogPart{ "time", { "time_iso8601", "msec", "ts", "timestamp", "@timestamp", "time" } },
    LogPart{ "peer",
             { "remote_addr", "request.remote_ip", "req.remoteAddress", "client_ip", "ip" } },
    LogPart{ "status", { "status", "status_code", "res.statusCode", "response.status" } },
};

constexpr std::array<QByteArrayView, 4> kFieldObjects{ "headers", "request_headers",
                                                       "request.headers", "req.headers" };
constexpr QByteArrayView kHeaderPart = "header:";

/// "http_x_hub_signature" as "X-Hub-Signature".
QByteArray fieldName(QByteArrayView variable)
{
    QByteArray name;
    bool isFirst = true;
    for (const char c : variable) {
        if (c == '_')
            name += '-';
        else
            name += isFirst && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        isFirst = c == '_';
    }
    return name;
}

/// nginx writes '-' for what is empty, but with escape=json.
QByteArray textOf(JsonView value)
{
    const QByteArray text = value.text();
    return text == "-" ? QByteArray() : text;
}

class LineReader
{
public:
    LineReader(JsonView line, const LogMapping &mapping)
        : m_line(line)
        , m_mapping(mapping)
    { }

    Result<ImportedRequest> read()
    {
        RequestDraft draft;
        draft.method = textOf(part("method"));
        draft.url = textOf(part("target"));
        takeRequestLine(draft);
        if (draft.method.isEmpty() || draft.url.isEmpty())
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("It names no method or no path; say which members they are, "
                                       "such as method=verb,target=route.") };
        if (const QByteArray query = textOf(part("query"));
            !query.isEmpty() && !draft.url.contains('?'))
            draft.url += (query.startsWith('?') ? QByteArray() : "?"_ba) + query;
        readFields(draft);
        readBody(draft);
        readRest();
        auto made = completed(std::move(m_imported), draft);
        if (made && textOf(part("scheme")) == "http" && made->signedUrl.startsWith("https:")) {
            made->signedUrl.remove(4, 1);
            made->tls = false;
        }
        return made;
    }

private:
    JsonView part(QByteArrayView name) const
    {
        for (const auto &[mapped, member] : m_mapping) {
            if (mapped == name)
                return memberAt(m_line, member);
        }
        const auto *known = std::find_if(kLogParts.begin(), kLogParts.end(),
                                         [name](const LogPart &one) { return one.name == name; });
        for (const QByteArrayView usual : known->usual) {
            if (usual.isEmpty())
                break;
            const JsonView member = memberAt(m_line, usual);
            if (member.isThere() && !member.isNull())
                return member;
        }
        return {};
    }

    void takeRequestLine(RequestDraft &draft) const
    {
        const QByteArrayList words = textOf(part("request")).split(' ');
        if (words.size() < 2)
            return;
        if (draft.method.isEmpty())
            draft.method = words[0];
        if (draft.url.isEmpty())
            draft.url = words[1];
    }

    void readFields(RequestDraft &draft)
    {
        for (const QByteArrayView path : kFieldObjects) {
            const JsonView object = memberAt(m_line, path);
            if (object.isObject()) {
                draft.fields = fieldsOfObject(object);
                break;
            }
        }
        for (const auto &[mapped, member] : m_mapping) {
            if (mapped.startsWith(kHeaderPart))
                addField(draft, mapped.mid(kHeaderPart.size()), memberAt(m_line, member));
        }
        m_line.forEachMember([&](const QByteArray &name, JsonView value) {
            if (name.startsWith("http_") && name != "http_method" && name != "http_version")
                addField(draft, fieldName(QByteArrayView(name).sliced(5)), value);
            else if (name == "content_type" || name == "content_length")
                addField(draft, fieldName(name), value);
            return true;
        });
        addField(draft, "Host", part("host"));
        std::erase_if(draft.fields, [](const Field &field) { return !isToken(field.name); });
    }

    static void addField(RequestDraft &draft, const QByteArray &name, JsonView value)
    {
        const QByteArray text = textOf(value);
        const bool isThere = hasField(draft.fields, name);
        if (!isThere && !text.isEmpty())
            draft.fields.push_back({ name, text });
    }

    void readBody(RequestDraft &draft)
    {
        const JsonView body = part("body");
        if (body.isObject() || body.isArray()) {
            draft.body = body.lexeme().toByteArray();
            m_imported.provenance = Provenance::Reserialised;
            m_imported.lost += CoreText::tr("The body was logged as JSON within the line, not as "
                                            "it was sent: signatures may not verify.");
            return;
        }
        draft.body = textOf(body);
        judgeTextBody(draft, -1, m_imported);
        if (!body.isThere()) {
            m_imported.provenance = Provenance::Reserialised;
            if (m_imported.lost.isEmpty())
                m_imported.lost +=
                        CoreText::tr("The line has no body; if there was one, it is lost.");
        }
    }

    void readRest()
    {
        const JsonView time = part("time");
        if (const auto iso = unixUsOfIsoTime(time.text())) {
            m_imported.receivedAtUs = *iso;
        } else {
            bool isRead = false;
            // Of nginx's msec, which stands in quotes.
            const double number = time.text().toDouble(&isRead);
            m_imported.receivedAtUs = isRead ? unixUsOfNumber(number).value_or(0) : 0;
        }
        m_imported.peer = displayText(textOf(part("peer")), 100);
        const int status = part("status").text().toInt();
        if (status >= 100 && status <= 999) {
            ResponseRecord answer;
            answer.status = status;
            answer.origin = CoreText::tr("As the log tells it.");
            m_imported.answer = answer;
        }
    }

    JsonView m_line;
    const LogMapping &m_mapping;
    ImportedRequest m_imported;
};

bool isMethod(QByteArrayView text)
{
    return !text.isEmpty()
            && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

bool isLogFile(QByteArrayView text)
{
    const JsonView line = text.trimmed().startsWith('{') ? firstElement(text, {}, {}) : JsonView();
    if (!line.isObject())
        return false;
    const QByteArrayList words = line["request"].text().split(' ');
    if (words.size() == 3 && isMethod(words[0]) && words[2].startsWith("HTTP/"))
        return true;
    const auto isTarget = [&line](QByteArrayView name) {
        const QByteArray target = memberAt(line, name).text();
        return target.startsWith('/') || target.startsWith("http");
    };
    for (std::size_t i = 0; i < kLogParts[0].usual.size(); ++i) {
        const QByteArrayView name = kLogParts[0].usual[i];
        if (!name.isEmpty() && isMethod(memberAt(line, name).text()))
            return std::any_of(kLogParts[1].usual.begin(), kLogParts[1].usual.end(), isTarget);
    }
    return false;
}

Result<ImportResult> readLogFile(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    forEachElement(
            text, {},
            [&](const QString &place, JsonView line) {
                return collector.add(place, LineReader(line, options.logMapping).read());
            },
            [&](const QString &place, const Error &error) { return collector.add(place, error); });
    return collector.result();
}

Result<LogMapping> parseLogMapping(const QString &text)
{
    LogMapping mapping;
    const QStringList pairs = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const QByteArray part = pair.left(qMax(equals, qsizetype(0))).trimmed().toUtf8();
        const QByteArray member = pair.mid(equals + 1).trimmed().toUtf8();
        const bool isField = part.startsWith(kHeaderPart)
                && isToken(QByteArrayView(part).sliced(kHeaderPart.size()));
        const bool isKnown = isField
                || std::any_of(kLogParts.begin(), kLogParts.end(),
                               [&part](const LogPart &one) { return one.name == part; });
        if (equals < 1 || member.isEmpty() || !isKnown)
            return Error{
                ErrorCode::InvalidInput,
                CoreText::tr(
                        "'%1' maps nothing; write PART=MEMBER, where the part is method, target, "
                        "query, host, scheme, request, body, time, peer, status or header:NAME.")
                        .arg(displayText(pair.toUtf8(), 60))
            };
        mapping.emplace_back(part, member);
    }
    return mapping;
}

} // namespace hookloupe
