// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/powershellcall.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/exchange/importparts.h"
#include "core/exchange/powershellreader.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using detail::PowerShellCall;
using detail::PowerShellValue;
using Kind = detail::PowerShellValue::Kind;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Browsers copy the parts of a request line that HTTP/2 has among the fields.
bool isPseudoField(QByteArrayView name, const PowerShellCall &call)
{
    static constexpr std::array<QByteArrayView, 4> kNames{ "authority", "method", "path",
                                                           "scheme" };
    return name.startsWith(':')
            || (std::find(kNames.begin(), kNames.end(), name) != kNames.end()
                && std::any_of(call.parameters.begin(), call.parameters.end(),
                               [](const auto &one) { return one.first == "websession"; }));
}

class CallReader
{
public:
    CallReader(const PowerShellCall &call, const ImportOptions &options)
        : m_call(call)
        , m_options(options)
    { }

    Result<ImportedRequest> read()
    {
        m_imported.provenance = Provenance::Pasted;
        m_imported.lost = m_call.lost;
        const PowerShellValue *uri = parameter("uri");
        if (!uri)
            uri = parameter("");
        // Of "$base/hook" nobody knows where it would have gone either.
        if (uri && !uri->text.isEmpty()
            && (uri->kind == Kind::Unknown || uri->text.startsWith('$')))
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("The URL is %1, which only a running PowerShell knows; put "
                                       "the URL itself in its place.")
                                  .arg(displayText(uri->text, 60)) };
        if (!uri || uri->kind != Kind::Text)
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr(
                                  "The command names no URL; add the one that it is to call.") };
        m_draft.url = uri->text;
        // As PowerShell does.
        if (!m_draft.url.contains("://"))
            m_draft.url.prepend("http://");
        m_draft.url.replace(' ', "%20");
        m_draft.method = text("custommethod").value_or(text("method").value_or("GET")).toUpper();
        for (const QByteArrayView name :
             { QByteArrayView("custommethod"), QByteArrayView("method"),
               QByteArrayView("contenttype"), QByteArrayView("useragent"),
               QByteArrayView("infile") }) {
            if (const PowerShellValue *value = parameter(name);
                value && value->kind == Kind::Unknown)
                lose(value->text);
        }
        readFields();
        readBody();
        if (!m_call.cookies.empty() && parameter("websession")
            && !hasField(m_draft.fields, "Cookie")) {
            QByteArrayList pairs;
            for (const auto &[name, value] : m_call.cookies)
                pairs += name + '=' + value;
            m_draft.fields.push_back({ "Cookie", pairs.join("; ") });
        }
        for (const QByteArrayView name :
             { QByteArrayView("authentication"), QByteArrayView("credential"),
               QByteArrayView("token"), QByteArrayView("usedefaultcredentials") }) {
            if (has(name))
                m_imported.lost +=
                        CoreText::tr("PowerShell would have signed in by -%1; that is not "
                                     "in it.")
                                .arg(displayText(name, 30));
        }
        m_imported.guessed += CoreText::tr("Fields that PowerShell adds by itself, such as "
                                           "User-Agent, may not be in the command.");
        return completed(std::move(m_imported), m_draft);
    }

