// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The widgets of ExportDialog, and what is added by hand.

#include "ui/exchange/exportdialog.h"

#include "core/event/coretext.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/previewtable.h"
#include "ui/exchange/redactiondialog.h"
#include "ui/exchange/replacementsmodel.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kFirstSize(940, 720);
const auto kFormat = "export.format"_L1;
} // namespace

void ExportDialog::build()
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    resize(firstSize(*this, kFirstSize));
    m_events->setObjectName(u"exportEvents"_s);
    m_events->setAccessibleName(tr("Which events are exported"));
    // One row is always selected: several are chosen on purpose.
    m_events->setCurrentIndex(0);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("What they are written as"));
    for (const ExportFormat &format : exportFormats())
        m_format->addItem(CoreText::tr(format.title.data()), QString(format.id));
    m_format->setCurrentIndex(
            qMax(0, m_format->findData(QString::fromUtf8(settings::state(kFormat)))));
    connect(m_format, &QComboBox::activated, this,
            [this] { settings::setState(kFormat, m_format->currentData().toString().toUtf8()); });
    m_format->setFocus(Qt::OtherFocusReason);
    m_loses->setObjectName(u"exportLoses"_s);
    m_to->setObjectName(u"exportTo"_s);
    m_to->setAccessibleName(tr("Where commands send to"));
    m_redact->setObjectName(u"exportRedact"_s);
    m_redact->setChecked(true);
    m_signatures->setObjectName(u"exportSignatures"_s);
    m_signatures->setChecked(m_workspace->redactionRules().signatures);
    m_rules->setObjectName(u"exportRules"_s);
    m_rules->setAccessibleName(tr("What exports take out"));
    m_rules->setAutoDefault(false);
    m_meaning->setObjectName(u"exportMeaning"_s);
    m_problem->setObjectName(u"exportProblem"_s);
    m_state->setObjectName(u"exportState"_s);
    m_title->setObjectName(u"exportTitle"_s);
    m_title->setAccessibleName(tr("A heading for whoever gets it"));
    m_title->setPlaceholderText(tr("A heading for whoever gets it"));
    m_note->setObjectName(u"exportNote"_s);
    m_note->setAccessibleName(tr("What whoever gets it should know"));
    m_note->setPlaceholderText(tr("What whoever gets it should know"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * fontMetrics().lineSpacing());
    auto *form = new QFormLayout;
    m_form = form;
    form->addRow(tr("E&vents"), m_events);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_loses);
    form->addRow(tr("Commands s&end to"), m_to);
    form->addRow(tr("T&itle"), m_title);
    form->addRow(tr("N&ote"), m_note);
    auto *checks = new QHBoxLayout;
    checks->addWidget(m_redact);
    checks->addWidget(m_signatures);
    checks->addWidget(m_rules);
    checks->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addLayout(checks);
    layout->addWidget(m_meaning);
    layout->addWidget(m_problem);
    layout->addWidget(m_state);
    layout->addWidget(buildTabs(), 1);
    buildButtons();
    connect(m_events, &QComboBox::currentIndexChanged, this, &ExportDialog::takeScope);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_to, &QLineEdit::textEdited, this, &ExportDialog::previewSoon);
    connect(m_redact, &QCheckBox::toggled, this, &ExportDialog::previewSoon);
    connect(m_signatures, &QCheckBox::toggled, this, &ExportDialog::previewSoon);
    connect(m_rules, &QPushButton::clicked, this, &ExportDialog::askForRules);
    connect(m_model, &ReplacementsModel::keptChanged, this, &ExportDialog::previewSoon);
}

