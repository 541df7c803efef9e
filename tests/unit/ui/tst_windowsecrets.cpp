// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QMetaProperty>
#include <QMutex>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// The window never tells a secret that it was given: not in a property, a model, an accessible
/// text, the clipboard, a log or a file.
class TestWindowSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aTypedSecretIsSeen();
    void nothingTellsTheSecret_data();
    void nothingTellsTheSecret();

private:
    void receive(const QByteArray &signedWith);
    /// Where a spelling of the secret is found; empty: nowhere.
    QStringList places() const;

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray kRest = "Zm9vYmFyLWRpc3RpbmN0aXZlLTQyLXNlY3JldA==";
const QByteArray kSecret = "whsec_" + kRest;
const QByteArray kBody = R"({"action":"opened"})";

QMutex logMutex;
QByteArray logged;

void keepLog(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged += text.toUtf8() + '\n';
}

bool tells(const QByteArray &text)
{
    for (const QByteArray &spelling :
         { kRest, kSecret.toHex(), kRest.toHex(), kSecret.toBase64(), QByteArray::fromBase64(kRest),
           QByteArray::fromBase64(kRest).toHex() }) {
        if (text.contains(spelling))
            return true;
    }
    return false;
}

bool tells(const QVariant &value)
{
    if (tells(value.toString().toUtf8()) || tells(value.toByteArray()))
        return true;
    QString debugged;
    QDebug(&debugged) << value;
    return tells(debugged.toUtf8());
}

void lookAtModel(const QAbstractItemModel &model, const QModelIndex &parent, const QString &name,
                 QStringList &found)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + 16; ++role) {
                if (tells(index.data(role)))
                    found += u"%1, row %2, column %3, role %4"_s.arg(name).arg(row).arg(column).arg(
                            role);
            }
        }
        lookAtModel(model, model.index(row, 0, parent), name, found);
    }
}

void lookAt(QObject *object, QStringList &found)
{
    const QString name =
            QLatin1StringView(object->metaObject()->className()) + u' ' + object->objectName();
    for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = object->metaObject()->property(i);
        if (tells(property.read(object)))
            found += name + u'.' + QLatin1StringView(property.name());
    }
    for (const QByteArray &property : object->dynamicPropertyNames()) {
        if (tells(object->property(property.constData())))
            found += name + u'.' + QLatin1StringView(property);
    }
    if (const auto *model = qobject_cast<QAbstractItemModel *>(object))
        lookAtModel(*model, {}, name, found);
    if (auto *accessible = QAccessible::queryAccessibleInterface(object)) {
        for (const QAccessible::Text kind : { QAccessible::Name, QAccessible::Description,
                                              QAccessible::Value, QAccessible::Help }) {
            if (tells(accessible->text(kind).toUtf8()))
                found += name + u" (accessible)"_s;
        }
        if (auto *text = accessible->textInterface();
            text && tells(text->text(0, text->characterCount()).toUtf8()))
            found += name + u" (accessible text)"_s;
    }
    for (QObject *inner : object->children())
        lookAt(inner, found);
}

} // namespace

QStringList TestWindowSecrets::places() const
{
    QStringList found;
    for (QWidget *top : QApplication::topLevelWidgets())
        lookAt(top, found);
    if (tells(QGuiApplication::clipboard()->text().toUtf8()))
        found += u"clipboard"_s;
    {
        const QMutexLocker lock(&logMutex);
        if (tells(logged))
            found += u"log"_s;
    }
    QDirIterator files(m_dir.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        // Opening and closing the store's own file would drop SQLite's locks on it.
        if (!m_workspace && file.open(QIODevice::ReadOnly) && tells(file.readAll()))
            found += file.fileName();
    }
    return found;
}

void TestWindowSecrets::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLoggingCategory::setFilterRules(u"*=true\nqt.*=false\nhookloupe.*=true"_s);
}

