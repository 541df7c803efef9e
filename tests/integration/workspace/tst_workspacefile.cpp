// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/keptworkspace.h"

#include "core/event/limitsettings.h"
#include "core/secrets/secretstore.h"
#include "core/signature/scheme.h"
#include "core/store/eventreader.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "whsec_planted_in_a_workspace_77";

WorkspaceFile wholeFile()
{
    Endpoint endpoint{ .name = u"payments"_s, .path = "/payments", .scheme = u"stripe"_s };
    endpoint.secrets = { { .ref = { SecretRef::Kind::Keychain, u"endpoint/payments"_s },
                           .label = u"current"_s,
                           .fromS = 1'767'225'600 },
                         { .ref = { SecretRef::Kind::Vault, u"old"_s }, .untilS = 1'767'225'600 },
                         { .ref = { SecretRef::Kind::Environment, u"S"_s } },
                         { .ref = { SecretRef::Kind::File, u"/run/s"_s } } };
    endpoint.toleranceS = 60;
    endpoint.publicUrl = "https://hooks.example/payments";
    endpoint.parameters = { { "notification_url", "https://a.example" } };
    endpoint.response = {
        .status = 202, .fields = { { "X-A", "1" } }, .delayMs = 1, .delayMaxMs = 9
    };
    endpoint.response.fail = { .first = 2, .status = 503, .fault = Fault::Reset };
    endpoint.rules = { { u"attempt:1"_s, { .status = 500, .fault = Fault::Drip } } };
    endpoint.answersHandshakes = false;
    endpoint.forward.url = "http://localhost:3000";
    endpoint.target = "http://localhost:4000";
    TargetSettings target;
    target.route.http = SendRoute::Http::Two;
    target.route.proxy = SendRoute::Proxy::Given;
    target.route.proxyUrl = "http://proxy.example:3128";
    target.route.proxyUser = u"me"_s;
    target.proxyPassword = { SecretRef::Kind::Environment, u"PROXY"_s };
    target.totalTimeoutMs = 5000;
    RetentionPlan retention;
    retention.standard.eventsMax = 1000;
    ReceiverLimits limits;
    limits.bodyBytesMax = 50LL * 1024 * 1024;
    limits.idleTimeoutMs = 300'000;
    const auto redaction = RedactionRules::fromJson(
            R"({"fields":["nick*"],"kinds":["card","iban","phone","ip","jwt","token"]})");
    return { .endpoints = *EndpointSet::fromList({ endpoint }),
             .targets = QMap<QString, TargetSettings>{ { u"https://shop.example:443"_s, target } },
             .filters = QList<NamedQuery>{ { u"bad"_s, u"verdict:bad_signature"_s } },
             .retention = retention,
             .limits = limits,
             .redaction = *redaction };
}

QString schemaFile()
{
    return QStringLiteral(HOOKLOUPE_SOURCE_DIR "/resources/workspace/workspace.schema.json");
}

} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain();
    void itsTextIsAlwaysTheSame();
    void filesOfEndpointsAloneAreRead();
    void mistakesNameTheirPlace_data();
    void mistakesNameTheirPlace();
    void theSchemaTakesWhatIsWritten();
    void theSchemaKnowsEveryLimit();
    void theSchemaRefusesWhatIsNotRead();
    void changesAreTold();
    void whatIsAppliedIsStored();
    void itHoldsNoSecret();

private:
    /// Of a JSON Schema validator that is not ours; empty: valid.
    QString misfit(const QByteArray &json) const;
    std::unique_ptr<Workspace> opened(const QString &name) const;
    QTemporaryDir m_dir;
};

