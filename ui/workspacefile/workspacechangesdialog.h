// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QDialog>
#include <QStringList>

namespace hookloupe {

/// What a workspace file would change, before it does.
class WorkspaceChangesDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a hosts: to which events would be passed on, and that nobody agreed to yet.
    WorkspaceChangesDialog(const QString &path, const QStringList &changes,
                           const QStringList &hosts, QWidget *parent = nullptr);
};

} // namespace hookloupe
