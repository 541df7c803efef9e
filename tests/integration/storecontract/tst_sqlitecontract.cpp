// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "storecontract.h"
#include "storetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

class SqliteBackend final : public StoreBackend
{
public:
    QString makeLocation() override
    {
        return m_folder.filePath(u"%1/events.hookloupe"_s.arg(++m_lastNumber));
    }
    Result<std::unique_ptr<EventWriter>> openWriter(const QString &location,
                                                    Durability durability) override
    {
        return EventWriter::open({ .path = location, .durability = durability });
    }
    Result<std::unique_ptr<EventReader>> openReader(const QString &location) override
    {
        return EventReader::open(location);
    }
    bool makeNewer(const QString &location) override
    {
        return ForeignConnection(location).run(u"PRAGMA user_version = 100000"_s);
    }
    bool isSound(const QString &location) override
    {
        return ForeignConnection(location).value(u"PRAGMA integrity_check"_s).toString() == "ok"_L1;
    }

private:
    QTemporaryDir m_folder;
    int m_lastNumber = 0;
};

} // namespace

} // namespace hookloupe

int main(int argc, char **argv)
{
    hookloupe::SqliteBackend backend;
    return hookloupe::runStoreContract(argc, argv, backend);
}