QWidget *ExportDialog::buildTabs()
{
    m_text->setObjectName(u"exportText"_s);
    m_text->setAccessibleName(tr("What would be written"));
    m_text->setReadOnly(true);
    m_text->setFont(fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_tabs->setObjectName(u"exportTabs"_s);
    m_tabs->addTab(buildRedactions(), tr("&Taken out"));
    m_tabs->addTab(m_text, tr("&What is written"));
    m_leaks->setObjectName(u"exportLeaks"_s);
    m_leaks->setAccessibleName(tr("What the check of the finished file found in it"));
    auto *left = new QWidget(this);
    auto *hint = new WrappedLabel(left);
    hint->setText(tr("Found in the finished file. Tick “Redact”, or add what should not be in it "
                     "by hand under “Taken out”, and save it again."));
    auto *column = new QVBoxLayout(left);
    column->addWidget(hint);
    column->addWidget(m_leaks, 1);
    m_tabs->setTabVisible(m_tabs->addTab(left, QString()), false);
    return m_tabs;
}

QWidget *ExportDialog::buildRedactions()
{
    preparePreviewTable(m_table, m_model, u"exportReplacements"_s, tr("Values that are taken out"));
    setColumnDigits(m_table, { 34, 8, 16, 30, 30 });
    m_reveal->setObjectName(u"exportReveal"_s);
    m_value->setObjectName(u"exportValue"_s);
    m_value->setAccessibleName(tr("A value that is to be taken out wherever it stands"));
    m_add->setObjectName(u"exportAddValue"_s);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Take out this value, too"));
    m_addedText->setObjectName(u"exportAdded"_s);
    m_forget->setObjectName(u"exportForget"_s);
    m_forget->setAutoDefault(false);
    m_forget->setAccessibleName(tr("Forget the values that were added by hand"));
    auto *label = new QLabel(tr("Ta&ke out, too"), this);
    label->setBuddy(m_value);
    auto *byHand = new QHBoxLayout;
    byHand->addWidget(label);
    byHand->addWidget(m_value, 1);
    byHand->addWidget(m_add);
    auto *added = new QHBoxLayout;
    added->addWidget(m_addedText, 1);
    added->addWidget(m_forget);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reveal);
    layout->addLayout(byHand);
    layout->addLayout(added);
    connect(m_reveal, &QCheckBox::toggled, m_model, &ReplacementsModel::setRevealed);
    connect(m_value, &QLineEdit::textChanged, this,
            [this] { m_add->setEnabled(!m_value->text().isEmpty()); });
    connect(m_value, &QLineEdit::returnPressed, this, &ExportDialog::addValue);
    connect(m_add, &QPushButton::clicked, this, &ExportDialog::addValue);
    connect(m_forget, &QPushButton::clicked, this, &ExportDialog::forgetValues);
    return page;
}

void ExportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [buttons](const QString &text, const QString &objectName,
                               QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(objectName);
        button->setAutoDefault(false); // Enter in the field of values adds one
        return button;
    };
    m_copy = add(tr("&Copy"), u"exportCopy"_s, QDialogButtonBox::ActionRole);
    m_save = add(tr("&Save as file…"), u"exportSave"_s, QDialogButtonBox::ActionRole);
    QPushButton *close = add(tr("Close"), u"exportClose"_s, QDialogButtonBox::RejectRole);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askWhereToSave);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    layout()->addWidget(buttons);
}

void ExportDialog::askForRules()
{
    auto *dialog = new RedactionDialog(
            m_workspace->redactionRules(),
            [this](const RedactionRules &rules) { return m_workspace->setRedactionRules(rules); },
            this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_signatures->setChecked(m_workspace->redactionRules().signatures);
        previewSoon();
    });
    dialog->open();
}

void ExportDialog::addValue()
{
    const QByteArray value = m_value->text().toUtf8();
    if (value.isEmpty())
        return;
    if (!m_added.contains(value))
        m_added.append(value);
    m_value->clear();
    showAdded();
    previewSoon();
}

void ExportDialog::forgetValues()
{
    m_added.clear();
    showAdded();
    previewSoon();
}

void ExportDialog::showAdded()
{
    m_addedText->setVisible(!m_added.isEmpty());
    m_forget->setVisible(!m_added.isEmpty());
    m_add->setEnabled(!m_value->text().isEmpty());
    m_addedText->setText(m_added.size() == 1
                                 ? tr("1 value was added by hand.")
                                 : tr("%1 values were added by hand.").arg(m_added.size()));
}

} // namespace hookloupe
