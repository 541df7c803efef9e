// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/svgshape.h"

#include <QFile>
#include <QPainter>
#include <QPen>
#include <QXmlStreamReader>

#include <map>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Reads numbers as SVG writes them: separated by spaces, commas, or nothing before a sign.
class Numbers
{
public:
    explicit Numbers(QStringView text)
        : m_text(text)
    { }
    std::optional<double> next()
    {
        skipSeparators();
        const qsizetype begin = m_at;
        bool hasPoint = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool isSign = (c == u'-' || c == u'+') && m_at == begin;
            if (c == u'.' && !hasPoint)
                hasPoint = true;
            else if (!c.isDigit() && !isSign)
                break;
            ++m_at;
        }
        bool ok = false;
        const double number = m_text.sliced(begin, m_at - begin).toDouble(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    std::optional<QPointF> nextPoint()
    {
        const auto x = next();
        const auto y = next();
        return x && y ? std::optional(QPointF(*x, *y)) : std::nullopt;
    }
    std::optional<QChar> command()
    {
        skipSeparators();
        return m_at < m_text.size() ? std::optional(m_text[m_at++]) : std::nullopt;
    }
    bool hasNumber()
    {
        skipSeparators();
        return m_at < m_text.size() && !m_text[m_at].isLetter();
    }

private:
    void skipSeparators()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool addSegment(QPainterPath &path, QChar command, Numbers &numbers)
{
    const QPointF at = path.currentPosition();
    switch (command.unicode()) {
    case u'M':
    case u'L':
        if (const auto to = numbers.nextPoint()) {
            command == u'M' ? path.moveTo(*to) : path.lineTo(*to);
            return true;
        }
        return false;
    case u'H':
    case u'h':
        if (const auto x = numbers.next()) {
            path.lineTo(command == u'h' ? at.x() + *x : *x, at.y());
            return true;
        }
        return false;
    case u'V':
        if (const auto y = numbers.next()) {
            path.lineTo(at.x(), *y);
            return true;
        }
        return false;
    case u'C': {
        const auto first = numbers.nextPoint();
        const auto second = numbers.nextPoint();
        const auto to = numbers.nextPoint();
        if (first && second && to)
            path.cubicTo(*first, *second, *to);
        return first && second && to;
    }
    default:
        return false;
    }
}

} // namespace

std::optional<QPainterPath> svgPath(QStringView d)
{
    QPainterPath path;
    Numbers numbers(d);
    while (auto command = numbers.command()) {
        if (*command == u'Z') {
            path.closeSubpath();
            continue;
        }
        do {
            if (!addSegment(path, *command, numbers))
                return std::nullopt;
            if (*command == u'M')
                command = u'L'; // further pairs are lines
        } while (numbers.hasNumber());
    }
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<SvgShape> SvgShape::parse(QByteArrayView svg)
{
    SvgShape shape;
    QXmlStreamReader reader(svg.toByteArray());
    while (reader.readNextStartElement()) {
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "svg"_L1) {
            bool ok = false;
            shape.m_strokeWidth = attributes.value("stroke-width"_L1).toDouble(&ok);
            if (!ok || attributes.value("viewBox"_L1) != "0 0 16 16"_L1)
                return std::nullopt;
            continue;
        }
        const auto path =
                reader.name() == "path"_L1 ? svgPath(attributes.value("d"_L1)) : std::nullopt;
        if (!path)
            return std::nullopt;
        shape.m_paths.push_back({ *path, attributes.value("fill"_L1) == "currentColor"_L1 });
        reader.skipCurrentElement();
    }
    if (reader.hasError() || shape.m_paths.empty())
        return std::nullopt;
    return shape;
}

const SvgShape &SvgShape::named(QLatin1StringView name)
{
    static std::map<QLatin1StringView, SvgShape> read; // what is in it stays where it is
    if (const auto known = read.find(name); known != read.end())
        return known->second;
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const auto shape = file.open(QIODevice::ReadOnly) ? parse(file.readAll()) : std::nullopt;
    if (!shape)
        qFatal("the icon %s is missing or not of our kind", name.data());
    return read.emplace(name, *shape).first->second;
}

void SvgShape::draw(QPainter &painter, const QColor &colour) const
{
    painter.setPen(QPen(colour, m_strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Path &each : m_paths) {
        painter.setBrush(each.isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawPath(each.path);
    }
}

} // namespace hookloupe
