// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/secrets/passphrasedialog.h"

#include "ui/problemlabel.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPassphraseCharactersMin = 8;
constexpr int kWidthCharacters = 60;

SecretBytes typedIn(const QLineEdit *edit)
{
    if (!edit)
        return {};
    QByteArray text = edit->text().toUtf8();
    SecretBytes secret{ QByteArrayView(text) };
    wipe(text);
    return secret;
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, const QString &path, Try tries, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_try(std::move(tries))
    , m_show(new QCheckBox(tr("&Show what is typed"), this))
    , m_problem(new ProblemLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"passphraseDialog"_s);
    auto *intro = new WrappedLabel(this);
    QString action;
    switch (purpose) {
    case Purpose::Create:
        setWindowTitle(tr("Keep secrets in a file"));
        intro->setText(tr("Secrets are encrypted with a passphrase and kept in %1. Nobody can read "
                          "them without it, and nobody can bring it back when it is forgotten.")
                               .arg(path));
        action = tr("&Keep");
        break;
    case Purpose::Unlock:
        setWindowTitle(tr("Unlock the secrets"));
        intro->setText(tr("The endpoints' secrets are in %1. Until it is unlocked, events are "
                          "stored, but their signatures cannot be checked.")
                               .arg(path));
        action = tr("&Unlock");
        break;
    case Purpose::Change:
        setWindowTitle(tr("Change the passphrase"));
        intro->setText(tr("The secrets in %1 are encrypted anew.").arg(path));
        action = tr("&Change");
        break;
    }
    auto *form = new QFormLayout;
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    if (purpose != Purpose::Create) {
        m_old = field(u"passphrase"_s,
                      purpose == Purpose::Unlock ? tr("Passphrase") : tr("Passphrase until now"));
        form->addRow(purpose == Purpose::Unlock ? tr("&Passphrase") : tr("Until &now"), m_old);
    }
    if (purpose != Purpose::Unlock) {
        m_fresh = field(u"newPassphrase"_s, tr("New passphrase"));
        m_again = field(u"newPassphraseAgain"_s, tr("New passphrase again"));
        form->addRow(tr("&New passphrase"), m_fresh);
        form->addRow(tr("The same a&gain"), m_again);
    }
    form->addRow(QString(), m_show);
    layout->addWidget(m_problem);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Deriving the key"));
    m_progress->hide();
    layout->addWidget(m_progress);
    m_buttons->button(QDialogButtonBox::Ok)->setText(action);
    layout->addWidget(m_buttons);
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *edit : { m_old, m_fresh, m_again }) {
            if (edit)
                edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (m_old ? m_old : m_fresh)->setFocus();
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthCharacters);
}

QLineEdit *PassphraseDialog::field(const QString &objectName, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

QString PassphraseDialog::problem() const
{
    if (m_old && m_old->text().isEmpty())
        return tr("Enter the passphrase.");
    if (m_fresh && m_fresh->text().size() < kPassphraseCharactersMin)
        return tr("Take at least %1 characters: a few words that do not belong together are good.")
                .arg(kPassphraseCharactersMin);
    if (m_fresh && m_fresh->text() != m_again->text())
        return tr("The two are not the same. Type the second one again.");
    return {};
}

void PassphraseDialog::accept()
{
    if (m_isWorking)
        return;
    const QString found = problem();
    m_problem->setProblem(found);
    if (!found.isEmpty())
        return;
    setWorking(true);
    m_try({ typedIn(m_old), typedIn(m_fresh) },
          [dialog = QPointer<PassphraseDialog>(this)](const Result<void> &done) {
              if (!dialog)
                  return;
              dialog->setWorking(false);
              if (done) {
                  dialog->QDialog::accept();
                  return;
              }
              dialog->m_problem->setProblem(done.error().sentence);
              QLineEdit *first = dialog->m_old ? dialog->m_old : dialog->m_fresh;
              first->setFocus();
              first->selectAll();
          });
}

void PassphraseDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_progress->setVisible(working);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!working);
    for (QLineEdit *edit : { m_old, m_fresh, m_again }) {
        if (edit)
            edit->setEnabled(!working);
    }
}

} // namespace hookloupe
