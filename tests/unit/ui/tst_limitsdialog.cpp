// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/limitsettings.h"
#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/listeners/limitsdialog.h"
#include "ui/mainwindow.h"
#include "ui/problemlabel.h"
#include "ui/settings.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// The receiver's limits in the window.
class TestLimitsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QSettings().clear(); }
    void showsEveryLimitWithItsUnit();
    void saysWhatIsWrongAtTheField_data();
    void saysWhatIsWrongAtTheField();
    void restoresDefaults();
    void keysReachEveryLimit();
    void settingsKeepWhatIsNotTheDefault();
    void holdsAtOnceAndIsKept();

private:
    QTemporaryDir m_dir;
};

void TestLimitsDialog::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestLimitsDialog::showsEveryLimitWithItsUnit()
{
    const ReceiverLimits defaults;
    LimitsDialog dialog(defaults);
    for (const LimitSetting &setting : limitSettings()) {
        const QString name = QString::fromLatin1(setting.name);
        auto *edit = child<QLineEdit>(dialog, "limit_"_L1 + name);
        QCOMPARE(limitValue(setting, edit->text()), setting.get(defaults));
        QCOMPARE(edit->text().contains(u' '), setting.unit != LimitSetting::Unit::Count);
        QVERIFY(!edit->accessibleName().isEmpty() && !edit->accessibleDescription().isEmpty());
        const auto *restore = child<QPushButton>(dialog, "restore_"_L1 + name);
        QVERIFY(restore->text().contains(edit->text()));
        QVERIFY(!restore->isEnabled());
        QVERIFY(restore->accessibleName().contains(edit->accessibleName()));
    }
    QVERIFY(!child<QPushButton>(dialog, u"restoreAllLimits"_s)->isEnabled());
    QCOMPARE(child<QLineEdit>(dialog, u"limit_body"_s)->text(), u"25 MiB"_s);
    QCOMPARE(child<QLineEdit>(dialog, u"limit_idle-time"_s)->text(), u"1 min"_s);
}

void TestLimitsDialog::saysWhatIsWrongAtTheField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << u"head"_s << u""_s
                           << u"Enter a size from 256 B to 16 MiB, such as 64 KiB."_s;
    QTest::newRow("too large") << u"body"_s << u"1 GiB"_s
                               << u"Enter a size from 0 B to 900 MiB, such as 25 MiB."_s;
    QTest::newRow("unit") << u"request-time"_s << u"1 day"_s
                          << u"Enter a time from 100 ms to 1 h, such as 30 s."_s;
    QTest::newRow("count") << u"connections"_s << u"many"_s
                           << u"Enter a whole number from 1 to 100000, such as 512."_s;
}

void TestLimitsDialog::saysWhatIsWrongAtTheField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    LimitsDialog dialog({});
    auto *edit = child<QLineEdit>(dialog, "limit_"_L1 + name);
    auto *problem = child<ProblemLabel>(dialog, "problem_"_L1 + name);
    auto *save =
            child<QDialogButtonBox>(dialog, u"limitsButtons"_s)->button(QDialogButtonBox::Save);
    QVERIFY(problem->isHidden() && save->isEnabled());
    const QString before = edit->text();
    edit->setText(text);
    QCOMPARE(problem->text(), sentence);
    QVERIFY(!problem->isHidden() && !save->isEnabled());
    edit->setText(before);
    QVERIFY(problem->isHidden() && save->isEnabled());
}

void TestLimitsDialog::restoresDefaults()
{
    ReceiverLimits limits;
    limits.bodyBytesMax = 1024;
    limits.headTimeoutMs = 1500;
    LimitsDialog dialog(limits);
    QCOMPARE(child<QLineEdit>(dialog, u"limit_body"_s)->text(), u"1 KiB"_s);
    QCOMPARE(child<QLineEdit>(dialog, u"limit_head-time"_s)->text(), u"1500 ms"_s);
    auto *restore = child<QPushButton>(dialog, u"restore_body"_s);
    restore->click();
    QVERIFY(!restore->isEnabled());
    QCOMPARE(dialog.limits().bodyBytesMax, ReceiverLimits().bodyBytesMax);
    QCOMPARE(dialog.limits().headTimeoutMs, 1500);
    child<QPushButton>(dialog, u"restoreAllLimits"_s)->click();
    QCOMPARE(dialog.limits().headTimeoutMs, ReceiverLimits().headTimeoutMs);
}

void TestLimitsDialog::keysReachEveryLimit()
{
    LimitsDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QSet<QChar> keys;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        const QChar key = label->text().at(label->text().indexOf(u'&') + 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(label->text()));
        keys += key;
        QTest::keyClick(&dialog, Qt::Key(key.toUpper().unicode()), Qt::AltModifier);
        QCOMPARE(dialog.focusWidget(), label->buddy());
    }
    QCOMPARE(keys.size(), qsizetype(limitSettings().size()));
}

void TestLimitsDialog::settingsKeepWhatIsNotTheDefault()
{
    ReceiverLimits limits;
    limits.bodyBytesMax = 50LL * 1024 * 1024;
    limits.idleTimeoutMs = 300'000;
    QSettings().setValue(u"limits/nonsense"_s, 1);
    QVERIFY(settings::setLimits(limits));
    QSettings stored;
    stored.beginGroup(u"limits"_s);
    QCOMPARE(stored.childKeys(), QStringList({ u"body"_s, u"idle-time"_s }));
    QStringList problems;
    const ReceiverLimits read = settings::limits(problems);
    QVERIFY(problems.isEmpty());
    for (const LimitSetting &setting : limitSettings())
        QCOMPARE(setting.get(read), setting.get(limits));
    QVERIFY(settings::setLimits({}));
    QVERIFY(stored.childKeys().isEmpty());
}

void TestLimitsDialog::holdsAtOnceAndIsKept()
{
    auto workspace =
            Workspace::open({ .storePath = m_dir.filePath(u"store.db"_s), .useKeyring = false });
    QVERIFY(workspace);
    const auto listening = (*workspace)->listen(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(listening);
    MainWindow window(workspace->get());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    RawClient client(listening->port);
    const QByteArray large =
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000\r\n\r\n" + QByteArray(2000, 'b');
    client.send(large);
    QCOMPARE(client.answer().status, 200);

    const auto change = [&](const QString &text, Qt::Key end) {
        child<QAction>(window, u"limitsAction"_s)->trigger();
        auto *dialog = child<LimitsDialog>(window, u"limitsDialog"_s);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        child<QLineEdit>(*dialog, u"limit_body"_s)->setText(text);
        QTest::keyClick(dialog, end);
        QTRY_VERIFY(!window.findChild<LimitsDialog *>());
    };
    QStringList problems;
    change(u"1 KiB"_s, Qt::Key_Escape);
    QCOMPARE((*workspace)->limits().bodyBytesMax, ReceiverLimits().bodyBytesMax);
    client.send(large);
    QCOMPARE(client.answer().status, 200);
    change(u"1 KiB"_s, Qt::Key_Return);
    QCOMPARE(settings::limits(problems).bodyBytesMax, 1024);
    client.send(large);
    QCOMPARE(client.answer().status, 413);
}

QTEST_MAIN(TestLimitsDialog)
#include "tst_limitsdialog.moc"
