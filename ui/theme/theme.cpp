// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Fusion, but for what it draws dark on every palette: the icons of dialog buttons, and the
/// outlines of check boxes and radio buttons.
class ReadableFusion : public QProxyStyle
{
public:
    ReadableFusion()
        : QProxyStyle(u"fusion"_s)
    { }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isRound = element == PE_IndicatorRadioButton;
        if (!isRound && element != PE_IndicatorCheckBox)
            return;
        constexpr float kStrength = 0.55F; // 3:1 beside either window colour (WCAG 2.1, 1.4.11)
        constexpr qreal kHalfPixel = 0.5;
        QColor outline = option->palette.color(QPalette::WindowText);
        outline.setAlphaF(kStrength);
        const QRectF place =
                QRectF(option->rect).adjusted(kHalfPixel, kHalfPixel, -kHalfPixel, -kHalfPixel);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, isRound);
        painter->setPen(outline);
        painter->setBrush(Qt::NoBrush);
        if (isRound)
            painter->drawEllipse(place);
        else
            painter->drawRect(place);
        painter->restore();
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                ? 0
                : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

constexpr std::array kThemeIds{ "system"_L1, "light"_L1, "dark"_L1 };

constexpr QRgb kQuietOnLight = 0x626a76;
constexpr QRgb kQuietOnDark = 0xa0a8b5;

struct Tones
{
    QColor window, base, alternate, text, button, mid, highlight, highlightedText, link, disabled,
            quiet;
};

QPalette paletteOf(const Tones &t)
{
    QPalette palette(t.text, t.button, t.button.lighter(115), t.button.darker(160), t.mid, t.text,
                     t.highlightedText, t.base, t.window);
    palette.setColor(QPalette::AlternateBase, t.alternate);
    palette.setColor(QPalette::Highlight, t.highlight);
    palette.setColor(QPalette::HighlightedText, t.highlightedText);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::ToolTipBase, t.base);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.quiet);
    palette.setColor(QPalette::Shadow, t.mid.darker(150));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.disabled);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({ .window = QColor(0xf2f3f5),
                       .base = QColor(0xffffff),
                       .alternate = QColor(0xf7f8fa),
                       .text = QColor(0x1f2329),
                       .button = QColor(0xe8eaee),
                       .mid = QColor(0xc3c8d0),
                       .highlight = QColor(0x2f6fd0),
                       .highlightedText = QColor(0xffffff),
                       .link = QColor(0x1d5bbf),
                       .disabled = QColor(0x8b929e),
                       .quiet = QColor(kQuietOnLight) });
}

QPalette darkPalette()
{
    return paletteOf({ .window = QColor(0x22252b),
                       .base = QColor(0x1a1c21),
                       .alternate = QColor(0x1f2228),
                       .text = QColor(0xe3e6eb),
                       .button = QColor(0x2d3139),
                       .mid = QColor(0x454b57),
                       .highlight = QColor(0x3d74c8),
                       .highlightedText = QColor(0xffffff),
                       .link = QColor(0x7fb2ff),
                       .disabled = QColor(0x7d8592),
                       .quiet = QColor(kQuietOnDark) });
}

/// The palette of the desktop, read before any of ours was set.
const QPalette &systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

QColor toned(const QPalette &palette, QRgb onLight, QRgb onDark)
{
    return { isDark(palette) ? onDark : onLight };
}

} // namespace

QLatin1StringView themeId(ThemeChoice choice) noexcept
{
    return kThemeIds[static_cast<std::size_t>(choice)];
}

ThemeChoice themeFromId(QStringView id) noexcept
{
    if (id == kThemeIds[1])
        return ThemeChoice::Light;
    return id == kThemeIds[2] ? ThemeChoice::Dark : ThemeChoice::System;
}

void applyTheme(ThemeChoice choice)
{
    const bool systemIsDark = isDark(systemPalette());
    if (!dynamic_cast<ReadableFusion *>(QApplication::style()))
        QApplication::setStyle(new ReadableFusion);
    const bool dark =
            choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

bool isDark(const QPalette &palette) noexcept
{
    return palette.color(QPalette::WindowText).lightness()
            > palette.color(QPalette::Window).lightness();
}

QColor signatureColour(SignatureMark mark, const QPalette &palette)
{
    switch (mark) {
    case SignatureMark::Valid:
        return successColour(palette);
    case SignatureMark::BadSignature:
    case SignatureMark::Malformed:
    case SignatureMark::Refused:
        return failureColour(palette);
    case SignatureMark::StaleTimestamp:
    case SignatureMark::MissingHeader:
    case SignatureMark::NoSecret:
    case SignatureMark::Gap:
        return warningColour(palette);
    case SignatureMark::Unsigned:
        break;
    }
    return quietColour(palette);
}

QColor successColour(const QPalette &palette)
{
    return toned(palette, 0x1a7f37, 0x57c878);
}

QColor failureColour(const QPalette &palette)
{
    return toned(palette, 0xbf2430, 0xff7b82);
}

QColor warningColour(const QPalette &palette)
{
    return toned(palette, 0x8a5a00, 0xe0b050);
}

QColor quietColour(const QPalette &palette)
{
    return toned(palette, kQuietOnLight, kQuietOnDark);
}

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace hookloupe
