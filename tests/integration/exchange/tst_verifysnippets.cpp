// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/verifysnippet.h"
#include "core/http/requestframer.h"
#include "core/signature/parts/parts.h"
#include "core/signature/schemeexample.h"
#include "core/signature/schemerules.h"
#include "core/signature/verifier.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// One call of a snippet, and what our own verifier says to it.
struct Case
{
    QString name;
    QJsonObject call;
    bool isValid = false;
};

/// The requests that each scheme's snippet is asked about.
class Cases
{
public:
    Cases(const Scheme &scheme, const QString &file)
        : m_scheme(scheme)
        , m_file(file)
        , m_example(*schemeExample(scheme))
        , m_content(scheme.rules->contents.front())
    {
        RequestFramer framer(ReceiverLimits{});
        framer.append(m_example.wire);
        m_request = framer.takeRequest();
        for (const FieldSpan &field : m_request.fields) {
            m_fields.push_back({ m_request.at(field.name).toByteArray(),
                                 m_request.at(field.value).toByteArray() });
        }
        m_body = m_request.body().toByteArray();
    }

    std::vector<Case> all()
    {
        const auto &time = m_scheme.rules->timestamp;
        std::vector<Case> cases{ make(u"as signed"_s, m_fields, m_body, 0, m_example.secret) };
        if (m_content.uses(bodyPart)) {
            QByteArray body = m_body;
            body[body.size() / 2] = body[body.size() / 2] == 'x' ? 'y' : 'x';
            cases.push_back(make(u"body changed"_s, m_fields, body, 0, m_example.secret));
            cases.push_back(make(u"body parsed"_s, m_fields, m_body + '\n', 0, m_example.secret));
        }
        cases.push_back(make(u"no header"_s, {}, m_body, 0, m_example.secret));
        QByteArray secret = m_example.secret;
        secret[secret.size() - 3] = secret[secret.size() - 3] == 'a' ? 'b' : 'a';
        cases.push_back(make(u"another secret"_s, m_fields, m_body, 0, secret));
        if (time && time->toleranceS) {
            for (const int late : { -1, 0, 1, 60 })
                cases.push_back(make(u"%1 s past the limit"_s.arg(late), m_fields, m_body,
                                     *time->toleranceS + late, m_example.secret));
        }
        if (time && time->futureToleranceS) {
            for (const int early : { -1, 0, 1, 60 })
                cases.push_back(make(u"%1 s too early"_s.arg(early), m_fields, m_body,
                                     -*time->futureToleranceS - early, m_example.secret));
        }
        return cases;
    }

private:
    Case make(const QString &name, const Fields &fields, const QByteArray &body, qint64 laterS,
              const QByteArray &secret)
    {
        const QByteArray url = "https://hooks.example.com" + m_request.targetBytes().toByteArray();
        RequestView view{ m_request.methodBytes(), url, {}, body };
        QJsonObject headers;
        for (const Field &field : fields) {
            view.fields.push_back({ field.name, field.value });
            headers[QString::fromLatin1(field.name.toLower())] = QString::fromLatin1(field.value);
        }
        const KeyMaterial key{ SecretBytes(secret), {}, m_example.parameters };
        const qint64 now = m_example.unixTime + laterS;
        const Verdict verdict = verify(m_scheme, key, view, { .nowUs = now * 1'000'000 }).verdict;
        QJsonObject environment{ { u"WEBHOOK_SECRET"_s, QString::fromUtf8(secret) } };
        for (auto it = m_example.parameters.cbegin(); it != m_example.parameters.cend(); ++it)
            environment[QString::fromLatin1(snippetVariable(it.key()))] =
                    QString::fromUtf8(it.value());
        for (const QByteArray &parameter : m_scheme.rules->urlParameters) {
            if (!m_example.parameters.contains(parameter))
                environment[QString::fromLatin1(snippetVariable(parameter))] =
                        QString::fromUtf8(url);
        }
        return { m_scheme.id + u": "_s + name,
                 { { u"file"_s, m_file },
                   { u"env"_s, environment },
                   { u"headers"_s, headers },
                   { u"body"_s, QString::fromLatin1(body.toBase64()) },
                   { u"now"_s, now },
                   { u"url"_s, QString::fromUtf8(url) },
                   { u"method"_s, u"POST"_s },
                   { u"target"_s, m_content.uses(urlPart) || m_content.uses(methodPart) } },
                 verdict == Verdict::Valid };
    }

