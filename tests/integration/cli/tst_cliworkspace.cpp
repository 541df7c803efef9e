// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "clitest.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// Vaults, workspace files and delivery lists on the command line.
class TestCliWorkspace : public CliTest
{
    Q_OBJECT
private Q_SLOTS:
    void aVaultIsMadeFilledAndRead();
    void aVaultGivesAnEndpointItsSecret();
    void itemsOfAVaultSignAndVerify();
    void aVaultIsAskedBeforeACaseIsWritten();
    void aWorkspaceIsExportedCheckedAndApplied();
    void aWorkspaceIsListenedTo();
    void limitsOfAWorkspaceHold();
    void limitsAndWhatExportsTakeOutTravel();
    void limitsThatCannotBeReadAreSaid();
    void theSchemaIsPrinted();
    void deliveriesAreReconciled();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
};

namespace {

const QByteArray kSecret = "whsec_distinctive_cli_vault_secret_42";
const QByteArray kPassphrase = "correct horse battery staple";

} // namespace

void TestCliWorkspace::aVaultIsMadeFilledAndRead()
{
    const QString vault = file(u"a.hookvault"_s);
    const QString passphrase = written(u"passphrase"_s, kPassphrase + '\n');
    const auto run = [&](const QStringList &action, const QByteArray &input = {}) {
        return runCli(QStringList{ u"vault"_s } + action
                              + QStringList{ u"--vault"_s, vault, u"--vault-passphrase-file"_s,
                                             passphrase },
                      input);
    };
    QCOMPARE(run({ u"list"_s }).exitCode, 1); // there is none yet
    QCOMPARE(run({ u"create"_s }).exitCode, 0);
    QVERIFY(run({ u"create"_s }).exitCode != 0);
    QCOMPARE(run({ u"set"_s, u"stripe"_s }, kSecret + '\n').exitCode, 0);
    QCOMPARE(run({ u"set"_s, u"empty"_s }, "\n").exitCode, 2);
    const CliResult listed = run({ u"list"_s });
    QCOMPARE(listed.out, "stripe\n"_ba);
    const QString other = written(u"other"_s, "another one entirely");
    const CliResult changed = run({ u"passphrase"_s, u"--new-passphrase-file"_s, other });
    QCOMPARE(changed.exitCode, 0);
    QCOMPARE(run({ u"list"_s }).exitCode, 3);
    const CliResult again = runCli(
            { u"vault"_s, u"list"_s, u"--vault"_s, vault, u"--vault-passphrase-file"_s, other });
    QCOMPARE(again.out, "stripe\n"_ba);
    QFile bytes(vault);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains(kSecret.sliced(6)));
}

void TestCliWorkspace::aVaultGivesAnEndpointItsSecret()
{
    const QTemporaryDir dir;
    const QString vault = dir.filePath(u"b.hookvault"_s);
    const QStringList environment{ u"HL_P="_s + QString::fromLatin1(kPassphrase),
                                   u"HL_S="_s + QString::fromLatin1(kSecret),
                                   u"QT_LOGGING_RULES=*=true"_s };
    const QStringList opening{ u"--vault"_s, vault, u"--vault-passphrase-env"_s, u"HL_P"_s };
    QCOMPARE(runCli(QStringList{ u"vault"_s, u"create"_s } + opening, {}, environment).exitCode, 0);
    QCOMPARE(runCli(QStringList{ u"vault"_s, u"set"_s, u"shop"_s } + opening, kSecret, environment)
                     .exitCode,
             0);
    const QString endpoints = written(
            u"vault.json"_s,
            R"({"endpoints":[{"name":"p","path":"/p","scheme":"github","secret":{"vault":"shop"}}]})");
    const QByteArray plain = "POST /p HTTP/1.1\r\nHost: a.example\r\nContent-Length: 2\r\n\r\n{}";
    const CliResult made =
            runCli({ u"sign"_s, u"--scheme"_s, u"github"_s, u"--secret-env"_s, u"HL_S"_s, u"-"_s },
                   plain, environment);
    QCOMPARE(made.exitCode, 0);
    QByteArray output;
    {
        ListenProcess listen(
                QStringList{ u"--store"_s, dir.filePath(u"s.db"_s), u"--endpoints"_s, endpoints }
                        + opening,
                environment);
        QVERIFY(listen.waitUntilListening());
        const CliResult sent =
                runCli({ u"send"_s, u"-"_s, u"--to"_s, QString::fromUtf8(listen.url()) }, made.out);
        QCOMPARE(sent.exitCode, 0);
        const auto events = listen.waitForEvents(1);
        QCOMPARE(events.size(), qsizetype(1));
        QCOMPARE(events.at(0)[u"verdict"_s].toString(), u"valid"_s);
        output = listen.err();
    }
    for (const QByteArray &hidden : { kSecret, kPassphrase }) {
        QVERIFY(!output.contains(hidden));
        QDirIterator files(dir.path(), QDir::Files);
        int count = 0;
        while (files.hasNext()) {
            QFile one(files.next());
            QVERIFY(one.open(QIODevice::ReadOnly));
            const QByteArray bytes = one.readAll();
            QVERIFY2(!bytes.contains(hidden) && !bytes.contains(hidden.toHex())
                             && !bytes.contains(hidden.toBase64()),
                     qPrintable(one.fileName()));
            ++count;
        }
        QVERIFY(count >= 2);
    }
    // Locked, it says what to do and goes on.
    const CliResult wrong =
            runCli(QStringList{ u"listen"_s, u"--store"_s, dir.filePath(u"s.db"_s), u"--vault"_s,
                                vault, u"--vault-passphrase-env"_s, u"HL_S"_s },
                   {}, environment);
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY2(wrong.err.contains("passphrase"), wrong.err.constData());
}

