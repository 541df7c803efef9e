// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/jsoncolumn.h"

#include "core/event/bytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct JsonColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::JsonColumn)
};

constexpr qsizetype kCellCharactersMax = 256;
constexpr qsizetype kValuesMax = 4'096;
/// A page of bodies is read within some hundredths of a second.
constexpr std::size_t kPageRows = 64;
/// More were scrolled past.
constexpr std::size_t kWantedMax = 256;

} // namespace

QString jsonPathProblem(const QString &path, const QList<JsonColumn> &others)
{
    const QByteArray text = path.trimmed().toUtf8();
    if (text.isEmpty())
        return JsonColumnWords::tr("Write the path of a value in the body, such as $.payment.id.");
    if (!text.startsWith('$'))
        return JsonColumnWords::tr("A path begins with $, such as $.payment.id.");
    const auto parsed = JsonPath::parse(text);
    if (!parsed)
        return JsonColumnWords::tr(
                "This is no path: after $ come names (.name or ['a name']) and positions "
                "([0]).");
    if (parsed->steps().empty())
        return JsonColumnWords::tr(
                "$ alone is the whole body: add the name of a member, such as $.id.");
    if (std::any_of(others.begin(), others.end(),
                    [&text](const JsonColumn &other) { return other.path == text; }))
        return JsonColumnWords::tr("There is a column of this path already.");
    return {};
}

QString nameOfJsonPath(const QString &path)
{
    const auto parsed = JsonPath::parse(path.trimmed().toUtf8());
    if (!parsed)
        return {};
    const auto named = std::find_if(
            parsed->steps().rbegin(), parsed->steps().rend(),
            [](const JsonPath::Step &step) { return step.kind == JsonPath::Step::Kind::Member; });
    return named == parsed->steps().rend()
            ? QString()
            : QString::fromUtf8(named->name).left(kJsonColumnNameMax);
}

QString jsonCellText(const JsonValues &values, std::size_t index)
{
    if (values.state == JsonValues::State::TooLarge)
        return JsonColumnWords::tr("(body over 1 MiB)",
                                   "in place of a value that was not looked for");
    return index < values.values.size() ? displayText(values.values[index], kCellCharactersMax)
                                        : QString();
}

JsonCells::JsonCells()
    : m_values(kValuesMax)
{ }

void JsonCells::setColumns(const QList<JsonColumn> &columns)
{
    m_columns = columns;
    m_paths.clear();
    for (const JsonColumn &column : columns)
        m_paths.push_back(JsonPath::parse(column.path).value_or(JsonPath()));
    m_values.clear();
    m_wanted.clear();
}

const JsonValues *JsonCells::find(qint64 id)
{
    if (const JsonValues *values = m_values.find(id))
        return values;
    if (m_wanted.empty() || m_wanted.back() != id) {
        std::erase(m_wanted, id);
        m_wanted.push_back(id);
        if (m_wanted.size() > kWantedMax)
            m_wanted.erase(m_wanted.begin());
    }
    return nullptr;
}

std::vector<qint64> JsonCells::takeWanted()
{
    const auto count = static_cast<std::ptrdiff_t>(qMin(m_wanted.size(), kPageRows));
    std::vector<qint64> ids(m_wanted.end() - count, m_wanted.end());
    m_wanted.erase(m_wanted.end() - count, m_wanted.end());
    std::erase_if(ids, [this](qint64 id) { return m_values.contains(id); });
    return ids;
}

void JsonCells::insert(std::vector<JsonValues> values)
{
    for (JsonValues &one : values) {
        // Of columns that are no longer the same.
        if (one.values.size() > m_paths.size())
            continue;
        const qint64 id = one.id;
        m_values.insert(id, std::move(one));
    }
}

} // namespace hookloupe
