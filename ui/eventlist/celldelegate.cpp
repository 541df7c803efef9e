// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/celldelegate.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace hookloupe {

namespace {

/// Some screens of cells; past it all are forgotten.
constexpr qsizetype kTextsMax = 4'096;
/// Longer ones are drawn as they come: keeping them costs more than it saves.
constexpr qsizetype kKeptCharactersMax = 512;

QPalette::ColorGroup groupOf(QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

} // namespace

const QStaticText &CellDelegate::laidOut(const QStyleOptionViewItem &option, int width) const
{
    if (m_font != option.font || m_texts.size() >= kTextsMax) {
        m_texts.clear();
        m_font = option.font;
    }
    const bool isKept = option.text.size() <= kKeptCharactersMax;
    QStaticText &text = m_texts[isKept ? Key{ option.text, width } : Key()];
    if (text.text().isEmpty() || !isKept) {
        QString line = option.text;
        for (const char16_t end : { u'\n', u'\r', u'\u2028', u'\u2029' })
            line.replace(end, u' ');
        text.setTextFormat(Qt::PlainText);
        text.setText(option.fontMetrics.elidedText(line, option.textElideMode, width));
        text.prepare({}, option.font);
    }
    return text;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    painter->save();
    painter->setClipRect(option.rect);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    // As the style would place them.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    QRect place = option.rect.adjusted(margin, 0, -margin, 0);
    if (option.features & QStyleOptionViewItem::HasDecoration && !option.icon.isNull()) {
        const QRect icon = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                               option.decorationSize, place);
        const bool isSelected = option.state & QStyle::State_Selected;
        option.icon.paint(painter, icon, Qt::AlignCenter,
                          isSelected ? QIcon::Selected : QIcon::Normal);
        const int taken = option.decorationSize.width() + 2 * margin;
        place = option.direction == Qt::RightToLeft ? place.adjusted(0, 0, -taken, 0)
                                                    : place.adjusted(taken, 0, 0, 0);
    }
    if (!option.text.isEmpty() && place.width() > 0) {
        const QStaticText &text = laidOut(option, place.width());
        const QSize size = text.size().toSize();
        const QRect at =
                QStyle::alignedRect(option.direction, option.displayAlignment, size, place);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(groupOf(option.state),
                                             option.state & QStyle::State_Selected
                                                     ? QPalette::HighlightedText
                                                     : QPalette::Text));
        painter->drawStaticText(at.topLeft(), text);
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = option.palette.color(
                groupOf(option.state),
                option.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Window);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

} // namespace hookloupe
