// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QAbstractTableModel>

namespace hookloupe {

/// Header fields in wire order, with their case and duplicates. Editing keeps the bytes of every
/// cell that is not touched, also those that are no text.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Name,
        Value
    };
    static constexpr int kColumnCount = 2;
    enum class Editing {
        Off,
        On
    };

    explicit FieldsModel(Editing editing, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    const Fields &fields() const noexcept { return m_fields; }
    void setFields(Fields fields);
    /// Adds an empty field after \a row (-1: at the top) and returns its row.
    int insertAfter(int row);

private:
    Editing m_editing;
    Fields m_fields;
};

/// "Name: value" lines for the clipboard, LF between them, bytes as they are.
QByteArray fieldLines(const Fields &fields);

} // namespace hookloupe
