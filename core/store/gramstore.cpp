// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/gramstore.h"

#include "core/store/sqlconnection.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <bit>

namespace hookloupe {

namespace {

/// Words in a row, which fills a page of the store: 8,192 bytes without what SQLite adds.
constexpr std::size_t kRowWords = 1'000;
/// Where the rows of a table begin among those of a segment, by GramTable.
constexpr std::array<qint64, kGramTables> kFirstRow{ 0, 1, 200 };
constexpr qint64 kSegmentRows = 1'024;
/// No segment of ours has more; what a file says besides is not followed.
constexpr std::array<std::size_t, kGramTables> kWordsMax{ std::size_t(1) << 8, std::size_t(1) << 17,
                                                          std::size_t(1) << 19 };

qint64 rowId(qint64 segment, std::size_t table, std::size_t row)
{
    return segment * kSegmentRows + kFirstRow.at(table) + static_cast<qint64>(row);
}

} // namespace

qint64 GramWrite::bytes() const
{
    qint64 bytes = 0;
    for (const GramWords &words : segment.tables)
        bytes += static_cast<qint64>(words.size() * sizeof(quint64));
    return bytes;
}

GramWriter::GramWriter(const SqlConnection &connection)
    : m_segment(connection,
                "INSERT OR IGNORE INTO gram_segment (number, escape_words, short_words, "
                "long_words, always) VALUES (?, ?, ?, ?, ?)")
    , m_changes(connection, "SELECT changes()")
    , m_words(connection, "INSERT INTO gram (id, words) VALUES (?, ?)")
    , m_forgetSegment(connection, "DELETE FROM gram_segment WHERE number = ?")
    , m_forgetWords(connection, "DELETE FROM gram WHERE id >= ? AND id < ?")
{ }

bool GramWriter::write(const GramWrite &write)
{
    m_segment.bind(1, write.number);
    for (std::size_t table = 0; table < kGramTables; ++table)
        m_segment.bind(static_cast<int>(table) + 2,
                       static_cast<qint64>(write.segment.tables.at(table).size()));
    m_segment.bind(5, static_cast<qint64>(write.segment.always));
    if (!run(m_segment))
        return false;
    const bool isNew = m_changes.next() && m_changes.number(0) != 0;
    m_changes.reset();
    QByteArray stored;
    for (std::size_t table = 0; isNew && table < kGramTables; ++table) {
        const GramWords &words = write.segment.tables.at(table);
        for (std::size_t at = 0; at < words.size(); at += kRowWords) {
            const std::size_t count = std::min(kRowWords, words.size() - at);
            stored.resize(static_cast<qsizetype>(count) * qsizetype(sizeof(quint64)));
            qToLittleEndian<quint64>(words.data() + at, static_cast<qsizetype>(count),
                                     stored.data());
            m_words.bind(1, rowId(write.number, table, at / kRowWords));
            m_words.bindBytes(2, stored);
            if (!run(m_words))
                return false;
        }
    }
    return true;
}

bool GramWriter::forget(qint64 number)
{
    m_forgetSegment.bind(1, number);
    m_forgetWords.bind(1, number * kSegmentRows);
    m_forgetWords.bind(2, (number + 1) * kSegmentRows);
    return run(m_forgetSegment) && run(m_forgetWords);
}

bool GramWriter::run(HotStatement &statement)
{
    if (statement.run())
        return true;
    m_error = statement.error();
    return false;
}

GramFilter::GramFilter(const SqlConnection &connection, const std::vector<TextClause> &clauses)
    : m_database(connection.handle())
    , m_find(connection,
             "SELECT escape_words, short_words, long_words, always FROM gram_segment "
             "WHERE number = ?")
{
    for (const TextClause &clause : clauses) {
        GramClause grams;
        for (const QByteArray &text : clause)
            grams.push_back(gramsOf(text));
        if (!grams.empty() && std::none_of(grams.begin(), grams.end(), [](const auto &text) {
                return text.empty();
            }))
            m_clauses.push_back(std::move(grams));
    }
}

GramFilter::~GramFilter()
{
    sqlite3_blob_close(m_blob);
}

IdRange GramFilter::newest(qint64 firstId, qint64 lastId)
{
    if (m_clauses.empty())
        return { firstId, lastId };
    while (lastId >= firstId && lastId > 0) {
        const qint64 segment = (lastId - 1) / kSegmentIds;
        const qint64 segmentFirst = segment * kSegmentIds + 1;
        if (segment != m_segment) {
            m_segment = segment;
            m_blocks = blocks(segment);
            // Open, it would keep the snapshot, and so the write-ahead log from beginning anew.
            sqlite3_blob_close(m_blob);
            m_blob = nullptr;
        }
        if (!m_blocks)
            return { std::max(firstId, segmentFirst), lastId };
        const auto last = static_cast<int>((lastId - segmentFirst) / kBlockIds);
        const quint64 upToLast = *m_blocks << (kSegmentBlocks - 1 - last);
        if (upToLast != 0) {
            const int top = last - std::countl_zero(upToLast);
            // Neighbours are read together.
            const int run = std::countl_one(*m_blocks << (kSegmentBlocks - 1 - top));
            const qint64 first = segmentFirst + (top - run + 1) * kBlockIds;
            const qint64 end = segmentFirst + (top + 1) * kBlockIds - 1;
            const IdRange range{ std::max(firstId, first), std::min(lastId, end) };
            if (!range.isEmpty())
                return range;
        }
        lastId = segmentFirst - 1;
    }
    return {};
}

std::optional<quint64> GramFilter::blocks(qint64 segment)
{
    m_find.bind(1, segment);
    const bool isIndexed = m_find.next();
    if (isIndexed) {
        for (std::size_t table = 0; table < kGramTables; ++table)
            m_words.at(table) = static_cast<std::size_t>(m_find.number(static_cast<int>(table)));
    }
    const auto always = isIndexed ? static_cast<quint64>(m_find.number(3)) : 0;
    m_find.reset();
    if (!isIndexed)
        return std::nullopt;
    quint64 found = ~quint64(0);
    for (const GramClause &clause : m_clauses) {
        quint64 some = 0;
        for (const std::vector<Gram> &text : clause) {
            quint64 all = found & ~some;
            for (auto gram = text.begin(); gram != text.end() && all != 0; ++gram) {
                const auto bits = word(segment, *gram);
                if (!bits)
                    return std::nullopt;
                all &= *bits;
            }
            some |= all;
        }
        found &= some;
        if (found == 0)
            break;
    }
    return found | always;
}

std::optional<quint64> GramFilter::word(qint64 segment, const Gram &gram)
{
    const auto table = static_cast<std::size_t>(gram.table);
    const std::size_t words = m_words.at(table);
    if (words == 0)
        return 0;
    if (!std::has_single_bit(words) || words > kWordsMax.at(table))
        return std::nullopt;
    const std::size_t bucket = gram.bucket(words);
    const qint64 row = rowId(segment, table, bucket / kRowWords);
    const int opened = m_blob
            ? sqlite3_blob_reopen(m_blob, row)
            : sqlite3_blob_open(m_database, "main", "gram", "words", row, 0, &m_blob);
    quint64 stored = 0;
    if (opened != SQLITE_OK
        || sqlite3_blob_read(m_blob, &stored, sizeof stored,
                             static_cast<int>(bucket % kRowWords * sizeof stored))
                != SQLITE_OK) {
        // An aborted handle reads nothing any more.
        sqlite3_blob_close(m_blob);
        m_blob = nullptr;
        return std::nullopt;
    }
    return qFromLittleEndian(stored);
}

} // namespace hookloupe
