// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/compose.h"
#include "core/signature/resign.h"
#include "core/workspace/ownschemes.h"
#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/recognitionbar.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/schemes/schemedraft.h"
#include "ui/schemes/schemesdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Schemes of one's own, in the window.
class TestSchemeEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void templatesCanBeUsedAsTheyAre();
    void aCopyHasAnIdOfItsOwn();
    void theMistakeIsMarkedAndSaidWhileTyping();
    void aSchemeIsTriedOnAnEventWhileTyping();
    void theEndpointsKeyIsOffered();
    void builtInSchemesAreReadOnlyAndCanBeCopied();
    void savingMakesASchemeOfIt();
    void anIdOfAnotherSchemeIsRefused();
    void renamingTakesTheEndpointsAlong();
    void deletingAsksAndCanBeUndone();
    void whatIsUnsavedIsAskedAbout();
    void aFileThatCannotBeUsedCanBeRepaired();
    void theWordsFollowTheText();
    void theEndpointDialogChoosesTheSchemeThatWasSaved();
    void anUnknownSignatureOffersADraft();

private:
    QString text() const
    {
        return child<QPlainTextEdit>(*m_dialog, u"schemeText"_s)->toPlainText();
    }
    /// As if typed: the document counts as changed.
    void type(const QString &text) const
    {
        auto *editor = child<QPlainTextEdit>(*m_dialog, u"schemeText"_s);
        editor->selectAll();
        editor->insertPlainText(text);
    }
    QString label(const QString &name) const { return child<QLabel>(*m_dialog, name)->text(); }
    void press(const QString &name) const { child<QPushButton>(*m_dialog, name)->click(); }
    /// Presses a button of the question that is open.
    void answer(const QString &question, const QString &name) const
    {
        QTRY_VERIFY(m_dialog->findChild<QMessageBox *>(question));
        child<QPushButton>(*m_dialog->findChild<QMessageBox *>(question), name)->click();
    }
    /// A request that GitHub's scheme holds for, received.
    void receiveSigned();
    QString fileOf(const QString &id) const { return m_folder + u'/' + id + u".json"_s; }
    /// Saves a copy of GitHub's scheme under \a id.
    void saveAs(const QString &id);

    QTemporaryDir m_dir;
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SchemesDialog> m_dialog;
};

namespace {

const QByteArrayView kSecret = "s3cret";

QString githubText(const QString &id)
{
    const auto json = schemeFileText(*SchemeCatalogue::builtIn().find(u"github"));
    return QString::fromUtf8(*json).replace(u"\"id\": \"github\""_s, u"\"id\": \"%1\""_s.arg(id));
}

} // namespace

void TestSchemeEditor::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestSchemeEditor::init()
{
    static int number = 0;
    m_dialog.reset();
    m_workspace.reset();
    m_folder = m_dir.filePath(u"%1"_s.arg(++number));
    auto workspace = Workspace::open({ .storePath = m_folder + u".hookloupe"_s,
                                       .useKeyring = false,
                                       .schemesFolder = m_folder });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
    m_dialog = std::make_unique<SchemesDialog>(m_workspace.get());
    m_dialog->show();
}

