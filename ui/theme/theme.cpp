// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/theme.h"

#include "ui/theme/readablefusion.h"

#include <QApplication>
#include <QFontDatabase>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kThemeIds{ "system"_L1, "light"_L1, "dark"_L1, "high-contrast-light"_L1,
                                "high-contrast-dark"_L1 };

/// One colour in each theme.
struct Tone
{
    QRgb onLight;
    QRgb onDark;
    QRgb onHighLight;
    QRgb onHighDark;
};

constexpr Tone kSuccess{ 0x1a7f37, 0x57c878, 0x0b5520, 0x7ee79a };
constexpr Tone kFailure{ 0xbf2430, 0xff7b82, 0x96001a, 0xffa3a8 };
constexpr Tone kWarning{ 0x8a5a00, 0xe0b050, 0x633f00, 0xffd060 };
constexpr Tone kQuiet{ 0x626a76, 0xa0a8b5, 0x3d434c, 0xd0d5dd };

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
                       .quiet = QColor(kQuiet.onLight) });
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
                       .quiet = QColor(kQuiet.onDark) });
}

QPalette highContrastLightPalette()
{
    return paletteOf({ .window = QColor(Qt::white),
                       .base = QColor(Qt::white),
                       .alternate = QColor(0xf0f0f0),
                       .text = QColor(Qt::black),
                       .button = QColor(Qt::white),
                       .mid = QColor(0x595959),
                       .highlight = QColor(0x002f7a),
                       .highlightedText = QColor(Qt::white),
                       .link = QColor(0x0032a0),
                       .disabled = QColor(0x595959),
                       .quiet = QColor(kQuiet.onHighLight) });
}

QPalette highContrastDarkPalette()
{
    return paletteOf({ .window = QColor(Qt::black),
                       .base = QColor(Qt::black),
                       .alternate = QColor(0x1c1c1c),
                       .text = QColor(Qt::white),
                       .button = QColor(Qt::black),
                       .mid = QColor(0xa6a6a6),
                       .highlight = QColor(0xffd83d),
                       .highlightedText = QColor(Qt::black),
                       .link = QColor(0x9cc8ff),
                       .disabled = QColor(0xa6a6a6),
                       .quiet = QColor(kQuiet.onHighDark) });
}

/// The palette of the desktop, read before any of ours was set.
const QPalette &systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

/// As those are whom a desktop without a portal gives its theme of high contrast.
bool isBlackAndWhite(const QPalette &palette)
{
    const auto is = [&palette](QPalette::ColorRole role, const QColor &colour) {
        return palette.color(role) == colour;
    };
    const QColor light = Qt::white;
    const QColor dark = Qt::black;
    return (is(QPalette::Window, light) && is(QPalette::Base, light) && is(QPalette::Text, dark))
            || (is(QPalette::Window, dark) && is(QPalette::Base, dark)
                && is(QPalette::Text, light));
}

struct Chosen
{
    ThemeChoice theme = ThemeChoice::System;
    bool isApplied = false;
    DesktopAppearance desktop;
};

Chosen &chosen()
{
    static Chosen state;
    return state;
}

ThemeChoice systemTheme()
{
    const DesktopAppearance &desktop = chosen().desktop;
    const bool dark = desktop.isDark.value_or(isDark(systemPalette()));
    if (desktop.isHighContrast || isBlackAndWhite(systemPalette()))
        return dark ? ThemeChoice::HighContrastDark : ThemeChoice::HighContrastLight;
    return dark ? ThemeChoice::Dark : ThemeChoice::Light;
}

QPalette paletteFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightPalette();
    case ThemeChoice::Dark:
        return darkPalette();
    case ThemeChoice::HighContrastLight:
        return highContrastLightPalette();
    case ThemeChoice::HighContrastDark:
        return highContrastDarkPalette();
    case ThemeChoice::System:
        break;
    }
    return paletteFor(systemTheme());
}

QColor toned(const QPalette &palette, const Tone &tone)
{
    if (isHighContrast(palette))
        return isDark(palette) ? tone.onHighDark : tone.onHighLight;
    return isDark(palette) ? tone.onDark : tone.onLight;
}

} // namespace

QLatin1StringView themeId(ThemeChoice choice) noexcept
{
    return kThemeIds[static_cast<std::size_t>(choice)];
}

ThemeChoice themeFromId(QStringView id) noexcept
{
    for (std::size_t i = 0; i < kThemeIds.size(); ++i) {
        if (id == kThemeIds[i])
            return static_cast<ThemeChoice>(i);
    }
    return ThemeChoice::System;
}

void applyTheme(ThemeChoice choice)
{
    systemPalette(); // before another is set
    if (!dynamic_cast<ReadableFusion *>(QApplication::style()))
        QApplication::setStyle(new ReadableFusion);
    QApplication::setPalette(paletteFor(choice));
    chosen().theme = choice;
    chosen().isApplied = true;
}

void followDesktop(const DesktopAppearance &appearance)
{
    if (chosen().desktop == appearance)
        return;
    chosen().desktop = appearance;
    if (chosen().isApplied && chosen().theme == ThemeChoice::System)
        applyTheme(ThemeChoice::System);
}

bool isDark(const QPalette &palette) noexcept
{
    return palette.color(QPalette::WindowText).lightness()
            > palette.color(QPalette::Window).lightness();
}

bool isHighContrast(const QPalette &palette) noexcept
{
    // No other theme has them, and a widget that changes a colour of its own keeps this one.
    const QColor window = palette.color(QPalette::Window);
    return window == Qt::white || window == Qt::black;
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
    return toned(palette, kSuccess);
}

QColor failureColour(const QPalette &palette)
{
    return toned(palette, kFailure);
}

QColor warningColour(const QPalette &palette)
{
    return toned(palette, kWarning);
}

QColor quietColour(const QPalette &palette)
{
    return toned(palette, kQuiet);
}

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace hookloupe
