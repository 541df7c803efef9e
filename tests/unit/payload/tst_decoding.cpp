// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/charset.h"
#include "core/payload/compression.h"
#include "core/payload/contentcoding.h"

#include <QRandomGenerator>
#include <QTest>

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qsizetype kMax = 1'000'000;
/// {"status":"confirmed"} as `brotli -q 11` writes it.
const QByteArray kBrotli = QByteArray::fromHex("1b1500f8a54574f6faa624947c5215bcd2588603");
const QByteArray kText = "{\"status\":\"confirmed\"}";

QByteArray zstdOf(const QByteArray &bytes, int windowLog = 0)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    if (windowLog != 0)
        ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    QByteArray packed(
            static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))),
            Qt::Uninitialized);
    ZSTD_inBuffer input{ bytes.data(), static_cast<std::size_t>(bytes.size()), 0 };
    ZSTD_outBuffer room{ packed.data(), static_cast<std::size_t>(packed.size()), 0 };
    while (ZSTD_compressStream2(context, &room, &input, ZSTD_e_end) != 0) { }
    ZSTD_freeCCtx(context);
    return packed.first(static_cast<qsizetype>(room.pos));
}

} // namespace

/// What makes a body readable: content codings and charsets.
class TestDecoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoesCodings_data();
    void undoesCodings();
    void refusesWhatIsDamaged();
    void refusesBombs();
    void refusesLargeWindows();
    void survivesNoise();
    void findsTheCharset_data();
    void findsTheCharset();
    void readsCharsets_data();
    void readsCharsets();
    void replacesWhatIsNoCharacter();
    void boundsWhatACharsetGives();
};

void TestDecoding::undoesCodings_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << ""_ba << kText;
    QTest::newRow("identity") << "identity, , identity"_ba << kText;
    QTest::newRow("gzip") << "GZIP"_ba << gzipped(kText);
    QTest::newRow("brotli") << "br"_ba << kBrotli;
    QTest::newRow("zstd") << " zstd "_ba << zstdOf(kText);
    QTest::newRow("zstd, two frames") << "zstd"_ba << zstdOf(kText.first(5)) + zstdOf(kText.mid(5));
    QTest::newRow("in a row") << "br, gzip"_ba << gzipped(kBrotli);
    QTest::newRow("three") << "br,identity,gzip,zstd"_ba << zstdOf(gzipped(kBrotli));
}

void TestDecoding::undoesCodings()
{
    QFETCH(const QByteArray, coding);
    QFETCH(const QByteArray, body);
    const auto plain = withoutContentCoding(body, coding, kMax);
    QVERIFY(plain.has_value());
    QCOMPARE(*plain, kText);
    QCOMPARE(namesContentCoding(coding), body != kText);
}

void TestDecoding::refusesWhatIsDamaged()
{
    const std::pair<QByteArray, QByteArray> packed[] = { { "gzip", gzipped(kText) },
                                                         { "br", kBrotli },
                                                         { "zstd", zstdOf(kText) } };
    for (const auto &[coding, bytes] : packed) {
        QVERIFY(withoutContentCoding(bytes, coding, kText.size()));
        QVERIFY(!withoutContentCoding(bytes, coding, kText.size() - 1));
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            // A stream may be whole but for what checks it, never longer.
            const auto cut = withoutContentCoding(bytes.first(size), coding, kMax);
            QVERIFY2(!cut, coding.constData());
        }
        QVERIFY(!withoutContentCoding(kText, coding, kMax));
    }
    QVERIFY(!withoutContentCoding(kBrotli + "more", "br", kMax));
    QVERIFY(!withoutContentCoding(kText, "compress", kMax));
    QVERIFY(!withoutContentCoding(kText, "gzip,gzip,gzip,gzip,gzip", kMax));
}

