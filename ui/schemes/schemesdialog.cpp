// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schemes/schemesdialog.h"

#include "core/workspace/workspace.h"
#include "ui/banner.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/schemes/schemecheckpanel.h"
#include "ui/schemes/schemedraft.h"
#include "ui/schemes/schemelist.h"
#include "ui/schemes/schemetexteditor.h"
#include "ui/theme/spacing.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1180, 720);
const QList<int> kFirstWidths{ 230, 520, 430 };
/// Typing on is not disturbed; the answer still seems immediate.
constexpr int kTrialDelayMs = 120;

QPushButton *button(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(QString(text).remove(u'&'));
    // Return belongs to the editor.
    made->setAutoDefault(false);
    return made;
}

} // namespace

SchemesDialog::SchemesDialog(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_list(new SchemeList(this))
    , m_title(new QLabel(this))
    , m_editor(new SchemeTextEditor(this))
    , m_problem(new ProblemLabel(this))
    , m_banner(new Banner(this))
    , m_check(new SchemeCheckPanel(workspace, this))
    , m_words(new QPlainTextEdit(this))
    , m_new(button(u"newScheme"_s, tr("&New"), this))
    , m_copy(button(u"copyScheme"_s, tr("Make a &copy"), this))
    , m_save(button(u"saveScheme"_s, tr("&Save"), this))
    , m_remove(button(u"removeScheme"_s, tr("&Delete…"), this))
{
    setObjectName(u"schemesDialog"_s);
    setWindowTitle(tr("Signature schemes"));
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(buildLeft());
    columns->addWidget(buildMiddle());
    columns->addWidget(buildRight());
    columns->setStretchFactor(1, 1);
    columns->setSizes(kFirstWidths);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(columns, 1);
    resize(firstSize(*this, kFirstSize));

    m_timer.setSingleShot(true);
    m_timer.setInterval(kTrialDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &SchemesDialog::tryNow);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        updateState();
        m_timer.start();
    });
    connect(m_check, &SchemeCheckPanel::changed, this, [this] { m_timer.start(); });
    connect(m_list, &SchemeList::chosenByUser, this, &SchemesDialog::showScheme);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyOf(m_key); });
    connect(m_save, &QPushButton::clicked, this, &SchemesDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &SchemesDialog::askAboutRemoval);
    auto *saveKey = new QShortcut(QKeySequence::Save, this);
    connect(saveKey, &QShortcut::activated, this, &SchemesDialog::save);
    connect(workspace, &Workspace::schemesChanged, this, &SchemesDialog::refreshList);
    buildNewMenu();
    refreshList();
    startFrom(schemeTemplates().first().json);
}

QWidget *SchemesDialog::buildLeft()
{
    auto *left = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_copy);
    auto *folder = button(u"openSchemesFolder"_s, tr("Open &folder"), this);
    connect(folder, &QPushButton::clicked, this, &SchemesDialog::openFolder);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, space::kTight, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(folder);
    return left;
}

