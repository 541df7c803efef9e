// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QProxyStyle>

namespace hookloupe {

/// Fusion, but for what it draws dark on every palette: the icons of dialog buttons, and the
/// outlines of check boxes and radio buttons. In high contrast everything that can be used has a
/// full outline, which Fusion derives from the window's colour and which black would swallow, and
/// what has the focus one that is twice as broad, in the colour of what is selected.
class ReadableFusion : public QProxyStyle
{
    Q_OBJECT
public:
    ReadableFusion();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

} // namespace hookloupe
