// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/readinghabits.h"

#include "ui/settings.h"
#include "ui/textview/bytetextview.h"

#include <QEvent>

#include <functional>
#include <utility>

namespace hookloupe {

namespace {

constexpr QLatin1StringView kZoom("body/zoom");
constexpr QLatin1StringView kWraps("body/wraps");

/// Calls back each time a widget is shown; a child of it.
class WhenShown : public QObject
{
public:
    WhenShown(QWidget *widget, std::function<void()> act)
        : QObject(widget)
        , m_act(std::move(act))
    {
        widget->installEventFilter(this);
        m_act();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            m_act();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_act;
};

} // namespace

void keepZoom(ByteView *view)
{
    new WhenShown(view, [view] {
        const int zoom = settings::state(kZoom).toInt();
        if (zoom != view->zoom())
            view->setZoom(zoom);
    });
    QObject::connect(view, &ByteView::zoomChanged, view, [](int zoom) {
        const QByteArray text = QByteArray::number(zoom);
        if (settings::state(kZoom) != text)
            settings::setState(kZoom, text);
    });
}

void keepReadingHabits(ByteTextView *view)
{
    keepZoom(view);
    new WhenShown(view, [view] { view->setWrapping(settings::state(kWraps) == "1"); });
    QObject::connect(view, &ByteTextView::wrappingChanged, view, [](bool wraps) {
        const QByteArray text = wraps ? "1" : "0";
        if (settings::state(kWraps) != text)
            settings::setState(kWraps, text);
    });
}

} // namespace hookloupe
