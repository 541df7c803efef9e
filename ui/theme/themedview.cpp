// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/themedview.h"

#include "ui/textview/byteview.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QObject>

namespace hookloupe {

namespace {

class ThemeFollower : public QObject
{
public:
    explicit ThemeFollower(ByteView *view)
        : QObject(view)
        , m_view(view)
    {
        view->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { m_view->setColours(textColoursOn(m_view->palette())); }

    ByteView *m_view;
};

} // namespace

TextColours textColoursOn(const QPalette &palette)
{
    if (isHighContrast(palette))
        return isDark(palette) ? TextColours::highContrastDark() : TextColours::highContrastLight();
    return isDark(palette) ? TextColours::dark() : TextColours::light();
}

void followTheme(ByteView *view)
{
    // The view owns it.
    new ThemeFollower(view);
}

} // namespace hookloupe
