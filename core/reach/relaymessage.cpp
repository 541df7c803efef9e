// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relaymessage.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/http/compose.h"
#include "core/http/headsyntax.h"
#include "core/http/requestframer.h"
#include "core/payload/formfields.h"
#include "core/payload/jsonreader.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Token = JsonReader::Token;

/// A request of more fields than a receiver takes was none.
constexpr std::size_t kFieldsMax = 1000;

struct Value
{
    Token kind = Token::Null; ///< ObjectBegin and ArrayBegin stand for the whole
    QByteArrayView lexeme; ///< null when the member is absent

    bool isThere() const { return !lexeme.isNull(); }
    bool isString() const { return kind == Token::String; }
};

struct Message
{
    std::vector<std::pair<QByteArray, Value>> members; ///< all but those below, in their order
    Value body;
    Value encodedBody; ///< bodyB or rawdata
    Value query;
};

/// The value that \a reader is at, as a whole.
Value wholeValue(JsonReader &reader, QByteArrayView all)
{
    Value value{ .kind = reader.next(), .lexeme = {} };
    const qint64 begin = reader.offset();
    if (value.kind == Token::ObjectBegin || value.kind == Token::ArrayBegin) {
        if (reader.skipContainer() == Token::Error)
            value.kind = Token::Error;
        else
            value.lexeme = all.sliced(begin, reader.offset() + 1 - begin);
    } else if (value.kind != Token::Error) {
        value.lexeme = reader.lexeme();
    }
    return value;
}

std::optional<Message> readMembers(QByteArrayView data)
{
    JsonReader reader(data);
    if (reader.next() != Token::ObjectBegin)
        return std::nullopt;
    Message message;
    Token token = reader.next();
    for (; token == Token::Key; token = reader.next()) {
        const QByteArray name = decodeJsonString(reader.lexeme());
        const Value value = wholeValue(reader, data);
        if (value.kind == Token::Error)
            return std::nullopt;
        if (name == "body")
            message.body = value;
        else if (name == "bodyB" || name == "rawdata")
            message.encodedBody = value;
        else if (name == "query")
            message.query = value;
        else if (name != "timestamp" && message.members.size() < kFieldsMax)
            message.members.emplace_back(name, value);
    }
    if (token != Token::ObjectEnd || reader.next() != Token::End)
        return std::nullopt;
    return message;
}

/// Node gives the bytes of a field as the characters of Latin-1, Go as they are.
QByteArray fieldValue(QByteArrayView lexeme, bool isLatin1)
{
    QByteArray utf8 = decodeJsonString(lexeme);
    if (isLatin1) {
        const QString text = QString::fromUtf8(utf8);
        if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() <= 0xff; }))
            utf8 = text.toLatin1();
    }
    // What could end the line cannot have been in a field.
    std::replace_if(
            utf8.begin(), utf8.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; },
            ' ');
    return trimmedOws(utf8).toByteArray();
}

Fields fieldsOf(const Message &message)
{
    const bool isLatin1 = !message.encodedBody.isThere();
    Fields fields;
    const auto add = [&](const QByteArray &name, QByteArrayView lexeme) {
        if (fields.size() < kFieldsMax)
            fields.push_back({ name, fieldValue(lexeme, isLatin1) });
    };
    for (const auto &[name, value] : message.members) {
        if (!isToken(name))
            continue;
        if (value.isString()) {
            add(name, value.lexeme);
        } else if (value.kind == Token::Number) {
            fields.push_back({ name, value.lexeme.toByteArray() });
        } else if (value.kind == Token::ArrayBegin) {
            JsonReader items(value.lexeme);
            items.next();
            for (Token item = items.next(); item == Token::String; item = items.next())
                add(name, items.lexeme());
        }
    }
    return fields;
}

QByteArray escaped(QByteArrayView utf8)
{
    return utf8.toByteArray().toPercentEncoding();
}

/// `a=1&b=2` of an object of strings, numbers and lists of them; nullopt when it holds other
/// things.
std::optional<QByteArray> formOf(const Value &object)
{
    if (object.kind != Token::ObjectBegin)
        return std::nullopt;
    JsonReader reader(object.lexeme);
    reader.next();
    QByteArray form;
    const auto add = [&form](const QByteArray &name, const Value &value) {
        if (!value.isString() && value.kind != Token::Number && value.kind != Token::True
            && value.kind != Token::False)
            return false;
        if (!form.isEmpty())
            form += '&';
        form += escaped(name) + '=';
        form += value.isString() ? escaped(decodeJsonString(value.lexeme))
                                 : value.lexeme.toByteArray();
        return true;
    };
    while (reader.next() == Token::Key) {
        const QByteArray name = decodeJsonString(reader.lexeme());
        const Value value = wholeValue(reader, object.lexeme);
        if (value.kind != Token::ArrayBegin) {
            if (!add(name, value))
                return std::nullopt;
            continue;
        }
        JsonReader items(value.lexeme);
        items.next();
        for (;;) {
            const Value item = wholeValue(items, value.lexeme);
            if (item.kind == Token::ArrayEnd)
                break;
            if (!add(name, item))
                return std::nullopt;
        }
    }
    return form;
}

