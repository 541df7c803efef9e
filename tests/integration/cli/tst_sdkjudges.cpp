// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/sdkjudge.h"
#include "tests/support/cliprocess.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// What hookloupe-cli signs is put before the providers' own packages, and the other way round.
class TestSdkJudges : public QObject
{
    Q_OBJECT

private:
    struct Key
    {
        QByteArray forSigning; ///< the secret, or a private key as PEM
        QJsonObject forSdk;
    };

    static QByteArray openssl(const QStringList &arguments, const QByteArray &input = {});
    static QStringList algorithmOf(const QString &kind);
    Key keyOf(const SdkCase &sdkCase, bool other);
    static CliResult signedBy(const SdkCase &sdkCase, const Key &key, const QStringList &more = {});
    /// As if it had been received now.
    static CliResult verifiedWith(const SdkCase &sdkCase, const Key &key, const QByteArray &wire);
    QJsonObject judged(const SdkCase &sdkCase, const Key &key, const QByteArray &wire)
    {
        return m_judge.ask(u"verify"_s, sdkCase, key.forSdk, wire);
    }
    void rows(const std::function<bool(const SdkCase &)> &wanted = {}) const;
    SdkCase current() const
    {
        QFETCH(QString, scheme);
        return m_cases.value(scheme);
    }
    static CliResult run(const QString &command, const SdkCase &sdkCase, const Key &key,
                         const QByteArray &wire, const QStringList &more);

    QMap<QString, SdkCase> m_cases;
    QMap<QString, QByteArray> m_privateKeys;
    SdkJudge m_judge;

private Q_SLOTS:
    void initTestCase();
    void sdkAcceptsWhatHookloupeSigns_data() { rows(); }
    void sdkAcceptsWhatHookloupeSigns();
    void sdkRefusesAChangedByte_data() { rows(); }
    void sdkRefusesAChangedByte();
    void sdkRefusesAnotherKey_data() { rows(); }
    void sdkRefusesAnotherKey();
    void sdkRefusesAnOldSignature_data();
    void sdkRefusesAnOldSignature();
    void sdkAcceptsEitherSecretOfARotation_data();
    void sdkAcceptsEitherSecretOfARotation();
    void sdkRefusesWhatIsSignedWronglyOnPurpose_data();
    void sdkRefusesWhatIsSignedWronglyOnPurpose();
    void hookloupeAcceptsWhatTheSdkSigns_data();
    void hookloupeAcceptsWhatTheSdkSigns();
};

#define VERIFY_REFUSED(answer)                                                                     \
    QVERIFY2(!(answer).contains(u"error"_s), qPrintable((answer)[u"error"_s].toString()));         \
    QVERIFY((answer)[u"accepted"_s].isBool() && !(answer)[u"accepted"_s].toBool())

QByteArray TestSdkJudges::openssl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(20'000);
    return process.readAllStandardOutput();
}

QStringList TestSdkJudges::algorithmOf(const QString &kind)
{
    const QStringList ec{ u"EC"_s, u"-pkeyopt"_s };
    if (kind == "p256"_L1)
        return ec + QStringList{ u"ec_paramgen_curve:P-256"_s };
    if (kind == "p521"_L1)
        return ec + QStringList{ u"ec_paramgen_curve:P-521"_s };
    return { kind };
}

TestSdkJudges::Key TestSdkJudges::keyOf(const SdkCase &sdkCase, bool other)
{
    const QJsonObject parameters = sdkCase.parameters();
    const QString kind = sdkCase.keyKind();
    if (kind.isEmpty()) {
        const QByteArray secret = other ? sdkCase.otherSecret() : sdkCase.secret();
        return { secret,
                 { { u"secret"_s, QString::fromUtf8(secret) }, { u"parameters"_s, parameters } } };
    }
    QByteArray &pem = m_privateKeys[kind + (other ? u" other"_s : QString())];
    if (pem.isEmpty())
        pem = openssl(QStringList{ u"genpkey"_s, u"-algorithm"_s } + algorithmOf(kind));
    QJsonObject forSdk{ { u"parameters"_s, parameters },
                        { u"privateKey"_s, QString::fromLatin1(pem) },
                        { u"publicKey"_s,
                          QString::fromLatin1(openssl({ u"pkey"_s, u"-pubout"_s }, pem)) } };
    if (kind == "rsa"_L1) {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"key.pem"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(pem);
        file.close();
        forSdk[u"certificate"_s] = QString::fromLatin1(
                openssl({ u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, file.fileName(), u"-subj"_s,
                          u"/CN=sns.amazonaws.com"_s, u"-days"_s, u"2"_s }));
    }
    return { pem, forSdk };
}

