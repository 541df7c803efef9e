// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"
#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/secrets/maskedsecret.h"
#include "ui/secrets/pastesecretdialog.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/secrets/secretsdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayS = 24 * 3600;

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

void chooseAdd(const SecretsDialog &dialog, int which)
{
    child<QPushButton>(dialog, u"addSecret"_s)->menu()->actions().at(which)->trigger();
}

} // namespace

class TestSecretsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void statesFollowDatesAndOrder();
    void pastedFileAndVariableAreAdded();
    void whatCannotBeReadIsNotAdded();
    void removingCanBeUndone();
    void datesAreTakenAndJudged();
    void shownOnlyWhileHeld();
    void theClipboardIsEmptiedUnlessItHoldsAnother();
    void theEndpointKeepsThemAll();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

void TestSecretsDialog::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestSecretsDialog::init()
{
    static int number = 0;
    m_workspace.reset();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
}

void TestSecretsDialog::statesFollowDatesAndOrder()
{
    const qint64 now = SystemClock::instance().nowUs() / 1'000'000;
    const SecretRef ref{ SecretRef::Kind::Environment, u"S"_s };
    SecretsModel model({ { .secret = { .ref = ref, .untilS = now - kDayS } },
                         { .secret = { .ref = ref, .label = u"b"_s } },
                         { .secret = { .ref = ref, .fromS = now - kDayS } },
                         { .secret = { .ref = ref, .fromS = now + kDayS } } });
    using Standing = SecretsModel::Standing;
    QCOMPARE(model.standing(0), Standing::Retired);
    QCOMPARE(model.standing(1), Standing::Accepted);
    QCOMPARE(model.standing(2), Standing::Signs);
    QCOMPARE(model.standing(3), Standing::NotYet);
    QCOMPARE(cell(model, 0, SecretsModel::Label), u"Secret 1"_s);
    QCOMPARE(cell(model, 1, SecretsModel::Label), u"b"_s);
    model.change(2, {}, now + kDayS, {});
    QCOMPARE(model.standing(1), Standing::Signs);
}

