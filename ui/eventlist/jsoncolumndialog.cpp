// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/jsoncolumndialog.h"

#include "ui/problemlabel.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPathCharactersMax = 256;
constexpr int kFieldCharacters = 56;
} // namespace

JsonColumnDialog::JsonColumnDialog(QList<JsonColumn> others, QWidget *parent)
    : QDialog(parent)
    , m_others(std::move(others))
    , m_path(new QLineEdit(this))
    , m_problem(new ProblemLabel(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(u"jsonColumnDialog"_s);
    setWindowTitle(tr("Add a JSON path"));
    m_path->setObjectName(u"jsonPath"_s);
    m_path->setAccessibleName(tr("Path in the JSON body"));
    m_path->setPlaceholderText(u"$.payment.id"_s);
    m_path->setMaxLength(kPathCharactersMax);
    m_path->setFont(fixedFont());
    m_path->setMinimumWidth(kFieldCharacters * fontMetrics().averageCharWidth());
    m_problem->setObjectName(u"jsonPathProblem"_s);
    m_name->setObjectName(u"jsonColumnName"_s);
    m_name->setAccessibleName(tr("Name of the column"));
    m_name->setMaxLength(static_cast<int>(kJsonColumnNameMax));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addJsonColumn"_s);
    m_add->setDefault(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Path:"), m_path);
    form->addRow(m_problem);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(buttons);

    connect(m_path, &QLineEdit::textChanged, this, &JsonColumnDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_problem->setProblem({}); // before anything was written
}

void JsonColumnDialog::check()
{
    const QString problem = jsonPathProblem(m_path->text(), m_others);
    m_problem->setProblem(problem);
    m_path->setAccessibleDescription(problem);
    m_add->setEnabled(problem.isEmpty());
    adjustSize();
    if (!m_name->isModified())
        m_name->setText(nameOfJsonPath(m_path->text()));
}

JsonColumn JsonColumnDialog::column() const
{
    const QString path = m_path->text().trimmed();
    const QString name = m_name->text().simplified();
    return { name.isEmpty() ? path.left(kJsonColumnNameMax) : name, path.toUtf8() };
}

} // namespace hookloupe
