// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/shellwords.h"

#include <QTest>

using namespace hookloupe;

/// What the rules of each shell make of a line; for bash itself, tst_curlimport asks bash.
class TestShellWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDialectIsKnownByItsMarks_data();
    void aDialectIsKnownByItsMarks();
    void wordsAreThoseOfTheProgram_data();
    void wordsAreThoseOfTheProgram();
    void whatOnlyAShellKnowsIsTold_data();
    void whatOnlyAShellKnowsIsTold();
    void anOpenQuoteReachesToTheEnd_data();
    void anOpenQuoteReachesToTheEnd();
    void linesAreCounted_data();
    void linesAreCounted();
    void aPipeHandsOnWhatTheTextHolds();
};

static std::vector<ShellCommand> shellCommands(QByteArrayView text, ShellDialect dialect)
{
    std::vector<ShellCommand> commands;
    ImportText whole(text);
    forEachShellCommand(whole, dialect, [&commands](ShellCommand &&command) {
        commands.push_back(std::move(command));
        return true;
    });
    return commands;
}

void TestShellWords::aDialectIsKnownByItsMarks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("dialect");
    const int posix = static_cast<int>(ShellDialect::Posix);
    const int cmd = static_cast<int>(ShellDialect::Cmd);
    const int powerShell = static_cast<int>(ShellDialect::PowerShell);
    QTest::newRow("plain") << QByteArray("curl http://a") << posix;
    QTest::newRow("backslash") << QByteArray("curl \\\n http://a") << posix;
    QTest::newRow("backticks within") << QByteArray("curl \"\\`x\\`\" http://a") << posix;
    QTest::newRow("caret at the end") << QByteArray("curl ^\r\n http://a") << cmd;
    QTest::newRow("caret before a quote") << QByteArray("curl ^\"http://a^\"") << cmd;
    QTest::newRow("caret in a text") << QByteArray("curl -d 'a^b' http://a") << posix;
    QTest::newRow("caret before a quote in a text")
            << QByteArray("curl --data 'it is \"^\"' \\\n http://a") << posix;
    QTest::newRow("caret before a quote in bash's text")
            << QByteArray("curl --data $'\"^\"' http://a") << posix;
    QTest::newRow("single quote within double quotes, then a caret")
            << QByteArray("curl -H \"X: it 's\" ^\r\n http://a") << cmd;
    QTest::newRow("backtick at the end") << QByteArray("curl `\n -d x http://a") << powerShell;
    QTest::newRow("curl.exe") << QByteArray("curl.exe -d x http://a") << powerShell;
}

void TestShellWords::aDialectIsKnownByItsMarks()
{
    QFETCH(const QByteArray, text);
    QTEST(static_cast<int>(detectShellDialect(text)), "dialect");
}

void TestShellWords::wordsAreThoseOfTheProgram_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("words");
    const int cmd = static_cast<int>(ShellDialect::Cmd);
    QTest::newRow("cmd: plain") << cmd << QByteArray("curl -d x")
                                << QByteArrayList{ "curl", "-d", "x" };
    QTest::newRow("cmd: quotes") << cmd << QByteArray("curl \"a b\" c\"d e\"f")
                                 << QByteArrayList{ "curl", "a b", "cd ef" };
    QTest::newRow("cmd: escaped quotes") << cmd << QByteArray("curl -d \"{\\\"a\\\":1}\"")
                                         << QByteArrayList{ "curl", "-d", "{\"a\":1}" };
    QTest::newRow("cmd: doubled quotes") << cmd << QByteArray("curl -d \"{\"\"a\"\":1}\"")
                                         << QByteArrayList{ "curl", "-d", "{\"a\":1}" };
    QTest::newRow("cmd: backslashes") << cmd << QByteArray("curl C:\\dir\\ \"C:\\dir\\\\\"")
                                      << QByteArrayList{ "curl", "C:\\dir\\", "C:\\dir\\" };
    QTest::newRow("cmd: caret quotes of a browser")
            << cmd << QByteArray("curl ^\"http://a/?x=1^&y=2^\" ^\r\n  -H ^\"X: ^\\^\"q^\\^\"^\"")
            << QByteArrayList{ "curl", "http://a/?x=1&y=2", "-H", "X: \"q\"" };
    QTest::newRow("cmd: caret in quotes stays")
            << cmd << QByteArray("curl \"a^b\"") << QByteArrayList{ "curl", "a^b" };
    QTest::newRow("cmd: single quotes are nothing")
            << cmd << QByteArray("curl -d 'a b'") << QByteArrayList{ "curl", "-d", "'a", "b'" };
    QTest::newRow("cmd: a line feed in a value")
            << cmd << QByteArray("curl --data-raw ^\"a^\r\n\r\nb^\"")
            << QByteArrayList{ "curl", "--data-raw", "a\nb" };

    const int powerShell = static_cast<int>(ShellDialect::PowerShell);
    QTest::newRow("PowerShell: literal") << powerShell << QByteArray("curl.exe 'a $b ''c'''")
                                         << QByteArrayList{ "curl.exe", "a $b 'c'" };
    QTest::newRow("PowerShell: expandable")
            << powerShell << QByteArray("curl.exe \"a`n`t`\"b`\" \"\"c\"\" `$d\"")
            << QByteArrayList{ "curl.exe", "a\n\t\"b\" \"c\" $d" };
    QTest::newRow("PowerShell: continued") << powerShell << QByteArray("curl.exe `\r\n -d x")
                                           << QByteArrayList{ "curl.exe", "-d", "x" };
    QTest::newRow("PowerShell: backslashes for the runtime")
            << powerShell << QByteArray("curl.exe -d '{\\\"a\\\":1}'")
            << QByteArrayList{ "curl.exe", "-d", "{\"a\":1}" };
    QTest::newRow("PowerShell: here-string")
            << powerShell << QByteArray("curl.exe -d @'\n{\n \"a\": '1'\n}\n'@ http://a")
            << QByteArrayList{ "curl.exe", "-d", "{\n \"a\": '1'\n}", "http://a" };
    QTest::newRow("PowerShell: comment")
            << powerShell << QByteArray("curl.exe a # b 'c") << QByteArrayList{ "curl.exe", "a" };

    const int posix = static_cast<int>(ShellDialect::Posix);
    QTest::newRow("bash: a prompt that was copied along")
            << posix << QByteArray("$ curl http://a") << QByteArrayList{ "curl", "http://a" };
    QTest::newRow("bash: lines of Windows")
            << posix << QByteArray("curl \\\r\n -d x\r\n") << QByteArrayList{ "curl", "-d", "x" };
    QTest::newRow("bash: a descriptor's number is no word")
            << posix << QByteArray("curl 2>err.txt -d 2 >out")
            << QByteArrayList{ "curl", "-d", "2" };
    QTest::newRow("bash: an empty word")
            << posix << QByteArray("curl '' \"\" x") << QByteArrayList{ "curl", "", "", "x" };
}

