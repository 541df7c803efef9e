// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace hookloupe {

class FieldsModel;

/// Header lines as received: order, case and duplicates.
class HeadersView : public QWidget
{
    Q_OBJECT
public:
    explicit HeadersView(QWidget *parent = nullptr);

    void setEvent(const EventPtr &event);

Q_SIGNALS:
    void copied(const QString &what);

private:
    Fields selectedFields() const;
    void copySelected();
    void copyValues();

    FieldsModel *m_model;
    QLabel *m_count;
    QTableView *m_table;
};

} // namespace hookloupe
