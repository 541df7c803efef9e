// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/filter/filterfield.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What helps to write a query, with the keys that a person has.
class TestFilterBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tabTakesAProposal();
    void returnIsNeverInTheWay();
    void downGoesIntoTheProposals();
    void escapeClosesTheProposalsFirst();
    void proposesTagsOfTheStore();
    void asksWhenThePersonPauses();
    void saysNothingIsMissingWhileItProposes();
    void underlinesTheMistakeAndLeavesTheCursor();
    void upBringsBackEarlierQueries();
    void helpOffersExamplesThatWork();
    void savesUsesRenamesAndRemovesAFilter();

private:
    QListWidget *proposals() const;
    bool isProposing() const { return proposals() && proposals()->isVisible(); }
    EventListModel *model() const;

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    FilterField *m_filter = nullptr;
};

void TestFilterBar::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    applyTheme(ThemeChoice::Light);
}

void TestFilterBar::init()
{
    static int number = 0;
    QSettings().clear();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    RawClient client(m_workspace->listening()->port);
    client.send("POST /hooks HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
    QCOMPARE(client.answer().status, 200);
    QTRY_COMPARE(model()->rowCount(), 1);
    m_filter = child<FilterField>(*m_window, u"filter"_s);
    m_filter->setFocus();
}

void TestFilterBar::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

QListWidget *TestFilterBar::proposals() const
{
    return m_window->findChild<QListWidget *>(u"filterCompletions"_s);
}

EventListModel *TestFilterBar::model() const
{
    return qobject_cast<EventListModel *>(child<EventListView>(*m_window, u"eventList"_s)->model());
}

void TestFilterBar::tabTakesAProposal()
{
    QTest::keyClicks(m_filter, u"verd"_s);
    QVERIFY(isProposing());
    QVERIFY(proposals()->item(0)->text().startsWith(u"verdict:"_s));
    QTest::keyClick(m_filter, Qt::Key_Tab);
    QCOMPARE(m_filter->text(), u"verdict:"_s);
    QVERIFY(m_filter->hasFocus());
    QVERIFY(isProposing()); // the verdicts
    QTest::keyClicks(m_filter, u"uns"_s);
    QCOMPARE(proposals()->count(), 1);
    QTest::keyClick(m_filter, Qt::Key_Tab);
    QCOMPARE(m_filter->text(), u"verdict:unsigned "_s);
    QVERIFY(!isProposing());
    QTRY_COMPARE(model()->filter().query.text(), u"verdict:unsigned "_s);
    QTest::keyClick(m_filter, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_filter->text(), u"verdict:uns"_s);
}

void TestFilterBar::returnIsNeverInTheWay()
{
    QTest::keyClicks(m_filter, u"method"_s);
    QVERIFY(isProposing());
    QTest::keyClick(m_filter, Qt::Key_Return);
    QCOMPARE(m_filter->text(), u"method"_s);
    QVERIFY(!isProposing());
    QVERIFY(child<EventListView>(*m_window, u"eventList"_s)->hasFocus()
            || model()->rowCount() == 0);
}

void TestFilterBar::downGoesIntoTheProposals()
{
    QTest::keyClicks(m_filter, u"verdict:"_s);
    QTest::keyClick(m_filter, Qt::Key_Down);
    QTest::keyClick(m_filter, Qt::Key_Down);
    QCOMPARE(proposals()->currentRow(), 1);
    QTest::keyClick(m_filter, Qt::Key_Return);
    QCOMPARE(m_filter->text(), u"verdict:bad_signature "_s);
    QVERIFY(m_filter->hasFocus());
    // Without proposals it goes to the list.
    m_filter->setText(u"hooks"_s);
    QTRY_VERIFY(!model()->isSearching());
    QTest::keyClick(m_filter, Qt::Key_Down);
    QVERIFY(child<EventListView>(*m_window, u"eventList"_s)->hasFocus());
}

void TestFilterBar::escapeClosesTheProposalsFirst()
{
    QTest::keyClicks(m_filter, u"kind:"_s);
    QTest::keyClick(m_filter, Qt::Key_Escape);
    QVERIFY(!isProposing());
    QCOMPARE(m_filter->text(), u"kind:"_s);
    QTest::keyClick(m_filter, Qt::Key_Escape);
    QCOMPARE(m_filter->text(), QString());
    QTest::keyClick(m_filter, Qt::Key_Space, Qt::ControlModifier);
    m_filter->setFocus();
    QTest::keyClick(m_filter, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(isProposing());
    child<EventListView>(*m_window, u"eventList"_s)->setFocus();
    QVERIFY(!isProposing());
}

void TestFilterBar::proposesTagsOfTheStore()
{
    m_workspace->annotate({ .ids = { 1 }, .addedTags = { u"Acme GmbH"_s } });
    const auto proposed = [this] {
        m_filter->clear();
        QTest::keyClicks(m_filter, u"tag:"_s);
        return isProposing() ? proposals()->item(0)->text() : QString();
    };
    QTRY_COMPARE(proposed(), u"\"Acme GmbH\""_s);
}

void TestFilterBar::asksWhenThePersonPauses()
{
    QSignalSpy asked(model(), &EventListModel::filterChanged);
    QTest::keyClicks(m_filter, u"hooks"_s);
    QVERIFY(asked.isEmpty());
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(model()->filter().query.text(), u"hooks"_s);
    QTest::keyClicks(m_filter, u"x"_s);
    QTest::keyClick(m_filter, Qt::Key_Return);
    QCOMPARE(model()->filter().query.text(), u"hooksx"_s);
    m_filter->clear();
    QVERIFY(model()->filter().query.isEmpty());
}

void TestFilterBar::saysNothingIsMissingWhileItProposes()
{
    auto *sentence = child<QLabel>(*m_window, u"filterMistake"_s);
    QTest::keyClicks(m_filter, u"verdict:"_s);
    QVERIFY(isProposing());
    QTest::qWait(300); // longer than the pause after which a mistake is told
    QVERIFY(sentence->isHidden());
    QTest::keyClick(m_filter, Qt::Key_Escape);
    QVERIFY(!sentence->isHidden());
    QVERIFY(m_filter->accessibleDescription().contains(u"missing"_s));
    QTest::keyClicks(m_filter, u"valid"_s);
    QTRY_VERIFY(sentence->isHidden());
}

void TestFilterBar::underlinesTheMistakeAndLeavesTheCursor()
{
    const auto redBelow = [this] {
        const QImage image = m_filter->grab().toImage();
        // It is smoothed, so that no pixel need have the very colour.
        const auto isReddish = [](const QColor &colour) {
            return colour.red() > colour.green() + 40 && colour.red() > colour.blue() + 40;
        };
        int count = 0;
        for (int y = image.height() / 2; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += isReddish(image.pixelColor(x, y)) ? 1 : 0;
        }
        return count;
    };
    QTest::keyClicks(m_filter, u"path:/hooks"_s);
    QCOMPARE(redBelow(), 0);
    QTRY_COMPARE(model()->filter().query.text(), u"path:/hooks"_s);
    QTest::keyClicks(m_filter, u" colour:red"_s);
    QTRY_VERIFY(redBelow() > 5);
    QCOMPARE(m_filter->cursorPosition(), static_cast<int>(m_filter->text().size()));
    QVERIFY(!m_filter->hasSelectedText());
    auto *sentence = child<QLabel>(*m_window, u"filterMistake"_s);
    QVERIFY(sentence->isVisible() && sentence->text().contains(u"Column 13"_s));
    QVERIFY(m_filter->accessibleDescription().contains(u"colour"_s));
    QCOMPARE(model()->filter().query.text(), u"path:/hooks"_s);
    m_filter->setText(u"path:/hooks"_s);
    QCOMPARE(redBelow(), 0);
    QVERIFY(!sentence->isVisible());
}

void TestFilterBar::upBringsBackEarlierQueries()
{
    for (const QString &query : { u"hooks"_s, u"path:/hooks"_s }) {
        m_filter->setText(query);
        QTest::keyClick(m_filter, Qt::Key_Return);
        m_filter->setFocus();
    }
    m_filter->setText(u"draft"_s);
    QTest::keyClick(m_filter, Qt::Key_Up);
    QCOMPARE(m_filter->text(), u"path:/hooks"_s);
    QTest::keyClick(m_filter, Qt::Key_Up);
    QTest::keyClick(m_filter, Qt::Key_Up);
    QCOMPARE(m_filter->text(), u"hooks"_s);
    QTest::keyClick(m_filter, Qt::Key_Down);
    QTest::keyClick(m_filter, Qt::Key_Down);
    QCOMPARE(m_filter->text(), u"draft"_s);
    QCOMPARE(settings::recentQueries(), (QStringList{ u"path:/hooks"_s, u"hooks"_s }));
    // A mistake is not worth keeping.
    m_filter->setText(u"colour:red"_s);
    QTest::keyClick(m_filter, Qt::Key_Return);
    QCOMPARE(settings::recentQueries().size(), 2);
}

void TestFilterBar::helpOffersExamplesThatWork()
{
    QTest::keyClick(m_filter, Qt::Key_F1);
    auto *help = m_window->findChild<QWidget *>(u"filterHelp"_s);
    QVERIFY(help && help->isVisible());
    QStringList queries;
    const auto examples = help->findChildren<QPushButton *>();
    QVERIFY(examples.size() >= 6);
    for (const QPushButton *example : examples) {
        const QString query = QString(example->text()).replace(u"&&"_s, u"&"_s);
        QVERIFY2(Query::parse(query), qPrintable(query));
    }
    examples.at(1)->click();
    QCOMPARE(m_filter->text(), examples.at(1)->text());
    QVERIFY(m_filter->hasFocus());
    child<QToolButton>(*m_window, u"filterHelpButton"_s)->click();
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"filterHelp"_s));
    m_window->findChild<QWidget *>(u"filterHelp"_s)->close();
}

