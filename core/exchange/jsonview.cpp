// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/jsonview.h"

#include "core/event/ascii.h"
#include "core/event/coretext.h"

namespace hookloupe {

namespace {

using Token = JsonReader::Token;

/// The bytes of the value that begins with the current \a token; false at a mistake.
bool takeValue(JsonReader &reader, Token token, QByteArrayView text, QByteArrayView &value)
{
    const qint64 begin = reader.offset();
    if (token == Token::ObjectBegin || token == Token::ArrayBegin)
        token = reader.skipContainer();
    if (token == Token::Error || token == Token::End)
        return false;
    value = text.sliced(begin, reader.offset() + reader.lexeme().size() - begin);
    return true;
}

} // namespace

Result<JsonView> JsonView::parse(QByteArrayView text)
{
    JsonReader reader(text);
    QByteArrayView value;
    const Token first = reader.next();
    if (first != Token::Error && takeValue(reader, first, text, value)
        && reader.next() == Token::End)
        return JsonView(value);
    const JsonMistake mistake = reader.mistake();
    return Error{ ErrorCode::InvalidInput,
                  CoreText::tr("It stops being JSON in line %1, column %2: %3.")
                          .arg(mistake.line)
                          .arg(mistake.column)
                          .arg(CoreText::tr(mistake.reason)),
                  CoreText::tr("line %1").arg(mistake.line) };
}

JsonView JsonView::operator[](QByteArrayView name) const
{
    JsonView found;
    forEachMember([&](const QByteArray &one, JsonView value) {
        if (one != name)
            return true;
        found = value;
        return false;
    });
    return found;
}

void JsonView::forEachMember(
        const std::function<bool(const QByteArray &name, JsonView)> &visit) const
{
    if (!isObject())
        return;
    JsonReader reader(m_lexeme);
    reader.next();
    while (reader.next() == Token::Key) {
        const QByteArray name = decodeJsonString(reader.lexeme());
        QByteArrayView value;
        if (!takeValue(reader, reader.next(), m_lexeme, value) || !visit(name, JsonView(value)))
            return;
    }
}

void JsonView::forEachItem(const std::function<bool(JsonView)> &visit) const
{
    if (!isArray())
        return;
    JsonReader reader(m_lexeme);
    reader.next();
    for (Token token = reader.next(); token != Token::ArrayEnd; token = reader.next()) {
        QByteArrayView value;
        if (!takeValue(reader, token, m_lexeme, value) || !visit(JsonView(value)))
            return;
    }
}

QByteArray JsonView::text() const
{
    if (isString())
        return decodeJsonString(m_lexeme);
    return number() ? m_lexeme.toByteArray() : QByteArray();
}

QString JsonView::string() const
{
    return QString::fromUtf8(text());
}

qint64 JsonView::whole() const
{
    constexpr double exactMax = 9e15; // 2^53 and a little less
    const double value = number().value_or(0);
    return value >= -exactMax && value <= exactMax ? static_cast<qint64>(value) : 0;
}

std::optional<double> JsonView::number() const
{
    if (m_lexeme.isEmpty() || !(m_lexeme[0] == '-' || isDigit(m_lexeme[0])))
        return std::nullopt;
    bool isRead = false;
    const double value = m_lexeme.toByteArray().toDouble(&isRead);
    return isRead ? std::optional(value) : std::nullopt;
}

JsonView memberAt(JsonView object, QByteArrayView path)
{
    if (const JsonView member = object[path]; member.isThere())
        return member;
    const qsizetype dot = path.indexOf('.');
    if (dot < 1)
        return {};
    const JsonView inner = object[path.first(dot)];
    return inner.isObject() ? memberAt(inner, path.sliced(dot + 1)) : JsonView();
}

} // namespace hookloupe
