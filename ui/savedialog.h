// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QStringList>

class QFileDialog;
class QWidget;

namespace hookloupe {

/// Asks where a file is to be written, and before it replaces one; to be shown by open(), and
/// deleted when it is closed. It proposes \a name in the person's folder. A name has the suffix of
/// the chosen one of \a filters ("JSON (*.json)"), or of \a name without any.
QFileDialog *newSaveDialog(const QString &title, const QString &name, const QStringList &filters,
                           QWidget *parent);

} // namespace hookloupe
