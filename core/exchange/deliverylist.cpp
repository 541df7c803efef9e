// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/deliverylist.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/jsonview.h"
#include "core/payload/csvtable.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kNamesMax = 9;

struct ListColumn
{
    QByteArrayView word; ///< of --map
    QByteArray DeliveryListMapping::*member;
    std::array<QByteArrayView, kNamesMax> usual; ///< in the order in which they are tried
};

constexpr std::array kColumns{
    ListColumn{ "id",
                &DeliveryListMapping::id,
                { "delivery_id", "event_id", "message_id", "webhook_id", "msg_id", "guid", "uuid",
                  "id" } },
    ListColumn{ "time",
                &DeliveryListMapping::time,
                { "delivered_at", "sent_at", "created_at", "timestamp", "created", "time", "date",
                  "at" } },
    ListColumn{ "type",
                &DeliveryListMapping::type,
                { "event_type", "type", "event", "topic", "event_name" } },
    ListColumn{ "status",
                &DeliveryListMapping::status,
                { "delivery_status", "status", "state", "status_code", "response_code",
                  "http_status", "response_status" } },
};

constexpr std::array<QByteArrayView, 14> kNotDelivered{
    "failed",      "failure",  "error",     "pending", "queued",  "retrying", "retry",
    "undelivered", "canceled", "cancelled", "skipped", "timeout", "false",    "disabled"
};

Error wrong(const QString &sentence, const QString &where = {})
{
    return { ErrorCode::InvalidInput, sentence, where };
}

bool isDelivered(QByteArrayView status)
{
    bool isNumber = false;
    const int code = status.toByteArray().toInt(&isNumber);
    if (isNumber && code >= 100 && code < 600)
        return code >= 200 && code < 300;
    const QByteArray word = status.trimmed().toByteArray().toLower();
    return std::find(kNotDelivered.begin(), kNotDelivered.end(), word) == kNotDelivered.end();
}

std::optional<qint64> timeOf(QByteArrayView text)
{
    if (const auto iso = unixUsOfIsoTime(text))
        return iso;
    bool isNumber = false;
    const double number = text.trimmed().toByteArray().toDouble(&isNumber);
    return isNumber ? unixUsOfNumber(number) : std::nullopt;
}

/// Takes rows, by whatever a cell is found.
class Collector
{
public:
    explicit Collector(DeliveryListMapping mapping) { m_list.mapping = std::move(mapping); }

    DeliveryListMapping &mapping() { return m_list.mapping; }

    template<class CellOf>
    bool add(CellOf cellOf)
    {
        ++m_row;
        ListedDelivery row{ .row = m_row };
        const DeliveryListMapping &mapping = m_list.mapping;
        row.id = cellOf(mapping.id);
        row.type = cellOf(mapping.type);
        row.status = cellOf(mapping.status);
        row.isDelivered = isDelivered(row.status);
        const QByteArray time = cellOf(mapping.time);
        if (const auto at = timeOf(time))
            row.atUs = *at;
        else if (!time.isEmpty())
            ++m_list.unreadTimes;
        if (row.id.isEmpty() && row.atUs == 0) {
            ++m_list.skipped;
            return true;
        }
        if (m_list.rows.size() == kListedDeliveriesMax)
            return false;
        m_list.rows.push_back(std::move(row));
        return true;
    }

    Result<DeliveryList> finish()
    {
        if (m_list.mapping.id.isEmpty() && m_list.mapping.time.isEmpty())
            return wrong(CoreText::tr(
                    "Neither an id nor a time of deliveries is found: name their columns with "
                    "id=… and time=…."));
        if (m_list.rows.empty())
            return wrong(CoreText::tr("The list holds no delivery that has an id or a time."));
        return std::move(m_list);
    }

private:
    DeliveryList m_list;
    qint64 m_row = 0;
};

Error tooMany()
{
    return wrong(CoreText::tr("The list has more than %1 rows: take a shorter period.")
                         .arg(kListedDeliveriesMax));
}

// --- CSV

Result<DeliveryList> readCsv(QByteArrayView text, const DeliveryListMapping &wanted)
{
    const CsvTable table = parseCsv(text);
    if (table.rows.empty() || table.isCut)
        return table.isCut ? tooMany() : wrong(CoreText::tr("The list is empty."));
    QByteArrayList names;
    const auto cellsOf = [&](const CsvRow &row) {
        return std::vector<CsvCell>(
                table.cells.begin() + static_cast<std::ptrdiff_t>(row.firstCell),
                table.cells.begin() + static_cast<std::ptrdiff_t>(row.firstCell + row.cellCount));
    };
    for (const CsvCell &cell : cellsOf(table.rows.front()))
        names += csvCellText(text, cell).trimmed();
    const auto indexOf = [&names](QByteArrayView name) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i].compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
        return qsizetype(-1);
    };
    Collector collector(wanted);
    for (const ListColumn &column : kColumns) {
        QByteArray &name = collector.mapping().*column.member;
        if (!name.isEmpty() && indexOf(name) < 0)
            return wrong(CoreText::tr("The list has no column “%1”; it has %2.")
                                 .arg(displayText(name), displayText(names.join(", "), 400)),
                         QString::fromLatin1(column.word));
        for (const QByteArrayView usual : column.usual) {
            if (name.isEmpty() && !usual.isEmpty() && indexOf(usual) >= 0)
                name = names[indexOf(usual)];
        }
    }
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        const std::vector<CsvCell> cells = cellsOf(table.rows[i]);
        if (cells.size() < 2 && (cells.empty() || csvCellText(text, cells.front()).isEmpty()))
            continue; // a blank line
        const auto cellOf = [&](const QByteArray &name) {
            const auto at = name.isEmpty() ? -1 : indexOf(name);
            return at < 0 || static_cast<std::size_t>(at) >= cells.size()
                    ? QByteArray()
                    : csvCellText(text, cells[static_cast<std::size_t>(at)]).trimmed();
        };
        if (!collector.add(cellOf))
            return tooMany();
    }
    return collector.finish();
}

