// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/secrets/secretsdialog.h"

#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/secrets/maskedsecret.h"
#include "ui/secrets/pastesecretdialog.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kFirst(760, 480);
constexpr int kLabelCharactersMax = 100;
} // namespace

SecretsDialog::SecretsDialog(Workspace *workspace, const QString &endpointName, KeyKind kind,
                             QList<DraftSecret> secrets, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_endpointName(endpointName)
    , m_kind(kind)
    , m_model(new SecretsModel(std::move(secrets), this))
    , m_table(new QTreeView(this))
    , m_details(new QWidget(this))
    , m_told(new QLabel(this))
    , m_undo(new QPushButton(tr("U&ndo"), this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(u"secretsDialog"_s);
    setWindowTitle(endpointName.isEmpty() ? tr("Secrets of the new endpoint")
                                          : tr("Secrets of “%1”").arg(endpointName));
    auto *intro = new WrappedLabel(this);
    intro->setText(tr("An event may be signed by any secret that was in force when it came; they "
                      "are tried from the top. What Hookloupe signs is signed by the one that came "
                      "into force last."));
    m_table->setObjectName(u"secretsTable"_s);
    m_table->setAccessibleName(tr("Secrets"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(true);
    m_told->setObjectName(u"secretsTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_undo->setObjectName(u"undoRemoveSecret"_s);
    m_undo->setAccessibleName(tr("Bring the removed secret back"));
    m_undo->setAutoDefault(false);
    m_undo->hide();
    auto *toldRow = new QHBoxLayout;
    toldRow->addWidget(m_told, 1);
    toldRow->addWidget(m_undo);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addWidget(buildButtons());
    buildDetails();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(middle, 1);
    layout->addWidget(m_details);
    layout->addLayout(toldRow);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SecretsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &SecretsDialog::undoRemove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SecretsDialog::showCurrent);
    connect(m_value, &MaskedSecret::told, m_told, &QLabel::setText);
    resize(firstSize(*this, kFirst));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    for (int column = 0; column < SecretsModel::State; ++column)
        m_table->resizeColumnToContents(column);
    showCurrent();
}

QWidget *SecretsDialog::buildButtons()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &objectName, const QString &text) {
        auto *made = new QPushButton(text, area);
        made->setObjectName(objectName);
        made->setAutoDefault(false);
        layout->addWidget(made);
        return made;
    };
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Paste or type…"), this, &SecretsDialog::addPasted);
    menu->addAction(tr("From a &file…"), this, &SecretsDialog::addFile);
    menu->addAction(tr("From an environment &variable…"), this, &SecretsDialog::addVariable);
    button(u"addSecret"_s, tr("&Add"))->setMenu(menu);
    m_remove = button(u"removeSecret"_s, tr("&Remove"));
    m_up = button(u"secretUp"_s, tr("Move &up"));
    m_down = button(u"secretDown"_s, tr("Move &down"));
    layout->addStretch(1);
    connect(m_remove, &QPushButton::clicked, this, &SecretsDialog::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    return area;
}

void SecretsDialog::buildDetails()
{
    m_label = new QLineEdit(m_details);
    m_label->setObjectName(u"secretLabel"_s);
    m_label->setAccessibleName(tr("Label"));
    m_label->setMaxLength(kLabelCharactersMax);
    m_value = new MaskedSecret(m_details);
    auto *form = new QFormLayout(m_details);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Label"), m_label);
    form->addRow(tr("Value"), m_value);
    const auto date = [&](const QString &objectName, const QString &text, QCheckBox *&has,
                          QDateTimeEdit *&edit) {
        has = new QCheckBox(text, m_details);
        has->setObjectName(u"has"_s + objectName);
        edit = new QDateTimeEdit(QDateTime(QDate::currentDate(), QTime(0, 0)), m_details);
        edit->setObjectName(u"secret"_s + objectName);
        edit->setAccessibleName(has->text().remove(u'&'));
        edit->setCalendarPopup(true);
        form->addRow(has, edit);
        connect(has, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(has, &QCheckBox::toggled, this, &SecretsDialog::takeDetails);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SecretsDialog::takeDetails);
    };
    date(u"From"_s, tr("In &force from"), m_hasFrom, m_from);
    date(u"Until"_s, tr("Un&til"), m_hasUntil, m_until);
    connect(m_label, &QLineEdit::textEdited, this, &SecretsDialog::takeDetails);
}

int SecretsDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

void SecretsDialog::showCurrent()
{
    const int row = currentRow();
    m_details->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_isShowing = true;
    const DraftSecret draft = row < 0 ? DraftSecret() : m_model->secrets().at(row);
    m_label->setText(draft.secret.label);
    m_label->setPlaceholderText(tr("for example “until the rotation in March”"));
    const auto show = [](QCheckBox *has, QDateTimeEdit *edit, const std::optional<qint64> &when) {
        has->setChecked(when.has_value());
        edit->setEnabled(when.has_value());
        edit->setDateTime(when ? QDateTime::fromSecsSinceEpoch(*when)
                               : QDateTime(QDate::currentDate(), QTime(0, 0)));
    };
    show(m_hasFrom, m_from, draft.secret.fromS);
    show(m_hasUntil, m_until, draft.secret.untilS);
    SecretBytes value = draft.fresh;
    if (value.isEmpty() && row >= 0)
        value = m_workspace->secretOf(draft.secret.ref).value_or(SecretBytes());
    m_value->setSecret(value, row < 0 ? QString() : tr("It cannot be read just now."));
    m_isShowing = false;
}

void SecretsDialog::takeDetails()
{
    if (m_isShowing || currentRow() < 0)
        return;
    const auto when = [](const QCheckBox *has, const QDateTimeEdit *edit) {
        return has->isChecked() ? std::optional(edit->dateTime().toSecsSinceEpoch()) : std::nullopt;
    };
    m_model->change(currentRow(), m_label->text().trimmed(), when(m_hasFrom, m_from),
                    when(m_hasUntil, m_until));
    m_problem->setProblem(problem());
}

void SecretsDialog::addPasted()
{
    auto *dialog = new PasteSecretDialog(m_kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        add(Workspace::newSecretRefFor(m_endpointName.isEmpty() ? u"new"_s : m_endpointName),
            dialog->secret());
    });
    dialog->open();
}

void SecretsDialog::addFile()
{
    auto *dialog = new QFileDialog(this, tr("File with the secret"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        add({ SecretRef::Kind::File, path }, {});
    });
    dialog->open();
}

void SecretsDialog::addVariable()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"variableDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Secret from a variable"));
    dialog->setLabelText(tr("Name of the environment &variable that holds the secret:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            add({ SecretRef::Kind::Environment, name.trimmed() }, {});
    });
    dialog->open();
}

