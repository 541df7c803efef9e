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
        tell(place, request.error().sentence);
        return true;
    }
    request->place = place;
    ++m_result.count;
    if (m_take)
        return m_take(std::move(*request));
    m_result.requests.push_back(std::move(*request));
    return true;
}

void RequestCollector::tell(const QString &place, const QString &sentence)
{
    if (m_result.problems.size() < kProblemsMax)
        m_result.problems.push_back({ place, sentence });
    else
        m_untold = { place, m_untold.second + 1 };
}

ImportResult RequestCollector::result()
{
    if (m_untold.second > 0)
        m_result.problems.push_back(
                { m_untold.first,
                  CoreText::tr("There are more such places than are listed; the number of the "
                               "others up to here is %1.")
                          .arg(m_untold.second) });
    m_untold = {};
    return std::move(m_result);
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

std::optional<int> statusOf(std::optional<double> number)
{
    if (!number || !(*number >= 100 && *number <= 999))
        return std::nullopt;
    return static_cast<int>(*number);
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

bool beginNames(QByteArrayView text, std::initializer_list<QByteArrayView> names)
{
    constexpr qsizetype kLookedAt = 64 * 1024;
    const QByteArrayView begin = text.first(qMin(text.size(), kLookedAt));
    return std::all_of(names.begin(), names.end(), [begin](QByteArrayView name) {
        return begin.contains(QByteArray('"' + name.toByteArray() + '"'));
    });
}

} // namespace hookloupe
