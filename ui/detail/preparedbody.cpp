// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/preparedbody.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/limits.h"
#include "core/payload/cbornotation.h"
#include "core/payload/charset.h"
#include "core/payload/contentcoding.h"
#include "core/payload/imagefacts.h"
#include "core/payload/jsonencoding.h"
#include "core/payload/jsonprint.h"
#include "core/payload/messagepacknotation.h"
#include "core/payload/ndjson.h"
#include "core/payload/protobufnotation.h"
#include "core/payload/xmlprint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <optional>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct PreparedBodyWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::PreparedBody)
};

constexpr qsizetype kPreviewSideMax = 2000;
/// A picture of 64 million pixels takes 256 MB.
constexpr qint64 kPixelsMax = 64'000'000;

QString sizeText(qint64 bytes)
{
    return bytes == 1 ? PreparedBodyWords::tr("1 byte")
                      : PreparedBodyWords::tr("%L1 bytes").arg(bytes);
}

bool isText(PayloadFormat format)
{
    return format == PayloadFormat::Text || format == PayloadFormat::Csv
            || format == PayloadFormat::Xml || format == PayloadFormat::Html
            || format == PayloadFormat::FormUrlencoded || format == PayloadFormat::Ndjson
            || format == PayloadFormat::Json;
}

QString mistakeSentence(const JsonMistake &mistake, const QString &what)
{
    return PreparedBodyWords::tr(
                   "This stops being %1 at line %2, column %3: %4. It is shown as received from "
                   "there on.")
            .arg(what)
            .arg(mistake.line)
            .arg(mistake.column)
            .arg(CoreText::tr(mistake.reason));
}

/// What a decoder cannot read on from, it gives up.
class StoppableBuffer : public QBuffer
{
public:
    StoppableBuffer(QByteArray &bytes, const std::atomic<bool> &cancelled)
        : QBuffer(&bytes)
        , m_cancelled(cancelled)
    { }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        return m_cancelled ? -1 : QBuffer::readData(data, size);
    }

private:
    const std::atomic<bool> &m_cancelled;
};

class Preparation
{
public:
    Preparation(const BodyInput &input, const std::atomic<bool> &cancelled)
        : m_input(input)
        , m_cancelled(cancelled)
        , m_bytes(input.received->bytes)
    { }

    PreparedBody prepare()
    {
        decodeContent();
        m_body.format = findFormat(m_bytes, m_input.contentType);
        // What is inside may well be what it says.
        if (!m_isDecoded)
            m_body.format.mismatch.clear();
        decodeCharset();
        const bool same = m_bytes.constData() == m_input.received->bytes.constData();
        m_body.decoded =
                same ? m_input.received : std::make_shared<LinedText>(m_bytes, &m_cancelled);
        if (!m_cancelled)
            layOut();
        return std::move(m_body);
    }

private:
    void decodeContent();
    void decodeCharset();
    void layOut();
    void printJson();
    void printNdjson();
    void printXml();
    void print(const Notation &notation);
    void setPretty(QByteArray text, Syntax syntax);
    void noteDepth(bool indentCapped);
    void noteMistake(const std::optional<JsonMistake> &mistake, qint64 at, bool cut,
                     const QString &what);
    void readForm();
    void readParts();
    void readCsv();
    void readImage();

    const BodyInput &m_input;
    const std::atomic<bool> &m_cancelled;
    QByteArray m_bytes;
    bool m_isDecoded = true; ///< no content coding was left
    PreparedBody m_body;
};

void Preparation::decodeContent()
{
    const QByteArray &coding = m_input.contentEncoding;
    if (!namesContentCoding(coding) || m_bytes.isEmpty())
        return;
    const QString name = displayText(coding.trimmed(), 60);
    bool isTooMuch = false;
    auto bytes = withoutContentCoding(m_bytes, coding, kDecodedBytesMax, &m_cancelled, &isTooMuch);
    if (!bytes) {
        m_body.decodings += isTooMuch
                ? PreparedBodyWords::tr(
                          "It says to be %1, and would become more than %2 or more than %L3 times "
                          "as large, as a bomb does. It is not decoded.")
                          .arg(name, displaySize(kDecodedBytesMax))
                          .arg(kCodingRatioMax)
                : PreparedBodyWords::tr(
                          "It says to be %1, and cannot be decoded: it is something else, or "
                          "damaged.")
                          .arg(name);
        m_isDecoded = false;
        return;
    }
    m_body.decodings += PreparedBodyWords::tr("%1: %2 → %3.")
                                .arg(name, sizeText(m_bytes.size()), sizeText(bytes->size()));
    m_bytes = std::move(*bytes);
}

