// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/help/helpcontroller.h"

#include "ui/help/helpwindow.h"

namespace hookloupe {

HelpController::HelpController(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

void HelpController::show(const QString &page, const QString &anchor)
{
    if (!m_help)
        m_help = new HelpWindow(m_window);
    // Shown first: where a heading stands depends on the width.
    m_help->show();
    m_help->showPage(page, anchor);
    m_help->raise();
    m_help->activateWindow();
}

} // namespace hookloupe
