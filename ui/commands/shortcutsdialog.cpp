// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/commands/shortcutsdialog.h"

#include "ui/commands/shortcutbook.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(640, 560);
constexpr int kNumberRole = Qt::UserRole; ///< of the action in the book
enum Column {
    NameColumn,
    KeysColumn,
    FirstColumn,
    ColumnCount
};

QString textOf(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutBook *book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_label(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_clear(new QPushButton(tr("&None"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_takeOver(new QPushButton(tr("&Take it over"), this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setAccessibleName(tr("Search by name or shortcut"));
    m_search->setPlaceholderText(tr("Search by name or shortcut"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"shortcutList"_s);
    m_tree->setAccessibleName(tr("Actions and their shortcuts"));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("New shortcut"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_keys);
    m_clear->setObjectName(u"shortcutNone"_s);
    m_clear->setAccessibleName(tr("No shortcut for this action"));
    m_reset->setObjectName(u"shortcutReset"_s);
    m_reset->setAccessibleName(tr("Give this action its first shortcut again"));
    m_takeOver->setObjectName(u"shortcutTakeOver"_s);
    m_problem->setObjectName(u"shortcutProblem"_s);

    auto *editing = new QHBoxLayout;
    editing->addWidget(m_label, 1);
    editing->addWidget(m_keys);
    editing->addWidget(m_clear);
    editing->addWidget(m_reset);
    auto *conflict = new QHBoxLayout;
    conflict->addWidget(m_problem, 1);
    conflict->addWidget(m_takeOver);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *resetAll = buttons->addButton(tr("Reset &all…"), QDialogButtonBox::ResetRole);
    resetAll->setObjectName(u"shortcutResetAll"_s);
    for (QPushButton *button : { m_clear, m_reset, m_takeOver, resetAll })
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(editing);
    layout->addLayout(conflict);
    layout->addWidget(buttons);

    m_shown->setSourceModel(m_model);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_shown);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsDialog::showChosen);
    connect(m_tree, &QTreeView::activated, this, [this] {
        if (m_keys->isEnabled())
            m_keys->setFocus(Qt::OtherFocusReason);
    });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::takeKeys);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_book->setKeys(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_book->reset(chosen()); });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { give(true); });
    connect(resetAll, &QPushButton::clicked, this, &ShortcutsDialog::askForReset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_book, &ShortcutBook::changed, this, [this] {
        showKeys();
        showChosen();
    });
    showChosen();
    resize(firstSize(*this, kSize));
}

void ShortcutsDialog::fill()
{
    m_model->setHorizontalHeaderLabels({ tr("Action"), tr("Shortcut"), tr("At first") });
    QHash<QString, QStandardItem *> menus;
    for (qsizetype i = 0; i < m_book->actions().size(); ++i) {
        const MenuAction &each = m_book->actions().at(i);
        if (!each.action)
            continue;
        QStandardItem *&menu = menus[each.menu];
        if (!menu) {
            menu = new QStandardItem(each.menu);
            menu->setFlags(Qt::ItemIsEnabled);
            m_model->appendRow(menu);
        }
        auto *name = new QStandardItem(nameOf(each.action));
        name->setData(static_cast<int>(i), kNumberRole);
        menu->appendRow({ name, new QStandardItem, new QStandardItem });
        for (int column = 0; column < ColumnCount; ++column)
            menu->child(menu->rowCount() - 1, column)
                    ->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    showKeys();
    m_tree->expandAll();
    for (int row = 0; row < m_shown->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(FirstColumn, QHeaderView::ResizeToContents);
}

void ShortcutsDialog::showKeys()
{
    for (int top = 0; top < m_model->rowCount(); ++top) {
        const QStandardItem *menu = m_model->item(top);
        for (int row = 0; row < menu->rowCount(); ++row) {
            QStandardItem *name = menu->child(row, NameColumn);
            const QAction *action = m_book->actions().at(name->data(kNumberRole).toInt()).action;
            if (!action)
                continue;
            const bool isChanged = m_book->isChanged(action);
            menu->child(row, KeysColumn)->setText(textOf(action->shortcuts()));
            menu->child(row, FirstColumn)
                    ->setText(isChanged ? textOf(m_book->firstKeys(action)) : QString());
            for (QStandardItem *item : { name, menu->child(row, KeysColumn) }) {
                QFont font = m_tree->font();
                font.setBold(isChanged);
                item->setFont(font);
            }
        }
    }
}

QAction *ShortcutsDialog::chosen() const
{
    const QVariant number = m_tree->currentIndex().siblingAtColumn(NameColumn).data(kNumberRole);
    return number.isValid() ? m_book->actions().at(number.toInt()).action.data() : nullptr;
}

void ShortcutsDialog::showChosen()
{
    const QAction *action = chosen();
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_label->setText(action ? tr("&Shortcut of “%1”:").arg(nameOf(action).replace(u'&', u"&&"_s))
                            : tr("Select an action to change its shortcut."));
    m_keys->setEnabled(action);
    m_clear->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && m_book->isChanged(action));
    m_problem->setProblem({});
    m_takeOver->hide();
}

void ShortcutsDialog::takeKeys()
{
    QKeySequence pressed = m_keys->keySequence();
    if (pressed.count() > 1) {
        // One combination is a shortcut here: the last that was pressed.
        pressed = QKeySequence(pressed[static_cast<uint>(pressed.count() - 1)]);
        const QSignalBlocker quiet(m_keys);
        m_keys->setKeySequence(pressed);
    }
    give(false);
}

void ShortcutsDialog::give(bool takesOver)
{
    QAction *action = chosen();
    const QKeySequence keys = m_keys->keySequence();
    m_takeOver->hide();
    if (!action || keys.isEmpty() || action->shortcut() == keys)
        return;
    QString problem = ShortcutBook::problemOf(keys);
    const QAction *holder = problem.isEmpty() ? m_book->holder(keys, action) : nullptr;
    if (holder && !takesOver) {
        problem = tr("%1 is the shortcut of “%2”, which would have none.")
                          .arg(keys.toString(QKeySequence::NativeText), nameOf(holder));
        m_takeOver->show();
    }
    m_problem->setProblem(problem);
    if (problem.isEmpty())
        m_book->setKeys(action, keys);
}

void ShortcutsDialog::askForReset()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Reset all shortcuts"),
                                     tr("Give every action its first shortcut again?"),
                                     QMessageBox::Cancel, this);
    question->setObjectName(u"shortcutResetQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QAbstractButton *reset = question->addButton(tr("&Reset all"), QMessageBox::AcceptRole);
    connect(reset, &QAbstractButton::clicked, m_book, &ShortcutBook::resetAll);
    question->open();
}

} // namespace hookloupe
