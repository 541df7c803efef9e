// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/accessiblebyteview.h"

#include "ui/textview/byteview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace hookloupe {

namespace {

class AccessibleByteView : public QAccessibleWidget
{
public:
    explicit AccessibleByteView(ByteView *view)
        : QAccessibleWidget(view, QAccessible::Document)
        , m_view(view)
    { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->visibleText() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

private:
    ByteView *m_view; // outlives its interface
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ByteView *>(object);
    return view ? new AccessibleByteView(view) : nullptr;
}

} // namespace

void installAccessibleByteView()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace hookloupe
