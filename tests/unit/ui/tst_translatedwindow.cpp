// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/englishtext.h"
#include "core/payload/jsondiff.h"
#include "core/payload/linediff.h"
#include "core/payload/schematext.h"
#include "core/secrets/vault.h"
#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "ui/elidedlabel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/exchange/redactiondialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/showntext.h"
#include "ui/theme/theme.h"
#include "windowtesting.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

#include <cmath>
#include <memory>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// Texts as long as German ones, each in accents: what is cut then is cut somewhere.
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("hookloupe::"))
            return {};
        return lengthened(QString::fromUtf8(source));
    }

    static QString lengthened(const QString &source)
    {
        constexpr double kLonger = 0.4;
        qsizetype letters = 0;
        QString text;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const QChar sign = source[i];
            letters += sign.isLetter() ? 1 : 0;
            // Neither a place nor an Alt key.
            const bool isKept = i > 0 && (source[i - 1] == u'%' || source[i - 1] == u'&');
            text += isKept || u"aeou"_s.indexOf(sign) < 0 ? sign
                                                          : u"áéöü"_s[u"aeou"_s.indexOf(sign)];
        }
        if (letters < 2)
            return source;
        QString more;
        const auto count =
                static_cast<qsizetype>(std::ceil(static_cast<double>(letters) * kLonger));
        while (more.size() < count)
            more += more.size() % 9 == 8 ? u' ' : u'ñ';
        qsizetype end = text.indexOf(u'\t');
        if (end < 0)
            end = text.size();
        while (end > 0 && !text[end - 1].isLetterOrNumber())
            --end;
        return text.insert(end, more.trimmed());
    }
};

QString plain(QString text)
{
    return text.replace(u"&&"_s, QString(QChar::Null)).remove(u'&').replace(QChar::Null, u'&');
}

/// What of \a window's texts has no room, each with where it stands.
QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    const auto complain = [&](const QWidget *widget, const QString &text, int has, int needs) {
        QString place = widget->objectName();
        for (const QWidget *above = widget; place.isEmpty() && above != &window;
             above = above->parentWidget())
            place = above->objectName();
        cut += u"%1, %2 \"%3\" in \"%4\": %5 of %6"_s
                       .arg(QString::fromLatin1(window.metaObject()->className()),
                            QString::fromLatin1(widget->metaObject()->className()), text.left(60),
                            place)
                       .arg(has)
                       .arg(needs);
    };
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()
            || qobject_cast<const ElidedLabel *>(label) || label->textFormat() == Qt::RichText)
            continue;
        if (label->wordWrap()) {
            const int needs = label->heightForWidth(label->width());
            if (needs > label->height())
                complain(label, label->text(), label->height(), needs);
        } else if (label->sizeHint().width() > label->width()) {
            complain(label, label->text(), label->width(), label->sizeHint().width());
        }
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()
            && button->sizeHint().width() > button->width())
            complain(button, button->text(), button->width(), button->sizeHint().width());
    }
    for (const auto *bar : window.findChildren<QTabBar *>()) {
        if (!bar->isVisible() || bar->count() == 0)
            continue;
        const int needs = bar->tabRect(bar->count() - 1).right() - bar->tabRect(0).left();
        if (needs > bar->width())
            complain(bar, bar->tabText(bar->count() - 1), bar->width(), needs);
    }
    for (const auto *box : window.findChildren<QGroupBox *>()) {
        const int needs = box->fontMetrics().horizontalAdvance(plain(box->title()));
        if (box->isVisible() && needs > box->width())
            complain(box, box->title(), box->width(), needs);
    }
    for (const auto *combo : window.findChildren<QComboBox *>()) {
        constexpr int kArrow = 24;
        const int needs = combo->fontMetrics().horizontalAdvance(combo->currentText()) + kArrow;
        if (combo->isVisible() && !combo->isEditable() && needs > combo->width())
            complain(combo, combo->currentText(), combo->width(), needs);
    }
    for (const auto *header : window.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int i = 0; i < header->count(); ++i) {
            const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
            const int needs = header->fontMetrics().horizontalAdvance(title)
                    + 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin);
            if (!header->isSectionHidden(i) && needs > header->sectionSize(i))
                complain(header, title, header->sectionSize(i), needs);
        }
    }
    return cut;
}

