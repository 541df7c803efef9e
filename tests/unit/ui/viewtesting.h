// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/bytetextview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

namespace hookloupe {

inline const QByteArray kJson =
        "{\n  \"id\": \"ev_1\",\n  \"amount\": 19.90,\n  \"tags\": [\n    true\n  ]\n}";

/// Opens up what only a subclass sees.
class OpenTextView : public ByteTextView
{
public:
    using ByteTextView::ByteTextView;
    using ByteTextView::cellWidth;
    using ByteTextView::contentWidth;
    using ByteTextView::lineHeight;
    using ByteTextView::xAt;
};

template<class View>
void show(View &view, QSize size = { 600, 300 })
{
    view.setColours(TextColours::light());
    view.resize(size);
    view.show();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

inline QImage painted(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

inline bool hasColour(const QImage &image, QColor colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

inline QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace hookloupe
