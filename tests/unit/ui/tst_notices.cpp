// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/notice/noticecentre.h"
#include "ui/notice/noticedialog.h"
#include "ui/notice/noticerules.h"
#include "ui/notice/notifier.h"
#include "ui/settings.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QString title;
    QString text;
};

/// Keeps what it is told. Outlived by what \a shown and \a unseen point to.
class FakeNotifier : public Notifier
{
public:
    QString problem() const override { return u"There is no tray here."_s; }
    void setActive(bool active) override { *isActive = active; }
    void show(const QString &title, const QString &text) override
    {
        shown->append({ title, text });
    }
    void setUnseen(int count) override { *unseen = count; }

    QList<Shown> *shown = nullptr;
    int *unseen = nullptr;
    bool *isActive = nullptr;
};

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rulesMatchWhatTheySay_data();
    void rulesMatchWhatTheySay();
    void nothingIsToldAtFirst();
    void whatWasChosenIsTold();
    void aQueryMayAskForThePayload();
    void aFloodIsOneNoticeAndACount();
    void whileWatchedNothingIsTold();
    void aProbeOfTheDoctorsIsNoNews();
    void anErrorOfTheTargetIsToldOnceItIsKnown();
    void aNoticeHoldsNoMarkup();
    void aClickOpensTheEvent();
    void theDialogKeepsTheChoice();

private:
    std::unique_ptr<FakeNotifier> notifier();
    std::unique_ptr<NoticeCentre> centre(const QStringList &queries);
    void send(const QByteArray &path, const QByteArray &signature = {},
              const QByteArray &field = {});

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    FakeNotifier *m_notifier = nullptr;
    QList<Shown> m_shown;
    int m_unseen = 0;
    bool m_isActive = false;
};

void TestNotices::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestNotices::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
    const auto set = EndpointSet::fromList(
            { Endpoint{ .name = u"<b>hub</b>"_s,
                        .path = "/hub",
                        .scheme = u"github"_s,
                        .secrets = { { .ref = Workspace::secretRefFor(u"<b>hub</b>"_s) } } },
              Endpoint{ .name = u"down"_s,
                        .path = "/down",
                        .forward = { .url = "http://127.0.0.1:1" } } });
    QVERIFY(set);
    m_workspace->useEndpoints(*set);
    m_workspace->setSecret(u"<b>hub</b>"_s, SecretBytes("s"));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_shown.clear();
    m_unseen = 0;
    m_isActive = false;
}

void TestNotices::cleanup()
{
    m_workspace.reset();
    settings::setNotices({});
}

std::unique_ptr<FakeNotifier> TestNotices::notifier()
{
    auto made = std::make_unique<FakeNotifier>();
    made->shown = &m_shown;
    made->unseen = &m_unseen;
    made->isActive = &m_isActive;
    m_notifier = made.get();
    return made;
}

