// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/cliprocess.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

/// The commands that --help lists.
QStringList commandNames()
{
    QStringList names;
    const QString help = QString::fromUtf8(runCli({ u"--help"_s }).out);
    static const QRegularExpression row(u"^  ([a-z]+) +\\S"_s, QRegularExpression::MultilineOption);
    const qsizetype from = help.indexOf("Commands:"_L1);
    auto rows = row.globalMatch(help.mid(from, help.indexOf(u"\n\n"_s, from) - from));
    while (rows.hasNext())
        names += rows.next().captured(1);
    return names;
}

/// The long options that --help of \a command lists.
QStringList optionNames(const QString &command)
{
    QStringList names;
    const QString help = QString::fromUtf8(runCli({ command, u"--help"_s }).out);
    static const QRegularExpression row(u"^  (?:-[a-z], )?--([a-z0-9-]+)"_s,
                                        QRegularExpression::MultilineOption);
    auto rows = row.globalMatch(help.mid(help.indexOf("Options:"_L1)));
    while (rows.hasNext())
        names += rows.next().captured(1);
    return names;
}

QString section(const QString &page, const QString &title)
{
    const qsizetype from = page.indexOf(u"\n.SS "_s + title + u'\n');
    if (from < 0)
        return {};
    static const QRegularExpression next(u"\n\\.S[SH] "_s);
    return page.mid(from, page.indexOf(next, from + 5) - from);
}

QString read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestCliCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCommandAndOptionIsInEachScript_data();
    void everyCommandAndOptionIsInEachScript();
    void bashCompletes_data();
    void bashCompletes();
    void fishCompletes_data();
    void fishCompletes();
    void zshReadsItsScript();
    void anUnknownShellIsWrongUsage();
    void scriptsNameNoPlaceOfThisMachine();
    void theManualHasEveryCommandAndOption();

private:
    QTemporaryDir m_dir;
    QString m_path;
};

void TestCliCompletion::initTestCase()
{
    for (const QString &shell : { u"bash"_s, u"zsh"_s, u"fish"_s }) {
        QFile file(m_dir.filePath(shell));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const CliResult result = runCli({ u"completion"_s, shell });
        QCOMPARE(result.exitCode, 0);
        file.write(result.out);
    }
    // The scripts ask the program for what only it knows.
    const QFileInfo program(QStringLiteral(HOOKLOUPE_CLI));
    m_path = program.absolutePath() + u':' + qEnvironmentVariable("PATH");
}

void TestCliCompletion::everyCommandAndOptionIsInEachScript_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("option");
    QTest::newRow("bash") << u"bash"_s << u"--%1"_s;
    QTest::newRow("zsh") << u"zsh"_s << u"--%1"_s;
    QTest::newRow("fish") << u"fish"_s << u"-l %1 "_s;
}

void TestCliCompletion::everyCommandAndOptionIsInEachScript()
{
    QFETCH(QString, shell);
    QFETCH(QString, option);
    const QString script = read(m_dir.filePath(shell));
    const QStringList commands = commandNames();
    QVERIFY(commands.size() >= 18);
    int options = 0;
    for (const QString &command : commands) {
        QVERIFY2(script.contains(command), qPrintable(command));
        for (const QString &name : optionNames(command)) {
            ++options;
            QVERIFY2(script.contains(option.arg(name)), qPrintable(command + u' ' + name));
        }
    }
    QVERIFY(options > 150);
}

void TestCliCompletion::bashCompletes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("proposed");
    QTest::newRow("a command") << QStringList{ u"lis"_s } << QStringList{ u"listen"_s };
    QTest::newRow("an option") << QStringList{ u"listen"_s, u"--dur"_s }
                               << QStringList{ u"--durability"_s };
    QTest::newRow("words of a value") << QStringList{ u"listen"_s, u"--durability"_s, QString() }
                                      << QStringList{ u"full"_s, u"normal"_s };
    QTest::newRow("a value after =")
            << QStringList{ u"listen"_s, u"--durability"_s, u"="_s, u"no"_s }
            << QStringList{ u"normal"_s };
    QTest::newRow("a scheme") << QStringList{ u"verify"_s, u"--scheme"_s, u"strip"_s }
                              << QStringList{ u"stripe"_s };
    QTest::newRow("a scheme to explain")
            << QStringList{ u"schemes"_s, u"strip"_s } << QStringList{ u"stripe"_s };
    QTest::newRow("a schedule") << QStringList{ u"simulate"_s, u"--schedule"_s, u"standard-w"_s }
                                << QStringList{ u"standard-webhooks"_s };
    QTest::newRow("a file with a blank")
            << QStringList{ u"verify"_s, u"a r"_s } << QStringList{ u"a request.http"_s };
    QTest::newRow("a shell") << QStringList{ u"completion"_s, u"z"_s } << QStringList{ u"zsh"_s };
    QTest::newRow("nothing for a number")
            << QStringList{ u"listen"_s, u"--port"_s, QString() } << QStringList();
    QTest::newRow("no option of another command")
            << QStringList{ u"pretty"_s, u"--dur"_s } << QStringList();
}

