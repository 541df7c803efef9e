// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/searchedwire.h"
#include "core/store/searchplan.h"
#include "core/store/sqlconnection.h"

#include <array>
#include <atomic>

struct sqlite3;

namespace hookloupe {

/// The SQL functions of a SearchPlan on one connection. Used by the connection's thread; destroyed
/// before it.
class SearchFunctions
{
public:
    explicit SearchFunctions(const SqlConnection &connection);
    ~SearchFunctions();
    SearchFunctions(const SearchFunctions &) = delete;
    SearchFunctions &operator=(const SearchFunctions &) = delete;

    /// While it lives, the functions are those of \a plan, and a statement ends with an error soon
    /// after \a cancelled is set. Not to be nested.
    class Use
    {
    public:
        Use(SearchFunctions &functions, const SearchPlan &plan, const std::atomic<bool> &cancelled);
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

    private:
        SearchFunctions &m_functions;
    };
    /// What the functions see.
    struct Asked
    {
        explicit Asked(const SqlConnection &connection)
            : wire(connection)
        { }
        /// Of a short value that was asked about lately. Most columns hold the same few.
        struct Answer
        {
            std::size_t test = 0;
            QByteArray value;
            bool holds = false;
        };
        const SearchPlan *plan = nullptr;
        SearchedWire wire;
        std::array<Answer, 256> answers; ///< by the hash of test and value
    };

private:
    sqlite3 *m_database;
    Asked m_asked;
};

} // namespace hookloupe
