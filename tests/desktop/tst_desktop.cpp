// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/resign.h"
#include "core/workspace/workspace.h"
#include "tests/support/recordingserver.h"
#include "ui/mainwindow.h"
#include "ui/textview/bytetextview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "whsec_desktop_test"_ba;
const QByteArray kBody =
        R"({"id":"evt_1Qd8","object":"event","type":"payment_intent.succeeded",)"
        R"("created":1764025200,"livemode":false,"data":{"object":{"id":"pi_3Qd8",)"
        R"("amount":1990,"price":19.90,"currency":"eur","status":"succeeded",)"
        R"("reference":12345678901234567890,"metadata":{"order":"A-1042",)"
        R"("note":"<b>as it was sent</b>"}}}})"_ba;

template<class T>
T *child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no such child: %s", name);
    return found;
}

QString cell(const QTableView &table, int row, const QString &header)
{
    const QAbstractItemModel *model = table.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == header)
            return model->index(row, column).data().toString();
    }
    qFatal("no such column: %s", qPrintable(header));
}

} // namespace

/// The main job in one line, as a person does it: a signed webhook arrives, is read, replayed with
/// one key and signed anew in the form.
class TestDesktop : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<RecordingServer> m_consumer;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QTableView *m_list = nullptr;

    /// A picture of the screen, for people, when HOOKLOUPE_SHOTS names a folder.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("HOOKLOUPE_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(400); // a person waits, too, until the panes have settled
        QVERIFY(m_window->screen()->grabWindow(0).save(folder + u'/' + name + u".png"_s));
    }
    QByteArray signedWire(const QByteArray &body) const
    {
        const QByteArray plain =
                composeRequest("POST", "/stripe",
                               { { "Host", "localhost" },
                                 { "Content-Type", "application/json" },
                                 { "Content-Length", QByteArray::number(body.size()) } },
                               body);
        return *signedRequest(*SchemeCatalogue::builtIn().find(u"stripe"_s),
                              *m_workspace->keyFor(u"Stripe"_s), *parseStoredRequest(plain), "",
                              { .timestampUs = SystemClock::instance().nowUs() });
    }
    /// As a provider's server would: curl with the signature in a header.
    void sendWithCurl(const QByteArray &body, QByteArray signature = {})
    {
        if (signature.isNull()) {
            const auto request = parseStoredRequest(signedWire(body));
            signature = request->field("Stripe-Signature")->toByteArray();
        }
        QProcess curl;
        curl.start(u"curl"_s,
                   { u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-H"_s, u"Content-Type: application/json"_s,
                     u"-H"_s, u"Stripe-Signature: "_s + QString::fromUtf8(signature),
                     u"--data-binary"_s, u"@-"_s,
                     QString::fromUtf8(m_workspace->listening()->baseUrl()) + u"/stripe"_s });
        curl.write(body);
        curl.closeWriteChannel();
        QSignalSpy finished(&curl, &QProcess::finished);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(curl.exitCode(), 0);
    }

private Q_SLOTS:
    void initTestCase();
    void theFirstWindowTeaches();
    void aSignedEventAppearsAsValid();
    void aChangedByteIsABadSignatureWithAReason();
    void theBodyIsReadableWithoutChangingADigit();
    void oneKeyReplaysTheExactBytes();
    void theFormSignsAnew();
    void darkLooksAsIntended();
    void cleanupTestCase();
};

void TestDesktop::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QCoreApplication::setOrganizationName(u"hookloupe-desktop-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    m_consumer = std::make_unique<RecordingServer>([](qsizetype, const QByteArray &bytes) {
        const auto request = parseStoredRequest(bytes);
        return request.has_value();
    });
    m_consumer->answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                         "Content-Length: 17\r\n\r\n{\"received\":true}";
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"desktop.hookloupe"_s), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->startListening(0);
    QTRY_VERIFY(m_workspace->listening().has_value());
    m_list = child<QTableView>(*m_window, "eventList");
}

void TestDesktop::theFirstWindowTeaches()
{
    QVERIFY(child<QWidget>(*m_window, "emptyState")->isVisible());
    QCOMPARE(child<QLabel>(*m_window, "listeningUrl")->text(),
             QString::fromUtf8(m_workspace->listening()->baseUrl()));
    shoot(u"empty-light"_s);
    // Endpoints have a dialog, held to its words elsewhere; here it is only what comes after.
    Endpoint stripe{ .name = u"Stripe"_s,
                     .path = "/stripe",
                     .scheme = u"stripe"_s,
                     .secrets = { { .ref = Workspace::secretRefFor(u"Stripe"_s) } } };
    stripe.target = m_consumer->url();
    QVERIFY(m_workspace->setEndpoints(*EndpointSet::fromList({ stripe })));
    m_workspace->setSecret(u"Stripe"_s, SecretBytes(kSecret));
}