QByteArray targetOf(QByteArrayView path, const Value &query)
{
    QByteArray target = path.toByteArray();
    std::optional<QByteArray> form = formOf(query);
    if (!form && query.isString())
        form = escaped(decodeJsonString(query.lexeme));
    if (form && !form->isEmpty())
        target += '?' + *form;
    return target;
}

struct Body
{
    QByteArray bytes;
    bool isKept = false;
};

/// A body that came as a string: text, or base64 of the bytes. The length that the sender gave
/// decides where both are possible.
Body stringBody(QByteArrayView lexeme, bool isEncoded, qint64 sentBytes)
{
    QByteArray text = decodeJsonString(lexeme);
    const auto decoded = fromBase64(text);
    const bool fitsText = text.size() == sentBytes;
    const bool fitsDecoded = decoded && decoded->size() == sentBytes;
    if (decoded && (isEncoded ? fitsDecoded || !fitsText : fitsDecoded && !fitsText))
        return { *decoded, true };
    // U+FFFD stands for bytes that were no text: they are lost.
    const bool isWhole = !text.contains("\xEF\xBF\xBD") && (sentBytes < 0 || fitsText);
    return { std::move(text), isWhole };
}

Body bodyOf(const Message &message, const Fields &fields, qint64 sentBytes)
{
    if (message.encodedBody.isString())
        return stringBody(message.encodedBody.lexeme, true, sentBytes);
    if (!message.body.isThere())
        return { {}, sentBytes <= 0 };
    if (message.body.isString())
        return stringBody(message.body.lexeme, false, sentBytes);
    if (sentBytes == 0)
        return { {}, true }; // an empty body is {} to some body parsers
    if (hasFormType(fields)) {
        if (auto form = formOf(message.body))
            return { std::move(*form), false };
    }
    return { message.body.lexeme.toByteArray(), false };
}

/// "ready" and "connected" of a relay without event types, in their spellings.
bool isNotice(QByteArrayView data, const std::optional<Message> &message)
{
    const QByteArray text = data.toByteArray().trimmed();
    if (!message)
        return text == "ready" || text == "connected" || text == "ping" || text == "\"ready\""
                || text == "\"connected\"" || text.isEmpty();
    if (message->body.isThere() || message->encodedBody.isThere())
        return false;
    return std::all_of(message->members.begin(), message->members.end(), [](const auto &member) {
        return member.first == "message" || member.first == "status" || member.first == "channel";
    });
}

} // namespace

Result<std::optional<RelayedRequest>> readRelayMessage(QByteArrayView data, QByteArrayView path)
{
    const std::optional<Message> message = readMembers(data);
    if (isNotice(data, message))
        return std::optional<RelayedRequest>();
    if (!message)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr(
                    "What the relay sent is not a JSON object of a request's headers and body. "
                    "Check that the URL is that of a smee-compatible channel.")
        };

    RelayedRequest relayed;
    Fields fields = fieldsOf(*message);
    if (const auto length = findField(fields, "Content-Length")) {
        bool isNumber = false;
        const qint64 bytes = length->value.toLongLong(&isNumber);
        relayed.sentBodyBytes = isNumber && bytes >= 0 ? bytes : -1;
    }
    Body body = bodyOf(*message, fields, relayed.sentBodyBytes);
    relayed.isBodyKept = body.isKept;
    // The relay has taken these off, and has answered the sender.
    removeFields(fields, "Expect");
    if (!body.isKept)
        removeFields(fields, "Content-Encoding");
    fields = withContentLength(std::move(fields), body.bytes.size());
    if (!hasField(fields, "Host"))
        fields.insert(fields.begin(), { "host", "" });

    const QByteArray wire =
            composeRequest("POST", targetOf(path, message->query), fields, body.bytes);
    auto request = parseStoredRequest(wire);
    if (!request)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("What the relay sent makes no valid request: %1")
                              .arg(request.error().sentence) };
    relayed.request = std::move(*request);
    return std::optional(std::move(relayed));
}

} // namespace hookloupe
