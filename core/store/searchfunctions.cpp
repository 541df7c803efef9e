// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/searchfunctions.h"

#include <sqlite3.h>

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
    constexpr qsizetype kBytesMax = 64;
    SearchFunctions::Asked &asked = askedOf(context);
    const std::size_t test = testNumber(values[0]);
    const QByteArrayView value = bytesOf(values[1]);
    if (value.isEmpty() || value.size() > kBytesMax) {
        sqlite3_result_int(context, asked.plan->holdsForText(test, value) ? 1 : 0);
        return;
    }
    auto &answer = asked.answers.at(qHash(value, test) % asked.answers.size());
    if (answer.test != test || answer.value != value)
        answer = { test, value.toByteArray(), asked.plan->holdsForText(test, value) };
    sqlite3_result_int(context, answer.holds ? 1 : 0);
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

/// From the columns kWireColumns.
bool takeWire(SearchedWire &wire, sqlite3_value **columns)
{
    return wire.take({ .id = sqlite3_value_int64(columns[0]),
                       .kind = sqlite3_value_int(columns[1]),
                       .provenance = sqlite3_value_int(columns[2]),
                       .headBytes = sqlite3_value_int64(columns[3]),
                       .isChunked = sqlite3_value_int(columns[4]) != 0,
                       .encoding = sqlite3_value_int(columns[5]),
                       .stored = bytesOf(columns[6]) });
}

void wire(sqlite3_context *context, int, sqlite3_value **values)
{
    SearchFunctions::Asked &asked = askedOf(context);
    // What is damaged says nothing, neither that a text is there nor that it is not: NULL.
    if (takeWire(asked.wire, values + 1))
        sqlite3_result_int(context,
                           asked.wire.holds(asked.plan->test(testNumber(values[0]))) ? 1 : 0);
}

void mayHold(sqlite3_context *context, int, sqlite3_value **values)
{
    SearchFunctions::Asked &asked = askedOf(context);
    // What is damaged cannot be shown either.
    const bool may = takeWire(asked.wire, values) && asked.wire.mayHold(asked.plan->required());
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
                                 Named{ "hookloupe_wire", 8, &wire },
                                 Named{ "hookloupe_may_hold", 7, &mayHold } };

int isCancelled(void *flag)
{
    return static_cast<const std::atomic<bool> *>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
}

} // namespace

SearchFunctions::SearchFunctions(const SqlConnection &connection)
    : m_database(connection.handle())
    , m_asked(connection)
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
    m_functions.m_asked.answers.fill({});
    m_functions.m_asked.wire.forget();
    sqlite3_progress_handler(m_functions.m_database, kStepsBetweenLooks, &isCancelled,
                             const_cast<std::atomic<bool> *>(&cancelled));
}

SearchFunctions::Use::~Use()
{
    sqlite3_progress_handler(m_functions.m_database, 0, nullptr, nullptr);
    m_functions.m_asked.plan = nullptr;
}

} // namespace hookloupe