std::unique_ptr<NoticeCentre> TestNotices::centre(const QStringList &queries)
{
    auto made = std::make_unique<NoticeCentre>(m_workspace.get(), notifier(),
                                               NoticeCentre::Timing{ 50, 1'500 });
    made->setQueries(queries);
    return made;
}

void TestNotices::send(const QByteArray &path, const QByteArray &signature, const QByteArray &field)
{
    QByteArray wire = "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + field;
    if (!signature.isEmpty())
        wire += "X-Hub-Signature-256: sha256=" + signature + "\r\n";
    wire += "Content-Length: 2\r\n\r\nhi";
    std::optional<SendResult> result;
    m_workspace->replay(
            0, ReplayKind::Exact, *SendTarget::parse(m_workspace->listening()->baseUrl()), wire, {},
            m_workspace.get(), [&](const ReplayRecord &record) { result = record.result; });
    QTRY_VERIFY(result);
}

void TestNotices::rulesMatchWhatTheySay_data()
{
    QTest::addColumn<EventSummary>("event");
    QTest::addColumn<QString>("matching");
    EventSummary event{ .id = 1, .verdict = Verdict::Valid, .status = 200 };
    QTest::newRow("fine") << event << u"kind=request"_s;
    event.verdict = Verdict::BadSignature;
    QTest::newRow("bad") << event << u"kind=request,verdict=bad_signature"_s;
    event.verdict = Verdict::MissingHeader;
    QTest::newRow("missing")
            << event
            << u"kind=request,verdict=stale_timestamp OR verdict=missing_header OR "
               "verdict=malformed"_s;
    event.verdict = Verdict::Unsigned;
    event.status = 504;
    QTest::newRow("no answer in time") << event << u"kind=request,status>=500"_s;
    const EventSummary refused{ .id = 2, .kind = EventKind::Refused, .status = 400 };
    QTest::newRow("refused") << refused << u"kind=refused"_s;
}

void TestNotices::rulesMatchWhatTheySay()
{
    QFETCH(const EventSummary, event);
    QFETCH(const QString, matching);
    QStringList found;
    for (const OfferedNotice &notice : offeredNotices()) {
        const auto query = Query::parse(notice.query);
        QVERIFY(query);
        QVERIFY(!needsWholeEvent(*query));
        const Event listed = eventOfSummary(event);
        if (query->matches(EventFacts(listed, 0)))
            found += notice.query;
    }
    found.sort();
    QCOMPARE(found.join(u','), matching);
    QVERIFY(needsWholeEvent(*Query::parse(u"-header:X-A kind=request")));
}

void TestNotices::nothingIsToldAtFirst()
{
    QVERIFY(settings::notices().isEmpty());
    const auto quiet = centre(settings::notices());
    QVERIFY(!m_isActive);
    send("/hub", "00");
    QTest::qWait(200); // longer than a notice would take
    QVERIFY(m_shown.isEmpty());
    QCOMPARE(m_unseen, 0);
}

void TestNotices::whatWasChosenIsTold()
{
    const auto notices = centre({ u"verdict=bad_signature"_s, u"((cannot be read"_s });
    QVERIFY(m_isActive);
    QCOMPARE(notices->queries(), QStringList{ u"verdict=bad_signature"_s });
    send("/other");
    send("/hub", QByteArray(64, '0'));
    QTRY_COMPARE(m_shown.size(), 1);
    QCOMPARE(m_shown.front().title, u"Bad signature"_s);
    QVERIFY(m_shown.front().text.contains(u"#2"_s));
    QCOMPARE(m_unseen, 1);
    notices->setQueries({});
    QVERIFY(!m_isActive);
    QCOMPARE(m_unseen, 0);
}

void TestNotices::aQueryMayAskForThePayload()
{
    const auto notices = centre({ u"header:X-Hub-Signature-256 body=hi"_s });
    send("/a");
    send("/b", "00");
    QTRY_COMPARE(m_shown.size(), 1);
    QCOMPARE(m_shown.front().title, u"header:X-Hub-Signature-256 body=hi"_s);
    QVERIFY(m_shown.front().text.contains(u"#2"_s));
    QCOMPARE(m_unseen, 1);
}

void TestNotices::aFloodIsOneNoticeAndACount()
{
    const auto notices = centre({ u"kind=request"_s, u"verdict=bad_signature"_s });
    send("/first");
    QTRY_COMPARE(m_shown.size(), 1);
    QElapsedTimer sinceFirst;
    sinceFirst.start();
    for (int i = 0; i < 10; ++i)
        send("/more");
    QTRY_COMPARE(m_unseen, 11);
    QTRY_COMPARE(m_shown.size(), 2);
    QVERIFY(sinceFirst.elapsed() >= 1'200);
    QCOMPARE(m_shown.back().title, u"10 events"_s);
    QVERIFY(m_shown.back().text.contains(u"A webhook came in: 10"_s));
    QVERIFY(m_shown.back().text.contains(u"#11"_s));
}

void TestNotices::whileWatchedNothingIsTold()
{
    const auto notices = centre({ u"kind=request"_s });
    notices->setWatched(true);
    send("/seen");
    notices->setWatched(false);
    send("/unseen");
    QTRY_COMPARE(m_shown.size(), 1);
    QVERIFY(m_shown.front().text.contains(u"#2"_s));
    QCOMPARE(m_unseen, 1);
    notices->setWatched(true);
    QCOMPARE(m_unseen, 0);
}

void TestNotices::aProbeOfTheDoctorsIsNoNews()
{
    const auto notices = centre({ u"method=POST"_s });
    const QByteArray probe(QByteArray(32, 'a') + "-1");
    send("/x", {}, "Hookloupe-Probe: " + probe + "\r\n");
    send("/y");
    QTRY_COMPARE(m_shown.size(), 1);
    QCOMPARE(m_unseen, 1);
}

void TestNotices::anErrorOfTheTargetIsToldOnceItIsKnown()
{
    const auto notices = centre({ u"status>=500"_s });
    send("/down/x");
    QTRY_COMPARE(m_shown.size(), 1);
    QCOMPARE(m_shown.front().title, u"Answered with an error"_s);
    QCOMPARE(m_unseen, 1);
}

void TestNotices::aNoticeHoldsNoMarkup()
{
    const auto notices = centre({ u"verdict=bad_signature"_s });
    send("/hub/<img src=http://x>", QByteArray(64, '0'));
    send("/hub/%3Cimg%3E", QByteArray(64, '0'));
    QTRY_VERIFY(!m_shown.isEmpty());
    QVERIFY(!m_shown.front().text.contains(u'<'));
    QVERIFY(m_shown.front().text.contains(u"hub"_s));
    QVERIFY(!m_shown.front().text.contains(u"img"_s));
}

void TestNotices::aClickOpensTheEvent()
{
    send("/first");
    send("/second");
    MainWindow window(m_workspace.get());
    settings::setNotices({ u"kind=request"_s });
    window.useNotifier(notifier());
    QVERIFY(m_isActive);
    auto *notices = window.findChild<NoticeCentre *>();
    QVERIFY(notices);
    notices->setWatched(false);
    send("/third");
    QTRY_COMPARE(m_shown.size(), 1);
    QCOMPARE(window.windowTitle(), u"(1) Hookloupe"_s);
    window.show();
    auto *list = window.findChild<EventListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->selectId(1);
    QCOMPARE(list->currentId(), 1);
    Q_EMIT m_notifier->clicked();
    QCOMPARE(list->currentId(), 3);
    notices->setWatched(true);
    QCOMPARE(window.windowTitle(), u"Hookloupe"_s);
}

void TestNotices::theDialogKeepsTheChoice()
{
    MainWindow window(m_workspace.get());
    auto *action = child<QAction>(window, u"notices"_s);
    QVERIFY(!action->isEnabled());
    window.useNotifier(notifier());
    QVERIFY(action->isEnabled() && !m_isActive);
    action->trigger();
    auto *dialog = window.findChild<NoticeDialog *>();
    QVERIFY(dialog);
    QVERIFY(child<QLabel>(*dialog, u"noticeProblem"_s)->text().contains(u"no tray"_s));
    QVERIFY(dialog->chosen().isEmpty());
    child<QCheckBox>(*dialog, u"notice_kind=refused"_s)->click();
    auto *own = child<QLineEdit>(*dialog, u"noticeOwn"_s);
    own->setText(u"(verdict:valid"_s);
    dialog->accept();
    QVERIFY(child<QLabel>(*dialog, u"noticeOwnProblem"_s)->text().contains(u"column"_s));
    QVERIFY(settings::notices().isEmpty());
    own->setText(u"json:$.amount>100"_s);
    dialog->accept();
    const QStringList chosen{ u"kind=refused"_s, u"json:$.amount>100"_s };
    QCOMPARE(settings::notices(), chosen);
    QCOMPARE(window.findChild<NoticeCentre *>()->queries(), chosen);
    QVERIFY(m_isActive);
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