QString TestWorkspaceFile::misfit(const QByteArray &json) const
{
    QFile file(m_dir.filePath(u"validated.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return u"not written"_s;
    file.close();
    QProcess python;
    python.start(u"python3"_s,
                 { u"-c"_s,
                   u"import json, sys, jsonschema\n"
                   "schema = json.load(open(sys.argv[1]))\n"
                   "jsonschema.Draft202012Validator.check_schema(schema)\n"
                   "validator = jsonschema.Draft202012Validator(schema)\n"
                   "for error in validator.iter_errors(json.load(open(sys.argv[2]))):\n"
                   "    print(error.json_path, error.message)\n"_s,
                   schemaFile(), file.fileName() });
    if (!python.waitForFinished(30'000) || python.exitCode() != 0)
        return u"the validator failed: "_s + QString::fromUtf8(python.readAllStandardError());
    return QString::fromUtf8(python.readAllStandardOutput());
}

std::unique_ptr<Workspace> TestWorkspaceFile::opened(const QString &name) const
{
    auto workspace = Workspace::open({ .storePath = m_dir.filePath(name), .useKeyring = false });
    return workspace ? std::move(*workspace) : nullptr;
}

void TestWorkspaceFile::whatIsWrittenIsReadAgain()
{
    const WorkspaceFile file = wholeFile();
    const auto again =
            WorkspaceFile::fromJson(file.toJson(), SchemeCatalogue::builtInShared().get());
    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
    QCOMPARE(again->endpoints->list(), file.endpoints->list());
    QCOMPARE(again->targets->first().toJson(), file.targets->first().toJson());
    QCOMPARE(*again->filters, *file.filters);
    QCOMPARE(*again->retention, *file.retention);
    QVERIFY(again->limits);
    QCOMPARE(again->limits->bodyBytesMax, file.limits->bodyBytesMax);
    QCOMPARE(again->limits->idleTimeoutMs, file.limits->idleTimeoutMs);
    QVERIFY(again->redaction && *again->redaction == *file.redaction);
    QVERIFY(workspaceChanges(file, *again).isEmpty());
}

void TestWorkspaceFile::itsTextIsAlwaysTheSame()
{
    const QByteArray text = wholeFile().toJson();
    QCOMPARE(WorkspaceFile::fromJson(text, nullptr)->toJson(), text);
    // However the members stood before.
    const auto shuffled = WorkspaceFile::fromJson(
            R"({"filters":[],"version":1,"endpoints":[{"path":"/a","name":"a"}]})", nullptr);
    const auto sorted = WorkspaceFile::fromJson(
            R"({"endpoints":[{"name":"a","path":"/a"}],"filters":[]})", nullptr);
    QCOMPARE(shuffled->toJson(), sorted->toJson());
    QVERIFY(text.endsWith('\n'));
}

void TestWorkspaceFile::filesOfEndpointsAloneAreRead()
{
    const auto file = WorkspaceFile::fromJson(
            R"({"endpoints":[{"name":"a","path":"/a","secret":{"env":"S"}}]})", nullptr);
    QVERIFY(file);
    QCOMPARE(file->endpoints->list().size(), qsizetype(2)); // with the catch-all
    QVERIFY(!file->targets && !file->filters && !file->retention);
}

void TestWorkspaceFile::mistakesNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << "{\n \"endpoints\": [,]}"_ba << u"line 2, column 16"_s << QString();
    QTest::newRow("no object") << "[]"_ba << u"line 1, column 1"_s << QString();
    QTest::newRow("member") << R"({"endpoint":[]})"_ba << u"endpoint"_s << QString();
    QTest::newRow("version") << R"({"version":2})"_ba << u"version"_s << u"later"_s;
    QTest::newRow("rule")
            << R"({"endpoints":[{"name":"a","path":"/a"},{"name":"b","path":"/b","rules":[{"when":"a"},{"when":"(b"}]}]})"_ba
            << u"endpoints[1].rules[1].when"_s << u"column 1"_s;
    QTest::newRow("secret")
            << R"({"endpoints":[{"name":"a","secrets":[{"env":"S"},{"env":"T","from":"x"}]}]})"_ba
            << u"endpoints[0].secrets[1].from"_s << QString();
    QTest::newRow("scheme") << R"({"endpoints":[{"name":"a","scheme":"nobody"}]})"_ba
                            << u"endpoints[0].scheme"_s << u"nobody"_s;
    QTest::newRow("twins") << R"({"endpoints":[{"name":"a"},{"name":"a","path":"/b"}]})"_ba
                           << u"endpoints"_s << u"'a'"_s;
    QTest::newRow("filter") << R"({"filters":[{"name":"a","query":"verdict:valid (x"}]})"_ba
                            << u"filters[0].query"_s << u"column 15"_s;
    QTest::newRow("filter's name")
            << R"({"filters":[{"query":"x"}]})"_ba << u"filters[0].name"_s << QString();
    QTest::newRow("target") << R"({"targets":{"shop":{}}})"_ba << u"targets[\"shop\"]"_s
                            << QString();
    QTest::newRow("time-out") << R"({"targets":{"https://a.example":{"timeout_ms":-1}}})"_ba
                              << u"targets[\"https://a.example\"].timeout"_s << QString();
    QTest::newRow("limit") << R"({"limits":{"bodies":"1M"}})"_ba << u"limits.bodies"_s << QString();
    QTest::newRow("limit's unit") << R"({"limits":{"body":"1s"}})"_ba << u"limits.body"_s
                                  << QString();
    QTest::newRow("limit's type") << R"({"limits":{"body":50}})"_ba << u"limits.body"_s
                                  << u"\"50M\""_s;
    QTest::newRow("retention") << R"({"retention":[]})"_ba << u"retention"_s << QString();
}

void TestWorkspaceFile::mistakesNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QFETCH(QString, says);
    const auto file = WorkspaceFile::fromJson(json, SchemeCatalogue::builtInShared().get());
    QVERIFY(!file);
    QCOMPARE(file.error().where, where);
    QVERIFY2(file.error().sentence.startsWith(where), qPrintable(file.error().sentence));
    QVERIFY2(file.error().sentence.contains(says), qPrintable(file.error().sentence));
}

void TestWorkspaceFile::theSchemaTakesWhatIsWritten()
{
    QCOMPARE(misfit(wholeFile().toJson()), QString());
    QCOMPARE(misfit(WorkspaceFile().toJson()), QString());
    QCOMPARE(misfit(R"({"endpoints":[{"name":"a","secret":{"file":"s"}}]})"), QString());
}

void TestWorkspaceFile::theSchemaKnowsEveryLimit()
{
    for (const LimitSetting &setting : limitSettings()) {
        const QJsonObject limit{ { QString::fromLatin1(setting.name), limitText(setting, {}) } };
        const QByteArray json =
                QJsonDocument(QJsonObject{ { u"limits"_s, limit } }).toJson(QJsonDocument::Compact);
        QVERIFY2(WorkspaceFile::fromJson(json, nullptr), json.constData());
        QCOMPARE(misfit(json), QString());
    }
}

void TestWorkspaceFile::theSchemaRefusesWhatIsNotRead()
{
    for (const QByteArray &json :
         { R"({"endpoint":[]})"_ba, R"({"version":2})"_ba, R"({"endpoints":[{"path":"/a"}]})"_ba,
           R"({"endpoints":[{"name":"a","secret":"whsec_x"}]})"_ba,
           R"({"endpoints":[{"name":"a","secrets":[]}]})"_ba,
           R"({"endpoints":[{"name":"a","secrets":[{"env":"S","file":"f"}]}]})"_ba,
           R"({"endpoints":[{"name":"a","secrets":[{"env":"S","from":"soon"}]}]})"_ba,
           R"({"endpoints":[{"name":"a","response":{"status":100}}]})"_ba,
           R"({"filters":[{"name":"a"}]})"_ba, R"({"targets":{"shop":{}}})"_ba,
           R"({"limits":{"body":50}})"_ba, R"({"limits":{"bodies":"1M"}})"_ba,
           R"({"limits":{"idle-time":"1K"}})"_ba, R"({"redaction":{"feilds":[]}})"_ba,
           R"({"redaction":{"kinds":["shoe"]}})"_ba, R"({"redaction":[]})"_ba }) {
        QVERIFY2(!WorkspaceFile::fromJson(json, nullptr), json.constData());
        QVERIFY2(!misfit(json).isEmpty(), json.constData());
        QVERIFY2(!misfit(json).contains(u"validator failed"_s), qPrintable(misfit(json)));
    }
}

void TestWorkspaceFile::changesAreTold()
{
    const WorkspaceFile now = wholeFile();
    WorkspaceFile file = now;
    Endpoint changed = now.endpoints->list().first();
    changed.path = "/pay";
    file.endpoints = *EndpointSet::fromList({ changed, { .name = u"orders"_s, .path = "/o" } });
    file.filters = QList<NamedQuery>{ { u"good"_s, u"verdict:valid"_s } };
    file.targets.reset();
    file.limits->bodyBytesMax = ReceiverLimits().bodyBytesMax;
    file.redaction = RedactionRules::fromJson(R"({"fields":["nick*"],"kinds":["email"]})").value();
    const QStringList told = workspaceChanges(now, file);
    QCOMPARE(
            told,
            (QStringList{ u"Endpoint “orders” is added."_s, u"Endpoint “payments” changes: path."_s,
                          u"Filter “good” is added."_s, u"Filter “bad” is removed."_s,
                          u"Limit “body” changes: 25M instead of 50M."_s,
                          u"Exports no longer take out: kind card, kind iban, kind phone, kind ip, "
                          "kind jwt, kind token."_s,
                          u"Exports take out as well: kind email."_s }));
    QCOMPARE(forwardTargets(file), QList<QByteArray>{ "http://localhost:3000" });
}

void TestWorkspaceFile::whatIsAppliedIsStored()
{
    const WorkspaceFile file = wholeFile();
    const QString name = u"applied.hookloupe"_s;
    {
        const auto workspace = opened(name);
        QVERIFY(workspace);
        QVERIFY(applyWorkspaceFile(*workspace, {}, file));
        QCOMPARE(workspace->endpoints().list(), file.endpoints->list());
        QCOMPARE(workspace->limits().bodyBytesMax, file.limits->bodyBytesMax);
        QVERIFY(workspace->redactionRules() == *file.redaction);
    }
    const auto reader = EventReader::open(m_dir.filePath(name));
    QVERIFY(reader);
    auto stored = storedWorkspaceFile(**reader);
    QVERIFY(stored);
    stored->filters = file.filters;
    stored->limits = file.limits;
    QCOMPARE(stored->toJson(), file.toJson());
    // And back: a target that the file does not name is forgotten.
    {
        const auto workspace = opened(name);
        QVERIFY(workspace->redactionRules() == *file.redaction);
        const WorkspaceFile empty{ .endpoints = EndpointSet(),
                                   .targets = QMap<QString, TargetSettings>(),
                                   .redaction = RedactionRules::defaults() };
        QVERIFY(applyWorkspaceFile(*workspace, *stored, empty));
        QVERIFY(workspace->targetSettings(*SendTarget::parse("https://shop.example")).isDefault());
        QCOMPARE(workspace->endpoints().list().size(), qsizetype(1));
        QVERIFY(workspace->redactionRules() == RedactionRules::defaults());
    }
}

void TestWorkspaceFile::itHoldsNoSecret()
{
    const QString name = u"secret.hookloupe"_s;
    {
        const auto workspace = opened(name);
        Endpoint endpoint{ .name = u"p"_s, .path = "/p", .scheme = u"stripe"_s };
        endpoint.secrets = { { .ref = Workspace::secretRefFor(u"p"_s) } };
        workspace->setSecret(u"p"_s, SecretBytes(kSecret));
        QVERIFY(workspace->setEndpoints(*EndpointSet::fromList({ endpoint })));
        QVERIFY(workspace->keyFor(u"p"_s));
    }
    const auto reader = EventReader::open(m_dir.filePath(name));
    const QByteArray text = storedWorkspaceFile(**reader)->toJson();
    QVERIFY(text.contains("endpoint/p"));
    QVERIFY(!text.contains(kSecret.sliced(6)));
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
