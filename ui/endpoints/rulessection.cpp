// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/rulessection.h"

#include "ui/endpoints/ruledialog.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    When,
    AnswerColumn,
    ColumnCount
};

QPushButton *button(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

} // namespace

QString answerSummary(const ResponsePlan &plan)
{
    const QString status = QString::number(plan.status);
    QString text;
    switch (plan.fault) {
    case Fault::None:
        text = status;
        break;
    case Fault::Close:
        return RulesSection::tr("connection closed");
    case Fault::Reset:
        return RulesSection::tr("connection reset");
    case Fault::Hang:
        return RulesSection::tr("hangs");
    case Fault::Garbage:
        return RulesSection::tr("garbage");
    case Fault::Truncate:
        text = RulesSection::tr("%1, cut off").arg(status);
        break;
    case Fault::WrongLength:
        text = RulesSection::tr("%1, wrong length").arg(status);
        break;
    case Fault::Drip:
        text = RulesSection::tr("%1, dripping").arg(status);
        break;
    case Fault::Endless:
        text = RulesSection::tr("%1, endless").arg(status);
        break;
    }
    if (plan.delayMaxMs > plan.delayMs)
        text += RulesSection::tr(", after %1 to %2 ms").arg(plan.delayMs).arg(plan.delayMaxMs);
    else if (plan.delayMs > 0)
        text += RulesSection::tr(", after %1 ms").arg(plan.delayMs);
    if (!plan.fail.isEmpty())
        text += RulesSection::tr(", fails at times");
    return text;
}

/// The whole list before and after: it is small, and shares its data.
class RulesSection::Change : public QUndoCommand
{
public:
    Change(RulesSection *section, QList<ResponseRule> rules, qsizetype current, const QString &what)
        : QUndoCommand(what)
        , m_section(section)
        , m_before(section->m_rules)
        , m_after(std::move(rules))
        , m_currentBefore(section->currentIndex())
        , m_currentAfter(current)
    { }
    void undo() override { use(m_before, m_currentBefore); }
    void redo() override { use(m_after, m_currentAfter); }

private:
    void use(const QList<ResponseRule> &rules, qsizetype current)
    {
        m_section->m_rules = rules;
        m_section->show(current);
    }

    RulesSection *m_section;
    QList<ResponseRule> m_before;
    QList<ResponseRule> m_after;
    qsizetype m_currentBefore;
    qsizetype m_currentAfter;
};