void TestWindowSecrets::init()
{
    static int number = 0;
    qInstallMessageHandler(keepLog);
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->startListening(0);
    QVERIFY(m_workspace->listening());
}

void TestWindowSecrets::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    QCOMPARE(places(), QStringList());
    qInstallMessageHandler(nullptr);
}

void TestWindowSecrets::receive(const QByteArray &signedWith)
{
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    const int rows = list->model()->rowCount();
    const QByteArray mac =
            QMessageAuthenticationCode::hash(kBody, signedWith, QCryptographicHash::Sha256).toHex();
    RawClient client(m_workspace->listening()->port);
    client.send("POST /hook HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                + QByteArray::number(kBody.size())
                + "\r\nX-GitHub-Event: issues\r\nX-GitHub-Delivery: d-" + QByteArray::number(rows)
                + "\r\nX-Hub-Signature-256: sha256=" + mac + "\r\n\r\n" + kBody);
    QTRY_COMPARE(list->model()->rowCount(), rows + 1);
    list->selectRow(0);
}

/// The search would find one: else its silence says nothing.
void TestWindowSecrets::aTypedSecretIsSeen()
{
    receive(kSecret);
    child<QTabWidget>(*m_window, u"detailTabs"_s)
            ->setCurrentWidget(child<QWidget>(*m_window, u"signatureTab"_s));
    auto *secret = child<QLineEdit>(*m_window, u"recognitionSecret"_s);
    QTRY_VERIFY(secret->isVisible());
    secret->setText(QString::fromLatin1(kSecret));
    QVERIFY(!places().isEmpty());
    secret->clear();
}

void TestWindowSecrets::nothingTellsTheSecret_data()
{
    QTest::addColumn<QByteArray>("signedWith");
    QTest::addColumn<QString>("word");
    QTest::newRow("valid") << kSecret << u"valid"_s;
    QTest::newRow("by its second half") << kRest << u"bad signature"_s;
    QTest::newRow("by another one") << "something else"_ba << u"bad signature"_s;
}

void TestWindowSecrets::nothingTellsTheSecret()
{
    QFETCH(const QByteArray, signedWith);
    QFETCH(const QString, word);
    receive(kSecret);
    auto *tabs = child<QTabWidget>(*m_window, u"detailTabs"_s);
    tabs->setCurrentWidget(child<QWidget>(*m_window, u"signatureTab"_s));
    auto *secret = child<QLineEdit>(*m_window, u"recognitionSecret"_s);
    QTRY_VERIFY(secret->isVisible());
    secret->setText(QString::fromLatin1(kSecret));
    child<QPushButton>(*m_window, u"setUpRecognised"_s)->click();
    QTRY_VERIFY(m_workspace->keyFor(u"default"_s));
    receive(signedWith);
    QTRY_COMPARE(child<QLabel>(*m_window, u"signatureWord"_s)->text(), word);
    if (word != "valid"_L1)
        QTRY_VERIFY(child<QWidget>(*m_window, u"diagnosis"_s)->isVisible());
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
        QCOMPARE(places(), QStringList());
    }
    child<QAction>(*m_window, u"copyCurl"_s)->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("curl"_L1));
    auto *endpoints = child<QListView>(*m_window, u"endpoints"_s);
    endpoints->setCurrentIndex(endpoints->model()->index(1, 0));
    child<EventListView>(*m_window, u"eventList"_s)->selectRow(0);
    for (const auto &action : { u"editEndpointAction"_s, u"editAndReplay"_s, u"resignEvent"_s }) {
        child<QAction>(*m_window, action)->trigger();
        QTRY_VERIFY(!m_window->findChildren<QDialog *>().isEmpty());
        auto *dialog = m_window->findChildren<QDialog *>().constFirst();
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(places(), QStringList());
        dialog->reject();
        QTRY_VERIFY(m_window->findChildren<QDialog *>().isEmpty());
    }
}

QTEST_MAIN(TestWindowSecrets)
#include "tst_windowsecrets.moc"
