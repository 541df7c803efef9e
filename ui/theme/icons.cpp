// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/icons.h"

#include "ui/theme/svgshape.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kGlyphNames{
    "status/check"_L1, "status/cross"_L1,   "status/clock"_L1,       "status/question"_L1,
    "status/minus"_L1, "status/warning"_L1, "status/key"_L1,         "status/gap"_L1,
    "status/stop"_L1,  "status/star"_L1,    "status/star-outline"_L1
};

/// Paints \a shape as large as there is room, at whatever pixel ratio.
void paintShape(QPainter &painter, const QRect &rect, const SvgShape &shape, const QColor &colour)
{
    constexpr qreal units = 16;
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.scale(side / units, side / units);
    shape.draw(painter, colour);
    painter.restore();
}

/// What both kinds share: a pixmap is a painting.
class ShapeEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

class GlyphEngine : public ShapeEngine
{
public:
    GlyphEngine(Glyph glyph, const QColor &colour)
        : m_glyph(glyph)
        , m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = mode == QIcon::Selected
                ? QApplication::palette().color(QPalette::HighlightedText)
                : m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(kDisabledAlpha);
        paintShape(*painter, rect, SvgShape::named(kGlyphNames[std::size_t(m_glyph)]), colour);
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_colour); }

private:
    static constexpr float kDisabledAlpha = 0.5F;
    Glyph m_glyph;
    QColor m_colour;
};

/// In the colour that text has when it is painted, so that it follows the theme.
class ActionEngine : public ShapeEngine
{
public:
    explicit ActionEngine(QLatin1StringView name)
        : m_name(name)
    { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
                mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        paintShape(*painter, rect, SvgShape::named(m_name), palette.color(group, role));
    }
    QIconEngine *clone() const override { return new ActionEngine(m_name); }

private:
    QLatin1StringView m_name;
};

} // namespace

QIcon glyphIcon(Glyph glyph, const QColor &colour)
{
    // QIcon owns its engine.
    return QIcon(new GlyphEngine(glyph, colour));
}

QIcon actionIcon(QLatin1StringView name)
{
    return QIcon(new ActionEngine(name));
}

Glyph signatureGlyph(SignatureMark mark) noexcept
{
    switch (mark) {
    case SignatureMark::Valid:
        return Glyph::Check;
    case SignatureMark::BadSignature:
        return Glyph::Cross;
    case SignatureMark::StaleTimestamp:
        return Glyph::Clock;
    case SignatureMark::MissingHeader:
        return Glyph::Question;
    case SignatureMark::Malformed:
        return Glyph::Warning;
    case SignatureMark::NoSecret:
        return Glyph::Key;
    case SignatureMark::Unsigned:
        return Glyph::Minus;
    case SignatureMark::Gap:
        return Glyph::Gap;
    case SignatureMark::Refused:
        break;
    }
    return Glyph::Stop;
}

QIcon starIcon(bool isFilled, const QPalette &palette)
{
    return glyphIcon(isFilled ? Glyph::Star : Glyph::StarOutline,
                     isFilled ? warningColour(palette) : quietColour(palette));
}

QIcon signatureIcon(SignatureMark mark, const QPalette &palette)
{
    static QHash<quint64, QIcon> kept;
    const QColor colour = signatureColour(mark, palette);
    const quint64 key = (quint64(colour.rgb()) << 8) | quint64(mark);
    auto it = kept.find(key);
    if (it == kept.end())
        it = kept.insert(key, glyphIcon(signatureGlyph(mark), colour));
    return *it;
}

} // namespace hookloupe