void TestFilterBar::savesUsesRenamesAndRemovesAFilter()
{
    auto *save = child<QPushButton>(*m_window, u"saveFilter"_s);
    auto *list = child<QListWidget>(*m_window, u"savedFilters"_s);
    QVERIFY(!save->isEnabled() && !list->isVisible());
    m_filter->setText(u"path:/hooks"_s);
    save->click();
    auto *dialog = child<QDialog>(*m_window, u"saveFilterDialog"_s);
    child<QLineEdit>(*dialog, u"filterName"_s)->setText(u" <b>Hooks</b> "_s);
    dialog->accept();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->item(0)->text(), u"<b>Hooks</b>"_s);
    m_filter->clear();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    QCOMPARE(m_filter->text(), u"path:/hooks"_s);
    QTRY_COMPARE(model()->filter().query.text(), u"path:/hooks"_s);

    list->item(0)->setText(u"Mine"_s); // as its editor does
    QTRY_COMPARE(settings::savedFilters().front().name, u"Mine"_s);
    list->setCurrentRow(0);
    child<QAction>(*list, u"removeSavedFilter"_s)->trigger();
    QVERIFY(settings::savedFilters().isEmpty() && !list->isVisible());
    auto *undo = child<QAction>(*m_window, u"undo"_s);
    QCOMPARE(undo->text(), u"&Undo removal of the filter “Mine”"_s);
    undo->trigger();
    QCOMPARE(settings::savedFilters(), (QList<SavedFilter>{ { u"Mine"_s, u"path:/hooks"_s } }));
    undo->trigger();
    QCOMPARE(list->item(0)->text(), u"<b>Hooks</b>"_s);
    // Another window finds it.
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    QCOMPARE(child<QListWidget>(*m_window, u"savedFilters"_s)->count(), 1);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