/// Which letters Alt would choose twice in \a window as it is, each with both texts.
QStringList lettersTwiceIn(const QWidget &window)
{
    QStringList twice;
    QHash<QString, QString> letters;
    const auto take = [&](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            return;
        if (letters.contains(letter))
            twice += u"%1, %2: “%3” and “%4”"_s.arg(
                    QString::fromLatin1(window.metaObject()->className()), letter, letters[letter],
                    text);
        letters.insert(letter, text);
    };
    const auto isInSight = [&window](const QWidget *widget) {
        return widget->isVisible() && widget->window() == &window;
    };
    if (const auto *bar = window.findChild<QMenuBar *>(); bar && isInSight(bar)) {
        for (const QAction *action : bar->actions())
            take(action->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (isInSight(button))
            take(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (isInSight(label) && label->buddy())
            take(label->text());
    }
    for (const auto *box : window.findChildren<QGroupBox *>()) {
        if (isInSight(box))
            take(box->title());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int i = 0; i < tabs->count() && isInSight(tabs); ++i)
            take(tabs->tabText(i));
    }
    return twice;
}

/// What \a look finds in each page of each row of tabs.
QStringList inPages(QWidget &window, QStringList (*look)(const QWidget &))
{
    QStringList cut = look(window);
    for (auto *tabs : window.findChildren<QTabWidget *>()) {
        const int at = tabs->currentIndex();
        for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
            if (i == at || !tabs->isTabEnabled(i))
                continue;
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            cut += look(window);
        }
        tabs->setCurrentIndex(at);
    }
    cut.removeDuplicates();
    return cut;
}

void collectMenus(const QMenu *menu, QList<const QMenu *> &into)
{
    into += menu;
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            collectMenus(action->menu(), into);
    }
}

} // namespace

class TestTranslatedWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void speaksGerman();
    void menusHaveEachLetterOnce_data();
    void menusHaveEachLetterOnce();
    void windowsHaveEachLetterOnce_data() { menusHaveEachLetterOnce_data(); }
    void windowsHaveEachLetterOnce();
    void hasRoomForLongTexts();

private:
    void openWindow();
    void lookThroughWindows(QStringList (*look)(const QWidget &), QStringList &found);
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestTranslatedWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
    applyTheme(ThemeChoice::Light);
}

void TestTranslatedWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete translator;
}

void TestTranslatedWindow::openWindow()
{
    static int number = 0;
    QSettings().clear();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    RawClient client(m_workspace->listening()->port);
    const QByteArray body = "{\"type\":\"order.paid\",\"id\":\"a1\"}";
    client.send("POST /hooks HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                "Content-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(client.answer().status, 200);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    QTRY_VERIFY(action(u"replay"_s)->isEnabled());
}

void TestTranslatedWindow::speaksGerman()
{
    language::use(u"de"_s);
    openWindow();
    const QList<QAction *> menus = m_window->menuBar()->actions();
    QCOMPARE(menus.front()->text(), u"&Datei"_s);
    QCOMPARE(action(u"replay"_s)->text(), u"&Erneut senden"_s);
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    QStringList titles;
    for (int i = 0; i < list->model()->columnCount(); ++i)
        titles += list->model()->headerData(i, Qt::Horizontal).toString();
    QVERIFY2(titles.contains(u"Zeit"_s) && titles.contains(u"Ereignistyp"_s),
             qPrintable(titles.join(u' ')));
    // A context that was named wrongly, and what the core says in a thread of its own.
    action(u"limitsAction"_s)->trigger();
    QDialog *limits = nullptr;
    QTRY_VERIFY((limits = m_window->findChild<QDialog *>(u"limitsDialog"_s))
                && limits->isVisible());
    QStringList labels;
    for (const auto *label : limits->findChildren<QLabel *>())
        labels += plain(label->text());
    QVERIFY2(labels.contains(u"Anfragezeile und Header"_s), qPrintable(labels.join(u'\n')));
    limits->close();
    // What is seen of bodies; what is exported of it is for others.
    const SchemaProblem empty{ SchemaProblem::Kind::Empty };
    QCOMPARE(schemaProblemText(empty), u"kein Body"_s);
    {
        const EnglishText english;
        QCOMPARE(schemaProblemText(empty), u"no body"_s);
    }
    // … and of comparisons.
    QCOMPARE(lineDiffSummary(diffLines("a\nb\n", "a\nc\nd\n")),
             u"1 Stelle ist anders: 1 Zeile entfernt, 2 Zeilen hinzugefügt."_s);
    QCOMPARE(jsonDiffSummary(diffJson(R"({"a":1,"b":2})", R"({"a":3})"), R"({"a":1,"b":2})",
                             R"({"a":3})"),
             u"2 Felder sind anders: $.a änderte sich von 1 zu 3 und $.b fiel weg."_s);
    // … and of where imported requests stood.
    QCOMPARE(shownPlace(u"line 8"_s), u"Zeile 8"_s);
    QCOMPARE(shownPlace(u"orders, 2 of 3.har, entry 12"_s), u"orders, 2 of 3.har, Eintrag 12"_s);
    for (const QString &other :
         { u"127.0.0.1:80"_s, u"the 8"_s, u"line"_s, u"relay 10.0.0.1:80"_s })
        QCOMPARE(shownPlace(other), other);
    // The vault has a thread of its own.
    Vault vault(m_dir.filePath(u"none.hookvault"_s));
    QString problem;
    vault.unlock(SecretBytes("x"), this,
                 [&problem](const Result<void> &done) { problem = done.error().sentence; });
    QTRY_VERIFY(!problem.isEmpty());
    QVERIFY2(problem.startsWith(u"Es gibt keinen Tresor"), qPrintable(problem));
    // Contracts stay: the store's words are those of the command line.
    QCOMPARE(verdictId(Verdict::BadSignature), "bad_signature"_L1);
}

void TestTranslatedWindow::menusHaveEachLetterOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const language::Language &language : language::languages())
        QTest::newRow(qPrintable(language.id)) << language.id;
}

