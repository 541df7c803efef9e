// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonprint.h"

#include "core/event/limits.h"
#include "core/payload/duplicatekeys.h"
#include "core/payload/jsonescapes.h"

#include <algorithm>
#include <cstring>

namespace hookloupe {

namespace {

using Token = JsonReader::Token;

/// What is given to a sink at once: it stays in the processor's cache, and in memory that has been
/// touched before.
constexpr qsizetype kPieceBytes = 128LL * 1024;

/// Appends into a QByteArray that it grows by doubling, or hands full ones to a sink. Lexemes are a
/// few bytes long, for which a call of memcpy costs more than the copy: short pieces are copied by
/// whole words, and the words may spill into slack behind the room that reserve() promised.
class Output
{
public:
    Output(qsizetype expected, qsizetype bytesMax, const JsonSink *sink = nullptr)
        : m_bytesMax(bytesMax)
        , m_sink(sink)
        , m_room(std::min(sink ? kPieceBytes : expected, bytesMax))
        , m_text(m_room + kSlack, Qt::Uninitialized)
        , m_data(m_text.data())
    { }

    qsizetype size() const noexcept { return m_given + m_used; }
    qsizetype left() const noexcept { return m_bytesMax - size(); }

    /// Room for \a bytes more; false at the bound.
    bool reserve(qsizetype bytes)
    {
        if (bytes <= m_room - m_used)
            return true;
        if (bytes > left() || !give())
            return false;
        const qsizetype roomMax = m_bytesMax - m_given;
        m_room = std::min(m_room, roomMax);
        if (bytes <= m_room - m_used)
            return true;
        m_room = std::clamp(m_sink ? m_room : m_room * 2, m_used + bytes, roomMax);
        m_text.resize(m_room + kSlack);
        m_data = m_text.data();
        return true;
    }

    // Precondition of the rest: reserve() gave the room.
    void put(char c) noexcept { m_data[m_used++] = c; }

    void put(QByteArrayView bytes) noexcept
    {
        const char *from = bytes.data();
        char *to = m_data + m_used;
        const qsizetype size = bytes.size();
        m_used += size;
        if (size >= 2 * kWord) {
            std::memcpy(to, from, static_cast<std::size_t>(size));
        } else if (size >= kWord) {
            // The second word overlaps the first, so that nothing is read past the end.
            std::memcpy(to, from, kWord);
            std::memcpy(to + size - kWord, from + size - kWord, kWord);
        } else {
            std::copy_n(from, size, to);
        }
    }

    void putBlanks(qsizetype count) noexcept
    {
        for (qsizetype i = 0; i < count; i += kWord)
            std::memcpy(m_data + m_used + i, "        ", kWord);
        m_used += count;
    }

    /// Hands what there is to the sink; false when it wants no more.
    bool give()
    {
        if (!m_sink || m_used == 0)
            return true;
        const bool goesOn = (*m_sink)(QByteArrayView(m_data, m_used));
        m_given += m_used;
        m_used = 0;
        return goesOn;
    }

    /// Of any size, past the room; false at the bound and when the sink wants no more.
    bool putAll(QByteArrayView bytes)
    {
        if (m_sink) {
            if (bytes.size() > left() || !give())
                return false;
            m_given += bytes.size();
            return bytes.isEmpty() || (*m_sink)(bytes);
        }
        if (!reserve(bytes.size()))
            return false;
        put(bytes);
        return true;
    }

    QByteArray take()
    {
        if (m_sink)
            return {};
        m_text.truncate(m_used);
        if (m_text.capacity() > 2 * m_used)
            m_text.squeeze();
        return std::move(m_text);
    }

private:
    static constexpr qsizetype kWord = 8;
    static constexpr qsizetype kSlack = kWord;

    qsizetype m_bytesMax;
    const JsonSink *m_sink;
    qsizetype m_room;
    QByteArray m_text;
    char *m_data;
    qsizetype m_used = 0;
    qsizetype m_given = 0;
};

class JsonPrinter
{
public:
    JsonPrinter(QByteArrayView json, const JsonPrintOptions &options,
                const JsonSink *sink = nullptr)
        : m_json(json)
        , m_reader(json)
        , m_output(2 * json.size() + 64, std::max<qint64>(0, options.outputBytesMax), sink)
        , m_indent(std::clamp(options.indent, 0, 16))
        , m_decodes(options.decodesEscapes)
        , m_stop(options.stop)
    { }