void TestCliWorkspace::itemsOfAVaultSignAndVerify()
{
    const QTemporaryDir dir;
    const QStringList environment{ u"HL_P="_s + QString::fromLatin1(kPassphrase),
                                   u"HL_OTHER=another secret"_s };
    const QStringList opening{ u"--vault"_s, dir.filePath(u"c.hookvault"_s),
                               u"--vault-passphrase-env"_s, u"HL_P"_s };
    const auto run = [&](const QStringList &arguments, const QByteArray &input) {
        return runCli(arguments + opening, input, environment);
    };
    QCOMPARE(run({ u"vault"_s, u"create"_s }, {}).exitCode, 0);
    QCOMPARE(run({ u"vault"_s, u"set"_s, u"shop"_s }, kSecret).exitCode, 0);
    const QByteArray plain = "POST /p HTTP/1.1\r\nHost: a.example\r\nContent-Length: 2\r\n\r\n{}";
    const QStringList github{ u"--scheme"_s, u"github"_s, u"-"_s };
    const QStringList shop{ u"--secret-vault"_s, u"shop"_s };
    const CliResult made = run(QStringList{ u"sign"_s } + github + shop, plain);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const CliResult held = run(QStringList{ u"verify"_s } + github + shop, made.out);
    QVERIFY2(held.exitCode == 0, held.err.constData());
    QVERIFY(held.out.startsWith("valid\n"));

    // A further one, and that of an endpoint, tell the cause.
    const QString endpoints = written(
            u"known.json"_s,
            R"({"endpoints":[{"name":"p","path":"/p","scheme":"github","secret":{"vault":"shop"}}]})");
    const QStringList other{ u"--secret-env"_s, u"HL_OTHER"_s, u"--json"_s };
    for (const QStringList &known : { QStringList{ u"--also-secret-vault"_s, u"shop"_s },
                                      QStringList{ u"--endpoints"_s, endpoints } }) {
        const CliResult found = run(QStringList{ u"verify"_s } + github + other + known, made.out);
        QCOMPARE(found.exitCode, 1);
        QVERIFY2(found.out.contains("\"other_secret\""), found.out.constData());
        QVERIFY(!(found.out + found.err).contains(kSecret));
    }

    const CliResult missing =
            run(QStringList{ u"verify"_s, u"--secret-vault"_s, u"none"_s } + github, made.out);
    QCOMPARE(missing.exitCode, 3);
    QVERIFY(missing.err.contains("holds no 'none'"));
    const CliResult closed = runCli(QStringList{ u"verify"_s } + github + shop, made.out);
    QCOMPARE(closed.exitCode, 3);
    QVERIFY(closed.err.contains("--vault"));
    const CliResult both = run(QStringList{ u"verify"_s } + github + shop + other, made.out);
    QVERIFY(both.exitCode != 0);
    QVERIFY(both.err.contains("one of --secret-file, --secret-env and --secret-vault"));
}

