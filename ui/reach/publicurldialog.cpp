// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/reach/publicurldialog.h"

#include "ui/firstsize.h"
#include "ui/reach/relaypage.h"
#include "ui/reach/tunnelpage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kFirstSize(680, 560);
}

PublicUrlDialog::PublicUrlDialog(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"publicUrlDialog"_s);
    setWindowTitle(tr("Public URL"));
    resize(firstSize(*this, kFirstSize));
    auto *tunnel = new TunnelPage(workspace, this);
    auto *relays = new RelayPage(workspace, this);
    m_tabs->setObjectName(u"publicUrlTabs"_s);
    m_tabs->addTab(tunnel, tr("&Tunnel"));
    m_tabs->addTab(relays, tr("&Relays"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    // Return in a field means what the field says, not the first button of the dialog.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(tunnel, &TunnelPage::copied, this, &PublicUrlDialog::copied);
    connect(relays, &RelayPage::copied, this, &PublicUrlDialog::copied);
}

} // namespace hookloupe
