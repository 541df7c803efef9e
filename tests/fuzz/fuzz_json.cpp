// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/compression.h"
#include "core/payload/format.h"
#include "core/payload/formfields.h"
#include "core/payload/jsonpath.h"
#include "core/payload/jsonprint.h"
#include "core/payload/jsonrewrite.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

void require(bool fact)
{
    if (!fact)
        std::abort();
}

/// The bytes without white space outside strings, by a rule that knows nothing of the reader.
QByteArray stripped(QByteArrayView json)
{
    QByteArray text;
    bool inString = false;
    bool escaped = false;
    for (const char c : json) {
        if (!inString && QByteArrayView(" \t\r\n").contains(c))
            continue;
        text += c;
        if (!inString)
            inString = c == '"';
        else if (escaped)
            escaped = false;
        else if (c == '\\')
            escaped = true;
        else
            inString = c != '"';
    }
    return text;
}

void checkTokens(QByteArrayView json)
{
    JsonReader reader(json);
    qint64 end = 0;
    while (true) {
        const JsonReader::Token token = reader.next();
        require(reader.offset() >= end);
        end = reader.offset() + reader.lexeme().size();
        require(end <= json.size());
        if (token == JsonReader::Token::End) {
            require(reader.depth() == 0);
            return;
        }
        if (token == JsonReader::Token::Error) {
            const JsonMistake mistake = reader.mistake();
            require(mistake.offset >= 0 && mistake.offset <= json.size());
            require(mistake.line >= 1 && mistake.column >= 1 && *mistake.reason != '\0');
            return;
        }
        if (token == JsonReader::Token::String) {
            const QByteArray text = decodeJsonString(reader.lexeme());
            require(decodeJsonString(encodeJsonString(text)) == text);
        }
    }
}

void checkPrint(QByteArrayView json)
{
    const JsonPrinted printed = prettyJson(json);
    const auto compact = compactJson(json);
    require(compact.has_value() == !printed.mistake.has_value());
    require(!printed.cut);
    // A mark is left out of JSON, and kept where there is none.
    const bool marked = json.startsWith("\xef\xbb\xbf") && !printed.text.startsWith("\xef\xbb\xbf");
    require(stripped(printed.text) == stripped(marked ? json.sliced(3) : json));
    if (compact) {
        require(*compact == stripped(printed.text));
        require(compactJson(printed.text) == compact);
        require(prettyJson(printed.text).text == printed.text);
        const JsonPrinted decoded = prettyJson(json, { .decodesEscapes = true });
        require(!decoded.mistake && decoded.text.size() <= printed.text.size());
        require(decoded.duplicateKeys == printed.duplicateKeys);
        require(jsonLexemeAt(*compact, *JsonPath::parse("$")) == QByteArrayView(*compact));
    }
    QByteArray pieces;
    const JsonPrinted given = printJson(json, [&pieces](QByteArrayView piece) {
        pieces.append(piece);
        return true;
    });
    require(pieces == printed.text && given.mistakeAt == printed.mistakeAt);
    const JsonPrinted small = prettyJson(json, { .outputBytesMax = 64 });
    require(small.text.size() <= 64);
}

/// Several paths in one pass find what each finds alone.
void checkPaths(QByteArrayView json)
{
    static const std::array paths{ *JsonPath::parse("$"),         *JsonPath::parse("$.a"),
                                   *JsonPath::parse("$.a.b[1]"),  *JsonPath::parse("$[0]"),
                                   *JsonPath::parse("$[*].a[0]"), *JsonPath::parse("$.*.a") };
    std::array<const JsonPath *, paths.size()> wanted{};
    for (std::size_t i = 0; i < paths.size(); ++i)
        wanted[i] = &paths[i];
    const auto found = jsonLexemesAt(json, wanted);
    for (std::size_t i = 0; i < paths.size(); ++i)
        require(found[i] == jsonLexemeAt(json, paths[i]));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView json(data, static_cast<qsizetype>(size));
    checkTokens(json);
    checkPrint(json);
    static const JsonPath path = *JsonPath::parse("$[*].a[0]");
    if (const auto found = jsonLexemeAt(json, path))
        require(compactJson(*found).has_value());
    if (const auto parsed = JsonPath::parse(json))
        require(!json.isEmpty() && json.front() == '$');
    checkPaths(json);
    if (const auto tree = JsonTree::parse(json)) {
        const QByteArray compact = tree->write({});
        require(compactJson(json) == compact);
        JsonStyle style;
        style.strings = JsonStyle::Strings::SlashAndAscii;
        style.numbers = JsonStyle::Numbers::JavaScript;
        style.sorted = true;
        style.indent = " ";
        require(JsonTree::parse(tree->write(style)).has_value());
    }
    if (const auto plain = decompressed(json, 100'000))
        require(plain->size() <= 100'000);
    require(decompressed(gzipped(json), json.size()).value_or(QByteArray()) == json);
    require((detectFormat(json, {}) == PayloadFormat::Empty) == json.isEmpty());
    const auto fields = parseForm(json);
    const auto again = parseForm(encodeForm(fields));
    require(again.size() <= fields.size());
    return 0;
}
