// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/redactiondialog.h"

#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/savedialog.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QGroupBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(660, 620);
constexpr int kKindColumns = 3;
/// More than that is no file of rules.
constexpr qint64 kFileBytesMax = 1024LL * 1024;

QString fileFilter()
{
    return RedactionDialog::tr("Rules of redaction (*.json);;All files (*)");
}

} // namespace

RedactionDialog::RedactionDialog(const RedactionRules &rules, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_keep(std::move(keep))
    , m_tabs(new QTabWidget(this))
    , m_signatures(new QCheckBox(tr("Take out si&gnatures, too"), this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(u"redactionDialog"_s);
    setWindowTitle(tr("What exports take out"));
    auto *about = new WrappedLabel(this);
    about->setText(tr("One name a line. * stands for any characters; letter case, _, - and blanks "
                      "do not count. The rules are kept with the events, hold for the command line "
                      "as well, and go along in a workspace file."));
    m_tabs->setObjectName(u"redactionTabs"_s);
    addPage(u"fields"_s, tr("&Names"),
            tr("Members of bodies at any depth, and keys of queries and forms: *password*, email"));
    addPage(u"paths"_s, tr("JSON &paths"), tr("Values at one place: $.customer.name"));
    addPage(u"headers"_s, tr("&Header fields"),
            tr("Fields whose values are credentials: Authorization, X-Auth-*"));
    addPage(u"signature_headers"_s, tr("S&ignature fields"),
            tr("Fields that carry a signature. They stay unless signatures are taken out, too."));
    m_signatures->setObjectName(u"redactionSignatures"_s);
    m_problem->setObjectName(u"redactionProblem"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_tabs, 1);
    buildKinds();
    layout->addWidget(m_signatures);
    layout->addWidget(m_problem);
    buildButtons();
    resize(firstSize(*this, kFirstSize));
    fill(rules);
}

void RedactionDialog::addPage(const QString &member, const QString &title, const QString &hint)
{
    auto *page = new QWidget(m_tabs);
    auto *label = new WrappedLabel(page);
    label->setText(hint);
    auto *names = new QPlainTextEdit(page);
    names->setObjectName(u"redaction_"_s + member);
    names->setAccessibleName(QString(title).remove(u'&'));
    names->setAccessibleDescription(hint);
    names->setFont(fixedFont());
    names->setTabChangesFocus(true);
    names->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(label);
    layout->addWidget(names, 1);
    m_tabs->addTab(page, title);
    m_pages.append({ member, names });
}

void RedactionDialog::buildKinds()
{
    auto *box = new QGroupBox(tr("Wherever it stands, by its shape"), this);
    auto *grid = new QGridLayout(box);
    const QStringList titles{ tr("&Card numbers"),        tr("I&BANs"),
                              tr("&E-mail addresses"),    tr("Phone n&umbers"),
                              tr("IP &addresses"),        tr("&JSON Web Tokens"),
                              tr("&Keys by their prefix") };
    for (int kind = 0; kind < kSensitiveKindCount; ++kind) {
        auto *check = new QCheckBox(titles[kind], box);
        check->setObjectName(u"redactionKind_"_s
                             + sensitiveKindId(static_cast<SensitiveKind>(kind)));
        grid->addWidget(check, kind / kKindColumns, kind % kKindColumns);
        m_kinds.append(check);
    }
    layout()->addWidget(box);
}

void RedactionDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const auto add = [buttons](const QString &text, const QString &objectName,
                               QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        return button;
    };
    add(tr("&Save"), u"redactionSave"_s, QDialogButtonBox::AcceptRole)->setDefault(true);
    QPushButton *usual = add(tr("&Defaults"), u"redactionDefaults"_s, QDialogButtonBox::ResetRole);
    QPushButton *open = add(tr("&Open file…"), u"redactionOpen"_s, QDialogButtonBox::ActionRole);
    QPushButton *write =
            add(tr("Sa&ve as file…"), u"redactionWrite"_s, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RedactionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(usual, &QPushButton::clicked, this, [this] { fill(RedactionRules::defaults()); });
    connect(open, &QPushButton::clicked, this, &RedactionDialog::chooseFile);
    connect(write, &QPushButton::clicked, this, &RedactionDialog::chooseWhereToSave);
    layout()->addWidget(buttons);
}

void RedactionDialog::fill(const RedactionRules &rules)
{
    const QJsonObject json = QJsonDocument::fromJson(rules.toJson()).object();
    for (const Page &page : std::as_const(m_pages)) {
        QStringList lines;
        const QJsonArray names = json.value(page.member).toArray();
        for (const auto &name : names)
            lines += name.toString();
        page.names->setPlainText(lines.join(u'\n'));
    }
    for (int kind = 0; kind < kSensitiveKindCount; ++kind)
        m_kinds[kind]->setChecked(rules.kinds[static_cast<std::size_t>(kind)]);
    m_signatures->setChecked(rules.signatures);
    m_problem->setProblem({});
}

Result<RedactionRules> RedactionDialog::written() const
{
    QJsonObject json{ { u"signatures"_s, m_signatures->isChecked() } };
    for (const Page &page : m_pages) {
        QJsonArray names;
        const QStringList lines = page.names->toPlainText().split(u'\n');
        for (const QString &line : lines) {
            if (const QString name = line.trimmed(); !name.isEmpty())
                names.append(name);
        }
        json[page.member] = names;
    }
    QJsonArray kinds;
    for (int kind = 0; kind < kSensitiveKindCount; ++kind) {
        if (m_kinds[kind]->isChecked())
            kinds.append(QString(sensitiveKindId(static_cast<SensitiveKind>(kind))));
    }
    json[u"kinds"_s] = kinds;
    return RedactionRules::fromJson(QJsonDocument(json).toJson());
}

void RedactionDialog::accept()
{
    const auto rules = written();
    const Result<void> kept = rules ? m_keep(*rules) : Result<void>(rules.error());
    if (!kept) {
        m_problem->setProblem(kept.error().sentence);
        return;
    }
    QDialog::accept();
}

void RedactionDialog::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem->setProblem(
                tr("%1 cannot be read: %2. Choose another file.").arg(path, file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(kFileBytesMax + 1);
    const auto rules = bytes.size() > kFileBytesMax ? Result<RedactionRules>(
                               Error{ ErrorCode::InvalidInput, tr("It is too large for rules.") })
                                                    : RedactionRules::fromJson(bytes);
    if (rules)
        fill(*rules);
    else
        m_problem->setProblem(tr("%1 holds no rules: %2").arg(path, rules.error().sentence));
}

void RedactionDialog::saveFile(const QString &path)
{
    const auto rules = written();
    if (!rules) {
        m_problem->setProblem(rules.error().sentence);
        return;
    }
    QSaveFile file(path);
    const QByteArray json = rules->toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        m_problem->setProblem(tr("%1 cannot be written: %2. Choose another place.")
                                      .arg(path, file.errorString()));
    else
        m_problem->setProblem({});
}

void RedactionDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open rules"), QDir::homePath(), fileFilter());
    dialog->setObjectName(u"openRules"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RedactionDialog::openFile);
    dialog->open();
}

void RedactionDialog::chooseWhereToSave()
{
    auto *dialog =
            newSaveDialog(tr("Save rules as file"), u"redaction.json"_s, { fileFilter() }, this);
    dialog->setObjectName(u"saveRules"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RedactionDialog::saveFile);
    dialog->open();
}

} // namespace hookloupe