void Preparation::decodeCharset()
{
    QString name;
    std::optional<QByteArray> decoded;
    if (m_body.format.format == PayloadFormat::Json) {
        decoded = recodedJson(m_bytes, &m_cancelled);
        name = QLatin1StringView(jsonEncodingName(jsonEncodingOf(m_bytes)));
    }
    QByteArray charset = charsetIn(m_input.contentType).toByteArray();
    // A mark says more than a header.
    if (m_bytes.startsWith("\xff\xfe") || m_bytes.startsWith("\xfe\xff"))
        charset = "utf-16";
    if (!decoded && (isText(m_body.format.format) || charset == "utf-16")) {
        decoded = inUtf8(m_bytes, charset, kDecodedBytesMax, &m_cancelled);
        name = displayText(charset, 60);
    }
    if (!decoded)
        return;
    m_body.decodings += PreparedBodyWords::tr("It came in %1.").arg(name);
    m_bytes = std::move(*decoded);
    m_body.format.format = findFormat(m_bytes, m_input.contentType).format;
}

void Preparation::layOut()
{
    switch (m_body.format.format) {
    case PayloadFormat::Json:
        printJson();
        break;
    case PayloadFormat::Ndjson:
        printNdjson();
        break;
    case PayloadFormat::Xml:
        printXml();
        break;
    case PayloadFormat::Cbor:
        print(cborNotation(m_bytes, { .stop = &m_cancelled }));
        break;
    case PayloadFormat::MessagePack:
        print(messagePackNotation(m_bytes, { .stop = &m_cancelled }));
        break;
    case PayloadFormat::Protobuf:
        print(protobufNotation(m_bytes, { .stop = &m_cancelled }));
        break;
    case PayloadFormat::FormUrlencoded:
        readForm();
        break;
    case PayloadFormat::Multipart:
        readParts();
        break;
    case PayloadFormat::Csv:
        readCsv();
        break;
    case PayloadFormat::Image:
        readImage();
        break;
    case PayloadFormat::Html:
    case PayloadFormat::Text:
    case PayloadFormat::Binary:
    case PayloadFormat::Empty:
        break;
    }
}

void Preparation::setPretty(QByteArray text, Syntax syntax)
{
    m_body.pretty = std::make_shared<LinedText>(std::move(text), &m_cancelled);
    m_body.syntax = syntax;
}

void Preparation::noteMistake(const std::optional<JsonMistake> &mistake, qint64 at, bool cut,
                              const QString &what)
{
    if (mistake) {
        m_body.markedAt = at;
        m_body.prettyNotes += mistakeSentence(*mistake, what);
    }
    if (cut)
        m_body.prettyNotes +=
                PreparedBodyWords::tr("It is too long to be laid out as a whole; what is missing "
                                      "is under “As received”.");
}

void Preparation::noteDepth(bool indentCapped)
{
    if (indentCapped)
        m_body.prettyNotes +=
                PreparedBodyWords::tr("It is deeper than %1 levels; those below are not indented "
                                      "any further.")
                        .arg(kJsonIndentLevelsMax);
}

void Preparation::printJson()
{
    JsonPrintOptions options;
    options.decodesEscapes = m_input.decodesEscapes;
    options.stop = &m_cancelled;
    JsonPrinted printed = prettyJson(m_bytes, options);
    noteMistake(printed.mistake, printed.mistakeAt, printed.cut, u"JSON"_s);
    noteDepth(printed.indentCapped);
    if (printed.duplicateKeys == 1)
        m_body.prettyNotes +=
                PreparedBodyWords::tr("One key occurs twice in the same object; parsers disagree "
                                      "about which counts.");
    else if (printed.duplicateKeys > 1)
        m_body.prettyNotes +=
                PreparedBodyWords::tr("%L1 keys occur again in the same object; parsers disagree "
                                      "about which count.")
                        .arg(printed.duplicateKeys);
    m_body.hasEscapes = m_bytes.contains('\\');
    setPretty(std::move(printed.text), Syntax::Json);
    m_body.hasPlaces = true;
    m_body.folds = Folds::ofPrettyJson(*m_body.pretty, printed.mistakeAt, &m_cancelled);
}

