// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/schemerules.h"
#include "tests/support/cliprocess.h"
#include "tests/unit/signature/everyscheme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// Every scheme through the programs as people use them: sign, send, and what one listen that has
/// an endpoint for each says of it.
class TestAllSchemes : public QObject
{
    Q_OBJECT

private:
    static QByteArray urlOf(const Scheme &scheme)
    {
        return "https://app.example/" + scheme.id.toUtf8();
    }
    static QString variableOf(const Scheme &scheme)
    {
        return u"HL_"_s + QString(scheme.id).replace(u'-', u'_').toUpper();
    }
    static QMap<QByteArray, QByteArray> parametersOf(const Scheme &scheme);
    static QByteArray plainWire(const Scheme &scheme);
    static bool coversTheBody(const Scheme &scheme);
    static CliResult signedBy(const Scheme &scheme, bool otherKey);
    /// A process for each is what takes the time.
    const QByteArray &signedOnce(const Scheme &scheme);
    QJsonObject eventOf(const QByteArray &wire);

    QTemporaryDir m_dir;
    std::unique_ptr<ListenProcess> m_listen;
    QMap<QString, QByteArray> m_signed;
    qsizetype m_sent = 0;
    int m_withType = 0;
    int m_withId = 0;

private Q_SLOTS:
    void initTestCase();
    void whatIsSignedAndSentIsValid_data();
    void whatIsSignedAndSentIsValid();
    void typesAndIdsWereRead() const;
    void whatIsForgedIsNot_data();
    void whatIsForgedIsNot();
};

namespace {

void everyScheme()
{
    QTest::addColumn<QString>("id");
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes())
        QTest::newRow(qPrintable(scheme.id)) << scheme.id;
}

QByteArray publicHalf(QByteArrayView pem)
{
    BIO *const in = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
    EVP_PKEY *const key = PEM_read_bio_PrivateKey(in, nullptr, nullptr, nullptr);
    BIO *const out = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(out, key);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    QByteArray text(data, size);
    BIO_free(out);
    EVP_PKEY_free(key);
    BIO_free(in);
    return text;
}

} // namespace

QMap<QByteArray, QByteArray> TestAllSchemes::parametersOf(const Scheme &scheme)
{
    const auto all = signingKey(scheme).parameters;
    QMap<QByteArray, QByteArray> own;
    for (const SchemeParameter &parameter : scheme.parameters) {
        if (all.contains(parameter.name))
            own.insert(parameter.name, all.value(parameter.name));
    }
    return own;
}

QByteArray TestAllSchemes::plainWire(const Scheme &scheme)
{
    OwnedRequest request = plainRequest(scheme);
    request.body.replace(R"({"id":"1",)", R"({"id":"1","type":"payment.confirmed",)");
    if (!request.body.startsWith('{'))
        request.fields.front().value = "application/x-www-form-urlencoded";
    request.fields.insert(request.fields.begin(), { "Host", "app.example" });
    return composeRequest("POST", '/' + scheme.id.toUtf8(),
                          withContentLength(request.fields, request.body.size()), request.body);
}

bool TestAllSchemes::coversTheBody(const Scheme &scheme)
{
    return scheme.rules->bodyDigest || scheme.rules->contentDescription.contains("{body}"_L1);
}

CliResult TestAllSchemes::signedBy(const Scheme &scheme, bool otherKey)
{
    QStringList arguments{ u"sign"_s,
                           u"--scheme"_s,
                           scheme.id,
                           u"--secret-env"_s,
                           u"HL_KEY"_s,
                           u"--url"_s,
                           QString::fromUtf8(urlOf(scheme)) };
    const auto parameters = parametersOf(scheme);
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        arguments += { u"--param"_s, QString::fromUtf8(it.key() + '=' + it.value()) };
    return runCli(arguments + QStringList{ u"-"_s }, plainWire(scheme),
                  { u"HL_KEY="_s
                    + QString::fromUtf8(signingKey(scheme, otherKey).key.view().toByteArray()) });
}

const QByteArray &TestAllSchemes::signedOnce(const Scheme &scheme)
{
    QByteArray &wire = m_signed[scheme.id];
    if (wire.isEmpty()) {
        const CliResult made = signedBy(scheme, false);
        if (made.exitCode != 0)
            qWarning("%s", made.err.constData());
        wire = made.out;
    }
    return wire;
}

