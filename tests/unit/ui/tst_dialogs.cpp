// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/problemlabel.h"
#include "ui/replay/replayform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

QStringList shownProblems(const QWidget &dialog)
{
    QStringList sentences;
    for (const auto *label : dialog.findChildren<ProblemLabel *>()) {
        if (!label->isHidden())
            sentences += label->text();
    }
    return sentences;
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void replayFormKeepsContentLengthInStep();
    void replayFormSaysWhatIsWrong();
    void endpointDialogValidatesInPlace();
    void endpointDialogSavesAndNeverShowsTheSecretAgain();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

void TestDialogs::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestDialogs::init()
{
    static int number = 0;
    m_workspace.reset();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
}

void TestDialogs::replayFormKeepsContentLengthInStep()
{
    ReplayForm form(
            m_workspace.get(),
            eventOf("POST /a HTTP/1.1\r\nHost: x\r\nX-A: \xff\r\nContent-Length: 2\r\n\r\nhi"),
            ReplayForm::Start::Plain);
    auto *headers = child<QTableView>(form, u"requestHeaders"_s);
    QCOMPARE(headers->model()->rowCount(), 3);
    child<QPlainTextEdit>(form, u"requestBody"_s)->setPlainText(u"häh"_s);
    QCOMPARE(headers->model()->index(2, 1).data().toString(), u"4"_s);
    QCOMPARE(headers->model()->index(1, 1).data().toString(), u"\\xff"_s);
}

void TestDialogs::replayFormSaysWhatIsWrong()
{
    ReplayForm form(m_workspace.get(), eventOf("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
                    ReplayForm::Start::Plain);
    child<QLineEdit>(form, u"replayTarget"_s)->setText(u"nowhere"_s);
    form.send();
    QCOMPARE(shownProblems(form).size(), 1);
    child<QLineEdit>(form, u"replayTarget"_s)->setText(u"http://127.0.0.1:9"_s);
    child<QLineEdit>(form, u"requestTarget"_s)->setText(u"/a b"_s);
    form.send();
    QCOMPARE(shownProblems(form).size(), 1);
    QVERIFY(shownProblems(form).front().contains(u"%20"_s));
    QVERIFY(child<QPushButton>(form, u"send"_s)->isEnabled());
}

void TestDialogs::endpointDialogValidatesInPlace()
{
    EndpointDialog dialog(m_workspace.get(), {});
    QVERIFY(shownProblems(dialog).isEmpty());
    auto *name = child<QLineEdit>(dialog, u"endpointName"_s);
    name->setText(u"default"_s);
    child<QLineEdit>(dialog, u"endpointPath"_s)->setText(u"hooks"_s);
    auto *scheme = child<QComboBox>(dialog, u"scheme"_s);
    scheme->setCurrentIndex(scheme->findData(u"stripe"_s));
    dialog.accept();
    QCOMPARE(shownProblems(dialog).size(), 3); // name, path, secret
    QCOMPARE(dialog.result(), 0);
    name->setText(u"shop"_s); // what was put right is said no more
    QCOMPARE(shownProblems(dialog).size(), 2);
    child<QPlainTextEdit>(dialog, u"responseHeaders"_s)->setPlainText(u"no header"_s);
    QCOMPARE(shownProblems(dialog).size(), 3);
    QCOMPARE(m_workspace->endpoints().list().size(), 1);
}

void TestDialogs::endpointDialogSavesAndNeverShowsTheSecretAgain()
{
    EndpointDialog dialog(m_workspace.get(), {});
    child<QLineEdit>(dialog, u"endpointName"_s)->setText(u"shop"_s);
    child<QLineEdit>(dialog, u"endpointPath"_s)->setText(u"/hooks/shop"_s);
    auto *scheme = child<QComboBox>(dialog, u"scheme"_s);
    scheme->setCurrentIndex(scheme->findData(u"github"_s));
    auto *secret = child<QLineEdit>(dialog, u"secret"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    secret->setText(u"s3cr3t"_s);
    QSignalSpy saved(&dialog, &EndpointDialog::saved);
    dialog.accept();
    QCOMPARE(saved.size(), 1);
    QTRY_VERIFY(m_workspace->keyFor(u"shop"_s));
    QCOMPARE(m_workspace->keyFor(u"shop"_s)->key.view().toByteArray(), "s3cr3t"_ba);

    EndpointDialog again(m_workspace.get(), u"shop"_s);
    QCOMPARE(child<QLineEdit>(again, u"secret"_s)->text(), QString());
    child<QLineEdit>(again, u"endpointName"_s)->setText(u"store"_s);
    again.accept();
    QCOMPARE(again.result(), static_cast<int>(QDialog::Accepted));
    QTRY_VERIFY(m_workspace->keyFor(u"store"_s)); // the secret moved along with the name
    QCOMPARE(m_workspace->endpoints().indexOf(u"shop"_s), -1);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
