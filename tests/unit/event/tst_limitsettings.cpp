// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/limitsettings.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

class TestLimitSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatItPrints();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestLimitSettings::takesWhatItPrints()
{
    QSet<QByteArray> names;
    const ReceiverLimits defaults;
    for (const LimitSetting &setting : limitSettings()) {
        names.insert(setting.name);
        QVERIFY(*setting.what);
        for (const qint64 value : { setting.least, setting.get(defaults), setting.most }) {
            ReceiverLimits limits;
            setting.set(limits, value);
            ReceiverLimits read;
            QVERIFY(setLimit(read, QString::fromLatin1(setting.name), limitText(setting, limits)));
            QCOMPARE(setting.get(read), value);
            QCOMPARE(limitValue(setting, limitWords(setting, value)), value);
        }
    }
    QCOMPARE(names.size(), qsizetype(limitSettings().size()));
}

void TestLimitSettings::reads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");
    QTest::newRow("bytes") << u"body"_s << u"1000"_s << qint64(1000);
    QTest::newRow("KiB") << u"body"_s << u"64k"_s << qint64(65536);
    QTest::newRow("MiB") << u"body"_s << u"50MiB"_s << qint64(50) * 1024 * 1024;
    QTest::newRow("GiB") << u"in-flight"_s << u"2G"_s << qint64(2) * 1024 * 1024 * 1024;
    QTest::newRow("no body") << u"body"_s << u"0"_s << qint64(0);
    QTest::newRow("seconds") << u"idle-time"_s << u"5"_s << qint64(5000);
    QTest::newRow("milliseconds") << u"head-time"_s << u"1500ms"_s << qint64(1500);
    QTest::newRow("minutes") << u"request-time"_s << u"2m"_s << qint64(120'000);
    QTest::newRow("in words") << u"request-time"_s << u" 2 min "_s << qint64(120'000);
    QTest::newRow("bytes in words") << u"head"_s << u"300 B"_s << qint64(300);
    QTest::newRow("count") << u"connections"_s << u"2000"_s << qint64(2000);
}

void TestLimitSettings::reads()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const qint64, value);
    ReceiverLimits limits;
    QVERIFY(setLimit(limits, name, text));
    for (const LimitSetting &setting : limitSettings())
        QCOMPARE(setting.get(limits),
                 name == QLatin1StringView(setting.name) ? value : setting.get(ReceiverLimits()));
}

void TestLimitSettings::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << u"bodies"_s << u"1"_s;
    QTest::newRow("empty") << u"body"_s << u""_s;
    QTest::newRow("negative") << u"body"_s << u"-1"_s;
    QTest::newRow("unit of another kind") << u"body"_s << u"5s"_s;
    QTest::newRow("unit of a count") << u"connections"_s << u"1k"_s;
    QTest::newRow("too small") << u"head"_s << u"10"_s;
    QTest::newRow("too large") << u"body"_s << u"2G"_s;
    QTest::newRow("overflow") << u"body"_s << u"9223372036854775807G"_s;
    QTest::newRow("more than 64 bits") << u"body"_s << u"99999999999999999999"_s;
    QTest::newRow("fraction") << u"body"_s << u"1.5M"_s;
}

void TestLimitSettings::refuses()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    ReceiverLimits limits;
    const auto set = setLimit(limits, name, text);
    QVERIFY(!set);
    QVERIFY(set.error().sentence.endsWith('.'_L1));
    for (const LimitSetting &setting : limitSettings())
        QCOMPARE(setting.get(limits), setting.get(ReceiverLimits()));
}

} // namespace hookloupe

QTEST_APPLESS_MAIN(hookloupe::TestLimitSettings)
#include "tst_limitsettings.moc"