QJsonObject TestAllSchemes::eventOf(const QByteArray &wire)
{
    const CliResult sent =
            runCli({ u"send"_s, u"-"_s, u"--to"_s, QString::fromUtf8(m_listen->url()) }, wire);
    if (sent.exitCode != 0)
        return { { u"reason"_s, QString::fromUtf8(sent.err) } };
    ++m_sent;
    return m_listen->waitForEvents(m_sent).value(m_sent - 1);
}

void TestAllSchemes::initTestCase()
{
    QJsonArray endpoints;
    QStringList environment;
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        QJsonObject parameters;
        const auto own = parametersOf(scheme);
        for (auto it = own.begin(); it != own.end(); ++it)
            parameters[QString::fromUtf8(it.key())] = QString::fromUtf8(it.value());
        endpoints.append(
                QJsonObject{ { u"name"_s, scheme.id },
                             { u"path"_s, u'/' + scheme.id },
                             { u"scheme"_s, scheme.id },
                             { u"secret"_s, QJsonObject{ { u"env"_s, variableOf(scheme) } } },
                             { u"public_url"_s, QString::fromUtf8(urlOf(scheme)) },
                             { u"parameters"_s, parameters } });
        const SecretBytes secret = signingKey(scheme).key;
        environment.append(variableOf(scheme) + u'='
                           + QString::fromUtf8(scheme.keyKind == KeyKind::PublicKey
                                                       ? publicHalf(secret.view())
                                                       : secret.view().toByteArray()));
    }
    QFile file(m_dir.filePath(u"endpoints.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{ { u"endpoints"_s, endpoints } }).toJson());
    file.close();
    m_listen = std::make_unique<ListenProcess>(QStringList{ u"--store"_s, m_dir.filePath(u"s.db"_s),
                                                            u"--endpoints"_s, file.fileName() },
                                               environment);
    QVERIFY2(m_listen->waitUntilListening(), m_listen->err().constData());
}

void TestAllSchemes::whatIsSignedAndSentIsValid_data()
{
    everyScheme();
}

void TestAllSchemes::whatIsSignedAndSentIsValid()
{
    QFETCH(QString, id);
    const Scheme &scheme = schemeOf(id);
    const QByteArray made = signedOnce(scheme);
    QVERIFY(!made.isEmpty());
    const QJsonObject event = eventOf(made);
    QVERIFY2(event[u"verdict"_s].toString() == "valid"_L1,
             (event[u"reason"_s].toString().toUtf8() + '\n' + made).constData());
    QCOMPARE(event[u"scheme"_s].toString(), id);
    QCOMPARE(event[u"endpoint"_s].toString(), id);
    const auto request = parseRequestFile(made);
    QVERIFY(request);
    const MessageIdentity read = identify(scheme, RequestView::of(*request, urlOf(scheme)));
    QCOMPARE(event[u"event_type"_s].toString(), QString::fromUtf8(read.eventType));
    QCOMPARE(event[u"delivery_id"_s].toString(), QString::fromUtf8(read.deliveryId));
    m_withType += read.eventType.isEmpty() ? 0 : 1;
    m_withId += read.deliveryId.isEmpty() ? 0 : 1;
}

void TestAllSchemes::typesAndIdsWereRead() const
{
    // One row alone was asked for.
    if (m_sent < SchemeCatalogue::builtIn().schemes().size())
        return;
    // Most providers' types and ids stand where this one body has none.
    QVERIFY(m_withType >= 30);
    QVERIFY(m_withId >= 30);
}

void TestAllSchemes::whatIsForgedIsNot_data()
{
    everyScheme();
}

void TestAllSchemes::whatIsForgedIsNot()
{
    QFETCH(QString, id);
    const Scheme &scheme = schemeOf(id);
    // What does not cover every byte of the body is forged with another key.
    const bool changed = coversTheBody(scheme);
    const QByteArray made = changed ? signedOnce(scheme) : signedBy(scheme, true).out;
    const QByteArray wire = changed ? QByteArray(made).replace(R"("n":1.50)", R"("n":1.60)") : made;
    QVERIFY(!made.isEmpty() && (wire != made) == changed);
    const QJsonObject event = eventOf(wire);
    QVERIFY2(event[u"verdict"_s].toString() == "bad_signature"_L1,
             (event[u"verdict"_s].toString().toUtf8() + ' ' + event[u"reason"_s].toString().toUtf8()
              + '\n' + wire)
                     .constData());
}

QTEST_GUILESS_MAIN(TestAllSchemes)
#include "tst_allschemes.moc"