void TestShellWords::wordsAreThoseOfTheProgram()
{
    QFETCH(const int, dialect);
    QFETCH(const QByteArray, text);
    const auto commands = shellCommands(text, static_cast<ShellDialect>(dialect));
    QCOMPARE(commands.size(), std::size_t(1));
    QVERIFY2(commands[0].lost.isEmpty(), qPrintable(commands[0].lost.join(u'\n')));
    QTEST(QByteArrayList(commands[0].words.begin(), commands[0].words.end()), "words");
}

void TestShellWords::whatOnlyAShellKnowsIsTold_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("named");
    const int posix = static_cast<int>(ShellDialect::Posix);
    const int powerShell = static_cast<int>(ShellDialect::PowerShell);
    QTest::newRow("variable") << posix << QByteArray("curl -H \"A: $TOKEN\" http://a")
                              << QStringLiteral("$TOKEN");
    QTest::newRow("braces") << posix << QByteArray("curl ${URL:-x}") << QStringLiteral("${URL:-x}");
    QTest::newRow("substitution") << posix << QByteArray("curl -H \"D: $(date -u)\" http://a")
                                  << QStringLiteral("$(date -u)");
    QTest::newRow("backticks") << posix << QByteArray("curl -H \"D: `date`\" http://a")
                               << QStringLiteral("`date`");
    QTest::newRow("a file as input")
            << posix << QByteArray("curl -d @- http://a <body.json") << QStringLiteral("body.json");
    QTest::newRow("another program")
            << posix << QByteArray("jq . x | curl -d @- http://a") << QStringLiteral("jq");
    QTest::newRow("PowerShell") << powerShell
                                << QByteArray("curl.exe -H \"A: $env:TOKEN\" http://a")
                                << QStringLiteral("$env:TOKEN");
}

void TestShellWords::whatOnlyAShellKnowsIsTold()
{
    QFETCH(const int, dialect);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, named);
    const auto commands = shellCommands(text, static_cast<ShellDialect>(dialect));
    QVERIFY(!commands.empty());
    QCOMPARE(commands.back().lost.size(), qsizetype(1));
    QVERIFY2(commands.back().lost[0].contains(named), qPrintable(commands.back().lost[0]));
}

void TestShellWords::anOpenQuoteReachesToTheEnd_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QByteArray>("text");
    for (const char quote : { '\'', '"' }) {
        const QByteArray text = QByteArray("curl -d ") + quote + "a b\nc";
        QTest::addRow("bash %c", quote) << static_cast<int>(ShellDialect::Posix) << text;
        QTest::addRow("PowerShell %c", quote) << static_cast<int>(ShellDialect::PowerShell) << text;
    }
    QTest::newRow("bash $'") << static_cast<int>(ShellDialect::Posix)
                             << QByteArray("curl -d $'a b\nc");
}

void TestShellWords::anOpenQuoteReachesToTheEnd()
{
    QFETCH(const int, dialect);
    QFETCH(const QByteArray, text);
    const auto commands = shellCommands(text, static_cast<ShellDialect>(dialect));
    QCOMPARE(commands.size(), std::size_t(1));
    QCOMPARE(commands[0].words.size(), std::size_t(3));
    QCOMPARE(commands[0].words[2], QByteArray("a b\nc"));
    QCOMPARE(commands[0].lost.size(), qsizetype(1));
}

void TestShellWords::linesAreCounted_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("bash") << static_cast<int>(ShellDialect::Posix);
    QTest::newRow("cmd") << static_cast<int>(ShellDialect::Cmd);
    QTest::newRow("PowerShell") << static_cast<int>(ShellDialect::PowerShell);
}

void TestShellWords::linesAreCounted()
{
    QFETCH(const int, dialect);
    const auto commands =
            shellCommands("curl a\n\ncurl b\ncurl c\n", static_cast<ShellDialect>(dialect));
    QCOMPARE(commands.size(), std::size_t(3));
    QCOMPARE(commands[0].line, 1);
    QCOMPARE(commands[1].line, 3);
    QCOMPARE(commands[2].line, 4);
}

void TestShellWords::aPipeHandsOnWhatTheTextHolds()
{
    const auto commands =
            shellCommands("printf %s 'a b' | cat | curl -d @- http://a", ShellDialect::Posix);
    QCOMPARE(commands.size(), std::size_t(3));
    QVERIFY(commands[2].input.has_value());
    QCOMPARE(*commands[2].input, QByteArray("a b"));
}

QTEST_GUILESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"