QWidget *SchemesDialog::buildMiddle()
{
    m_title->setObjectName(u"schemeTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_editor->setObjectName(u"schemeText"_s);
    m_editor->setAccessibleName(tr("Scheme file"));
    m_problem->setObjectName(u"schemeProblem"_s);
    auto *close = button(u"closeSchemes"_s, tr("C&lose"), this);
    connect(close, &QPushButton::clicked, this, &SchemesDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(space::kTight, 0, space::kTight, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    return middle;
}

QWidget *SchemesDialog::buildRight()
{
    m_words->setObjectName(u"schemeWords"_s);
    m_words->setAccessibleName(tr("The scheme in words"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setFrameShape(QFrame::NoFrame);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"schemeTabs"_s);
    tabs->addTab(m_check, tr("Tr&y on an event"));
    tabs->addTab(m_words, tr("In &words"));
    return tabs;
}

void SchemesDialog::buildNewMenu()
{
    auto *menu = new QMenu(m_new);
    menu->setObjectName(u"schemeTemplates"_s);
    for (const SchemeTemplate &one : schemeTemplates()) {
        QAction *action = menu->addAction(one.title);
        connect(action, &QAction::triggered, this, [this, json = one.json] { startFrom(json); });
    }
    m_new->setMenu(menu);
}

void SchemesDialog::showScheme(const QString &id)
{
    if (id == m_key && !id.isEmpty())
        return;
    whenSettled([this, id] { display(id); });
}

void SchemesDialog::startFrom(const QByteArray &json)
{
    whenSettled([this, json] {
        load({}, {}, copiedScheme(json, *m_workspace->schemes()), true);
        m_list->choose({});
        m_editor->setFocus(Qt::OtherFocusReason);
    });
}

void SchemesDialog::copyOf(const QString &id)
{
    const auto schemes = m_workspace->schemes();
    const Scheme *scheme = schemes->find(id);
    if (!scheme)
        return;
    if (const auto text = schemeFileText(*scheme))
        startFrom(*text);
    else
        m_problem->setProblem(text.error().sentence);
}

void SchemesDialog::setEventId(qint64 id)
{
    m_check->setEventId(id);
}

void SchemesDialog::display(const QString &key)
{
    const auto schemes = m_workspace->schemes();
    if (const Scheme *scheme = schemes->find(key)) {
        const auto text = schemeFileText(*scheme);
        if (text)
            load(key, scheme->file, *text, scheme->isOwn());
        else
            m_problem->setProblem(text.error().sentence);
    } else {
        QFile file(key);
        if (file.open(QIODevice::ReadOnly) && file.size() <= kSchemeFileBytesMax)
            load(key, key, file.readAll(), true);
        else
            m_problem->setProblem(tr("%1 cannot be read, or is too large for a scheme.").arg(key));
    }
    m_list->choose(m_key);
}

void SchemesDialog::load(const QString &key, const QString &file, const QByteArray &json,
                         bool isOwn)
{
    m_key = key;
    m_file = file;
    m_isOwn = isOwn;
    m_editor->setPlainText(QString::fromUtf8(json));
    // What is not UTF-8, or ends its lines otherwise, is not a change of the person's.
    m_text = key.isEmpty() ? QString() : m_editor->toPlainText();
    m_editor->setReadOnly(!isOwn);
    updateState();
    tryNow();
}

bool SchemesDialog::isChanged() const
{
    return m_isOwn && m_editor->toPlainText() != m_text && m_editor->document()->isModified();
}

void SchemesDialog::updateState()
{
    const QString name = QFileInfo(m_file).fileName();
    m_title->setText(!m_isOwn                   ? tr("Built in: make a copy to change it.")
                             : m_file.isEmpty() ? tr("A new scheme, not saved yet")
                             : isChanged()      ? tr("%1, changed").arg(name)
                                                : name);
    m_title->setToolTip(m_file);
    m_save->setEnabled(m_isOwn && (m_key.isEmpty() || isChanged()));
    m_remove->setEnabled(!m_file.isEmpty());
    m_copy->setEnabled(m_workspace->schemes()->find(m_key));
}

void SchemesDialog::refreshList()
{
    m_list->setSchemes(*m_workspace->schemes(), m_workspace->unusableSchemeFiles());
    // Changed by another program while nothing was typed here: show what is there now.
    const auto schemes = m_workspace->schemes();
    const Scheme *scheme = m_isOwn && !isChanged() ? schemes->find(m_key) : nullptr;
    if (scheme) {
        const auto text = schemeFileText(*scheme);
        if (text && QString::fromUtf8(*text) != m_editor->toPlainText())
            display(m_key);
    }
    m_list->choose(m_key);
    updateState();
}

void SchemesDialog::tryNow()
{
    m_timer.stop();
    m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    SchemeTrialInput input;
    input.json = m_editor->toPlainText().toUtf8();
    m_check->fill(input);
    m_workspace->read(
            Workspace::Lane::Detail, this, [input](EventReader &) { return tryScheme(input); },
            [this, cancel = m_cancel](const SchemeTrial &trial) {
                if (!*cancel)
                    takeTrial(trial);
            },
            m_cancel);
}

void SchemesDialog::takeTrial(const SchemeTrial &trial)
{
    m_editor->markMistake(trial.mistake);
    m_problem->setProblem(trial.mistake ? placedSentence(*trial.mistake) : clash(*trial.scheme));
    m_check->showTrial(trial);
    if (trial.mistake)
        return; // the words of what was there last are better than none
    m_words->clear();
    QTextCursor cursor(m_words->document());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const NamedValue &line : trial.words) {
        cursor.insertText(line.name + u'\n', bold);
        cursor.insertText(line.value + u"\n\n"_s, QTextCharFormat());
    }
    m_words->moveCursor(QTextCursor::Start);
}

void SchemesDialog::whenSettled(const std::function<void()> &then)
{
    if (!isChanged()) {
        then();
        return;
    }
    auto *question =
            new QMessageBox(QMessageBox::Question, tr("Unsaved scheme"),
                            tr("The scheme was changed. Save it?"), QMessageBox::NoButton, this);
    question->setObjectName(u"unsavedQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *saving = question->addButton(QMessageBox::Save);
    saving->setObjectName(u"saveUnsaved"_s);
    QPushButton *discarding = question->addButton(QMessageBox::Discard);
    discarding->setObjectName(u"discardUnsaved"_s);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(saving);
    connect(question, &QMessageBox::rejected, this, [this] { m_list->choose(m_key); });
    connect(saving, &QPushButton::clicked, this, [this, then] {
        m_afterSave = then;
        if (!save())
            m_list->choose(m_key);
    });
    connect(discarding, &QPushButton::clicked, this, [this, then] {
        m_editor->document()->setModified(false);
        then();
    });
    question->open();
}

void SchemesDialog::reject()
{
    whenSettled([this] { QDialog::reject(); });
}

} // namespace hookloupe
