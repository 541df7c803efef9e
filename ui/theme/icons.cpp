// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace hookloupe {

namespace {

/// Draws \a glyph into a square of 16 units.
void drawGlyph(QPainter &p, Glyph glyph, const QColor &colour)
{
    const QPen stroke(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    p.setPen(stroke);
    p.setBrush(Qt::NoBrush);
    switch (glyph) {
    case Glyph::Check:
        p.drawPolyline(QPolygonF{ { 3, 8.5 }, { 6.5, 12 }, { 13, 4.5 } });
        break;
    case Glyph::Cross:
        p.drawLine(QPointF(4, 4), QPointF(12, 12));
        p.drawLine(QPointF(12, 4), QPointF(4, 12));
        break;
    case Glyph::Clock:
        p.drawEllipse(QPointF(8, 8), 5.8, 5.8);
        p.drawPolyline(QPolygonF{ { 8, 4.8 }, { 8, 8 }, { 10.4, 9.6 } });
        break;
    case Glyph::Question: {
        QPainterPath path(QPointF(5, 5.6));
        path.cubicTo(5.2, 1.8, 11.2, 1.8, 11, 5.8);
        path.cubicTo(10.9, 8, 8, 7.8, 8, 10.2);
        p.drawPath(path);
        p.drawPoint(QPointF(8, 13.2));
        break;
    }
    case Glyph::Minus:
        p.drawLine(QPointF(4, 8), QPointF(12, 8));
        break;
    case Glyph::Warning:
        p.drawPolygon(QPolygonF{ { 8, 2.2 }, { 14.2, 13.4 }, { 1.8, 13.4 } });
        p.drawLine(QPointF(8, 6.4), QPointF(8, 9.4));
        p.drawPoint(QPointF(8, 11.5));
        break;
    case Glyph::Key:
        p.drawEllipse(QPointF(5.2, 8), 3, 3);
        p.drawPolyline(QPolygonF{ { 8.2, 8 }, { 14, 8 }, { 14, 10.8 } });
        p.drawLine(QPointF(11.4, 8), QPointF(11.4, 10));
        break;
    case Glyph::Gap:
        p.drawLine(QPointF(1.6, 8), QPointF(4.4, 8));
        p.drawLine(QPointF(11.6, 8), QPointF(14.4, 8));
        p.drawLine(QPointF(5.8, 4.4), QPointF(5.8, 11.6));
        p.drawLine(QPointF(10.2, 4.4), QPointF(10.2, 11.6));
        break;
    case Glyph::Star:
        p.setBrush(colour);
        [[fallthrough]];
    case Glyph::StarOutline:
        p.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawPolygon(QPolygonF{ { 8, 1.6 },
                                 { 9.94, 5.83 },
                                 { 14.56, 6.37 },
                                 { 11.14, 9.52 },
                                 { 12.06, 14.08 },
                                 { 8, 11.8 },
                                 { 3.94, 14.08 },
                                 { 4.86, 9.52 },
                                 { 1.44, 6.37 },
                                 { 6.06, 5.83 } });
        break;
    case Glyph::Stop:
        p.drawEllipse(QPointF(8, 8), 5.8, 5.8);
        p.drawLine(QPointF(4.2, 4.2), QPointF(11.8, 11.8));
        break;
    }
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, const QColor &colour)
        : m_glyph(glyph)
        , m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2,
                           rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 16, side / 16);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        drawGlyph(*painter, m_glyph, mode == QIcon::Selected ? QColor(Qt::white) : m_colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_colour); }

private:
    Glyph m_glyph;
    QColor m_colour;
};

} // namespace

QIcon glyphIcon(Glyph glyph, const QColor &colour)
{
    // QIcon owns its engine.
    return QIcon(new GlyphEngine(glyph, colour));
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
