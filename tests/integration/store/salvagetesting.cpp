// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "salvagetesting.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

QByteArray bodyFor(qint64 id)
{
    return "event " + QByteArray::number(id)
            + noise(id % 50 == 0 ? 30'000 : 1'500, static_cast<quint32>(id));
}

void SalvageTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    {
        auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
        VERIFY_OK(writer);
        OutcomeCollector collector;
        for (int i = 1; i <= kEvents; ++i)
            QVERIFY((*writer)->append(collector.request(eventOf(wireOf("/", bodyFor(i))))));
        QVERIFY(collector.waitFor(kEvents));
        (*writer)->annotate({ .ids = { 5 }, .text = u"a note"_s });
        VERIFY_OK((*writer)->putDocument(u"endpoints"_s, "{}"));
    }
    m_content = contentOf(path);
    QVERIFY(m_content.size() > 100 * kPageBytes);
}

qint64 SalvageTest::rightEvents()
{
    auto reader = EventReader::open(path());
    if (!reader)
        return -1;
    qint64 right = 0;
    for (qint64 id = 1; id <= kEvents; ++id) {
        const auto event = (*reader)->event(id);
        if (event && (*event)->request.body() == bodyFor(id))
            ++right;
    }
    return right;
}

} // namespace hookloupe