void TestDecoding::refusesBombs()
{
    constexpr qsizetype kLarge = 64LL * 1024 * 1024;
    const QByteArray zeros(kLarge, '\0');
    const QByteArray once = zstdOf(zeros);
    QVERIFY(once.size() < 20'000);
    // However much may be kept, so little is not worth so much.
    QVERIFY(!withoutContentCoding(once, "zstd", 1LL << 40));
    QVERIFY(!withoutContentCoding(zstdOf(once), "zstd, zstd", 1LL << 40));
    QVERIFY(!withoutContentCoding(gzipped(gzipped(zeros)), "gzip, gzip", 1LL << 40));
    // What repeats itself, but is no bomb.
    const QByteArray list = "[" + QByteArray("{\"a\":1},").repeated(100'000) + "0]";
    QCOMPARE(withoutContentCoding(zstdOf(list), "zstd", kLarge), list);
    QCOMPARE(withoutContentCoding(gzipped(list), "gzip", kLarge), list);
}

void TestDecoding::refusesLargeWindows()
{
    const QByteArray zeros(20'000'000, '\0');
    QVERIFY(!decompressedZstd(zstdOf(zeros, 27), zeros.size()));
    QVERIFY(decompressedZstd(zstdOf(zeros, 23), zeros.size()));
}

void TestDecoding::survivesNoise()
{
    QRandomGenerator random(7);
    for (const QByteArray &coding : { "br"_ba, "zstd"_ba, "gzip"_ba }) {
        QByteArray good = coding == "br" ? kBrotli
                : coding == "zstd"       ? zstdOf(kText.repeated(50))
                                         : gzipped(kText.repeated(50));
        for (int round = 0; round < 5'000; ++round) {
            QByteArray bytes = good;
            for (int i = random.bounded(4); i >= 0; --i)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                        static_cast<char>(random.bounded(256));
            const auto plain = withoutContentCoding(bytes, coding, 100'000);
            QVERIFY(!plain || plain->size() <= 100'000);
        }
    }
}

void TestDecoding::findsTheCharset_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("none") << "text/plain"_ba
                          << ""_ba;
    QTest::newRow("plain") << "text/plain;charset=utf-8"_ba
                           << "utf-8"_ba;
    QTest::newRow("in between") << "text/plain; CharSet=UTF-16; a=b"_ba
                                << "UTF-16"_ba;
    QTest::newRow("quoted") << "text/plain; charset=\"Shift_JIS\"; x"_ba
                            << "Shift_JIS"_ba;
    QTest::newRow("quote left open") << "text/plain; charset=\"Shift"_ba
                                     << ""_ba;
    QTest::newRow("other parameter") << "text/plain; a=charset"_ba
                                     << ""_ba;
    QTest::newRow("nothing before") << "charset="_ba
                                    << ""_ba;
    QTest::newRow("equals signs") << "==;harset=;charset=a=b"_ba
                                  << "a=b"_ba;
}

void TestDecoding::findsTheCharset()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, charset);
    QCOMPARE(charsetIn(field), charset);
    QCOMPARE(namesOtherCharset(field), !isPlainCharset(charset));
    QVERIFY(namesOtherCharset("Accept: charset=utf-8\r\nContent-Type: a; " + field
                              + ";charset=koi8-r\r\n"));
}

void TestDecoding::readsCharsets_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-16 with a mark")
            << "utf-16"_ba << QByteArray("\xfe\xff\0Z\0\xe4\x20\xac", 8) << u"Zä€"_s;
    QTest::newRow("UTF-16 little endian") << "UTF-16LE"_ba << QByteArray("Z\0\xe4\0", 4) << u"Zä"_s;
    QTest::newRow("UTF-32") << "utf-32be"_ba << QByteArray("\0\1\xf6\0", 4) << u"\U0001f600"_s;
    QTest::newRow("latin1") << "ISO-8859-1"_ba
                            << "Z\xe4hler"_ba << u"Zähler"_s;
    QTest::newRow("windows-1252") << "windows-1252"_ba
                                  << "\x80 5"_ba << u"€ 5"_s;
    QTest::newRow("latin9") << "iso-8859-15"_ba
                            << "\xa4 5"_ba << u"€ 5"_s;
    QTest::newRow("Cyrillic") << "windows-1251"_ba
                              << "\xcf\xeb\xe0\xf2\xb8\xe6"_ba << u"Платёж"_s;
    QTest::newRow("KOI8") << "koi8-r"_ba
                          << "\xf0\xcc\xc1\xd4"_ba << u"Плат"_s;
    QTest::newRow("Shift_JIS") << "Shift_JIS"_ba
                               << "\x93\xfa\x96{\\"_ba << u"日本\\"_s;
    QTest::newRow("EUC-JP") << "euc-jp"_ba
                            << "\xc6\xfc\xcb\xdc"_ba << u"日本"_s;
    QTest::newRow("GB18030") << "gb18030"_ba
                             << "\xd6\xa7\xb8\xb6\x81\x30\x81\x30"_ba << u"支付\u0080"_s;
    QTest::newRow("GBK") << "gbk"_ba
                         << "\xd6\xa7\xb8\xb6"_ba << u"支付"_s;
    QTest::newRow("Big5") << "big5"_ba
                          << "\xa4\xe5"_ba << u"文"_s;
    QTest::newRow("EUC-KR") << "euc-kr"_ba
                            << "\xb0\xe1\xc1\xa6"_ba << u"결제"_s;
}

void TestDecoding::readsCharsets()
{
    QFETCH(const QByteArray, charset);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const auto utf8 = inUtf8(bytes, charset, kMax);
    QVERIFY(utf8.has_value());
    QCOMPARE(QString::fromUtf8(*utf8), text);
}

void TestDecoding::replacesWhatIsNoCharacter()
{
    QCOMPARE(inUtf8("a\x81z", "windows-1252", kMax), "a\xef\xbf\xbdz"_ba);
    QCOMPARE(inUtf8("a\x93", "shift_jis", kMax), "a\xef\xbf\xbd"_ba);
    QCOMPARE(inUtf8(QByteArray("\xd8\0\0Z", 4), "utf-16be", kMax), "\xef\xbf\xbdZ"_ba);
    QCOMPARE(inUtf8(QByteArray("\0Z\0", 3), "utf-16be", kMax), "Z\xef\xbf\xbd"_ba);
    QCOMPARE(inUtf8("", "gbk", kMax), ""_ba);
    for (const char *unknown :
         { "", "utf-8", "utf-7", "iso-2022-cn-ext", "../../evil", "utf-16//TRANSLIT", "x-unknown" })
        QVERIFY(!inUtf8("text", unknown, kMax));
}

void TestDecoding::boundsWhatACharsetGives()
{
    const QByteArray bytes(200'000, '\xe4');
    QVERIFY(!inUtf8(bytes, "latin1", 2 * bytes.size() - 1));
    QCOMPARE(inUtf8(bytes, "latin1", 2 * bytes.size())->size(), 2 * bytes.size());
    QRandomGenerator random(3);
    QByteArray noise(100'000, Qt::Uninitialized);
    for (char &byte : noise)
        byte = static_cast<char>(random.generate());
    for (const char *charset : { "utf-16", "utf-32", "shift_jis", "gb18030", "big5", "euc-jp",
                                 "euc-kr", "windows-1255", "iso-8859-8" }) {
        const auto text = inUtf8(noise, charset, 10 * noise.size());
        QVERIFY(text.has_value());
        QVERIFY(QString::fromUtf8(*text).size() > 0);
    }
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestDecoding)
#include "tst_decoding.moc"
