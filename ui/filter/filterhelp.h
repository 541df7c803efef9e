// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QFrame>
#include <QString>

class QGridLayout;

namespace hookloupe {

/// How queries are written, on one page, with examples to try. It closes by itself.
class FilterHelp : public QFrame
{
    Q_OBJECT
public:
    explicit FilterHelp(QWidget *parent = nullptr);

    /// Below \a field, within the screen.
    void popUpBelow(const QWidget *field);

Q_SIGNALS:
    void tried(const QString &query);

private:
    void addExample(QGridLayout *grid, const QString &query, const QString &meaning);
};

} // namespace hookloupe
