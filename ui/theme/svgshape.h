// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QPainterPath>

#include <optional>
#include <vector>

class QColor;
class QPainter;

namespace hookloupe {

/// A line drawing of our own icon set, of 16 units: what of SVG those files use, and no more, so
/// that no plugin is needed and a colour is given when it is painted. Paths of M, L, H, V, C and Z,
/// absolute but for `h`; the stroke of the root; a fill of "none" or "currentColor".
class SvgShape
{
public:
    /// Without a value for anything else.
    static std::optional<SvgShape> parse(QByteArrayView svg);
    /// Of the resource `:/icons/<name>.svg`, which is there: read once. \a name is a literal. GUI
    /// thread.
    static const SvgShape &named(QLatin1StringView name);

    /// Into a square of 16 units.
    void draw(QPainter &painter, const QColor &colour) const;
    std::size_t pathCount() const noexcept { return m_paths.size(); }

private:
    struct Path
    {
        QPainterPath path;
        bool isFilled = false;
    };
    std::vector<Path> m_paths;
    double m_strokeWidth = 1;
};

/// The path of an SVG `d`; without a value for what it does not know.
std::optional<QPainterPath> svgPath(QStringView d);

} // namespace hookloupe