void TestCliWorkspace::aVaultIsAskedBeforeACaseIsWritten()
{
    const QTemporaryDir dir;
    const QStringList environment{ u"HL_P="_s + QString::fromLatin1(kPassphrase) };
    const QStringList opening{ u"--vault"_s, dir.filePath(u"d.hookvault"_s),
                               u"--vault-passphrase-env"_s, u"HL_P"_s };
    QCOMPARE(runCli(QStringList{ u"vault"_s, u"create"_s } + opening, {}, environment).exitCode, 0);
    QCOMPARE(runCli(QStringList{ u"vault"_s, u"set"_s, u"shop"_s } + opening, kSecret, environment)
                     .exitCode,
             0);
    const QString endpoints = written(
            u"leaks.json"_s,
            R"({"endpoints":[{"name":"p","path":"/","scheme":"github","secret":{"vault":"shop"}}]})");
    const QString store = dir.filePath(u"s.db"_s);
    // Somebody put the secret into what was sent: nobody but the vault knows that it is one.
    QCOMPARE(runCli({ u"import"_s, u"--store"_s, store, u"-"_s },
                    "curl https://a.example/p -d 'note=" + kSecret + "'")
                     .exitCode,
             0);
    const auto exported = [&](const QStringList &vault) {
        return runCli(QStringList{ u"export"_s, u"--as"_s, u"case"_s, u"--no-redact"_s,
                                   u"--force"_s, u"--endpoints"_s, endpoints, u"--store"_s, store,
                                   u"--output"_s, dir.filePath(u"a.hookcase"_s), u"1"_s }
                              + vault,
                      {}, environment);
    };
    const CliResult without = exported({});
    QVERIFY2(without.exitCode == 0, without.err.constData());
    const CliResult with = exported(opening);
    QCOMPARE(with.exitCode, 1);
    QVERIFY2(with.err.contains("--allow-secrets"), with.err.constData());
    QVERIFY(!with.err.contains(kSecret));
    const QString wrong = written(u"wrong"_s, "not the passphrase");
    for (const QStringList &command :
         { QStringList{ u"export"_s, u"--as"_s, u"case"_s, u"--output"_s,
                        dir.filePath(u"b.hookcase"_s), u"1"_s },
           QStringList{ u"doctor"_s } }) {
        const CliResult refused =
                runCli(command
                       + QStringList{ u"--store"_s, store, u"--vault"_s, opening[1],
                                      u"--vault-passphrase-file"_s, wrong });
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.err.contains("passphrase"));
    }
}

void TestCliWorkspace::aWorkspaceIsExportedCheckedAndApplied()
{
    const QString home = file(u"home"_s);
    const QStringList environment{ u"XDG_CONFIG_HOME="_s + home + u"/config"_s };
    const QString store = file(u"w.hookloupe"_s);
    const QString source = written(
            u"hookloupe.json"_s,
            R"({"endpoints":[{"name":"p","path":"/p","scheme":"stripe","secrets":[{"env":"A","label":"x"},{"env":"B"}]}],
                "filters":[{"name":"bad","query":"verdict:bad_signature"}]})");
    const auto run = [&](const QStringList &action) {
        return runCli(QStringList{ u"workspace"_s } + action + QStringList{ u"--store"_s, store },
                      {}, environment);
    };
    const CliResult checked = run({ u"check"_s, source });
    QVERIFY2(checked.exitCode == 0, checked.err.constData());
    const CliResult dry = run({ u"apply"_s, source, u"--dry-run"_s });
    QVERIFY2(dry.out.contains("Endpoint “p” is added."), dry.out.constData());
    QVERIFY(!run({ u"export"_s }).out.contains("\"p\""));
    const CliResult applied = run({ u"apply"_s, source });
    QVERIFY2(applied.exitCode == 0, applied.err.constData());
    QVERIFY(applied.err.contains("workspace-before-"));
    const CliResult exported = run({ u"export"_s });
    const QJsonObject json = QJsonDocument::fromJson(exported.out).object();
    QCOMPARE(json[u"endpoints"_s][0][u"secrets"_s][0][u"label"_s].toString(), u"x"_s);
    QCOMPARE(json[u"filters"_s][0][u"name"_s].toString(), u"bad"_s);
    QCOMPARE(run({ u"apply"_s, written(u"again.json"_s, exported.out) }).out,
             "Nothing changes.\n"_ba);
    const CliResult wrong = run(
            { u"check"_s,
              written(u"wrong.json"_s,
                      R"({"endpoints":[{"name":"a","path":"/a","rules":[{"when":"x"},{"when":"status>="}]}]})") });
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.err.contains("endpoints[0].rules[1].when: "), wrong.err.constData());
    QVERIFY(wrong.err.contains("column"));
}

