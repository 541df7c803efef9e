// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/endpoints/ruledialog.h"
#include "ui/endpoints/rulessection.h"
#include "ui/problemlabel.h"
#include "ui/replay/replayform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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
    void endpointDialogProposesNameAndPath();
    void endpointDialogSavesAndNeverShowsTheSecretAgain();
    void endpointDialogKeepsWholePlans_data();
    void endpointDialogKeepsWholePlans();
    void endpointDialogSetsFailuresByOneClick();
    void endpointDialogPointsAtMistakesInTemplates();
    void endpointDialogEditsRules();
    void ruleDialogPointsAtTheColumn();

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

void TestDialogs::endpointDialogProposesNameAndPath()
{
    EndpointDialog dialog(m_workspace.get(), {});
    auto *name = child<QLineEdit>(dialog, u"endpointName"_s);
    auto *path = child<QLineEdit>(dialog, u"endpointPath"_s);
    auto *scheme = child<QComboBox>(dialog, u"scheme"_s);
    const auto choose = [scheme](const QString &id) {
        scheme->setCurrentIndex(scheme->findData(id));
    };
    choose(u"stripe"_s);
    QCOMPARE(name->text(), u"Stripe"_s);
    QCOMPARE(path->text(), u"/hooks/stripe"_s);
    choose(u"github"_s);
    QCOMPARE(name->text(), u"GitHub"_s);
    name->setText(u"Our Shop, 2nd"_s);
    QCOMPARE(path->text(), u"/hooks/our-shop-2nd"_s);
    path->setText(u"/in"_s);
    choose(u"stripe"_s); // what the person wrote stays
    QCOMPARE(name->text(), u"Our Shop, 2nd"_s);
    QCOMPARE(path->text(), u"/in"_s);
    child<QLineEdit>(dialog, u"secret"_s)->setText(u"s"_s);
    dialog.accept();

    EndpointDialog one(m_workspace.get(), {});
    child<QComboBox>(one, u"scheme"_s)->setCurrentIndex(scheme->findData(u"stripe"_s));
    child<QLineEdit>(one, u"secret"_s)->setText(u"s"_s);
    one.accept();
    EndpointDialog other(m_workspace.get(), {});
    child<QComboBox>(other, u"scheme"_s)->setCurrentIndex(scheme->findData(u"stripe"_s));
    QCOMPARE(child<QLineEdit>(other, u"endpointName"_s)->text(), u"Stripe 2"_s);
    QCOMPARE(child<QLineEdit>(other, u"endpointPath"_s)->text(), u"/hooks/stripe-2"_s);
    // One that is there is renamed by nobody.
    EndpointDialog known(m_workspace.get(), u"Stripe"_s);
    child<QComboBox>(known, u"scheme"_s)->setCurrentIndex(scheme->findData(u"github"_s));
    QCOMPARE(child<QLineEdit>(known, u"endpointName"_s)->text(), u"Stripe"_s);
    QCOMPARE(child<QLineEdit>(known, u"endpointPath"_s)->text(), u"/hooks/stripe"_s);
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

void TestDialogs::endpointDialogKeepsWholePlans_data()
{
    QTest::addColumn<ResponsePlan>("plan");
    QTest::newRow("default") << ResponsePlan();
    QTest::newRow("answer") << ResponsePlan{ .status = 418,
                                             .reason = "Teapot",
                                             .fields = { { "X-A", "1" }, { "X-A", "2" } },
                                             .body = "{{json:$.id}}",
                                             .isTemplate = true,
                                             .delayMs = 5,
                                             .delayMaxMs = 10 };
    QTest::newRow("file") << ResponsePlan{ .bodyFile = u"/tmp/a b.json"_s };
    QTest::newRow("binary") << ResponsePlan{ .body = QByteArray("\xff\x00\x01", 3) };
    QTest::newRow("failures") << ResponsePlan{
        .fail = { .first = 4, .every = 7, .status = 429, .fault = Fault::Reset }
    };
    for (int fault = 0; fault <= static_cast<int>(Fault::Garbage); ++fault) {
        const auto kind = static_cast<Fault>(fault);
        QTest::newRow(qPrintable(faultName(kind) + u", usual"_s))
                << ResponsePlan{ .body = "b", .fault = kind };
        if (usualShape(kind, 0).intervalMs > 0)
            QTest::newRow(qPrintable(faultName(kind))) << ResponsePlan{
                .body = "b", .fault = kind, .shape = { .bytes = 77, .intervalMs = 88 }
            };
    }
    QTest::newRow("fewer bytes") << ResponsePlan{ .fault = Fault::WrongLength,
                                                  .shape = { .bytes = -9 } };
}

void TestDialogs::endpointDialogKeepsWholePlans()
{
    QFETCH(const ResponsePlan, plan);
    Endpoint endpoint{ .name = u"shop"_s, .path = "/shop", .response = plan };
    endpoint.rules = { { u"attempt:1"_s, { .status = 500 } } };
    endpoint.answersHandshakes = false;
    QVERIFY(m_workspace->setEndpoints(EndpointSet::fromList({ endpoint }).value()));
    EndpointDialog dialog(m_workspace.get(), u"shop"_s);
    dialog.accept();
    QVERIFY2(shownProblems(dialog).isEmpty(), qPrintable(shownProblems(dialog).join(u' ')));
    const Endpoint &saved = m_workspace->endpoints().list().front();
    QVERIFY2(saved == endpoint, saved.response.toJson() == plan.toJson() ? "not the plan" : "plan");
}

void TestDialogs::endpointDialogSetsFailuresByOneClick()
{
    EndpointDialog dialog(m_workspace.get(), u"default"_s);
    child<QCheckBox>(dialog, u"failsFirst"_s)->click();
    dialog.accept();
    const FailPattern fail = m_workspace->endpoints().list().front().response.fail;
    QCOMPARE(fail.first, 2);
    QCOMPARE(fail.every, 0);
    QCOMPARE(fail.status, 503);
    EndpointDialog again(m_workspace.get(), u"default"_s);
    child<QCheckBox>(again, u"failsFirst"_s)->click();
    child<QCheckBox>(again, u"failsEvery"_s)->click();
    again.accept();
    QCOMPARE(m_workspace->endpoints().list().front().response.fail.first, 0);
    QCOMPARE(m_workspace->endpoints().list().front().response.fail.every, 3);
}

void TestDialogs::endpointDialogPointsAtMistakesInTemplates()
{
    EndpointDialog dialog(m_workspace.get(), u"default"_s);
    dialog.show();
    child<QTabWidget>(dialog, u"endpointTabs"_s)->setCurrentIndex(1);
    auto *body = child<QPlainTextEdit>(dialog, u"responseBody"_s);
    body->setPlainText(u"a\n{{colour}}"_s);
    QVERIFY(shownProblems(dialog).isEmpty());
    child<QCheckBox>(dialog, u"isTemplate"_s)->click();
    QCOMPARE(shownProblems(dialog).size(), 1);
    QVERIFY(shownProblems(dialog).front().startsWith(u"Line 2, column 3: "_s));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    body->setPlainText(u"{{json:$.payment.id}}: {{method}}"_s);
    QVERIFY(shownProblems(dialog).isEmpty());
    QCOMPARE(child<QPlainTextEdit>(dialog, u"bodyPreview"_s)->toPlainText(), u"pay_7: POST"_s);
}

void TestDialogs::endpointDialogEditsRules()
{
    EndpointDialog dialog(m_workspace.get(), u"default"_s);
    auto *table = child<QTableWidget>(dialog, u"rules"_s);
    for (const QString &when : { u"attempt:1"_s, u"method=PUT"_s, u"path:/a"_s }) {
        child<QPushButton>(dialog, u"addRule"_s)->click();
        auto *rule = dialog.findChild<RuleDialog *>();
        QVERIFY(rule);
        child<QLineEdit>(*rule, u"ruleWhen"_s)->setText(when);
        child<QSpinBox>(*rule, u"status"_s)->setValue(201 + table->rowCount());
        rule->accept();
        delete rule;
    }
    QCOMPARE(table->rowCount(), 3);
    child<QPushButton>(dialog, u"ruleUp"_s)->click(); // path:/a before method=PUT
    QCOMPARE(table->currentRow(), 1);
    table->setCurrentCell(0, 0);
    QVERIFY(!child<QPushButton>(dialog, u"ruleUp"_s)->isEnabled());
    child<QPushButton>(dialog, u"removeRule"_s)->click();
    QCOMPARE(table->rowCount(), 2);

    // Every step can be undone and done again, by keys.
    dialog.show();
    child<QTabWidget>(dialog, u"endpointTabs"_s)
            ->setCurrentWidget(dialog.findChild<RulesSection *>());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    table->setFocus();
    const auto first = [table] { return table->item(0, 0)->text(); };
    const auto undo = [table] { QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier); };
    QCOMPARE(first(), u"path:/a"_s);
    undo();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(first(), u"attempt:1"_s);
    undo();
    QCOMPARE(table->item(1, 0)->text(), u"method=PUT"_s);
    for (int i = 0; i < 3; ++i)
        undo();
    QCOMPARE(table->rowCount(), 0);
    auto *redo = child<QToolButton>(dialog, u"redoRulesButton"_s);
    QVERIFY(!child<QToolButton>(dialog, u"undoRulesButton"_s)->isEnabled() && redo->isEnabled());
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table->rowCount(), 1);
    for (int i = 0; i < 4; ++i)
        redo->click();
    QVERIFY(!redo->isEnabled());
    dialog.accept();
    const QList<ResponseRule> rules = m_workspace->endpoints().list().front().rules;
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0].when, u"path:/a"_s);
    QCOMPARE(rules[0].response.status, 203);
    QCOMPARE(rules[1].when, u"method=PUT"_s);
}

void TestDialogs::ruleDialogPointsAtTheColumn()
{
    RuleDialog dialog({}, true);
    auto *when = child<QLineEdit>(dialog, u"ruleWhen"_s);
    when->setText(u"attempt:1 colour:red"_s);
    QCOMPARE(shownProblems(dialog).size(), 1);
    QVERIFY(shownProblems(dialog).front().startsWith(u"Column 11: There is no field"_s));
    QSignalSpy saved(&dialog, &RuleDialog::saved);
    dialog.accept();
    QVERIFY(saved.isEmpty());
    QCOMPARE(when->selectedText(), u"colour"_s);
    when->setText(u"attempt:1"_s);
    dialog.accept();
    QCOMPARE(saved.size(), 1);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
