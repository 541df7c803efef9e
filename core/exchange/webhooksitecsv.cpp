// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/webhooksitecsv.h"

#include "core/event/ascii.h"
#include "core/event/coretext.h"
#include "core/exchange/importparts.h"
#include "core/exchange/webhooksitefile.h"
#include "core/payload/csvtable.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

/// Columns of one row beyond that are no export of requests.
constexpr std::size_t kColumnsMax = 20'000;
/// The members that are objects in the JSON, and columns of their own here.
constexpr std::array<QByteArrayView, 3> kObjects{ "headers", "query", "request" };

/// Where the window's first row ends, without its line end.
qsizetype rowEnd(ImportText &text, char delimiter)
{
    while (true) {
        const qsizetype end = csvRowEnd(text.window(), delimiter);
        if (end >= 0)
            return end;
        if (!text.grow())
            return text.window().size();
    }
}

std::vector<QByteArray> cellsOf(QByteArrayView row, char delimiter)
{
    std::vector<QByteArray> cells;
    const CsvTable table = parseCsv(row, delimiter, kColumnsMax);
    if (!table.rows.empty()) {
        const CsvRow &only = table.rows.front();
        for (std::size_t i = 0; i < only.cellCount; ++i)
            cells.push_back(csvCellText(row, table.cells[only.firstCell + i]));
    }
    return cells;
}

struct HeaderColumn
{
    QByteArray object; ///< "headers"; empty: a member of the request itself
    QByteArray name;
};

/// "headers.x-a.0" is a value of x-a in headers.
HeaderColumn columnNamed(QByteArrayView title)
{
    const QByteArray name = title.trimmed().toByteArray();
    for (const QByteArrayView object : kObjects) {
        if (!name.startsWith(object) || name.size() < object.size() + 2)
            continue;
        const char mark = name[object.size()];
        if (mark != '.' && mark != '_' && mark != ':')
            continue;
        QByteArray inner = name.mid(object.size() + 1);
        const qsizetype dot = inner.lastIndexOf('.');
        const bool isIndexed = dot > 0 && dot + 1 < inner.size()
                && std::all_of(inner.cbegin() + dot + 1, inner.cend(), isDigit);
        if (isIndexed && object == QByteArrayView("headers"))
            inner.truncate(dot);
        return { object.toByteArray(), inner };
    }
    return { {}, name };
}

std::vector<HeaderColumn> columnsOf(const std::vector<QByteArray> &titles)
{
    std::vector<HeaderColumn> columns;
    columns.reserve(titles.size());
    for (const QByteArray &title : titles)
        columns.push_back(columnNamed(title));
    return columns;
}

bool hasAll(const std::vector<HeaderColumn> &columns, std::initializer_list<QByteArrayView> names)
{
    return std::all_of(names.begin(), names.end(), [&columns](QByteArrayView name) {
        return std::any_of(columns.begin(), columns.end(), [name](const HeaderColumn &one) {
            return one.object.isEmpty() && one.name == name;
        });
    });
}

/// As the JSON of webhook.site has the request.
QByteArray jsonOf(const std::vector<HeaderColumn> &columns, const std::vector<QByteArray> &cells)
{
    QByteArray json = "{";
    std::array<QByteArray, kObjects.size()> objects;
    for (std::size_t i = 0; i < std::min(columns.size(), cells.size()); ++i) {
        const HeaderColumn &column = columns[i];
        const QByteArray &cell = cells[i];
        if (cell.isEmpty() && column.name != "content")
            continue;
        if (column.object.isEmpty()) {
            const auto *const whole = std::find(kObjects.begin(), kObjects.end(), column.name);
            const QByteArray text = cell.trimmed();
            if (whole != kObjects.end() && text.startsWith('{') && JsonView::parse(text)) {
                // Its columns may stand beside it.
                if (const QByteArray inner = text.mid(1).chopped(1).trimmed(); !inner.isEmpty())
                    objects[static_cast<std::size_t>(whole - kObjects.begin())] += inner + ',';
                continue;
            }
        }
        bool isNumber = false;
        const qint64 number = column.name == "size" ? cell.toLongLong(&isNumber) : 0;
        const QByteArray member = encodeJsonString(column.name) + ':'
                + (isNumber ? QByteArray::number(number) : encodeJsonString(cell));
        if (column.object.isEmpty()) {
            json += member + ',';
            continue;
        }
        const auto *const object = std::find(kObjects.begin(), kObjects.end(), column.object);
        objects[static_cast<std::size_t>(object - kObjects.begin())] += member + ',';
    }
    for (std::size_t i = 0; i < kObjects.size(); ++i) {
        if (!objects[i].isEmpty())
            json += '"' + kObjects[i].toByteArray() + "\":{" + objects[i].chopped(1) + "},";
    }
    return json.endsWith(',') ? json.chopped(1) + '}' : json + '}';
}

} // namespace

bool isWebhookSiteCsv(QByteArrayView text)
{
    ImportText begin(text.first(qMin(text.size(), qsizetype(1024) * 1024)));
    const qsizetype line = text.indexOf('\n');
    // For nearly no work where it is another text.
    if (line < 0 || !text.first(line).contains("method") || !text.first(line).contains("url"))
        return false;
    const char delimiter = detectCsvDelimiter(text.first(line));
    const qsizetype end = rowEnd(begin, delimiter);
    const auto columns = columnsOf(cellsOf(begin.window().first(end), delimiter));
    return hasAll(columns, { "method", "url", "content" })
            && (hasAll(columns, { "uuid" }) || hasAll(columns, { "created_at" }));
}

Result<ImportResult> readWebhookSiteCsv(ImportText &text, const ImportOptions &options)
{
    while (!text.window().contains('\n') && text.grow()) { }
    const qsizetype line = text.window().indexOf('\n');
    const char delimiter =
            detectCsvDelimiter(text.window().first(line < 0 ? text.window().size() : line));
    RequestCollector collector(options);
    std::vector<HeaderColumn> columns;
    qint64 number = 0;
    while (!text.window().isEmpty() || text.grow()) {
        const qsizetype end = rowEnd(text, delimiter);
        const auto cells = cellsOf(text.window().first(end), delimiter);
        if (columns.empty()) {
            columns = columnsOf(cells);
            if (!hasAll(columns, { "method", "url", "content" }))
                return Error{ ErrorCode::InvalidInput,
                              CoreText::tr("It is no CSV of webhook.site: its first row names no "
                                           "'method', 'url' and 'content'.") };
        } else if (!(cells.size() <= 1 && (cells.empty() || cells.front().isEmpty()))) {
            const QByteArray json = jsonOf(columns, cells);
            if (!collector.add(CoreText::tr("row %1").arg(++number),
                               readWebhookSiteRequest(JsonView::ofValue(json))))
                break;
        }
        text.drop(qMin(end + 1, text.window().size()));
    }
    return collector.result();
}

} // namespace hookloupe