void TestCliWorkspace::aWorkspaceIsListenedTo()
{
    const QString source = written(
            u"listen.json"_s,
            R"({"version":1,"endpoints":[{"name":"p","path":"/p","response":{"status":209}}],"filters":[]})");
    ListenProcess listen({ u"--store"_s, file(u"l.db"_s), u"--workspace"_s, source });
    QVERIFY(listen.waitUntilListening());
    QCOMPARE(post(listen.url() + "/p", "{}"), "209"_ba);
}

void TestCliWorkspace::limitsOfAWorkspaceHold()
{
    const QString source = written(u"limits.json"_s, R"({"limits":{"body":"1K"}})");
    const QByteArray body(2000, 'x');
    {
        ListenProcess listen({ u"--store"_s, file(u"m.db"_s), u"--workspace"_s, source });
        QVERIFY(listen.waitUntilListening());
        QCOMPARE(post(listen.url() + "/p", body), "413"_ba);
        QCOMPARE(post(listen.url() + "/p", "{}"), "200"_ba);
    }
    // What the command line says goes before the file.
    ListenProcess listen({ u"--store"_s, file(u"n.db"_s), u"--workspace"_s, source, u"--limit"_s,
                           u"body=4K"_s });
    QVERIFY(listen.waitUntilListening());
    QCOMPARE(post(listen.url() + "/p", body), "200"_ba);
}

void TestCliWorkspace::limitsAndWhatExportsTakeOutTravel()
{
    const QString settings = file(u"travel"_s);
    const QStringList environment{ u"XDG_CONFIG_HOME="_s + settings };
    const auto run = [&](const QStringList &action) {
        return runCli(QStringList{ u"workspace"_s } + action
                              + QStringList{ u"--store"_s, file(u"travel.db"_s) },
                      {}, environment);
    };
    const QByteArray text =
            R"({"limits":{"body":"1K"},"redaction":{"fields":["inner_code"],"signatures":true}})";
    const CliResult applied = run({ u"apply"_s, written(u"travel.json"_s, text) });
    QVERIFY2(applied.exitCode == 0, applied.err.constData());
    const CliResult exported = run({ u"export"_s });
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(exported.out).object();
    QCOMPARE(json[u"limits"_s][u"body"_s].toString(), u"1K"_s);
    QCOMPARE(json[u"redaction"_s].toObject(),
             (QJsonObject{ { u"fields"_s, QJsonArray{ u"inner_code"_s } },
                           { u"signatures"_s, true } }));
    QCOMPARE(run({ u"apply"_s, written(u"again.json"_s, exported.out) }).out,
             "Nothing changes.\n"_ba);
}

