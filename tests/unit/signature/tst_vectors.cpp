// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/scheme.h"
#include "core/signature/vectors.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

QByteArray vectorFile()
{
    QByteArray lines;
    // The second file holds those of ours, for schemes without published ones.
    for (const QString &name : { u"signature-vectors.jsonl"_s, u"further-vectors.jsonl"_s }) {
        QFile file(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        lines += file.readAll() + '\n';
    }
    return lines;
}

} // namespace

/// The published and recomputed vectors of every scheme, down to the verdict.
class TestVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdictsAgree_data();
    void verdictsAgree();
    void everySchemeHasVectors_data();
    void everySchemeHasVectors();
    void theLineIsCovered_data();
    void theLineIsCovered();
    void aWrongExpectationIsReported();
    void unknownSchemesAndBrokenLinesCountAsFailed();

private:
    QByteArray m_lines;
};

void TestVectors::initTestCase()
{
    m_lines = vectorFile();
    QVERIFY(m_lines.size() > 100'000);
}

void TestVectors::verdictsAgree_data()
{
    QTest::addColumn<QString>("scheme");
    QSet<QString> seen;
    for (const QByteArray &line : m_lines.split('\n')) {
        const QString id = QJsonDocument::fromJson(line).object().value("scheme"_L1).toString();
        if (!id.isEmpty() && !seen.contains(id)) {
            seen.insert(id);
            QTest::newRow(qPrintable(id)) << id;
        }
    }
}

void TestVectors::verdictsAgree()
{
    QFETCH(const QString, scheme);
    const VectorRun run =
            runVectors(m_lines, [&scheme](const QString &other) { return other == scheme; });
    QVERIFY2(run.failed == 0, qPrintable(run.mismatches.join(u'\n')));
    QVERIFY(run.passed > 0);
}

void TestVectors::everySchemeHasVectors_data()
{
    QTest::addColumn<QString>("id");
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes())
        QTest::newRow(qPrintable(scheme.id)) << scheme.id;
}

void TestVectors::everySchemeHasVectors()
{
    QFETCH(const QString, id);
    QSet<QString> verdicts;
    for (const QByteArray &line : m_lines.split('\n')) {
        const QJsonObject vector = QJsonDocument::fromJson(line).object();
        if (vector.value("scheme"_L1).toString() == id)
            verdicts.insert(vector.value("expect"_L1).toString());
    }
    QVERIFY(verdicts.contains(u"valid"_s));
    QVERIFY(verdicts.size() > 1);
}

void TestVectors::theLineIsCovered_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("generic-x-signature") << 12;
    QTest::newRow("stripe") << 19;
    QTest::newRow("github") << 13;
    QTest::newRow("github-sha1-legacy") << 9;
    QTest::newRow("shopify") << 10;
    QTest::newRow("slack") << 16;
    QTest::newRow("standard-webhooks-v1") << 21;
    QTest::newRow("standard-webhooks-v1a") << 19;
    QTest::newRow("square") << 11;
    QTest::newRow("twilio-form") << 12;
    QTest::newRow("twilio-json") << 9;
    QTest::newRow("adyen-standard") << 11;
    QTest::newRow("adyen-platform") << 9;
    QTest::newRow("paddle-billing") << 16;
    QTest::newRow("paddle-classic") << 8;
    QTest::newRow("razorpay") << 10;
    QTest::newRow("coinbase-commerce") << 10;
    QTest::newRow("nowpayments") << 7;
    QTest::newRow("meta") << 11;
    QTest::newRow("zoom") << 10;
    QTest::newRow("discord") << 13;
}

void TestVectors::theLineIsCovered()
{
    QFETCH(const int, count);
    const QString scheme = QString::fromLatin1(QTest::currentDataTag());
    const VectorRun run =
            runVectors(m_lines, [&scheme](const QString &other) { return other == scheme; });
    QCOMPARE(run.passed, count);
}

void TestVectors::aWrongExpectationIsReported()
{
    const QByteArray line =
            R"({"id":"x-1","scheme":"github","method":"POST","url":"",)"
            R"("headers":[],"body_base64":"","secret":"s","now":1,"expect":"valid"})";
    const VectorRun run = runVectors(line);
    QCOMPARE(run.passed, 0);
    QCOMPARE(run.failed, 1);
    QCOMPARE(run.mismatches,
             QStringList(u"x-1: expected valid, got missing_header: There is no "
                         "X-Hub-Signature-256 header."_s));
}

void TestVectors::unknownSchemesAndBrokenLinesCountAsFailed()
{
    const VectorRun run = runVectors("{\"id\":\"a\",\"scheme\":\"no-such\",\"expect\":\"valid\"}\n"
                                     "not json\n\n{}\n"
                                     "{\"id\":\"b\",\"scheme\":\"github\",\"now\":1e300,"
                                     "\"expect\":\"valid\"}\n");
    QCOMPARE(run.passed, 0);
    QCOMPARE(run.failed, 4);
    QCOMPARE(run.mismatches.at(0), u"a: the scheme “no-such” is not known"_s);
    QCOMPARE(run.mismatches.at(1), u"line 2: the line is not a test vector"_s);
    QCOMPARE(run.mismatches.at(3), u"b: “now” is no time in seconds since 1970"_s);
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