CliResult TestSdkJudges::run(const QString &command, const SdkCase &sdkCase, const Key &key,
                             const QByteArray &wire, const QStringList &more)
{
    QStringList arguments{ command, u"--scheme"_s, sdkCase.scheme(), u"--secret-env"_s,
                           u"HL_SDK_KEY"_s };
    const QJsonObject parameters = sdkCase.parameters();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        arguments += { u"--param"_s, it.key() + u'=' + it.value().toString() };
    return runCli(arguments + more + QStringList{ u"-"_s }, wire,
                  { u"HL_SDK_KEY="_s + QString::fromUtf8(key.forSigning),
                    u"HL_SDK_OTHER="_s + QString::fromUtf8(sdkCase.otherSecret()) });
}

CliResult TestSdkJudges::signedBy(const SdkCase &sdkCase, const Key &key, const QStringList &more)
{
    return run(u"sign"_s, sdkCase, key, sdkCase.request(), more);
}

CliResult TestSdkJudges::verifiedWith(const SdkCase &sdkCase, const Key &key,
                                      const QByteArray &wire)
{
    // Whole seconds: the next one is never before what was signed in this one.
    const qint64 now = QDateTime::currentSecsSinceEpoch() + 1;
    return run(u"verify"_s, sdkCase, key, wire, { u"--now"_s, QString::number(now) });
}

void TestSdkJudges::rows(const std::function<bool(const SdkCase &)> &wanted) const
{
    QTest::addColumn<QString>("scheme");
    for (const SdkCase &sdkCase : m_cases) {
        if (!wanted || wanted(sdkCase))
            QTest::newRow(qPrintable(sdkCase.scheme())) << sdkCase.scheme();
    }
}

void TestSdkJudges::initTestCase()
{
    QVERIFY(m_judge.start());
    for (const SdkCase &sdkCase : SdkCase::all()) {
        // Before anything is signed: loading takes longer than Paddle's five seconds may last.
        const QJsonObject loaded = m_judge.ask(u"load"_s, sdkCase, {}, {});
        QVERIFY2(loaded.isEmpty(), qPrintable(loaded[u"error"_s].toString()));
        m_cases.insert(sdkCase.scheme(), sdkCase);
    }
    QVERIFY(m_cases.size() >= 40);
}

void TestSdkJudges::sdkAcceptsWhatHookloupeSigns()
{
    const SdkCase sdkCase = current();
    const Key key = keyOf(sdkCase, false);
    const CliResult made = signedBy(sdkCase, key);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QJsonObject answer = judged(sdkCase, key, made.out);
    QVERIFY2(answer[u"accepted"_s].toBool(),
             qPrintable(answer[u"why"_s].toString() + answer[u"error"_s].toString() + u'\n'
                        + QString::fromUtf8(made.out)));
}

void TestSdkJudges::sdkRefusesAChangedByte()
{
    const SdkCase sdkCase = current();
    const Key key = keyOf(sdkCase, false);
    const QByteArray forged = sdkCase.forged(signedBy(sdkCase, key).out);
    QVERIFY(!forged.isEmpty());
    const QJsonObject answer = judged(sdkCase, key, forged);
    VERIFY_REFUSED(answer);
    QCOMPARE(verifiedWith(sdkCase, key, forged).out.left(14), "bad_signature\n"_ba);
}

void TestSdkJudges::sdkRefusesAnotherKey()
{
    const SdkCase sdkCase = current();
    const CliResult made = signedBy(sdkCase, keyOf(sdkCase, true));
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QJsonObject answer = judged(sdkCase, keyOf(sdkCase, false), made.out);
    VERIFY_REFUSED(answer);
}

void TestSdkJudges::sdkRefusesAnOldSignature_data()
{
    rows([](const SdkCase &sdkCase) { return sdkCase.oldS().has_value(); });
}

