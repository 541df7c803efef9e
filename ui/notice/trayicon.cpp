// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notice/trayicon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownMax = 99;
/// Readable in white, as the deepest red of the badge that other programs use.
const QColor kCountColour(0xb3, 0x1d, 0x28);
const QColor kStillColour(0x4a, 0x4f, 0x57);

class TrayEngine : public QIconEngine
{
public:
    TrayEngine(int unseen, bool isListening)
        : m_unseen(unseen)
        , m_isListening(isListening)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        constexpr qreal kPale = 0.55;
        painter->setOpacity(m_isListening ? 1 : kPale);
        painter->drawPixmap(rect,
                            QApplication::windowIcon().pixmap(
                                    rect.size(), painter->device()->devicePixelRatioF()));
        painter->setOpacity(1);
        if (!m_isListening)
            paintDash(*painter, rect);
        if (m_unseen > 0)
            paintCount(*painter, rect);
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
    QIconEngine *clone() const override { return new TrayEngine(m_unseen, m_isListening); }

private:
    static void paintBadge(QPainter &painter, const QRectF &badge, const QColor &colour)
    {
        const qreal line = qMax(1.0, badge.height() / 12);
        painter.setPen(QPen(Qt::white, line));
        painter.setBrush(colour);
        const qreal inset = line / 2;
        painter.drawRoundedRect(badge.adjusted(inset, inset, -inset, -inset), badge.height() / 2,
                                badge.height() / 2);
    }

    static void paintDash(QPainter &painter, const QRect &rect)
    {
        // Where no number comes.
        const int side = rect.height() / 2;
        const QRect badge(rect.left(), rect.top(), side, side);
        paintBadge(painter, badge, kStillColour);
        const int thick = qMax(2, side / 6);
        painter.fillRect(QRect(badge.left() + side / 4, badge.center().y() - thick / 2 + 1,
                               side - 2 * (side / 4), thick),
                         Qt::white);
    }

    void paintCount(QPainter &painter, const QRect &rect) const
    {
        const QString text =
                m_unseen > kShownMax ? u"%1+"_s.arg(kShownMax) : QString::number(m_unseen);
        QFont font = painter.font();
        font.setPixelSize(rect.height() / 2);
        font.setBold(true);
        const int room = rect.width() * 7 / 8;
        if (const int needs = QFontMetrics(font).horizontalAdvance(text); needs > room)
            font.setPixelSize(qMax(1, font.pixelSize() * room / needs));
        painter.setFont(font);
        const int height = rect.height() * 5 / 8;
        const int width =
                qMin(rect.width(),
                     qMax(height, painter.fontMetrics().horizontalAdvance(text) + height / 3));
        const QRect badge(rect.right() + 1 - width, rect.bottom() + 1 - height, width, height);
        paintBadge(painter, badge, kCountColour);
        painter.setPen(Qt::white);
        painter.drawText(badge, Qt::AlignCenter, text);
    }

    int m_unseen;
    bool m_isListening;
};

} // namespace

QIcon trayIcon(int unseen, bool isListening)
{
    return QIcon(new TrayEngine(unseen, isListening));
}

} // namespace hookloupe