void TestSchemeEditor::receiveSigned()
{
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    const auto plain = parseStoredRequest(composeRequest(
            "POST", "/hook", { { "Host", "a.example" }, { "Content-Length", "2" } }, "{}"));
    const auto wire = signedRequest(*SchemeCatalogue::builtIn().find(u"github"),
                                    { .key = SecretBytes(kSecret) }, *plain, "http://a.example/",
                                    { .timestampUs = 1 });
    QVERIFY(wire);
    QSignalSpy committed(m_workspace.get(), &Workspace::committed);
    m_workspace->replay(0, ReplayKind::Exact,
                        *SendTarget::parse(m_workspace->listening()->baseUrl()), *wire, {}, this,
                        [](const ReplayRecord &) {});
    QVERIFY(committed.wait(10'000));
    m_dialog->setEventId(committed.last().at(1).toLongLong());
}

void TestSchemeEditor::saveAs(const QString &id)
{
    m_dialog->startFrom(githubText(u"github"_s).toUtf8());
    type(githubText(id));
    QVERIFY(m_dialog->save());
    QTRY_VERIFY(m_workspace->schemes()->find(id));
}

void TestSchemeEditor::templatesCanBeUsedAsTheyAre()
{
    const QList<SchemeTemplate> templates = schemeTemplates();
    QCOMPARE(templates.size(), 4);
    for (const SchemeTemplate &one : templates) {
        const auto scheme = Scheme::fromJson(one.json);
        QVERIFY2(scheme, qPrintable(scheme ? QString() : scheme.error().sentence));
        QVERIFY(one.json.contains("\"$schema\": \"scheme.schema.json\""));
    }
    const auto *menu = child<QMenu>(*m_dialog, u"schemeTemplates"_s);
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().at(3)->trigger();
    QVERIFY(text().contains(u"\"token\""_s));
}

void TestSchemeEditor::aCopyHasAnIdOfItsOwn()
{
    const QByteArray json = githubText(u"github"_s).toUtf8();
    const QByteArray copy = copiedScheme(json, SchemeCatalogue::builtIn());
    const auto scheme = Scheme::fromJson(copy);
    QVERIFY(scheme);
    QCOMPARE(scheme->id, u"github-copy"_s);
    QCOMPARE(scheme->name, u"GitHub (copy)"_s);
    const SchemeCatalogue more = SchemeCatalogue::with({ *scheme });
    QCOMPARE(Scheme::fromJson(copiedScheme(json, more))->id, u"github-copy-2"_s);
    QCOMPARE(copiedScheme("{ nothing", more), "{ nothing");
}

void TestSchemeEditor::theMistakeIsMarkedAndSaidWhileTyping()
{
    auto *editor = child<QPlainTextEdit>(*m_dialog, u"schemeText"_s);
    QTRY_VERIFY(child<QLabel>(*m_dialog, u"schemeProblem"_s)->isHidden());
    type(text().replace(u"\"hmac-sha256\""_s, u"\"md5\""_s));
    QTRY_VERIFY(!child<QLabel>(*m_dialog, u"schemeProblem"_s)->isHidden());
    QVERIFY2(label(u"schemeProblem"_s).startsWith(u"Line 7, column 5: "_s),
             qPrintable(label(u"schemeProblem"_s)));
    QCOMPARE(editor->extraSelections().size(), 1);
    QCOMPARE(editor->extraSelections().first().cursor.selectedText(), u"\"algorithm\""_s);
    QVERIFY(!m_dialog->save());
    QCOMPARE(editor->textCursor().blockNumber(), 6);
    type(text().replace(u"\"md5\""_s, u"\"hmac-sha512\""_s));
    QTRY_VERIFY(child<QLabel>(*m_dialog, u"schemeProblem"_s)->isHidden());
    QVERIFY(editor->extraSelections().isEmpty());
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestSchemeEditor::aSchemeIsTriedOnAnEventWhileTyping()
{
    receiveSigned();
    m_dialog->startFrom(githubText(u"ours"_s).toUtf8());
    QTRY_COMPARE(label(u"trialWord"_s), u"no secret"_s);
    auto *secret = child<QLineEdit>(*m_dialog, u"trialSecret"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    secret->setText(u"another"_s);
    QTRY_COMPARE(label(u"trialWord"_s), u"bad signature"_s);
    QVERIFY(child<QPlainTextEdit>(*m_dialog, u"trialComparison"_s)
                    ->toPlainText()
                    .contains(u"first difference"_s));
    secret->setText(QString::fromUtf8(kSecret));
    QTRY_COMPARE(label(u"trialWord"_s), u"valid"_s);
    QCOMPARE(child<QPlainTextEdit>(*m_dialog, u"trialContent"_s)->toPlainText(), u"{}"_s);
    type(text().replace(u"\"{body}\""_s, u"\"{method}{body}\""_s));
    QTRY_COMPARE(label(u"trialWord"_s), u"bad signature"_s);
    QCOMPARE(child<QPlainTextEdit>(*m_dialog, u"trialContent"_s)->toPlainText(), u"POST{}"_s);
}

void TestSchemeEditor::theEndpointsKeyIsOffered()
{
    Endpoint endpoint = m_workspace->endpoints().list().first();
    endpoint.secrets = { { .ref = Workspace::secretRefFor(endpoint.name) } };
    m_workspace->useEndpoints(*EndpointSet::fromList({ endpoint }));
    m_workspace->setSecret(endpoint.name, SecretBytes(kSecret));
    receiveSigned();
    m_dialog->startFrom(githubText(u"ours"_s).toUtf8());
    QTRY_COMPARE(label(u"trialWord"_s), u"valid"_s);
    QCOMPARE(child<QComboBox>(*m_dialog, u"trialKey"_s)->currentData().toString(), endpoint.name);
    QVERIFY(!child<QLineEdit>(*m_dialog, u"trialSecret"_s)->isVisibleTo(m_dialog.get()));
}

void TestSchemeEditor::builtInSchemesAreReadOnlyAndCanBeCopied()
{
    m_dialog->showScheme(u"stripe"_s);
    QVERIFY(child<QPlainTextEdit>(*m_dialog, u"schemeText"_s)->isReadOnly());
    QVERIFY(!child<QPushButton>(*m_dialog, u"saveScheme"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(*m_dialog, u"removeScheme"_s)->isEnabled());
    QVERIFY(!m_dialog->save());
    press(u"copyScheme"_s);
    QVERIFY(!child<QPlainTextEdit>(*m_dialog, u"schemeText"_s)->isReadOnly());
    QVERIFY(text().contains(u"\"stripe-copy\""_s));
    QVERIFY(child<QPushButton>(*m_dialog, u"saveScheme"_s)->isEnabled());
}

void TestSchemeEditor::savingMakesASchemeOfIt()
{
    QSignalSpy saved(m_dialog.get(), &SchemesDialog::saved);
    saveAs(u"ours"_s);
    QCOMPARE(saved.size(), 1);
    QVERIFY(QFile::exists(fileOf(u"ours"_s)));
    QVERIFY(!child<QPushButton>(*m_dialog, u"saveScheme"_s)->isEnabled());
    auto *list = child<QListWidget>(*m_dialog, u"schemeList"_s);
    QTRY_VERIFY(list->currentItem() && list->currentItem()->text() == "GitHub (yours)"_L1);
    child<QLineEdit>(*m_dialog, u"schemeFilter"_s)->setText(u"ours"_s);
    int shown = 0;
    for (int row = 0; row < list->count(); ++row)
        shown += list->item(row)->isHidden() ? 0 : 1;
    QVERIFY(shown >= 1 && shown < 5);
}

void TestSchemeEditor::anIdOfAnotherSchemeIsRefused()
{
    saveAs(u"ours"_s);
    m_dialog->startFrom(githubText(u"theirs"_s).toUtf8());
    type(githubText(u"ours"_s));
    QVERIFY(!m_dialog->save());
    QVERIFY(label(u"schemeProblem"_s).contains(fileOf(u"ours"_s)));
    type(githubText(u"theirs"_s));
    QTRY_VERIFY(child<QLabel>(*m_dialog, u"schemeProblem"_s)->isHidden());
}

void TestSchemeEditor::renamingTakesTheEndpointsAlong()
{
    saveAs(u"ours"_s);
    Endpoint endpoint = m_workspace->endpoints().list().first();
    endpoint.scheme = u"ours"_s;
    m_workspace->useEndpoints(*EndpointSet::fromList({ endpoint }));
    type(githubText(u"mine"_s));
    QVERIFY(!m_dialog->save()); // asks first
    answer(u"renameQuestion"_s, u"confirmRename"_s);
    QTRY_VERIFY(m_workspace->schemes()->find(u"mine"));
    QTRY_VERIFY(!m_workspace->schemes()->find(u"ours"));
    QVERIFY(!QFile::exists(fileOf(u"ours"_s)));
    QCOMPARE(m_workspace->endpoints().list().first().scheme, u"mine"_s);

    type(githubText(u"third"_s));
    QVERIFY(!m_dialog->save());
    answer(u"renameQuestion"_s, u"keepBoth"_s);
    QTRY_VERIFY(m_workspace->schemes()->find(u"third"));
    QVERIFY(m_workspace->schemes()->find(u"mine"));
}

void TestSchemeEditor::deletingAsksAndCanBeUndone()
{
    saveAs(u"ours"_s);
    const QString before = text();
    press(u"removeScheme"_s);
    QVERIFY(QFile::exists(fileOf(u"ours"_s)));
    answer(u"removeSchemeQuestion"_s, u"confirmRemoveScheme"_s);
    QTRY_VERIFY(!m_workspace->schemes()->find(u"ours"));
    press(u"undoRemoveScheme"_s);
    QTRY_VERIFY(m_workspace->schemes()->find(u"ours"));
    QCOMPARE(text(), before);
    QVERIFY(child<QPushButton>(*m_dialog, u"removeScheme"_s)->isEnabled());
}

void TestSchemeEditor::whatIsUnsavedIsAskedAbout()
{
    saveAs(u"ours"_s);
    const QString changed = text().replace(u"X-Hub-Signature-256"_s, u"X-Ours"_s);
    type(changed);
    m_dialog->showScheme(u"stripe"_s);
    QCOMPARE(text(), changed);
    answer(u"unsavedQuestion"_s, u"saveUnsaved"_s);
    QTRY_VERIFY(text().contains(u"Stripe-Signature"_s));
    QTRY_COMPARE(m_workspace->schemes()->find(u"ours")->carrier, "X-Ours");

    m_dialog->showScheme(u"ours"_s);
    type(text().replace(u"X-Ours"_s, u"X-Other"_s));
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    answer(u"unsavedQuestion"_s, u"discardUnsaved"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_workspace->schemes()->find(u"ours")->carrier, "X-Ours");
}

void TestSchemeEditor::aFileThatCannotBeUsedCanBeRepaired()
{
    QVERIFY(QDir().mkpath(m_folder));
    QFile file(m_folder + u"/broken.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"id\": ");
    file.close();
    m_workspace->reloadSchemes();
    auto *list = child<QListWidget>(*m_dialog, u"schemeList"_s);
    QTRY_COMPARE(list->item(0)->text(), u"broken.json (cannot be used)"_s);
    list->setCurrentRow(0);
    QCOMPARE(text(), u"{ \"id\": "_s);
    type(githubText(u"repaired"_s));
    QVERIFY(m_dialog->save());
    QTRY_VERIFY(m_workspace->schemes()->find(u"repaired"));
    QVERIFY(!QFile::exists(file.fileName()));
    QTRY_VERIFY(m_workspace->schemeProblems().isEmpty());
}

void TestSchemeEditor::theWordsFollowTheText()
{
    auto *words = child<QPlainTextEdit>(*m_dialog, u"schemeWords"_s);
    QTRY_VERIFY(words->toPlainText().contains(u"the exact bytes of the body"_s));
    type(text().replace(u"\"{body}\""_s, u"\"{method}.{body}\""_s));
    QTRY_VERIFY(words->toPlainText().contains(u"the request's method"_s));
}

void TestSchemeEditor::theEndpointDialogChoosesTheSchemeThatWasSaved()
{
    EndpointDialog endpoint(m_workspace.get(), u"default"_s);
    auto *combo = child<QComboBox>(endpoint, u"scheme"_s);
    combo->setCurrentIndex(combo->findData(u"github"_s));
    child<QPushButton>(endpoint, u"editScheme"_s)->click();
    auto *editor = child<SchemesDialog>(endpoint, u"schemesDialog"_s);
    QVERIFY(child<QPlainTextEdit>(*editor, u"schemeText"_s)
                    ->toPlainText()
                    .contains(u"\"github-copy\""_s));
    QVERIFY(editor->save());
    QTRY_COMPARE(combo->currentData().toString(), u"github-copy"_s);
    QCOMPARE(combo->currentText(), u"GitHub (copy) (yours)"_s);
    QCOMPARE(child<QPushButton>(endpoint, u"editScheme"_s)->accessibleName(), u"Edit the scheme"_s);
}

void TestSchemeEditor::anUnknownSignatureOffersADraft()
{
    RecognitionBar bar;
    Recognised recognised;
    recognised.sentence = u"It looks like a signature of nobody that is known."_s;
    recognised.draft = schemeTemplates().first().json;
    bar.setRecognised(1, u"default"_s, recognised);
    auto *describe = child<QPushButton>(bar, u"describeScheme"_s);
    QVERIFY(describe->isVisibleTo(&bar));
    QVERIFY(!child<QPushButton>(bar, u"setUpRecognised"_s)->isVisibleTo(&bar));
    QVERIFY(!child<QLineEdit>(bar, u"recognitionSecret"_s)->isVisibleTo(&bar));
    QSignalSpy asked(&bar, &RecognitionBar::descriptionRequested);
    describe->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toByteArray(), recognised.draft);

    // Once it is described, the same event is recognised by it.
    recognised.draft.clear();
    recognised.schemes = { { u"ours"_s, u"Ours"_s, true } };
    bar.setRecognised(1, u"default"_s, recognised);
    QVERIFY(!describe->isVisibleTo(&bar));
    QVERIFY(child<QLineEdit>(bar, u"recognitionSecret"_s)->isVisibleTo(&bar));
    QVERIFY(child<QPushButton>(bar, u"setUpRecognised"_s)->text().contains(u"Ours"_s));
}

QTEST_MAIN(TestSchemeEditor)
#include "tst_schemeeditor.moc"
