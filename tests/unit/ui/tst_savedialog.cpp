// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/unit/ui/windowtesting.h"
#include "ui/savedialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What asks where a file is to be written.
class TestSaveDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theProposedNameFollowsTheFilter();
    void whatIsTypedGetsTheFiltersSuffix();
    void withoutFiltersTheNameTellsTheSuffix();
    void itDeletesItself();
    void cleanup();

private:
    void choose(int filter)
    {
        auto *types = child<QComboBox>(*m_dialog, u"fileTypeCombo"_s);
        types->setCurrentIndex(filter);
        Q_EMIT types->activated(filter);
        Q_EMIT types->textActivated(types->itemText(filter));
    }
    QLineEdit *name() const { return child<QLineEdit>(*m_dialog, u"fileNameEdit"_s); }
    QString chosen() const { return QFileInfo(m_dialog->selectedFiles().value(0)).fileName(); }

    QWidget m_window;
    QPointer<QFileDialog> m_dialog;
};

void TestSaveDialog::init()
{
    m_dialog = newSaveDialog(
            u"Save"_s, u"report.html"_s,
            { u"Report (*.html)"_s, u"JSON (*.json)"_s, u"Certificate (*.crt *.pem)"_s },
            &m_window);
    m_dialog->open();
}

void TestSaveDialog::theProposedNameFollowsTheFilter()
{
    QCOMPARE(chosen(), u"report.html"_s);
    choose(1);
    QCOMPARE(name()->text(), u"report.json"_s);
    choose(2);
    QCOMPARE(name()->text(), u"report.crt"_s);
    choose(0);
    QCOMPARE(name()->text(), u"report.html"_s);
}

void TestSaveDialog::whatIsTypedGetsTheFiltersSuffix()
{
    choose(1);
    name()->setText(u"of.today"_s);
    QCOMPARE(chosen(), u"of.today"_s);
    name()->setText(u"today"_s);
    QCOMPARE(chosen(), u"today.json"_s);
}

void TestSaveDialog::withoutFiltersTheNameTellsTheSuffix()
{
    const QPointer<QFileDialog> dialog(newSaveDialog(u"Save"_s, u"a.csv"_s, {}, &m_window));
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    delete dialog;
}

void TestSaveDialog::itDeletesItself()
{
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
}

void TestSaveDialog::cleanup()
{
    delete m_dialog;
}

QTEST_MAIN(TestSaveDialog)
#include "tst_savedialog.moc"
