// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace hookloupe {

/// Reads the rows of a table from its leaf pages as they lie in the file, without the pages above
/// them: what SQLite cannot find any more since one of those is damaged. Which table a page belongs
/// to, and that it is not a free one, is told by the pointer map that auto_vacuum keeps.
/// https://www.sqlite.org/fileformat2.html; every number in the file may be anything.
class LeafScan
{
public:
    using Value = std::variant<std::monostate, qint64, double, QByteArray>;
    struct Row
    {
        qint64 id = 0;
        struct Field
        {
            Value value;
            bool isText = false;
        };
        std::vector<Field> fields; ///< maybe fewer than the table has columns
    };

    /// \a path: a database file without a log. Not open: it is none, or has no pointer map.
    explicit LeafScan(const QString &path);
    bool isOpen() const noexcept { return m_pages > 0; }

    /// Every row that can be read of the table whose root is the page \a root; \a wants is asked
    /// first, and \a row returns false to stop, as \a goesOn does between pages.
    void run(qint64 root, const std::function<bool(qint64 id)> &wants,
             const std::function<bool(const Row &)> &row, const std::function<bool()> &goesOn);

private:
    struct Place
    {
        int type = 0;
        qint64 parent = 0;
    };
    QByteArray page(qint64 number);
    bool isMapPage(qint64 number) const noexcept;
    Place placeOf(qint64 number);
    bool isBelow(qint64 number, qint64 root);
    bool readLeaf(const QByteArray &leaf, const std::function<bool(qint64)> &wants,
                  const std::function<bool(const Row &)> &row);
    std::optional<QByteArray> payload(QByteArrayView cell, quint64 bytes);
    static std::optional<Row> record(qint64 id, QByteArrayView payload);

    QFile m_file;
    qint64 m_pageBytes = 0;
    qint64 m_usable = 0; ///< of a page
    qint64 m_pages = 0; ///< 0: not open
    qint64 m_mapNumber = 0; ///< of the page in m_map
    QByteArray m_map;
};

} // namespace hookloupe
