// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/banner.h"
#include "ui/emptystate.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/replay/replayform.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
qreal contrastOf(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](qreal part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
                + 0.0722 * linear(colour.blueF());
    };
    const auto [darker, brighter] = std::minmax({ luminance(a), luminance(b) });
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void remembersThePort();
    void showsTheFreePortThatWasTaken();
    void everyMarkHasAnIconAndAReadableColour_data();
    void everyMarkHasAnIconAndAReadableColour();
    void outlinesOfChoicesAreSeen_data() { everyMarkHasAnIconAndAReadableColour_data(); }
    void outlinesOfChoicesAreSeen();
    void teachesUntilTheFirstEventAndThenShowsIt();
    void replaysWithOneKey();
    void saysThatNothingMatchesTheFilter();
    void offersTheNextPort();
    void keysChooseTheDetailTabs();
    void detailsStandAtTheRightAndStayThere();
    void followsNothingInAnOrderThatWasKept();
    void showsOnlyTheEndpointOfAnEvent();
    void refusesAHugeCurlCommand();
    void everyControlHasAnAccessibleName();
    void noTwoThingsInSightClaimTheSameAltKey();

private:
    /// What in sight answers to each Alt+letter.
    QMultiMap<QString, QString> altKeys() const;
    void openWindow();

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    applyTheme(ThemeChoice::Light);
}

void TestWindow::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestWindow::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindow::remembersThePort()
{
    QCOMPARE(settings::port(), kDefaultPort);
    settings::setPort(9000);
    QCOMPARE(settings::port(), 9000);
    QSettings().setValue(u"receiver/port"_s, u"nonsense"_s);
    QCOMPARE(settings::port(), kDefaultPort);
}

void TestWindow::showsTheFreePortThatWasTaken()
{
    openWindow();
    m_window->startListening(0);
    QVERIFY(m_workspace->listening());
    QCOMPARE(child<QSpinBox>(*m_window, u"port"_s)->value(), int(m_workspace->listening()->port));
}

void TestWindow::everyMarkHasAnIconAndAReadableColour_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestWindow::everyMarkHasAnIconAndAReadableColour()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), theme == ThemeChoice::Dark);
    // The style's own icons for buttons are dark on every palette.
    const QDialogButtonBox buttons(QDialogButtonBox::Close | QDialogButtonBox::Save);
    QVERIFY(buttons.button(QDialogButtonBox::Close)->icon().isNull());
    QVERIFY(buttons.button(QDialogButtonBox::Save)->icon().isNull());
    QSet<int> glyphs;
    for (int i = 0; i <= static_cast<int>(SignatureMark::Refused); ++i) {
        const auto mark = static_cast<SignatureMark>(i);
        glyphs += static_cast<int>(signatureGlyph(mark));
        const QImage image = signatureIcon(mark, palette).pixmap(32).toImage();
        QVERIFY(!image.allGray() || mark == SignatureMark::Unsigned);
        const int contrast = qAbs(signatureColour(mark, palette).lightness()
                                  - palette.color(QPalette::Base).lightness());
        QVERIFY2(contrast > 80, qPrintable(signatureWord(mark)));
    }
    QCOMPARE(glyphs.size(), static_cast<int>(SignatureMark::Refused) + 1);
    applyTheme(ThemeChoice::Light);
}

void TestWindow::outlinesOfChoicesAreSeen()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    QRadioButton round;
    QCheckBox square;
    const QColor window = QApplication::palette().color(QPalette::Window);
    for (QAbstractButton *button :
         { static_cast<QAbstractButton *>(&round), static_cast<QAbstractButton *>(&square) }) {
        button->setAutoExclusive(false);
        const QImage image = button->grab().toImage();
        qreal best = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                // What is inside may be as bright as the window is dark: the outline is darker on
                // a bright window, brighter on a dark one.
                const QColor pixel = image.pixelColor(x, y);
                if ((pixel.lightness() > window.lightness()) == isDark(button->palette()))
                    best = qMax(best, contrastOf(pixel, window));
            }
        }
        constexpr qreal kNeeded = 3; // WCAG 2.1, 1.4.11
        QVERIFY2(best >= kNeeded, button->metaObject()->className());
    }
    applyTheme(ThemeChoice::Light);
}