void TestSdkJudges::sdkRefusesAnOldSignature()
{
    const SdkCase sdkCase = current();
    const Key key = keyOf(sdkCase, false);
    const qint64 then = QDateTime::currentSecsSinceEpoch() - sdkCase.oldS().value_or(0);
    const QByteArray old = signedBy(sdkCase, key, { u"--timestamp"_s, QString::number(then) }).out;
    const QJsonObject answer = judged(sdkCase, key, old);
    VERIFY_REFUSED(answer);
    QCOMPARE(verifiedWith(sdkCase, key, old).out.left(16), "stale_timestamp\n"_ba);
}

void TestSdkJudges::sdkAcceptsEitherSecretOfARotation_data()
{
    rows([](const SdkCase &sdkCase) { return sdkCase.rotates(); });
}

void TestSdkJudges::sdkAcceptsEitherSecretOfARotation()
{
    const SdkCase sdkCase = current();
    const CliResult made =
            signedBy(sdkCase, keyOf(sdkCase, false), { u"--also-secret-env"_s, u"HL_SDK_OTHER"_s });
    QVERIFY2(made.exitCode == 0, made.err.constData());
    for (const bool other : { false, true }) {
        const QJsonObject answer = judged(sdkCase, keyOf(sdkCase, other), made.out);
        QVERIFY2(answer[u"accepted"_s].toBool(), made.out.constData());
    }
}

void TestSdkJudges::sdkRefusesWhatIsSignedWronglyOnPurpose_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("mistake");
    const QStringList anywhere{ u"other_secret"_s,        u"secret_whitespace"_s,
                                u"secret_encoding"_s,     u"algorithm"_s,
                                u"signature_encoding"_s,  u"signature_prefix"_s,
                                u"signature_truncated"_s, u"body_reserialized"_s,
                                u"body_newline"_s,        u"body_bom"_s,
                                u"body_charset"_s,        u"body_decompressed"_s,
                                u"body_truncated"_s,      u"unknown"_s };
    const QStringList timed{ u"wrong_scheme"_s,      u"wrong_header"_s, u"timestamp_unit"_s,
                             u"timestamp_altered"_s, u"stale"_s,        u"secret_prefix"_s };
    for (const QString &scheme : { u"stripe"_s, u"github"_s, u"standard-webhooks-v1"_s }) {
        const QStringList mistakes = scheme == "github"_L1 ? anywhere : anywhere + timed;
        for (const QString &mistake : mistakes)
            QTest::addRow("%s, %s", qPrintable(scheme), qPrintable(mistake)) << scheme << mistake;
    }
}

void TestSdkJudges::sdkRefusesWhatIsSignedWronglyOnPurpose()
{
    QFETCH(QString, mistake);
    const SdkCase sdkCase = current();
    const Key key = keyOf(sdkCase, false);
    const CliResult made = signedBy(sdkCase, key, { u"--mistake"_s, mistake });
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QJsonObject answer = judged(sdkCase, key, made.out);
    VERIFY_REFUSED(answer);
}

void TestSdkJudges::hookloupeAcceptsWhatTheSdkSigns_data()
{
    rows([](const SdkCase &sdkCase) { return sdkCase.sdkSigns(); });
}

void TestSdkJudges::hookloupeAcceptsWhatTheSdkSigns()
{
    const SdkCase sdkCase = current();
    const Key key = keyOf(sdkCase, false);
    const QJsonObject answer = m_judge.ask(u"sign"_s, sdkCase, key.forSdk, sdkCase.request());
    const QByteArray wire = QByteArray::fromBase64(answer[u"request"_s].toString().toLatin1());
    QVERIFY2(!wire.isEmpty(), qPrintable(answer[u"error"_s].toString()));
    const CliResult found = verifiedWith(sdkCase, key, wire);
    QVERIFY2(found.out.startsWith("valid\n"), (found.out + found.err + '\n' + wire).constData());
    // What it says of everything would be worth nothing.
    QVERIFY(!verifiedWith(sdkCase, keyOf(sdkCase, true), wire).out.startsWith("valid\n"));
}

QTEST_GUILESS_MAIN(TestSdkJudges)
#include "tst_sdkjudges.moc"
