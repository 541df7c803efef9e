// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/schemefile.h"

#include "core/event/coretext.h"
#include "core/event/limits.h"
#include "core/payload/jsonreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <vector>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct Span
{
    qsizetype offset = 0;
    qsizetype length = 0;
};

QString nameOf(QByteArrayView keyLexeme)
{
    // Only JSON knows its escapes.
    const QByteArray object = "{" + keyLexeme.toByteArray() + ":0}";
    return QJsonDocument::fromJson(object).object().keys().value(0);
}

/// Follows where a reader is, spelled as JsonMembers spells it: `guards[0].name`.
class MemberPath
{
public:
    void open(bool isArray) { m_levels.push_back({ isArray, 0, {} }); }
    void close()
    {
        m_levels.pop_back();
        valueEnded();
    }
    void key(const QString &name) { m_levels.back().name = name; }
    void valueEnded()
    {
        if (!m_levels.empty())
            ++m_levels.back().index;
    }
    QString text() const
    {
        QString text;
        for (const Level &level : m_levels) {
            if (level.isArray)
                text += u'[' + QString::number(level.index) + u']';
            else
                text += text.isEmpty() ? level.name : u'.' + level.name;
        }
        return text;
    }

private:
    struct Level
    {
        bool isArray = false;
        int index = 0;
        QString name;
    };
    std::vector<Level> m_levels;
};

/// The name of \a member, or the item, in the text.
std::optional<Span> find(QByteArrayView json, const QString &member)
{
    JsonReader reader(json);
    MemberPath place;
    for (;;) {
        const JsonReader::Token token = reader.next();
        const Span here{ reader.offset(), reader.lexeme().size() };
        switch (token) {
        case JsonReader::Token::End:
        case JsonReader::Token::Error:
            return std::nullopt;
        case JsonReader::Token::Key:
            place.key(nameOf(reader.lexeme()));
            if (place.text() == member)
                return here;
            break;
        case JsonReader::Token::ObjectBegin:
        case JsonReader::Token::ArrayBegin:
            if (member.endsWith(u']') && place.text() == member)
                return here;
            place.open(token == JsonReader::Token::ArrayBegin);
            break;
        case JsonReader::Token::ObjectEnd:
        case JsonReader::Token::ArrayEnd:
            place.close();
            break;
        default:
            place.valueEnded();
            break;
        }
    }
}

std::optional<JsonMistake> syntaxMistake(QByteArrayView json)
{
    JsonReader reader(json);
    for (;;) {
        const JsonReader::Token token = reader.next();
        if (token == JsonReader::Token::Error)
            return reader.mistake();
        if (token == JsonReader::Token::End)
            return std::nullopt;
    }
}

} // namespace

SchemeMistake schemeMistake(const QByteArray &json, const Error &error)
{
    SchemeMistake mistake;
    mistake.sentence = error.sentence;
    if (const auto syntax = syntaxMistake(json)) {
        mistake.sentence = CoreText::tr("This is not JSON: %1.").arg(CoreText::tr(syntax->reason));
        mistake.offset = syntax->offset;
    } else if (QJsonDocument::fromJson(json).isObject()) {
        mistake.member = error.where;
        QString member = error.where;
        std::optional<Span> span;
        while (!member.isEmpty() && !(span = find(json, member)))
            member.truncate(
                    std::max({ member.lastIndexOf(u'.'), member.lastIndexOf(u'['), qsizetype(0) }));
        if (span) {
            mistake.offset = span->offset;
            mistake.length = span->length;
        }
    }
    const QByteArray before = json.first(std::min(mistake.offset, json.size()));
    mistake.line = before.count('\n') + 1;
    mistake.column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return mistake;
}

Result<QByteArray> schemeFileText(const Scheme &scheme)
{
    QFile file(scheme.isOwn() ? scheme.file : u":/hookloupe/schemes/%1.json"_s.arg(scheme.id));
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
            CoreText::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
            file.fileName()
        };
    return file.read(kSchemeFileBytesMax);
}

QByteArray schemeSchema()
{
    QFile file(u":/hookloupe/scheme.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("this build holds no JSON Schema of its signature schemes");
    return file.readAll();
}

} // namespace hookloupe
