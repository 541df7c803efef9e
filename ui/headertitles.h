// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QStyle>

namespace hookloupe {

/// The pixels that the title of \a column needs. Widths go by what stands below, in which a title
/// of another language may have no room.
inline int titleWidth(const QHeaderView &header, int column)
{
    const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    return header.fontMetrics().horizontalAdvance(title) + 2 * margin + 2;
}

/// Widens what is narrower than its title.
inline void fitTitles(QHeaderView &header)
{
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            header.resizeSection(column,
                                 qMax(header.sectionSize(column), titleWidth(header, column)));
    }
}

} // namespace hookloupe