void TestDesktop::aSignedEventAppearsAsValid()
{
    sendWithCurl(kBody);
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    QVERIFY(!child<QWidget>(*m_window, "emptyState")->isVisible());
    QTRY_COMPARE(cell(*m_list, 0, u"Signature"_s), u"valid"_s);
    QCOMPARE(cell(*m_list, 0, u"Event type"_s), u"payment_intent.succeeded"_s);
    QCOMPARE(cell(*m_list, 0, u"Endpoint"_s), u"Stripe"_s);
    QCOMPARE(cell(*m_list, 0, u"Answered"_s), u"200"_s);
    QCOMPARE(cell(*m_list, 0, u"Attempt"_s), u"1"_s);
}

void TestDesktop::aChangedByteIsABadSignatureWithAReason()
{
    const auto request = parseStoredRequest(signedWire(kBody));
    sendWithCurl(QByteArray(kBody).replace("1990", "9990"),
                 request->field("Stripe-Signature")->toByteArray());
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    QTRY_COMPARE(cell(*m_list, 0, u"Signature"_s), u"bad signature"_s);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(0, 0)).center());
    auto *tabs = child<QTabWidget>(*m_window, "detailTabs");
    tabs->setCurrentWidget(child<QWidget>(*m_window, "signatureTab"));
    auto *reason = child<QLabel>(*m_window, "signatureReason");
    QTRY_VERIFY2(reason->text().contains(u"does not match"_s), qPrintable(reason->text()));
    QCOMPARE(reason->textFormat(), Qt::PlainText);
    auto *content = child<ByteTextView>(*m_window, "signedContent");
    QTRY_VERIFY(content->lineText(0).contains(u".{\"id\":\"evt_1Qd8\""_s));
    shoot(u"signature-light"_s);
}

void TestDesktop::theBodyIsReadableWithoutChangingADigit()
{
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(1, 0)).center());
    child<QTabWidget>(*m_window, "detailTabs")
            ->setCurrentWidget(child<QWidget>(*m_window, "bodyTab"));
    auto *body = child<ByteTextView>(*m_window, "bodyText");
    const auto shown = [&] {
        QString text;
        for (qsizetype line = 0; line < body->lineCount(); ++line)
            text += body->lineText(line) + u'\n';
        return text;
    };
    QTRY_VERIFY(shown().contains(u"      \"price\": 19.90,\n"_s));
    QVERIFY(shown().contains(u"\"reference\": 12345678901234567890,\n"_s));
    QVERIFY(shown().contains(u"\"<b>as it was sent</b>\""_s));
    shoot(u"body-light"_s);
}

void TestDesktop::oneKeyReplaysTheExactBytes()
{
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_R);
    QTRY_COMPARE(m_consumer->answered(), qsizetype(1));
    auto *replays = child<QTableView>(*m_window, "replays");
    QTRY_COMPARE(replays->model()->rowCount(), 1);

    std::optional<QByteArray> wire;
    m_workspace->read(
            Workspace::Lane::Detail, this, [](EventReader &reader) { return reader.event(1); },
            [&](const Result<EventPtr> &event) {
                wire = event ? (*event)->request.wire : QByteArray();
            });
    QTRY_VERIFY(wire.has_value());
    QCOMPARE(m_consumer->received().first(), *wire);
    shoot(u"replays-light"_s);
}

void TestDesktop::theFormSignsAnew()
{
    // Row 0 is the event whose body was changed: signed anew it is right again.
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(0, 0)).center());
    QTRY_VERIFY(child<QLabel>(*m_window, "detailTitle")->text().startsWith(u"#2"_s));
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_S);
    QWidget *form = nullptr;
    QTRY_VERIFY((form = m_window->findChild<QWidget *>(u"replayForm"_s)) && form->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(form));
    child<QLineEdit>(*form, "replayTarget")
            ->setText(QString::fromUtf8(m_workspace->listening()->baseUrl()));
    QTRY_VERIFY(child<QWidget>(*form, "send")->isEnabled());
    shoot(u"resign-light"_s);
    QTest::mouseClick(child<QPushButton>(*form, "send"), Qt::LeftButton);
    QTRY_COMPARE(m_list->model()->rowCount(), 3);
    QTRY_COMPARE(cell(*m_list, 0, u"Signature"_s), u"valid"_s);
    QTRY_VERIFY(child<QLabel>(*form, "replayState")->text().contains(u"200"_s));
    shoot(u"resigned-light"_s);
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QWidget *>(u"replayForm"_s)
                || !m_window->findChild<QWidget *>(u"replayForm"_s)->isVisible());
}

void TestDesktop::darkLooksAsIntended()
{
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    const auto dark = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return QString(action->text()).remove(u'&') == u"Dark"_s;
    });
    QVERIFY(dark != actions.end());
    (*dark)->trigger();
    QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() < 100);
    QVERIFY(m_list->palette().color(QPalette::Text).lightness() > 150);
    child<QTabWidget>(*m_window, "detailTabs")
            ->setCurrentWidget(child<QWidget>(*m_window, "bodyTab"));
    shoot(u"body-dark"_s);
}

void TestDesktop::cleanupTestCase()
{
    m_window.reset();
    m_workspace.reset();
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