void TestCliWorkspace::limitsThatCannotBeReadAreSaid()
{
    const QString settings = file(u"damaged"_s);
    const QStringList environment{ u"XDG_CONFIG_HOME="_s + settings };
    const QString source = written(u"damaged.json"_s, R"({"limits":{"body":"1K"}})");
    const QString store = file(u"damaged.db"_s);
    QCOMPARE(runCli({ u"workspace"_s, u"apply"_s, source, u"--store"_s, store }, {}, environment)
                     .exitCode,
             0);
    QDirIterator kept(settings, { u"*.conf"_s }, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(kept.hasNext());
    QSettings broken(kept.next(), QSettings::IniFormat);
    QString key;
    for (const QString &one : broken.allKeys()) {
        if (one.endsWith(u"body"_s))
            key = one;
    }
    QVERIFY2(!key.isEmpty(), qPrintable(broken.allKeys().join(u' ')));
    broken.setValue(key, u"much"_s);
    broken.sync();
    const CliResult exported =
            runCli({ u"workspace"_s, u"export"_s, u"--store"_s, store }, {}, environment);
    QCOMPARE(exported.exitCode, 0);
    QVERIFY2(exported.err.contains("of the limits that are kept: ")
                     && exported.err.contains("much"),
             exported.err.constData());
}

void TestCliWorkspace::theSchemaIsPrinted()
{
    const CliResult printed = runCli({ u"workspace"_s, u"schema"_s });
    QCOMPARE(printed.exitCode, 0);
    const auto schema = QJsonDocument::fromJson(printed.out);
    QCOMPARE(schema[u"title"_s].toString(), u"Hookloupe workspace"_s);
    QVERIFY(schema[u"properties"_s].toObject().contains(u"endpoints"_s));
}

void TestCliWorkspace::deliveriesAreReconciled()
{
    const QString store = file(u"r.db"_s);
    {
        const QString endpoints = written(
                u"r.json"_s, R"({"endpoints":[{"name":"p","path":"/p","scheme":"github"}]})");
        ListenProcess listen({ u"--store"_s, store, u"--endpoints"_s, endpoints });
        QVERIFY(listen.waitUntilListening());
        for (const char *id : { "a", "b", "extra" })
            post(listen.url() + "/p", "{}",
                 { u"--header"_s, u"X-GitHub-Delivery: %1"_s.arg(QLatin1StringView(id)),
                   u"--header"_s, u"X-Hub-Signature-256: sha256=00"_s });
        QCOMPARE(listen.waitForEvents(3).size(), qsizetype(3));
    }
    const QByteArray day = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s).toLatin1();
    const QString list =
            written(u"list.csv"_s,
                    "ref,when,state\r\na," + day + "T00:00:00Z,delivered\r\nb," + day
                            + "T23:59:59Z,delivered\r\nc," + day + "T12:00:00Z,delivered\r\nd,"
                            + day + "T12:00:00Z,failed\r\n");
    const QStringList common{ u"--store"_s, store, u"--map"_s, u"id=ref,time=when,status=state"_s };
    const CliResult table = runCli(QStringList{ u"reconcile"_s, list } + common);
    QCOMPARE(table.exitCode, 1);
    QVERIFY2(table.out.contains("missing") && table.out.contains("row 3"), table.out.constData());
    QVERIFY(table.out.contains("unlisted") && table.out.contains("extra"));
    const CliResult json = runCli(QStringList{ u"reconcile"_s, list, u"--json"_s } + common);
    const QJsonObject counts =
            QJsonDocument::fromJson(json.out.trimmed().split('\n').constLast()).object();
    QCOMPARE(counts[u"seen"_s].toInt(), 2);
    QCOMPARE(counts[u"missing"_s].toInt(), 1);
    QCOMPARE(counts[u"not_delivered"_s].toInt(), 1);
    QCOMPARE(counts[u"unlisted"_s].toInt(), 1);
    const QString whole = written(u"whole.csv"_s, "id\na\nb\nextra\n");
    QCOMPARE(runCli({ u"reconcile"_s, whole, u"--store"_s, store }).exitCode, 0);
    const CliResult elsewhere =
            runCli({ u"reconcile"_s, whole, u"--store"_s, store, u"--endpoint"_s, u"default"_s });
    QCOMPARE(elsewhere.exitCode, 1);
    // Tried again until today: who made the list knows only when each was made.
    const QString old = written(u"old.csv"_s,
                                "id,created,status\na,2026-01-01T00:00:00Z,delivered\n"
                                "b,2026-01-01T00:00:10Z,delivered\n");
    const CliResult late = runCli({ u"reconcile"_s, old, u"--store"_s, store });
    QVERIFY2(late.exitCode == 0, late.out.constData());
    const CliResult narrow = runCli({ u"reconcile"_s, old, u"--store"_s, store, u"--until"_s,
                                      u"2026-01-01T00:00:05Z"_s, u"--json"_s });
    QCOMPARE(narrow.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(narrow.out.trimmed().split('\n').constLast())
                     .object()[u"seen"_s]
                     .toInt(),
             1);
}

void TestCliWorkspace::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("vault") << QStringList{ u"vault"_s };
    QTest::newRow("vault, no file") << QStringList{ u"vault"_s, u"list"_s };
    QTest::newRow("vault, no name") << QStringList{ u"vault"_s, u"set"_s, u"--vault"_s, u"x"_s };
    QTest::newRow("workspace") << QStringList{ u"workspace"_s, u"open"_s };
    QTest::newRow("workspace, no file") << QStringList{ u"workspace"_s, u"apply"_s };
    QTest::newRow("reconcile") << QStringList{ u"reconcile"_s };
    QTest::newRow("reconcile, map")
            << QStringList{ u"reconcile"_s, u"-"_s, u"--map"_s, u"what=x"_s };
    QTest::newRow("listen") << QStringList{ u"listen"_s, u"--endpoints"_s, u"a"_s, u"--workspace"_s,
                                            u"b"_s };
}

void TestCliWorkspace::wrongUsageIsSaid()
{
    QFETCH(QStringList, line);
    const CliResult result = runCli(line);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliWorkspace)
#include "tst_cliworkspace.moc"