void TestSecretsDialog::pastedFileAndVariableAreAdded()
{
    SecretsDialog dialog(m_workspace.get(), u"shop"_s, KeyKind::SharedSecret, {});
    dialog.show();
    chooseAdd(dialog, 0);
    auto *paste = child<PasteSecretDialog>(dialog, u"pasteSecretDialog"_s);
    auto *line = child<QLineEdit>(*paste, u"pastedSecret"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    line->setText(u"s3cr3t"_s);
    paste->accept();
    QCOMPARE(dialog.secrets().size(), qsizetype(1));
    QCOMPARE(dialog.secrets().at(0).fresh.view().toByteArray(), "s3cr3t"_ba);
    QVERIFY(dialog.secrets().at(0).secret.ref.isKept());

    qputenv("HOOKLOUPE_TEST_SECRET", "from outside");
    chooseAdd(dialog, 2);
    auto *ask = child<QInputDialog>(dialog, u"variableDialog"_s);
    ask->setTextValue(u"HOOKLOUPE_TEST_SECRET"_s);
    ask->accept();
    QCOMPARE(dialog.secrets().size(), qsizetype(2));
    const SecretRef variable{ SecretRef::Kind::Environment, u"HOOKLOUPE_TEST_SECRET"_s };
    QCOMPARE(dialog.secrets().at(1).secret.ref, variable);
    QVERIFY(dialog.secrets().at(1).fresh.isEmpty());
    // Two that are pasted are two items.
    chooseAdd(dialog, 0);
    paste = dialog.findChildren<PasteSecretDialog *>().constLast();
    child<QLineEdit>(*paste, u"pastedSecret"_s)->setText(u"other"_s);
    paste->accept();
    QVERIFY(!(dialog.secrets().at(2).secret.ref == dialog.secrets().at(0).secret.ref));
}

void TestSecretsDialog::whatCannotBeReadIsNotAdded()
{
    SecretsDialog dialog(m_workspace.get(), u"shop"_s, KeyKind::SharedSecret, {});
    dialog.show();
    chooseAdd(dialog, 2);
    auto *ask = child<QInputDialog>(dialog, u"variableDialog"_s);
    ask->setTextValue(u"HOOKLOUPE_NOT_SET"_s);
    ask->accept();
    QVERIFY(dialog.secrets().isEmpty());
}

void TestSecretsDialog::removingCanBeUndone()
{
    const SecretRef ref{ SecretRef::Kind::Environment, u"S"_s };
    SecretsDialog dialog(m_workspace.get(), u"shop"_s, KeyKind::SharedSecret,
                         { { .secret = { .ref = ref, .label = u"a"_s } },
                           { .secret = { .ref = ref, .label = u"b"_s } } });
    dialog.show();
    const auto labels = [&dialog] {
        QStringList all;
        for (const DraftSecret &one : dialog.secrets())
            all += one.secret.label;
        return all;
    };
    child<QPushButton>(dialog, u"removeSecret"_s)->click();
    QCOMPARE(labels(), QStringList{ u"b"_s });
    auto *undo = child<QPushButton>(dialog, u"undoRemoveSecret"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(labels(), (QStringList{ u"a"_s, u"b"_s }));
    QVERIFY(!undo->isVisible());
    child<QPushButton>(dialog, u"secretDown"_s)->click();
    QCOMPARE(labels(), (QStringList{ u"b"_s, u"a"_s }));
    child<QPushButton>(dialog, u"secretUp"_s)->click();
    QCOMPARE(labels(), (QStringList{ u"a"_s, u"b"_s }));
}

void TestSecretsDialog::datesAreTakenAndJudged()
{
    const SecretRef ref{ SecretRef::Kind::Environment, u"S"_s };
    SecretsDialog dialog(m_workspace.get(), u"shop"_s, KeyKind::SharedSecret,
                         { { .secret = { .ref = ref } } });
    dialog.show();
    child<QLineEdit>(dialog, u"secretLabel"_s)->setFocus();
    QTest::keyClicks(child<QLineEdit>(dialog, u"secretLabel"_s), u"march"_s);
    child<QCheckBox>(dialog, u"hasUntil"_s)->setChecked(true);
    const QDateTime when(QDate(2026, 3, 1), QTime(12, 0));
    child<QDateTimeEdit>(dialog, u"secretUntil"_s)->setDateTime(when);
    QCOMPARE(dialog.secrets().at(0).secret.label, u"march"_s);
    QCOMPARE(dialog.secrets().at(0).secret.untilS, std::optional(when.toSecsSinceEpoch()));
    child<QCheckBox>(dialog, u"hasFrom"_s)->setChecked(true);
    child<QDateTimeEdit>(dialog, u"secretFrom"_s)->setDateTime(when.addDays(1));
    dialog.accept();
    QVERIFY(dialog.isVisible()); // it would never be in force
    child<QDateTimeEdit>(dialog, u"secretFrom"_s)->setDateTime(when.addDays(-1));
    dialog.accept();
    QVERIFY(!dialog.isVisible());
}

void TestSecretsDialog::shownOnlyWhileHeld()
{
    MaskedSecret masked;
    masked.setSecret(SecretBytes("s3cr3t"));
    masked.show();
    const auto *text = child<QLabel>(masked, u"maskedSecret"_s);
    auto *button = child<QPushButton>(masked, u"holdToShow"_s);
    QVERIFY(!text->text().contains(u"s3cr3t"_s));
    QTest::mousePress(button, Qt::LeftButton);
    QCOMPARE(text->text(), u"s3cr3t"_s);
    QTest::mouseRelease(button, Qt::LeftButton);
    QVERIFY(!text->text().contains(u"s3cr3t"_s));
    button->setFocus();
    QTest::keyPress(button, Qt::Key_Space);
    QCOMPARE(text->text(), u"s3cr3t"_s);
    masked.hide();
    QVERIFY(!text->text().contains(u"s3cr3t"_s));
}

void TestSecretsDialog::theClipboardIsEmptiedUnlessItHoldsAnother()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    SecretClipboard::instance().copy(SecretBytes("s3cr3t"), 50);
    QCOMPARE(clipboard->text(), u"s3cr3t"_s);
    QVERIFY(clipboard->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QTRY_COMPARE(clipboard->text(), QString());
    QSignalSpy cleared(&SecretClipboard::instance(), &SecretClipboard::cleared);
    SecretClipboard::instance().copy(SecretBytes("s3cr3t"), 50);
    clipboard->setText(u"of somebody else"_s);
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(clipboard->text(), u"of somebody else"_s);
    clipboard->clear();
}

void TestSecretsDialog::theEndpointKeepsThemAll()
{
    EndpointDialog dialog(m_workspace.get(), {});
    dialog.show();
    child<QLineEdit>(dialog, u"endpointName"_s)->setText(u"shop"_s);
    child<QLineEdit>(dialog, u"endpointPath"_s)->setText(u"/shop"_s);
    auto *scheme = child<QComboBox>(dialog, u"scheme"_s);
    scheme->setCurrentIndex(scheme->findData(u"github"_s));
    child<QLineEdit>(dialog, u"secret"_s)->setText(u"first"_s);
    child<QPushButton>(dialog, u"editSecrets"_s)->click();
    auto *secrets = child<SecretsDialog>(dialog, u"secretsDialog"_s);
    QCOMPARE(secrets->secrets().size(), qsizetype(1)); // what was typed is the first
    chooseAdd(*secrets, 0);
    auto *paste = child<PasteSecretDialog>(*secrets, u"pasteSecretDialog"_s);
    child<QLineEdit>(*paste, u"pastedSecret"_s)->setText(u"second"_s);
    paste->accept();
    secrets->accept();
    QVERIFY(!child<QLineEdit>(dialog, u"secret"_s)->isVisible());
    QVERIFY(child<QLabel>(dialog, u"severalSecrets"_s)->text().contains(u"Secret 2"_s));
    dialog.accept();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    const KeyList keys = m_workspace->keysFor(u"shop"_s);
    QCOMPARE(keys.keys().size(), qsizetype(2));
    QCOMPARE(keys.keys().at(0).material->key.view().toByteArray(), "first"_ba);
    QCOMPARE(keys.keys().at(1).material->key.view().toByteArray(), "second"_ba);

    // Back to one.
    EndpointDialog again(m_workspace.get(), u"shop"_s);
    again.show();
    child<QPushButton>(again, u"editSecrets"_s)->click();
    secrets = child<SecretsDialog>(again, u"secretsDialog"_s);
    child<QPushButton>(*secrets, u"removeSecret"_s)->click();
    secrets->accept();
    QVERIFY(child<QLineEdit>(again, u"secret"_s)->isVisible());
    again.accept();
    QCOMPARE(m_workspace->keysFor(u"shop"_s).keys().size(), qsizetype(1));
    QCOMPARE(m_workspace->keyFor(u"shop"_s)->key.view().toByteArray(), "second"_ba);
}

QTEST_MAIN(TestSecretsDialog)
#include "tst_secretsdialog.moc"
