// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/eventlines.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/eventnote.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/importparts.h"
#include "core/exchange/jsonview.h"
#include "core/http/requestframer.h"

#include <QJsonArray>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStates{ std::pair{ AnswerState::Answered, "answered"_L1 },
                              std::pair{ AnswerState::ClientGone, "client_gone"_L1 },
                              std::pair{ AnswerState::Withheld, "withheld"_L1 },
                              std::pair{ AnswerState::Pending, "pending"_L1 },
                              std::pair{ AnswerState::ByRelay, "by_relay"_L1 } };

constexpr std::array kProvenances{ Provenance::Wire, Provenance::Relay, Provenance::Reserialised,
                                   Provenance::Pasted };

QByteArray latin1(JsonView view)
{
    return QString::fromUtf8(view.text()).toLatin1();
}

Result<ImportedRequest> readLine(QByteArrayView text)
{
    const auto line = JsonView::parse(text);
    if (!line)
        return line.error();
    if ((*line)["kind"].text() != "request")
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It tells of no whole request (%1), and is left out.")
                              .arg(displayText((*line)["kind"].text(), 20)) };
    const auto wire = fromBase64((*line)["wire"].text());
    if (!(*line)["wire"].isString() || !wire)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "It has no bytes: 'wire' is not there, or no base64. The lines of "
                              "'events --json' are without them; use 'export --as ndjson'.") };
    auto request = parseStoredRequest(*wire);
    if (!request)
        return request.error();
    ImportedRequest imported;
    imported.request = std::move(*request);
    imported.provenance = provenanceOfLine(*line);
    imported.receivedAtUs = unixUsOfIsoTime((*line)["received_at"].text()).value_or(0);
    imported.completedAtUs = unixUsOfIsoTime((*line)["completed_at"].text()).value_or(0);
    imported.signedUrl = (*line)["signed_url"].text();
    imported.tls = (*line)["tls"].isTrue();
    imported.peer = QString::fromUtf8((*line)["peer"].text());
    if ((*line)["redacted"].isTrue()) {
        imported.provenance = Provenance::Reserialised;
        const QString verdict = QString::fromUtf8((*line)["verdict"].text());
        imported.lost += CoreText::tr("It was redacted before it was exported: its signature can "
                                      "no longer be verified. It was judged '%1' then.")
                                 .arg(displayText(verdict.toUtf8(), 40));
    }
    imported.note = noteOfLine(*line);
    if ((*line)["response"].isObject())
        imported.answer = readAnswer((*line)["response"]);
    return imported;
}

} // namespace

QJsonObject answerJson(const ResponseRecord &response)
{
    QJsonArray headers;
    // A field value may hold any byte but a few: each is one character here.
    for (const Field &field : response.fields)
        headers.append(
                QJsonArray{ QString::fromLatin1(field.name), QString::fromLatin1(field.value) });
    QString state;
    for (const auto &[value, word] : kStates) {
        if (value == response.state)
            state = word;
    }
    return { { u"status"_s, response.status },
             { u"reason"_s, QString::fromLatin1(response.reason) },
             { u"headers"_s, headers },
             { u"body"_s, QString::fromLatin1(response.body.toBase64()) },
             { u"state"_s, state },
             { u"origin"_s, response.origin } };
}

ResponseRecord readAnswer(JsonView json)
{
    ResponseRecord response;
    response.status = static_cast<int>(qBound(qint64{ 0 }, json["status"].whole(), qint64{ 999 }));
    response.reason = latin1(json["reason"]);
    json["headers"].forEachItem([&](JsonView pair) {
        QByteArrayList parts;
        pair.forEachItem([&](JsonView part) {
            parts += latin1(part);
            return parts.size() < 2;
        });
        if (parts.size() == 2)
            response.fields.push_back({ parts[0], parts[1] });
        return true;
    });
    response.body = fromBase64(json["body"].text()).value_or(QByteArray());
    for (const auto &[value, word] : kStates) {
        if (json["state"].text() == QByteArrayView(word.data(), word.size()))
            response.state = value;
    }
    response.origin = QString::fromUtf8(json["origin"].text());
    return response;
}

std::shared_ptr<const EventNote> noteOfLine(JsonView line)
{
    auto note = std::make_shared<EventNote>();
    note->isStarred = line["starred"].isTrue();
    note->text = QString::fromUtf8(line["note"].text());
    line["tags"].forEachItem([&](JsonView tag) {
        note->tags += QString::fromUtf8(tag.text());
        return true;
    });
    if (!note->isStarred && note->text.isEmpty() && note->tags.isEmpty())
        return nullptr;
    return note;
}

Provenance provenanceOfLine(JsonView line)
{
    const QByteArray provenance = line["provenance"].text();
    for (const Provenance one : kProvenances) {
        const QLatin1StringView id = provenanceId(one);
        if (provenance == QByteArrayView(id.data(), id.size()))
            return one;
    }
    return Provenance::Wire;
}

QJsonObject eventBytesJson(const Event &event)
{
    QJsonObject object{
        { u"provenance"_s, QString(provenanceId(event.provenance)) },
        { u"completed_at"_s, rfc3339(event.completedAtUs) },
        { u"peer"_s, event.peer },
        { u"local"_s, event.local },
        { u"tls"_s, event.tls },
        { u"signed_url"_s, QString::fromUtf8(event.signedUrl) },
        { u"wire"_s, QString::fromLatin1(event.request.wire.toBase64()) },
    };
    if (event.response.status != 0 || event.response.state != AnswerState::Answered)
        object[u"response"_s] = answerJson(event.response);
    return object;
}

bool areEventLines(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (!trimmed.startsWith('{'))
        return false;
    const qsizetype feed = trimmed.indexOf('\n');
    const QByteArrayView first = feed < 0 ? trimmed : trimmed.first(feed);
    if (!first.contains("\"received_at\"") || !first.contains("\"wire_sha256\""))
        return false;
    const auto line = JsonView::parse(first);
    return line && (*line)["wire_sha256"].isString();
}

Result<ImportResult> readEventLines(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    text.forEachLine([&](QByteArrayView line, qint64 number) {
        const QByteArrayView json = line.trimmed();
        return json.isEmpty() || collector.add(CoreText::tr("line %1").arg(number), readLine(json));
    });
    return collector.result();
}

} // namespace hookloupe
