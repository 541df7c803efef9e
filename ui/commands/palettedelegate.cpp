// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/commands/palettedelegate.h"

#include "ui/commands/palettemodel.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace hookloupe {

namespace {

constexpr int kMargin = space::kLarge;
constexpr int kGap = space::kWide;
constexpr int kBearing = 2; ///< what a last letter may lean out

/// \a text in one line, at most \a width wide, with the characters at \a places standing out.
void drawMarked(QPainter &painter, const QRect &place, const QString &text, const QFont &font,
                const QList<int> &places, const QColor &colour, const QColor &marked)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setForeground(marked);
    format.setFontUnderline(true); // not by colour alone
    for (const int at : places) {
        if (at < shown.size() && at < text.size() && shown.at(at) == text.at(at))
            formats.append({ at, 1, format });
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width() + kMargin); // bold is wider than what was measured
    layout.endLayout();
    painter.setPen(colour);
    painter.setClipRect(place);
    layout.draw(&painter, { qreal(place.left()), place.center().y() - line.height() / 2 });
    painter.setClipping(false);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString title = option.text;
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QString reason = index.data(PaletteModel::ReasonRole).toString();
    const QPalette &palette = option.palette;
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : quietColour(palette);
    const QColor marked = isSelected ? text : palette.color(QPalette::Link);

    painter->save();
    QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QString end = reason.isEmpty() ? index.data(PaletteModel::KeysRole).toString() : reason;
    if (!end.isEmpty()) {
        QFont font = option.font;
        font.setItalic(!reason.isEmpty());
        painter->setFont(font);
        const QFontMetrics metrics(font);
        const int width = qMin(metrics.horizontalAdvance(end) + kBearing, room.width() / 2);
        QRect place = room;
        place.setLeft(room.right() - width);
        painter->setPen(quiet);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          metrics.elidedText(end, Qt::ElideRight, width));
        room.setRight(place.left() - kGap);
    }
    QFont bold = option.font;
    bold.setBold(true);
    const int titleWidth = qMin(room.width(), QFontMetrics(bold).horizontalAdvance(title) + 1);
    drawMarked(*painter, { room.left(), room.top(), titleWidth, room.height() }, title, option.font,
               index.data(PaletteModel::TitlePlacesRole).value<QList<int>>(),
               reason.isEmpty() ? text : quiet, marked);
    const QRect rest = room.adjusted(titleWidth + kGap, 0, 0, 0);
    if (rest.width() > kGap)
        drawMarked(*painter, rest, index.data(PaletteModel::PlaceRole).toString(), option.font,
                   index.data(PaletteModel::PlacePlacesRole).value<QList<int>>(), quiet, marked);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 100, option.fontMetrics.height() * 7 / 4 };
}

} // namespace hookloupe