void TestCliCompletion::bashCompletes()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, proposed);
    QFile request(m_dir.filePath(u"a request.http"_s));
    QVERIFY(request.open(QIODevice::WriteOnly));
    QProcess bash;
    bash.setWorkingDirectory(m_dir.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_path);
    bash.setProcessEnvironment(environment);
    bash.start(u"bash"_s,
               QStringList{ u"--norc"_s, u"-c"_s,
                            u". ./bash; COMP_WORDS=(hookloupe-cli \"$@\"); COMP_CWORD=$#; "
                            "_hookloupe_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s,
                            u"bash"_s }
                       + words);
    QVERIFY(bash.waitForFinished(20'000));
    QCOMPARE(QString::fromUtf8(bash.readAllStandardError()), QString());
    QStringList found =
            QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    found.sort();
    QCOMPARE(found, proposed);
}

void TestCliCompletion::fishCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("a command") << u"hookloupe-cli lis"_s << u"listen\treceive"_s;
    QTest::newRow("an option") << u"hookloupe-cli listen --dura"_s << u"--durability"_s;
    QTest::newRow("words of a value") << u"hookloupe-cli listen --durability no"_s << u"normal"_s;
    QTest::newRow("a scheme") << u"hookloupe-cli verify --scheme strip"_s << u"stripe"_s;
}

void TestCliCompletion::fishCompletes()
{
    QFETCH(QString, line);
    QFETCH(QString, proposed);
    if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
        QSKIP("fish is not installed");
    QProcess fish;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_path);
    environment.insert(u"HOME"_s, m_dir.path());
    fish.setProcessEnvironment(environment);
    fish.setWorkingDirectory(m_dir.path());
    fish.start(u"fish"_s,
               { u"--no-config"_s, u"-c"_s, u"source ./fish; complete -C '%1'"_s.arg(line) });
    QVERIFY(fish.waitForFinished(20'000));
    const QString out = QString::fromUtf8(fish.readAllStandardOutput());
    QVERIFY2(out.startsWith(proposed), qPrintable(out));
}

void TestCliCompletion::zshReadsItsScript()
{
    if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
        QSKIP("zsh is not installed");
    // _arguments parses its specifications when it is asked: a stand-in shows that it gets them.
    QProcess zsh;
    zsh.setWorkingDirectory(m_dir.path());
    zsh.start(u"zsh"_s,
              { u"-f"_s, u"-c"_s,
                u"compdef() { : }; _arguments() { print -rl -- \"$@\" }; source ./zsh; "
                "words=(hookloupe-cli listen ''); CURRENT=3; _hookloupe_cli"_s });
    QVERIFY(zsh.waitForFinished(20'000));
    QCOMPARE(QString::fromUtf8(zsh.readAllStandardError()), QString());
    const QString out = QString::fromUtf8(zsh.readAllStandardOutput());
    QVERIFY2(out.contains("\n*--durability=["_L1), qPrintable(out));
    QVERIFY(out.contains(":value:(full normal)\n"_L1));
    QVERIFY(out.contains(":value:_files\n"_L1));
}

void TestCliCompletion::anUnknownShellIsWrongUsage()
{
    QCOMPARE(runCli({ u"completion"_s, u"csh"_s }).exitCode, 2);
    QCOMPARE(runCli({ u"completion"_s }).exitCode, 2);
}

void TestCliCompletion::scriptsNameNoPlaceOfThisMachine()
{
    // They are packaged: what is in them holds everywhere.
    const QString home = QDir::homePath();
    for (const QString &shell : { u"bash"_s, u"zsh"_s, u"fish"_s }) {
        const QString script = read(m_dir.filePath(shell));
        QVERIFY(!script.isEmpty());
        QVERIFY2(!script.contains(home + u'/'), qPrintable(shell));
    }
}

void TestCliCompletion::theManualHasEveryCommandAndOption()
{
    QString page = read(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/packaging/man/hookloupe-cli.1"));
    QVERIFY(!page.isEmpty());
    page.replace(u"\\-"_s, u"-"_s);
    const qsizetype start = page.indexOf("\n.SH COMMANDS"_L1);
    const QString synopsis = page.left(page.indexOf("\n.SH DESCRIPTION"_L1));
    QStringList missing;
    for (const QString &command : commandNames()) {
        if (!synopsis.contains(u"\\fBhookloupe-cli "_s + command))
            missing += u"synopsis of "_s + command;
        if (section(page, command).isEmpty())
            missing += u"section of "_s + command;
        for (const QString &option : optionNames(command)) {
            const QRegularExpression named(u"--"_s + option + u"(?![a-z0-9-])"_s);
            if (option != "help"_L1 && page.indexOf(named, start) < 0)
                missing += command + u" --"_s + option;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestCliCompletion)
#include "tst_clicompletion.moc"