RulesSection::RulesSection(QWidget *parent)
    : QWidget(parent)
    , m_history(new QUndoStack(this))
    , m_handshakes(new QCheckBox(tr("Answer what the provider as&ks before it sends"), this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_add(button(u"addRule"_s, tr("A&dd…"), this))
    , m_edit(button(u"editRule"_s, tr("&Edit…"), this))
    , m_remove(button(u"removeRule"_s, tr("Re&move"), this))
    , m_up(button(u"ruleUp"_s, tr("&Up"), this))
    , m_down(button(u"ruleDown"_s, tr("Do&wn"), this))
{
    m_handshakes->setObjectName(u"answersHandshakes"_s);
    m_handshakes->setToolTip(
            tr("Handshakes that the signature scheme knows are answered before any rule."));
    auto *hint = new QLabel(
            tr("The first rule that holds answers. When none does, the Answer tab does."), this);
    hint->setWordWrap(true);
    m_table->setObjectName(u"rules"_s);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setHorizontalHeaderLabels({ tr("When"), tr("Answer") });
    m_table->horizontalHeader()->setSectionResizeMode(When, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(AnswerColumn, QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : { m_add, m_edit, m_remove })
        buttons->addWidget(one);
    QAction *undo = m_history->createUndoAction(this, tr("Undo"));
    undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    QAction *redo = m_history->createRedoAction(this, tr("Redo"));
    redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    for (QAction *action : { undo, redo }) {
        action->setObjectName(action == undo ? u"undoRules"_s : u"redoRules"_s);
        // A text that is edited elsewhere in the dialog has its own.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        auto *made = new QToolButton(this);
        made->setText(action == undo ? tr("Undo") : tr("Redo"));
        made->setToolTip(u"%1 (%2)"_s.arg(made->text(),
                                          action->shortcut().toString(QKeySequence::NativeText)));
        made->setObjectName(action->objectName() + "Button"_L1);
        made->setAccessibleName(action == undo ? tr("Undo the change of the rules")
                                               : tr("Redo the change of the rules"));
        made->setFocusPolicy(Qt::TabFocus);
        made->setEnabled(action->isEnabled());
        connect(made, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, made, &QWidget::setEnabled);
        buttons->addWidget(made);
    }
    buttons->addStretch();
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_handshakes);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, [this] { edit(-1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(currentIndex()); });
    connect(m_remove, &QPushButton::clicked, this, &RulesSection::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RulesSection::updateButtons);
    connect(m_table, &QTableWidget::itemActivated, this, [this] { edit(currentIndex()); });
    updateButtons();
}

void RulesSection::load(const QList<ResponseRule> &rules, bool answersHandshakes)
{
    m_history->clear();
    m_rules = rules;
    m_handshakes->setChecked(answersHandshakes);
    show(0);
}

bool RulesSection::answersHandshakes() const
{
    return m_handshakes->isChecked();
}

qsizetype RulesSection::currentIndex() const
{
    return m_table->currentRow();
}

void RulesSection::show(qsizetype current)
{
    m_table->setRowCount(static_cast<int>(m_rules.size()));
    for (int row = 0; row < m_rules.size(); ++row) {
        const ResponseRule &rule = m_rules[row];
        const QString when = rule.when.trimmed().isEmpty() ? tr("always") : rule.when;
        m_table->setItem(row, When, new QTableWidgetItem(when));
        m_table->setItem(row, AnswerColumn, new QTableWidgetItem(answerSummary(rule.response)));
        m_table->item(row, When)->setToolTip(when.toHtmlEscaped());
    }
    if (!m_rules.isEmpty())
        m_table->setCurrentCell(static_cast<int>(qBound<qsizetype>(0, current, m_rules.size() - 1)),
                                When);
    updateButtons();
}

void RulesSection::edit(qsizetype index)
{
    auto *dialog = new RuleDialog(index < 0 ? ResponseRule() : m_rules.at(index), index < 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RuleDialog::saved, this, [this, index](const ResponseRule &rule) {
        QList<ResponseRule> rules = m_rules;
        if (index < 0)
            rules.append(rule);
        else if (index < rules.size())
            rules[index] = rule;
        const qsizetype current = index < 0 ? rules.size() - 1 : index;
        change(std::move(rules), current, index < 0 ? tr("add a rule") : tr("edit a rule"));
    });
    dialog->open();
}

void RulesSection::change(QList<ResponseRule> rules, qsizetype current, const QString &what)
{
    m_history->push(new Change(this, std::move(rules), current, what));
}

void RulesSection::removeCurrent()
{
    const qsizetype index = currentIndex();
    if (index < 0)
        return;
    QList<ResponseRule> rules = m_rules;
    rules.removeAt(index);
    change(std::move(rules), index, tr("remove a rule"));
}

void RulesSection::move(qsizetype by)
{
    const qsizetype from = currentIndex();
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= m_rules.size())
        return;
    QList<ResponseRule> rules = m_rules;
    rules.move(from, to);
    change(std::move(rules), to, tr("move a rule"));
}

void RulesSection::updateButtons()
{
    const qsizetype index = currentIndex();
    const bool isOne = index >= 0 && index < m_rules.size();
    m_add->setEnabled(m_rules.size() < kRulesMax);
    m_edit->setEnabled(isOne);
    m_remove->setEnabled(isOne);
    m_up->setEnabled(isOne && index > 0);
    m_down->setEnabled(isOne && index + 1 < m_rules.size());
}

} // namespace hookloupe
