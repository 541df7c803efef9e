// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/gramsegment.h"
#include "core/store/hotstatement.h"

#include <QByteArray>

#include <optional>
#include <vector>

struct sqlite3_blob;

namespace hookloupe {

class SqlConnection;

/// A segment of the substring index on its way into the store.
struct GramWrite
{
    qint64 number = 0;
    GramSegment segment;

    qint64 bytes() const;
};

/// Puts segments into the store, within the transaction of whoever calls. Lives in the writer's
/// thread.
class GramWriter
{
public:
    explicit GramWriter(const SqlConnection &connection);

    /// No effect when another process was faster.
    bool write(const GramWrite &write);
    /// Its events are gone.
    bool forget(qint64 number);
    QSqlError lastError() const { return m_error; }

private:
    bool run(HotStatement &statement);

    HotStatement m_segment;
    HotStatement m_changes;
    HotStatement m_words;
    HotStatement m_forgetSegment;
    HotStatement m_forgetWords;
    QSqlError m_error;
};

/// One of these texts stands in an event that is looked for.
using TextClause = std::vector<QByteArray>;

/// An inclusive range of ids; empty when it ends before it begins.
struct IdRange
{
    qint64 firstId = 1;
    qint64 lastId = 0;
    bool isEmpty() const noexcept { return lastId < firstId; }
    bool operator==(const IdRange &) const = default;
};

/// Tells where texts may stand by the index, and leaves out where they do not. What is not indexed
/// may hold anything. Used by one thread, on its connection, which must outlive it.
class GramFilter
{
public:
    /// Every clause has to be met. Clauses with a text that is too short to be told by the index
    /// are as none.
    GramFilter(const SqlConnection &connection, const std::vector<TextClause> &clauses);
    ~GramFilter();
    GramFilter(const GramFilter &) = delete;
    GramFilter &operator=(const GramFilter &) = delete;

    /// It can leave anything out.
    bool isUseful() const noexcept { return !m_clauses.empty(); }
    /// The newest range within [\a firstId, \a lastId] that may hold the texts; nothing newer in
    /// it does.
    IdRange newest(qint64 firstId, qint64 lastId);

private:
    using GramClause = std::vector<std::vector<Gram>>;

    /// Bits of the blocks that may hold them; nullopt: not indexed, or it cannot be read.
    std::optional<quint64> blocks(qint64 segment);
    std::optional<quint64> word(qint64 segment, const Gram &gram);

    struct sqlite3 *m_database;
    HotStatement m_find;
    sqlite3_blob *m_blob = nullptr;
    std::vector<GramClause> m_clauses;
    std::array<std::size_t, kGramTables> m_words{}; ///< of the segment in m_segment
    qint64 m_segment = -1; ///< what m_blocks are of
    std::optional<quint64> m_blocks;
};

} // namespace hookloupe
