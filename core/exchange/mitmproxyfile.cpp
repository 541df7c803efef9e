// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/mitmproxyfile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/exchange/importparts.h"
#include "core/exchange/tnetview.h"

#include <algorithm>

namespace hookloupe {

namespace {

Fields readFields(TnetView list)
{
    Fields fields;
    list.forEachItem([&](TnetView pair) {
        QByteArrayList parts;
        pair.forEachItem([&](TnetView part) {
            parts += part.bytes().toByteArray();
            return parts.size() < 2;
        });
        if (parts.size() == 2)
            fields.push_back({ parts[0], parts[1] });
        return true;
    });
    return fields;
}

bool hasHost(const Fields &fields)
{
    return hasField(fields, "Host");
}

qint64 microseconds(TnetView seconds)
{
    const double value = seconds.number().value_or(0);
    return value > 0 && value < 1e11 ? qRound64(value * 1e6) : 0;
}

QString readPeer(TnetView connection)
{
    // "peername" since version 7 of the program, "address" before.
    TnetView address = connection["peername"];
    if (!address.isList())
        address = connection["address"];
    QStringList parts;
    address.forEachItem([&](TnetView part) {
        if (const auto port = part.number(); port && *port >= 0 && *port < 65536)
            parts += QString::number(static_cast<int>(*port));
        else
            parts += displayText(part.bytes(), 60);
        return parts.size() < 2;
    });
    if (parts.size() == 2 && parts[0].contains(u':'))
        parts[0] = u'[' + parts[0] + u']';
    return parts.join(u':');
}

QByteArray urlOf(TnetView request)
{
    const QByteArray path = request["path"].bytes().toByteArray();
    QByteArray host = request["host"].bytes().toByteArray();
    const QByteArray scheme = request["scheme"].bytes().toByteArray();
    if (host.isEmpty() || scheme.isEmpty() || !path.startsWith('/'))
        return path;
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    const double port = request["port"].number().value_or(0);
    if (port > 0 && port < 65536)
        host += ':' + QByteArray::number(static_cast<int>(port));
    return scheme + "://" + host + path;
}

std::optional<ResponseRecord> readFlowAnswer(TnetView response)
{
    const auto status = statusOf(response["status_code"].number());
    if (!status)
        return std::nullopt;
    ResponseRecord answer;
    answer.status = *status;
    answer.reason = response["reason"].bytes().toByteArray();
    answer.fields = readFields(response["headers"]);
    answer.body = response["content"].bytes().toByteArray();
    answer.origin = CoreText::tr("As mitmproxy tells it.");
    return answer;
}

Result<ImportedRequest> readFlow(TnetView flow)
{
    if (const QByteArrayView type = flow["type"].bytes(); type != QByteArrayView("http"))
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("It is no flow of HTTP (%1), and is left out.").arg(displayText(type, 20))
        };
    const TnetView request = flow["request"];
    if (!request.isMap())
        return Error{ ErrorCode::InvalidInput, CoreText::tr("The flow has no request.") };
    ImportedRequest imported;
    imported.provenance = Provenance::Relay;
    RequestDraft draft;
    draft.method = request["method"].bytes().toByteArray();
    draft.url = urlOf(request);
    draft.fields = readFields(request["headers"]);
    draft.body = request["content"].bytes().toByteArray();
    if (const QByteArrayView authority = request["authority"].bytes();
        !authority.isEmpty() && !hasHost(draft.fields))
        draft.fields.insert(draft.fields.begin(), { "Host", authority.toByteArray() });
    // Nothing, and not an empty text, where the body was streamed past it.
    if (!request["content"].isThere() || request["content"].isNull()) {
        imported.provenance = Provenance::Reserialised;
        imported.lost += CoreText::tr("mitmproxy did not keep the body.");
    }
    const QByteArrayView version = request["http_version"].bytes();
    if (!version.isEmpty() && !version.startsWith("HTTP/1."))
        imported.guessed += CoreText::tr("It was sent over %1; this is how HTTP/1.1 writes it.")
                                    .arg(displayText(version, 20));
    if (request["trailers"].isList())
        imported.lost +=
                CoreText::tr("It had fields behind the body (trailers), which were left out.");
    imported.receivedAtUs = microseconds(request["timestamp_start"]);
    imported.completedAtUs = microseconds(request["timestamp_end"]);
    imported.peer = readPeer(flow["client_conn"]);
    imported.answer = readFlowAnswer(flow["response"]);
    auto made = completed(std::move(imported), draft);
    if (!made)
        return made;
    // The sender knows the host that it wrote, not the address that it was led to.
    if (const auto host = made->request.field("Host");
        host && !host->isEmpty() && made->signedUrl.contains("://")) {
        const qsizetype begin = made->signedUrl.indexOf("://") + 3;
        const qsizetype end = made->signedUrl.indexOf('/', begin);
        if (end > begin)
            made->signedUrl.replace(begin, end - begin, host->toByteArray());
    }
    return made;
}

} // namespace

bool isMitmproxyFile(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && at < 12 && text[at] >= '0' && text[at] <= '9')
        ++at;
    if (at == 0 || at >= text.size() || text[at] != ':')
        return false;
    // A flow may be of any size, and its parts are in no fixed order.
    QByteArrayView rest = text;
    const auto flow = TnetView::take(rest);
    if (flow)
        return flow->isMap() && (*flow)["type"].isThere() && (*flow)["client_conn"].isThere();
    return text.sliced(at + 1).startsWith("7:version;")
            || text.sliced(at + 1).startsWith("4:type;");
}

Result<ImportResult> readMitmproxyFile(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    qint64 number = 0;
    while (!text.window().isEmpty() || text.grow()) {
        const QString place = CoreText::tr("flow %1").arg(++number);
        QByteArrayView rest = text.window();
        auto flow = TnetView::take(rest);
        while (!flow && TnetView::mayBegin(text.window()) && text.grow()) {
            rest = text.window();
            flow = TnetView::take(rest);
        }
        if (!flow) {
            if (number == 1)
                return Error{ ErrorCode::InvalidInput,
                              CoreText::tr("It is no file of mitmproxy: it does not begin with a "
                                           "flow, or the flow is cut off.") };
            collector.add(place,
                          Error{ ErrorCode::InvalidInput,
                                 CoreText::tr("The file is damaged or cut off here; what follows "
                                              "was left out.") });
            break;
        }
        if (!collector.add(place, readFlow(*flow)))
            break;
        text.drop(text.window().size() - rest.size());
    }
    return collector.result();
}

} // namespace hookloupe