void Preparation::printNdjson()
{
    const Ndjson records = parseNdjson(m_bytes, kNdjsonRecordsMax, &m_cancelled);
    JsonPrintOptions options;
    options.decodesEscapes = m_input.decodesEscapes;
    options.stop = &m_cancelled;
    JsonPrinted printed = prettyNdjson(m_bytes, records, options);
    m_body.prettyNotes +=
            PreparedBodyWords::tr("JSON lines, %L1 records.").arg(records.records.size());
    noteMistake(printed.mistake, printed.mistakeAt, printed.cut || records.isCut, u"JSON"_s);
    noteDepth(printed.indentCapped);
    m_body.hasEscapes = m_bytes.contains('\\');
    setPretty(std::move(printed.text), Syntax::Json);
    m_body.folds = Folds::ofPrettyJson(*m_body.pretty, printed.mistakeAt, &m_cancelled);
}

void Preparation::printXml()
{
    XmlPrinted printed = prettyXml(m_bytes, { .stop = &m_cancelled });
    noteMistake(printed.mistake, printed.mistakeAt, printed.cut, u"XML"_s);
    noteDepth(printed.indentCapped);
    if (printed.hasDoctype)
        m_body.prettyNotes +=
                PreparedBodyWords::tr("It declares a document type; entities are shown as written "
                                      "and nothing is fetched.");
    setPretty(std::move(printed.text), Syntax::Xml);
    m_body.folds = Folds::ofPrettyXml(*m_body.pretty, printed.mistakeAt, &m_cancelled);
}

void Preparation::print(const Notation &notation)
{
    if (notation.mistakeAt >= 0)
        m_body.prettyNotes += PreparedBodyWords::tr("It stops making sense at byte %L1: %2.")
                                      .arg(notation.mistakeAt)
                                      .arg(CoreText::tr(notation.mistake));
    if (notation.isCut)
        m_body.prettyNotes += PreparedBodyWords::tr("It is too long to be shown as a whole.");
    if (m_body.format.format == PayloadFormat::Protobuf)
        m_body.prettyNotes += PreparedBodyWords::tr(
                "Protobuf says no names and few types: fields are shown by number.");
    setPretty(notation.text, Syntax::Json);
    m_body.folds = Folds::ofPrettyJson(*m_body.pretty, -1, &m_cancelled);
}

void Preparation::readForm()
{
    auto table = std::make_shared<BodyTable>();
    table->fields = parseForm(m_bytes, &m_cancelled);
    m_body.table = std::move(table);
}

void Preparation::readParts()
{
    auto table = std::make_shared<BodyTable>();
    table->kind = BodyTable::Kind::Parts;
    table->bytes = m_bytes;
    table->multipart =
            parseMultipart(m_bytes, multipartBoundary(m_input.contentType), &m_cancelled);
    const Multipart &multipart = table->multipart;
    if (!multipart.isClosed)
        m_body.tableNotes +=
                PreparedBodyWords::tr("Its last boundary is missing: it may have been cut off.");
    if (multipart.isCut)
        m_body.tableNotes += PreparedBodyWords::tr("Only the first %L1 parts are shown.")
                                     .arg(kMultipartPartsMax);
    if (!multipart.parts.empty())
        m_body.table = std::move(table);
}

void Preparation::readCsv()
{
    auto table = std::make_shared<BodyTable>();
    table->kind = BodyTable::Kind::Csv;
    table->bytes = m_bytes;
    table->csv = parseCsv(m_bytes, m_input.csvDelimiter, kCsvCellsMax, &m_cancelled);
    table->isDelimiterGuessed = m_input.csvDelimiter == '\0';
    const CsvTable &csv = table->csv;
    if (csv.raggedCount == 1)
        m_body.tableNotes +=
                PreparedBodyWords::tr("Row %L1 has another number of cells than the others.")
                        .arg(csv.raggedRows.front() + 1);
    else if (csv.raggedCount > 1)
        m_body.tableNotes +=
                PreparedBodyWords::tr("%L1 rows have another number of cells than most, the first "
                                      "of them row %L2.")
                        .arg(csv.raggedCount)
                        .arg(csv.raggedRows.front() + 1);
    if (csv.openQuoteAt >= 0)
        m_body.tableNotes +=
                PreparedBodyWords::tr("A quote at byte %L1 is never closed.").arg(csv.openQuoteAt);
    if (csv.isCut)
        m_body.tableNotes += PreparedBodyWords::tr("Only its begin is shown as a table.");
    if (!csv.rows.empty())
        m_body.table = std::move(table);
}

