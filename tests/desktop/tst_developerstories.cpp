// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/desktop/desk.h"
#include "tests/desktop/person.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/check/consumercheckdialog.h"
#include "ui/gateway/gatewaydialog.h"
#include "ui/textview/bytetextview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "whsec_8Jb1vB2rTq6yXn0sKc4m"_ba;
const QByteArray kBody = R"({"id":"evt_1Qd8","object":"event","type":"payment_intent.succeeded",)"
                         R"("data":{"object":{"id":"pi_3Qd8","amount":1990,"currency":"eur"}}})"_ba;

} // namespace

/// A developer who builds a webhook consumer, from start to end of five tasks, with keys and mouse
/// alone. Each story prints how many actions it took.
class TestDeveloperStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void firstMinute();
    void aWrongSecretIsFound();
    void anEditedReplayIsCompared();
    void retriesAreLookedAt();
    void myConsumerIsChecked();
    void cleanup();

private:
    template<class T>
    T *in(const QString &name) const
    {
        return child<T>(*m_desk->window(), name);
    }
    int rows() const { return m_desk->list()->model()->rowCount(); }
    /// An endpoint of Stripe's, as somebody set it up on an earlier day.
    void haveStripe(const QByteArray &secret = kSecret, const QByteArray &target = {})
    {
        QVERIFY(m_desk->setUp(
                { .name = u"Stripe"_s, .path = "/stripe", .scheme = u"stripe"_s, .target = target },
                secret));
    }
    std::unique_ptr<Desk> m_desk;
    Person m_me;
};

void TestDeveloperStories::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->start());
}

