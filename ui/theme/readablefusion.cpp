// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/readablefusion.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

void drawOutline(QPainter &painter, const QRect &rect, const QColor &colour, int width,
                 bool isRound)
{
    const qreal inset = width / 2.0;
    const QRectF place = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, isRound);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    if (isRound)
        painter.drawEllipse(place);
    else
        painter.drawRect(place);
    painter.restore();
}

/// Of something that can be used, or have the focus.
void drawFullOutline(QPainter &painter, const QStyleOption &option, const QRect &rect,
                     bool isRound = false)
{
    constexpr int kFocusWidth = 2;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && (option.state & QStyle::State_HasFocus);
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    drawOutline(painter, rect,
                option.palette.color(group, hasFocus ? QPalette::Highlight : QPalette::WindowText),
                hasFocus ? kFocusWidth : 1, isRound);
}

/// What is pressed or switched on: Fusion only darkens its colour, and black cannot be darkened.
void drawSwitchedOn(QPainter &painter, const QStyleOption &option)
{
    constexpr QRgb kOnLight = 0xc8c8c8;
    constexpr QRgb kOnDark = 0x404040;
    constexpr int kWidth = 2;
    painter.fillRect(option.rect, QColor(isDark(option.palette) ? kOnDark : kOnLight));
    drawOutline(painter, option.rect, option.palette.color(QPalette::WindowText), kWidth, false);
}

/// Around what is current in a list, which may be selected, too.
void drawFocus(QPainter &painter, const QStyleOption &option)
{
    constexpr int kWidth = 2;
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    const QColor highlight = option.palette.color(QPalette::Highlight);
    const bool isOnHighlight = focus && focus->backgroundColor == highlight;
    drawOutline(painter, option.rect,
                isOnHighlight ? option.palette.color(QPalette::HighlightedText) : highlight, kWidth,
                false);
}

} // namespace

ReadableFusion::ReadableFusion()
    : QProxyStyle(u"fusion"_s)
{ }

void ReadableFusion::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isHigh = isHighContrast(option->palette);
    switch (element) {
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox: {
        constexpr float kStrength = 0.55F; // 3:1 beside either window colour (WCAG 2.1, 1.4.11)
        QColor outline = option->palette.color(QPalette::WindowText);
        outline.setAlphaF(isHigh ? 1 : kStrength);
        drawOutline(*painter, option->rect, outline, 1, element == PE_IndicatorRadioButton);
        break;
    }
    case PE_PanelButtonCommand:
        if (isHigh && (option->state & (State_On | State_Sunken)))
            drawSwitchedOn(*painter, *option);
        if (isHigh)
            drawFullOutline(*painter, *option, option->rect);
        break;
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_PanelTipLabel:
        if (isHigh)
            drawFullOutline(*painter, *option, option->rect);
        break;
    case PE_PanelButtonTool:
        if (isHigh && (option->state & (State_On | State_Sunken)))
            drawSwitchedOn(*painter, *option);
        if (isHigh && (option->state & (State_On | State_Sunken | State_Raised | State_HasFocus)))
            drawFullOutline(*painter, *option, option->rect);
        break;
    case PE_FrameFocusRect:
        if (isHigh)
            drawFocus(*painter, *option);
        break;
    default:
        break;
    }
}

void ReadableFusion::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item && element == CE_MenuItem && (item->state & State_Selected) && !item->icon.isNull()) {
        // Fusion paints the text in the colour of what is selected, and the icon in the usual one.
        QStyleOptionMenuItem selected(*item);
        const int side = proxy()->pixelMetric(PM_SmallIconSize, option, widget);
        const auto mode = item->state & State_Enabled ? QIcon::Selected : QIcon::Disabled;
        selected.icon = QIcon(
                item->icon.pixmap({ side, side }, painter->device()->devicePixelRatioF(), mode));
        QProxyStyle::drawControl(element, &selected, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (!isHighContrast(option->palette))
        return;
    const QRect rect = option->rect;
    switch (element) {
    case CE_TabBarTabShape:
        drawOutline(*painter, rect, option->palette.color(QPalette::WindowText), 1, false);
        if (option->state & State_Selected) {
            constexpr int kBarHeight = 4;
            painter->fillRect(rect.x(), rect.y(), rect.width(), kBarHeight,
                              option->palette.color(QPalette::Highlight));
        }
        break;
    case CE_ProgressBarGroove:
        drawOutline(*painter, rect, option->palette.color(QPalette::WindowText), 1, false);
        break;
    case CE_HeaderSection:
        painter->save();
        painter->setPen(option->palette.color(QPalette::WindowText));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->restore();
        break;
    case CE_Splitter:
        painter->fillRect(rect, option->palette.color(QPalette::Mid));
        break;
    default:
        break;
    }
}

void ReadableFusion::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!isHighContrast(option->palette))
        return;
    if (control == CC_ComboBox || control == CC_SpinBox) {
        drawFullOutline(*painter, *option, option->rect);
    } else if (control == CC_ScrollBar) {
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        drawOutline(*painter, slider, option->palette.color(QPalette::WindowText), 1, false);
    }
}

int ReadableFusion::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace hookloupe
