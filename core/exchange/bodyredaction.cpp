// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/bodyredaction.h"

#include "core/event/bytes.h"
#include "core/exchange/jsonredaction.h"
#include "core/payload/contentcoding.h"
#include "core/payload/csvtable.h"
#include "core/payload/format.h"
#include "core/payload/multipart.h"
#include "core/payload/xmlreader.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// JSON in a form in a part of a multipart body, and a little more.
constexpr int kBodyDepthMax = 4;
constexpr qsizetype kDecodedBytesMax = 256LL * 1024 * 1024;

bool looksLikeJson(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    return (trimmed.startsWith('{') && trimmed.endsWith('}'))
            || (trimmed.startsWith('[') && trimmed.endsWith(']'));
}

QByteArrayView elementName(QByteArrayView tag)
{
    qsizetype end = 1;
    while (end < tag.size() && !QByteArrayView(" \t\r\n/>").contains(tag[end]))
        ++end;
    const QByteArrayView name = tag.sliced(1, end - 1);
    return name.sliced(name.lastIndexOf(':') + 1);
}

} // namespace

BodyRedaction::BodyRedaction(const Redactor &redactor, std::vector<Replacement> &replacements,
                             QStringList &notes)
    : m_redactor(redactor)
    , m_replacements(replacements)
    , m_notes(notes)
{ }

QByteArray BodyRedaction::redact(QByteArrayView body, std::optional<QByteArrayView> contentType,
                                 std::optional<QByteArrayView> contentEncoding)
{
    if (body.isEmpty())
        return {};
    const QByteArrayView type = contentType.value_or(QByteArrayView());
    QByteArray decoded;
    if (contentEncoding && namesContentCoding(*contentEncoding)) {
        auto plain = withoutContentCoding(body, *contentEncoding, kDecodedBytesMax);
        m_wasDecoded = true;
        if (!plain)
            return leftOut(body, u"the body"_s);
        decoded = std::move(*plain);
        body = decoded;
        m_notes += u"The body was decompressed."_s;
    }
    return redactAs(body, type, u"body"_s, 0);
}

QByteArray BodyRedaction::leftOut(QByteArrayView body, const QString &within)
{
    m_notes +=
            u"%1: %2 that could not be read were left out."_s.arg(within, displaySize(body.size()));
    return "[" + QByteArray::number(body.size()) + " bytes left out]";
}

QByteArray BodyRedaction::redactAs(QByteArrayView body, QByteArrayView contentType,
                                   const QString &within, int depth)
{
    if (body.trimmed().isEmpty())
        return body.toByteArray();
    const PayloadFormat format = detectFormat(body, contentType);
    if (format == PayloadFormat::Multipart && depth < kBodyDepthMax)
        return redactMultipart(body, contentType, within, depth);
    // Other charsets are not looked through byte by byte: a name in UTF-16 would pass unseen.
    if (!body.isValidUtf8() || body.contains('\0'))
        return leftOut(body, within);
    switch (format) {
    case PayloadFormat::Json:
        return redactJson(body, within, depth);
    case PayloadFormat::Ndjson:
        return redactLines(body, within);
    case PayloadFormat::FormUrlencoded:
        return redactForm(body, within, depth);
    case PayloadFormat::Xml:
        return redactXml(body, within);
    case PayloadFormat::Csv:
        return redactTable(body, within);
    case PayloadFormat::Empty:
    case PayloadFormat::Html:
    case PayloadFormat::Text:
    case PayloadFormat::Multipart:
        return m_redactor.redactText(body, within, m_replacements);
    case PayloadFormat::Image:
    case PayloadFormat::Cbor:
    case PayloadFormat::MessagePack:
    case PayloadFormat::Protobuf:
    case PayloadFormat::Binary:
        break;
    }
    return leftOut(body, within);
}

QByteArray BodyRedaction::redactJson(QByteArrayView json, const QString &within, int depth)
{
    const auto nested = [this, &within, depth](QByteArrayView text) -> std::optional<QByteArray> {
        if (depth >= kBodyDepthMax || !looksLikeJson(text))
            return std::nullopt;
        return redactJson(text, within + u", JSON in a string"_s, depth + 1);
    };
    JsonRedaction redaction(m_redactor, within, m_replacements, nested);
    QByteArray redacted = redaction.redact(json);
    if (redaction.bytesLeftOut() > 0)
        m_notes += u"%1: it stops being JSON; the last %2 were left out."_s.arg(
                within, displaySize(redaction.bytesLeftOut()));
    return redacted;
}

