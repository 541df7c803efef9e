// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace hookloupe {

class Workspace;

/// Copies and checks the store while it is in use. Repairing it is for whoever can close it: see
/// repairRequested().
class StoreCare : public QObject
{
    Q_OBJECT
public:
    /// \a workspace and \a window, over which it asks, outlive this.
    StoreCare(Workspace *workspace, QWidget *window);

    /// Asks where to, and copies the store there.
    void backUp();
    /// Reads the whole store. Where it is damaged, it says so and offers to repair it.
    void check();

Q_SIGNALS:
    void told(const QString &sentence);
    /// The person wants the damaged store to be repaired, for which nobody may have it open.
    void repairRequested();

private:
    void backUpTo(const QString &target);
    void askToRepair(const QStringList &problems);
    void warn(const QString &title, const QString &name, const QString &sentence);

    Workspace *m_workspace;
    QWidget *m_window;
};

} // namespace hookloupe
