// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace hookloupe {

class HelpWindow;

/// Opens the one help window where it is asked for.
class HelpController : public QObject
{
    Q_OBJECT
public:
    explicit HelpController(QWidget *window);

    /// Shows a page of docs/, at a heading; see HelpWindow::showPage().
    void show(const QString &page, const QString &anchor = {});

private:
    QWidget *m_window;
    HelpWindow *m_help = nullptr; ///< m_window's child, once it was asked for
};

} // namespace hookloupe
