// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace hookloupe {

/// All schemes, with a filter over them. A file that cannot be used is listed by its path.
class SchemeList : public QWidget
{
    Q_OBJECT
public:
    explicit SchemeList(QWidget *parent = nullptr);

    /// What is chosen stays chosen where it is still there.
    void setSchemes(const SchemeCatalogue &schemes, const QStringList &unusableFiles);
    /// An id, or a path; empty chooses none. Tells nobody.
    void choose(const QString &key);
    QString chosen() const;

Q_SIGNALS:
    void chosenByUser(const QString &key);

private:
    void filter();

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace hookloupe
