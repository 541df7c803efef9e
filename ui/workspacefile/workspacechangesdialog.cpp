// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/workspacefile/workspacechangesdialog.h"

#include "ui/firstsize.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kFirst(620, 420);
} // namespace

WorkspaceChangesDialog::WorkspaceChangesDialog(const QString &path, const QStringList &changes,
                                               const QStringList &hosts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"workspaceChanges"_s);
    setWindowTitle(tr("Open workspace file"));
    auto *intro = new WrappedLabel(this);
    const QString name = QFileInfo(path).fileName();
    intro->setText(changes.isEmpty()
                           ? tr("%1 says what is set up already: nothing would change.").arg(name)
                           : tr("%1 would change this. What it says nothing of stays, and what is "
                                "there now is kept in a file.")
                                     .arg(name));
    auto *list = new QListWidget(this);
    list->setObjectName(u"workspaceChangesList"_s);
    list->setAccessibleName(tr("Changes"));
    list->setWordWrap(true);
    list->addItems(changes);
    list->setVisible(!changes.isEmpty());
    auto *buttons = new QDialogButtonBox(changes.isEmpty()
                                                 ? QDialogButtonBox::Close
                                                 : QDialogButtonBox::Ok | QDialogButtonBox::Cancel,
                                         this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(list, 1);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    if (ok)
        ok->setText(tr("&Change"));
    if (ok && !hosts.isEmpty()) {
        auto *agree = new QCheckBox(hosts.size() == 1
                                            ? tr("&Pass events on to %1").arg(hosts.first())
                                            : tr("&Pass events on to: %1").arg(hosts.join(u", "_s)),
                                    this);
        agree->setObjectName(u"agreeToHosts"_s);
        auto *why = new WrappedLabel(this);
        why->setText(tr("The file has events passed on to other computers. Agree to that if you "
                        "trust it."));
        layout->addWidget(why);
        layout->addWidget(agree);
        ok->setEnabled(false);
        connect(agree, &QCheckBox::toggled, ok, &QWidget::setEnabled);
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(firstSize(*this, kFirst));
}

} // namespace hookloupe