    const Scheme &m_scheme;
    QString m_file;
    SchemeExample m_example;
    const ContentTemplate &m_content;
    WireRequest m_request;
    Fields m_fields;
    QByteArray m_body;
};

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// The code that consumers are given, run on requests that our signer made.
class TestVerifySnippets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSnippetJudgesAsWeDo_data();
    void theSnippetJudgesAsWeDo();
    void everyLanguageHasTheSameSchemes();
    void aSchemeThatCannotBeWholeIsRefusedWithAReason();
};

void TestVerifySnippets::theSnippetJudgesAsWeDo_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("program");
    QTest::newRow("node") << u"node"_s << u"node"_s;
    QTest::newRow("python") << u"python"_s << u"python3"_s;
    QTest::newRow("php") << u"php"_s << u"php"_s;
    QTest::newRow("ruby") << u"ruby"_s << u"ruby"_s;
}

void TestVerifySnippets::theSnippetJudgesAsWeDo()
{
    QFETCH(QString, id);
    QFETCH(QString, program);
    const SnippetLanguage *language = findVerifySnippetLanguage(id);
    QVERIFY(language);
    QTemporaryDir folder;
    std::vector<Case> cases;
    int schemes = 0;
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const auto snippet = verifySnippet(scheme, *language);
        if (!snippet)
            continue;
        ++schemes;
        const QString file = folder.filePath(scheme.id + u'.' + QString(language->suffix));
        QVERIFY(put(file, *snippet));
        std::vector<Case> ofScheme = Cases(scheme, file).all();
        QVERIFY2(ofScheme.front().isValid, qPrintable(scheme.id));
        QVERIFY2(!ofScheme[1].isValid, qPrintable(scheme.id));
        cases.insert(cases.end(), ofScheme.begin(), ofScheme.end());
    }
    QVERIFY2(schemes >= 95, qPrintable(QString::number(schemes)));

    QJsonArray calls;
    for (const Case &one : cases)
        calls.append(one.call);
    QVERIFY(put(folder.filePath(u"cases.json"_s), QJsonDocument(calls).toJson()));
    QProcess process;
    process.start(
            program,
            { QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/integration/exchange/drivers/verify.")
                      + QString(language->suffix),
              folder.filePath(u"cases.json"_s) });
    QVERIFY2(process.waitForFinished(120'000), qPrintable(process.errorString()));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, said.constData());
    const QByteArrayList answers = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(answers.size(), static_cast<qsizetype>(cases.size()));
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const Case &one = cases[static_cast<std::size_t>(i)];
        QVERIFY2(answers[i] == (one.isValid ? "true" : "false"),
                 qPrintable(u"%1: %2"_s.arg(one.name, QString::fromUtf8(answers[i]))));
    }
}

void TestVerifySnippets::everyLanguageHasTheSameSchemes()
{
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const bool isThere =
                verifySnippet(scheme, verifySnippetLanguages().front()).operator bool();
        for (const SnippetLanguage &language : verifySnippetLanguages()) {
            const auto snippet = verifySnippet(scheme, language);
            QCOMPARE(snippet.operator bool(), isThere);
            if (!snippet)
                continue;
            QVERIFY2(!snippet->isEmpty() && snippet->contains("WEBHOOK_SECRET"),
                     language.id.data());
            for (const char c : *snippet)
                QVERIFY((c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t');
        }
    }
}

void TestVerifySnippets::aSchemeThatCannotBeWholeIsRefusedWithAReason()
{
    const Scheme *discord = SchemeCatalogue::builtIn().find(u"discord");
    QVERIFY(discord);
    const auto refusal = verifySnippet(*discord, verifySnippetLanguages().front());
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().code, ErrorCode::Unsupported);
    QVERIFY(refusal.error().sentence.contains(u"private key"_s));
}

QTEST_GUILESS_MAIN(TestVerifySnippets)
#include "tst_verifysnippets.moc"
