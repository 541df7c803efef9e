// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/lifeline/lifelineeditor.h"

#include "core/event/bytes.h"
#include "core/lifeline/lifelinefacts.h"
#include "core/lifeline/lifelinetext.h"
#include "ui/detail/overviewtext.h"
#include "ui/eventlist/eventtext.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(700, 660);
constexpr int kFieldCharacters = 60;
constexpr qsizetype kTriedBytesMax = 64LL * 1024;
constexpr int kShownMax = 120;

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u',')) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            list += name;
    }
    return list;
}

} // namespace

LifelineEditor::LifelineEditor(const LifelineRule &rule, EventPtr example, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_example(std::move(example))
{
    setObjectName(u"lifelineEditor"_s);
    setWindowTitle(tr("Edit the life-line"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addLine(u"lifelineName"_s, tr("&Name:"), {}, rule.name);
    addProblem(u"name"_s);
    m_schemes = addLine(u"lifelineSchemes"_s, tr("S&chemes:"), tr("any; or stripe, svix"),
                        rule.schemes.join(u", "_s));
    m_types = addLine(u"lifelineTypes"_s, tr("Event &types:"), tr("all; or payment.*, refund.*"),
                      rule.types.join(u", "_s));
    m_idPath = addLine(u"lifelineIdPath"_s, tr("Path of the &id:"), u"$.payment.id"_s,
                       QString::fromUtf8(rule.idPath));
    addProblem(u"id_path"_s);
    m_timePath = addLine(u"lifelineTimePath"_s, tr("Path of its &own time:"),
                         tr("none: when it was received"), QString::fromUtf8(rule.timePath));
    addProblem(u"time_path"_s);
    m_statePath = addLine(u"lifelineStatePath"_s, tr("&Path of its state:"),
                          tr("none: the event type says it"), QString::fromUtf8(rule.statePath));
    addProblem(u"state_path"_s);
    m_map = addText(u"lifelineMap"_s, tr("&Which is which:"),
                    tr("Which event tells of which state"), mappingsText(rule.mappings), 6);
    m_map->setPlaceholderText(u"payment.confirmed = confirmed"_s);
    addProblem(u"map"_s);
    m_states = addText(u"lifelineStates"_s, tr("&States:"), tr("States and where they lead"),
                       statesText(rule.states), 8);
    m_states->setPlaceholderText(u"pending (start, within 30 min) -> confirmed, failed"_s);
    addProblem(u"states"_s);
    auto *help = new WrappedLabel(this);
    help->setText(tr("One state a line: its name, in parentheses start, end or within 30 min, and "
                     "behind -> where it may lead. * and ? stand for any text and any letter."));
    form->addRow(help);
    m_tried = new WrappedLabel(this);
    m_tried->setObjectName(u"lifelineTried"_s);
    form->addRow(m_tried);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveLifeline"_s);
    m_save->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *line : { m_name, m_schemes, m_types, m_idPath, m_timePath, m_statePath })
        connect(line, &QLineEdit::textChanged, this, &LifelineEditor::check);
    for (QPlainTextEdit *text : { m_map, m_states })
        connect(text, &QPlainTextEdit::textChanged, this, &LifelineEditor::check);
    resize(firstSize(*this, kFirstSize));
    check();
}

QLineEdit *LifelineEditor::addLine(const QString &objectName, const QString &label,
                                   const QString &hint, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(objectName);
    line->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    line->setPlaceholderText(hint);
    line->setMinimumWidth(kFieldCharacters * fontMetrics().averageCharWidth());
    if (objectName.endsWith(u"Path"_s))
        line->setFont(fixedFont());
    static_cast<QFormLayout *>(layout())->addRow(label, line);
    return line;
}

QPlainTextEdit *LifelineEditor::addText(const QString &objectName, const QString &label,
                                        const QString &accessibleName, const QString &text,
                                        int lines)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setFont(fixedFont());
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    // Else it would take the room of the sentences below.
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    edit->setMinimumHeight(lines * edit->fontMetrics().lineSpacing());
    static_cast<QFormLayout *>(layout())->addRow(label, edit);
    return edit;
}

ProblemLabel *LifelineEditor::addProblem(const QString &where)
{
    auto *label = new ProblemLabel(this);
    label->setObjectName(u"problem_"_s + where);
    static_cast<QFormLayout *>(layout())->addRow(label);
    m_problems.insert(where, label);
    return label;
}

Result<LifelineRule> LifelineEditor::written() const
{
    LifelineRule rule;
    rule.id = m_rule.id;
    rule.isOwn = true;
    rule.name = m_name->text().simplified();
    rule.schemes = listOf(m_schemes->text());
    rule.types = listOf(m_types->text());
    rule.idPath = m_idPath->text().trimmed().toUtf8();
    rule.timePath = m_timePath->text().trimmed().toUtf8();
    rule.statePath = m_statePath->text().trimmed().toUtf8();
    auto mappings = mappingsFromText(m_map->toPlainText());
    if (!mappings)
        return Error{ ErrorCode::InvalidInput, mappings.error().sentence, u"map"_s };
    auto states = statesFromText(m_states->toPlainText());
    if (!states)
        return Error{ ErrorCode::InvalidInput, states.error().sentence, u"states"_s };
    rule.mappings = *std::move(mappings);
    rule.states = *std::move(states);
    if (auto checked = rule.check(); !checked)
        return checked.error();
    return rule;
}

void LifelineEditor::check()
{
    const auto rule = written();
    for (auto problem = m_problems.begin(); problem != m_problems.end(); ++problem)
        problem.value()->setProblem(
                !rule && rule.error().where == problem.key() ? rule.error().sentence : QString());
    m_save->setEnabled(bool(rule));
    if (rule)
        tryExample(*rule);
    else
        m_tried->clear();
}

void LifelineEditor::tryExample(const LifelineRule &rule)
{
    if (!m_example)
        return m_tried->clear();
    const QString name = eventName(m_example->id);
    if (m_example->request.wire.size() > kTriedBytesMax)
        return m_tried->setText(tr("%1 is too large to be tried here.").arg(name));
    if (!rule.appliesTo(m_example->scheme, QString::fromUtf8(m_example->eventType)))
        return m_tried->setText(
                tr("It is not for %1, which has another scheme or event type.").arg(name));
    const LifelineFacts facts = lifelineFactsOf(rule, *m_example);
    if (facts.businessId.isEmpty())
        return m_tried->setText(tr("No id stands there in %1.").arg(name));
    const QString time = facts.ownTimeUs ? exactSecondText(*facts.ownTimeUs / 1'000)
            : rule.timePath.isEmpty()    ? tr("that of its receipt")
                                         : tr("none that can be read");
    m_tried->setText(tr("Tried with %1: the id is %2, the state %3 (by “%4”), the time %5.")
                             .arg(name, displayText(facts.businessId, kShownMax),
                                  facts.state.isEmpty() ? tr("none") : facts.state,
                                  displayText(facts.stateText.toUtf8(), kShownMax), time));
}

} // namespace hookloupe
