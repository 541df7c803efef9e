// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/csvtable.h"
#include "core/payload/format.h"
#include "core/payload/jsonencoding.h"
#include "core/payload/multipart.h"
#include "core/payload/ndjson.h"

#include <QByteArray>

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

void checkMultipart(QByteArrayView body, QByteArrayView boundary)
{
    const Multipart parsed = parseMultipart(body, boundary);
    require(parsed.parts.size() <= kMultipartPartsMax);
    qint64 done = 0;
    for (const MultipartPart &part : parsed.parts) {
        require(part.headBegin >= done && part.headEnd >= part.headBegin);
        require(part.bodyBegin >= part.headEnd && part.bodyEnd >= part.bodyBegin);
        require(part.bodyEnd <= body.size());
        done = part.bodyEnd;
        const QByteArray name = safeFileName(part.fileName);
        require(!name.isEmpty() && !name.contains('/') && !name.contains('\\') && name != ".."
                && !name.contains('\0') && name.size() <= 201);
    }
}

void checkCsv(QByteArrayView text)
{
    const CsvTable table = parseCsv(text);
    std::size_t cells = 0;
    qint64 done = 0;
    for (const CsvRow &row : table.rows) {
        require(row.firstCell == cells && row.begin >= done);
        for (std::size_t i = 0; i < row.cellCount; ++i) {
            const CsvCell &cell = table.cells[cells + i];
            require(cell.begin >= done && cell.end >= cell.begin && cell.end <= text.size());
            require(csvCellText(text, cell).size() <= cell.end - cell.begin);
            done = cell.end;
        }
        cells += row.cellCount;
    }
    require(cells == table.cells.size());
    require(parseCsv(text, ',', 5).cells.size() <= 5);
}

} // namespace

/// A content type or boundary up to the first line feed, then a body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView all(data, static_cast<qsizetype>(size));
    const qsizetype feed = all.indexOf('\n');
    const QByteArrayView type = feed < 0 ? QByteArrayView() : all.first(feed);
    const QByteArrayView body = all.sliced(feed + 1);
    require(multipartBoundary(type).size() <= 70);
    checkMultipart(body, multipartBoundary(type));
    checkMultipart(body, type);
    checkCsv(body);
    const Ndjson lines = parseNdjson(body);
    const JsonPrinted printed = prettyNdjson(body, lines);
    require(printed.mistake.has_value() == (lines.mistakes > 0));
    require(prettyNdjson(body, lines, { .outputBytesMax = 30 }).text.size() <= 30);
    const FormatFinding finding = findFormat(body, type);
    require((finding.format == PayloadFormat::Empty) == body.isEmpty());
    require(finding.mismatch.isEmpty() || finding.declared.has_value());
    if (const auto recoded = recodedJson(body))
        require(recoded->size() <= 2 * body.size() + 4);
    return 0;
}
