// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/cause.h"
#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/diagnosisview.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// As the issue demands of what opens by a key.
constexpr int kOpensWithinMs = 300;

/// The line that stands at the top of the page.
QString topLine(const HelpWindow &window)
{
    auto *text = child<QTextBrowser>(window, u"helpText"_s);
    return text->cursorForPosition(QPoint(20, 20)).block().text();
}

/// The heading that the page was opened at.
QString markedLine(const HelpWindow &window)
{
    const auto marks = child<QTextBrowser>(window, u"helpText"_s)->extraSelections();
    return marks.isEmpty() ? QString() : marks.first().cursor.block().text();
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensAPageAtAHeading();
    void aLinkIsFollowedAndCanBeGoneBack();
    void nothingElseIsOpenedOrLoaded();
    void searchShowsWhatWasFoundAndReturnOpensIt();
    void escapeClosesAndCtrlFSearches();
    void theKeyOpensTheIndexInTime();
    void inTheFilterTheKeyIsAboutFilters();
    void aCauseLeadsToItsExplanation();
    void everyKeyOfTheMenusIsListed();

private:
    std::unique_ptr<MainWindow> newWindow();

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

void TestHelpWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"help.hookloupe"_s), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
}

std::unique_ptr<MainWindow> TestHelpWindow::newWindow()
{
    auto window = std::make_unique<MainWindow>(m_workspace.get());
    window->show();
    window->activateWindow();
    return window;
}

void TestHelpWindow::opensAPageAtAHeading()
{
    HelpWindow window(nullptr);
    window.show();
    window.showPage(u"causes"_s, u"stale"_s);
    // It is near the end of the page, and so not at the top, but marked.
    QTRY_COMPARE(markedLine(window), u"stale"_s);
    auto *text = child<QTextBrowser>(window, u"helpText"_s);
    QVERIFY(text->viewport()->rect().contains(text->cursorRect()));
    QVERIFY(window.windowTitle().startsWith("Why did this fail?"_L1));
    window.showPage(u"causes"_s, u"other_secret"_s);
    QTRY_COMPARE(topLine(window), u"other_secret"_s);
    window.showPage(u"no-such-page"_s);
    QCOMPARE(window.page(), u"index"_s);
    QTRY_COMPARE(topLine(window), u"Help"_s);
}

void TestHelpWindow::aLinkIsFollowedAndCanBeGoneBack()
{
    HelpWindow window(nullptr);
    window.show();
    auto *text = child<QTextBrowser>(window, u"helpText"_s);
    auto *back = child<QAction>(window, u"helpBack"_s);
    auto *forward = child<QAction>(window, u"helpForward"_s);
    window.showPage(u"index"_s);
    QVERIFY(!back->isEnabled());
    Q_EMIT text->anchorClicked(QUrl(u"verdicts.md#valid"_s));
    QCOMPARE(window.page(), u"verdicts"_s);
    QCOMPARE(window.anchor(), u"valid"_s);
    Q_EMIT text->anchorClicked(QUrl(u"#unsigned"_s));
    QCOMPARE(window.page(), u"verdicts"_s);
    QCOMPARE(window.anchor(), u"unsigned"_s);
    back->trigger();
    QCOMPARE(window.anchor(), u"valid"_s);
    back->trigger();
    QCOMPARE(window.page(), u"index"_s);
    QVERIFY(!back->isEnabled());
    forward->trigger();
    QCOMPARE(window.anchor(), u"valid"_s);
    // Going elsewhere from the middle forgets what lay ahead.
    window.showPage(u"query"_s);
    QVERIFY(!forward->isEnabled());
}

void TestHelpWindow::nothingElseIsOpenedOrLoaded()
{
    HelpWindow window(nullptr);
    window.showPage(u"index"_s);
    auto *text = child<QTextBrowser>(window, u"helpText"_s);
    for (const QString &link : { u"https://example.org/"_s, u"file:///etc/passwd"_s, u"other.md"_s,
                                 u"/etc/passwd"_s, u"qrc:/hookloupe/docs/query.md"_s }) {
        Q_EMIT text->anchorClicked(QUrl(link));
        QCOMPARE(window.page(), u"index"_s);
        QVERIFY(text->loadResource(QTextDocument::ImageResource, QUrl(link)).isNull());
    }
    QVERIFY(!text->openLinks());
    QVERIFY(!text->openExternalLinks());
}

