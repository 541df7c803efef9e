// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/ruledialog.h"

#include "core/query/query.h"
#include "ui/endpoints/responsesection.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kRuleDialogSize(600, 620);

} // namespace

RuleDialog::RuleDialog(const ResponseRule &rule, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_when(new QLineEdit(rule.when, this))
    , m_whenProblem(new ProblemLabel(this))
    , m_response(new ResponseSection(this))
{
    setObjectName(u"ruleDialog"_s);
    setWindowTitle(isNew ? tr("Add rule") : tr("Edit rule"));
    resize(firstSize(*this, kRuleDialogSize));
    m_when->setObjectName(u"ruleWhen"_s);
    m_when->setAccessibleName(tr("When the rule holds"));
    m_when->setFont(fixedFont());
    m_when->setPlaceholderText(u"attempt<=2 json:$.type=payment.confirmed"_s);
    m_when->setToolTip(tr("Words, and comparisons such as method=POST, path:/pay/*, attempt>=2, "
                          "verdict:bad,\nheader:X-Id=7, json:$.amount>100, type~^payment; with "
                          "AND, OR, NOT and parentheses.\nFields: %1")
                               .arg(fieldNames().join(u", "_s)));
    auto *form = new QFormLayout;
    form->addRow(tr("&When"), m_when);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_whenProblem);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_response);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"ruleButtons"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);

    m_response->load(rule.response);
    m_when->setFocus(Qt::OtherFocusReason);
    connect(buttons, &QDialogButtonBox::accepted, this, &RuleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RuleDialog::reject);
    connect(m_when, &QLineEdit::textChanged, this, &RuleDialog::checkQuery);
}

bool RuleDialog::checkQuery()
{
    QueryMistake mistake;
    const bool isGood = Query::parse(m_when->text(), &mistake).has_value();
    m_whenProblem->setProblem(
            isGood ? QString() : tr("Column %1: %2").arg(mistake.column + 1).arg(mistake.sentence));
    return isGood;
}

void RuleDialog::accept()
{
    QueryMistake mistake;
    if (!Query::parse(m_when->text(), &mistake)) {
        checkQuery();
        m_when->setFocus(Qt::OtherFocusReason);
        m_when->setSelection(static_cast<int>(mistake.column), static_cast<int>(mistake.length));
        return;
    }
    const auto plan = m_response->plan();
    m_response->showProblems();
    if (!plan)
        return;
    Q_EMIT saved({ m_when->text(), *plan });
    QDialog::accept();
}

} // namespace hookloupe
