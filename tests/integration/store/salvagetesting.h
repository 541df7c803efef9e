// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/salvage.h"
#include "core/store/storefile.h"
#include "storetesting.h"

#include <QFile>

namespace hookloupe {

inline constexpr int kEvents = 800;
inline constexpr qsizetype kPageBytes = 8'192;

/// Never cancels.
inline bool goOn(qint64, qint64)
{
    return true;
}

/// Of the event with that id in a store that SalvageTest made.
QByteArray bodyFor(qint64 id);

/// A test program that has a sound store to damage.
class SalvageTest : public StoreTest
{
    Q_OBJECT
protected:
    void put(const QByteArray &content)
    {
        VERIFY_OK(createStoreFile(path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    /// The first page from \a page on that holds rows of a table, rather than where they are; 0:
    /// none.
    qsizetype leafPage(qsizetype page) const
    {
        constexpr char kTableLeaf = 13; // https://www.sqlite.org/fileformat2.html#b_tree_pages
        for (; page < m_content.size() / kPageBytes; ++page) {
            if (m_content[page * kPageBytes] == kTableLeaf)
                return page;
        }
        return 0;
    }
    /// The pages that say where the rows of a table are.
    std::vector<qsizetype> interiorPages() const
    {
        constexpr char kTableInterior = 5;
        std::vector<qsizetype> pages;
        for (qsizetype page = 1; page < m_content.size() / kPageBytes; ++page) {
            if (m_content[page * kPageBytes] == kTableInterior)
                pages.push_back(page);
        }
        return pages;
    }
    static void damage(QByteArray &content, qsizetype page)
    {
        content.replace(page * kPageBytes, kPageBytes, QByteArray(kPageBytes, '\xa5'));
    }
    /// How many events of the store at path() are as they were; -1: one is not.
    qint64 rightEvents();

    QByteArray m_content; ///< of a sound store

private Q_SLOTS:
    void initTestCase();
};

} // namespace hookloupe