void TestDeveloperStories::firstMinute()
{
    m_me.begin(u"dev1"_s);
    m_me.look(u"first"_s);
    m_me.click(in<QPushButton>(u"copyEmptyUrl"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(m_desk->url()) + u'/');
    m_me.click(in<QPushButton>(u"sendTestEvent"_s));
    QTRY_COMPARE(rows(), 1);
    m_me.look(u"sent"_s);
    m_me.click(in<QPushButton>(u"addEndpoint"_s));
    auto *dialog = opened<QDialog>();
    QVERIFY(dialog);
    m_me.press(Qt::ALT | Qt::Key_C);
    m_me.type(u"stripe"_s);
    m_me.look(u"scheme"_s);
    m_me.press(Qt::Key_Return);
    QCOMPARE(child<QLineEdit>(*dialog, u"endpointName"_s)->text(), u"Stripe"_s);
    m_me.press(Qt::ALT | Qt::Key_T);
    m_me.paste(QString::fromUtf8(kSecret));
    m_me.look(u"secret"_s);
    m_me.press(Qt::Key_Return);
    m_me.press(Qt::CTRL | Qt::Key_T);
    QTRY_COMPARE(m_desk->cell(0, u"Signature"_s), u"valid"_s);
    QTRY_VERIFY(in<QLabel>(u"detailTitle"_s)->text().startsWith(u"#2"_s));
    m_me.look(u"verified"_s);
    m_me.end(6, 15);
}

void TestDeveloperStories::aWrongSecretIsFound()
{
    haveStripe(QByteArray(kSecret).remove(0, 6)); // pasted without its beginning
    QCOMPARE(m_desk->send(stripeEvent(kBody, kSecret)), 200);
    QTRY_COMPARE(m_desk->cell(0, u"Signature"_s), u"bad signature"_s);
    m_me.begin(u"dev2"_s);
    m_me.look(u"bad"_s);
    m_me.press(Qt::CTRL | Qt::Key_4);
    auto *cause = in<QComboBox>(u"diagnosisCause"_s);
    QTRY_VERIFY(cause->isVisible() && cause->currentText().contains(u"proven"_s));
    QVERIFY(in<QLabel>(u"diagnosisEvidence"_s)->text().contains(u"whsec_"_s));
    m_me.look(u"why"_s);
    m_me.click(in<QPushButton>(u"setUpEndpoint"_s));
    QVERIFY(opened<QDialog>());
    m_me.look(u"edit"_s);
    m_me.paste(QString::fromUtf8(kSecret));
    m_me.press(Qt::Key_Return);
    QTRY_COMPARE(in<QLabel>(u"signatureWord"_s)->text(), u"valid"_s);
    m_me.look(u"right"_s);
    m_me.end(4, 4);
}

void TestDeveloperStories::anEditedReplayIsCompared()
{
    ScriptedServer app(stripeConsumer(kSecret));
    haveStripe();
    QCOMPARE(m_desk->send(stripeEvent(kBody, kSecret)), 200);
    QTRY_COMPARE(rows(), 1);
    m_me.begin(u"dev3"_s);
    m_me.press(Qt::Key_R);
    QVERIFY(opened<QDialog>());
    m_me.look(u"target"_s);
    m_me.paste(QString::fromUtf8(app.url()));
    m_me.press(Qt::Key_Return);
    auto *replays = in<QTableView>(u"replays"_s);
    QTRY_COMPARE(replays->model()->rowCount(), 1);
    m_me.look(u"replayed"_s);
    m_me.press(Qt::Key_S);
    auto *form = opened<QDialog>();
    QVERIFY(form);
    auto *body = child<QPlainTextEdit>(*form, u"requestBody"_s);
    QTextCursor amount = body->document()->find(u"1990"_s);
    amount.setPosition(amount.selectionStart() + 1);
    m_me.doubleClick(body->viewport(), body->cursorRect(amount).center());
    m_me.type(u"2500"_s);
    m_me.look(u"edited"_s);
    m_me.press(Qt::CTRL | Qt::Key_Return);
    auto *state = child<QLabel>(*form, u"replayState"_s);
    QTRY_VERIFY2(state->text().contains(u"200"_s), qPrintable(state->text()));
    m_me.look(u"answered"_s);
    m_me.press(Qt::Key_Escape);
    QTRY_COMPARE(replays->model()->rowCount(), 2);
    const auto *tab = in<QWidget>(u"replaysTab"_s);
    const auto answer = [tab] {
        const auto *view = tab->findChild<ByteTextView *>();
        return view->lineText(view->lineCount() - 1);
    };
    QTRY_COMPARE(answer(), u"{\"booked\":2500}"_s);
    m_me.look(u"second"_s);
    m_me.clickRow(replays, replays->model()->index(1, 0));
    QTRY_COMPARE(answer(), u"{\"booked\":1990}"_s);
    m_me.look(u"first"_s);
    m_me.end(12, 12);
}

void TestDeveloperStories::retriesAreLookedAt()
{
    haveStripe();
    m_me.begin(u"dev4"_s);
    auto *endpoints = in<QListView>(u"endpoints"_s);
    m_me.doubleClickRow(endpoints, endpoints->model()->index(2, 0));
    QVERIFY(opened<QDialog>());
    m_me.press(Qt::ALT | Qt::Key_A);
    m_me.press(Qt::ALT | Qt::Key_F);
    m_me.look(u"fails"_s);
    m_me.press(Qt::Key_Return);
    m_me.press(Qt::CTRL | Qt::Key_G);
    auto *gateway = opened<GatewayDialog>();
    QVERIFY(gateway);
    m_me.press(Qt::ALT | Qt::Key_K);
    m_me.type(u"9999"_s); // a retry comes after hours
    m_me.look(u"plan"_s);
    m_me.press(Qt::Key_Return);
    auto *words = child<QLabel>(*gateway, u"gatewayWords"_s);
    const auto isOver = [words] {
        return words->text().startsWith(u"2 of 2 messages accepted, in 6 attempts."_s);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isOver(), qPrintable(words->text()), 60'000);
    m_me.look(u"end"_s);
    m_me.press(Qt::Key_Escape);
    QTRY_COMPARE(rows(), 6);
    m_me.press(Qt::CTRL | Qt::Key_5);
    m_me.look(u"delivery"_s);
    auto *attempts = in<QTableView>(u"attempts"_s);
    QTRY_VERIFY(attempts->isVisible());
    QTRY_COMPARE(attempts->model()->rowCount(), 3);
    const auto answered = [attempts](int row) {
        const QAbstractItemModel *model = attempts->model();
        QString text;
        for (int column = 0; column < model->columnCount(); ++column)
            text += model->index(row, column).data().toString() + u' ';
        return text;
    };
    QVERIFY2(answered(0).contains(u"503 refused"_s), qPrintable(answered(0)));
    QVERIFY2(answered(1).contains(u"503 refused"_s), qPrintable(answered(1)));
    QVERIFY2(answered(2).contains(u"200 accepted"_s), qPrintable(answered(2)));
    m_me.end(13, 13);
}

void TestDeveloperStories::myConsumerIsChecked()
{
    ScriptedServer app(stripeConsumer(kSecret, 0, false));
    haveStripe(kSecret, app.url() + "/hook");
    m_me.begin(u"dev5"_s);
    m_me.choose(m_desk->window(), u"Tools"_s, u"Check a consumer"_s);
    auto *check = opened<ConsumerCheckDialog>();
    QVERIFY(check);
    m_me.look(u"check"_s);
    m_me.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*check, u"saveCheckReport"_s)->isEnabled(), 60'000);
    const auto *found = child<QTreeWidget>(*check, u"checkRows"_s);
    QStringList failed;
    int passed = 0;
    for (int row = 0; row < found->topLevelItemCount(); ++row) {
        passed += found->topLevelItem(row)->text(0) == u"pass"_s ? 1 : 0;
        if (found->topLevelItem(row)->text(0) == u"fail"_s)
            failed += found->topLevelItem(row)->text(1);
    }
    QCOMPARE(failed, QStringList{ u"Stale timestamp"_s });
    QVERIFY2(passed >= 20, qPrintable(QString::number(passed)));
    m_me.look(u"checked"_s);
    m_me.press(Qt::ALT | Qt::Key_R);
    QVERIFY(opened<QFileDialog>());
    m_me.look(u"save"_s);
    m_me.press(Qt::Key_Return);
    QFile report(QDir::home().filePath(u"consumer-check.html"_s));
    QTRY_VERIFY(report.size() > 0);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray page = report.readAll();
    QVERIFY(page.contains("Stripe") && page.contains("Stale timestamp") && !page.contains(kSecret));
    m_me.end(4, 5);
}

void TestDeveloperStories::cleanup()
{
    m_desk.reset();
}

QTEST_MAIN(TestDeveloperStories)
#include "tst_developerstories.moc"
