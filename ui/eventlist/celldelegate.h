// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace hookloupe {

/// Paints a cell of the list: what is behind it and the focus by the style, the text from a cache
/// of texts that are laid out already. The style lays each text out anew, three times as long for a
/// window full of cells, which is the half of a frame when a page is scrolled.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Key
    {
        QString text;
        int width = 0;
        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width);
        }
    };
    const QStaticText &laidOut(const QStyleOptionViewItem &option, int width) const;

    // Of paint(), which is const.
    mutable QHash<Key, QStaticText> m_texts;
    mutable QFont m_font; ///< they are laid out in
};

} // namespace hookloupe