// --- JSON

/// The objects of an array, or of the one array in an object.
std::vector<JsonView> objectsOf(const JsonView &view)
{
    std::vector<JsonView> objects;
    const auto takeArray = [&objects](const JsonView &array) {
        array.forEachItem([&objects](const JsonView &item) {
            if (item.isObject())
                objects.push_back(item);
            return objects.size() <= kListedDeliveriesMax;
        });
    };
    if (view.isArray())
        takeArray(view);
    view.forEachMember([&](const QByteArray &, const JsonView &member) {
        if (member.isArray())
            takeArray(member);
        return objects.empty();
    });
    return objects;
}

Result<DeliveryList> readObjects(const std::vector<JsonView> &objects,
                                 const DeliveryListMapping &wanted)
{
    if (objects.empty())
        return wrong(CoreText::tr("The list holds no JSON objects."));
    if (objects.size() > kListedDeliveriesMax)
        return tooMany();
    Collector collector(wanted);
    // What the first has not, a later one may have: some are looked at.
    static constexpr std::size_t kLookedAt = 50;
    const auto has = [&objects](QByteArrayView name) {
        return std::any_of(
                objects.begin(),
                objects.begin() + static_cast<std::ptrdiff_t>(std::min(objects.size(), kLookedAt)),
                [name](const JsonView &one) { return memberAt(one, name).isThere(); });
    };
    for (const ListColumn &column : kColumns) {
        QByteArray &name = collector.mapping().*column.member;
        if (!name.isEmpty() && !has(name))
            return wrong(
                    CoreText::tr("The list's objects have no member “%1”.").arg(displayText(name)),
                    QString::fromLatin1(column.word));
        for (const QByteArrayView usual : column.usual) {
            if (name.isEmpty() && !usual.isEmpty() && has(usual))
                name = usual.toByteArray();
        }
    }
    for (const JsonView &object : objects) {
        const auto cellOf = [&object](const QByteArray &name) {
            if (name.isEmpty())
                return QByteArray();
            const JsonView member = memberAt(object, name);
            const QByteArray text = member.text();
            return text.isEmpty() && member.lexeme() == QByteArrayView("false") ? "false"_ba : text;
        };
        if (!collector.add(cellOf))
            return tooMany();
    }
    return collector.finish();
}

Result<DeliveryList> readLines(QByteArrayView text, const DeliveryListMapping &wanted)
{
    std::vector<JsonView> objects;
    qint64 line = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        const QByteArrayView one = text.sliced(at, end - at).trimmed();
        at = end + 1;
        ++line;
        if (one.isEmpty())
            continue;
        auto view = JsonView::parse(one);
        if (!view || !view->isObject())
            return wrong(CoreText::tr("Line %1 of the list is no JSON object.").arg(line));
        objects.push_back(*view);
        if (objects.size() > kListedDeliveriesMax)
            return tooMany();
    }
    return readObjects(objects, wanted);
}

} // namespace

Result<DeliveryListMapping> parseDeliveryListMapping(const QString &text)
{
    DeliveryListMapping mapping;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const QByteArray word = part.left(equals).trimmed().toUtf8();
        const auto column =
                std::find_if(kColumns.begin(), kColumns.end(),
                             [&word](const ListColumn &one) { return one.word == word; });
        if (equals < 1 || column == kColumns.end() || part.mid(equals + 1).trimmed().isEmpty())
            return wrong(
                    CoreText::tr("“%1” is no mapping: write id=COLUMN, time=COLUMN, type=COLUMN or "
                                 "status=COLUMN, with commas between.")
                            .arg(part.trimmed()),
                    u"map"_s);
        mapping.*(column->member) = part.mid(equals + 1).trimmed().toUtf8();
    }
    return mapping;
}

Result<DeliveryList> readDeliveryList(QByteArrayView text, const DeliveryListMapping &mapping)
{
    constexpr QByteArrayView kMark("\xEF\xBB\xBF");
    if (text.startsWith(kMark))
        text = text.sliced(kMark.size());
    const QByteArrayView start = text.trimmed();
    if (start.isEmpty())
        return wrong(CoreText::tr("The list is empty."));
    if (!start.startsWith('{') && !start.startsWith('['))
        return readCsv(text, mapping);
    const auto whole = JsonView::parse(start);
    if (!whole) {
        if (start.startsWith('{') && start.contains('\n'))
            return readLines(start, mapping);
        return wrong(whole.error().sentence, whole.error().where);
    }
    const std::vector<JsonView> objects = objectsOf(*whole);
    // One line of JSON lines is an object without a list.
    return objects.empty() && whole->isObject() ? readObjects({ *whole }, mapping)
                                                : readObjects(objects, mapping);
}

} // namespace hookloupe