void TestHelpWindow::searchShowsWhatWasFoundAndReturnOpensIt()
{
    HelpWindow window(nullptr);
    window.show();
    auto *search = child<QLineEdit>(window, u"helpSearch"_s);
    auto *list = child<QListWidget>(window, u"helpList"_s);
    QCOMPARE(list->count(), static_cast<int>(helpPages().size()));
    QTest::keyClicks(search, u"newline"_s);
    QVERIFY(list->count() >= 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window.page(), u"causes"_s);
    QTRY_COMPARE(topLine(window), u"body_newline"_s);
    search->setText(u"signature"_s);
    QVERIFY(list->count() > 3);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 2);
    search->setText(u"thereisnosuchword"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
    const QString before = window.page();
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window.page(), before);
    search->clear();
    QCOMPARE(list->count(), static_cast<int>(helpPages().size()));
}

void TestHelpWindow::escapeClosesAndCtrlFSearches()
{
    HelpWindow window(nullptr);
    window.show();
    auto *text = child<QTextBrowser>(window, u"helpText"_s);
    window.activateWindow();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window.focusWidget() == child<QLineEdit>(window, u"helpSearch"_s));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestHelpWindow::theKeyOpensTheIndexInTime()
{
    const auto window = newWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(window.get(), Qt::Key_F1);
    auto *help = window->findChild<HelpWindow *>();
    QVERIFY(help);
    QVERIFY(QTest::qWaitForWindowExposed(help));
    const qint64 took = timer.elapsed();
    QVERIFY2(took < kOpensWithinMs, qPrintable(QString::number(took)));
    QCOMPARE(help->page(), u"index"_s);
    // A second time it is the same window.
    QTest::keyClick(window.get(), Qt::Key_F1);
    QCOMPARE(window->findChildren<HelpWindow *>().size(), qsizetype(1));
}

void TestHelpWindow::inTheFilterTheKeyIsAboutFilters()
{
    const auto window = newWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    auto *filter = child<QLineEdit>(*window, u"filter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_F1);
    QVERIFY(!window->findChild<HelpWindow *>());
    auto *popup = window->findChild<QWidget *>(u"filterHelp"_s);
    QVERIFY(popup);
    popup->close();
}

void TestHelpWindow::aCauseLeadsToItsExplanation()
{
    DiagnosisView view;
    QSignalSpy asked(&view, &DiagnosisView::helpRequested);
    Diagnosis diagnosis;
    diagnosis.findings = { { .cause = Cause::BodyNewline, .confidence = Confidence::Proven },
                           { .cause = Cause::ClockSkew, .confidence = Confidence::Guess } };
    view.setDiagnosis(diagnosis);
    child<QComboBox>(view, u"diagnosisCause"_s)->setCurrentIndex(1);
    child<QPushButton>(view, u"diagnosisHelp"_s)->click();
    QCOMPARE(asked.size(), qsizetype(1));
    QCOMPARE(asked.first(), (QVariantList{ u"causes"_s, u"clock_skew"_s }));
}

void TestHelpWindow::everyKeyOfTheMenusIsListed()
{
    const auto window = newWindow();
    const QString page = findHelpPage(u"shortcuts")->markdown;
    int keys = 0;
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->objectName().startsWith("detailTab"_L1) || action->shortcut().isEmpty()
            || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue;
        // Those of the menus: an action of a widget has the keys of that widget.
        if (action->parent() != window->findChild<QAction *>(u"helpAction"_s)->parent())
            continue;
        ++keys;
        const QString text = action->shortcut().toString(QKeySequence::PortableText);
        const QRegularExpression cell(u"\\| (.*, )?"_s + QRegularExpression::escape(text)
                                      + u"(, .*)? \\|"_s);
        QVERIFY2(page.contains(cell), qPrintable(action->objectName() + u": "_s + text));
    }
    QVERIFY(keys > 25);
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