void SecretsDialog::add(const SecretRef &ref, const SecretBytes &fresh)
{
    // One that cannot be read is no secret: said now, and not when the first event comes.
    if (!ref.isKept()) {
        if (const auto read = SecretStore::readNow(ref); !read) {
            m_problem->setProblem(read.error().sentence);
            return;
        }
    }
    if (m_model->rowCount() >= kEndpointSecretsMax) {
        m_problem->setProblem(tr("An endpoint has at most %1 secrets: remove one that is retired.")
                                      .arg(kEndpointSecretsMax));
        return;
    }
    m_problem->setProblem({});
    DraftSecret draft{ .secret = { .ref = ref }, .fresh = fresh };
    if (!ref.isKept())
        draft.fresh = {};
    const int row = m_model->rowCount();
    m_model->insert(row, draft);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_label->setFocus();
}

void SecretsDialog::removeCurrent()
{
    const int row = currentRow();
    const QString name = m_model->index(row, SecretsModel::Label).data().toString();
    m_removed = m_model->take(row);
    m_removedRow = row;
    m_told->setText(tr("“%1” was removed.").arg(name));
    m_undo->show();
    showCurrent();
}

void SecretsDialog::undoRemove()
{
    if (!m_removed)
        return;
    const int row = std::min(m_removedRow, m_model->rowCount());
    m_model->insert(row, *m_removed);
    m_removed.reset();
    m_told->clear();
    m_undo->hide();
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setFocus();
}

void SecretsDialog::moveCurrent(int by)
{
    const int row = currentRow();
    m_model->move(row, row + by);
    showCurrent();
}

QString SecretsDialog::problem() const
{
    for (const DraftSecret &draft : m_model->secrets()) {
        const EndpointSecret &secret = draft.secret;
        if (secret.fromS && secret.untilS && *secret.untilS <= *secret.fromS)
            return tr("A secret is in force from a time that is before its “until”. Change one of "
                      "the two.");
    }
    return {};
}

void SecretsDialog::accept()
{
    const QString found = problem();
    m_problem->setProblem(found);
    if (found.isEmpty())
        QDialog::accept();
}

} // namespace hookloupe
