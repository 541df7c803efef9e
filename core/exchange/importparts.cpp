// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/importparts.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/http/responseframer.h"

#include <algorithm>

namespace hookloupe {

bool RequestCollector::add(const QString &place, Result<ImportedRequest> request)
{
    if (m_result.count >= m_max) {
        m_result.isCutOff = true;
        m_result.problems.push_back({ place,
                                      CoreText::tr("There are more requests than are taken at "
                                                   "once; import the rest by itself.") });
        return false;
    }
    if (!request) {
        m_result.problems.push_back({ place, request.error().sentence });
        return true;
    }
    request->place = place;
    ++m_result.count;
    if (m_take)
        return m_take(std::move(*request));
    m_result.requests.push_back(std::move(*request));
    return true;
}

Result<ImportedRequest> completed(ImportedRequest imported, const RequestDraft &draft)
{
    auto made = makeRequest(draft);
    if (!made)
        return made.error();
    imported.request = std::move(made->request);
    imported.signedUrl = made->signedUrl;
    imported.tls = made->signedUrl.startsWith("https:");
    imported.guessed += made->guessed;
    return imported;
}

void judgeTextBody(const RequestDraft &draft, qint64 bytesSent, ImportedRequest &imported)
{
    const auto length =
            std::find_if(draft.fields.begin(), draft.fields.end(), [](const Field &field) {
                return equalsIgnoreCase(field.name, "Content-Length");
            });
    if (bytesSent < 0 && length != draft.fields.end()) {
        bool isRead = false;
        const qint64 told = length->value.trimmed().toLongLong(&isRead);
        bytesSent = isRead ? told : -1;
    }
    imported.provenance = Provenance::Relay;
    if (draft.body.contains("\xef\xbf\xbd")) {
        imported.provenance = Provenance::Reserialised;
        imported.lost += CoreText::tr("The body has characters that could not be written (U+FFFD): "
                                      "its bytes were another text, or none.");
    } else if (bytesSent >= 0 && bytesSent != draft.body.size()) {
        imported.provenance = Provenance::Reserialised;
        imported.lost += CoreText::tr("The body was sent with %1 bytes, and %2 are in the file: "
                                      "signatures may not verify.")
                                 .arg(bytesSent)
                                 .arg(draft.body.size());
    }
}

std::optional<QByteArray> namedFileContent(const ImportOptions &options, const QByteArray &name,
                                           QStringList &lost)
{
    if (!options.readNamedFile) {
        lost += CoreText::tr("The file '%1' was not read. %2")
                        .arg(displayText(name, 200), options.namedFileHint)
                        .trimmed();
        return std::nullopt;
    }
    auto content = options.readNamedFile(QString::fromUtf8(name));
    if (content)
        return std::move(*content);
    lost += content.error().sentence;
    return std::nullopt;
}

Fields fieldsOfObject(JsonView object)
{
    Fields fields;
    object.forEachMember([&](const QByteArray &name, JsonView value) {
        if (value.isArray()) {
            value.forEachItem([&](JsonView one) {
                fields.push_back({ name, one.text() });
                return true;
            });
        } else {
            fields.push_back({ name, value.text() });
        }
        return true;
    });
    return fields;
}

Fields fieldsOfPairs(JsonView list)
{
    Fields fields;
    list.forEachItem([&](JsonView one) {
        if (!one["disabled"].isTrue() && one.isObject())
            fields.push_back({ one["key"].text(), one["value"].text() });
        return true;
    });
    return fields;
}

qint64 wholeNumber(JsonView number)
{
    const double value = number.number().value_or(-1);
    return value >= 0 && value < 1e15 ? static_cast<qint64>(value) : -1;
}

QByteArray formEncoded(QByteArrayView text)
{
    QByteArray encoded = text.toByteArray().toPercentEncoding(QByteArray(), QByteArray("~"));
    encoded.replace("%20", "+");
    return encoded;
}

std::optional<ResponseRecord> answerOf(QByteArrayView message, QByteArrayView method,
                                       const QString &origin)
{
    ResponseFramer framer(method, message.size());
    framer.append(message);
    framer.endOfStream();
    if (framer.status() < 100)
        return std::nullopt;
    ResponseRecord answer;
    answer.status = framer.status();
    answer.reason = framer.reason();
    answer.fields = framer.fields();
    answer.body = framer.body();
    answer.origin = origin;
    return answer;
}

QByteArrayView firstJson(QByteArrayView text)
{
    if (!text.startsWith('{') && !text.startsWith('['))
        return {};
    qint64 depth = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return text.first(i + 1);
        }
    }
    return {};
}

JsonView firstDocument(QByteArrayView text, std::initializer_list<QByteArrayView> names)
{
    constexpr qsizetype kLookedAt = 64 * 1024;
    const QByteArrayView trimmed = text.trimmed();
    const QByteArrayView begin = trimmed.first(qMin(trimmed.size(), kLookedAt));
    if (!std::all_of(names.begin(), names.end(), [begin](QByteArrayView name) {
            return begin.contains(QByteArray('"' + name.toByteArray() + '"'));
        }))
        return {};
    const auto view = JsonView::parse(firstJson(trimmed));
    return view ? *view : JsonView();
}

void forEachObject(QByteArrayView text,
                   const std::function<bool(const QString &place, JsonView)> &visit,
                   const std::function<bool(const QString &place, const Error &)> &isNot)
{
    qint64 line = 1;
    bool isCutOff = false;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '\n')
            ++line;
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',') {
            ++at;
            continue;
        }
        const QString place = CoreText::tr("line %1").arg(line);
        const QByteArrayView rest = text.sliced(at);
        const qsizetype feed = rest.indexOf('\n');
        const QByteArrayView restOfLine = feed < 0 ? rest : rest.first(feed);
        // A line that does not end as JSON must not take those behind it along.
        QByteArrayView json = firstJson(restOfLine);
        if (json.isEmpty() && !isCutOff) {
            json = firstJson(rest);
            // Once only: a text of many openings would be read again from each.
            isCutOff = json.isEmpty();
        }
        const auto view = JsonView::parse(json.isEmpty() ? restOfLine : json);
        if (!view || json.isEmpty()) {
            const QByteArrayView skipped = json.isEmpty() ? restOfLine : json;
            if (!isNot(place,
                       { ErrorCode::InvalidInput, CoreText::tr("It is no whole JSON object.") }))
                return;
            line += skipped.count('\n');
            at += skipped.size();
            continue;
        }
        bool goesOn = true;
        if (view->isArray()) {
            qint64 item = 0;
            view->forEachItem([&](JsonView one) {
                goesOn = visit(CoreText::tr("entry %1").arg(++item), one);
                return goesOn;
            });
        } else {
            goesOn = visit(place, *view);
        }
        if (!goesOn)
            return;
        line += json.count('\n');
        at += json.size();
    }
}

} // namespace hookloupe