QByteArray BodyRedaction::redactLines(QByteArrayView lines, const QString &within)
{
    QByteArrayList redacted;
    qint64 number = 0;
    for (const QByteArray &line : lines.toByteArray().split('\n')) {
        const QString place = u"%1, line %2"_s.arg(within).arg(++number);
        redacted += line.trimmed().isEmpty() ? line : redactJson(line, place, 0);
    }
    return redacted.join('\n');
}

QByteArray BodyRedaction::redactForm(QByteArrayView form, const QString &within, int depth)
{
    QByteArrayList pairs;
    for (const QByteArray &pair : form.toByteArray().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray key = equals < 0 ? QByteArray() : pair.first(equals);
        const QByteArray written = pair.mid(equals + 1);
        QByteArray value = written;
        value = QByteArray::fromPercentEncoding(value.replace('+', ' '));
        const QString place = u"%1, field %2"_s.arg(within, displayText(key, 60));
        QByteArray after;
        if (m_redactor.rules().fields.match(QByteArray::fromPercentEncoding(key)))
            after = m_redactor.replaced(value, place, u"by its name"_s, m_replacements);
        else
            after = looksLikeJson(value) && depth < kBodyDepthMax
                    ? redactJson(value, place, depth + 1)
                    : m_redactor.redactText(value, place, m_replacements);
        // Untouched, it stays as it was written.
        pairs += (equals < 0 ? QByteArray() : key + '=')
                + (after == value ? written
                                  : after.toPercentEncoding("*-._", "~").replace("%20", "+"));
    }
    return pairs.join('&');
}

QByteArray BodyRedaction::redactMultipart(QByteArrayView body, QByteArrayView contentType,
                                          const QString &within, int depth)
{
    const Multipart multipart = parseMultipart(body, multipartBoundary(contentType));
    QByteArray redacted;
    qsizetype done = 0;
    for (const MultipartPart &part : multipart.parts) {
        const QString place = u"%1, part %2"_s.arg(within, displayText(part.name, 60));
        redacted += body.sliced(done, part.headBegin - done);
        redacted +=
                m_redactor.redactText(body.sliced(part.headBegin, part.bodyBegin - part.headBegin),
                                      place, m_replacements);
        const QByteArrayView content = body.sliced(part.bodyBegin, part.bodyEnd - part.bodyBegin);
        const bool isNamed = m_redactor.rules().fields.match(part.name) && content.isValidUtf8();
        redacted += isNamed
                ? m_redactor.replaced(content, place, u"by its name"_s, m_replacements)
                : redactAs(content, part.contentType.isEmpty() ? "text/plain"_ba : part.contentType,
                           place, depth + 1);
        done = part.bodyEnd;
    }
    const QByteArrayView rest = body.sliced(done);
    // Behind the last part is the closing boundary; more than the parts that are read is left out.
    return redacted
            + (multipart.isCut ? leftOut(rest, within)
                               : m_redactor.redactText(rest, within, m_replacements));
}

QByteArray BodyRedaction::redactTable(QByteArrayView text, const QString &within)
{
    const CsvTable table = parseCsv(text);
    std::vector<bool> isNamed;
    QByteArray redacted;
    qsizetype done = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.rows[row].cellCount; ++column) {
            const CsvCell &cell = table.cells[table.rows[row].firstCell + column];
            const QByteArrayView value = text.sliced(cell.begin, cell.end - cell.begin);
            if (row == 0)
                isNamed.push_back(m_redactor.rules().fields.match(value));
            redacted += text.sliced(done, cell.begin - done);
            redacted += row > 0 && column < isNamed.size() && isNamed[column]
                    ? m_redactor.replaced(value, within, u"by its column"_s, m_replacements)
                    : m_redactor.redactText(value, within, m_replacements);
            done = cell.end;
        }
    }
    const QByteArrayView rest = text.sliced(done);
    return redacted
            + (table.isCut ? leftOut(rest, within)
                           : m_redactor.redactText(rest, within, m_replacements));
}

