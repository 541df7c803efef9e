// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/jsonredaction.h"

#include "core/event/bytes.h"
#include "core/payload/jsonreader.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Token = JsonReader::Token;

/// Further levels of a path are not shown to people.
constexpr std::size_t kShownLevelsMax = 12;

bool matches(const JsonPath &path, std::size_t levels,
             const std::function<std::pair<const QByteArray *, qint64>(std::size_t)> &stepAt)
{
    if (path.steps().size() != levels)
        return false;
    for (std::size_t i = 0; i < levels; ++i) {
        const JsonPath::Step &step = path.steps()[i];
        const auto [name, index] = stepAt(i);
        const bool fits = step.kind == JsonPath::Step::Kind::Wildcard
                || (step.kind == JsonPath::Step::Kind::Member && name && *name == step.name)
                || (step.kind == JsonPath::Step::Kind::Index && !name && index == step.index);
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

JsonRedaction::JsonRedaction(const Redactor &redactor, QString within,
                             std::vector<Replacement> &replacements, Nested nested)
    : m_redactor(redactor)
    , m_within(std::move(within))
    , m_replacements(replacements)
    , m_nested(std::move(nested))
{ }

bool JsonRedaction::isNamedHere() const
{
    if (m_levels.empty())
        return false;
    const Level &level = m_levels.back();
    const RedactionRules &rules = m_redactor.rules();
    if (level.isNamed || (level.isObject && rules.fields.match(level.key)))
        return true;
    const auto stepAt = [this](std::size_t i) {
        const Level &one = m_levels[i];
        return std::pair(one.isObject ? &one.key : nullptr, one.index);
    };
    return std::any_of(rules.paths.begin(), rules.paths.end(), [&](const auto &one) {
        return matches(one.second, m_levels.size(), stepAt);
    });
}

QString JsonRedaction::place() const
{
    QString path = u"$"_s;
    for (std::size_t i = 0; i < std::min(m_levels.size(), kShownLevelsMax); ++i) {
        const Level &level = m_levels[i];
        if (level.isObject)
            path += u'.' + displayText(level.key, 40);
        else
            path += u"[%1]"_s.arg(level.index);
    }
    if (m_levels.size() > kShownLevelsMax)
        path += u"…"_s;
    return m_within + u' ' + path;
}

QByteArray JsonRedaction::key(QByteArrayView lexeme)
{
    Level &level = m_levels.back();
    level.key = decodeJsonString(lexeme);
    // Maps may be keyed by what identifies a person.
    const QByteArray after = m_redactor.redactText(level.key, place(), m_replacements);
    return after == level.key ? lexeme.toByteArray() : encodeJsonString(after);
}

QByteArray JsonRedaction::string(QByteArrayView lexeme, bool isNamed)
{
    const QByteArray text = decodeJsonString(lexeme);
    QByteArray after;
    if (isNamed)
        after = m_redactor.replaced(text, place(), u"by its name"_s, m_replacements);
    else if (auto document = m_nested(text))
        after = std::move(*document);
    else
        after = m_redactor.redactText(text, place(), m_replacements);
    return after == text ? lexeme.toByteArray() : encodeJsonString(after);
}

QByteArray JsonRedaction::number(QByteArrayView lexeme, bool isNamed)
{
    const auto found = isNamed ? std::vector<SensitiveFinding>() : findSensitive(lexeme);
    const bool isCard = found.size() == 1 && found[0].length == lexeme.size()
            && m_redactor.rules().kinds[static_cast<std::size_t>(found[0].kind)];
    if (!isNamed && !isCard)
        return m_redactor.redactNumber(lexeme, place(), {}, m_replacements);
    return m_redactor.redactNumber(
            lexeme, place(), isNamed ? u"by its name"_s : QString(sensitiveKindId(found[0].kind)),
            m_replacements);
}

QByteArray JsonRedaction::redact(QByteArrayView json)
{
    QByteArray redacted;
    redacted.reserve(json.size());
    JsonReader reader(json);
    qsizetype done = 0;
    for (Token token = reader.next(); token != Token::End; token = reader.next()) {
        if (token == Token::Error) {
            m_bytesLeftOut = json.size() - done;
            return redacted;
        }
        const QByteArrayView lexeme = reader.lexeme();
        redacted += json.sliced(done, reader.offset() - done);
        done = reader.offset() + lexeme.size();
        if (token == Token::Key) {
            redacted += key(lexeme);
            continue;
        }
        if (token == Token::ObjectEnd || token == Token::ArrayEnd) {
            m_levels.pop_back();
            redacted += lexeme;
            continue;
        }
        if (!m_levels.empty() && !m_levels.back().isObject)
            ++m_levels.back().index;
        const bool isNamed = isNamedHere();
        switch (token) {
        case Token::ObjectBegin:
        case Token::ArrayBegin:
            redacted += lexeme;
            m_levels.push_back({ token == Token::ObjectBegin, isNamed, {}, -1 });
            break;
        case Token::String:
            redacted += string(lexeme, isNamed);
            break;
        case Token::Number:
            redacted += number(lexeme, isNamed);
            break;
        default: // true, false and null say as little as anything can
            redacted += lexeme;
        }
    }
    redacted += json.sliced(done);
    return redacted;
}

} // namespace hookloupe
