// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/searchfunctions.h"

#include <sqlite3.h>

#include <array>

namespace hookloupe {

namespace {

/// Steps of SQLite's machine between two looks at the flag: some tens of microseconds.
constexpr int kStepsBetweenLooks = 5'000;

using Function = void (*)(sqlite3_context *, int, sqlite3_value **);

SearchFunctions::Asked &askedOf(sqlite3_context *context)
{
    return *static_cast<SearchFunctions::Asked *>(sqlite3_user_data(context));
}

const SearchPlan &planOf(sqlite3_context *context)
{
    return *askedOf(context).plan;
}

std::size_t testNumber(sqlite3_value *value)
{
    return static_cast<std::size_t>(sqlite3_value_int64(value));
}

QByteArrayView bytesOf(sqlite3_value *value)
{
    // Asked first: sqlite3_value_bytes() speaks of what that returned.
    const void *bytes = sqlite3_value_blob(value);
    return { static_cast<const char *>(bytes), sqlite3_value_bytes(value) };
}

void text(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context,
                       planOf(context).holdsForText(testNumber(values[0]), bytesOf(values[1])) ? 1
                                                                                               : 0);
}

void number(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(
            context,
            planOf(context).holdsForNumber(testNumber(values[0]), sqlite3_value_int64(values[1]))
                    ? 1
                    : 0);
}

void tags(sqlite3_context *context, int, sqlite3_value **values)
{
    const QString text = QString::fromUtf8(bytesOf(values[1]));
    sqlite3_result_int(context, planOf(context).holdsForTags(testNumber(values[0]), text) ? 1 : 0);
}

void mayHold(sqlite3_context *context, int, sqlite3_value **values)
{
    constexpr qint64 kUnknown = -1;
    SearchFunctions::Asked &asked = askedOf(context);
    const auto wire =
            asked.decoder.view(sqlite3_value_int(values[2]), bytesOf(values[3]), kUnknown);
    // What is damaged says nothing, and cannot be shown either.
    const bool may = wire
            && asked.plan->mayHold(sqlite3_value_int64(values[0]),
                                   sqlite3_value_int(values[1]) != 0, *wire);
    sqlite3_result_int(context, may ? 1 : 0);
}

struct Named
{
    const char *name;
    int arguments;
    Function function;
};
constexpr std::array kFunctions{ Named{ "hookloupe_text", 2, &text },
                                 Named{ "hookloupe_tags", 2, &tags },
                                 Named{ "hookloupe_number", 2, &number },
                                 Named{ "hookloupe_may_hold", 4, &mayHold } };

int isCancelled(void *flag)
{
    return static_cast<const std::atomic<bool> *>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
}

} // namespace

SearchFunctions::SearchFunctions(const SqlConnection &connection)
    : m_database(connection.handle())
    , m_asked{ .decoder = WireDecoder(connection) }
{
    // Directly only: a view or trigger that a damaged or hostile file brings along cannot call
    // them.
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    for (const Named &one : kFunctions)
        sqlite3_create_function_v2(m_database, one.name, one.arguments, kFlags, &m_asked,
                                   one.function, nullptr, nullptr, nullptr);
}

SearchFunctions::~SearchFunctions()
{
    for (const Named &one : kFunctions)
        sqlite3_create_function_v2(m_database, one.name, one.arguments, SQLITE_UTF8, nullptr,
                                   nullptr, nullptr, nullptr, nullptr);
}

SearchFunctions::Use::Use(SearchFunctions &functions, const SearchPlan &plan,
                          const std::atomic<bool> &cancelled)
    : m_functions(functions)
{
    m_functions.m_asked.plan = &plan;
    sqlite3_progress_handler(m_functions.m_database, kStepsBetweenLooks, &isCancelled,
                             const_cast<std::atomic<bool> *>(&cancelled));
}

SearchFunctions::Use::~Use()
{
    sqlite3_progress_handler(m_functions.m_database, 0, nullptr, nullptr);
    m_functions.m_asked.plan = nullptr;
}

} // namespace hookloupe