void TestWindow::teachesUntilTheFirstEventAndThenShowsIt()
{
    openWindow();
    m_window->startListening(0);
    QVERIFY(m_workspace->listening());
    auto *empty = child<QWidget>(*m_window, u"emptyState"_s);
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(child<QPushButton>(*m_window, u"copyEmptyCurl"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl http://127.0.0.1:"_s));

    QTest::mouseClick(child<QPushButton>(*m_window, u"sendTestEvent"_s), Qt::LeftButton);
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(list->isVisible());
    QVERIFY(!empty->isVisible());
    QTRY_COMPARE(list->selectedCount(),
                 qsizetype(1)); // of the first one, a person wants to see more
    auto *overview = child<QLabel>(*m_window, u"overviewText"_s);
    QTRY_VERIFY(overview->text().contains(u"Answered 200"_s));
    QCOMPARE(overview->textFormat(), Qt::PlainText);
}

void TestWindow::replaysWithOneKey()
{
    openWindow();
    m_window->startListening(0);
    QList<Endpoint> endpoints = m_workspace->endpoints().list();
    endpoints[0].target = m_workspace->listening()->baseUrl();
    QVERIFY(m_workspace->setEndpoints(*EndpointSet::fromList(endpoints)));
    child<QPushButton>(*m_window, u"sendTestEvent"_s)->click();
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    const qint64 id = list->currentId();
    child<QAction>(*m_window, u"replay"_s)->trigger();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    auto *replays = child<QTableView>(*m_window, u"replays"_s);
    QTRY_COMPARE(replays->model()->rowCount(), 1);
    QCOMPARE(list->currentId(), id);
    QCOMPARE(replays->model()->index(0, 1).data().toString(), u"exact"_s);
    QTRY_COMPARE(child<QLabel>(*m_window, u"replayStatus"_s)->text(), u"200 OK"_s);
    QTRY_VERIFY(replays->isVisible());
    // The same bytes: the second event is an attempt of the first one's delivery.
    QCOMPARE(list->model()->index(0, 8).data(), list->model()->index(1, 8).data());
}

void TestWindow::saysThatNothingMatchesTheFilter()
{
    openWindow();
    m_window->startListening(0);
    child<QPushButton>(*m_window, u"sendTestEvent"_s)->click();
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    auto *filter = child<QLineEdit>(*m_window, u"filter"_s);
    filter->setText(u"no such text"_s);
    auto *noHits = child<QWidget>(*m_window, u"noHits"_s);
    QTRY_VERIFY(noHits->isVisible());
    child<QPushButton>(*m_window, u"clearFilter"_s)->click();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(filter->text(), QString());
    filter->setText(u"ORDER.paid"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
}

void TestWindow::offersTheNextPort()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    openWindow();
    m_window->startListening(taken.serverPort());
    QVERIFY(!m_workspace->listening());
    auto *banner = child<Banner>(*m_window, u"listenBanner"_s);
    QVERIFY(banner->isVisible());
    child<QPushButton>(*banner, u"useFreePort"_s)->click();
    QVERIFY(m_workspace->listening());
    QVERIFY(m_workspace->listening()->port > taken.serverPort());
    QVERIFY(!banner->isVisible());
    QCOMPARE(settings::port(), m_workspace->listening()->port);
}

void TestWindow::keysChooseTheDetailTabs()
{
    openWindow();
    m_window->startListening(0);
    child<QPushButton>(*m_window, u"sendTestEvent"_s)->click();
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    auto *tabs = child<QTabWidget>(*m_window, u"detailTabs"_s);
    QTRY_VERIFY(tabs->isVisible());
    for (int i = tabs->count(); i >= 1; --i) {
        auto *action = child<QAction>(*m_window, u"detailTab%1"_s.arg(i));
        QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+%1"_s.arg(i)));
        action->trigger();
        QCOMPARE(tabs->currentIndex(), i - 1);
    }
}

void TestWindow::followsNothingInAnOrderThatWasKept()
{
    openWindow();
    auto *follow = child<QAction>(*m_window, u"follow"_s);
    QVERIFY(follow->isChecked());
    m_window->findChild<EventListModel *>()->setOrder({ EventOrder::By::Size, false, {} });
    QVERIFY(!follow->isChecked());
    m_window->close();
    openWindow();
    follow = child<QAction>(*m_window, u"follow"_s);
    auto *model = m_window->findChild<EventListModel *>();
    QCOMPARE(model->order().by, EventOrder::By::Size);
    QVERIFY(!follow->isChecked());
    follow->trigger();
    QVERIFY(model->order().isNewestFirst());
    m_window->close();
}

void TestWindow::detailsStandAtTheRightAndStayThere()
{
    openWindow();
    auto *list = child<QWidget>(*m_window, u"eventListPane"_s);
    auto *detail = child<QWidget>(*m_window, u"detailPane"_s);
    const auto isAtTheRight = [&] {
        return detail->mapToGlobal(QPoint()).x() > list->mapToGlobal(QPoint()).x();
    };
    QVERIFY(!isAtTheRight());
    child<QAction>(*m_window, u"detailsRight"_s)->trigger();
    QTRY_VERIFY(isAtTheRight());
    m_window->close();
    openWindow();
    QVERIFY(child<QAction>(*m_window, u"detailsRight"_s)->isChecked());
    child<QAction>(*m_window, u"detailsBelow"_s)->trigger();
    m_window->close();
}

void TestWindow::showsOnlyTheEndpointOfAnEvent()
{
    openWindow();
    m_window->startListening(0);
    child<QPushButton>(*m_window, u"sendTestEvent"_s)->click();
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->actions().contains(child<QAction>(*m_window, u"onlyEndpoint"_s)));
    list->selectRow(0);
    QTRY_VERIFY(child<QLabel>(*m_window, u"detailTitle"_s)->isVisible());
    child<QAction>(*m_window, u"onlyEndpoint"_s)->trigger();
    QCOMPARE(static_cast<EventListModel *>(list->model())->filter().endpoint, u"default"_s);
}

void TestWindow::refusesAHugeCurlCommand()
{
    openWindow();
    m_window->startListening(0);
    const QByteArray body(9 * 1024 * 1024, 'x');
    const QByteArray wire = "POST /big HTTP/1.1\r\nHost: x\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    bool sent = false;
    m_workspace->replay(0, ReplayKind::Exact,
                        *SendTarget::parse(m_workspace->listening()->baseUrl()), wire, SendLimits(),
                        this, [&](const ReplayRecord &) { sent = true; });
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_VERIFY(sent && list->model()->rowCount() == 1);
    list->selectRow(0);
    QTRY_VERIFY(child<QLabel>(*m_window, u"detailTitle"_s)->isVisible());
    QGuiApplication::clipboard()->setText(u"as before"_s);
    child<QAction>(*m_window, u"copyCurl"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"as before"_s);
    auto *status = child<QStatusBar>(*m_window, u"statusBar"_s);
    QVERIFY(status->currentMessage().contains(u"hookloupe-cli show"_s));
}

void TestWindow::everyControlHasAnAccessibleName()
{
    openWindow();
    EndpointDialog dialog(m_workspace.get(), {}, m_window.get());
    ReplayForm form(m_workspace.get(), eventOf("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
                    ReplayForm::Start::Resigning, m_window.get());
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                || widget->inherits("QPlainTextEdit") || widget->inherits("QAbstractItemView")
                || widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox");
        const bool isInner =
                widget->objectName().startsWith(u"qt_"_s) || widget->objectName().isEmpty();
        if (!isControl || isInner)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(widget->objectName()));
    }
}

QMultiMap<QString, QString> TestWindow::altKeys() const
{
    QMultiMap<QString, QString> keys;
    const auto add = [&keys](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            keys.insert(key.toString(), text);
    };
    for (const QAction *menu : m_window->menuBar()->actions())
        add(menu->text());
    for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->text());
    }
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    return keys;
}

void TestWindow::noTwoThingsInSightClaimTheSameAltKey()
{
    openWindow();
    m_window->startListening(0);
    child<QPushButton>(*m_window, u"sendTestEvent"_s)->click();
    auto *view = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->selectRow(0);
    auto *tabs = child<QTabWidget>(*m_window, u"detailTabs"_s);
    QTRY_VERIFY(tabs->isVisible());
    QStringList doubles;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QMultiMap<QString, QString> keys = altKeys();
        QVERIFY(keys.uniqueKeys().size() >= 5);
        for (const QString &key : keys.uniqueKeys()) {
            const QStringList claims = keys.values(key);
            if (claims.size() > 1)
                doubles += u"%1 on tab %2: %3"_s.arg(key, tabs->tabText(tab), claims.join(u", "_s));
        }
    }
    QVERIFY2(doubles.isEmpty(), qPrintable(doubles.join(u'\n')));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
