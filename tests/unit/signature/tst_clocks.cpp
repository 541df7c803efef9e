// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/clocks.h"
#include "core/signature/timestamp.h"
#include "tests/unit/signature/signed.h"

#include <QDateTime>
#include <QLocale>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReceivedS = 1'790'000'000;

QByteArray httpDate(qint64 seconds)
{
    return QLocale::c()
            .toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC),
                      u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
            .toLatin1();
}

} // namespace

/// Whose clock is off, as far as the times of one request can tell.
class TestClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conclusionsAreAsSureAsTheirSources_data();
    void conclusionsAreAsSureAsTheirSources();
    void creationTimesAreReadInAnyForm_data();
    void creationTimesAreReadInAnyForm();
    void httpDatesAreReadInThreeForms_data();
    void httpDatesAreReadInThreeForms();
    void aRequestWithoutTimesSaysNothing();
};

void TestClocks::conclusionsAreAsSureAsTheirSources_data()
{
    // Seconds from receipt; 0 stands for "there is none" where it is not given.
    QTest::addColumn<QVariant>("signedAt");
    QTest::addColumn<QVariant>("date");
    QTest::addColumn<QVariant>("created");
    QTest::addColumn<QString>("part");
    const QVariant none;
    QTest::newRow("all agree") << QVariant(-1) << QVariant(-1) << QVariant(-2)
                               << u"The clocks agree."_s;
    QTest::newRow("queued") << QVariant(-1) << none << QVariant(-7200) << u"it was queued"_s;
    QTest::newRow("the sender is ahead, twice said")
            << QVariant(420) << QVariant(421) << none << u"the sender's clock is ahead"_s;
    QTest::newRow("one time alone")
            << QVariant(420) << none << none << u"one time alone cannot tell"_s;
    QTest::newRow("an old signature, sent now")
            << QVariant(-3600) << QVariant(0) << none << u"an old one sent again"_s;
    QTest::newRow("the signing clock is ahead")
            << QVariant(3600) << QVariant(0) << none << u"the clock of what signs is wrong"_s;
    QTest::newRow("the sending clock is off")
            << QVariant(0) << QVariant(-500) << none << u"the clock of what sends is wrong"_s;
    QTest::newRow("the body is ahead")
            << QVariant(0) << none << QVariant(900) << u"what makes the events is wrong"_s;
    QTest::newRow("all differ") << QVariant(-4000) << QVariant(2000) << none << u"at least two"_s;
    QTest::newRow("kept on the way")
            << QVariant(-900) << QVariant(-900) << none << u"kept on its way"_s;
    QTest::newRow("only the body, ahead")
            << none << none << QVariant(900) << u"nothing here tells which"_s;
}

void TestClocks::conclusionsAreAsSureAsTheirSources()
{
    QFETCH(QVariant, signedAt);
    QFETCH(QVariant, date);
    QFETCH(QVariant, created);
    QFETCH(QString, part);
    OwnedRequest request;
    SignatureTimestamp stamp;
    if (signedAt.isValid()) {
        stamp.unixMs = (kReceivedS + signedAt.toInt()) * 1000;
        stamp.text = QByteArray::number(stamp.unixMs / 1000);
    }
    if (date.isValid())
        request.fields.push_back({ "Date", httpDate(kReceivedS + date.toInt()) });
    request.body = created.isValid()
            ? R"({"created":)" + QByteArray::number(kReceivedS + created.toInt()) + "}"
            : "{}"_ba;
    const Clocks clocks = readClocks(request.view(), signedAt.isValid() ? &stamp : nullptr,
                                     kReceivedS * 1'000'000);
    QVERIFY2(clocks.conclusion.contains(part), qPrintable(clocks.conclusion));
    QCOMPARE(clocks.readings.size(),
             qsizetype(signedAt.isValid() + date.isValid() + created.isValid()));
    for (const ClockReading &reading : clocks.readings)
        QCOMPARE(reading.beforeReceiptMs, kReceivedS * 1000 - reading.unixMs);
}

void TestClocks::creationTimesAreReadInAnyForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("seconds") << R"({"created":1790000000})"_ba;
    QTest::newRow("milliseconds") << R"({"timestamp":1790000000000})"_ba;
    QTest::newRow("ISO 8601") << R"({"created_at":"2026-09-21T14:13:20Z"})"_ba;
    QTest::newRow("below data") << R"({"data":{"created_at":"2026-09-21T14:13:20.000Z"}})"_ba;
    QTest::newRow("text of digits") << R"({"event_time":"1790000000"})"_ba;
}

void TestClocks::creationTimesAreReadInAnyForm()
{
    QFETCH(QByteArray, body);
    OwnedRequest request;
    request.body = body;
    const Clocks clocks = readClocks(request.view(), nullptr, kReceivedS * 1'000'000);
    QCOMPARE(clocks.readings.size(), qsizetype(1));
    QCOMPARE(clocks.readings.front().unixMs, kReceivedS * 1000);
}

void TestClocks::httpDatesAreReadInThreeForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("IMF-fixdate") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << true;
    QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << true;
    QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_ba << true;
    QTest::newRow("words") << "yesterday"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
}

void TestClocks::httpDatesAreReadInThreeForms()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDate);
    const auto found = parseHttpDate(text);
    QCOMPARE(found.has_value(), isDate);
    if (isDate)
        QCOMPARE(*found, 784'111'777'000);
}

void TestClocks::aRequestWithoutTimesSaysNothing()
{
    for (const QByteArray &body :
         { "{}"_ba, R"({"created":"soon","timestamp":12})"_ba, "<x/>"_ba }) {
        OwnedRequest request;
        request.body = body;
        const Clocks clocks = readClocks(request.view(), nullptr, kReceivedS * 1'000'000);
        QVERIFY(clocks.readings.isEmpty());
        QVERIFY(clocks.conclusion.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