void Preparation::readImage()
{
    const auto facts = imageFacts(m_bytes);
    if (!facts) {
        m_body.imageNote =
                PreparedBodyWords::tr("It is no picture that is shown here (SVG is shown as source "
                                      "only).");
        return;
    }
    const QString name = QLatin1StringView(facts->name);
    const QString size = PreparedBodyWords::tr("%1, %L2 × %L3 pixels")
                                 .arg(name)
                                 .arg(facts->width)
                                 .arg(facts->height);
    if (facts->pixels() > kPixelsMax) {
        m_body.imageNote = PreparedBodyWords::tr("%1: too large to be decoded here.").arg(size);
        return;
    }
    StoppableBuffer buffer(m_bytes, m_cancelled);
    QImageReader reader(&buffer, QByteArray(facts->name).toLower());
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    const QSize whole = reader.size();
    // The decoder believes its own reading of the size: that one counts, too.
    if (whole.isValid() && qint64(whole.width()) * whole.height() > kPixelsMax) {
        m_body.imageNote = PreparedBodyWords::tr("%1: too large to be decoded here.").arg(size);
        return;
    }
    constexpr int side = kPreviewSideMax;
    if (whole.width() > side || whole.height() > side)
        reader.setScaledSize(whole.scaled(side, side, Qt::KeepAspectRatio));
    m_body.image = reader.read();
    m_body.imageNote = m_body.image.isNull()
            ? PreparedBodyWords::tr("%1: it cannot be decoded.").arg(size)
            : PreparedBodyWords::tr("%1.").arg(size);
}

} // namespace

qsizetype BodyTable::rowCount() const noexcept
{
    switch (kind) {
    case Kind::Form:
        return static_cast<qsizetype>(fields.size());
    case Kind::Parts:
        return static_cast<qsizetype>(multipart.parts.size());
    case Kind::Csv:
        break;
    }
    return static_cast<qsizetype>(csv.rows.size());
}

qsizetype BodyTable::columnCount() const noexcept
{
    // More than anybody looks at, and each costs the header some work.
    constexpr std::size_t columnsMax = 1000;
    return kind == Kind::Form ? 2
            : kind == Kind::Parts
            ? 4
            : static_cast<qsizetype>(std::clamp<std::size_t>(csv.columns, 1, columnsMax));
}

QByteArray BodyTable::cell(qsizetype row, qsizetype column, qint64 bytesMax) const
{
    const auto index = static_cast<std::size_t>(row);
    if (kind == Kind::Form)
        return column == 0 ? fields[index].name : fields[index].value;
    if (kind == Kind::Parts) {
        const MultipartPart &part = multipart.parts[index];
        switch (column) {
        case 0:
            return part.name;
        case 1:
            return part.fileName;
        case 2:
            return part.contentType;
        default:
            return QByteArray::number(part.bodyEnd - part.bodyBegin);
        }
    }
    const CsvRow &cells = csv.rows[index];
    const auto at = static_cast<std::size_t>(column);
    if (at >= cells.cellCount)
        return {};
    CsvCell cell = csv.cells[cells.firstCell + at];
    cell.end = cell.begin + std::min(cell.end - cell.begin, bytesMax);
    return csvCellText(bytes, cell);
}

QByteArray BodyTable::content(qsizetype row, qsizetype column) const
{
    const auto index = static_cast<std::size_t>(row);
    if (kind == Kind::Form)
        return fields[index].value;
    if (kind == Kind::Parts) {
        const MultipartPart &part = multipart.parts[index];
        return bytes.mid(part.bodyBegin, part.bodyEnd - part.bodyBegin);
    }
    return cell(row, column);
}

Syntax sourceSyntax(PayloadFormat format) noexcept
{
    switch (format) {
    case PayloadFormat::Json:
    case PayloadFormat::Ndjson:
        return Syntax::Json;
    case PayloadFormat::Xml:
    case PayloadFormat::Html:
        return Syntax::Xml;
    default:
        return Syntax::Plain;
    }
}

PreparedBody prepareBody(const BodyInput &input, const std::atomic<bool> &cancelled)
{
    return Preparation(input, cancelled).prepare();
}

} // namespace hookloupe