void TestTranslatedWindow::menusHaveEachLetterOnce()
{
    QFETCH(const QString, language);
    language::use(language);
    openWindow();
    QStringList taken;
    const auto look = [&taken](const QString &menu, const QList<QAction *> &actions) {
        QHash<QString, QString> letters;
        for (const QAction *action : actions) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty() || !action->isVisible())
                continue;
            if (letters.contains(letter))
                taken += u"%1, %2: %3, %4"_s.arg(menu, letter, letters[letter], action->text());
            letters.insert(letter, action->text());
        }
    };
    look(u"bar"_s, m_window->menuBar()->actions());
    QList<const QMenu *> menus;
    for (const QAction *entry : m_window->menuBar()->actions())
        collectMenus(entry->menu(), menus);
    QVERIFY(menus.size() > 8);
    for (const QMenu *menu : menus)
        look(menu->title(), menu->actions());
    QVERIFY2(taken.isEmpty(), qPrintable(u'\n' + taken.join(u'\n')));
}

void TestTranslatedWindow::windowsHaveEachLetterOnce()
{
    QFETCH(const QString, language);
    language::use(language);
    openWindow();
    QStringList twice;
    lookThroughWindows(lettersTwiceIn, twice);
    for (const QString &each : std::as_const(twice))
        qWarning("%s", qPrintable(each)); // more than a message of QVERIFY2 holds
    QVERIFY(twice.isEmpty());
}

void TestTranslatedWindow::hasRoomForLongTexts()
{
    auto *translator = new LongTranslator;
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator);
    openWindow();
    QStringList cut;
    lookThroughWindows(cutIn, cut);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestTranslatedWindow::lookThroughWindows(QStringList (*look)(const QWidget &),
                                              QStringList &found)
{
    m_window->resize(1'400, 900);
    QCoreApplication::processEvents();
    found = inPages(*m_window, look);
    int seen = 0;
    const QStringList dialogs{
        u"listenersAction"_s, u"limitsAction"_s,     u"retentionAction"_s,
        u"schemes"_s,         u"publicUrlAction"_s,  u"doctor"_s,
        u"checkConsumer"_s,   u"gatewaySimulator"_s, u"addEndpointAction"_s,
        u"editAndReplay"_s,   u"resignEvent"_s,      u"replayMany"_s,
        u"schemaOfEvents"_s,  u"showLifeline"_s,     u"tagEvents"_s,
        u"exportEvents"_s,    u"shortcutsAction"_s,  u"commandPaletteAction"_s,
        u"timelineTable"_s,   u"compareEvents"_s,    u"secretsAction"_s,
        u"reconcileAction"_s, u"logAction"_s,        u"helpAction"_s,
    };
    action(u"showTimeline"_s)->setChecked(true);
    for (const QString &name : dialogs) {
        QAction *opens = action(name);
        bool isOpened = false;
        // Some are waited for by whoever opens them.
        QTimer timer;
        timer.setInterval(20);
        int waited = 0;
        connect(&timer, &QTimer::timeout, this, [&] {
            QWidget *window = nullptr;
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top != m_window.get() && top->isVisible() && top->isWindow()
                    && top->windowType() != Qt::ToolTip && top->windowType() != Qt::Popup)
                    window = top;
            }
            if (!window || ++waited < 5)
                return;
            isOpened = true;
            timer.stop();
            found += inPages(*window, look);
            window->close();
        });
        timer.start();
        QVERIFY2(opens->isEnabled(), qPrintable(name));
        opens->trigger();
        QTRY_VERIFY2(isOpened, qPrintable(name + u" opens nothing"_s));
        ++seen;
        QTest::qWait(1);
    }
    QCOMPARE(seen, dialogs.size());
    // One that only another one opens.
    RedactionDialog rules(RedactionRules::defaults(), {});
    rules.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rules));
    found += inPages(rules, look);
    found.removeDuplicates();
}

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translatedwindow.moc"