private:
    bool has(QByteArrayView name) const
    {
        return std::any_of(m_call.parameters.begin(), m_call.parameters.end(),
                           [name](const auto &one) { return one.first == name; });
    }

    const PowerShellValue *parameter(QByteArrayView name) const
    {
        for (const auto &[one, value] : m_call.parameters) {
            if (one == name && value)
                return &*value;
        }
        return nullptr;
    }

    std::optional<QByteArray> text(QByteArrayView name) const
    {
        const PowerShellValue *value = parameter(name);
        return value && value->kind == Kind::Text ? std::optional(value->text) : std::nullopt;
    }

    void lose(QByteArrayView written) { m_imported.lost += detail::powerShellLoss(written); }

    void readFields()
    {
        if (const PowerShellValue *headers = parameter("headers")) {
            if (headers->kind != Kind::Table)
                lose(headers->text);
            for (const auto &[name, value] : headers->table) {
                if (value.kind == Kind::Table)
                    lose(name);
                else if (!isPseudoField(name, m_call))
                    m_draft.fields.push_back({ name, value.text });
            }
        }
        QByteArray agent = text("useragent").value_or(QByteArray());
        if (agent.isEmpty() && parameter("websession"))
            agent = m_call.sessionUserAgent;
        if (!agent.isEmpty() && !hasField(m_draft.fields, "User-Agent"))
            m_draft.fields.push_back({ "User-Agent", agent });
        if (const auto type = text("contenttype")) {
            removeFields(m_draft.fields, "Content-Type");
            m_draft.fields.push_back({ "Content-Type", *type });
        }
    }

    void readBody()
    {
        if (has("form"))
            m_imported.lost += CoreText::tr("There is no way to read a body of the mode '%1'.")
                                       .arg(u"-Form"_s);
        if (const auto file = text("infile")) {
            m_draft.body =
                    namedFileContent(m_options, *file, m_imported.lost).value_or(QByteArray());
            return;
        }
        const PowerShellValue *body = parameter("body");
        if (!body)
            return;
        switch (body->kind) {
        case Kind::Unknown:
            lose(body->text);
            return;
        case Kind::Bytes:
            m_draft.body = body->text;
            break;
        case Kind::Text:
            m_draft.body = body->text;
            if (!isAscii(body->text))
                m_imported.guessed +=
                        CoreText::tr("The body was written in UTF-8; PowerShell before 7.4 would "
                                     "have sent its characters in ISO 8859-1.");
            break;
        case Kind::Table:
            if (readForm(body->table))
                return;
            break;
        }
        if (m_draft.method == "POST" && !hasField(m_draft.fields, "Content-Type")) {
            m_draft.fields.push_back({ "Content-Type", "application/x-www-form-urlencoded" });
            m_imported.guessed += CoreText::tr("The Content-Type is not told; it is the one that "
                                               "PowerShell sends with a POST.");
        }
    }

    /// True when it is the query of a GET.
    bool readForm(const std::vector<detail::PowerShellEntry> &table)
    {
        QByteArrayList pairs;
        for (const auto &[name, value] : table) {
            pairs += formEncoded(name) + '=' + formEncoded(value.text);
            if (value.kind == Kind::Table)
                lose(name);
        }
        m_imported.guessed += CoreText::tr(
                "The body was written from a table, which PowerShell orders as it likes.");
        if (m_draft.method != "GET") {
            m_draft.body = pairs.join('&');
            return false;
        }
        if (!pairs.isEmpty())
            m_draft.url += (m_draft.url.contains('?') ? '&' : '?') + pairs.join('&');
        return true;
    }

    const PowerShellCall &m_call;
    const ImportOptions &m_options;
    RequestDraft m_draft;
    ImportedRequest m_imported;
};

} // namespace

bool holdsPowerShellCall(QByteArrayView text)
{
    const QByteArray begin =
            text.first(qMin(text.size(), qsizetype(256) * 1024)).toByteArray().toLower();
    if (!begin.contains("invoke-webrequest") && !begin.contains("invoke-restmethod")
        && !begin.contains("iwr ") && !begin.contains("irm "))
        return false;
    bool isHeld = false;
    detail::forEachPowerShellCall(text, [&isHeld](const PowerShellCall &call) {
        isHeld = !call.parameters.empty();
        return !isHeld;
    });
    return isHeld;
}

Result<ImportResult> readPowerShellCalls(ImportText &source, const ImportOptions &options)
{
    RequestCollector collector(options);
    detail::forEachPowerShellCall(source.all(), [&](const PowerShellCall &call) {
        return collector.add(CoreText::tr("line %1").arg(call.line),
                             CallReader(call, options).read());
    });
    if (collector.isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("There is no call of Invoke-WebRequest or Invoke-RestMethod in "
                                   "it.") };
    return collector.result();
}

} // namespace hookloupe