QByteArray BodyRedaction::redactXml(QByteArrayView xml, const QString &within)
{
    XmlReader reader(xml);
    QByteArray redacted;
    QByteArrayList open;
    // A reference such as &amp; stays: its letters are no text.
    const auto named = [&](QByteArrayView text, const QString &place) {
        QByteArray changed;
        qsizetype done = 0;
        while (done < text.size()) {
            const qsizetype reference = text.indexOf('&', done);
            const qsizetype end = reference < 0 ? text.size() : reference;
            changed += m_redactor.replaced(text.sliced(done, end - done), place, u"by its name"_s,
                                           m_replacements);
            if (reference < 0)
                break;
            const qsizetype semicolon = text.indexOf(';', reference);
            done = semicolon < 0 ? text.size() : semicolon + 1;
            changed += text.sliced(reference, done - reference);
        }
        return changed;
    };
    const auto attributes = [&](QByteArrayView tag) {
        QByteArray changed;
        qsizetype done = 0;
        for (qsizetype quote = 0; quote < tag.size(); ++quote) {
            const char mark = tag[quote];
            if (mark != '"' && mark != '\'')
                continue;
            const qsizetype close = tag.indexOf(mark, quote + 1);
            if (close < 0)
                break;
            QByteArrayView name = tag.first(quote).trimmed();
            name.chop(name.endsWith('=') ? 1 : 0);
            name = name.trimmed();
            name = name.sliced(qMax(name.lastIndexOf(' '), name.lastIndexOf('\n')) + 1);
            const QByteArrayView text = tag.sliced(quote + 1, close - quote - 1);
            const QString place = u"%1, attribute %2"_s.arg(within, displayText(name, 60));
            changed += tag.sliced(done, quote + 1 - done);
            changed += m_redactor.rules().fields.match(name)
                    ? named(text, place)
                    : m_redactor.redactText(text, place, m_replacements);
            done = close;
            quote = close;
        }
        return changed + tag.sliced(done).toByteArray();
    };
    for (auto token = reader.next(); token != XmlReader::Token::End; token = reader.next()) {
        const QByteArrayView lexeme = reader.lexeme();
        const QString place = u"%1, element %2"_s.arg(
                within, displayText(open.isEmpty() ? QByteArray() : open.last(), 60));
        const bool isNamed = !open.isEmpty() && m_redactor.rules().fields.match(open.last());
        switch (token) {
        case XmlReader::Token::Text:
            redacted += isNamed ? named(lexeme, place)
                                : m_redactor.redactText(lexeme, place, m_replacements);
            break;
        case XmlReader::Token::CData: {
            constexpr qsizetype kBegin = 9; // <![CDATA[
            constexpr qsizetype kEnd = 3; // ]]>
            const QByteArrayView text = lexeme.sliced(kBegin, lexeme.size() - kBegin - kEnd);
            redacted += lexeme.first(kBegin);
            redacted += isNamed ? m_redactor.replaced(text, place, u"by its name"_s, m_replacements)
                                : m_redactor.redactText(text, place, m_replacements);
            redacted += lexeme.last(kEnd);
            break;
        }
        case XmlReader::Token::StartTag:
        case XmlReader::Token::EmptyTag:
            redacted += attributes(lexeme);
            if (token == XmlReader::Token::StartTag)
                open += elementName(lexeme).toByteArray();
            break;
        case XmlReader::Token::EndTag:
            redacted += lexeme;
            if (!open.isEmpty())
                open.removeLast();
            break;
        case XmlReader::Token::Comment:
        case XmlReader::Token::Instruction:
            redacted += m_redactor.redactText(lexeme, place, m_replacements);
            break;
        case XmlReader::Token::Doctype:
            // Its entities may hold anything, and nothing of ours reads them.
            break;
        case XmlReader::Token::Error:
            return redacted + leftOut(xml.sliced(reader.offset()), within);
        case XmlReader::Token::End:
            break;
        }
    }
    return redacted;
}

} // namespace hookloupe