    JsonPrinted print()
    {
        Token token = m_reader.next();
        while (token != Token::End && token != Token::Error && printToken(token)) {
            m_previous = token;
            m_restBegin = m_reader.offset() + m_reader.lexeme().size();
            token = m_reader.next();
        }
        if (token == Token::Error)
            printRest();
        m_printed.cut = m_printed.cut || (token != Token::End && token != Token::Error);
        m_printed.cut = !m_output.give() || m_printed.cut;
        m_printed.indentCapped = m_isDeep;
        m_printed.duplicateKeys = m_duplicates.count();
        m_printed.text = m_output.take();
        return std::move(m_printed);
    }

private:
    bool printToken(Token token)
    {
        // Looking takes longer than a token.
        constexpr unsigned lookEvery = 4096;
        if (++m_tokens % lookEvery == 0 && isStopped(m_stop))
            return false;
        const QByteArrayView lexeme = m_reader.lexeme();
        const qsizetype blanks = std::min(m_reader.depth(), kJsonIndentLevelsMax) * m_indent;
        m_isDeep = m_isDeep || m_reader.depth() > kJsonIndentLevelsMax;
        const bool afterKey = m_previous == Token::Key;
        const bool breaks = !afterKey && m_restBegin >= 0 && !(opens(m_previous) && closes(token));
        const bool comma = breaks && !opens(m_previous) && !closes(token);
        const qsizetype before = afterKey ? 2 : breaks ? 1 + blanks + (comma ? 1 : 0) : 0;
        if (!m_output.reserve(before + lexeme.size()))
            return false;
        if (afterKey) {
            m_output.put(':');
            m_output.put(' ');
        } else if (breaks) {
            if (comma)
                m_output.put(',');
            m_output.put('\n');
            m_output.putBlanks(blanks);
        }
        const bool isText = token == Token::Key || token == Token::String;
        if (m_decodes && isText && m_reader.hasEscapes())
            m_output.put(readableJsonString(lexeme));
        else
            m_output.put(lexeme);
        noteKey(token, lexeme);
        return true;
    }

    void noteKey(Token token, QByteArrayView lexeme)
    {
        if (token == Token::Key)
            m_duplicates.addKey(lexeme, m_reader.hasEscapes());
        else if (token == Token::ObjectBegin)
            m_duplicates.beginObject();
        else if (token == Token::ObjectEnd)
            m_duplicates.endObject();
    }

    /// The raw rest begins after the last good lexeme, so that a comma or colon before the mistake
    /// is not lost.
    void printRest()
    {
        m_printed.mistake = m_reader.mistake();
        QByteArrayView rest = m_json.sliced(std::max<qsizetype>(0, m_restBegin));
        while (!rest.isEmpty() && QByteArrayView(" \t\r\n").contains(rest.front()))
            rest = rest.sliced(1);
        if (m_output.size() > 0 && m_output.reserve(1))
            m_output.put('\n');
        m_printed.mistakeAt = m_output.size();
        const qsizetype shown = std::min(rest.size(), m_output.left());
        m_printed.cut = !m_output.putAll(rest.first(shown)) || shown < rest.size();
    }

    QByteArrayView m_json;
    JsonReader m_reader;
    Output m_output;
    DuplicateKeys m_duplicates;
    JsonPrinted m_printed;
    Token m_previous = Token::End;
    qsizetype m_restBegin = -1;
    qsizetype m_indent;
    bool m_decodes;
    StopFlag m_stop;
    unsigned m_tokens = 0;
    bool m_isDeep = false;
};

} // namespace

JsonPrinted prettyJson(QByteArrayView json, const JsonPrintOptions &options)
{
    return JsonPrinter(json, options).print();
}

JsonPrinted printJson(QByteArrayView json, const JsonSink &sink, const JsonPrintOptions &options)
{
    return JsonPrinter(json, options, &sink).print();
}

std::optional<QByteArray> compactJson(QByteArrayView json)
{
    JsonReader reader(json);
    // The lexemes are pieces of the input, so that this room is always enough.
    Output output(json.size(), json.size());
    Token previous = Token::ArrayBegin;
    for (Token token = reader.next(); token != Token::End; token = reader.next()) {
        if (token == Token::Error)
            return std::nullopt;
        if (previous == Token::Key)
            output.put(':');
        else if (!opens(previous) && !closes(token))
            output.put(',');
        output.put(reader.lexeme());
        previous = token;
    }
    return output.take();
}

} // namespace hookloupe
